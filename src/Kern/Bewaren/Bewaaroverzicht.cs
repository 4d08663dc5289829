using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Bewaren;

/// <summary>
/// The clocks of ended cases. Leaves the visible set out on purpose: who guards the terms sees no content of cases, and only number, days and extension leave this class,
/// of one house.
/// </summary>
public sealed class Bewaaroverzicht(PartituurDb db)
{
    /// <summary>The clocks, longest ended first.</summary>
    public async Task<IReadOnlyList<Bewaarklok>> LeesAsync(HuisId huis, int overslaan, int hoogstens, CancellationToken stop = default) =>
        await KlokkenAsync(Geeindigd(huis).OrderBy(c => c.Afronding!.Op).ThenBy(c => c.Nummer).Skip(overslaan).Take(hoogstens), stop);

    /// <summary>The clock of one ended case; null when it runs or is of another house.</summary>
    public async Task<Bewaarklok?> ZoekAsync(HuisId huis, CasusId casus, CancellationToken stop = default) =>
        await KlokkenAsync(Geeindigd(huis).Where(c => c.Id == casus), stop) is [var klok] ? klok : null;

    /// <summary>Finds the ids that belong to a number of a melding or case of the house: for the log, that knows ids only.</summary>
    public async Task<IReadOnlyList<Guid>> IdsVanNummerAsync(HuisId huis, string nummer, CancellationToken stop = default)
    {
        var casussen = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => c.HuisId == huis && c.Nummer == nummer).Select(c => c.Id).ToListAsync(stop);
        var meldingen = await db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(m => m.HuisId == huis && m.Nummer == nummer).Select(m => m.Id).ToListAsync(stop);
        return [.. casussen.Select(c => c.Waarde), .. meldingen.Select(m => m.Waarde)];
    }

    private IQueryable<Casus> Geeindigd(HuisId huis) =>
        db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => c.HuisId == huis && c.Afronding != null);

    private async Task<IReadOnlyList<Bewaarklok>> KlokkenAsync(IQueryable<Casus> casussen, CancellationToken stop)
    {
        var verlengingen = db.Verlengingen.IgnoreQueryFilters([PartituurDb.Toegang]);
        var rijen = await casussen.Select(c => new
        {
            c.Id,
            c.Nummer,
            c.Afronding!.Op,
            VerlengdTot = verlengingen.Where(v => v.CasusId == c.Id).Max(v => (DateOnly?)v.Tot),
        }).ToListAsync(stop);
        var beleid = await db.Beleidsregels.AsNoTracking().ToListAsync(stop);
        return [.. rijen.Select(r => Bewaarklok.Van(r.Id, r.Nummer, r.Op, r.VerlengdTot, beleid))];
    }
}
