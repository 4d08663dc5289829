using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Inzicht;

/// <summary>
/// The screening of a year: how much went straight to one partner or a local network, and how much was taken up together ("40/60"). Counting rule, version 1: a melding counts in the
/// year of receipt, by the decision that holds; what was not taken up, handed over or not decided is in neither part.
/// </summary>
/// <param name="Doelgroep">The doelgroep.</param>
/// <param name="Direct">To one partner or a local network.</param>
/// <param name="Samen">To a casusoverleg or procesregie.</param>
/// <param name="Anders">Not taken up, or handed to another house.</param>
/// <param name="Open">Not decided.</param>
public sealed record Screening(string Doelgroep, int Direct, int Samen, int Anders, int Open)
{
    public int Meldingen => Direct + Samen + Anders + Open;

    /// <summary>The direct part of what was screened, 0–100; null when nothing was.</summary>
    public static double? Aandeel(int direct, int samen) => direct + samen == 0 ? null : 100.0 * direct / (direct + samen);

    /// <summary>Counts. Leaves the visible set out on purpose: only totals leave this method, and only of the given house, or of the whole installation when <paramref name="huis"/> is null (operator).</summary>
    public static async Task<IReadOnlyList<Screening>> TelAsync(PartituurDb db, HuisId? huis, int jaar, CancellationToken stop = default)
    {
        var meldingen = db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(m => m.Jaar == jaar && (huis == null || m.HuisId == huis))
            .Join(db.Doelgroepen.IgnoreQueryFilters([PartituurDb.Toegang]), m => m.DoelgroepId, d => d.Id, (m, d) => new { m.Id, d.Naam });
        var alle = await meldingen.GroupBy(m => m.Naam).Select(g => new { Naam = g.Key, Aantal = g.Count() }).ToListAsync(stop);
        var besloten = await meldingen.Join(db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Toegang]), m => m.Id, b => b.MeldingId, (m, b) => new { m.Naam, b.Uitkomst })
            .GroupBy(x => new { x.Naam, x.Uitkomst }).Select(g => new { g.Key.Naam, g.Key.Uitkomst, Aantal = g.Count() }).ToListAsync(stop);
        return [.. alle.Select(a =>
        {
            int Som(params Uitkomst[] uitkomsten) => besloten.Where(b => b.Naam == a.Naam && uitkomsten.Contains(b.Uitkomst)).Sum(b => b.Aantal);
            var (direct, samen, anders) = (Som(Uitkomst.DoorgezetPartner, Uitkomst.LokaalNetwerk), Som(Uitkomst.Casusoverleg, Uitkomst.Procesregie), Som(Uitkomst.NietInBehandeling, Uitkomst.Overgedragen));
            return new Screening(a.Naam, direct, samen, anders, a.Aantal - direct - samen - anders);
        }).OrderBy(s => s.Doelgroep, StringComparer.Ordinal)];
    }
}
