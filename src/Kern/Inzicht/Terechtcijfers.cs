using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Inzicht;

/// <summary>How often people looked back on the decisions of one outcome and what they said. Shown, never weighed: there is no sum over people and no rank.</summary>
/// <param name="Uitkomst">What was decided.</param>
/// <param name="Gevraagd">How many decisions were asked about.</param>
/// <param name="Beantwoord">How many have an answer.</param>
/// <param name="Delen">Per answer how many.</param>
public sealed record Terechtcijfer(Uitkomst Uitkomst, Getoond Gevraagd, Getoond Beantwoord, IReadOnlyDictionary<Oordeel, Getoond> Delen)
{
    public static IReadOnlyList<Oordeel> Oordelen { get; } = Enum.GetValues<Oordeel>();

    /// <summary>The share of one answer in all answers with its margin; null when a number is kept back or nothing was answered.</summary>
    public (double Deel, double Laag, double Hoog)? Aandeel(Oordeel oordeel)
    {
        if (Delen[oordeel].Waarde is not { } deel || Beantwoord.Waarde is not { } alle || alle == 0)
        {
            return null;
        }

        var (laag, hoog) = Wilson.Marge(deel, alle);
        return ((double)deel / alle, laag, hoog);
    }
}

/// <summary>
/// "Was it right?" for a house and each of its tables. Counting rule, version 1: every decision that was asked about counts once, at the table that decided; a decision that lapsed does not count.
/// The outcomes are not added up: some are asked all, some are a sample.
/// </summary>
public sealed class Terechtcijfers(IReadOnlyList<TriagetafelId?> tafels, IReadOnlyList<(TriagetafelId? Tafel, Uitkomst Uitkomst, Oordeel? Oordeel, int Aantal)> tellingen)
{
    /// <summary>The tables that decided on something that was asked; null is a decision at no table.</summary>
    public IReadOnlyList<TriagetafelId?> Tafels { get; } = tafels;

    public bool IsLeeg => tellingen.Count == 0;

    /// <summary>Counts. Leaves the visible set out on purpose: only totals leave this method, and only of the given house.</summary>
    public static async Task<Terechtcijfers> TelAsync(PartituurDb db, HuisId huis, CancellationToken stop = default)
    {
        var rijen = await db.Terugblikken.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(t => t.HuisId == huis)
            .Join(db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Toegang]), t => t.BesluitId, b => b.Id, (t, b) => new { t.TafelId, t.Uitkomst, t.Oordeel })
            .GroupBy(t => new { t.TafelId, t.Uitkomst, t.Oordeel }).Select(g => new { g.Key.TafelId, g.Key.Uitkomst, g.Key.Oordeel, Aantal = g.Count() }).ToListAsync(stop);
        return new([.. rijen.Select(r => r.TafelId).Distinct().OrderBy(t => t is null).ThenBy(t => t?.Waarde)], [.. rijen.Select(r => (r.TafelId, r.Uitkomst, r.Oordeel, r.Aantal))]);
    }

    /// <summary>
    /// What may be shown of the whole house, and of each table in the order of <see cref="Tafels"/>. All tables are looked at together, also when one is shown: who sees one table and the house could
    /// calculate the others.
    /// </summary>
    /// <param name="drempel">Counts below this are kept back; 0 keeps nothing back.</param>
    public (IReadOnlyList<Terechtcijfer> Huis, IReadOnlyList<IReadOnlyList<Terechtcijfer>> PerTafel) Scherm(int drempel)
    {
        var perTafel = Enumerable.Range(0, Tafels.Count + 1).Select(_ => new List<Terechtcijfer>()).ToList();
        foreach (var uitkomst in Enum.GetValues<Uitkomst>())
        {
            var aantallen = new int[Tafels.Count, Terechtcijfer.Oordelen.Count + 1];
            foreach (var telling in tellingen.Where(t => t.Uitkomst == uitkomst))
            {
                aantallen[Plek(telling.Tafel), telling.Oordeel is { } oordeel ? (int)oordeel : Terechtcijfer.Oordelen.Count] += telling.Aantal;
            }

            var getoond = Kruistabel.Scherm(aantallen, drempel);
            for (var tafel = 0; tafel <= Tafels.Count; tafel++)
            {
                perTafel[tafel].Add(Rij(uitkomst, getoond, tafel, drempel));
            }
        }

        return (perTafel[^1], [.. perTafel.SkipLast(1)]);
    }

    private int Plek(TriagetafelId? tafel) => Tafels.ToList().IndexOf(tafel);

    /// <summary>How many are answered is known as soon as all and those that wait are: it is kept back with either.</summary>
    private static Terechtcijfer Rij(Uitkomst uitkomst, Getoond[,] getoond, int tafel, int drempel)
    {
        var (wacht, alle) = (getoond[tafel, Terechtcijfer.Oordelen.Count], getoond[tafel, Terechtcijfer.Oordelen.Count + 1]);
        var beantwoord = alle.Waarde is not { } a || wacht.Waarde is not { } w ? new Getoond(null, "afgeschermd") : a - w > 0 && a - w < drempel ? KleineAantallen.Klein(drempel) : KleineAantallen.Gewoon(a - w);
        return new(uitkomst, alle, beantwoord, Terechtcijfer.Oordelen.ToDictionary(o => o, o => getoond[tafel, (int)o]));
    }
}
