using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>What the form of a voorziening asks.</summary>
public sealed class VoorzieningInvoer
{
    [Required(ErrorMessage = "Vul de naam in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [Required(ErrorMessage = "Kies wat het is.")]
    public Voorzieningsoort? Soort { get; set; }

    [Display(Name = "Trede van de ladder")]
    [Required(ErrorMessage = "Kies de trede.")]
    [BijRegel("voorziening-trede")]
    public int? Trede { get; set; }

    [Display(Name = "Welke organisatie voert dit uit?")]
    public string? Organisatie { get; set; }

    [Display(Name = "Wat pakt deze voorziening op?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? NeemtWel { get; set; }

    [Display(Name = "En wat niet?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? NeemtNiet { get; set; }

    [Display(Name = "Voor welke doelgroepen?")]
    public List<string> Doelgroepen { get; set; } = [];

    [Display(Name = "Waar werkt deze voorziening?")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    [BijRegel("gebied-onleesbaar")]
    public string? Gebieden { get; set; }

    /// <summary>The rungs of the ladder (domein.md).</summary>
    public static IReadOnlyList<SelectListItem> Treden { get; } =
        [new("1. Eén op één: een hulpverlener of wijkagent", "1"), new("2. Lokaal netwerk, ZAT, CJG of buurtteam", "2"), new("3. Gewone keten", "3"), new("4. Veiligheidshuis", "4")];

    public static VoorzieningInvoer Van(Voorziening v) => new()
    {
        Naam = v.Naam,
        Soort = v.Soort,
        Trede = v.Trede,
        Organisatie = v.OrganisatieId?.ToString(),
        NeemtWel = v.NeemtWel,
        NeemtNiet = v.NeemtNiet,
        Doelgroepen = [.. v.Doelgroepen.Select(d => d.DoelgroepId.ToString())],
        Gebieden = string.Join('\n', v.Gebieden.Select(g => g.Gebied.ToString())),
    };

    /// <exception cref="RegelGeschonden">A line of the area that cannot be read.</exception>
    public Voorzieninggegevens AlsGegevens() => new(
        Naam!,
        Soort!.Value,
        Trede!.Value,
        OrganisatieId.TryParse(Organisatie, null, out var organisatie) ? organisatie : null,
        NeemtWel,
        NeemtNiet,
        [.. Doelgroepen.Select(d => DoelgroepId.TryParse(d, null, out var id) ? id : default).Where(d => d != default)],
        [.. (Gebieden ?? string.Empty).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Gebied.Lees)]);
}

/// <summary>What the forms of a voorziening share: their choices, and that only these can be chosen.</summary>
public abstract class VoorzieningPagina(PartituurDb db) : Pagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public VoorzieningInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Doelgroepen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new SelectListItem(d.Naam, d.Id.ToString())).ToListAsync();
        Organisaties = await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
    }

    /// <exception cref="RegelGeschonden">An unknown organisation or doelgroep.</exception>
    public static async Task<Voorzieninggegevens> ControleerAsync(PartituurDb db, Voorzieninggegevens gegevens, CancellationToken stop = default)
    {
        var (organisatie, doelgroepen) = (gegevens.Organisatie, gegevens.Doelgroepen.Distinct().ToList());
        return (organisatie is null || await db.Organisaties.AnyAsync(o => o.Id == organisatie, stop)) && await db.Doelgroepen.CountAsync(d => doelgroepen.Contains(d.Id), stop) == doelgroepen.Count
            ? gegevens
            : throw new RegelGeschonden("voorziening-keuze-onbekend", "Kies een organisatie en doelgroepen uit de lijst.");
    }

    /// <summary>What is unknown was posted by hand.</summary>
    /// <exception cref="RegelGeschonden">An unknown organisation or doelgroep.</exception>
    protected Task<Voorzieninggegevens> LeesAsync(VoorzieningInvoer invoer) => ControleerAsync(Db, invoer.AlsGegevens());
}
