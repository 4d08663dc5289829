using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Terms and thresholds, as versions with a date and a source. A version is never changed: a new one takes over.</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class BeleidModel(PartituurDb db) : Pagina(db)
{
    [BindProperty]
    public BeleidInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Namen => [.. Beleid.Namen.Select(n => new SelectListItem(n.Value, n.Key))];

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var vandaag = Handeling.Dag;
        var regels = await Db.Beleidsregels.AsNoTracking().OrderBy(b => b.Naam).ThenByDescending(b => b.Vanaf).ThenByDescending(b => b.Id).ToListAsync();
        var geldend = regels.Where(b => b.Vanaf <= vandaag).GroupBy(b => b.Naam).Select(g => g.First().Id).ToHashSet();
        Rijen = [.. regels.Select(b => new Rij(Beleid.Namen.GetValueOrDefault(b.Naam, b.Naam), b, geldend.Contains(b.Id) ? "geldt nu" : b.Vanaf > vandaag ? "gaat nog in" : "vervangen"))];
        Invoer.Vanaf ??= vandaag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Db.Add(Beleid.NieuweVersie(Invoer.Naam!, Invoer.Waarde!.Value, Invoer.Vanaf!.Value, Invoer.Bron!));
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Beleid", null, "De nieuwe versie is vastgelegd.");
    }

    public sealed record Rij(string Naam, Beleidsregel Regel, string Stand);
}

public sealed class BeleidInvoer
{
    [Display(Name = "Onderwerp")]
    [Required(ErrorMessage = "Kies een onderwerp.")]
    [BijRegel("beleid-onbekend")]
    public string? Naam { get; set; }

    [Required(ErrorMessage = "Vul de waarde in.")]
    [Range(1, 1000, ErrorMessage = "Vul een heel getal in van 1 tot en met 1000.")]
    public int? Waarde { get; set; }

    [Display(Name = "Geldt vanaf")]
    [Required(ErrorMessage = "Kies de eerste dag.")]
    public DateOnly? Vanaf { get; set; }

    [Required(ErrorMessage = "Vul de bron in.")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    public string? Bron { get; set; }
}
