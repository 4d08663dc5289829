using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Inzicht;

/// <summary>What the table says that a local network needs to be able to take things up itself (eis 48).</summary>
/// <param name="Voorziening">Which network.</param>
/// <param name="Op">When it was written.</param>
/// <param name="Nodig">What it needs.</param>
public sealed record Versterking(string Voorziening, DateTimeOffset Op, string Nodig)
{
    private const int Hoogstens = 200;

    /// <summary>Leaves the visible set out on purpose: of an offer only the note about the network leaves this method, newest first, and only of the given house.</summary>
    public static Task<List<Versterking>> LeesAsync(PartituurDb db, HuisId huis, CancellationToken stop = default) =>
        db.Verwijzingen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().AsNoTracking().Where(v => v.HuisId == huis && v.Nodig != null)
            .OrderByDescending(v => v.AangebodenOp).ThenBy(v => v.Id).Take(Hoogstens)
            .Join(db.Voorzieningen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes(), v => v.VoorzieningId, p => p.Id, (v, p) => new Versterking(p.Naam, v.AangebodenOp, v.Nodig!)).ToListAsync(stop);
}
