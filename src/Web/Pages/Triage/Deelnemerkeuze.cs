using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>The people of a table, to name as the owner of a step.</summary>
public static class Deelnemerkeuze
{
    /// <summary>Fixed participants who may be asked on the day; none when the doelgroep lies at no table.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> VanAsync(PartituurDb db, Triagetafel? tafel, DateOnly dag)
    {
        var wie = tafel?.Leden.Select(l => l.ProfessionalId).ToList() ?? [];
        return tafel is null || wie.Count == 0 ? [] : [.. (await new TafelInstellen(db).Deelnemers(tafel.HuisId, dag).AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id))
            .Join(db.Organisaties, p => p.OrganisatieId, o => o.Id, (p, o) => new { p.Id, p.Naam, p.OrganisatieId, Organisatie = o.Naam }).OrderBy(p => p.Naam).ToListAsync())
            .Select(p => new SelectListItem($"{p.Naam} ({p.Organisatie})", ActieInvoer.Keuze(p.OrganisatieId, p.Id)))];
    }
}
