using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>A page with the fields of a rule or waiting list.</summary>
public abstract class HindernisPagina(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public HindernisInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Voorzieningen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var huis = Kijker.Huis;
        Organisaties = await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        Voorzieningen = await Db.Voorzieningen.AsNoTracking().IgnoreAutoIncludes().Where(v => v.HuisId == huis).OrderBy(v => v.Naam).Select(v => new SelectListItem(v.Naam, v.Id.ToString())).ToListAsync();
    }

    /// <summary>Checks what is pointed at, for the pages and the API.</summary>
    /// <exception cref="RegelGeschonden">No such organisation or voorziening, or the name is taken.</exception>
    public static async Task<Hindernisgegevens> ControleerAsync(PartituurDb db, Hindernisgegevens g, HindernisId? zelf = null, CancellationToken stop = default)
    {
        var (huis, naam) = (db.Kijker!.Huis, g.Naam.Trim());
        if (g.Organisatie is { } o && !await db.Organisaties.AnyAsync(x => x.Id == o, stop))
        {
            throw new RegelGeschonden("organisatie-onbekend", "Kies een organisatie uit de lijst.");
        }

        if (g.Voorziening is { } v && !await db.Voorzieningen.AnyAsync(x => x.Id == v && x.HuisId == huis, stop))
        {
            throw new RegelGeschonden("voorziening-onbekend", "Kies een voorziening uit de lijst.");
        }

        if (await db.Hindernissen.AnyAsync(h => h.HuisId == huis && h.Naam == naam && h.Id != zelf, stop))
        {
            throw new RegelGeschonden("hindernis-bestaat-al", "Deze regel of wachtlijst staat al op de lijst.");
        }

        return g;
    }
}

public sealed class HindernisInvoer
{
    [Display(Name = "Naam")]
    [Required(ErrorMessage = "Vul de naam in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    [BijRegel("hindernis-bestaat-al")]
    public string? Naam { get; set; }

    [Display(Name = "Wat is het?")]
    [Required(ErrorMessage = "Kies wat het is.")]
    public Hindernissoort? Soort { get; set; }

    [Display(Name = "Van welke organisatie?")]
    [BijRegel("organisatie-onbekend")]
    public string? Organisatie { get; set; }

    [Display(Name = "Voor welke voorziening?")]
    [BijRegel("voorziening-onbekend")]
    public string? Voorziening { get; set; }

    public Hindernisgegevens AlsGegevens() => new(
        Naam!,
        Soort!.Value,
        string.IsNullOrEmpty(Organisatie) ? null : OrganisatieId.TryParse(Organisatie, null, out var o) ? o : default(OrganisatieId),
        string.IsNullOrEmpty(Voorziening) ? null : VoorzieningId.TryParse(Voorziening, null, out var v) ? v : default(VoorzieningId));

    public static HindernisInvoer Van(Hindernis h) => new() { Naam = h.Naam, Soort = h.Soort, Organisatie = h.OrganisatieId?.ToString(), Voorziening = h.VoorzieningId?.ToString() };
}
