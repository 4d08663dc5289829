using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Makes a series.</summary>
[Recht(OverlegRecht.Reeksen)]
public sealed class NieuweReeksModel(PartituurDb db) : Pagina(db), IReeksformulier, IFormulier
{
    public NieuweReeksInvoer Reeks { get; set; } = new();

    public ReeksInvoer Invoer { get; set; } = new();

    public PlekInvoer Plek { get; set; } = new() { Begint = new(9, 30), Minuten = 90 };

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Ruimten { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Reeks.Vanaf = Handeling.Dag;
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new SelectListItem(d.Naam, d.Id.ToString())).ToListAsync();
        Organisaties = await Overlegkeuzes.OrganisatiesAsync(Db, Kijker.Huis, Handeling.Dag);
        Ruimten = await Overlegkeuzes.RuimtenAsync(Db);
    }

    public async Task<IActionResult> OnPostAsync(NieuweReeksInvoer reeks, ReeksInvoer invoer, PlekInvoer plek)
    {
        var nieuw = await new Reeksbeheer(Db).NieuwAsync(Kijker.Huis, DoelgroepId.TryParse(reeks.Doelgroep, null, out var d) ? d : default, reeks.Naam!, invoer.AlsAfspraak(plek), reeks.Vanaf!.Value, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Reeks", new { reeks = nieuw.Id.ToString() }, $"De reeks {nieuw.Naam} is gemaakt. Zet er nu de vaste deelnemers bij, en zet de overleggen klaar.");
    }
}
