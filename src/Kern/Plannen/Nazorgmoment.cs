using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

public enum NazorgStatus
{
    Afgesproken,
    Gehouden,
    Vervallen,
}

/// <summary>How it goes, as people say it.</summary>
public enum Nazorguitslag
{
    [Display(Name = "Het gaat goed")]
    GaatGoed,

    [Display(Name = "Het vraagt aandacht")]
    VraagtAandacht,

    [Display(Name = "Het lukte niet om contact te krijgen")]
    GeenContact,
}

/// <summary>
/// A day after the end of a case on which somebody looks how it goes (eis 81, 111). It waits on the werklijst of who agreed to it from that day on, and it stays until it is held. When it asks for
/// attention, who led the case says what is done with it.
/// </summary>
public sealed class Nazorgmoment : Aggregaat
{
    private Nazorgmoment()
    {
    }

    /// <param name="casus">The case.</param>
    /// <param name="dag">From today on.</param>
    /// <param name="wie">Who agreed to do it; somebody who sees the case.</param>
    /// <param name="handeling">Who records the agreement.</param>
    /// <exception cref="RegelGeschonden">The day is past.</exception>
    public Nazorgmoment(Casus casus, DateOnly dag, ProfessionalId wie, Handeling handeling)
    {
        MoetKomen(dag, handeling);
        Id = NazorgId.Nieuw();
        (HuisId, CasusId, Dag, WieId, AfgesprokenDoorId, AfgesprokenOp) = (casus.HuisId, casus.Id, dag, wie, handeling.Professional, handeling.Op);
        Leg("nazorg-afgesproken", new { casus = casus.Id.Waarde, dag, wie = wie.Waarde });
    }

    public NazorgId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public DateOnly Dag { get; private set; }

    public ProfessionalId WieId { get; private set; }

    public ProfessionalId AfgesprokenDoorId { get; private set; }

    public DateTimeOffset AfgesprokenOp { get; private set; }

    public NazorgStatus Status { get; private set; }

    public Nazorguitslag? Uitslag { get; private set; }

    /// <summary>How it goes, in a sentence.</summary>
    public string? Verslag { get; private set; }

    public ProfessionalId? GehoudenDoorId { get; private set; }

    public DateTimeOffset? GehoudenOp { get; private set; }

    /// <summary>What is done with it when it asked for attention.</summary>
    public string? Vervolg { get; private set; }

    public DateTimeOffset? VervolgOp { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    public bool IsTeLaat(DateOnly vandaag) => Status == NazorgStatus.Afgesproken && Dag < vandaag;

    /// <summary>Whether who led the case still has to say what is done with it.</summary>
    public bool WachtOpVervolg => Uitslag == Nazorguitslag.VraagtAandacht && Vervolg is null;

    /// <exception cref="RegelGeschonden">It was held already, or the day is past.</exception>
    public void Verzet(DateOnly dag, ProfessionalId wie, Handeling handeling)
    {
        MoetAfgesprokenZijn();
        if (dag != Dag)
        {
            MoetKomen(dag, handeling);
        }

        var was = Dag;
        (Dag, WieId) = (dag, wie);
        Leg("nazorg-verzet", new { was, dag, wie = wie.Waarde });
    }

    /// <exception cref="RegelGeschonden">It was held already, or there is no sentence.</exception>
    public void Houd(Nazorguitslag uitslag, string? verslag, Handeling handeling)
    {
        MoetAfgesprokenZijn();
        Verslag = Tekst.Verplicht(verslag, "hoe het gaat", 1000);
        (Status, Uitslag, GehoudenDoorId, GehoudenOp) = (NazorgStatus.Gehouden, uitslag, handeling.Professional, handeling.Op);
        Leg("nazorg-gehouden", new { uitslag = uitslag.ToString() });
    }

    /// <summary>Undo of <see cref="Houd"/>, until somebody acted upon it.</summary>
    /// <exception cref="RegelGeschonden">It was not held, or somebody has said what is done with it.</exception>
    public void NeemTerug()
    {
        if (Status != NazorgStatus.Gehouden)
        {
            throw new RegelGeschonden("nazorg-niet-gehouden", "Dit nazorgmoment is nog niet gehouden.");
        }

        if (Vervolg is not null)
        {
            throw new RegelGeschonden("nazorg-heeft-vervolg", "Er is al vastgelegd wat ermee wordt gedaan. Het verslag blijft daarom staan.");
        }

        (Status, Uitslag, Verslag, GehoudenDoorId, GehoudenOp) = (NazorgStatus.Afgesproken, null, null, null, null);
        Leg("nazorg-teruggenomen");
    }

    /// <exception cref="RegelGeschonden">It asks for nothing, or no sentence.</exception>
    public void LegVervolgVast(string? vervolg, Handeling handeling)
    {
        if (!WachtOpVervolg)
        {
            throw new RegelGeschonden("nazorg-vraagt-niets", "Dit nazorgmoment vraagt geen vervolg.");
        }

        Vervolg = Tekst.Verplicht(vervolg, "wat u ermee doet", 1000);
        VervolgOp = handeling.Op;
        Leg("nazorg-vervolg");
    }

    /// <summary>The case opens again: who directs looks after it now.</summary>
    public void Vervalt(Handeling handeling)
    {
        if (Status == NazorgStatus.Afgesproken)
        {
            Status = NazorgStatus.Vervallen;
            Leg("nazorg-vervallen");
        }
        else if (WachtOpVervolg)
        {
            LegVervolgVast("De casus is heropend.", handeling);
        }
    }

    private void MoetAfgesprokenZijn()
    {
        if (Status != NazorgStatus.Afgesproken)
        {
            throw new RegelGeschonden("nazorg-al-gehouden", Status == NazorgStatus.Gehouden ? "Dit nazorgmoment is al gehouden." : "Dit nazorgmoment is vervallen, want de casus is heropend.");
        }
    }

    private static void MoetKomen(DateOnly dag, Handeling handeling)
    {
        if (dag < handeling.Dag)
        {
            throw new RegelGeschonden("nazorg-voorbij", "Kies voor de nazorg een datum vanaf vandaag.");
        }
    }
}
