using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Who may take part under which regime, as versions with a date and a source. A version is never changed: a new one takes over (wet.md L1).</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class RegimesModel(PartituurDb db) : Pagina(db)
{
    [BindProperty]
    public RegimeInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var vandaag = Handeling.Dag;
        var organisaties = await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync();
        Organisaties = [.. organisaties.Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
        var namen = organisaties.ToDictionary(o => o.Id, o => o.Naam);
        var versies = await Db.Regimeversies.AsNoTracking().OrderBy(r => r.Soort).ThenByDescending(r => r.Vanaf).ToListAsync();
        var geldend = versies.Where(r => r.Vanaf <= vandaag).GroupBy(r => r.Soort).Select(g => g.First().Id).ToHashSet();
        Rijen = [.. versies.Select(r => new Rij(r, string.Join(", ", r.Deelnemers.Select(d => namen[d.OrganisatieId]).Order(StringComparer.CurrentCulture)), geldend.Contains(r.Id) ? "geldt nu" : r.Vanaf > vandaag ? "gaat nog in" : "vervangen"))];
        Invoer.Vanaf ??= vandaag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var gekozen = Invoer.Deelnemers.Select(p => OrganisatieId.TryParse(p, null, out var id) ? id : default).Distinct().ToList();
        if (await Db.Organisaties.CountAsync(o => gekozen.Contains(o.Id)) != gekozen.Count)
        {
            ModelState.AddModelError("Invoer.Deelnemers", "Kies organisaties uit de lijst.");
            return Page();
        }

        var (soort, vanaf) = (Invoer.Soort!.Value, Invoer.Vanaf!.Value);
        if (await Db.Regimeversies.AnyAsync(r => r.Soort == soort && r.Vanaf == vanaf))
        {
            ModelState.AddModelError("Invoer.Vanaf", "Van dit regime gaat op deze dag al een versie in. Kies een andere dag.");
            return Page();
        }

        Db.Add(new Regimeversie(Kijker.Huis, soort, vanaf, Invoer.Bron!, gekozen));
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Regimes", null, "De nieuwe versie is vastgelegd.");
    }

    public sealed record Rij(Regimeversie Versie, string Deelnemers, string Stand);
}

public sealed class RegimeInvoer
{
    [Display(Name = "Regime")]
    [Required(ErrorMessage = "Kies het regime.")]
    public Regimesoort? Soort { get; set; }

    [Display(Name = "Wie doet mee?")]
    [Required(ErrorMessage = "Kies ten minste één organisatie.")]
    [MinLength(1, ErrorMessage = "Kies ten minste één organisatie.")]
    [BijRegel("regime-zonder-deelnemer")]
    public List<string> Deelnemers { get; set; } = [];

    [Display(Name = "Geldt vanaf")]
    [Required(ErrorMessage = "Kies de eerste dag.")]
    public DateOnly? Vanaf { get; set; }

    [Required(ErrorMessage = "Vul de bron in.")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    public string? Bron { get; set; }
}
