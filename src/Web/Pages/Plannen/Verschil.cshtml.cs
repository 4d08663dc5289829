using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>What became different between two versions of the plan, in sentences and as a table (eis 79).</summary>
[Recht(PlanRecht.Lezen)]
public sealed class VerschilModel(PartituurDb db) : PlanPagina(db)
{
    /// <summary>The earlier version; the one before <see cref="Naar"/> when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Van { get; set; }

    /// <summary>The later version; the newest when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public new int? Naar { get; set; }

    /// <summary>Null when there is nothing to compare.</summary>
    public VerschilLezing? Lezing { get; private set; }

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Versies { get; private set; } = [];

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        if (Plan is null || Plan.Versies.Count < 2)
        {
            return;
        }

        Personen = await Db.PersonenVanAsync(Casus.Id);
        Lezing = await VerschilLezing.LeesAsync(Db, Casus, Plan, Personen, Van, Naar);
        (Van, Naar) = (Lezing.Van.Versie.Nummer, Lezing.Naar.Versie.Nummer);
        Versies = [.. Plan.Versies.OrderBy(v => v.Nummer).Select(v => new SelectListItem($"Versie {v.Nummer}{(v.VastgesteldOp is null ? " (concept)" : string.Empty)}", v.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    }
}
