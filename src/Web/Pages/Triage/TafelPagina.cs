using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>A page with the form of a table.</summary>
public abstract class TafelPagina(PartituurDb db) : Pagina(db)
{
    public TafelInvoer Invoer { get; protected set; } = new();

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    /// <summary>Empty where the organisation that chairs cannot be changed here.</summary>
    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Voorzitters { get; private set; } = [];

    protected async Task LaadKeuzesAsync(bool metOrganisaties)
    {
        var (huis, dag) = (Kijker.Huis, Handeling.Dag);
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new SelectListItem(d.Naam, d.Id.ToString())).ToListAsync();
        Voorzitters = await Mensen(Db, new TafelInstellen(Db).Voorzitters(huis, dag));
        if (metOrganisaties)
        {
            Organisaties = await new BesluitNemen(Db).Uitvoerders(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        }
    }

    /// <summary>Professionals with the name of their organisation, for a list to choose from.</summary>
    internal static async Task<IReadOnlyList<SelectListItem>> Mensen(PartituurDb db, IQueryable<Professional> wie) =>
        [.. (await wie.AsNoTracking().IgnoreAutoIncludes().Join(db.Organisaties, p => p.OrganisatieId, o => o.Id, (p, o) => new { p.Id, p.Naam, Organisatie = o.Naam }).OrderBy(p => p.Naam).ToListAsync())
            .Select(p => new SelectListItem($"{p.Naam} ({p.Organisatie})", p.Id.ToString()))];
}
