using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>What happens on an important date.</summary>
public enum Datumsoort
{
    Zitting,
    Ontruiming,
    Vrijlating,

    [Display(Name = "Einde van een maatregel")]
    EindeMaatregel,
    Evaluatie,
    Anders,
}

public enum DatumStatus
{
    Verwacht,
    Geweest,

    [Display(Name = "Gaat niet door")]
    GaatNietDoor,
}

/// <summary>What is known of an important date.</summary>
/// <param name="Soort">What happens.</param>
/// <param name="Over">Whom it is about; null is everybody in the case.</param>
/// <param name="Dag">The day.</param>
/// <param name="Tijd">The hour, when it is known.</param>
/// <param name="Notitie">A word, without names; required with Anders.</param>
/// <param name="Kring">Who may read it.</param>
public sealed record Datumgegevens(Datumsoort Soort, PersoonId? Over, DateOnly Dag, TimeOnly? Tijd, string? Notitie, Kring Kring);

/// <summary>
/// An important date of a case: it warns beforehand, and when it is past it stays until somebody says what came of it. An aggregate of its own, so that two people who keep dates do not
/// stand in each other's way, nor in that of who writes the essence.
/// </summary>
public sealed class Casusdatum : Aggregaat
{
    private Casusdatum()
    {
    }

    /// <param name="casus">The case; it runs.</param>
    /// <param name="gegevens">What is known.</param>
    /// <param name="waarschuwDagen">Days beforehand from which it warns: the policy of today.</param>
    /// <param name="handeling">Who records it.</param>
    /// <exception cref="RegelGeschonden">The case has ended, the day is past, the person is not in the case, or Anders without a word.</exception>
    public Casusdatum(Casus casus, Datumgegevens gegevens, int waarschuwDagen, Handeling handeling)
    {
        Id = CasusdatumId.Nieuw();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        DoorId = handeling.Professional;
        BronId = handeling.VanOrganisatie;
        VastgelegdOp = handeling.Op;
        Zet(casus, gegevens, waarschuwDagen, handeling);
        Leg("casusdatum-gepland", new { casus = casus.Id.Waarde, soort = gegevens.Soort.ToString(), dag = gegevens.Dag, kring = gegevens.Kring.ToString() });
    }

    public CasusdatumId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public Datumsoort Soort { get; private set; }

    /// <summary>Whom it is about; null is everybody in the case.</summary>
    public PersoonId? OverId { get; private set; }

    public DateOnly Dag { get; private set; }

    public TimeOnly? Tijd { get; private set; }

    public string? Notitie { get; private set; }

    public Kring Kring { get; private set; }

    /// <summary>From this day on it warns; set with the policy of the day on which it was recorded, as every term here.</summary>
    public DateOnly WaarschuwVanaf { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    /// <summary>The organisation that tells it; it reads it in every ring.</summary>
    public OrganisatieId BronId { get; private set; }

    public DateTimeOffset VastgelegdOp { get; private set; }

    public DatumStatus Status { get; private set; }

    /// <summary>What came of it.</summary>
    public string? Afloop { get; private set; }

    public DateTimeOffset? AfgehandeldOp { get; private set; }

    public override Guid Sleutel => Id.Waarde;

    /// <summary>It is near, or past and nobody has said what came of it.</summary>
    public bool Waarschuwt(DateOnly vandaag) => Status == DatumStatus.Verwacht && WaarschuwVanaf <= vandaag;

    public bool IsVoorbij(DateOnly vandaag) => Status == DatumStatus.Verwacht && Dag < vandaag;

    /// <exception cref="RegelGeschonden">It was dealt with already, or a rule of the constructor.</exception>
    public void Wijzig(Casus casus, Datumgegevens gegevens, int waarschuwDagen, Handeling handeling)
    {
        MoetVerwachtZijn();
        var was = Dag;
        Zet(casus, gegevens, waarschuwDagen, handeling);
        Leg("casusdatum-gewijzigd", new { was, dag = gegevens.Dag, soort = gegevens.Soort.ToString(), kring = gegevens.Kring.ToString() });
    }

    /// <summary>Says what came of it. Also when the case has ended: nothing stays open for ever.</summary>
    /// <exception cref="RegelGeschonden">Dealt with already, no outcome, no word, or it was while the day is still to come.</exception>
    public void HandelAf(DatumStatus status, string? afloop, Handeling handeling)
    {
        MoetVerwachtZijn();
        if (status == DatumStatus.Verwacht)
        {
            throw new RegelGeschonden("casusdatum-afhandelen-als", "Kies of het is geweest of niet doorgaat.");
        }

        if (status == DatumStatus.Geweest && Dag > handeling.Dag)
        {
            throw new RegelGeschonden("casusdatum-nog-niet-geweest", $"Dit is pas op {Tekst.Datum(Dag)}. Vul dan in wat ervan is gekomen, of kies dat het niet doorgaat.");
        }

        Afloop = Tekst.Verplicht(afloop, "wat ervan is gekomen", 500);
        Status = status;
        AfgehandeldOp = handeling.Op;
        Leg("casusdatum-afgehandeld", new { status = status.ToString() });
    }

    /// <summary>An own date moves along with a pause of the case, forward or back.</summary>
    internal void Verschuif(int dagen)
    {
        var was = Dag;
        (Dag, WaarschuwVanaf) = (Dag.AddDays(dagen), WaarschuwVanaf.AddDays(dagen));
        Leg("casusdatum-verschoven", new { was, dag = Dag });
    }

    /// <summary>Undo of <see cref="HandelAf"/>.</summary>
    /// <exception cref="RegelGeschonden">The case has ended: nobody would be warned.</exception>
    public void ZetTerug(Casus casus)
    {
        casus.MoetLopen();
        (Status, Afloop, AfgehandeldOp) = (DatumStatus.Verwacht, null, null);
        Leg("casusdatum-teruggezet");
    }

    private void Zet(Casus casus, Datumgegevens gegevens, int waarschuwDagen, Handeling handeling)
    {
        casus.MoetLopen();
        if (gegevens.Over is { } wie)
        {
            casus.MoetGaanOver(wie);
        }

        // A day that is past already may stay as it is: only its other words change.
        if (gegevens.Dag < handeling.Dag && gegevens.Dag != Dag)
        {
            throw new RegelGeschonden("casusdatum-voorbij", "Kies een datum vanaf vandaag.");
        }

        if (gegevens.Soort == Datumsoort.Anders && string.IsNullOrWhiteSpace(gegevens.Notitie))
        {
            throw new RegelGeschonden("casusdatum-anders-zonder-woord", "Vul in wat er op deze datum gebeurt.");
        }

        Notitie = Tekst.Optioneel(gegevens.Notitie, "de notitie", 200);
        (Soort, OverId, Dag, Tijd, Kring) = (gegevens.Soort, gegevens.Over, gegevens.Dag, gegevens.Tijd, gegevens.Kring);
        WaarschuwVanaf = gegevens.Dag.AddDays(-waarschuwDagen);
    }

    private void MoetVerwachtZijn()
    {
        if (Status != DatumStatus.Verwacht)
        {
            throw new RegelGeschonden("casusdatum-al-afgehandeld", "Van deze datum is al vastgelegd wat ervan is gekomen.");
        }
    }
}
