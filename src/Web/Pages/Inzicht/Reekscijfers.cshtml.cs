using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>How the meetings of a series go, or of all series: cases an hour, preparation, attendance, decisions and time (eis 19, 70–72, 84). Counts, no cases.</summary>
[Recht(InzichtRecht.Overleggen)]
public sealed class ReekscijfersModel(PartituurDb db) : Pagina(db)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Reeks")]
    public string? Gekozen { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Van")]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    public IReadOnlyList<SelectListItem> Reeksen { get; private set; } = [];

    public Reekscijfersbeeld Beeld { get; private set; } = null!;

    /// <summary>The name of the series that was chosen.</summary>
    public string? Naam { get; private set; }

    public override async Task LaadAsync()
    {
        var huis = Kijker.Huis;
        Reeksen = [new("Alle overleggen", string.Empty), .. (await Db.Reeksen.AsNoTracking().IgnoreAutoIncludes().Where(r => r.HuisId == huis).OrderBy(r => r.Naam).Select(r => new { r.Id, r.Naam }).ToListAsync()).Select(r => new SelectListItem(r.Naam, r.Id.ToString()))];
        Naam = Reeksen.FirstOrDefault(r => r.Value.Length > 0 && r.Value == Gekozen)?.Text;
        Gekozen = Naam is null ? null : Gekozen;
        ReeksId? reeks = ReeksId.TryParse(Gekozen, null, out var id) ? id : null;
        Beeld = await Reekscijfersbeeld.LeesAsync(Db, reeks, Van, Tot, Handeling.Dag, HttpContext.RequestAborted);
        (Van, Tot) = (Beeld.Van, Beeld.Tot);
    }

    public static string Getal(double? getal, string erachter = "") => getal is { } g ? g.ToString("0.#", Nederlands) + erachter : "–";

    public static string Procent(double? deel) => deel is { } d ? (100 * d).ToString("0", Nederlands) + "%" : "–";
}
