using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Overleggen;

public enum Bekendbij
{
    [Display(Name = "Ja, bij ons bekend")]
    Bekend,

    [Display(Name = "Nee, bij ons niet bekend")]
    NietBekend,
}

/// <summary>What a partner prepares for one case (eis 72).</summary>
/// <param name="Bekend">Whether the partner knows these people; null is not said yet.</param>
/// <param name="Brengt">What the partner brings.</param>
/// <param name="Nodig">What the partner needs of the others.</param>
public sealed record Kaartinhoud(Bekendbij? Bekend, string? Brengt, string? Nodig);

/// <summary>
/// The preparation card of one partner for one case on the agenda of one meeting. A concept is of the organisation alone; once it is sent the chair and who directs read it, and it can be changed
/// until the meeting is over.
/// </summary>
public sealed class Voorbereiding : Aggregaat
{
    private Voorbereiding()
    {
    }

    /// <exception cref="RegelGeschonden">The meeting is over or cancelled, or the case is not on its agenda.</exception>
    public Voorbereiding(Casusoverleg overleg, CasusId casus, Handeling handeling)
    {
        MoetKunnen(overleg, casus, handeling);
        Id = Guid.CreateVersion7();
        (HuisId, OverlegId, CasusId, OrganisatieId) = (overleg.HuisId, overleg.Id, casus, handeling.VanOrganisatie);
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OverlegId OverlegId { get; private set; }

    public CasusId CasusId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    /// <summary>Lies encrypted in the database.</summary>
    public Kaartinhoud Inhoud { get; private set; } = new(null, null, null);

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset BewaardOp { get; private set; }

    /// <summary>When it was sent last; null is a concept.</summary>
    public DateTimeOffset? VerzondenOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Keeps it as a concept; what was sent before is taken back with it.</summary>
    /// <exception cref="RegelGeschonden">The meeting is over or cancelled, or a text is too long.</exception>
    public void Bewaar(Casusoverleg overleg, Kaartinhoud inhoud, Handeling handeling)
    {
        MoetKunnen(overleg, CasusId, handeling);
        Zet(inhoud, handeling);
        VerzondenOp = null;
        Leg("voorbereiding-bewaard", Spoor());
    }

    /// <exception cref="RegelGeschonden">The meeting is over or cancelled, it is not said whether they are known, or they are and nothing is brought.</exception>
    public void Verzend(Casusoverleg overleg, Kaartinhoud inhoud, Handeling handeling)
    {
        MoetKunnen(overleg, CasusId, handeling);
        if (inhoud.Bekend is null)
        {
            throw new RegelGeschonden("voorbereiding-bekend", "Kies of deze mensen bij u bekend zijn.");
        }

        if (inhoud.Bekend == Bekendbij.Bekend && string.IsNullOrWhiteSpace(inhoud.Brengt))
        {
            throw new RegelGeschonden("voorbereiding-brengt", "Vul in wat u inbrengt.");
        }

        Zet(inhoud, handeling);
        VerzondenOp = handeling.Op;
        Leg("voorbereiding-verzonden", Spoor());
    }

    /// <summary>Back to a concept of the organisation alone.</summary>
    /// <exception cref="RegelGeschonden">The meeting is over or cancelled.</exception>
    public void HaalTerug(Casusoverleg overleg, Handeling handeling)
    {
        MoetKunnen(overleg, CasusId, handeling);
        VerzondenOp = null;
        Leg("voorbereiding-teruggehaald", Spoor());
    }

    private static void MoetKunnen(Casusoverleg overleg, CasusId casus, Handeling handeling)
    {
        if (!overleg.MoetNog(handeling.Dag))
        {
            throw new RegelGeschonden("voorbereiding-te-laat", overleg.IsAfgelast ? "Dit overleg is afgelast." : "Dit overleg is geweest. Voorbereiden kan niet meer.");
        }

        if (overleg.Agenda.All(a => a.CasusId != casus))
        {
            throw new RegelGeschonden("casus-niet-op-agenda", "Deze casus staat niet meer op de agenda.");
        }
    }

    private object Spoor() => new { overleg = OverlegId.Waarde, casus = CasusId.Waarde, organisatie = OrganisatieId.Waarde };

    private void Zet(Kaartinhoud inhoud, Handeling handeling)
    {
        Inhoud = new(inhoud.Bekend, Tekst.Optioneel(inhoud.Brengt, "wat u inbrengt", 4000), Tekst.Optioneel(inhoud.Nodig, "wat u nodig hebt", 2000));
        (DoorId, BewaardOp) = (handeling.Professional, handeling.Op);
    }
}

/// <summary>A partner that cannot come (eis 19), with what is said in its place and who stands in.</summary>
public sealed class Afmelding : Aggregaat
{
    private Afmelding()
    {
    }

    /// <exception cref="RegelGeschonden">The meeting is over or cancelled, no reason, or oneself as stand-in.</exception>
    public Afmelding(Casusoverleg overleg, string? reden, string? inbreng, ProfessionalId? vervanger, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, OverlegId, ProfessionalId, OrganisatieId) = (overleg.HuisId, overleg.Id, handeling.Professional, handeling.VanOrganisatie);
        MoetNog(overleg, handeling);
        if (vervanger == handeling.Professional)
        {
            throw new RegelGeschonden("afmelding-vervanger", "Kies een ander als vervanger.");
        }

        Reden = Tekst.Verplicht(reden, "waarom u niet kunt", 400);
        (Inbreng, VervangerId, Op) = (Tekst.Optioneel(inbreng, "uw inbreng", 4000), vervanger, handeling.Op);
        Leg("overleg-afgemeld", new { overleg = overleg.Id.Waarde, organisatie = OrganisatieId.Waarde, vervanger = vervanger?.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public OverlegId OverlegId { get; private set; }

    /// <summary>Who does not come.</summary>
    public ProfessionalId ProfessionalId { get; private set; }

    public OrganisatieId OrganisatieId { get; private set; }

    public string Reden { get; private set; } = string.Empty;

    /// <summary>What is sent along for the meeting, encrypted in the database.</summary>
    public string? Inbreng { get; private set; }

    public ProfessionalId? VervangerId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    /// <summary>Comes after all; the row stays as it was.</summary>
    public DateTimeOffset? IngetrokkenOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Undo: comes after all.</summary>
    /// <exception cref="RegelGeschonden">The meeting is over or cancelled, or it was undone already.</exception>
    public void TrekIn(Casusoverleg overleg, Handeling handeling)
    {
        MoetNog(overleg, handeling);
        if (IngetrokkenOp is not null)
        {
            throw new RegelGeschonden("afmelding-ingetrokken", "U bent al weer aangemeld.");
        }

        IngetrokkenOp = handeling.Op;
        Leg("overleg-afmelding-ingetrokken", new { overleg = overleg.Id.Waarde });
    }

    private static void MoetNog(Casusoverleg overleg, Handeling handeling)
    {
        if (!overleg.MoetNog(handeling.Dag))
        {
            throw new RegelGeschonden("afmelding-te-laat", overleg.IsAfgelast ? "Dit overleg is afgelast." : "Dit overleg is al geweest.");
        }
    }
}
