using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Casussen;

/// <summary>An offer in a list, for the page and the API.</summary>
/// <param name="Id">The offer.</param>
/// <param name="Naar">To whom.</param>
/// <param name="Van">The house that offers.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="AangebodenOp">Since when.</param>
/// <param name="Uiterlijk">Last day to answer.</param>
/// <param name="Reden">Why it was refused or withdrawn; for the house that offers.</param>
public sealed record OverdrachtRij(Guid Id, string Naar, string Van, VerwijzingStatus Status, DateTimeOffset AangebodenOp, DateOnly Uiterlijk, string? Reden);

/// <summary>Reads offers within the visible set. Whoever gets one reads the minimal set, and the content after acceptance; never the case.</summary>
public static class OverdrachtLezing
{
    public const int Hoogstens = 100;

    /// <summary>Open ones first, then the newest.</summary>
    public static async Task<IReadOnlyList<OverdrachtRij>> LijstAsync(PartituurDb db, IQueryable<Casusoverdracht> overdrachten, CancellationToken stop = default)
    {
        var huis = db.Kijker!.Huis;
        return await overdrachten.AsNoTracking().IgnoreAutoIncludes().OrderBy(o => o.Status == VerwijzingStatus.Aangeboden ? 0 : 1).ThenByDescending(o => o.AangebodenOp).Take(Hoogstens)
            .Select(o => new OverdrachtRij(o.Id, o.NaarNaam, db.Huizen.Where(h => h.Id == o.HuisId).Select(h => h.Naam).First(), o.Status, o.AangebodenOp, o.Uiterlijk, o.HuisId == huis ? o.Antwoordreden : null)).ToListAsync(stop);
    }

    /// <summary>The number of the case that arose there, or of the one that was handed over, for who works in both houses.</summary>
    public static async Task<string?> AndereCasusAsync(PartituurDb db, Casusoverdracht overdracht, CancellationToken stop = default)
    {
        var kijker = db.Kijker!;
        var (huis, casus) = overdracht.HuisId == kijker.Huis ? (overdracht.NaarHuisId, overdracht.NieuweCasusId) : (overdracht.HuisId, (CasusId?)overdracht.CasusId);
        if (huis is not { } ander || casus is not { } id || overdracht.NieuweCasusId is null || !kijker.Huizen.Contains(ander))
        {
            return null;
        }

        // Their own role there decides, not the one here.
        var (wie, vandaag) = (kijker.Wie, db.Handeling!.Dag);
        var daar = await db.Professionals.AsNoTracking().AnyAsync(p => p.Id == wie && p.Rollen.Any(r => r.HuisId == ander && (r.Rol == Kern.Netwerk.Rol.Procesregisseur || r.Rol == Kern.Netwerk.Rol.Administratie) && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag)), stop);
        return daar ? await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => c.Id == id).Select(c => c.Nummer).FirstAsync(stop) : null;
    }
}
