using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Which rules and waiting lists block the plan of a case.</summary>
[Recht(PlanRecht.Lezen)]
public sealed class BelemmeringenModel(PartituurDb db) : CasusPagina(db), IBelemmeringformulier
{
    /// <summary>Only for the names in the form.</summary>
    public BelemmeringInvoer Gegevens { get; set; } = new();

    public IReadOnlyList<BelemmeringRij> Rijen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Regels { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    public bool MagVastleggen => Casus.Loopt && Mag(PlanRecht.Belemmeren);

    public override async Task LaadAsync()
    {
        Rijen = await BelemmeringRij.VanAsync(Db, Casus);
        if (MagVastleggen)
        {
            Gegevens.Sinds = Handeling.Dag;
            Regels = await Hinderniskeuze.AlsKeuzeAsync(Db, Casus.HuisId, Handeling.Dag);
            Organisaties = await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
            Leefgebieden = await Db.LeefgebiedenAlsKeuzeAsync();
        }
    }

    [Recht(PlanRecht.Belemmeren)]
    public async Task<IActionResult> OnPostAsync(BelemmeringInvoer gegevens)
    {
        var belemmering = await new Belemmeringbeheer(Db).LegVastAsync(Casus, gegevens.AlsGegevens(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Belemmering", new { casus = Casus.Id.ToString(), belemmering = belemmering.Id.ToString() }, "De belemmering is vastgelegd. Klopt zij niet? Hier kunt u haar verbeteren.");
    }
}
