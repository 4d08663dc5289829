using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Personen;

/// <summary>
/// Where everybody of a generation stands, in columns: couples stay together, and each row moves towards its parents and its children in turn (barycentre). Few people, so a few
/// rounds are enough; the order in which they were told makes no difference.
/// </summary>
internal sealed class Systeemordening(Systeem systeem)
{
    private const int Ronden = 8;

    private readonly Systeemgraaf graaf = new(systeem.Relaties.Select(r => r.Systeemband with { Sinds = null, Tot = null }), systeem.Op);
    private readonly Dictionary<PersoonId, double> plek = [];

    /// <param name="rijen">Generations from top to bottom.</param>
    /// <returns>A column per person, from 0; at least 1 apart within a row.</returns>
    public IReadOnlyDictionary<PersoonId, double> Orden(IReadOnlyList<IReadOnlyList<PersoonId>> rijen)
    {
        var blokken = rijen.Select(Blokken).ToList();
        foreach (var rij in blokken)
        {
            Zet(rij, _ => null);
        }

        for (var ronde = 0; ronde < Ronden; ronde++)
        {
            var omlaag = ronde % 2 == 0;
            foreach (var rij in omlaag ? blokken : blokken.AsEnumerable().Reverse())
            {
                Zet(rij, p => Gemiddelde(omlaag ? graaf.OudersVan(p) : graaf.KinderenVan(p)) ?? Gemiddelde(omlaag ? graaf.KinderenVan(p) : graaf.OudersVan(p)));
            }
        }

        var links = plek.Values.DefaultIfEmpty(0).Min();
        foreach (var wie in plek.Keys.ToList())
        {
            plek[wie] -= links;
        }

        return plek;
    }

    private double? Gemiddelde(IEnumerable<PersoonId> wie)
    {
        var plekken = wie.Where(plek.ContainsKey).Select(p => plek[p]).ToList();
        return plekken.Count == 0 ? null : plekken.Average();
    }

    /// <summary>Couples of a row as one block; who had two partners stands between them, the present one at the right.</summary>
    private List<List<PersoonId>> Blokken(IReadOnlyList<PersoonId> rij)
    {
        List<List<PersoonId>> uit = [];
        var over = new List<PersoonId>(rij);
        while (over.Count > 0)
        {
            // Who has most partners stands in the middle of them.
            var spil = over.MaxBy(p => Partners(p).Count(over.Contains))!;
            over.Remove(spil);
            var partners = Partners(spil).Where(over.Remove).ToList();
            List<PersoonId> blok = [.. partners[..(partners.Count / 2)], spil, .. partners[(partners.Count / 2)..]];

            // The partner of the partner joins at the end of the block.
            for (var i = 0; i < 2; i++)
            {
                var rand = i == 0 ? blok[^1] : blok[0];
                var erbij = Partners(rand).Where(over.Remove).ToList();
                blok.InsertRange(i == 0 ? blok.Count : 0, erbij);
            }

            uit.Add(blok);
        }

        return uit;
    }

    /// <summary>Former ones first.</summary>
    private IEnumerable<PersoonId> Partners(PersoonId wie) =>
        systeem.Relaties.Where(r => r.Soort is Relatiesoort.Partner or Relatiesoort.ExPartner && (r.Van == wie || r.Naar == wie))
            .GroupBy(r => r.Van == wie ? r.Naar : r.Van, r => r.Soort == Relatiesoort.Partner && r.Systeemband.GeldtOp(systeem.Op))
            .OrderBy(g => g.Any(nu => nu)).Select(g => g.Key);

    /// <summary>Gives every block the place it wants, as far as the blocks before it leave room; then the row as a whole moves back to where it wanted to be.</summary>
    private void Zet(List<List<PersoonId>> blokken, Func<PersoonId, double?> wens)
    {
        var gewenst = blokken.Select((b, i) => (Blok: b, Nummer: i, Midden: Wens(b, wens) ?? Gemiddelde(b) ?? i * 2.0)).OrderBy(x => x.Midden).ThenBy(x => x.Nummer).ToList();
        var vrij = double.MinValue;
        List<(List<PersoonId> Blok, double Begin, double Wilde)> gezet = [];
        foreach (var (blok, _, midden) in gewenst)
        {
            var wilde = midden - ((blok.Count - 1) / 2.0);
            var begin = Math.Max(wilde, vrij);
            gezet.Add((blok, begin, wilde));
            vrij = begin + blok.Count;
        }

        var terug = gezet.Count == 0 ? 0 : gezet.Average(g => g.Begin - g.Wilde);
        foreach (var (blok, begin, _) in gezet)
        {
            for (var i = 0; i < blok.Count; i++)
            {
                plek[blok[i]] = Math.Round((begin - terug + i) * 4) / 4;
            }
        }

        // Rounding to quarters keeps at least one column between two people of a row, because blocks begin a whole column apart at least.
        blokken.Sort((a, b) => plek[a[0]].CompareTo(plek[b[0]]));
    }

    private static double? Wens(List<PersoonId> blok, Func<PersoonId, double?> wens)
    {
        var wensen = blok.Select(wens).OfType<double>().ToList();
        return wensen.Count == 0 ? null : wensen.Average();
    }
}
