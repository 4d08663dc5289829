using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Personen;

public enum KennisvraagStatus
{
    Open,
    Beantwoord,
    Afgewezen,
}

/// <summary>A partner asks what the house knows about somebody outside the partner's own visible set; a person of the house answers, or declines with the reason (besluit 0011).</summary>
public sealed class Kennisvraag : Aggregaat
{
    private Kennisvraag()
    {
    }

    /// <param name="huis">The house that is asked.</param>
    /// <param name="persoon">Whom the question is about; never shown to the one who asks.</param>
    /// <param name="vraag">What was typed; a burgerservicenummer in it is made unreadable.</param>
    /// <param name="reden">Why the asker needs to know.</param>
    /// <param name="handeling">Who asks.</param>
    /// <exception cref="RegelGeschonden">No question or no reason.</exception>
    public Kennisvraag(HuisId huis, PersoonId persoon, string vraag, string reden, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        PersoonId = persoon;
        Vraag = Zoekvraag.ZonderBsn(Tekst.Verplicht(vraag, "de vraag", Zoekvraag.MeesteTekens));
        Reden = Zoekvraag.ZonderBsn(Tekst.Verplicht(reden, "de reden", 1000));
        VragerId = handeling.Professional;
        OrganisatieId = handeling.VanOrganisatie;
        GesteldOp = handeling.Op;
        Leg("kennisvraag-gesteld", new { over = persoon.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public ProfessionalId VragerId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public string Vraag { get; private set; } = string.Empty;

    public string Reden { get; private set; } = string.Empty;

    public DateTimeOffset GesteldOp { get; private set; }

    public KennisvraagStatus Status { get; private set; }

    /// <summary>The answer, or the reason why there is none.</summary>
    public string? Antwoord { get; private set; }

    public ProfessionalId? BeantwoordDoor { get; private set; }

    public DateTimeOffset? BeantwoordOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <exception cref="RegelGeschonden">Answered already, or no text.</exception>
    public void Beantwoord(string? antwoord, Handeling handeling) => Sluit(KennisvraagStatus.Beantwoord, Tekst.Verplicht(antwoord, "het antwoord", 2000), handeling);

    /// <exception cref="RegelGeschonden">Answered already, or no reason.</exception>
    public void WijsAf(string? reden, Handeling handeling) => Sluit(KennisvraagStatus.Afgewezen, Tekst.Verplicht(reden, "de reden", 2000), handeling);

    private void Sluit(KennisvraagStatus status, string tekst, Handeling handeling)
    {
        if (Status != KennisvraagStatus.Open)
        {
            throw new RegelGeschonden("kennisvraag-gesloten", "Deze vraag is al beantwoord.");
        }

        (Status, Antwoord, BeantwoordDoor, BeantwoordOp) = (status, tekst, handeling.Professional, handeling.Op);
        Leg("kennisvraag-gesloten", new { status = status.ToString() });
    }
}
