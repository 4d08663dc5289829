using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

public enum Instemantwoord
{
    Akkoord,

    [Display(Name = "Niet akkoord")]
    NietAkkoord,
}

/// <summary>
/// Whether a partner agrees with its own interventie in one version of the plan (eis 54, 60). Dissent stops nothing: the direction decides, and answers it with a sentence. An aggregate of its
/// own, so that partners who answer at the same moment do not stand in each other's way.
/// </summary>
public sealed class Instemming : Aggregaat
{
    private Instemming()
    {
    }

    /// <exception cref="RegelGeschonden">The interventie does not stand in this version.</exception>
    public Instemming(Interventie interventie, int versie, DateOnly uiterlijk, Handeling handeling)
    {
        if (!interventie.StaatIn(versie))
        {
            throw new RegelGeschonden("interventie-niet-in-plan", "Deze interventie staat niet in het plan.");
        }

        Id = InstemmingId.Nieuw();
        (HuisId, CasusId, InterventieId, Versienummer) = (interventie.HuisId, interventie.CasusId, interventie.Id, versie);
        Vraag(interventie, uiterlijk, handeling);
        Leg("instemming-gevraagd", new { casus = CasusId.Waarde, interventie = InterventieId.Waarde, versie, uiterlijk });
    }

    public InstemmingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public InterventieId InterventieId { get; private set; }

    /// <summary>The version of the plan.</summary>
    public int Versienummer { get; private set; }

    /// <summary>Whose instrument it is, and so who is asked.</summary>
    public OrganisatieId PartnerId { get; private set; }

    public DateOnly Uiterlijk { get; private set; }

    public DateTimeOffset GevraagdOp { get; private set; }

    /// <summary>Null is silence.</summary>
    public Instemantwoord? Antwoord { get; private set; }

    public string? Reden { get; private set; }

    public ProfessionalId? DoorId { get; private set; }

    public DateTimeOffset? BeantwoordOp { get; private set; }

    /// <summary>What the direction says to dissent.</summary>
    public string? Weerwoord { get; private set; }

    public ProfessionalId? WeerwoordDoorId { get; private set; }

    public DateTimeOffset? WeerwoordOp { get; private set; }

    /// <summary>The question is no more: the round was taken back, or a later version was set.</summary>
    public DateTimeOffset? VervallenOp { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    public bool WachtOpWeerwoord => VervallenOp is null && Antwoord == Instemantwoord.NietAkkoord && Weerwoord is null;

    public bool Zwijgt => VervallenOp is null && Antwoord is null;

    /// <summary>Asks again, with a new term; a former answer lapses.</summary>
    public void VraagOpnieuw(Interventie interventie, DateOnly uiterlijk, Handeling handeling)
    {
        Vraag(interventie, uiterlijk, handeling);
        (Antwoord, Reden, DoorId, BeantwoordOp, Weerwoord, WeerwoordDoorId, WeerwoordOp, VervallenOp) = (null, null, null, null, null, null, null, null);
        Leg("instemming-opnieuw-gevraagd", new { uiterlijk });
    }

    /// <summary>The partner answers for its own instrument; a later answer takes the place of the former, and of what was said to that.</summary>
    /// <exception cref="RegelGeschonden">Another partner's, no longer asked, or dissent without a reason.</exception>
    public void Beantwoord(Instemantwoord antwoord, string? reden, Handeling handeling)
    {
        if (handeling.Organisatie != PartnerId)
        {
            throw new RegelGeschonden("instemming-andere-partner", "U antwoordt alleen over de interventies van uw eigen organisatie.");
        }

        MoetGevraagdZijn();
        if (antwoord == Instemantwoord.NietAkkoord && string.IsNullOrWhiteSpace(reden))
        {
            throw new RegelGeschonden("instemming-zonder-reden", "Vul in waarom u niet akkoord bent.");
        }

        Reden = Tekst.Optioneel(reden, "de reden", 1000);
        (Antwoord, DoorId, BeantwoordOp) = (antwoord, handeling.Professional, handeling.Op);
        (Weerwoord, WeerwoordDoorId, WeerwoordOp) = (null, null, null);
        Leg("instemming-beantwoord", new { antwoord = antwoord.ToString() });
    }

    /// <summary>The direction answers dissent; a later sentence takes the place of the former.</summary>
    /// <exception cref="RegelGeschonden">There is no dissent, no longer asked, or no sentence.</exception>
    public void GeefWeerwoord(string? zin, Handeling handeling)
    {
        MoetGevraagdZijn();
        if (Antwoord != Instemantwoord.NietAkkoord)
        {
            throw new RegelGeschonden("instemming-geen-bezwaar", "Deze partner heeft geen bezwaar.");
        }

        Weerwoord = Tekst.Verplicht(zin, "het antwoord aan de partner", 1000);
        (WeerwoordDoorId, WeerwoordOp) = (handeling.Professional, handeling.Op);
        Leg("instemming-weerwoord");
    }

    /// <summary>The question is no more; what was answered stays with its version.</summary>
    public void Vervalt(Handeling handeling)
    {
        if (VervallenOp is null)
        {
            VervallenOp = handeling.Op;
            Leg("instemming-vervallen");
        }
    }

    private void Vraag(Interventie interventie, DateOnly uiterlijk, Handeling handeling) => (PartnerId, Uiterlijk, GevraagdOp) = (interventie.PartnerId, uiterlijk, handeling.Op);

    private void MoetGevraagdZijn()
    {
        if (VervallenOp is not null)
        {
            throw new RegelGeschonden("instemming-vervallen", "Deze vraag is vervallen: er is een nieuwere versie, of de vraag is ingetrokken.");
        }
    }
}
