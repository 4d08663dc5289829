using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

public enum Pogingresultaat
{
    [Display(Name = "Hielp")]
    Hielp,

    [Display(Name = "Hielp even of voor een deel")]
    DeelsGeholpen,

    [Display(Name = "Hielp niet")]
    HielpNiet,

    [Display(Name = "Kwam niet van de grond")]
    NietBegonnen,
}

/// <summary>What was tried before (eis 59).</summary>
/// <param name="Over">Whom it was for; null is everybody.</param>
/// <param name="Wat">What was tried.</param>
/// <param name="Wie">By whom, in words: often somebody who takes no part.</param>
/// <param name="Van">When it began, as far as known.</param>
/// <param name="Tot">When it ended, as far as known.</param>
/// <param name="Resultaat">What came of it.</param>
/// <param name="Afloop">The result in words.</param>
/// <param name="WaaromNiet">Why it failed; required unless it helped.</param>
public sealed record Poginggegevens(PersoonId? Over, string? Wat, string? Wie, DateOnly? Van, DateOnly? Tot, Pogingresultaat Resultaat, string? Afloop, string? WaaromNiet);

/// <summary>Earlier help or a solution that was tried, and why it failed (eis 59): who makes a plan reads it first.</summary>
public sealed class EerderePoging : Aggregaat
{
    private EerderePoging()
    {
    }

    /// <exception cref="RegelGeschonden">The case has ended, the person is not in it, days that cannot be, or nothing on why it failed.</exception>
    public EerderePoging(Casus casus, Poginggegevens gegevens, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        (HuisId, CasusId, DoorId, BronId, VastgelegdOp) = (casus.HuisId, casus.Id, handeling.Professional, handeling.VanOrganisatie, handeling.Op);
        Zet(casus, gegevens, handeling);
        Leg("eerdere-poging-vastgelegd", new { casus = casus.Id.Waarde, resultaat = gegevens.Resultaat.ToString() });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public PersoonId? OverId { get; private set; }

    public string Wat { get; private set; } = string.Empty;

    public string Wie { get; private set; } = string.Empty;

    public DateOnly? Van { get; private set; }

    public DateOnly? Tot { get; private set; }

    public Pogingresultaat Resultaat { get; private set; }

    public string? Afloop { get; private set; }

    public string? WaaromNiet { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset VastgelegdOp { get; private set; }

    public DateTimeOffset? IngetrokkenOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <exception cref="RegelGeschonden">Withdrawn, or a rule of the constructor.</exception>
    public void Wijzig(Casus casus, Poginggegevens gegevens, Handeling handeling)
    {
        if (IngetrokkenOp is not null)
        {
            throw new RegelGeschonden("poging-ingetrokken", "Deze poging is ingetrokken. Zet haar eerst terug.");
        }

        Zet(casus, gegevens, handeling);
        Leg("eerdere-poging-gewijzigd", new { resultaat = gegevens.Resultaat.ToString() });
    }

    /// <summary>It was not so. Undo with <see cref="Herstel"/>.</summary>
    /// <exception cref="RegelGeschonden">Withdrawn before.</exception>
    public void TrekIn(Handeling handeling)
    {
        IngetrokkenOp = IngetrokkenOp is null ? handeling.Op : throw new RegelGeschonden("poging-ingetrokken", "Deze poging is al ingetrokken.");
        Leg("eerdere-poging-ingetrokken");
    }

    /// <exception cref="RegelGeschonden">Not withdrawn.</exception>
    public void Herstel()
    {
        IngetrokkenOp = IngetrokkenOp is null ? throw new RegelGeschonden("poging-niet-ingetrokken", "Deze poging staat er nog.") : null;
        Leg("eerdere-poging-hersteld");
    }

    private void Zet(Casus casus, Poginggegevens g, Handeling handeling)
    {
        casus.MoetLopen();
        if (g.Over is { } wie)
        {
            casus.MoetGaanOver(wie);
        }

        if (g.Van > handeling.Dag || g.Tot > handeling.Dag)
        {
            throw new RegelGeschonden("poging-in-toekomst", "Een eerdere poging ligt in het verleden. Kies een dag tot en met vandaag.");
        }

        if (g.Tot < g.Van)
        {
            throw new RegelGeschonden("poging-einde-voor-begin", "De laatste dag ligt voor de eerste.");
        }

        if (g.Resultaat != Pogingresultaat.Hielp && string.IsNullOrWhiteSpace(g.WaaromNiet))
        {
            throw new RegelGeschonden("poging-zonder-waarom", "Vul in waarom het niet lukte: dat moet een nieuw plan weten.");
        }

        var (wat, door) = (Tekst.Verplicht(g.Wat, "wat er is geprobeerd", 300), Tekst.Verplicht(g.Wie, "wie dat deed", 200));
        var (afloop, waarom) = (Tekst.Optioneel(g.Afloop, "wat het opleverde", 1000), Tekst.Optioneel(g.WaaromNiet, "waarom het niet lukte", 1000));
        (OverId, Wat, Wie, Van, Tot, Resultaat, Afloop, WaaromNiet) = (g.Over, wat, door, g.Van, g.Tot, g.Resultaat, afloop, waarom);
    }
}
