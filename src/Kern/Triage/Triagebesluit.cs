using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Triage;

/// <summary>What the table decides (domein.md): local what can, regional what must.</summary>
public enum Uitkomst
{
    DoorgezetPartner,
    LokaalNetwerk,
    Casusoverleg,
    Procesregie,
    Overgedragen,
    NietInBehandeling,
}

/// <summary>How it goes on after the decision.</summary>
/// <param name="Casusregie">The organisation that leads (eis 30); who leads does not let go after escalation (eis 50).</param>
/// <param name="VolgendeDatum">The next moment to look at it.</param>
public sealed record Besluitvervolg(OrganisatieId? Casusregie, DateOnly? VolgendeDatum);

/// <summary>
/// The decision on a melding with its reasons; one per melding that holds. One that lapsed stays for the log and is nowhere else: lists and counts leave it out (filter <c>geldig</c>).
/// </summary>
public sealed class Triagebesluit : Aggregaat
{
    private Triagebesluit()
    {
    }

    /// <param name="melding">The melding; goes to Getriageerd.</param>
    /// <param name="uitkomst">The outcome.</param>
    /// <param name="reden">Why, at most 4,000 characters.</param>
    /// <param name="naar">The partner for DoorgezetPartner; may be given for LokaalNetwerk.</param>
    /// <param name="naarOmschrijving">The local network or the other house, in words.</param>
    /// <param name="toets">Required and met for Procesregie.</param>
    /// <param name="handeling">Who decides.</param>
    /// <param name="vervolg">Who leads, and when it is looked at again.</param>
    /// <exception cref="RegelGeschonden">Already decided, receiver missing, toets not met, next date in the past, or a code rood without an action of today (eis 32).</exception>
    public Triagebesluit(Melding melding, Uitkomst uitkomst, string reden, OrganisatieId? naar, string? naarOmschrijving, O3mpToets? toets, Handeling handeling, Besluitvervolg? vervolg = null)
    {
        if (melding.CodeRoodStaatOpen(handeling.Dag))
        {
            throw new RegelGeschonden("code-rood-zonder-actie", "Dit is code rood. Leg eerst vast wat er vandaag is gedaan.");
        }

        if (vervolg?.VolgendeDatum < handeling.Dag)
        {
            throw new RegelGeschonden("volgende-datum-voorbij", "Kies een volgende datum vanaf vandaag.");
        }

        if (uitkomst == Uitkomst.DoorgezetPartner && naar is null)
        {
            throw new RegelGeschonden("besluit-zonder-partner", "Kies de partner die de melding oppakt.");
        }

        if (uitkomst is Uitkomst.LokaalNetwerk or Uitkomst.Overgedragen && naar is null && string.IsNullOrWhiteSpace(naarOmschrijving))
        {
            throw new RegelGeschonden("besluit-zonder-ontvanger", "Vul in welk lokaal netwerk of welk huis de melding oppakt.");
        }

        if (uitkomst == Uitkomst.Procesregie)
        {
            (toets ?? throw new RegelGeschonden("o3mp-toets-ontbreekt", "Voor procesregie is een O³MP-toets nodig.")).MoetMetZijn();
        }

        Reden = Tekst.Verplicht(reden, "de reden van het besluit");
        NaarOmschrijving = Tekst.Optioneel(naarOmschrijving, "de ontvanger", 200);
        melding.IsGetriageerd(handeling.Op, uitkomst == Uitkomst.DoorgezetPartner ? naar : null);
        Id = Guid.CreateVersion7();
        HuisId = melding.HuisId;
        MeldingId = melding.Id;
        Uitkomst = uitkomst;
        NaarOrganisatieId = naar;
        Toets = toets;
        (CasusregieId, VolgendeDatum) = (vervolg?.Casusregie, vervolg?.VolgendeDatum);
        BeslotenDoorId = handeling.Wie;
        BeslotenOp = handeling.Op;
        Leg("triage-besloten", new { uitkomst = uitkomst.ToString(), toetsMet = toets?.IsMet });
    }

    /// <summary>Records at which table it was decided, if at any; part of taking the decision.</summary>
    public void BijTafel(Triagetafel? tafel) => TafelId = tafel?.Id;

    /// <summary>
    /// Takes over a decision made before Partituur, as the register tells it: without the toets, which did not exist in this shape, and without a chair.
    /// The log says that it was taken over, so that nobody reads it as a decision of today's table.
    /// </summary>
    /// <param name="melding">The melding; goes to Getriageerd.</param>
    /// <param name="uitkomst">The outcome in the register.</param>
    /// <param name="bron">Where it comes from, in a sentence; stands as the reason.</param>
    /// <param name="naar">The receiving organisation, when the register names one.</param>
    /// <param name="beslotenOp">When it was decided.</param>
    /// <exception cref="RegelGeschonden">Already decided, or no source.</exception>
    public static Triagebesluit NeemOver(Melding melding, Uitkomst uitkomst, string bron, OrganisatieId? naar, DateTimeOffset beslotenOp)
    {
        // Before the melding is touched: a refused decision leaves it as it was.
        var reden = Tekst.Verplicht(bron, "de bron van het besluit");
        melding.IsGetriageerd(beslotenOp, uitkomst == Uitkomst.DoorgezetPartner ? naar : null);
        var besluit = new Triagebesluit
        {
            Id = Guid.CreateVersion7(),
            HuisId = melding.HuisId,
            MeldingId = melding.Id,
            Uitkomst = uitkomst,
            Reden = reden,
            NaarOrganisatieId = naar,
            BeslotenOp = beslotenOp.ToUniversalTime(),
        };
        besluit.Leg("triage-overgenomen", new { uitkomst = uitkomst.ToString() });
        return besluit;
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId MeldingId { get; private set; }

    /// <summary>The table that decided; null when the doelgroep lay at none, or when it was imported.</summary>
    public TriagetafelId? TafelId { get; private set; }

    public Uitkomst Uitkomst { get; private set; }

    public string Reden { get; private set; } = string.Empty;

    public OrganisatieId? NaarOrganisatieId { get; private set; }

    public string? NaarOmschrijving { get; private set; }

    /// <summary>The weegkaart as it lay on the table.</summary>
    public O3mpToets? Toets { get; private set; }

    /// <summary>The organisation that leads; null when nobody does, or when a procesregisseur or casusoverleg does.</summary>
    public OrganisatieId? CasusregieId { get; private set; }

    public DateOnly? VolgendeDatum { get; private set; }

    /// <summary>The chair; null for an imported decision.</summary>
    public ProfessionalId? BeslotenDoorId { get; private set; }

    public DateTimeOffset BeslotenOp { get; private set; }

    /// <summary>When it stopped to hold: it was a mistake, or the melding came back to the table. Null while it holds.</summary>
    public DateTimeOffset? VervallenOp { get; private set; }

    public string? VervallenReden { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>The decision no longer holds; the melding lies on the table again.</summary>
    /// <param name="melding">The melding that it decided on.</param>
    /// <param name="reden">Why, at most 1,000 characters.</param>
    /// <param name="handeling">Who lets it lapse.</param>
    /// <exception cref="RegelGeschonden">It lapsed before, it is about another melding, or there is no reason.</exception>
    public void Vervalt(Melding melding, string reden, Handeling handeling)
    {
        if (VervallenOp is not null || melding.Id != MeldingId)
        {
            throw new RegelGeschonden("besluit-al-vervallen", "Dit besluit geldt al niet meer.");
        }

        VervallenReden = Tekst.Verplicht(reden, "de reden", 1000);
        melding.LigtWeerOpTafel();
        VervallenOp = handeling.Op;
        Leg("triagebesluit-vervallen", new { uitkomst = Uitkomst.ToString() });
    }
}
