using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>How a plan worked out.</summary>
public enum Planuitkomst
{
    Verslechterd,
    Ongewijzigd,
    Verbeterd,
    OnderControle,
}

/// <summary>
/// The one plan of a case: goals per person per leefgebied, in versions (eis 54, 63, 79). A goal stands in the versions from
/// <see cref="Doel.InVersie"/> until <see cref="Doel.UitVersie"/>, so that an old version can always be shown as it was.
/// </summary>
public sealed partial class PlanVanAanpak : Aggregaat
{
    private readonly List<Planversie> versies = [];
    private readonly List<Doel> doelen = [];

    private PlanVanAanpak()
    {
    }

    public PlanVanAanpak(Casus casus, Handeling handeling)
    {
        Id = PlanId.Nieuw();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        versies.Add(new Planversie(Id, 1, "Eerste plan", handeling));
        casus.PlanWordtVoorbereid();
        Leg("plan-begonnen", new { casus = casus.Id.Waarde });
    }

    public PlanId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public Planuitkomst? Uitkomst { get; private set; }

    public IReadOnlyList<Planversie> Versies => versies;

    public IReadOnlyList<Doel> Doelen => doelen;

    public Planversie Huidig => versies.MaxBy(v => v.Nummer)!;

    public override Guid Sleutel => Id.Waarde;

    public IEnumerable<Doel> DoelenIn(int versie) => doelen.Where(d => d.InVersie <= versie && (d.UitVersie is null || versie < d.UitVersie));

    /// <param name="casus">The case.</param>
    /// <param name="persoon">For whom.</param>
    /// <param name="leefgebied">On which leefgebied.</param>
    /// <param name="omschrijving">What is to be reached, so that one can see later whether it was.</param>
    /// <param name="streefscore">What is aimed at; null when it is not expressed on the scale.</param>
    /// <param name="beginscore">How it is now; null when it is not expressed on the scale.</param>
    /// <param name="schaal">The scale of those scores; null is the one of the installation.</param>
    /// <exception cref="RegelGeschonden">The version is set, the case has ended, the person is not in it, or a score is outside the scale.</exception>
    public Doel StelDoel(Casus casus, PersoonId persoon, Guid leefgebied, string omschrijving, int? streefscore, int? beginscore = null, Schaal? schaal = null)
    {
        MoetConceptZijn();
        casus.MoetLopen();
        if (!casus.Personen.Any(p => p.PersoonId == persoon))
        {
            throw new RegelGeschonden("casus-persoon-onbekend", "Deze persoon hoort niet bij de casus.");
        }

        var op = schaal ?? Schaal.Standaard;
        if (new[] { beginscore, streefscore }.Any(s => s is { } gekozen && !op.Kent(gekozen)))
        {
            throw new RegelGeschonden("score-buiten-schaal", $"Kies een score van {op.Laagste} tot en met {op.Hoogste}.");
        }

        var doel = new Doel(Id, persoon, leefgebied, Tekst.Verplicht(omschrijving, "het doel", 1000), beginscore, streefscore, op.Id, Huidig.Nummer);
        doelen.Add(doel);
        Leg("doel-gesteld", new { persoon = persoon.Waarde, leefgebied });
        return doel;
    }

    /// <summary>Takes a goal out of this version; earlier versions keep it.</summary>
    public void LaatDoelVallen(Guid doel)
    {
        MoetConceptZijn();
        var gevonden = DoelenIn(Huidig.Nummer).FirstOrDefault(d => d.Id == doel) ?? throw new RegelGeschonden("doel-onbekend", "Dit doel staat niet in het plan.");
        if (gevonden.InVersie == Huidig.Nummer)
        {
            doelen.Remove(gevonden);
        }
        else
        {
            gevonden.Vervalt(Huidig.Nummer);
        }

        Leg("doel-vervallen", new { doel });
    }

    /// <summary>Puts an interventie into this version of the plan.</summary>
    /// <exception cref="RegelGeschonden">The version is set, or a rule of the interventie.</exception>
    public Interventie VoegInterventieToe(Casus casus, PersoonId? persoon, string naam, Aard aard, OrganisatieId partner, Periode periode, Interventie? leuntOp, Handeling handeling)
    {
        MoetConceptZijn();
        return new Interventie(casus, persoon, naam, aard, partner, periode, leuntOp, Huidig.Nummer, handeling);
    }

    /// <summary>Takes an interventie out of this version; earlier versions keep it.</summary>
    /// <exception cref="RegelGeschonden">The version is set, or it does not stand in it.</exception>
    public void LaatInterventieVallen(Interventie interventie)
    {
        MoetConceptZijn();
        if (interventie.CasusId != CasusId || !interventie.StaatIn(Huidig.Nummer))
        {
            throw new RegelGeschonden("interventie-niet-in-plan", "Deze interventie staat niet in deze versie van het plan.");
        }

        interventie.VervaltIn(Huidig.Nummer);
    }

    /// <summary>Undo of <see cref="LaatInterventieVallen"/>, as long as the version is a concept.</summary>
    /// <exception cref="RegelGeschonden">The version is set, or the interventie lapsed in another one.</exception>
    public void NeemInterventieTerug(Interventie interventie)
    {
        MoetConceptZijn();
        if (interventie.CasusId != CasusId || interventie.UitVersie != Huidig.Nummer)
        {
            throw new RegelGeschonden("interventie-niet-vervallen", "Deze interventie is niet in deze versie vervallen.");
        }

        interventie.VervaltIn(null);
    }

    /// <summary>What is missing before the plan can be set: a goal for every person in it (domein.md).</summary>
    public IReadOnlyList<string> BelemmeringenOmVastTeStellen(Casus casus, Func<PersoonId, string> naam)
    {
        var metDoel = DoelenIn(Huidig.Nummer).Select(d => d.PersoonId).ToHashSet();
        var uit = casus.Personen.Where(p => p.BuitenPlanReden is null && !metDoel.Contains(p.PersoonId))
            .Select(p => $"{naam(p.PersoonId)} heeft nog geen doel. Stel een doel, of leg vast waarom deze persoon buiten het plan blijft.").ToList();
        // A case about a gebied may have no main person, and goals are set for people.
        if (metDoel.Count == 0 && casus.Onderwerp != Onderwerp.Gebied)
        {
            uit.Add("Het plan heeft nog geen doelen.");
        }

        return uit;
    }

    /// <param name="casus">The case.</param>
    /// <param name="naam">How people are called in the sentence that says what is missing.</param>
    /// <param name="handeling">Who sets it.</param>
    /// <param name="hoe">At which meeting, or in writing; null where that is not known.</param>
    /// <exception cref="RegelGeschonden">Something is missing, or this version is set already.</exception>
    public void StelVast(Casus casus, Func<PersoonId, string> naam, Handeling handeling, Vaststelling? hoe = null)
    {
        MoetCompleetZijn(casus, naam);
        Huidig.StelVast(handeling, hoe);
        casus.PlanIsVastgesteld();
        Leg("plan-vastgesteld", new { versie = Huidig.Nummer, wijze = hoe?.Wijze.ToString(), overleg = hoe?.Overleg?.Waarde });
    }

    /// <summary>Changes what is agreed about an interventie in this version; a version that was set keeps what stood there.</summary>
    /// <exception cref="RegelGeschonden">The version is set, it does not stand in it, or a rule of <see cref="Interventie"/>.</exception>
    public void WijzigInterventie(Interventie interventie, Afspraak afspraak, Interventie? leuntOp, IReadOnlyCollection<Interventie> alle)
    {
        MoetConceptZijn();
        if (interventie.CasusId != CasusId || !interventie.StaatIn(Huidig.Nummer))
        {
            throw new RegelGeschonden("interventie-niet-in-plan", "Deze interventie staat niet in deze versie van het plan.");
        }

        interventie.Wijzig(afspraak, leuntOp, alle);
    }

    /// <summary>Begins a new version (eis 79); the former stays as it was.</summary>
    /// <exception cref="RegelGeschonden">A concept is open already, or the case has ended.</exception>
    public void StelBij(Casus casus, string aanleiding, Handeling handeling)
    {
        if (Huidig.VastgesteldOp is null)
        {
            throw new RegelGeschonden("plan-is-al-concept", $"Versie {Huidig.Nummer} is nog niet vastgesteld. Werk daarin verder.");
        }

        casus.MoetLopen();
        versies.Add(new Planversie(Id, Huidig.Nummer + 1, Tekst.Verplicht(aanleiding, "de aanleiding", 1000), handeling));

        // A reopened case stands in Analyse; a running one stays InUitvoering.
        casus.PlanWordtVoorbereid();
        Leg("plan-bijgesteld", new { versie = Huidig.Nummer });
    }

    /// <summary>Takes over a plan that was made and set before Partituur (import of a register).</summary>
    /// <exception cref="RegelGeschonden">The version is set already, or the case has ended.</exception>
    public void NeemOver(Casus casus, Planuitkomst? uitkomst, Handeling handeling)
    {
        MoetConceptZijn();
        casus.MoetLopen();
        Huidig.StelVast(handeling);
        Uitkomst = uitkomst;
        casus.PlanIsVastgesteld();
        Leg("plan-overgenomen", new { uitkomst = uitkomst?.ToString() });
    }

    /// <summary>Records how the plan worked out.</summary>
    public void LegUitkomstVast(Planuitkomst uitkomst)
    {
        Uitkomst = uitkomst;
        Leg("plan-uitkomst-vastgelegd", new { uitkomst = uitkomst.ToString() });
    }

    public void MoetConceptZijn()
    {
        if (Huidig.VastgesteldOp is not null)
        {
            throw new RegelGeschonden("plan-is-vastgesteld", "Deze versie is vastgesteld. Begin een nieuwe versie met ‘Bijstellen’.");
        }
    }
}

public sealed class Planversie : IOnderdeel
{
    private Planversie()
    {
    }

    internal Planversie(PlanId plan, int nummer, string aanleiding, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        PlanId = plan;
        Nummer = nummer;
        Aanleiding = aanleiding;
        BegonnenOp = handeling.Op;
    }

    public Guid Id { get; private set; }

    public PlanId PlanId { get; private set; }

    /// <summary>From 1.</summary>
    public int Nummer { get; private set; }

    public string Aanleiding { get; private set; } = string.Empty;

    public DateTimeOffset BegonnenOp { get; private set; }

    public ProfessionalId? VastgesteldDoorId { get; private set; }

    public DateTimeOffset? VastgesteldOp { get; private set; }

    public Guid Wortel => PlanId.Waarde;

    /// <summary>How it was set; null where that is not known.</summary>
    public Vaststelwijze? Wijze { get; private set; }

    /// <summary>The meeting at which it was set.</summary>
    public OverlegId? OverlegId { get; private set; }

    /// <summary>When the partners were asked in writing.</summary>
    public DateTimeOffset? RondeOp { get; private set; }

    /// <summary>Until when they can answer before it is set; null is no round.</summary>
    public DateOnly? RondeTot { get; private set; }

    internal void StelVast(Handeling handeling, Vaststelling? hoe = null)
    {
        VastgesteldDoorId = handeling.Wie;
        VastgesteldOp = handeling.Op;
        (Wijze, OverlegId) = (hoe?.Wijze, hoe?.Overleg);
    }

    internal void BeginRonde(DateOnly uiterlijk, Handeling handeling) => (RondeOp, RondeTot) = (handeling.Op, uiterlijk);

    internal void TrekRondeIn() => (RondeOp, RondeTot) = (null, null);
}
