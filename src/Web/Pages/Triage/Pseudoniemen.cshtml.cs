using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Kern.Triage.Pseudoniemen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>A partner keeps its list of pseudonyms: gets the key once, uploads, replaces and withdraws (besluit 0015).</summary>
[Recht(TriageRecht.LijstBijhouden)]
public sealed class PseudoniemenModel(PartituurDb db) : Pagina(db)
{
    public const string Kop = "pseudoniem";

    [BindProperty]
    [Display(Name = "Bestand")]
    [BijRegel("lijst-waarde", "lijst-omvang")]
    public IFormFile? Bestand { get; set; }

    public Periode Periode { get; private set; } = new(default, default);

    public Sleuteluitgifte? Uitgifte { get; private set; }

    public Pseudoniemenlijst? Lijst { get; private set; }

    /// <summary>Only on the page after asking for it; kept nowhere.</summary>
    public string? Sleutel { get; private set; }

    public override async Task LaadAsync()
    {
        var (huis, wij, dag) = (Kijker.Huis, Kijker.Organisatie, Handeling.Dag);
        var lijsten = new LijstBijhouden(Db);
        Periode = await lijsten.PeriodeAsync(dag);
        Uitgifte = await lijsten.UitgifteAsync(huis, wij, dag);
        Lijst = await lijsten.Geldend(huis, wij, dag).AsNoTracking().FirstOrDefaultAsync();
        Getoond = Lijst is null ? [] : [Lijst.Id];
    }

    public Task<IActionResult> OnPostSleutelAsync() => ToonSleutelAsync(vervang: false);

    public Task<IActionResult> OnPostVervangenAsync() => ToonSleutelAsync(vervang: true);

    public async Task<IActionResult> OnPostLadenAsync()
    {
        if (Bestand is null)
        {
            ModelState.AddModelError(nameof(Bestand), "Kies het bestand met de lijst.");
            return Page();
        }

        var waarden = new List<string>();
        using (var lezer = new StreamReader(Bestand.OpenReadStream(), Encoding.UTF8))
        {
            while (await lezer.ReadLineAsync(HttpContext.RequestAborted) is { } regel && waarden.Count <= Pseudoniemenlijst.Hoogstens)
            {
                if (regel.Length > 0 && regel != Kop)
                {
                    waarden.Add(regel);
                }
            }
        }

        var lijst = await new LijstBijhouden(Db).LaadAsync(waarden, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Pseudoniemen", null, $"De lijst is geladen: {lijst.Aantal} codes.");
    }

    public async Task<IActionResult> OnPostIntrekkenAsync()
    {
        await new LijstBijhouden(Db).TrekInAsync(Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Pseudoniemen", null, "De lijst is ingetrokken. Het huis kan er niet meer in zoeken.");
    }

    private async Task<IActionResult> ToonSleutelAsync(bool vervang)
    {
        var sleutel = await new LijstBijhouden(Db).GeefSleutelAsync(vervang, Handeling);
        await Db.SaveChangesAsync();
        await LaadAsync();
        Sleutel = sleutel;
        Response.Headers.CacheControl = "no-store";
        return Page();
    }
}
