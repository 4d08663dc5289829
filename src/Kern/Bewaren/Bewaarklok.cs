using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Bewaren;

/// <summary>An argued decision to keep an ended case longer than the term (wet.md L7).</summary>
public sealed class Verlenging : Aggregaat
{
    private Verlenging()
    {
    }

    /// <exception cref="RegelGeschonden">The case still runs, or the new day is not later than the term.</exception>
    public Verlenging(HuisId huis, Bewaarklok klok, DateOnly tot, string reden, Handeling handeling)
    {
        if (tot <= klok.Uiterlijk)
        {
            throw new RegelGeschonden("verlenging-niet-later", $"Kies een datum na {Tekst.Datum(klok.Uiterlijk)}.");
        }

        Id = Guid.CreateVersion7();
        HuisId = huis;
        CasusId = klok.Casus;
        Tot = tot;
        Reden = Tekst.Verplicht(reden, "de reden", 1000);
        DoorId = handeling.Professional;
        Op = handeling.Op;
        Leg("bewaartermijn-verlengd", new { casus = klok.Casus.Waarde, tot });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public DateOnly Tot { get; private set; }

    public string Reden { get; private set; } = string.Empty;

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;
}

/// <summary>When an ended case must be gone.</summary>
/// <param name="Casus">The case.</param>
/// <param name="Nummer">Its number; nothing else of it is shown.</param>
/// <param name="AfgerondOp">The day it ended.</param>
/// <param name="Uiterlijk">The last day it may be kept.</param>
public sealed record Bewaarklok(CasusId Casus, string Nummer, DateOnly AfgerondOp, DateOnly Uiterlijk)
{
    public bool IsVerlopen(DateOnly vandaag) => Uiterlijk < vandaag;

    /// <summary>The clock starts when the case ends and runs the years of the policy that holds then, or until the last extension.</summary>
    public static Bewaarklok Van(CasusId casus, string nummer, DateTimeOffset afgerondOp, DateOnly? verlengdTot, IEnumerable<Beleidsregel> beleid)
    {
        var dag = Kalender.DagVan(afgerondOp);

        // A case that ended before the first policy was recorded falls under that first one: there was never a time without a term.
        var regels = beleid.Where(b => b.Naam == Beleid.BewaartermijnJaren).ToList();
        var eerste = regels.Select(b => (DateOnly?)b.Vanaf).Min() ?? dag;
        var uiterlijk = dag.AddYears(regels.Getal(Beleid.BewaartermijnJaren, dag < eerste ? eerste : dag));
        return new(casus, nummer, dag, verlengdTot > uiterlijk ? verlengdTot.Value : uiterlijk);
    }
}

public enum BewarenRecht
{
    Lezen,
    Verlengen,
}

public static class BewarenRechten
{
    public static IReadOnlyList<Recht> Tabel { get; } =
    [
        new(BewarenRecht.Lezen, "De bewaartermijnen zien, zonder inhoud", Rol.Privacyfunctionaris),
        new(BewarenRecht.Verlengen, "Een bewaartermijn met reden verlengen", Rol.Privacyfunctionaris),
    ];
}
