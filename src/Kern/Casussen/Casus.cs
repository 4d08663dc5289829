using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

public enum CasusStatus
{
    Open,
    Analyse,
    PlanInVoorbereiding,
    InUitvoering,
    Afgeschaald,
    Afgesloten,
    Overgedragen,
}

/// <summary>How a case is led: at a casusoverleg by a partner, or by a neutral procesregisseur (O³MP).</summary>
public enum Regie
{
    Casusoverleg,
    Procesregie,
}

/// <summary>What the case is about (eis 53).</summary>
public enum Onderwerp
{
    Persoon,
    Gezin,
    Groep,
    Gebied,
}

/// <summary>How a case ended: who, when, why, who receives it and what is handed over (eis 81).</summary>
public sealed record Afronding(ProfessionalId Door, DateTimeOffset Op, string Reden, string? Ontvanger, string? Overdracht);

/// <summary>The facts from other rooms that afschalen and afsluiten depend on.</summary>
/// <param name="OpenActies">Descriptions of acties that are not done.</param>
/// <param name="LopendeInterventies">Names of interventies that still run.</param>
/// <param name="WachtendeTerugkoppelingen">Organisations that have not heard yet what came of it.</param>
public sealed record StandVanZaken(IReadOnlyList<string> OpenActies, IReadOnlyList<string> LopendeInterventies, IReadOnlyList<string> WachtendeTerugkoppelingen)
{
    public static string OverActie(string wat) => $"Deze actie staat nog open: {wat.TrimEnd('.')}.";

    public static string OverInterventie(string naam) => $"Deze interventie loopt nog: {naam}. Schaal af naar wie haar voortzet.";

    public static string OverTerugkoppeling(string organisatie) => $"{organisatie} wacht nog op terugkoppeling.";
}

/// <summary>The file on an O³MP or multi-problem situation: an individual in a system.</summary>
public sealed class Casus : Aggregaat
{
    private readonly List<CasusPersoon> personen = [];
    private readonly List<Deelnemer> deelnemers = [];

    private Casus()
    {
    }

    /// <param name="huis">The house that leads.</param>
    /// <param name="nummer">Number within the house, for example C2026-0007.</param>
    /// <param name="melding">The melding that led to it.</param>
    /// <param name="onderwerp">Person, family, group or area.</param>
    /// <param name="regie">By a casusoverleg or by a procesregisseur.</param>
    /// <param name="handeling">Who opens it.</param>
    public Casus(HuisId huis, string nummer, MeldingId melding, Onderwerp onderwerp, Regie regie, Handeling handeling)
    {
        Id = CasusId.Nieuw();
        HuisId = huis;
        Nummer = nummer;
        MeldingId = melding;
        Onderwerp = onderwerp;
        Regie = regie;
        GeopendOp = handeling.Op;
        Leg("casus-geopend", new { melding = melding.Waarde, regie = regie.ToString() });
    }

    public CasusId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Nummer { get; private set; } = string.Empty;

    public MeldingId MeldingId { get; private set; }

    public Onderwerp Onderwerp { get; private set; }

    public Regie Regie { get; private set; }

    public CasusStatus Status { get; private set; }

    public DateTimeOffset GeopendOp { get; private set; }

    /// <summary>Exactly one neutral director per O³MP case (eis 1).</summary>
    public ProfessionalId? ProcesregisseurId { get; private set; }

    /// <summary>The stand-in (eis 12).</summary>
    public ProfessionalId? VervangerId { get; private set; }

    /// <summary>A partner's professional, fixed contact of the people concerned (eis 3).</summary>
    public ProfessionalId? CasemanagerId { get; private set; }

    /// <summary>What it is really about, in one paragraph (eis 57).</summary>
    public string? Essentie { get; private set; }

    public Afronding? Afronding { get; private set; }

    public IReadOnlyList<CasusPersoon> Personen => personen;

    public IReadOnlyList<Deelnemer> Deelnemers => deelnemers;

    public bool Loopt => Status < CasusStatus.Afgeschaald;

    public override Guid Sleutel => Id.Waarde;

    public void Betrek(PersoonId persoon, string rol)
    {
        MoetLopen();
        if (personen.Any(p => p.PersoonId == persoon))
        {
            throw new RegelGeschonden("casus-persoon-al-betrokken", "Deze persoon hoort al bij de casus.");
        }

        personen.Add(new CasusPersoon(Id, persoon, Tekst.Verplicht(rol, "de rol", 40)));
        Leg("casus-persoon-betrokken", new { persoon = persoon.Waarde });
    }

    /// <summary>Leaves somebody out of the plan, with the reason (a child without an approach must be a choice: eis 56).</summary>
    public void HoudBuitenPlan(PersoonId persoon, string reden)
    {
        MoetLopen();
        Zoek(persoon).HoudBuitenPlan(Tekst.Verplicht(reden, "de reden", 1000));
        Leg("casus-persoon-buiten-plan", new { persoon = persoon.Waarde });
    }

    public void NeemOpInPlan(PersoonId persoon)
    {
        MoetLopen();
        Zoek(persoon).HoudBuitenPlan(null);
        Leg("casus-persoon-in-plan", new { persoon = persoon.Waarde });
    }

    /// <summary>Records what two people of this case are of each other (eis 52).</summary>
    /// <exception cref="RegelGeschonden">One of them is not in the case, or the relation is known already, from either side.</exception>
    public Relatie LegRelatie(PersoonId van, Relatiesoort soort, PersoonId naar, IEnumerable<Relatie> bekend, Handeling handeling)
    {
        MoetLopen();
        _ = (Zoek(van), Zoek(naar));
        return bekend.Any(r => r.Tot is null && ((r.VanId == van && r.NaarId == naar && r.Soort == soort) || (r.VanId == naar && r.NaarId == van && r.Soort == soort.Omgekeerd())))
            ? throw new RegelGeschonden("relatie-al-bekend", "Deze relatie staat er al.")
            : new Relatie(HuisId, van, soort, naar, handeling);
    }

    /// <summary>
    /// Gives the direction to a procesregisseur (eis 1, 33). A new case goes to Analyse. A case of a casusoverleg goes up to procesregie
    /// only with an O³MP-toets that is met (domein.md); it is null for a case that has procesregie.
    /// </summary>
    /// <exception cref="RegelGeschonden">The case has ended, the toets is missing or not met, or it is the casemanager.</exception>
    public void WijsProcesregisseurToe(ProfessionalId wie, Handeling handeling, O3mpToets? toets = null)
    {
        MoetLopen();
        if (Regie != Regie.Procesregie)
        {
            (toets ?? throw new RegelGeschonden("o3mp-toets-ontbreekt", "Voor procesregie is een O³MP-toets nodig.")).MoetMetZijn();
        }

        if (wie == CasemanagerId)
        {
            throw new RegelGeschonden("procesregisseur-is-casemanager", "De procesregisseur is neutraal en is een ander dan de casemanager.");
        }

        var vorige = ProcesregisseurId;
        Regie = Regie.Procesregie;
        ProcesregisseurId = wie;
        VervangerId = VervangerId == wie ? null : VervangerId;
        Status = Status == CasusStatus.Open ? CasusStatus.Analyse : Status;
        Leg("casus-procesregisseur-toegewezen", new { wie = wie.Waarde, vorige = vorige?.Waarde, door = handeling.Wie?.Waarde });
    }

    /// <exception cref="RegelGeschonden">There is nobody to stand in for, or the stand-in is the procesregisseur or the casemanager.</exception>
    public void WijsVervangerAan(ProfessionalId wie)
    {
        MoetLopen();
        if (ProcesregisseurId is null)
        {
            throw new RegelGeschonden("vervanger-zonder-procesregisseur", "Wijs eerst een procesregisseur toe.");
        }

        if (wie == ProcesregisseurId)
        {
            throw new RegelGeschonden("vervanger-is-procesregisseur", "De vervanger is een ander dan de procesregisseur.");
        }

        // Who stands in directs, and who directs is neutral.
        if (wie == CasemanagerId)
        {
            throw new RegelGeschonden("vervanger-is-casemanager", "De vervanger van de procesregisseur is neutraal en is een ander dan de casemanager.");
        }

        VervangerId = wie;
        Leg("casus-vervanger-aangewezen", new { wie = wie.Waarde });
    }

    /// <summary>Ends the standing in; the procesregisseur leads alone again.</summary>
    public void VervangingEindigt()
    {
        MoetLopen();
        if (VervangerId is { } was)
        {
            VervangerId = null;
            Leg("casus-vervanging-beeindigd", new { was = was.Waarde });
        }
    }

    /// <exception cref="RegelGeschonden">Not a participant: the casemanager stays with a partner (eis 3); or the one who directs or stands in.</exception>
    public void WijsCasemanagerAan(ProfessionalId wie)
    {
        MoetLopen();
        if (wie == ProcesregisseurId)
        {
            throw new RegelGeschonden("procesregisseur-is-casemanager", "De procesregisseur is neutraal en is een ander dan de casemanager.");
        }

        if (wie == VervangerId)
        {
            throw new RegelGeschonden("vervanger-is-casemanager", "De vervanger van de procesregisseur is neutraal en is een ander dan de casemanager.");
        }

        if (!deelnemers.Any(d => d.ProfessionalId == wie && d.Tot is null))
        {
            throw new RegelGeschonden("casemanager-geen-deelnemer", "De casemanager is een deelnemer van een partner.");
        }

        CasemanagerId = wie;
        Leg("casus-casemanager-aangewezen", new { wie = wie.Waarde });
    }

    /// <summary>Lets a partner's professional take part: from then on this person sees the case.</summary>
    public void NodigUit(ProfessionalId wie, OrganisatieId organisatie, Handeling handeling)
    {
        MoetLopen();
        if (deelnemers.Any(d => d.ProfessionalId == wie && d.Tot is null))
        {
            throw new RegelGeschonden("deelnemer-al-uitgenodigd", "Deze professional neemt al deel.");
        }

        deelnemers.Add(new Deelnemer(Id, wie, organisatie, handeling.Dag));
        Leg("casus-deelnemer-uitgenodigd", new { wie = wie.Waarde });
    }

    /// <summary>Ends a participation: from then on this person no longer sees the case.</summary>
    public void NeemtAfscheidVan(ProfessionalId wie, Handeling handeling)
    {
        var deelnemer = deelnemers.FirstOrDefault(d => d.ProfessionalId == wie && d.Tot is null)
            ?? throw new RegelGeschonden("deelnemer-onbekend", "Deze professional neemt niet deel.");
        deelnemer.VertrektOp(handeling.Dag);
        CasemanagerId = CasemanagerId == wie ? null : CasemanagerId;
        Leg("casus-deelnemer-vertrokken", new { wie = wie.Waarde });
    }

    public void LegEssentieVast(string essentie)
    {
        MoetLopen();
        Essentie = Tekst.Verplicht(essentie, "de essentie", 2000);
        Leg("casus-essentie-vastgelegd");
    }

    public void GaatNaarAnalyse()
    {
        if (Status == CasusStatus.Open)
        {
            Status = CasusStatus.Analyse;
            Leg("casus-in-analyse");
        }
    }

    public void PlanWordtVoorbereid()
    {
        MoetLopen();
        if (Status < CasusStatus.PlanInVoorbereiding)
        {
            Status = CasusStatus.PlanInVoorbereiding;
            Leg("casus-plan-in-voorbereiding");
        }
    }

    public void PlanIsVastgesteld()
    {
        MoetLopen();
        Status = CasusStatus.InUitvoering;
        Leg("casus-in-uitvoering");
    }

    /// <summary>What is missing before a regular chain can take over, in sentences for the screen. Receiver and handover are asked on the page itself.</summary>
    public IReadOnlyList<string> BelemmeringenOmAfTeSchalen(StandVanZaken stand)
    {
        var uit = new List<string>();
        if (!Loopt)
        {
            uit.Add("Deze casus loopt niet meer.");
        }

        if (Regie == Regie.Procesregie && ProcesregisseurId is null)
        {
            uit.Add("Er is nog geen procesregisseur toegewezen.");
        }

        if (Regie == Regie.Procesregie && Status < CasusStatus.InUitvoering)
        {
            uit.Add("Er is nog geen plan van aanpak vastgesteld.");
        }

        uit.AddRange(stand.OpenActies.Select(StandVanZaken.OverActie));
        uit.AddRange(stand.WachtendeTerugkoppelingen.Select(StandVanZaken.OverTerugkoppeling));
        return uit;
    }

    /// <summary>For closing the same, and nothing may still run: who would watch over it?</summary>
    public IReadOnlyList<string> BelemmeringenOmAfTeSluiten(StandVanZaken stand) =>
        [.. BelemmeringenOmAfTeSchalen(stand), .. stand.LopendeInterventies.Select(StandVanZaken.OverInterventie)];

    /// <summary>Hands back to a regular chain or local network (eis 81).</summary>
    /// <exception cref="RegelGeschonden">Something is missing; the sentence lists what.</exception>
    public void SchaalAf(string reden, string ontvanger, string overdracht, StandVanZaken stand, Handeling handeling)
    {
        Eis(BelemmeringenOmAfTeSchalen(stand), "casus-afschalen-belemmerd");
        Rond(CasusStatus.Afgeschaald, new Afronding(handeling.Professional, handeling.Op, Tekst.Verplicht(reden, "de reden"), Tekst.Verplicht(ontvanger, "de ontvanger", 200), Tekst.Verplicht(overdracht, "de overdracht")));
    }

    /// <exception cref="RegelGeschonden">Something is missing or still runs; the sentence lists what.</exception>
    public void SluitAf(string reden, StandVanZaken stand, Handeling handeling)
    {
        Eis(BelemmeringenOmAfTeSluiten(stand), "casus-afsluiten-belemmerd");
        Rond(CasusStatus.Afgesloten, new Afronding(handeling.Professional, handeling.Op, Tekst.Verplicht(reden, "de reden"), null, null));
    }

    /// <summary>Takes an ended case up again; it goes back to Analyse.</summary>
    public void Heropen(string reden, Handeling handeling)
    {
        if (Loopt)
        {
            throw new RegelGeschonden("casus-loopt-nog", "Deze casus loopt nog.");
        }

        _ = Tekst.Verplicht(reden, "de reden");
        Leg("casus-heropend", new { was = Status.ToString(), door = handeling.Wie?.Waarde });
        Status = CasusStatus.Analyse;
        Afronding = null;
    }

    /// <exception cref="RegelGeschonden">The case has ended.</exception>
    public void MoetLopen()
    {
        if (!Loopt)
        {
            throw new RegelGeschonden("casus-loopt-niet", "Deze casus loopt niet meer. Heropen de casus eerst.");
        }
    }

    private CasusPersoon Zoek(PersoonId persoon) => personen.FirstOrDefault(p => p.PersoonId == persoon)
        ?? throw new RegelGeschonden("casus-persoon-onbekend", "Deze persoon hoort niet bij de casus.");

    private static void Eis(IReadOnlyList<string> belemmeringen, string code)
    {
        if (belemmeringen.Count > 0)
        {
            throw new RegelGeschonden(code, "Dit kan nog niet. " + string.Join(" ", belemmeringen));
        }
    }

    private void Rond(CasusStatus status, Afronding afronding)
    {
        Status = status;
        Afronding = afronding;
        Leg(status == CasusStatus.Afgeschaald ? "casus-afgeschaald" : "casus-afgesloten");
    }
}
