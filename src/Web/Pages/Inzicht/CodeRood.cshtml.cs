using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Netwerk;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>How fast the house answers a code rood, for who steers: counts without names (eis 32).</summary>
[Recht(InzichtRecht.Jaarcijfers)]
public sealed class CodeRoodModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    public int Drempel { get; private set; }

    public Afgeschermd? Antwoord { get; private set; }

    public Afgeschermd? Alarmen { get; private set; }

    public override async Task LaadAsync()
    {
        var jaren = await Jaarcijfers.JarenAsync(Db, Kijker.Huis);
        Jaren = [.. jaren.Select(j => j.ToString(CultureInfo.InvariantCulture)).Select(j => new SelectListItem(j, j))];
        Jaar = Jaar is { } gekozen && jaren.Contains(gekozen) ? gekozen : jaren.Count > 0 ? jaren[0] : null;
        if (Jaar is not { } jaar)
        {
            return;
        }

        Drempel = (await Db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.DrempelKleineAantallen).ToListAsync()).Getal(Beleid.DrempelKleineAantallen, Handeling.Dag);
        (Antwoord, Alarmen) = Scherm(await CodeRoodCijfers.TelAsync(Db, Kijker.Huis, jaar), Drempel);
    }

    /// <summary>The counts as they may be shown, for the page and the API. Who reached the manager reached the chairs before: the two do not add up, so each stands alone.</summary>
    public static (Afgeschermd Antwoord, Afgeschermd Alarmen) Scherm(CodeRoodCijfers cijfers, int drempel) => (
        KleineAantallen.Scherm(cijfers.Antwoord, drempel),
        KleineAantallen.Scherm(new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["Alleen naar de andere voorzitters"] = cijfers.NaarVervanger - cijfers.NaarManager,
            ["Ook naar de manager"] = cijfers.NaarManager,
        }, drempel));
}
