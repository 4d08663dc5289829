using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>What the first is of the second: "ouder" reads as <c>Van</c> is ouder of <c>Naar</c> (eis 52).</summary>
public enum Relatiesoort
{
    Ouder,
    Kind,
    Partner,
    [Display(Name = "Ex-partner")]
    ExPartner,
    BroerOfZus,
    Vriend,
    Medepleger,
    Verzorger,
    Buurtgenoot,
    Anders,
}

/// <summary>Whether the parent has the legal authority over the child (BW 1:245); unknown is no value.</summary>
public enum Gezag
{
    MetGezag,
    ZonderGezag,
}

/// <summary>What is told of a relation, beside who they are.</summary>
/// <param name="Soort">What the first is of the second.</param>
/// <param name="Gezag">Only between parent and child; null is unknown.</param>
/// <param name="Woorden">Only for <see cref="Relatiesoort.Anders"/>: what it is, at most 80 characters.</param>
/// <param name="Sinds">First day; null is unknown.</param>
/// <param name="Tot">The day from which it holds no more; null is still running.</param>
/// <param name="Bron">The organisation that told it.</param>
/// <param name="Toelichting">How that organisation knows, at most 500 characters.</param>
public sealed record Relatiegegevens(Relatiesoort Soort, Gezag? Gezag = null, string? Woorden = null, DateOnly? Sinds = null, DateOnly? Tot = null, OrganisatieId? Bron = null, string? Toelichting = null);

/// <summary>A relation between two people, with its source and period. Never deleted: a mistake is withdrawn with a reason, and can be put back.</summary>
public sealed class Relatie : Aggregaat
{
    private Relatie()
    {
    }

    /// <summary>As a melding or a case tells it in one word: no period, the teller's organisation as source.</summary>
    /// <exception cref="RegelGeschonden">A person with themself.</exception>
    public Relatie(HuisId huis, PersoonId van, Relatiesoort soort, PersoonId naar, Handeling handeling)
        : this(huis, van, naar, handeling) => LegVast(new(soort, Bron: handeling.Organisatie), handeling.Dag, "relatie-gelegd");

    /// <exception cref="RegelGeschonden">A person with themself, or facts that cannot be.</exception>
    public Relatie(HuisId huis, PersoonId van, Relatiegegevens gegevens, PersoonId naar, Handeling handeling)
        : this(huis, van, naar, handeling) => LegVast(MetWoorden(gegevens), handeling.Dag, "relatie-gelegd");

    private Relatie(HuisId huis, PersoonId van, PersoonId naar, Handeling handeling)
    {
        if (van == naar)
        {
            throw new RegelGeschonden("relatie-met-zichzelf", "Kies twee verschillende personen.");
        }

        Id = Guid.CreateVersion7();
        HuisId = huis;
        VanId = van;
        NaarId = naar;
        VastgelegdOp = handeling.Op;
        VastgelegdDoor = handeling.Wie;
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public PersoonId VanId { get; private set; }

    public Relatiesoort Soort { get; private set; }

    public PersoonId NaarId { get; private set; }

    /// <summary>Null is unknown, and for every relation that is not between parent and child.</summary>
    public Gezag? Gezag { get; private set; }

    /// <summary>What it is, when the kind is <see cref="Relatiesoort.Anders"/>.</summary>
    public string? Woorden { get; private set; }

    /// <summary>The first day; null is unknown.</summary>
    public DateOnly? Sinds { get; private set; }

    /// <summary>The day from which it holds no more; null is still running.</summary>
    public DateOnly? Tot { get; private set; }

    /// <summary>The organisation that told it.</summary>
    public OrganisatieId? Bron { get; private set; }

    /// <summary>How that organisation knows.</summary>
    public string? Toelichting { get; private set; }

    /// <summary>Null on what was recorded before this was kept.</summary>
    public DateTimeOffset? VastgelegdOp { get; private set; }

    /// <summary>Null when the installation itself recorded it.</summary>
    public ProfessionalId? VastgelegdDoor { get; private set; }

    /// <summary>When it turned out to be a mistake; null is not.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    public ProfessionalId? IngetrokkenDoor { get; private set; }

    public string? Intrekreden { get; private set; }

    public override Guid Sleutel => Id;

    public Relatiegegevens Gegevens => new(Soort, Gezag, Woorden, Sinds, Tot, Bron, Toelichting);

    /// <summary>Corrects what was recorded; who they are stays.</summary>
    /// <exception cref="RegelGeschonden">Withdrawn, or facts that cannot be.</exception>
    public void Wijzig(Relatiegegevens gegevens, Handeling handeling)
    {
        MoetGelden();
        LegVast(MetWoorden(gegevens), handeling.Dag, "relatie-gewijzigd");
    }

    /// <exception cref="RegelGeschonden">Withdrawn, before it began, or in the future.</exception>
    public void Beeindig(DateOnly dag, Handeling handeling)
    {
        MoetGelden();
        MoetPeriodeZijn(Sinds, dag, handeling.Dag);
        Tot = dag;
        Leg("relatie-beeindigd", new { tot = dag });
    }

    /// <summary>It was never so. Undo with <see cref="Herstel"/>.</summary>
    /// <exception cref="RegelGeschonden">Withdrawn before, or no reason.</exception>
    public void TrekIn(string reden, Handeling handeling)
    {
        MoetGelden();
        Intrekreden = Tekst.Verplicht(reden, "de reden", 500);
        IngetrokkenOp = handeling.Op;
        IngetrokkenDoor = handeling.Wie;
        Leg("relatie-ingetrokken");
    }

    /// <exception cref="RegelGeschonden">Not withdrawn.</exception>
    public void Herstel()
    {
        if (IngetrokkenOp is null)
        {
            throw new RegelGeschonden("relatie-niet-ingetrokken", "Deze relatie is niet ingetrokken.");
        }

        (IngetrokkenOp, IngetrokkenDoor, Intrekreden) = (null, null, null);
        Leg("relatie-hersteld");
    }

    private void MoetGelden()
    {
        if (IngetrokkenOp is not null)
        {
            throw new RegelGeschonden("relatie-is-ingetrokken", "Deze relatie is ingetrokken. Zet haar eerst terug.");
        }
    }

    private void LegVast(Relatiegegevens g, DateOnly vandaag, string gebeurtenis)
    {
        var isOuderschap = g.Soort is Relatiesoort.Ouder or Relatiesoort.Kind;
        if (g.Gezag is not null && !isOuderschap)
        {
            throw new RegelGeschonden("relatie-gezag-niet-hier", "Gezag bestaat alleen tussen ouder en kind. Laat dit veld leeg.");
        }

        MoetPeriodeZijn(g.Sinds, g.Tot, vandaag);
        var woorden = g.Soort == Relatiesoort.Anders ? Tekst.Optioneel(g.Woorden, "wat zij van elkaar zijn", 80) : null;
        var toelichting = Tekst.Optioneel(g.Toelichting, "de toelichting", 500);
        (Soort, Gezag, Woorden, Sinds, Tot, Bron, Toelichting) = (g.Soort, g.Gezag, woorden, g.Sinds, g.Tot, g.Bron, toelichting);
        Leg(gebeurtenis, new { van = VanId.Waarde, soort = Soort.ToString(), naar = NaarId.Waarde, gezag = Gezag?.ToString(), sinds = Sinds, tot = Tot });
    }

    private static Relatiegegevens MetWoorden(Relatiegegevens g) =>
        g.Soort == Relatiesoort.Anders && string.IsNullOrWhiteSpace(g.Woorden)
            ? throw new RegelGeschonden("relatie-woorden-nodig", "Schrijf in eigen woorden wat zij van elkaar zijn.")
            : g;

    private static void MoetPeriodeZijn(DateOnly? sinds, DateOnly? tot, DateOnly vandaag)
    {
        if (sinds > vandaag)
        {
            throw new RegelGeschonden("relatie-in-toekomst", "Kies een dag tot en met vandaag.");
        }

        if (tot > vandaag)
        {
            throw new RegelGeschonden("relatie-einde-in-toekomst", "Kies een dag tot en met vandaag.");
        }

        if (tot < sinds)
        {
            throw new RegelGeschonden("relatie-einde-voor-begin", $"Kies een dag vanaf het begin van de relatie: {Tekst.Datum(sinds.Value)}.");
        }
    }
}
