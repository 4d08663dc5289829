using System.Globalization;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Volgen;

/// <summary>An actie that is open, or no longer possible and not decided on.</summary>
public sealed record Volgactie(ActieId Id, string Wat, ProfessionalId Eigenaar, string Eigenaarnaam, OrganisatieId Partner, string Partnernaam, DateOnly Voor, ActieStatus Status, DateOnly? AfgemeldOp);

/// <summary>An interventie of the plan that has not ended.</summary>
public sealed record Volginterventie(InterventieId Id, string Naam, OrganisatieId Partner, string Partnernaam, DateOnly Begin, InterventieStatus Status);

/// <summary>Whether a partner was at a casusoverleg at which this case stood on the agenda.</summary>
public sealed record Aanwezigheid(OverlegId Overleg, DateOnly Dag, OrganisatieId Partner, string Partnernaam, bool WasErBij);

/// <summary>A score that somebody gave.</summary>
public sealed record Volgscore(PersoonId Persoon, string Persoonnaam, Guid Leefgebied, string Leefgebiednaam, OrganisatieId Bron, int Score, DateTimeOffset Op, DateOnly Dag);

/// <summary>Days on which a clock stands still, both included: taken up, or the case is suspended.</summary>
public sealed record Pauze(DateOnly Van, DateOnly Tot);

/// <summary>When something counts as drifting: policy of the day.</summary>
public sealed record Drempels(int StilstandDagen, int StagnatieDagen, int PlanDagen);

/// <summary>All that the rules ask of a case.</summary>
/// <param name="Casus">The case; it runs.</param>
/// <param name="Regie">How it is led.</param>
/// <param name="GeopendOp">The day of opening.</param>
/// <param name="Vandaag">The day on which is looked.</param>
/// <param name="Drempels">Policy.</param>
public sealed record Volggrond(CasusId Casus, Regie Regie, DateOnly GeopendOp, DateOnly Vandaag, Drempels Drempels)
{
    public IReadOnlyCollection<Volgactie> Acties { get; init; } = [];

    public IReadOnlyCollection<Volginterventie> Interventies { get; init; } = [];

    public IReadOnlyCollection<Aanwezigheid> Aanwezigheid { get; init; } = [];

    public IReadOnlyCollection<Volgscore> Scores { get; init; } = [];

    /// <summary>The score from which a leefgebied without a goal is good enough: the step below the highest of the scale.</summary>
    public int Voldoende { get; init; } = Schaal.Standaard.Hoogste - 1;

    /// <summary>What is aimed at, per person and leefgebied, on the scale of the scores.</summary>
    public IReadOnlyDictionary<(PersoonId Persoon, Guid Leefgebied), int> Streefscores { get; init; } = new Dictionary<(PersoonId, Guid), int>();

    /// <summary>The last day on which anything happened in the case.</summary>
    public DateOnly? LaatsteBeweging { get; init; }

    /// <summary>Whether any version of the plan was ever set.</summary>
    public bool HeeftVastgesteldPlan { get; init; }

    /// <summary>The next monitoring moment; null without a set plan.</summary>
    public DateOnly? VolgendMoment { get; init; }

    /// <summary>Days on which the case was suspended.</summary>
    public IReadOnlyCollection<Pauze> Opgeschort { get; init; } = [];
}

/// <summary>Finds what drifts in a case (eis 77–80). Pure: the order in which its parts come makes no difference, and nothing comes twice.</summary>
public static class Signalen
{
    private const int KeerAfwezig = 2;

    public static IReadOnlyList<Signaal> Van(Volggrond g) =>
        [.. TeLaat(g).Concat(NietMeerMogelijk(g)).Concat(NietBegonnen(g)).Concat(Afwezig(g)).Concat(Scores(g)).Concat(Stil(g)).Concat(Monitoring(g)).Concat(Plan(g))
            .OrderBy(s => s.Sinds).ThenBy(s => s.Soort).ThenBy(s => s.Sleutel)];

    private static IEnumerable<Signaal> TeLaat(Volggrond g) => g.Acties.Where(a => a.Status == ActieStatus.Open && Knelpunten.IsTeLaat(a.Voor, g.Vandaag)).Select(a => new Signaal(
        Signaalsoort.ActieTeLaat,
        g.Casus,
        Signaal.SleutelVan(Signaalsoort.ActieTeLaat, g.Casus, a.Id.ToString(), Dag(a.Voor)),
        a.Voor.AddDays(1),
        a.Partner,
        a.Eigenaar,
        $"De actie ‘{a.Wat.TrimEnd('.')}’ van {a.Eigenaarnaam} ({a.Partnernaam}) had op {Tekst.Datum(a.Voor)} klaar moeten zijn.",
        "Meld de actie af als gedaan, niet gedaan of niet meer mogelijk, of spreek met de reden een nieuwe dag af."));

    private static IEnumerable<Signaal> NietMeerMogelijk(Volggrond g) => g.Acties.Where(a => a.Status == ActieStatus.NietMeerMogelijk).Select(a => new Signaal(
        Signaalsoort.ActieNietMeerMogelijk,
        g.Casus,
        Signaal.SleutelVan(Signaalsoort.ActieNietMeerMogelijk, g.Casus, a.Id.ToString(), Dag(a.AfgemeldOp ?? a.Voor)),
        a.AfgemeldOp ?? a.Voor,
        null,
        null,
        $"De actie ‘{a.Wat.TrimEnd('.')}’ van {a.Eigenaarnaam} ({a.Partnernaam}) kan niet meer. Daarover is nog niets besloten.",
        "Beslis: een andere actie ervoor in de plaats, of aanvaarden dat dit niet gebeurt."));

    private static IEnumerable<Signaal> NietBegonnen(Volggrond g) => g.Interventies.Where(i => Knelpunten.IsNietBegonnen(i.Status, i.Begin, g.Vandaag)).Select(i => new Signaal(
        Signaalsoort.InterventieNietBegonnen,
        g.Casus,
        Signaal.SleutelVan(Signaalsoort.InterventieNietBegonnen, g.Casus, i.Id.ToString(), Dag(i.Begin)),
        i.Begin.AddDays(1),
        i.Partner,
        null,
        $"‘{i.Naam}’ van {i.Partnernaam} zou op {Tekst.Datum(i.Begin)} beginnen en is niet begonnen.",
        "Leg vast dat zij begonnen is, of waarom niet. Lukt het niet? Stel het plan bij."));

    /// <summary>Away from the last two or more meetings in a row at which the case was on the agenda.</summary>
    private static IEnumerable<Signaal> Afwezig(Volggrond g)
    {
        foreach (var partner in g.Aanwezigheid.Where(a => a.Dag <= g.Vandaag).GroupBy(a => a.Partner))
        {
            var gemist = partner.OrderByDescending(a => a.Dag).ThenByDescending(a => a.Overleg.Waarde).TakeWhile(a => !a.WasErBij).Reverse().ToList();
            if (gemist.Count < KeerAfwezig)
            {
                continue;
            }

            yield return new(
                Signaalsoort.PartnerAfwezig,
                g.Casus,
                Signaal.SleutelVan(Signaalsoort.PartnerAfwezig, g.Casus, partner.Key.ToString(), gemist[0].Overleg.ToString()),
                gemist[KeerAfwezig - 1].Dag,
                partner.Key,
                null,
                $"{gemist[0].Partnernaam} was er de laatste {gemist.Count} keer niet bij toen deze casus in het overleg werd besproken.",
                "Bel de partner. Spreek af wie er voortaan komt en wat er nodig is om mee te doen.");
        }
    }

    /// <summary>Per person and leefgebied, each source beside itself only; the source that says it first counts, and a fall goes before standing still.</summary>
    private static IEnumerable<Signaal> Scores(Volggrond g)
    {
        foreach (var plek in g.Scores.GroupBy(s => (s.Persoon, s.Leefgebied)))
        {
            var streef = g.Streefscores.TryGetValue(plek.Key, out var gesteld) ? gesteld : g.Voldoende;
            var perBron = plek.GroupBy(s => s.Bron).Select(b => b.OrderBy(s => s.Op).ThenBy(s => s.Score).ToList()).ToList();
            var dalers = perBron.Where(b => b.Count > 1 && b[^1].Score < b[^2].Score).Select(b => (Reeks: b, Sinds: b[^1].Dag)).OrderBy(b => b.Sinds).ThenBy(b => b.Reeks[^1].Bron.Waarde).ToList();
            var eerste = plek.OrderBy(s => s.Op).ThenBy(s => s.Bron.Waarde).First();
            if (dalers.Count > 0)
            {
                var (reeks, sinds) = dalers[0];
                yield return OverScore(g, Signaalsoort.ScoreDaalt, eerste, sinds, $"Bij {eerste.Persoonnaam} ging {eerste.Leefgebiednaam.ToLowerInvariant()} van {reeks[^2].Score} naar {reeks[^1].Score}.");
                continue;
            }

            var stil = perBron.Where(b => b.Count > 1 && b[^1].Score < streef).Select(b => (Reeks: b, Vanaf: Gelijk(b)))
                .Where(b => b.Vanaf.Aantal > 1 && b.Vanaf.Dag.AddDays(g.Drempels.StagnatieDagen) <= g.Vandaag).OrderBy(b => b.Vanaf.Dag).ThenBy(b => b.Reeks[^1].Bron.Waarde).ToList();
            if (stil.Count > 0)
            {
                var (reeks, vanaf) = stil[0];
                yield return OverScore(g, Signaalsoort.ScoreStaatStil, eerste, vanaf.Dag.AddDays(g.Drempels.StagnatieDagen), $"Bij {eerste.Persoonnaam} staat {eerste.Leefgebiednaam.ToLowerInvariant()} sinds {Tekst.Datum(vanaf.Dag)} op {reeks[^1].Score}.");
            }
        }
    }

    /// <summary>Since when the last score is the score, and how many scores say so.</summary>
    private static (DateOnly Dag, int Aantal) Gelijk(List<Volgscore> reeks)
    {
        var gelijk = Enumerable.Reverse(reeks).TakeWhile(s => s.Score == reeks[^1].Score).ToList();
        return (gelijk[^1].Dag, gelijk.Count);
    }

    private static Signaal OverScore(Volggrond g, Signaalsoort soort, Volgscore plek, DateOnly sinds, string waarom) => new(
        soort,
        g.Casus,
        Signaal.SleutelVan(soort, g.Casus, plek.Persoon.ToString(), plek.Leefgebied.ToString(), Dag(sinds)),
        sinds,
        null,
        null,
        waarom,
        "Bespreek met de mensen en de partners wat er speelt en of dit deel van het plan nog past. Een score is het oordeel van wie haar gaf.");

    private static IEnumerable<Signaal> Stil(Volggrond g)
    {
        var laatste = g.LaatsteBeweging is { } l && l > g.GeopendOp ? l : g.GeopendOp;
        if (Klok.Dagen(laatste, g.Vandaag, g.Opgeschort) > g.Drempels.StilstandDagen)
        {
            yield return new(
                Signaalsoort.GeenBeweging,
                g.Casus,
                Signaal.SleutelVan(Signaalsoort.GeenBeweging, g.Casus, Dag(laatste)),
                Klok.Na(laatste, g.Drempels.StilstandDagen + 1, g.Opgeschort),
                null,
                null,
                $"Sinds {Tekst.Datum(laatste)} is er niets vastgelegd in deze casus.",
                "Neem contact op met de mensen om wie het gaat, en leg vast wat er speelt. Hoeft er niets meer? Schaal af of sluit af.");
        }
    }

    private static IEnumerable<Signaal> Monitoring(Volggrond g)
    {
        if (g.VolgendMoment is { } dag && Klok.Dagen(dag, g.Vandaag, g.Opgeschort) > 0)
        {
            yield return new(
                Signaalsoort.MonitoringVoorbij,
                g.Casus,
                Signaal.SleutelVan(Signaalsoort.MonitoringVoorbij, g.Casus, Dag(dag)),
                dag.AddDays(1),
                null,
                null,
                $"Op {Tekst.Datum(dag)} zou u kijken of het plan werkt. Dat is niet vastgelegd.",
                "Houd het monitoringmoment en leg per doel vast hoe het gaat.");
        }
    }

    private static IEnumerable<Signaal> Plan(Volggrond g)
    {
        if (g.Regie == Regie.Procesregie && !g.HeeftVastgesteldPlan && Klok.Dagen(g.GeopendOp, g.Vandaag, g.Opgeschort) > g.Drempels.PlanDagen)
        {
            yield return new(
                Signaalsoort.PlanNietVastgesteld,
                g.Casus,
                Signaal.SleutelVan(Signaalsoort.PlanNietVastgesteld, g.Casus, Dag(g.GeopendOp)),
                Klok.Na(g.GeopendOp, g.Drempels.PlanDagen + 1, g.Opgeschort),
                null,
                null,
                $"De casus loopt sinds {Tekst.Datum(g.GeopendOp)} en heeft nog geen plan dat is vastgesteld.",
                "Stel het plan vast, ook als het nog niet alles bevat. Bijstellen kan altijd.");
        }
    }

    private static string Dag(DateOnly dag) => dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
