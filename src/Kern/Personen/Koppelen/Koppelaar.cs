using System.Diagnostics;

namespace Partituur.Kern.Personen.Koppelen;

/// <summary>What linking found.</summary>
/// <param name="Paren">Pairs judged one human, by ids.</param>
/// <param name="Vergeleken">How many pairs were compared.</param>
/// <param name="Model">The model that was estimated.</param>
/// <param name="Duur">Wall time of the whole linking.</param>
public sealed record Koppeluitkomst(IReadOnlyList<Koppelpaar> Paren, long Vergeleken, Koppelmodel Model, TimeSpan Duur);

/// <summary>
/// Links records to humans (eis 24): within one file or across two. Fellegi–Sunter weights, estimated from the records themselves (EM), over candidate pairs from an inverted
/// index. Pure and deterministic: the order of records and files makes no difference.
/// </summary>
public static class Koppelaar
{
    /// <summary>Share of records with a duplicate in their own file above which a file is not taken as free of duplicates.</summary>
    private const double DubbelVrij = 0.01;

    public static Koppeluitkomst Koppel(IReadOnlyList<Koppelveld> velden, IReadOnlyList<Koppelrecord> eerste, IReadOnlyList<Koppelrecord>? tweede = null)
    {
        var klok = Stopwatch.StartNew();
        var gebruikt = velden.Select((v, i) => (v, i)).Where(x => x.v.Soort != Veldsoort.Negeer).ToList();
        var volgorde = Volgorde(eerste).Concat(tweede is null ? [] : Volgorde(tweede).Select(i => i + eerste.Count)).ToArray();
        var records = volgorde.Select(i => i < eerste.Count ? eerste[i] : tweede![i - eerste.Count]).Select(r => new Koppelrecord(r.Id, [.. gebruikt.Select(g => r.Waarden[g.i])])).ToList();
        var kolommen = new Kolommen([.. gebruikt.Select(g => g.v)], records);
        var grens = tweede is null ? 0 : eerste.Count;
        var kandidaten = new Blokken(kolommen, grens).Paren();
        var mogelijk = tweede is null ? eerste.Count * (eerste.Count - 1.0) / 2 : (double)eerste.Count * tweede.Count;
        var schatter = new Schatter(kolommen, kandidaten, mogelijk);
        var model = schatter.Schat();
        var paren = Weeg(kolommen, model, schatter.Kansen, kandidaten);
        paren.Sort((x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : (x.Een, x.Twee).CompareTo((y.Een, y.Twee)));
        var weger = new Weger(kolommen, model, schatter.Kansen);
        var gekozen = tweede is null ? Groepen(records.Count, paren, weger, model.Uitgangspunt)
            : IsDubbelVrij(paren) ? Groepering.EenOpEen(paren)
            : paren;
        return new([.. gekozen.Select(p => weger.Leg(p.Een, p.Twee)).Select(p => p with { Een = volgorde[p.Een], Twee = volgorde[p.Twee] - grens })], kandidaten.Length, model, klok.Elapsed);
    }

    private static IEnumerable<int> Volgorde(IReadOnlyList<Koppelrecord> records) => Enumerable.Range(0, records.Count).OrderBy(i => records[i].Id, StringComparer.Ordinal);

    private static List<(int Een, int Twee, double Score)> Weeg(Kolommen kolommen, Koppelmodel model, double[][] kansen, (int Een, int Twee)[] kandidaten)
    {
        const int delen = 16;
        var perDeel = new List<(int, int, double)>[delen];
        Parallel.For(0, delen, d =>
        {
            var weger = new Weger(kolommen, model, kansen);
            var uit = perDeel[d] = [];
            for (var i = (int)((long)kandidaten.Length * d / delen); i < (int)((long)kandidaten.Length * (d + 1) / delen); i++)
            {
                if (weger.Weeg(kandidaten[i].Een, kandidaten[i].Twee) is var score and >= 0)
                {
                    uit.Add((kandidaten[i].Een, kandidaten[i].Twee, score));
                }
            }
        });
        return [.. perDeel.SelectMany(d => d)];
    }

    /// <summary>All pairs within each group: the duplicates of one human belong to each other too.</summary>
    private static List<(int Een, int Twee, double Score)> Groepen(int records, List<(int Een, int Twee, double Score)> paren, Weger weger, double uitgangspunt)
    {
        var groep = Groepering.EenBestand(records, paren, weger.Weeg, uitgangspunt);
        var uit = new List<(int, int, double)>();
        foreach (var leden in Enumerable.Range(0, records).GroupBy(r => groep[r]).Select(g => g.ToList()).Where(g => g.Count > 1))
        {
            for (var i = 0; i < leden.Count; i++)
            {
                for (var j = i + 1; j < leden.Count; j++)
                {
                    uit.Add((leden[i], leden[j], 0));
                }
            }
        }

        return uit;
    }

    /// <summary>Whether hardly any record has two partners: then the files hold every human once.</summary>
    private static bool IsDubbelVrij(List<(int Een, int Twee, double Score)> paren)
    {
        var sterk = paren.Where(p => p.Score > 7).ToList();
        var records = sterk.SelectMany(p => new[] { p.Een, p.Twee }).GroupBy(r => r).ToList();
        return records.Count(g => g.Count() > 1) <= DubbelVrij * Math.Max(1, records.Count);
    }
}
