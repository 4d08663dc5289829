namespace Partituur.Kern.Personen.Koppelen;

/// <summary>From pairs to humans.</summary>
internal static class Groepering
{
    /// <summary>Which part of the evidence that one pair needs, two groups need on average: between one human's worst records there is less than between the best.</summary>
    private const double DeelVanBewijs = 0.65;

    /// <summary>
    /// Humans in one file: pairs are joined, the strongest first; two groups become one when their records agree on the whole, so that one bad link does not glue two humans.
    /// </summary>
    /// <returns>Per record the number of its group.</returns>
    public static int[] EenBestand(int records, IReadOnlyList<(int Een, int Twee, double Score)> gesorteerd, Func<int, int, double> weeg, double uitgangspunt)
    {
        var groep = Enumerable.Range(0, records).ToArray();
        var leden = new List<int>?[records];
        foreach (var (een, twee, score) in gesorteerd)
        {
            var (a, b) = (groep[een], groep[twee]);
            if (a == b)
            {
                continue;
            }

            var ledenA = leden[a] ?? [a];
            var ledenB = leden[b] ?? [b];
            if (ledenA.Count * ledenB.Count > 1 && !PassenBijElkaar(ledenA, ledenB, weeg, uitgangspunt, score))
            {
                continue;
            }

            var (blijft, gaat) = ledenA.Count >= ledenB.Count ? (a, b) : (b, a);
            var samen = leden[blijft] ??= [blijft];
            foreach (var r in leden[gaat] ?? [gaat])
            {
                groep[r] = blijft;
                samen.Add(r);
            }

            leden[gaat] = null;
        }

        return groep;
    }

    /// <summary>The two groups agree when the average evidence between them, apart from the starting point, is for one human.</summary>
    private static bool PassenBijElkaar(List<int> a, List<int> b, Func<int, int, double> weeg, double uitgangspunt, double besteLink)
    {
        double som = 0;
        var paren = 0;

        // Large groups are judged by their first records: enough to tell two humans apart.
        foreach (var x in a.Take(12))
        {
            foreach (var y in b.Take(12))
            {
                som += Math.Min(weeg(x, y), besteLink) - uitgangspunt;
                paren++;
            }
        }

        return som / paren > -uitgangspunt * DeelVanBewijs;
    }

    /// <summary>Two files that are free of duplicates themselves: each record has at most one partner, the strongest first.</summary>
    public static List<(int Een, int Twee, double Score)> EenOpEen(IReadOnlyList<(int Een, int Twee, double Score)> gesorteerd)
    {
        var (bezetEen, bezetTwee) = (new HashSet<int>(), new HashSet<int>());
        var uit = new List<(int, int, double)>();
        foreach (var paar in gesorteerd)
        {
            if (!bezetEen.Contains(paar.Een) && !bezetTwee.Contains(paar.Twee))
            {
                bezetEen.Add(paar.Een);
                bezetTwee.Add(paar.Twee);
                uit.Add(paar);
            }
        }

        return uit;
    }
}
