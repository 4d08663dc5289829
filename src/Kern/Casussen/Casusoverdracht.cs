using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

public enum Overdrachtsoort
{
    [Display(Name = "Een partner of keten")]
    Keten,

    [Display(Name = "Een lokaal netwerk")]
    LokaalNetwerk,

    [Display(Name = "Een ander huis van deze installatie")]
    Huis,
}

/// <summary>What goes along after acceptance, beside the words of the one who hands over.</summary>
public sealed record Overdrachtdelen(bool Essentie, bool Leefgebieden, bool Plan, bool Pogingen);

/// <summary>What is offered.</summary>
/// <param name="Soort">To what kind of receiver.</param>
/// <param name="Organisatie">The partner that answers; null when administratie records the answer of a network without accounts.</param>
/// <param name="Voorziening">The local network.</param>
/// <param name="NaarHuis">The other house.</param>
/// <param name="NaarNaam">The receiver, in words.</param>
/// <param name="Reden">Why; stays in the house.</param>
/// <param name="Waarom">The sentence that the receiver reads at once.</param>
/// <param name="Inhoud">What is told after acceptance.</param>
/// <param name="Delen">What goes along to another house.</param>
/// <param name="Personen">About whom; at least one, unless the case is about a gebied or groep.</param>
/// <param name="Uiterlijk">Last day to answer.</param>
public sealed record Overdrachtaanbod(
    Overdrachtsoort Soort,
    OrganisatieId? Organisatie,
    VoorzieningId? Voorziening,
    HuisId? NaarHuis,
    string NaarNaam,
    string? Reden,
    string? Waarom,
    string? Inhoud,
    Overdrachtdelen Delen,
    IReadOnlyCollection<(PersoonId Wie, string Naam, int? Geboortejaar)> Personen,
    DateOnly Uiterlijk);

/// <summary>
/// An offer of a case to a chain, a local network or another house (eis 81): first the least that is needed, then an answer, then the content. When it is refused or taken back the minimal set is
/// removed and the case goes on where it was.
/// </summary>
public sealed class Casusoverdracht : Aggregaat
{
    private readonly List<OverdrachtPersoon> personen = [];

    private Casusoverdracht()
    {
    }

    /// <exception cref="RegelGeschonden">Nobody, no sentence, nothing to hand over, or a deadline before today.</exception>
    public Casusoverdracht(Casus casus, Overdrachtaanbod aanbod, Handeling handeling)
    {
        if (aanbod.Personen.Count == 0 && casus.Onderwerp is Onderwerp.Persoon or Onderwerp.Gezin)
        {
            throw new RegelGeschonden("overdracht-zonder-persoon", "Kies ten minste één persoon over wie het gaat.");
        }

        if (aanbod.Uiterlijk < handeling.Dag)
        {
            throw new RegelGeschonden("overdracht-termijn-voorbij", "De uiterste datum ligt voor vandaag.");
        }

        foreach (var (wie, _, _) in aanbod.Personen)
        {
            casus.MoetGaanOver(wie);
        }

        Id = Guid.CreateVersion7();
        (HuisId, CasusId, Soort, OrganisatieId, VoorzieningId, NaarHuisId, Uiterlijk, AangebodenOp, AangebodenDoorId) =
            (casus.HuisId, casus.Id, aanbod.Soort, aanbod.Organisatie, aanbod.Voorziening, aanbod.NaarHuis, aanbod.Uiterlijk, handeling.Op, handeling.Professional);
        NaarNaam = Tekst.Verplicht(aanbod.NaarNaam, "de ontvanger", 200);
        Reden = Tekst.Verplicht(aanbod.Reden, "de reden");
        Waarom = Tekst.Verplicht(aanbod.Waarom, "waarom u dit vraagt", 1000);
        Inhoud = Tekst.Verplicht(aanbod.Inhoud, "wat u overdraagt");
        (MetEssentie, MetLeefgebieden, MetPlan, MetPogingen) = (aanbod.Delen.Essentie, aanbod.Delen.Leefgebieden, aanbod.Delen.Plan, aanbod.Delen.Pogingen);
        personen.AddRange(aanbod.Personen.Select((p, i) => new OverdrachtPersoon(Id, i + 1, p.Wie, p.Naam, p.Geboortejaar)));
        Leg("casusoverdracht-aangeboden", new { casus = casus.Id.Waarde, soort = Soort.ToString(), personen = personen.Count, uiterlijk = Uiterlijk });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public Overdrachtsoort Soort { get; private set; }

    public OrganisatieId? OrganisatieId { get; private set; }

    public VoorzieningId? VoorzieningId { get; private set; }

    public HuisId? NaarHuisId { get; private set; }

    public string NaarNaam { get; private set; } = string.Empty;

    /// <summary>Why the case is handed over; for the house that offers.</summary>
    public string Reden { get; private set; } = string.Empty;

    /// <summary>Removed when the offer ends without being accepted.</summary>
    public string? Waarom { get; private set; }

    /// <summary>Read by the receiver after acceptance only; removed when the offer ends without it.</summary>
    public string? Inhoud { get; private set; }

    public bool MetEssentie { get; private set; }

    public bool MetLeefgebieden { get; private set; }

    public bool MetPlan { get; private set; }

    public bool MetPogingen { get; private set; }

    public DateOnly Uiterlijk { get; private set; }

    public DateTimeOffset AangebodenOp { get; private set; }

    public ProfessionalId AangebodenDoorId { get; private set; }

    public VerwijzingStatus Status { get; private set; }

    public DateTimeOffset? BeantwoordOp { get; private set; }

    public ProfessionalId? BeantwoordDoorId { get; private set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Antwoordreden { get; private set; }

    /// <summary>The case that arose in the other house.</summary>
    public CasusId? NieuweCasusId { get; private set; }

    public IReadOnlyList<OverdrachtPersoon> Personen => personen;

    public override Guid Sleutel => Id;

    public bool IsOpen => Status == VerwijzingStatus.Aangeboden;

    /// <param name="handeling">Who accepts.</param>
    /// <param name="nieuweCasus">The case in the other house.</param>
    /// <exception cref="RegelGeschonden">No longer open.</exception>
    public void NeemAan(Handeling handeling, CasusId? nieuweCasus)
    {
        Beeindig(VerwijzingStatus.Aangenomen, null, handeling, "casusoverdracht-aangenomen");
        NieuweCasusId = nieuweCasus;
    }

    /// <exception cref="RegelGeschonden">No longer open, or no reason.</exception>
    public void Weiger(string? reden, Handeling handeling) => Beeindig(VerwijzingStatus.Geweigerd, Tekst.Verplicht(reden, "de reden van de weigering", 1000), handeling, "casusoverdracht-geweigerd");

    /// <exception cref="RegelGeschonden">No longer open, or no reason.</exception>
    public void TrekIn(string? reden, Handeling handeling) => Beeindig(VerwijzingStatus.Ingetrokken, Tekst.Verplicht(reden, "de reden van het intrekken", 1000), handeling, "casusoverdracht-ingetrokken");

    /// <exception cref="RegelGeschonden">No longer open.</exception>
    public void MoetOpenZijn()
    {
        if (!IsOpen)
        {
            throw new RegelGeschonden("casusoverdracht-al-beantwoord", "Dit aanbod is al beantwoord of ingetrokken.");
        }
    }

    private void Beeindig(VerwijzingStatus status, string? reden, Handeling handeling, string gebeurtenis)
    {
        MoetOpenZijn();
        (Status, Antwoordreden, BeantwoordOp, BeantwoordDoorId) = (status, reden, handeling.Op, handeling.Wie);
        if (status != VerwijzingStatus.Aangenomen)
        {
            (Waarom, Inhoud) = (null, null);
            personen.Clear();
        }

        Leg(gebeurtenis);
    }
}

/// <summary>Somebody in an offer: the receiver reads name and year of birth, and only after acceptance more.</summary>
public sealed class OverdrachtPersoon : IOnderdeel
{
    private OverdrachtPersoon()
    {
    }

    internal OverdrachtPersoon(Guid overdracht, int rij, PersoonId persoon, string naam, int? geboortejaar)
    {
        Id = Guid.CreateVersion7();
        (OverdrachtId, Rij, PersoonId, Geboortejaar) = (overdracht, rij, persoon, geboortejaar);
        Naam = Tekst.Verplicht(naam, "de naam", 200);
    }

    public Guid Id { get; private set; }

    public Guid OverdrachtId { get; private set; }

    public int Rij { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public int? Geboortejaar { get; private set; }

    public Guid Wortel => OverdrachtId;
}
