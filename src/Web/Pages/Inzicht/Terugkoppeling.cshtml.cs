using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>Share and delay of terugkoppeling per partner (eis 82), and how the screening turns out.</summary>
[Recht(InzichtRecht.Terugkoppeling)]
public sealed class TerugkoppelingModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Ontvangen van")]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    public IReadOnlyList<TerugkoppelRij> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Jaren { get; private set; } = [];

    public Screeningbeeld? Screening { get; private set; }

    /// <summary>0 when nothing is kept back from this viewer.</summary>
    public int Drempel { get; private set; }

    public override async Task LaadAsync()
    {
        // From the first of January; a period the wrong way round is read the right way.
        var (een, ander) = (Van ?? new DateOnly(Handeling.Dag.Year, 1, 1), Tot ?? Handeling.Dag);
        var (van, tot) = een <= ander ? (een, ander) : (ander, een);
        (Van, Tot) = (van, tot);
        Drempel = await Cijferbeeld.DrempelAsync(Db);
        Partners = await Cijferbeeld.TerugkoppelingAsync(Db, van, tot);
        var jaren = await Jaarcijfers.JarenAsync(Db, Kijker.Huis);
        Jaren = [.. jaren.Select(j => j.ToString(CultureInfo.InvariantCulture)).Select(j => new SelectListItem(j, j))];
        Jaar = Jaar is { } gekozen && jaren.Contains(gekozen) ? gekozen : jaren.Count > 0 ? jaren[0] : null;
        Screening = Jaar is { } jaar ? await Cijferbeeld.ScreeningAsync(Db, jaar) : null;
    }
}
