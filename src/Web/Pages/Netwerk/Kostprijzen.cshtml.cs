using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Unit prices as versions with a date and a source (eis 67). A price is never changed: a new version takes over.</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class KostprijzenModel(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the forms.</summary>
    public KostensoortInvoer Nieuw { get; set; } = new();

    public PrijsInvoer Prijs { get; set; } = new();

    public IReadOnlyList<Kostensoort> Soorten { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Keuze => [.. Soorten.Select(s => new SelectListItem($"{s.Naam} (per {s.Eenheid.Leesbaar().ToLowerInvariant()})", s.Id.ToString()))];

    public override async Task LaadAsync()
    {
        Soorten = await Db.Kostensoorten.AsNoTracking().OrderBy(s => s.Naam).ToListAsync();
        Nieuw.Vanaf ??= Handeling.Dag;
        Prijs.Vanaf ??= Handeling.Dag;
    }

    public async Task<IActionResult> OnPostNieuwAsync(KostensoortInvoer nieuw)
    {
        Db.Add(await Kostprijsbeheer.MaakAsync(Db, nieuw.Naam!, nieuw.Eenheid!.Value, nieuw.AlsGegevens()));
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Kostprijzen", null, "De kostprijs is toegevoegd.");
    }

    public async Task<IActionResult> OnPostPrijsAsync(PrijsInvoer prijs)
    {
        await Kostprijsbeheer.NieuwePrijsAsync(Db, KostensoortId.TryParse(prijs.Soort, null, out var id) ? id : default, prijs.AlsGegevens());
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Kostprijzen", null, "De nieuwe prijs is vastgelegd. De oude blijft gelden voor de dagen ervoor.");
    }
}

/// <summary>What every price tells.</summary>
public abstract class PrijsDelen
{
    [Display(Name = "Prijs in euro")]
    [Required(ErrorMessage = "Vul de prijs in.")]
    [RegularExpression(Geld.Vorm, ErrorMessage = "Vul een bedrag in euro in, bijvoorbeeld 82,50.")]
    [BijRegel("kosten-bedrag")]
    public string? Euro { get; set; }

    [Required(ErrorMessage = "Vul de bron in.")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    public string? Bron { get; set; }

    [Display(Name = "Jaar van de bron")]
    [Required(ErrorMessage = "Vul het jaar in.")]
    [Range(1990, 2200, ErrorMessage = "Vul het jaar in met vier cijfers.")]
    public int? Jaar { get; set; }

    [Display(Name = "Geldt vanaf")]
    [Required(ErrorMessage = "Kies de eerste dag.")]
    [BijRegel("kostprijs-niet-later")]
    public DateOnly? Vanaf { get; set; }

    public Prijsgegevens AlsGegevens() => new(Geld.Lees(Euro) ?? 0, Bron, Jaar!.Value, Vanaf!.Value);
}

public sealed class KostensoortInvoer : PrijsDelen
{
    [Required(ErrorMessage = "Vul in wat dit kost.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    [BijRegel("kostensoort-bestaat")]
    public string? Naam { get; set; }

    [Required(ErrorMessage = "Kies de eenheid.")]
    public Kosteneenheid? Eenheid { get; set; }
}

public sealed class PrijsInvoer : PrijsDelen
{
    [Display(Name = "Kostprijs")]
    [Required(ErrorMessage = "Kies de kostprijs.")]
    [BijRegel("kostensoort-onbekend")]
    public string? Soort { get; set; }
}
