using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage;

/// <summary>What people say of a decision, months later. There is no score beside it: people weigh.</summary>
public enum Oordeel
{
    Terecht,

    /// <summary>Too heavy: less would have done.</summary>
    LichterHadGekund,

    /// <summary>Too light: more was needed.</summary>
    ZwaarderWasNodig,

    /// <summary>Not enough is known, or it was never tried.</summary>
    NietTeZeggen,
}

/// <summary>
/// The question "was it right?" about one decision of the table, asked months later, with the answer of a person. It is there to learn from: the answer never changes the decision,
/// and it is no mark for who decided.
/// </summary>
public sealed class Terugblik : Terugkijkvraag
{
    private const string Wat = "terugblik";

    private Terugblik()
    {
    }

    /// <param name="besluit">The decision; of this table, and still holding.</param>
    /// <param name="uiterlijk">The day by which an answer is hoped for; after it the question stays and is shown as late.</param>
    /// <param name="handeling">The installation, that asks.</param>
    /// <exception cref="RegelGeschonden">The decision lapsed, was imported, or the day lies before today.</exception>
    public Terugblik(Triagebesluit besluit, DateOnly uiterlijk, Handeling handeling)
    {
        if (besluit.VervallenOp is not null || besluit.BeslotenDoorId is null)
        {
            throw new RegelGeschonden("terugblik-niet-te-vragen", "Over dit besluit vraagt Partituur niets: het geldt niet meer, of het is overgenomen uit een ander register.");
        }

        Vraag(Wat, uiterlijk, handeling);
        Id = TerugblikId.Nieuw();
        HuisId = besluit.HuisId;
        MeldingId = besluit.MeldingId;
        BesluitId = besluit.Id;
        TafelId = besluit.TafelId;
        Uitkomst = besluit.Uitkomst;
        Leg("terugblik-gevraagd", new { besluit = besluit.Id, uitkomst = besluit.Uitkomst.ToString(), uiterlijk });
    }

    public TerugblikId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public Guid BesluitId { get; private set; }

    /// <summary>The table that decided; null when the doelgroep lay at none.</summary>
    public TriagetafelId? TafelId { get; private set; }

    public Uitkomst Uitkomst { get; private set; }

    /// <summary>The answer; null while it waits.</summary>
    public Oordeel? Oordeel { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <summary>Answers, or mends the answer. The decision stays what it was.</summary>
    /// <param name="oordeel">What people say of it now.</param>
    /// <param name="toelichting">Why, at most 2,000 characters; may be left out when it was right.</param>
    /// <param name="handeling">Who answers.</param>
    /// <exception cref="RegelGeschonden">No explanation where one is needed, too long, or the answer stands.</exception>
    public void Beantwoord(Oordeel oordeel, string? toelichting, Handeling handeling)
    {
        LegAntwoordVast(Wat, oordeel != Triage.Oordeel.Terecht, toelichting, handeling);
        var was = Oordeel;
        Oordeel = oordeel;
        Leg(was is null ? "terugblik-beantwoord" : "terugblik-verbeterd", new { oordeel = oordeel.ToString(), was = was?.ToString() });
    }

    /// <summary>Undo of the answer: the question waits again.</summary>
    /// <exception cref="RegelGeschonden">There is no answer, or it stands.</exception>
    public void NeemTerug(Handeling handeling)
    {
        Vergeet(Wat, handeling);
        var was = Oordeel;
        Oordeel = null;
        Leg("terugblik-teruggenomen", new { was = was?.ToString() });
    }

    /// <summary>The decision lapsed, so there is nothing left to ask. The caller removes it.</summary>
    public void Vervalt() => Leg("terugblik-vervallen", new { besluit = BesluitId, oordeel = Oordeel?.ToString() });
}
