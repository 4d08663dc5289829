using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Volgen;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>What the pages before a meeting choose from, and how they say a rhythm.</summary>
public static class Overlegkeuzes
{
    public static async Task<IReadOnlyList<SelectListItem>> RuimtenAsync(PartituurDb db) =>
        [.. (await db.Overlegplaatsen.AsNoTracking().Where(p => !p.Vervallen).OrderBy(p => p.Naam).ToListAsync()).Select(p => new SelectListItem(p.Woorden, p.Id.ToString()))];

    public static Task<List<SelectListItem>> OrganisatiesAsync(PartituurDb db, HuisId huis, DateOnly dag) =>
        new Reeksbeheer(db).Organisaties(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();

    public static string Woorden(this Reeksversie v)
    {
        var dag = CultureInfo.GetCultureInfo("nl-NL").DateTimeFormat.GetDayName(v.Weekdag);
        return (v.Ritme, v.Om) switch
        {
            (Reeksritme.Weken, 1) => $"elke week op {dag}",
            (Reeksritme.Weken, 2) => $"om de week op {dag}",
            (Reeksritme.Weken, var n) => $"elke {n} weken op {dag}",
            (_, var n) => $"elke {((Maandweek)n).ToString().ToLowerInvariant()} {dag} van de maand",
        };
    }

    public static string Uur(this TimeOnly tijd) => tijd.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>What drifts in the cases that may come on the agenda: how high and how much, nothing more.</summary>
    public static async Task<IReadOnlyDictionary<CasusId, Afwijking>> SignalenAsync(PartituurDb db, Casusoverleg overleg, DateOnly vandaag, CancellationToken stop = default) =>
        (await new SignalenLezen(db).VanCasussenAsync(overleg.HuisId, await new Agendavulling(db).InAanmerkingAsync(overleg, vandaag, stop), vandaag, stop))
            .Where(b => b.Signalen.Count > 0).ToDictionary(b => b.Casus.Id, b => new Afwijking((int)b.Signalen.Max(s => s.Trede), b.Signalen.Count));
}
