using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>How something that blocked came to an end.</summary>
public enum Belemmeringafloop
{
    [Display(Name = "Het wachten was voorbij")]
    Gewacht,

    [Display(Name = "De regel is anders toegepast")]
    AndersToegepast,

    [Display(Name = "Er is iets anders gevonden")]
    IetsAnders,

    [Display(Name = "Niet meer nodig")]
    NietMeerNodig,

    [Display(Name = "Vergissing: telt niet mee")]
    Vergissing,
}

/// <summary>What blocks.</summary>
/// <param name="Hindernis">The rule or waiting list, when it stands on the list.</param>
/// <param name="Soort">Its kind; with a hindernis the kind of that.</param>
/// <param name="Organisatie">Whose it is; with a hindernis that of it.</param>
/// <param name="Leefgebied">On which leefgebied it blocks.</param>
/// <param name="Weken">How many weeks it costs, 1–520; null is not known.</param>
/// <param name="Sinds">Since when.</param>
/// <param name="Toelichting">In words, for the case only.</param>
public sealed record Belemmeringgegevens(HindernisId? Hindernis, Hindernissoort? Soort, OrganisatieId? Organisatie, Guid Leefgebied, int? Weken, DateOnly Sinds, string? Toelichting);

/// <summary>
/// A rule or waiting list that blocks an approach. It is about no person: kind, rule, organisation, weeks and leefgebied are counted without the case; what is typed stays in the case.
/// </summary>
public sealed class Belemmering : Aggregaat
{
    private Belemmering()
    {
    }

    /// <exception cref="RegelGeschonden">The case has ended, no kind, a day that is still to come, or a number of weeks out of range.</exception>
    public Belemmering(Casus casus, Belemmeringgegevens gegevens, Handeling handeling)
    {
        Id = BelemmeringId.Nieuw();
        (HuisId, CasusId) = (casus.HuisId, casus.Id);
        (DoorId, BronId, VastgelegdOp, Dag) = (handeling.Professional, handeling.VanOrganisatie, handeling.Op, handeling.Dag);
        Zet(casus, gegevens, handeling);
        Leg("belemmering-vastgelegd", new { casus = casus.Id.Waarde, hindernis = HindernisId?.Waarde, soort = Soort.ToString() });
    }

    public BelemmeringId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public HindernisId? HindernisId { get; private set; }

    public Hindernissoort Soort { get; private set; }

    public OrganisatieId? OrganisatieId { get; private set; }

    public Guid LeefgebiedId { get; private set; }

    public int? Weken { get; private set; }

    public DateOnly Sinds { get; private set; }

    public string? Toelichting { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    /// <summary>The organisation that tells it.</summary>
    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset VastgelegdOp { get; private set; }

    /// <summary>The day on which it was recorded: in that year it counts.</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>Null is that it blocks still.</summary>
    public Belemmeringafloop? Afloop { get; private set; }

    public DateOnly? OpgelostOp { get; private set; }

    public string? Oplossing { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    public bool IsOpen => Afloop is null;

    /// <exception cref="RegelGeschonden">It has ended already, or a rule of the constructor.</exception>
    public void Wijzig(Casus casus, Belemmeringgegevens gegevens, Handeling handeling)
    {
        MoetOpenZijn();
        Zet(casus, gegevens, handeling);
        Leg("belemmering-gewijzigd", new { hindernis = HindernisId?.Waarde, soort = Soort.ToString() });
    }

    /// <summary>It blocks no more. Also when the case has ended.</summary>
    /// <exception cref="RegelGeschonden">It has ended already, or the day lies before it began or is still to come.</exception>
    public void LosOp(Belemmeringafloop afloop, DateOnly dag, string? oplossing, Handeling handeling)
    {
        MoetOpenZijn();
        if (dag < Sinds || dag > handeling.Dag)
        {
            throw new RegelGeschonden("belemmering-dag-opgelost", $"Kies een dag vanaf {Tekst.Datum(Sinds)} tot en met vandaag.");
        }

        Oplossing = Tekst.Optioneel(oplossing, "hoe het is opgelost", 1000);
        (Afloop, OpgelostOp) = (afloop, dag);
        Leg("belemmering-opgelost", new { afloop = afloop.ToString(), dag });
    }

    /// <summary>Undo of <see cref="LosOp"/>.</summary>
    /// <exception cref="RegelGeschonden">The case has ended, or it blocks still.</exception>
    public void Heropen(Casus casus)
    {
        casus.MoetLopen();
        if (Afloop is null)
        {
            throw new RegelGeschonden("belemmering-is-open", "Deze belemmering staat nog open.");
        }

        (Afloop, OpgelostOp, Oplossing) = (null, null, null);
        Leg("belemmering-heropend");
    }

    private void Zet(Casus casus, Belemmeringgegevens g, Handeling handeling)
    {
        casus.MoetLopen();
        if (g.Weken is < 1 or > 520)
        {
            throw new RegelGeschonden("belemmering-weken", "Vul een aantal weken in van 1 tot en met 520.");
        }

        if (g.Sinds > handeling.Dag)
        {
            throw new RegelGeschonden("belemmering-sinds", "Kies een dag tot en met vandaag.");
        }

        Soort = g.Soort ?? throw new RegelGeschonden("belemmering-zonder-soort", "Kies de regel of wachtlijst, of wat voor regel het is.");
        Toelichting = Tekst.Optioneel(g.Toelichting, "de toelichting", 1000);
        (HindernisId, OrganisatieId, LeefgebiedId, Weken, Sinds) = (g.Hindernis, g.Organisatie, g.Leefgebied, g.Weken, g.Sinds);
    }

    private void MoetOpenZijn()
    {
        if (Afloop is not null)
        {
            throw new RegelGeschonden("belemmering-al-opgelost", "Deze belemmering is al opgelost.");
        }
    }
}
