using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Chooses what stands in the way in one list: what beheer named, and else its kind.</summary>
public static class Hinderniskeuze
{
    private const string Soortteken = "soort:";

    /// <param name="db">With the viewer.</param>
    /// <param name="huis">The house.</param>
    /// <param name="dag">The day.</param>
    /// <param name="ook">What stands there already, also when it has ended.</param>
    public static async Task<IReadOnlyList<SelectListItem>> AlsKeuzeAsync(PartituurDb db, HuisId huis, DateOnly dag, HindernisId? ook = null)
    {
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam);
        var genoemd = await new Belemmeringbeheer(db).LijstAsync(huis, dag, ook);
        return [
            .. genoemd.Select(h => new SelectListItem($"{h.Naam}{(h.OrganisatieId is { } o ? $", {organisaties[o]}" : string.Empty)}", h.Id.ToString())),
            .. Enum.GetValues<Hindernissoort>().Select(s => new SelectListItem($"Staat niet op de lijst: {s.Leesbaar().ToLowerInvariant()}", Soortteken + s)),
        ];
    }

    public static string Van(HindernisId? hindernis, Hindernissoort? soort) => hindernis?.ToString() ?? (soort is { } s ? Soortteken + s : string.Empty);

    /// <summary>What was chosen; an id that is no id leads to nothing on the list.</summary>
    public static (HindernisId? Hindernis, Hindernissoort? Soort) Lees(string? keuze) =>
        string.IsNullOrEmpty(keuze) ? (null, null)
        : keuze.StartsWith(Soortteken, StringComparison.Ordinal) && Enum.TryParse<Hindernissoort>(keuze[Soortteken.Length..], out var soort) && Enum.IsDefined(soort) ? (null, soort)
        : HindernisId.TryParse(keuze, null, out var id) ? (id, null) : (default(HindernisId), null);
}
