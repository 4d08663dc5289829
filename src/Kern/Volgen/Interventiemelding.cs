using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Volgen;

/// <summary>What is reported of an interventie.</summary>
public enum Interventiestap
{
    Begonnen,

    [Display(Name = "Niet begonnen")]
    NietBegonnen,
    Gestopt,
}

/// <summary>Somebody reports that an interventie began, did not begin (with the reason), or stopped. Added only: it tells how it went.</summary>
public sealed class Interventiemelding : Aggregaat
{
    private Interventiemelding()
    {
    }

    /// <summary>Changes the interventie along with it.</summary>
    /// <exception cref="RegelGeschonden">The case has ended, a step that does not fit where it stands, or no reason.</exception>
    public Interventiemelding(Casus casus, Interventie interventie, Interventiestap stap, string? reden, DateOnly? dag, Handeling handeling)
    {
        casus.MoetLopen();
        if (interventie.CasusId != casus.Id || interventie.Status is InterventieStatus.Afgerond or InterventieStatus.Gestopt || (stap != Interventiestap.Gestopt && interventie.Status != InterventieStatus.Gepland))
        {
            throw new RegelGeschonden("interventie-stap-past-niet", "Dit past niet bij waar de interventie nu staat. Kijk wat er al is vastgelegd.");
        }

        if (stap != Interventiestap.NietBegonnen && dag > handeling.Dag)
        {
            throw new RegelGeschonden("interventie-stap-te-vroeg", "Kies vandaag of een dag die is geweest.");
        }

        Reden = stap == Interventiestap.Begonnen ? Tekst.Optioneel(reden, "de toelichting", 500) : Tekst.Verplicht(reden, "de reden", 500);
        if (stap == Interventiestap.Begonnen)
        {
            interventie.Wordt(InterventieStatus.Loopt, interventie.Eind);
        }
        else if (stap == Interventiestap.Gestopt)
        {
            interventie.Wordt(InterventieStatus.Gestopt, dag ?? (handeling.Dag < interventie.Begin ? interventie.Begin : handeling.Dag));
        }

        (Id, HuisId, CasusId, InterventieId, Stap, Dag) = (Guid.CreateVersion7(), casus.HuisId, casus.Id, interventie.Id, stap, dag);
        (DoorId, BronId, Op) = (handeling.Professional, handeling.VanOrganisatie, handeling.Op);
        Leg("interventie-gemeld", new { interventie = interventie.Id.Waarde, stap = stap.ToString() });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public InterventieId InterventieId { get; private set; }

    public Interventiestap Stap { get; private set; }

    public string? Reden { get; private set; }

    /// <summary>When it began or stopped, or when it is expected to begin.</summary>
    public DateOnly? Dag { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;
}
