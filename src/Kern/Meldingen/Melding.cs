using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Meldingen;

public enum MeldingStatus
{
    Ontvangen,
    InOnderzoek,
    Getriageerd,
    Teruggekoppeld,
}

/// <summary>Whether somebody knows that they were reported (AVG 12–14, wet.md L4).</summary>
public enum Informering
{
    Ja,
    NogNiet,
    Nee,

    /// <summary>Only for a register from before this was asked.</summary>
    NietGevraagd,
}

/// <summary>Where it plays.</summary>
public sealed record Plek(string Gemeente, string? Buurt);

/// <summary>What a partner reports about people who cause or suffer unsafety (eis 23). Every melding ends in terugkoppeling.</summary>
public sealed partial class Melding : Aggregaat
{
    private readonly List<Betrokkene> betrokkenen = [];
    private readonly List<Spoedactie> spoedacties = [];

    private Melding()
    {
    }

    /// <param name="huis">The house that receives it.</param>
    /// <param name="nummer">Number within the house, for example 2026-0042.</param>
    /// <param name="melder">The organisation that reports.</param>
    /// <param name="doelgroep">The theme.</param>
    /// <param name="plek">Municipality and neighbourhood.</param>
    /// <param name="aanleiding">What happened, at most 4,000 characters.</param>
    /// <param name="codeRood">Action is needed the same day (eis 32).</param>
    /// <param name="ontvangenOp">The day it came in.</param>
    /// <param name="handeling">Who records it.</param>
    public Melding(HuisId huis, string nummer, OrganisatieId melder, DoelgroepId doelgroep, Plek plek, string aanleiding, bool codeRood, DateTimeOffset ontvangenOp, Handeling handeling)
    {
        Id = MeldingId.Nieuw();
        HuisId = huis;
        Nummer = nummer;
        MelderOrganisatieId = melder;
        MelderId = handeling.Wie;
        DoelgroepId = doelgroep;
        Gemeente = Tekst.Verplicht(plek.Gemeente, "de gemeente", 80);
        Buurt = Tekst.Optioneel(plek.Buurt, "de buurt", 80);
        Aanleiding = Tekst.Verplicht(aanleiding, "de aanleiding");
        CodeRood = codeRood;
        OntvangenOp = ontvangenOp.ToUniversalTime();
        Jaar = Kalender.DagVan(ontvangenOp).Year;
        Leg("melding-ontvangen", new { codeRood, doelgroep = doelgroep.Waarde });
    }

    public MeldingId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Nummer { get; private set; } = string.Empty;

    public OrganisatieId MelderOrganisatieId { get; private set; }

    public ProfessionalId? MelderId { get; private set; }

    public DoelgroepId DoelgroepId { get; private set; }

    public string Gemeente { get; private set; } = string.Empty;

    public string? Buurt { get; private set; }

    public string Aanleiding { get; private set; } = string.Empty;

    public bool CodeRood { get; private set; }

    public DateTimeOffset OntvangenOp { get; private set; }

    /// <summary>Year of receipt in the Netherlands: what the yearly figures count by.</summary>
    public int Jaar { get; private set; }

    public MeldingStatus Status { get; private set; }

    public DateTimeOffset? GetriageerdOp { get; private set; }

    /// <summary>The partner to whom it was passed on: from then on that partner may read it (eis 27).</summary>
    public OrganisatieId? OpgepaktDoorId { get; private set; }

    public IReadOnlyList<Betrokkene> Betrokkenen => betrokkenen;

    public IReadOnlyList<Spoedactie> Spoedacties => spoedacties;

    public override Guid Sleutel => Id.Waarde;

    /// <summary>Adds somebody concerned. The first is the main person; <paramref name="rij"/> is their place in the register, from 1.</summary>
    /// <exception cref="RegelGeschonden">Not informed without reason or review date.</exception>
    public Betrokkene Betrek(Persoon persoon, string rol, Informering informering, string? reden, DateOnly? herzienOp, Zekerheid zekerheid, int? rij = null)
    {
        if (informering is Informering.Nee or Informering.NogNiet)
        {
            reden = Tekst.Verplicht(reden, "de reden waarom de betrokkene niet is geïnformeerd", 1000);
            _ = herzienOp ?? throw new RegelGeschonden("herziening-ontbreekt", "Vul in wanneer u opnieuw bekijkt of de betrokkene geïnformeerd kan worden.");
        }

        var betrokkene = new Betrokkene(Id, persoon.Id, rij ?? (betrokkenen.Count + 1), Tekst.Verplicht(rol, "de rol", 40), informering, reden, herzienOp, zekerheid);
        betrokkenen.Add(betrokkene);
        Leg("betrokkene-toegevoegd", new { persoon = persoon.Id.Waarde, informering = informering.ToString() });
        return betrokkene;
    }

    /// <summary>Records what was done at once. A code rood leaves the top of the list once an action of today stands on it (eis 32).</summary>
    public void LegSpoedactieVast(string wat, Handeling handeling)
    {
        spoedacties.Add(new Spoedactie(Id, Tekst.Verplicht(wat, "de spoedactie", 1000), handeling));
        Leg("spoedactie-vastgelegd");
    }

    /// <summary>Code rood asks for attention on a day until an action of that day stands on it, or the table has decided.</summary>
    public bool CodeRoodStaatOpen(DateOnly vandaag) =>
        CodeRood && Status < MeldingStatus.Getriageerd && !spoedacties.Any(a => a.Dag == vandaag);

    public void GaatInOnderzoek()
    {
        if (Status == MeldingStatus.Ontvangen)
        {
            Status = MeldingStatus.InOnderzoek;
            Leg("melding-in-onderzoek");
        }
    }

    /// <exception cref="RegelGeschonden">The table has decided already.</exception>
    public void IsGetriageerd(DateTimeOffset op, OrganisatieId? opgepaktDoor)
    {
        if (Status >= MeldingStatus.Getriageerd)
        {
            throw new RegelGeschonden("melding-al-getriageerd", "Over deze melding is al besloten.");
        }

        Status = MeldingStatus.Getriageerd;
        GetriageerdOp = op.ToUniversalTime();
        OpgepaktDoorId = opgepaktDoor;
        Leg("melding-getriageerd");
    }

    /// <exception cref="RegelGeschonden">Nothing was decided yet.</exception>
    public void IsTeruggekoppeld()
    {
        if (Status < MeldingStatus.Getriageerd)
        {
            throw new RegelGeschonden("melding-nog-niet-getriageerd", "Koppel terug nadat over de melding is besloten.");
        }

        if (Status == MeldingStatus.Getriageerd)
        {
            Status = MeldingStatus.Teruggekoppeld;
            Leg("melding-teruggekoppeld");
        }
    }
}

/// <summary>Somebody concerned by a melding.</summary>
public sealed class Betrokkene : IOnderdeel
{
    private Betrokkene()
    {
    }

    internal Betrokkene(MeldingId melding, PersoonId persoon, int rij, string rol, Informering informering, string? reden, DateOnly? herzienOp, Zekerheid zekerheid)
    {
        Id = Guid.CreateVersion7();
        MeldingId = melding;
        PersoonId = persoon;
        Rij = rij;
        Rol = rol;
        Informering = informering;
        Reden = reden;
        HerzienOp = herzienOp;
        Zekerheid = zekerheid;
    }

    public Guid Id { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public Persoon Persoon { get; private set; } = null!;

    public int Rij { get; private set; }

    /// <summary>betrokkene, kind, moeder, partner … in the reporter's words.</summary>
    public string Rol { get; private set; } = string.Empty;

    public Informering Informering { get; private set; }

    public string? Reden { get; private set; }

    public DateOnly? HerzienOp { get; private set; }

    /// <summary>How this row found its person.</summary>
    public Zekerheid Zekerheid { get; private set; }

    public Guid Wortel => MeldingId.Waarde;
}

/// <summary>What was done the same day on a code rood.</summary>
public sealed class Spoedactie : IOnderdeel
{
    private Spoedactie()
    {
    }

    internal Spoedactie(MeldingId melding, string wat, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        MeldingId = melding;
        Wat = wat;
        DoorId = handeling.Professional;
        Op = handeling.Op;
        Dag = handeling.Dag;
    }

    public Guid Id { get; private set; }

    public MeldingId MeldingId { get; private set; }

    public string Wat { get; private set; } = string.Empty;

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public DateOnly Dag { get; private set; }

    public Guid Wortel => MeldingId.Waarde;
}
