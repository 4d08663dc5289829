using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Logboek;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>What came of cases and what they cost, per doelgroep and year: counts with a margin, no names and no cause (eis 67, 92).</summary>
[Recht(InzichtRecht.Effect)]
public sealed class EffectModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Doelgroep { get; set; }

    public Effectbeeld? Beeld { get; private set; }

    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var jaren = await Jaarkeuze.VanCasussenAsync(Db, Kijker.Huis);
        Jaren = Jaarkeuze.AlsKeuze(jaren);
        Jaar = Jaar is { } gekozen && jaren.Contains(gekozen) ? gekozen : jaren.Count > 0 ? jaren[0] : null;
        if (Jaar is { } jaar)
        {
            Beeld = await Effectbeeld.LeesAsync(Db, jaar, Doelgroep);
            Doelgroep = Beeld.Doelgroep;
            Doelgroepen = [.. Beeld.Doelgroepen.Select(d => new SelectListItem(d, d))];
        }
    }
}

/// <summary>The years there is something to count in, newest first. They tell of no one.</summary>
public static class Jaarkeuze
{
    public static async Task<IReadOnlyList<int>> VanCasussenAsync(PartituurDb db, Kern.Gedeeld.HuisId huis, CancellationToken stop = default) =>
        Jaren(await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => c.HuisId == huis).Select(c => c.GeopendOp).ToListAsync(stop));

    public static async Task<IReadOnlyList<int>> VanEvaluatiesAsync(PartituurDb db, Kern.Gedeeld.HuisId huis, CancellationToken stop = default) =>
        Jaren(await db.Evaluaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(e => e.HuisId == huis).Select(e => e.AfgerondOp).ToListAsync(stop));

    public static IReadOnlyList<SelectListItem> AlsKeuze(IEnumerable<int> jaren) => [.. jaren.Select(j => j.ToString(CultureInfo.InvariantCulture)).Select(j => new SelectListItem(j, j))];

    private static List<int> Jaren(IEnumerable<DateTimeOffset> momenten) => [.. momenten.Select(m => Kalender.DagVan(m).Year).Distinct().OrderDescending()];
}
