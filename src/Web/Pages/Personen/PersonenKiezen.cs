using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Onderdelen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Personen;

/// <summary>Choosing somebody for a relation or a unit: a few people by the start of their family name, within what one may see.</summary>
public static class PersonenKiezen
{
    private const int Hoogstens = 20;

    /// <param name="db">With who looks.</param>
    /// <param name="zoek">The start of a family name; fewer than two letters find nobody.</param>
    /// <param name="behalve">Who need not be chosen.</param>
    public static async Task<IReadOnlyList<SelectListItem>> ZoekAsync(PartituurDb db, string? zoek, IReadOnlyCollection<PersoonId> behalve)
    {
        var (woord, _) = Naamsleutel.Achternaam(zoek ?? string.Empty, null);
        if (woord.Length < 2)
        {
            return [];
        }

        var niet = behalve.ToList();
        var rijen = await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.Zoeknaam.StartsWith(woord) && p.ZelfdeAls == null && !niet.Contains(p.Id))
            .OrderBy(p => p.Zoeknaam).ThenBy(p => p.Zoekvoornaam).ThenBy(p => p.Id).Take(Hoogstens)
            .Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam, p.Geboortedatum }).ToListAsync();
        return [.. rijen.Select(p => new SelectListItem(
            CasusLezen.Naam(p.Voornamen, p.Voorvoegsel, p.Achternaam) + (p.Geboortedatum is { } d ? $", geboren {Moment.Tekst(d, Momentvorm.Kort)}" : ", geboortedatum onbekend"),
            p.Id.ToString()))];
    }

    /// <summary>Organisations as a source, by name.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> BronnenAsync(PartituurDb db) =>
        [.. (await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync()).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
}
