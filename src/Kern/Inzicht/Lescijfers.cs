using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Inzicht;

/// <summary>How often evaluations of ended cases hold a lesson of a kind, per doelgroep (eis 83). Counts only: the words stay in the case.</summary>
/// <param name="Doelgroepen">The columns.</param>
/// <param name="Rijen">Per kind, and the totals.</param>
public sealed record Lescijfers(IReadOnlyList<string> Doelgroepen, IReadOnlyList<Lesrij> Rijen)
{
    /// <summary>Leaves the visible set out on purpose: only totals leave this method, and only of the given house. All cells are looked at together, so that none follows from the others.</summary>
    public static async Task<Lescijfers> TelAsync(PartituurDb db, HuisId huis, int jaar, int drempel, CancellationToken stop = default)
    {
        var (van, tot) = (Kalender.BeginVan(new(jaar, 1, 1)), Kalender.BeginVan(new(jaar + 1, 1, 1)));
        var tellingen = await db.Evaluaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(e => e.HuisId == huis && e.AfgerondOp >= van && e.AfgerondOp < tot)
            .Join(db.Set<Les>(), e => e.Id, l => l.EvaluatieId, (e, l) => new { e.CasusId, l.LessoortId })
            .Join(db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]), l => l.CasusId, c => c.Id, (l, c) => new { l.LessoortId, c.MeldingId })
            .Join(db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]), l => l.MeldingId, m => m.Id, (l, m) => new { l.LessoortId, m.DoelgroepId })
            .Join(db.Doelgroepen.IgnoreQueryFilters([PartituurDb.Toegang]), l => l.DoelgroepId, d => d.Id, (l, d) => new { l.LessoortId, d.Naam })
            .GroupBy(l => new { l.LessoortId, l.Naam }).Select(g => new { g.Key.LessoortId, g.Key.Naam, Aantal = g.Count() }).ToListAsync(stop);
        var soorten = (await db.Lessoorten.AsNoTracking().OrderBy(s => s.Volgorde).ToListAsync(stop)).Where(s => tellingen.Exists(t => t.LessoortId == s.Id)).ToList();
        var doelgroepen = tellingen.Select(t => t.Naam).Distinct().Order(StringComparer.CurrentCulture).ToList();
        var aantallen = new int[soorten.Count, doelgroepen.Count];
        foreach (var t in tellingen)
        {
            aantallen[soorten.FindIndex(s => s.Id == t.LessoortId), doelgroepen.IndexOf(t.Naam)] = t.Aantal;
        }

        var getoond = Kruistabel.Scherm(aantallen, drempel);
        return new(doelgroepen, soorten.Count == 0 ? [] : [.. Enumerable.Range(0, soorten.Count + 1).Select(r => new Lesrij(r < soorten.Count ? soorten[r].Naam : null, [.. Enumerable.Range(0, doelgroepen.Count + 1).Select(k => getoond[r, k].Tekst)]))]);
    }
}

/// <param name="Soort">The kind; null for all together.</param>
/// <param name="Aantallen">Per doelgroep in the order of the columns, and the total.</param>
public sealed record Lesrij(string? Soort, IReadOnlyList<string> Aantallen);
