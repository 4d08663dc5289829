using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>The system around a person as a genogram, with the same in tables, on any day (eis 51, 52), and the cases in the family (eis 52, 56).</summary>
[Recht(PersoonRecht.Lezen)]
public sealed class SysteemModel(PartituurDb db) : Pagina(db)
{
    /// <summary>The day that is shown; today when left out.</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Stand op")]
    public DateOnly? Op { get; set; }

    /// <summary>The same by the end of a year: from the slider.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Hoe ver")]
    public int Diepte { get; set; } = 2;

    public Persoon Persoon => Van<Persoon>();

    public DateOnly Dag { get; private set; }

    public DateOnly Vandaag => Handeling.Dag;

    public Systeem Systeem { get; private set; } = default!;

    public Systeembeeld Beeld { get; private set; } = default!;

    public Systeemtabel Tabel { get; private set; } = default!;

    public IReadOnlyList<Familiezaken.Generatie> Zaken { get; private set; } = [];

    /// <summary>The first year that anything is known of.</summary>
    public int EersteJaar { get; private set; }

    public static IReadOnlyList<SelectListItem> Dieptes { get; } =
        [new("1 stap: wie een relatie heeft met deze persoon", "1"), new("2 stappen: ook hun relaties", "2"), new("3 stappen", "3"), new("4 stappen: de hele kring", "4")];

    public override async Task LaadAsync()
    {
        await LeesAsync();
        Zaken = await Familiezaken.LeesAsync(Db, Systeem);
    }

    /// <summary>Only the picture and its tables, for the slider.</summary>
    public async Task<IActionResult> OnGetBeeldAsync()
    {
        await LeesAsync();
        return Partial("_Systeembeeld", this);
    }

    [Recht(SysteemRecht.Uitvoeren)]
    public async Task<IActionResult> OnGetSvgAsync()
    {
        await LeesAsync();
        return await BestandAsync("svg", "image/svg+xml", Systeemtekening.Svg(Beeld, null));
    }

    [Recht(SysteemRecht.Uitvoeren)]
    public async Task<IActionResult> OnGetCsvAsync()
    {
        await LeesAsync();
        return await BestandAsync("csv", "text/csv; charset=utf-8", "\uFEFF" + Tabel.Csv());
    }

    public string Adres(PersoonId wie) => Url.Page("/Personen/Systeem", new { persoon = wie.ToString(), Op = Dag == Vandaag ? null : Dag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Diepte })!;

    private async Task LeesAsync()
    {
        Diepte = Math.Clamp(Diepte, 1, SysteemLezen.MeesteStappen);
        Dag = Jaar is { } jaar && jaar < Vandaag.Year && jaar >= 1880 ? new DateOnly(jaar, 12, 31) : Op is { Year: >= 1880 } op && op < Vandaag ? op : Vandaag;
        if (Op > Vandaag)
        {
            ModelState.AddModelError(nameof(Op), "Kies een dag tot en met vandaag.");
        }

        Systeem = await new SysteemLezen(Db).LeesAsync(Persoon, Dag, Diepte, HttpContext.RequestAborted);
        Beeld = Systeembeeld.Teken(Systeem);
        Tabel = await Systeemtabel.MaakAsync(Db, Systeem, HttpContext.RequestAborted);
        EersteJaar = Systeem.Mensen.Select(m => m.Geboortedatum).Concat(Systeem.Relaties.SelectMany(r => new[] { r.Sinds, r.Tot })).Min()?.Year ?? Vandaag.Year;
        Vraag = new { op = Dag, diepte = Diepte };
        Getoond = [.. Systeem.Mensen.Select(m => m.Id.Waarde)];
    }

    /// <summary>What leaves the system leaves a line of its own: the form, the day and who was in it.</summary>
    private async Task<IActionResult> BestandAsync(string vorm, string soort, string inhoud)
    {
        Db.LogInzage("systeem-uitgevoerd", nameof(Persoon), Persoon.Id.Waarde, JsonSerializer.Serialize(new { vorm, op = Dag, diepte = Diepte, getoond = Getoond }));
        await Db.SaveChangesAsync();
        return File(Encoding.UTF8.GetBytes(inhoud), soort, FormattableString.Invariant($"systeem-{Dag:yyyy-MM-dd}.{vorm}"));
    }
}
