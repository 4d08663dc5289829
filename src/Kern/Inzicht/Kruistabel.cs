using System.Globalization;

namespace Partituur.Kern.Inzicht;

/// <summary>
/// Counts in rows and columns with the totals of both, safe to show: <see cref="KleineAantallen"/> along every row and every column, and then as many more as are needed so that no count that is kept
/// back follows from the other direction. Pure.
/// </summary>
public static class Kruistabel
{
    /// <param name="aantallen">Counts; the totals are their sums.</param>
    /// <param name="drempel">As in <see cref="KleineAantallen"/>; 0 keeps nothing back.</param>
    /// <returns>The same with one row and one column more: the totals.</returns>
    public static Getoond[,] Scherm(int[,] aantallen, int drempel)
    {
        var waarden = MetTotalen(aantallen);
        var (rijen, kolommen) = (waarden.GetLength(0), waarden.GetLength(1));
        var weg = new bool[rijen, kolommen];
        for (var r = 0; r < rijen; r++)
        {
            Lijn([.. Enumerable.Range(0, kolommen).Select(k => (r, k))]);
        }

        for (var k = 0; k < kolommen; k++)
        {
            Lijn([.. Enumerable.Range(0, rijen).Select(r => (r, k))]);
        }

        while (Volgt(weg) is { } gevonden && Erbij(waarden, weg, gevonden) is { } mee)
        {
            weg[mee.Rij, mee.Kolom] = true;
        }

        var uit = new Getoond[rijen, kolommen];
        for (var r = 0; r < rijen; r++)
        {
            for (var k = 0; k < kolommen; k++)
            {
                uit[r, k] = Toon(r, k);
            }
        }

        return uit;

        void Lijn(IReadOnlyList<(int Rij, int Kolom)> cellen)
        {
            var beeld = KleineAantallen.Scherm(cellen.SkipLast(1).Select((c, i) => (Naam: i.ToString(CultureInfo.InvariantCulture), Waarde: waarden[c.Rij, c.Kolom])).ToDictionary(c => c.Naam, c => c.Waarde, StringComparer.Ordinal), drempel);
            for (var i = 0; i < cellen.Count; i++)
            {
                var getoond = i == cellen.Count - 1 ? beeld.Totaal : beeld.Aantallen[i.ToString(CultureInfo.InvariantCulture)];
                weg[cellen[i].Rij, cellen[i].Kolom] |= getoond.Waarde is null;
            }
        }

        // "< 10" only where it tells no more than that: a small total of many groups tells that each has about one.
        Getoond Toon(int r, int k) => !weg[r, k] ? KleineAantallen.Gewoon(waarden[r, k])
            : waarden[r, k] > 0 && waarden[r, k] < drempel && r < rijen - 1 && k < kolommen - 1 ? KleineAantallen.Klein(drempel)
            : new Getoond(null, "afgeschermd");
    }

    private static int[,] MetTotalen(int[,] aantallen)
    {
        var (rijen, kolommen) = (aantallen.GetLength(0), aantallen.GetLength(1));
        var uit = new int[rijen + 1, kolommen + 1];
        for (var r = 0; r < rijen; r++)
        {
            for (var k = 0; k < kolommen; k++)
            {
                uit[r, k] = aantallen[r, k];
                uit[r, kolommen] += aantallen[r, k];
                uit[rijen, k] += aantallen[r, k];
                uit[rijen, kolommen] += aantallen[r, k];
            }
        }

        return uit;
    }

    /// <summary>
    /// A cell that is kept back and can be calculated all the same. Rows and columns are the points of a net, and every cell that is kept back is a thread between its row and its column: what lies in no
    /// loop follows from the sums.
    /// </summary>
    private static (int Rij, int Kolom)? Volgt(bool[,] weg)
    {
        for (var r = 0; r < weg.GetLength(0); r++)
        {
            for (var k = 0; k < weg.GetLength(1); k++)
            {
                if (weg[r, k] && !HangtOokAnders(weg, r, k))
                {
                    return (r, k);
                }
            }
        }

        return null;
    }

    /// <summary>Whether row and column also hang together without the thread between them.</summary>
    private static bool HangtOokAnders(bool[,] weg, int rij, int kolom)
    {
        var (rijen, kolommen) = (weg.GetLength(0), weg.GetLength(1));
        var gezien = new bool[rijen + kolommen];
        var wacht = new Stack<int>([rij]);
        gezien[rij] = true;
        while (wacht.TryPop(out var punt))
        {
            for (var ander = 0; ander < (punt < rijen ? kolommen : rijen); ander++)
            {
                var (r, k) = punt < rijen ? (punt, ander) : (ander, punt - rijen);
                var volgende = punt < rijen ? rijen + ander : ander;
                if (weg[r, k] && !(r == rij && k == kolom) && !gezien[volgende])
                {
                    gezien[volgende] = true;
                    wacht.Push(volgende);
                }
            }
        }

        return gezien[rijen + kolom];
    }

    /// <summary>The smallest count that is still shown in the row or the column, and else anywhere; zero hides nobody.</summary>
    private static (int Rij, int Kolom)? Erbij(int[,] waarden, bool[,] weg, (int Rij, int Kolom) bij)
    {
        var over = (from r in Enumerable.Range(0, weg.GetLength(0)) from k in Enumerable.Range(0, weg.GetLength(1)) where !weg[r, k] && waarden[r, k] > 0 select (Rij: r, Kolom: k)).ToList();
        var dichtbij = over.Where(c => c.Rij == bij.Rij || c.Kolom == bij.Kolom).ToList();
        var keuze = dichtbij.Count > 0 ? dichtbij : over;
        return keuze.Count == 0 ? null : keuze.MinBy(c => waarden[c.Rij, c.Kolom]);
    }
}
