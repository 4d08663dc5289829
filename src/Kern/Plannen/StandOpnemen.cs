using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>What still stands open on a case, with ids, so that a screen can lead to where it is mended.</summary>
public sealed record Stand(
    IReadOnlyList<(ActieId Id, string Wat)> OpenActies,
    IReadOnlyList<(InterventieId Id, string Naam)> LopendeInterventies,
    IReadOnlyList<(TerugkoppelingId Id, string Aan)> WachtendeTerugkoppelingen)
{
    /// <summary>The same, as the rules of the case ask for it.</summary>
    public StandVanZaken Zaken => new([.. OpenActies.Select(a => a.Wat)], [.. LopendeInterventies.Select(i => i.Naam)], [.. WachtendeTerugkoppelingen.Select(t => t.Aan)]);
}

/// <summary>
/// Gathers what afschalen and afsluiten depend on (eis 81), in one place. Looks past the visible set on purpose: whether a case may end does not depend on who looks.
/// </summary>
public sealed class StandOpnemen(PartituurDb db)
{
    public async Task<Stand> VanAsync(Casus casus, CancellationToken stop = default)
    {
        var (id, melding) = (casus.Id, casus.MeldingId);
        var acties = await db.Acties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(a => a.CasusId == id && a.Status == ActieStatus.Open)
            .OrderBy(a => a.Voor).Select(a => new { a.Id, a.Wat }).ToListAsync(stop);
        var interventies = await db.Interventies.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(i => i.CasusId == id && i.UitVersie == null && (i.Status == InterventieStatus.Gepland || i.Status == InterventieStatus.Loopt))
            .OrderBy(i => i.Begin).Select(i => new { i.Id, i.Naam }).ToListAsync(stop);
        var terugkoppelingen = await db.Terugkoppelingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(t => t.MeldingId == melding && t.VerzondenOp == null)
            .Select(t => new { t.Id, Aan = db.Organisaties.Where(o => o.Id == t.AanOrganisatieId).Select(o => o.Naam).First() }).ToListAsync(stop);
        return new(
            [.. acties.Select(a => (a.Id, a.Wat))],
            [.. interventies.Select(i => (i.Id, i.Naam))],
            [.. terugkoppelingen.OrderBy(t => t.Aan, StringComparer.Ordinal).Select(t => (t.Id, t.Aan))]);
    }
}
