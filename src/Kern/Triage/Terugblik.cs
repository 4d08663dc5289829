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
public sealed class Terugblik : Aggregaat
{
    /// <summary>Days after an answer in which it can always be mended or taken back.</summary>
    public const int VerbeterDagen = 14;

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

        if (uiterlijk < handeling.Dag)
        {
            throw new RegelGeschonden("terugblik-termijn-voorbij", "De uiterste datum ligt voor vandaag.");
        }

        Id = TerugblikId.Nieuw();
        HuisId = besluit.HuisId;
        MeldingId = besluit.MeldingId;
        BesluitId = besluit.Id;
        TafelId = besluit.TafelId;
        Uitkomst = besluit.Uitkomst;
        GevraagdOp = handeling.Op;
        Uiterlijk = uiterlijk;
        Leg("terugblik-gevraagd", new { besluit = besluit.Id, uitkomst = besluit.Uitkomst.ToString(), uiterlijk });
    }

    public TerugblikId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public Guid BesluitId { get; private set; }

    /// <summary>The table that decided; null when the doelgroep lay at none.</summary>
    public TriagetafelId? TafelId { get; private set; }

    public Uitkomst Uitkomst { get; private set; }

    public DateTimeOffset GevraagdOp { get; private set; }

    public DateOnly Uiterlijk { get; private set; }

    /// <summary>The answer; null while it waits.</summary>
    public Oordeel? Oordeel { get; private set; }

    public string? Toelichting { get; private set; }

    public ProfessionalId? BeantwoordDoorId { get; private set; }

    /// <summary>When the answer was given, or mended last.</summary>
    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>Last day on which the answer can be mended or taken back. Mending does not move it: figures must come to rest.</summary>
    public DateOnly? TeVerbeterenTot { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    public bool IsTeLaat(DateOnly vandaag) => Oordeel is null && Uiterlijk < vandaag;

    /// <summary>It waits, or the answer can still be mended.</summary>
    public bool IsOpen(DateOnly vandaag) => TeVerbeterenTot is not { } tot || vandaag <= tot;

    /// <summary>Answers, or mends the answer. The decision stays what it was.</summary>
    /// <param name="oordeel">What people say of it now.</param>
    /// <param name="toelichting">Why, at most 2,000 characters; may be left out when it was right.</param>
    /// <param name="handeling">Who answers.</param>
    /// <exception cref="RegelGeschonden">No explanation where one is needed, too long, or the answer stands.</exception>
    public void Beantwoord(Oordeel oordeel, string? toelichting, Handeling handeling)
    {
        MoetOpenZijn(handeling);
        var zin = Tekst.Optioneel(toelichting, "de toelichting", 2000);
        if (zin is null && oordeel != Triage.Oordeel.Terecht)
        {
            throw new RegelGeschonden("terugblik-zonder-toelichting", "Schrijf op waarom u dat vindt.");
        }

        var (was, wie) = (Oordeel, handeling.Professional);
        (Oordeel, Toelichting, BeantwoordDoorId, BeantwoordOp) = (oordeel, zin, wie, handeling.Op);
        TeVerbeterenTot ??= Later(Uiterlijk, handeling.Dag.AddDays(VerbeterDagen));
        Leg(was is null ? "terugblik-beantwoord" : "terugblik-verbeterd", new { oordeel = oordeel.ToString(), was = was?.ToString() });
    }

    /// <summary>Undo of the answer: the question waits again.</summary>
    /// <exception cref="RegelGeschonden">There is no answer, or it stands.</exception>
    public void NeemTerug(Handeling handeling)
    {
        if (Oordeel is not { } was)
        {
            throw new RegelGeschonden("terugblik-zonder-antwoord", "Op deze vraag is nog geen antwoord gegeven.");
        }

        MoetOpenZijn(handeling);
        (Oordeel, Toelichting, BeantwoordDoorId, BeantwoordOp, TeVerbeterenTot) = (null, null, null, null, null);
        Leg("terugblik-teruggenomen", new { was = was.ToString() });
    }

    /// <summary>The decision lapsed, so there is nothing left to ask. The caller removes it.</summary>
    public void Vervalt() => Leg("terugblik-vervallen", new { besluit = BesluitId, oordeel = Oordeel?.ToString() });

    private void MoetOpenZijn(Handeling handeling)
    {
        if (!IsOpen(handeling.Dag))
        {
            throw new RegelGeschonden("terugblik-staat-vast", $"Dit antwoord kon worden verbeterd tot en met {Tekst.Datum(TeVerbeterenTot!.Value)} en staat nu vast.");
        }
    }

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
