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

/// <summary>The file on an O³MP or multi-problem situation: an individual in a system.</summary>
public sealed partial class Casus : Aggregaat
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
    /// <exception cref="RegelGeschonden">One of them is not in the case, or the relation is known already or contradicts what is known, from either side.</exception>
    public Relatie LegRelatie(PersoonId van, Relatiesoort soort, PersoonId naar, IEnumerable<Relatie> bekend, Handeling handeling)
    {
        MoetLopen();
        MoetGaanOver(van);
        MoetGaanOver(naar);
        Relatieregels.Toets(van, naar, new(soort), bekend);
        return new Relatie(HuisId, van, soort, naar, handeling);
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

    /// <exception cref="RegelGeschonden">The case has ended.</exception>
    public void MoetLopen()
    {
        if (!Loopt)
        {
            throw new RegelGeschonden("casus-loopt-niet", "Deze casus loopt niet meer. Heropen de casus eerst.");
        }
    }

    /// <exception cref="RegelGeschonden">The case is not about this person.</exception>
    public void MoetGaanOver(PersoonId persoon) => _ = Zoek(persoon);

    private CasusPersoon Zoek(PersoonId persoon) => personen.FirstOrDefault(p => p.PersoonId == persoon)
        ?? throw new RegelGeschonden("casus-persoon-onbekend", "Deze persoon hoort niet bij de casus.");
}
