using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>Which rules and waiting lists block most, without cases and without names (idea 10, eis 64).</summary>
[Recht(InzichtRecht.Belemmeringen)]
public sealed class BelemmeringenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    public int Drempel { get; private set; }

    /// <summary>Null when nothing was recorded yet.</summary>
    public Belemmeringbeeld? Beeld { get; private set; }

    public override async Task LaadAsync()
    {
        var jaren = await Belemmeringcijfers.JarenAsync(Db, Kijker.Huis);
        Jaren = [.. jaren.Select(j => j.ToString(CultureInfo.InvariantCulture)).Select(j => new SelectListItem(j, j))];
        Jaar = Jaar is { } gekozen && jaren.Contains(gekozen) ? gekozen : jaren.Count > 0 ? jaren[0] : null;
        if (Jaar is { } jaar)
        {
            Drempel = await Cijferbeeld.DrempelAsync(Db);
            Beeld = (await Belemmeringcijfers.TelAsync(Db, Kijker.Huis, jaar)).Scherm(Drempel);
        }
    }
}
