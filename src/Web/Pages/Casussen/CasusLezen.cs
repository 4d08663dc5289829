using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Somebody the case is about, as every page of a case shows them.</summary>
public sealed record PersoonRij(PersoonId Id, string Naam, DateOnly? Geboortedatum, string Rol, string? BuitenPlanReden, bool Waarschuwing);

/// <summary>How one organisation saw somebody on a leefgebied.</summary>
public sealed record GegevenScore(PersoonId Persoon, Guid Leefgebied, int Score, string? Toelichting, bool Beschermend, DateTimeOffset Op, string Door, string Bron, Guid? Schaal, OrganisatieId BronId);

/// <summary>What the pages of a case and the API read in the same way.</summary>
public static class CasusLezen
{
    public static async Task<IReadOnlyList<PersoonRij>> PersonenVanAsync(this PartituurDb db, CasusId casus)
    {
        // The people of a case that one may read belong to it: the filter on Persoon would say the same with more work.
        var rijen = await db.Set<CasusPersoon>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(p => p.CasusId == casus)
            .Select(p => new { p.PersoonId, p.Persoon.Voornamen, p.Persoon.Voorvoegsel, p.Persoon.Achternaam, p.Persoon.Geboortedatum, p.Rol, p.BuitenPlanReden, Waarschuwing = p.Persoon.Waarschuwingen.Any(w => w.IngetrokkenOp == null) }).ToListAsync();
        return [.. rijen.OrderBy(r => r.Geboortedatum ?? DateOnly.MaxValue).ThenBy(r => r.PersoonId.Waarde)
            .Select(r => new PersoonRij(r.PersoonId, Naam(r.Voornamen, r.Voorvoegsel, r.Achternaam), r.Geboortedatum, r.Rol, r.BuitenPlanReden, r.Waarschuwing))];
    }

    /// <summary>Name of somebody in the case, for a sentence.</summary>
    /// <summary>A document of the journal of this case with its bytes, as far as the viewer may read the entry.</summary>
    public static Task<Bijlage?> StukAsync(this PartituurDb db, CasusId casus, Guid stuk, CancellationToken stop = default) =>
        db.Bijlagen.AsNoTracking().Include(b => b.Inhoud).FirstOrDefaultAsync(b => b.Id == stuk && db.Journaal.Any(j => j.Id == b.JournaalregelId && j.CasusId == casus), stop);

    public static string NaamVan(this IEnumerable<PersoonRij> personen, PersoonId persoon) => personen.FirstOrDefault(p => p.Id == persoon)?.Naam ?? "Iemand";

    /// <summary>All scores of one person, or of everybody in the case, newest first.</summary>
    public static async Task<IReadOnlyList<GegevenScore>> ScoresVanAsync(this PartituurDb db, CasusId casus, PersoonId? persoon, CancellationToken stop = default) =>
        await db.Scores.AsNoTracking().Where(s => s.CasusId == casus && (persoon == null || s.PersoonId == persoon)).OrderByDescending(s => s.Op)
            .Select(s => new GegevenScore(
                s.PersoonId,
                s.LeefgebiedId,
                s.Score,
                s.Toelichting,
                s.Beschermend,
                s.Op,
                db.Professionals.Where(p => p.Id == s.DoorId).Select(p => p.Naam).First(),
                db.Organisaties.Where(o => o.Id == s.BronId).Select(o => o.Naam).First(),
                s.SchaalId,
                s.BronId)).ToListAsync(stop);

    public static string Naam(string? voornamen, string? voorvoegsel, string achternaam) => new Personalia(achternaam, voorvoegsel, voornamen, Geslacht.Onbekend, null, null).Naam;

    public static IReadOnlyList<SelectListItem> AlsKeuze(this IEnumerable<PersoonRij> personen) => [.. personen.Select(p => new SelectListItem(p.Naam, p.Id.ToString()))];

    /// <summary>The leefgebieden in their order.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> LeefgebiedenAlsKeuzeAsync(this PartituurDb db) =>
        await db.Leefgebieden.AsNoTracking().OrderBy(l => l.Volgorde).Select(l => new SelectListItem(l.Naam, l.Id.ToString())).ToListAsync();

    /// <summary>Professionals with their organisation, by name.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> AlsKeuzeAsync(this IQueryable<Professional> professionals, PartituurDb db)
    {
        var rijen = await professionals.AsNoTracking().IgnoreAutoIncludes()
            .Select(p => new { p.Id, p.Naam, p.Functie, Organisatie = db.Organisaties.Where(o => o.Id == p.OrganisatieId).Select(o => o.Naam).First() }).ToListAsync();
        return [.. rijen.OrderBy(r => r.Organisatie, StringComparer.Ordinal).ThenBy(r => r.Naam, StringComparer.Ordinal)
            .Select(r => new SelectListItem($"{r.Naam}, {r.Organisatie}{(r.Functie is null ? string.Empty : $" ({r.Functie})")}", r.Id.ToString()))];
    }

    public static Toon Toon(this CasusStatus status) => status switch
    {
        CasusStatus.InUitvoering => Onderdelen.Toon.Goed,
        < CasusStatus.InUitvoering => Onderdelen.Toon.Info,
        _ => Onderdelen.Toon.Neutraal,
    };

    /// <summary>The way back to a case, for the pages below it.</summary>
    public static List<(string, string?)> Kruimels(this Casus casus, params ReadOnlySpan<(string, string?)> verder)
    {
        List<(string, string?)> pad = [("Casussen", "/casussen"), (casus.Nummer, $"/casussen/{casus.Id}")];
        pad.AddRange(verder);
        return pad;
    }
}
