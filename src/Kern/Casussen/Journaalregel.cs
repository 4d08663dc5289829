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

/// <summary>An entry in the journal of a case: source, fact or opinion, ring. Never changed afterwards; a correction is a new entry.</summary>
public sealed class Journaalregel : Aggregaat
{
    private Journaalregel()
    {
    }

    public Journaalregel(Casus casus, string tekst, FeitOfOordeel soort, Kring kring, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        Inhoud = Tekst.Verplicht(tekst, "de notitie");
        Soort = soort;
        Kring = kring;
        DoorId = handeling.Professional;
        BronId = handeling.VanOrganisatie;
        Op = handeling.Op;
        NagekomenNaAfronding = !casus.Loopt;
        Leg("journaal-genoteerd", new { casus = casus.Id.Waarde, kring = kring.ToString() });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public string Inhoud { get; private set; } = string.Empty;

    public FeitOfOordeel Soort { get; private set; }

    public Kring Kring { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    /// <summary>The organisation that tells it.</summary>
    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>Came in after the case had ended (gemma-zaken#2480): kept apart from reopening.</summary>
    public bool NagekomenNaAfronding { get; private set; }

    public override Guid Sleutel => Id;
}
