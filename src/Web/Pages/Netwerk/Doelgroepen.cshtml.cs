using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

[Recht(NetwerkRecht.Beheren)]
public sealed class DoelgroepenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty]
    public DoelgroepInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Rijen = await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam).Select(d => new Rij(d.Id, d.Naam, Db.Organisaties.Where(o => o.Id == d.VoorzitterId).Select(o => o.Naam).FirstOrDefault())).ToListAsync();
        Organisaties = [.. (await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync()).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var naam = Invoer.Naam!.Trim();
        if (await Db.Doelgroepen.AnyAsync(d => d.Naam == naam))
        {
            ModelState.AddModelError("Invoer.Naam", "Deze doelgroep is er al.");
            return Page();
        }

        var gekozen = OrganisatieId.TryParse(Invoer.Voorzitter, null, out var voorzitter);
        if (gekozen && !await Db.Organisaties.AnyAsync(o => o.Id == voorzitter))
        {
            ModelState.AddModelError("Invoer.Voorzitter", "Kies een organisatie uit de lijst.");
            return Page();
        }

        Db.Add(new Doelgroep(Kijker.Huis, naam, gekozen ? voorzitter : null));
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Doelgroepen", null, $"De doelgroep {naam} is toegevoegd. Melders kunnen haar nu kiezen.");
    }

    public sealed record Rij(DoelgroepId Id, string Naam, string? Voorzitter);
}

public sealed class DoelgroepInvoer
{
    [Required(ErrorMessage = "Vul de naam in.")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Naam { get; set; }

    [Display(Name = "Vaste voorzitter")]
    public string? Voorzitter { get; set; }
}
