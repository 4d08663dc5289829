using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

/// <summary>Who may read an entry: a fact without recipients is not shared (wet.md L2).</summary>
public enum Kring
{
    /// <summary>Everybody who takes part in the case.</summary>
    Deelnemers,

    /// <summary>Procesregie and administratie of the house, and the writer's own organisation.</summary>
    Procesregie,
}

/// <summary>What kind of entry it is. Those from before the kinds were there are a Notitie.</summary>
public enum Journaalsoort
{
    Notitie,

    /// <summary>Somebody was spoken to or visited.</summary>
    Contact,

    /// <summary>Somebody saw or heard something.</summary>
    Observatie,

    /// <summary>Something was decided.</summary>
    Besluit,

    /// <summary>A letter, a verdict, a report: what came in on paper.</summary>
    [Display(Name = "Document of stuk")]
    Stuk,
}

/// <summary>An entry in the journal of a case: source, fact or opinion, ring. Never changed afterwards; a correction is a new entry.</summary>
public sealed class Journaalregel : Aggregaat
{
    private Journaalregel()
    {
    }

    /// <param name="casus">The case; also when it has ended.</param>
    /// <param name="tekst">What there is to tell.</param>
    /// <param name="soort">Fact or opinion.</param>
    /// <param name="kring">Who may read it.</param>
    /// <param name="handeling">Who writes it.</param>
    /// <param name="als">What kind of entry it is.</param>
    /// <param name="over">Whom it is about; null is the case as a whole.</param>
    /// <param name="waaromNagekomen">On a case that has ended: why it comes only now. The case does not open again for it.</param>
    /// <exception cref="RegelGeschonden">No text, somebody outside the case, or late without a reason.</exception>
    public Journaalregel(Casus casus, string tekst, FeitOfOordeel soort, Kring kring, Handeling handeling, Journaalsoort als = Journaalsoort.Notitie, PersoonId? over = null, string? waaromNagekomen = null)
    {
        if (over is { } wie)
        {
            casus.MoetGaanOver(wie);
        }

        if (!casus.Loopt && string.IsNullOrWhiteSpace(waaromNagekomen))
        {
            throw new RegelGeschonden("nagekomen-zonder-reden", "Deze casus is afgerond. Vul in waarom dit stuk er nu pas is.");
        }

        Id = Guid.CreateVersion7();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        Inhoud = Tekst.Verplicht(tekst, "de notitie");
        Soort = soort;
        Kring = kring;
        DoorId = handeling.Professional;
        BronId = handeling.VanOrganisatie;
        Op = handeling.Op;
        Journaalsoort = als;
        OverId = over;
        NagekomenNaAfronding = !casus.Loopt;
        WaaromNagekomen = casus.Loopt ? null : Tekst.Verplicht(waaromNagekomen, "waarom dit stuk er nu pas is", 500);
        Leg("journaal-genoteerd", new { casus = casus.Id.Waarde, kring = kring.ToString(), als = als.ToString() });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public string Inhoud { get; private set; } = string.Empty;

    public FeitOfOordeel Soort { get; private set; }

    public Kring Kring { get; private set; }

    public Journaalsoort Journaalsoort { get; private set; }

    /// <summary>Whom it is about; null is the case as a whole.</summary>
    public PersoonId? OverId { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    /// <summary>The organisation that tells it.</summary>
    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>Came in after the case had ended (gemma-zaken#2480): kept apart from reopening.</summary>
    public bool NagekomenNaAfronding { get; private set; }

    /// <summary>Why it came so late; only with <see cref="NagekomenNaAfronding"/>, and not on entries from before it was asked.</summary>
    public string? WaaromNagekomen { get; private set; }

    public override Guid Sleutel => Id;
}
