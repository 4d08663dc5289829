using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Sturing;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Sturing;

/// <summary>Hours per organisation in a month against what the convenant promises; no names (eis 19, 91).</summary>
[Recht(SturingRecht.InzetLezen)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>As 2026-11.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Maand { get; set; }

    public DateOnly Begin { get; private set; }

    public IReadOnlyList<SelectListItem> Maanden { get; private set; } = [];

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public decimal Geschreven => Rijen.Sum(r => r.Uren);

    public int Toegezegd => Rijen.Sum(r => r.Toegezegd ?? 0);

    public override async Task LaadAsync()
    {
        var deze = new DateOnly(Handeling.Dag.Year, Handeling.Dag.Month, 1);
        Begin = DateOnly.TryParseExact(Maand + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var gekozen) && gekozen <= deze ? gekozen : deze;
        Maand = Begin.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        Maanden = [.. Enumerable.Range(0, 24).Select(i => deze.AddMonths(-i)).Append(Begin).Distinct().OrderDescending().Select(m => new SelectListItem(m.ToString("MMMM yyyy", Nederlands), m.ToString("yyyy-MM", CultureInfo.InvariantCulture)))];
        var (begin, eind, huis) = (Begin, Begin.AddMonths(1).AddDays(-1), Kijker.Huis);
        var inzet = await Db.Inzet.AsNoTracking().Where(i => i.Dag >= begin && i.Dag <= eind).GroupBy(i => i.OrganisatieId).Select(g => new { g.Key, Kwartieren = g.Sum(i => i.Kwartieren) }).ToDictionaryAsync(g => g.Key, g => g.Kwartieren);
        var convenanten = (await Db.Convenanten.AsNoTracking().Where(c => c.HuisId == huis && c.Van <= eind && (c.Tot == null || c.Tot >= begin)).ToListAsync())
            .GroupBy(c => c.OrganisatieId).ToDictionary(g => g.Key, g => g.OrderBy(c => c.Van).Last().UrenPerMaand);
        var ids = inzet.Keys.Union(convenanten.Keys).ToList();
        var namen = await Db.Organisaties.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam);
        Rijen = [.. namen.OrderBy(n => n.Value, StringComparer.CurrentCulture)
            .Select(n => new Rij(n.Value, inzet.GetValueOrDefault(n.Key) / 4m, convenanten.TryGetValue(n.Key, out var uren) ? uren : null))];
    }

    public static string Getal(decimal uren) => uren.ToString("#,0.##", Nederlands);

    /// <param name="Organisatie">Name of the partner.</param>
    /// <param name="Uren">Hours written in the month.</param>
    /// <param name="Toegezegd">Hours a month by convenant; null without one.</param>
    public sealed record Rij(string Organisatie, decimal Uren, int? Toegezegd)
    {
        public int? Procent => Toegezegd > 0 ? (int)Math.Round(100 * Uren / Toegezegd.Value) : null;
    }
}
