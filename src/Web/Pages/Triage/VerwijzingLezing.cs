using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>An offer in a list, for the page and the API.</summary>
/// <param name="Id">The offer.</param>
/// <param name="Voorziening">To whom.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="AangebodenOp">Since when.</param>
/// <param name="Uiterlijk">Last day to answer.</param>
/// <param name="Nummer">Number of the melding; null for who may not see that.</param>
/// <param name="Reden">Why it was refused or withdrawn; for the house.</param>
public sealed record VerwijzingRij(VerwijzingId Id, string Voorziening, VerwijzingStatus Status, DateTimeOffset AangebodenOp, DateOnly Uiterlijk, string? Nummer, string? Reden);

/// <summary>Reads offers within the visible set. Whoever gets an offer sees the minimal set, never the melding.</summary>
public static class VerwijzingLezing
{
    public const int PerBlad = 50;

    /// <summary>Open ones first, then the newest.</summary>
    public static async Task<(IReadOnlyList<VerwijzingRij> Rijen, bool HeeftMeer)> LijstAsync(PartituurDb db, int blad, CancellationToken stop = default)
    {
        var rijen = await AlsRijAsync(db, db.Verwijzingen.OrderBy(v => v.Status == VerwijzingStatus.Aangeboden ? 0 : 1).ThenByDescending(v => v.AangebodenOp).ThenBy(v => v.Id).Skip((blad - 1) * PerBlad).Take(PerBlad + 1), stop);
        return ([.. rijen.Take(PerBlad)], rijen.Count > PerBlad);
    }

    /// <summary>All offers of one melding, oldest first.</summary>
    public static Task<List<VerwijzingRij>> VanAsync(PartituurDb db, MeldingId melding, CancellationToken stop = default) =>
        AlsRijAsync(db, db.Verwijzingen.Where(v => v.MeldingId == melding).OrderBy(v => v.AangebodenOp), stop);

    /// <summary>Decisions on a melding that no longer hold, with why: the history that the house may read.</summary>
    public static async Task<IReadOnlyList<Triagebesluit>> VervallenAsync(PartituurDb db, MeldingId melding, CancellationToken stop = default) =>
        await db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Geldig]).AsNoTracking().Where(b => b.MeldingId == melding && b.VervallenOp != null).ToListAsync(stop);

    /// <summary>The name of a voorziening that an offer of the house went to.</summary>
    public static Task<string> NaamAsync(PartituurDb db, VoorzieningId voorziening, CancellationToken stop = default) =>
        db.Voorzieningen.AsNoTracking().Where(v => v.Id == voorziening).Select(v => v.Naam).FirstAsync(stop);

    /// <summary>The number within the visible set: a receiver may not see the melding.</summary>
    public static Task<string?> NummerAsync(PartituurDb db, MeldingId melding, CancellationToken stop = default) =>
        db.Kijker!.ZietMeldingenVanHuis ? db.Meldingen.AsNoTracking().Where(m => m.Id == melding).Select(m => m.Nummer).FirstOrDefaultAsync(stop) : Task.FromResult<string?>(null);

    private static Task<List<VerwijzingRij>> AlsRijAsync(PartituurDb db, IQueryable<Verwijzing> verwijzingen, CancellationToken stop)
    {
        var huis = db.Kijker!.ZietMeldingenVanHuis;
        return verwijzingen.AsNoTracking().IgnoreAutoIncludes().Select(v => new VerwijzingRij(
            v.Id,
            db.Voorzieningen.Where(p => p.Id == v.VoorzieningId).Select(p => p.Naam).First(),
            v.Status,
            v.AangebodenOp,
            v.Uiterlijk,
            huis ? db.Meldingen.Where(m => m.Id == v.MeldingId).Select(m => m.Nummer).FirstOrDefault() : null,
            huis ? v.Reden : null)).ToListAsync(stop);
    }
}
