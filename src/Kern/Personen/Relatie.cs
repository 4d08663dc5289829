using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>What the first is of the second: "ouder" reads as <c>Van</c> is ouder of <c>Naar</c> (eis 52).</summary>
public enum Relatiesoort
{
    Ouder,
    Kind,
    Partner,
    [System.ComponentModel.DataAnnotations.Display(Name = "Ex-partner")]
    ExPartner,
    BroerOfZus,
    Vriend,
    Medepleger,
    Verzorger,
    Buurtgenoot,
    Anders,
}

/// <summary>A relation between two people, with its source and period.</summary>
public sealed class Relatie : Aggregaat
{
    private Relatie()
    {
    }

    /// <exception cref="RegelGeschonden">A person with themself.</exception>
    public Relatie(HuisId huis, PersoonId van, Relatiesoort soort, PersoonId naar, Handeling handeling)
    {
        if (van == naar)
        {
            throw new RegelGeschonden("relatie-met-zichzelf", "Kies twee verschillende personen.");
        }

        Id = Guid.CreateVersion7();
        HuisId = huis;
        VanId = van;
        Soort = soort;
        NaarId = naar;
        Sinds = handeling.Dag;
        Bron = handeling.Organisatie;
        Leg("relatie-gelegd", new { van = van.Waarde, soort = soort.ToString(), naar = naar.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public PersoonId VanId { get; private set; }

    public Relatiesoort Soort { get; private set; }

    public PersoonId NaarId { get; private set; }

    public DateOnly Sinds { get; private set; }

    public DateOnly? Tot { get; private set; }

    /// <summary>The organisation that told it.</summary>
    public OrganisatieId? Bron { get; private set; }

    public override Guid Sleutel => Id;

    public void Beeindig(DateOnly dag)
    {
        Tot = dag;
        Leg("relatie-beeindigd");
    }
}
