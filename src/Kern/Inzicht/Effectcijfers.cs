using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Inzicht;

/// <summary>More, as many, or fewer meldingen in the year after a case than in the year before it.</summary>
public enum Meldingenverschil
{
    Minder,
    Evenveel,
    Meer,
}

/// <summary>Whether the costs of a case are wholly known.</summary>
public enum Kostenkennis
{
    Bekend,
    Onbekend,
}

/// <summary>Whether a case runs.</summary>
public enum Casusloop
{
    Loopt,

    [Display(Name = "Geëindigd")]
    Geeindigd,
}

/// <summary>What is counted of one case. No name, no number and no id of a person.</summary>
public sealed record Casusfeit(
    string Doelgroep, Casusloop Loop, IReadOnlyList<(Guid Leefgebied, Scorerichting Richting)> Scores, Meldingenverschil? Meldingen, IReadOnlyList<Doeluitkomst> Doelen, IReadOnlyList<(int Ronde, Beklijfd Uitkomst)> Beklijving, Kostenkennis? Kosten, long Cent);

/// <summary>A table of counts per doelgroep, with the totals as its last row and column, as it may be shown.</summary>
/// <param name="Kolommen">What is counted.</param>
/// <param name="Rijen">The doelgroepen and the total.</param>
public sealed record Effecttabel<T>(IReadOnlyList<T> Kolommen, IReadOnlyList<Effectrij<T>> Rijen)
    where T : struct, Enum;

/// <param name="Naam">The doelgroep; null for all together.</param>
/// <param name="Delen">In the order of the columns.</param>
/// <param name="Samen">Their sum.</param>
public sealed record Effectrij<T>(string? Naam, IReadOnlyList<(T Wat, Getoond Aantal, (double Deel, double Laag, double Hoog)? Aandeel)> Delen, Getoond Samen)
    where T : struct, Enum;

/// <summary>What families cost: the median, and between which amounts the middle eight of ten lie.</summary>
/// <param name="Naam">The doelgroep; null for all together.</param>
/// <param name="Mediaan">Euros, on hundreds; null when it is kept back.</param>
/// <param name="Laag">The tenth percentile.</param>
/// <param name="Hoog">The ninetieth percentile.</param>
public sealed record Kostenrij(string? Naam, long? Mediaan, long? Laag, long? Hoog);

/// <summary>
/// What came of cases, per doelgroep, for cases that were opened in one year. Counting rule, version 1. Every table is kept safe along doelgroepen and columns at once (<see cref="Kruistabel"/>), so that
/// who lays one doelgroep beside all of them cannot subtract; years are never added up, nor leefgebieden, for the same reason.
/// </summary>
public sealed class Effectcijfers(IReadOnlyList<Casusfeit> feiten)
{
    private const int Honderd = 100;

    /// <summary>Families of whom the costs are known, from which a median is shown: below it, it tells of one of them.</summary>
    private const int MinstVoorMediaan = 3;

    private readonly List<string> doelgroepen = [.. feiten.Select(f => f.Doelgroep).Distinct().Order(StringComparer.CurrentCulture)];

    public bool IsLeeg => feiten.Count == 0;

    public IReadOnlyList<string> Doelgroepen => doelgroepen;

    /// <summary>The leefgebieden in which somebody has two moments.</summary>
    public IReadOnlyList<Guid> Leefgebieden => [.. feiten.SelectMany(f => f.Scores).Select(s => s.Leefgebied).Distinct()];

    /// <summary>The rounds of "did it hold?" that were answered.</summary>
    public IReadOnlyList<int> Ronden => [.. feiten.SelectMany(f => f.Beklijving).Select(b => b.Ronde).Distinct().Order()];

    public Effecttabel<Casusloop> Casussen(int drempel) => Tabel<Casusloop>(f => [f.Loop], drempel);

    public Effecttabel<Scorerichting> Scores(Guid leefgebied, int drempel) => Tabel(f => f.Scores.Where(s => s.Leefgebied == leefgebied).Select(s => s.Richting), drempel);

    public Effecttabel<Meldingenverschil> Meldingen(int drempel) => Tabel<Meldingenverschil>(f => f.Meldingen is { } m ? [m] : [], drempel);

    public Effecttabel<Doeluitkomst> Doelen(int drempel) => Tabel(f => f.Doelen, drempel);

    public Effecttabel<Beklijfd> Beklijving(int ronde, int drempel) => Tabel(f => f.Beklijving.Where(b => b.Ronde == ronde).Select(b => b.Uitkomst), drempel);

    public Effecttabel<Kostenkennis> Kosten(int drempel) => Tabel<Kostenkennis>(f => f.Kosten is { } k ? [k] : [], drempel);

    /// <summary>Amounts per family, where the number of families of whom they are known is shown.</summary>
    public IReadOnlyList<Kostenrij> Bedragen(int drempel)
    {
        var aantallen = Kosten(drempel).Rijen;
        return [.. aantallen.Select(rij =>
        {
            var bekend = feiten.Where(f => f.Kosten == Kostenkennis.Bekend && (rij.Naam is null || f.Doelgroep == rij.Naam)).Select(f => f.Cent).Order().ToList();
            var mag = rij.Delen.Single(d => d.Wat == Kostenkennis.Bekend).Aantal.Waarde is { } aantal && aantal >= Math.Max(drempel, MinstVoorMediaan);
            return mag ? new Kostenrij(rij.Naam, Percentiel(bekend, 0.5), Percentiel(bekend, 0.1), Percentiel(bekend, 0.9)) : new Kostenrij(rij.Naam, null, null, null);
        })];
    }

    /// <summary>Counts cases that were opened in a year. Leaves the visible set out on purpose: only totals leave this class, and only of the given house.</summary>
    public static async Task<Effectcijfers> TelAsync(PartituurDb db, HuisId huis, int jaar, DateOnly vandaag, CancellationToken stop = default)
    {
        var (van, tot) = (Kalender.BeginVan(new(jaar, 1, 1)), Kalender.BeginVan(new(jaar + 1, 1, 1)));
        var casussen = db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => c.HuisId == huis && c.GeopendOp >= van && c.GeopendOp < tot);
        var rijen = await casussen.Join(db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]), c => c.MeldingId, m => m.Id, (c, m) => new { Casus = c, m.DoelgroepId })
            .Join(db.Doelgroepen.IgnoreQueryFilters([PartituurDb.Toegang]), c => c.DoelgroepId, d => d.Id, (c, d) => new
            {
                c.Casus.Id,
                c.Casus.Status,
                c.Casus.GeopendOp,
                Einde = c.Casus.Afronding == null ? (DateTimeOffset?)null : c.Casus.Afronding.Op,
                Doelgroep = d.Naam,
            }).ToListAsync(stop);
        var scores = await db.Scores.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(s => casussen.Any(c => c.Id == s.CasusId)).Select(s => new { s.CasusId, Punt = new Meetpunt(s.PersoonId, s.LeefgebiedId, s.BronId, s.Score, s.Op, s.SchaalId) }).ToListAsync(stop);
        var evaluaties = await db.Evaluaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Include(e => e.Doelen).Where(e => casussen.Any(c => c.Id == e.CasusId)).ToListAsync(stop);
        var beklijving = await db.Beklijvingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(b => b.Uitkomst != null && casussen.Any(c => c.Id == b.CasusId)).Select(b => new { b.CasusId, b.AfgerondOp, b.Ronde, Uitkomst = b.Uitkomst!.Value }).ToListAsync(stop);
        var kosten = await Gezinskosten.LeesAsync(
            db, db.Interventies.IgnoreQueryFilters([PartituurDb.Toegang]).Where(i => casussen.Any(c => c.Id == i.CasusId)), db.Interventiekosten.IgnoreQueryFilters([PartituurDb.Toegang]), vandaag, stop);
        var meldingen = await MeldingenAsync(db, casussen, stop);
        var (perScore, perEvaluatie, perVraag) = (scores.ToLookup(s => s.CasusId, s => s.Punt), evaluaties.ToLookup(e => e.CasusId), beklijving.ToLookup(b => b.CasusId));
        return new([.. rijen.Select(c =>
        {
            var k = kosten.GetValueOrDefault(c.Id);
            return new Casusfeit(
                c.Doelgroep,
                c.Status < CasusStatus.Afgeschaald ? Casusloop.Loopt : Casusloop.Geeindigd,
                [.. Scoreverloop.Van(perScore[c.Id]).Where(v => v.Richting is not null).Select(v => (v.Leefgebied, v.Richting!.Value))],
                c.Einde is { } einde ? Verschil(meldingen[c.Id], c.GeopendOp, einde, vandaag) : null,
                [.. perEvaluatie[c.Id].MaxBy(e => e.AfgerondOp)?.Doelen.Select(d => d.Uitkomst) ?? []],
                [.. perVraag[c.Id].GroupBy(b => b.Ronde).Select(g => (g.Key, g.MaxBy(b => b.AfgerondOp)!.Uitkomst))],
                k is null ? null : k.IsBekend ? Kostenkennis.Bekend : Kostenkennis.Onbekend,
                k?.Gedaan ?? 0);
        })]);
    }

    /// <summary>The year before the opening beside the year after the end; null until that year is over. Pure.</summary>
    public static Meldingenverschil? Verschil(IEnumerable<DateTimeOffset> momenten, DateTimeOffset geopend, DateTimeOffset einde, DateOnly vandaag)
    {
        if (Kalender.DagVan(einde).AddYears(1) > vandaag)
        {
            return null;
        }

        var alle = momenten.ToList();
        var (voor, na) = (alle.Count(m => m <= geopend && m > geopend.AddYears(-1)), alle.Count(m => m > einde && m <= einde.AddYears(1)));
        return na < voor ? Meldingenverschil.Minder : na > voor ? Meldingenverschil.Meer : Meldingenverschil.Evenveel;
    }

    /// <summary>Moments of meldingen about the people of each case; of one melding about two people of a case one moment.</summary>
    private static async Task<ILookup<CasusId, DateTimeOffset>> MeldingenAsync(PartituurDb db, IQueryable<Casus> casussen, CancellationToken stop)
    {
        var mensen = await db.Set<CasusPersoon>().IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(p => casussen.Any(c => c.Id == p.CasusId)).Select(p => new { p.CasusId, Mens = p.Persoon.ZelfdeAls ?? p.PersoonId }).ToListAsync(stop);
        var wie = db.Set<CasusPersoon>().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(p => casussen.Any(c => c.Id == p.CasusId)).Select(p => p.Persoon.ZelfdeAls ?? p.PersoonId);
        var betrokken = await db.Set<Betrokkene>().IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(b => wie.Contains(b.Persoon.ZelfdeAls ?? b.PersoonId))
            .Join(db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]), b => b.MeldingId, m => m.Id, (b, m) => new { m.Id, m.OntvangenOp, Mens = b.Persoon.ZelfdeAls ?? b.PersoonId }).ToListAsync(stop);
        var perMens = betrokken.ToLookup(b => b.Mens);
        return mensen.SelectMany(m => perMens[m.Mens].Select(b => (m.CasusId, b.Id, b.OntvangenOp))).Distinct().ToLookup(m => m.CasusId, m => m.OntvangenOp);
    }

    private static long Percentiel(List<long> cent, double deel)
    {
        var plek = deel * (cent.Count - 1);
        var (laag, hoog) = (cent[(int)Math.Floor(plek)], cent[(int)Math.Ceiling(plek)]);
        return (long)Math.Round((laag + ((hoog - laag) * (plek - Math.Floor(plek)))) / Honderd / Honderd, MidpointRounding.AwayFromZero) * Honderd;
    }

    private Effecttabel<T> Tabel<T>(Func<Casusfeit, IEnumerable<T>> wat, int drempel)
        where T : struct, Enum
    {
        var kolommen = Enum.GetValues<T>();
        var aantallen = new int[doelgroepen.Count, kolommen.Length];
        foreach (var feit in feiten)
        {
            foreach (var waarde in wat(feit))
            {
                aantallen[doelgroepen.IndexOf(feit.Doelgroep), Array.IndexOf(kolommen, waarde)]++;
            }
        }

        var getoond = Kruistabel.Scherm(aantallen, drempel);
        return new(kolommen, [.. Enumerable.Range(0, doelgroepen.Count + 1).Select(r => new Effectrij<T>(
            r < doelgroepen.Count ? doelgroepen[r] : null,
            [.. kolommen.Select((k, i) => (k, getoond[r, i], Aandeel(getoond[r, i], getoond[r, kolommen.Length])))],
            getoond[r, kolommen.Length]))]);
    }

    private static (double Deel, double Laag, double Hoog)? Aandeel(Getoond deel, Getoond geheel)
    {
        if (deel.Waarde is not { } d || geheel.Waarde is not { } g || g == 0)
        {
            return null;
        }

        var (laag, hoog) = Wilson.Marge(d, g);
        return ((double)d / g, laag, hoog);
    }
}
