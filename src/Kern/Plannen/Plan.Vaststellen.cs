using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>How a version of the plan is set (eis 54, 63).</summary>
public enum Vaststelwijze
{
    [Display(Name = "In een casusoverleg")]
    Casusoverleg,

    Schriftelijk,
}

/// <param name="Wijze">At a meeting, or in writing.</param>
/// <param name="Overleg">The meeting.</param>
public sealed record Vaststelling(Vaststelwijze Wijze, OverlegId? Overleg);

/// <content>The round in writing, in which every partner is asked about its own interventies.</content>
public sealed partial class PlanVanAanpak
{
    /// <summary>Begins the round on this version.</summary>
    /// <exception cref="RegelGeschonden">Something is missing in the plan, or a round is open.</exception>
    public void BeginRonde(Casus casus, Func<PersoonId, string> naam, DateOnly uiterlijk, Handeling handeling)
    {
        MoetCompleetZijn(casus, naam);
        if (Huidig.RondeTot is not null)
        {
            throw new RegelGeschonden("ronde-loopt-al", "De partners zijn al gevraagd over deze versie.");
        }

        Huidig.BeginRonde(uiterlijk, handeling);
        Leg("planronde-begonnen", new { versie = Huidig.Nummer, uiterlijk });
    }

    /// <summary>Takes the round back.</summary>
    /// <exception cref="RegelGeschonden">The version is set, or no round is open.</exception>
    public void TrekRondeIn()
    {
        MoetConceptZijn();
        if (Huidig.RondeTot is null)
        {
            throw new RegelGeschonden("ronde-loopt-niet", "Er loopt geen schriftelijke ronde.");
        }

        Huidig.TrekRondeIn();
        Leg("planronde-ingetrokken", new { versie = Huidig.Nummer });
    }

    /// <summary>The interventies of a version were kept as they stood.</summary>
    internal void StandBewaard(int versie) => Leg("planstand-bewaard", new { versie });

    private void MoetCompleetZijn(Casus casus, Func<PersoonId, string> naam)
    {
        MoetConceptZijn();
        casus.MoetLopen();
        if (BelemmeringenOmVastTeStellen(casus, naam) is { Count: > 0 } belemmeringen)
        {
            throw new RegelGeschonden("plan-onvolledig", "Het plan kan nog niet worden vastgesteld. " + string.Join(" ", belemmeringen));
        }
    }
}

/// <summary>An interventie as it stood when a version of the plan was set, so that this version can always be shown as it was (eis 79). Whom it is for never changes and stays with the interventie.</summary>
public sealed class Interventiestand : IOnderdeel
{
    private Interventiestand()
    {
    }

    public Interventiestand(PlanId plan, int versie, Interventie interventie)
    {
        (PlanId, Versienummer, InterventieId) = (plan, versie, interventie.Id);
        (Naam, Aard, PartnerId, Begin, Eind, LeuntOpId) = (interventie.Naam, interventie.Aard, interventie.PartnerId, interventie.Begin, interventie.Eind, interventie.LeuntOpId);
        (Status, LeefgebiedId, Acuut, Verblijf) = (interventie.Status, interventie.LeefgebiedId, interventie.Acuut, interventie.Verblijf);
    }

    public PlanId PlanId { get; private set; }

    public int Versienummer { get; private set; }

    public InterventieId InterventieId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public Aard Aard { get; private set; }

    public OrganisatieId PartnerId { get; private set; }

    public DateOnly Begin { get; private set; }

    public DateOnly? Eind { get; private set; }

    public InterventieId? LeuntOpId { get; private set; }

    public InterventieStatus Status { get; private set; }

    public Guid? LeefgebiedId { get; private set; }

    public bool Acuut { get; private set; }

    public bool Verblijf { get; private set; }

    public Guid Wortel => PlanId.Waarde;
}
