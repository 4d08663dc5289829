using System.Diagnostics;

namespace Partituur.Kern.Personen.Koppelen;

/// <summary>What linking found.</summary>
/// <param name="Paren">Pairs judged one human, by their place in the lists given.</param>
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
    /// <summary>Share of records with two partners above which a file is not taken as free of duplicates.</summary>
    private const double DubbelVrij = 0.01;

    public static Koppeluitkomst Koppel(IReadOnlyList<Koppelveld> velden, IReadOnlyList<Koppelrecord> eerste, IReadOnlyList<Koppelrecord>? tweede = null)
    {
        var klok = Stopwatch.StartNew();
        var vergelijking = new Vergelijking(velden, eerste, tweede);
        var paren = vergelijking.Vanaf(0);
        var gekozen = tweede is null ? Groepen(eerste.Count, paren, vergelijking)
            : IsDubbelVrij(paren) ? Groepering.EenOpEen(paren)
            : paren;
        return new([.. gekozen.Select(p => vergelijking.Leg(p.Een, p.Twee))], vergelijking.Vergeleken, vergelijking.Model, klok.Elapsed);
    }

    /// <summary>All pairs within each group: the duplicates of one human belong to each other too.</summary>
    private static List<(int Een, int Twee, double Score)> Groepen(int records, IReadOnlyList<(int Een, int Twee, double Score)> paren, Vergelijking vergelijking)
    {
        var groep = Groepering.EenBestand(records, paren, vergelijking.Weeg, vergelijking.Model.Uitgangspunt);
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
    private static bool IsDubbelVrij(IReadOnlyList<(int Een, int Twee, double Score)> paren)
    {
        var sterk = paren.Where(p => p.Score > 7).ToList();
        var perEen = sterk.GroupBy(p => p.Een).ToList();
        var perTwee = sterk.GroupBy(p => p.Twee).ToList();
        return perEen.Count(g => g.Count() > 1) + perTwee.Count(g => g.Count() > 1) <= DubbelVrij * Math.Max(1, perEen.Count + perTwee.Count);
    }
}
