using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Inzicht;

/// <summary>How often and how fast reporters heard what came of their meldingen (eis 82). Counting rule, version 1: a melding counts in the period of receipt, whenever the terugkoppeling was sent.</summary>
/// <param name="Partner">The reporting organisation.</param>
/// <param name="Meldingen">Received in the period.</param>
/// <param name="Teruggekoppeld">Of these, whose reporter heard.</param>
/// <param name="Werkdagen">Median of working days between receipt and terugkoppeling; null when there was none.</param>
public sealed record Terugkoppelcijfer(string Partner, int Meldingen, int Teruggekoppeld, double? Werkdagen)
{
    /// <summary>Counts. Leaves the visible set out on purpose: only totals per partner leave this method, and only of the given house.</summary>
    /// <param name="db">The database.</param>
    /// <param name="huis">The house.</param>
    /// <param name="van">First day of receipt.</param>
    /// <param name="tot">Last day of receipt, inclusive.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<IReadOnlyList<Terugkoppelcijfer>> TelAsync(PartituurDb db, HuisId huis, DateOnly van, DateOnly tot, CancellationToken stop = default)
    {
        var (begin, eind) = (Kalender.BeginVan(van), Kalender.BeginVan(tot.AddDays(1)));
        var meldingen = db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(m => m.HuisId == huis && m.OntvangenOp >= begin && m.OntvangenOp < eind);
        var ontvangen = await meldingen.Select(m => new { m.Id, m.OntvangenOp, Melder = m.MelderOrganisatieId }).ToListAsync(stop);
        var terug = await db.Terugkoppelingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(t => t.AanMelder && t.VerzondenOp != null)
            .Join(meldingen, t => t.MeldingId, m => m.Id, (t, m) => new { m.Id, t.VerzondenOp }).ToListAsync(stop);
        var eerste = terug.GroupBy(t => t.Id).ToDictionary(g => g.Key, g => g.Min(t => t.VerzondenOp!.Value));
        var namen = await db.Organisaties.AsNoTracking().Select(o => new { o.Id, o.Naam }).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);

        // Many meldingen share their two days: each distance is counted once.
        var afstand = new Dictionary<(DateOnly, DateOnly), int>();
        int Afstand(DateTimeOffset op, DateTimeOffset later)
        {
            var dagen = (Kalender.DagVan(op), Kalender.DagVan(later));
            return afstand.TryGetValue(dagen, out var aantal) ? aantal : afstand[dagen] = Gedeeld.Werkdagen.Tussen(dagen.Item1, dagen.Item2);
        }

        return [.. ontvangen.GroupBy(m => m.Melder).Select(g => new Terugkoppelcijfer(
            namen[g.Key],
            g.Count(),
            g.Count(m => eerste.ContainsKey(m.Id)),
            Mediaan([.. g.Where(m => eerste.ContainsKey(m.Id)).Select(m => Afstand(m.OntvangenOp, eerste[m.Id])).Order()]))).OrderBy(c => c.Partner, StringComparer.Ordinal)];
    }

    private static double? Mediaan(List<int> dagen) => dagen.Count == 0 ? null : (dagen[(dagen.Count - 1) / 2] + dagen[dagen.Count / 2]) / 2.0;
}
