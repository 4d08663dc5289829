using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

public enum VerwijzingStatus
{
    Aangeboden,
    Aangenomen,
    Geweigerd,
    Ingetrokken,
}

/// <summary>One person of the minimal set, as the chair saw it.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Geboortejaar">The year only.</param>
/// <param name="Contact">How to reach them; may be left out.</param>
public sealed record VerwezenGegevens(string Naam, int? Geboortejaar, string? Contact);

/// <summary>
/// An offer to a voorziening to take a melding up, with the least that it needs (eis 45–47). The receiver accepts or refuses. On refusal or withdrawal the minimal set is
/// removed: what remains is that it was offered, when it ended and why.
/// </summary>
public sealed class Verwijzing : Aggregaat
{
    private readonly List<VerwezenPersoon> personen = [];

    private Verwijzing()
    {
    }

    /// <param name="melding">The melding.</param>
    /// <param name="besluit">The decision for which it is made; lapses with it.</param>
    /// <param name="voorziening">Where it is offered; takes meldingen today.</param>
    /// <param name="organisatie">Whose professionals answer; null when administratie records the answer.</param>
    /// <param name="personen">Who it is about; at least one.</param>
    /// <param name="waarom">The sentence that the receiver reads, at most 1,000 characters.</param>
    /// <param name="nodig">What the local network needs to be able to do this (eis 48): about the network, never about people.</param>
    /// <param name="uiterlijk">Last day to answer.</param>
    /// <param name="handeling">Who offers.</param>
    /// <exception cref="RegelGeschonden">Nobody, no sentence, a deadline before today, or a voorziening that has ended.</exception>
    public Verwijzing(Melding melding, Triagebesluit besluit, Voorziening voorziening, OrganisatieId? organisatie, IReadOnlyCollection<VerwezenGegevens> personen, string? waarom, string? nodig, DateOnly uiterlijk, Handeling handeling)
    {
        if (personen.Count == 0)
        {
            throw new RegelGeschonden("verwijzing-zonder-persoon", "Kies ten minste één persoon over wie de verwijzing gaat.");
        }

        if (voorziening.HuisId != melding.HuisId || !voorziening.GeldigOp(handeling.Dag))
        {
            throw new RegelGeschonden("verwijzing-voorziening-onbekend", "Kies een voorziening die nu in de partnergids staat.");
        }

        if (uiterlijk < handeling.Dag)
        {
            throw new RegelGeschonden("verwijzing-termijn-voorbij", "De uiterste datum ligt voor vandaag.");
        }

        Id = VerwijzingId.Nieuw();
        HuisId = melding.HuisId;
        MeldingId = melding.Id;
        BesluitId = besluit.Id;
        VoorzieningId = voorziening.Id;
        OrganisatieId = organisatie;
        Waarom = Tekst.Verplicht(waarom, "waarom u dit vraagt", 1000);
        Nodig = Tekst.Optioneel(nodig, "wat het lokale netwerk nodig heeft", 1000);
        Uiterlijk = uiterlijk;
        AangebodenOp = handeling.Op;
        this.personen.AddRange(personen.Select((p, i) => new VerwezenPersoon(Id, i + 1, p)));
        Leg("verwijzing-aangeboden", new { voorziening = voorziening.Id.Waarde, organisatie = organisatie?.Waarde, personen = personen.Count, uiterlijk });
    }

    public VerwijzingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public Guid BesluitId { get; private set; }

    public VoorzieningId VoorzieningId { get; private set; }

    public OrganisatieId? OrganisatieId { get; private set; }

    /// <summary>Removed when the offer ends without being accepted.</summary>
    public string? Waarom { get; private set; }

    public string? Nodig { get; private set; }

    public DateOnly Uiterlijk { get; private set; }

    public DateTimeOffset AangebodenOp { get; private set; }

    public VerwijzingStatus Status { get; private set; }

    public DateTimeOffset? BeantwoordOp { get; private set; }

    public ProfessionalId? BeantwoordDoorId { get; private set; }

    /// <summary>Why it was refused or withdrawn.</summary>
    public string? Reden { get; private set; }

    /// <summary>Removed when the offer ends without being accepted.</summary>
    public IReadOnlyList<VerwezenPersoon> Personen => personen;

    public override Guid Sleutel => Id.Waarde;

    public bool IsTeLaat(DateOnly vandaag) => Status == VerwijzingStatus.Aangeboden && Uiterlijk < vandaag;

    /// <exception cref="RegelGeschonden">No longer open.</exception>
    public void NeemAan(Handeling handeling) => Beeindig(VerwijzingStatus.Aangenomen, null, handeling, "verwijzing-aangenomen");

    /// <summary>The receiver does not take it up; the minimal set is removed.</summary>
    /// <exception cref="RegelGeschonden">No longer open, or no reason.</exception>
    public void Weiger(string? reden, Handeling handeling) =>
        Beeindig(VerwijzingStatus.Geweigerd, Tekst.Verplicht(reden, "de reden van de weigering", 1000), handeling, "verwijzing-geweigerd");

    /// <summary>The table takes the offer back; the minimal set is removed.</summary>
    /// <exception cref="RegelGeschonden">No longer open, or no reason.</exception>
    public void TrekIn(string? reden, Handeling handeling) =>
        Beeindig(VerwijzingStatus.Ingetrokken, Tekst.Verplicht(reden, "de reden van het intrekken", 1000), handeling, "verwijzing-ingetrokken");

    private void Beeindig(VerwijzingStatus status, string? reden, Handeling handeling, string gebeurtenis)
    {
        if (Status != VerwijzingStatus.Aangeboden)
        {
            throw new RegelGeschonden("verwijzing-al-beantwoord", "Deze verwijzing is al beantwoord of ingetrokken.");
        }

        (Status, Reden, BeantwoordOp, BeantwoordDoorId) = (status, reden, handeling.Op, handeling.Wie);
        if (status != VerwijzingStatus.Aangenomen)
        {
            Waarom = null;
            personen.Clear();
        }

        Leg(gebeurtenis, new { namens = OrganisatieId?.Waarde });
    }
}

/// <summary>A person in an offer. Points at nobody in the register: the receiver has what stands here and no more.</summary>
public sealed class VerwezenPersoon : IOnderdeel
{
    private VerwezenPersoon()
    {
    }

    internal VerwezenPersoon(VerwijzingId verwijzing, int rij, VerwezenGegevens gegevens)
    {
        Id = Guid.CreateVersion7();
        VerwijzingId = verwijzing;
        Rij = rij;
        Naam = Tekst.Verplicht(gegevens.Naam, "de naam", 200);
        Geboortejaar = gegevens.Geboortejaar;
        Contact = Tekst.Optioneel(gegevens.Contact, "het contact", 200);
    }

    public Guid Id { get; private set; }

    public VerwijzingId VerwijzingId { get; private set; }

    public int Rij { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public int? Geboortejaar { get; private set; }

    public string? Contact { get; private set; }

    public Guid Wortel => VerwijzingId.Waarde;
}
