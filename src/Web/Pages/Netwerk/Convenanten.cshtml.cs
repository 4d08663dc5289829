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

[Recht(NetwerkRecht.Beheren)]
public sealed class ConvenantenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty]
    public ConvenantInvoer Invoer { get; set; } = new();

    public DateOnly Vandaag => Handeling.Dag;

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var huis = Kijker.Huis;
        Rijen = await Db.Convenanten.AsNoTracking().Where(c => c.HuisId == huis)
            .Join(Db.Organisaties, c => c.OrganisatieId, o => o.Id, (c, o) => new Rij(c, o.Naam)).ToListAsync();
        Rijen = [.. Rijen.OrderBy(r => r.Organisatie, StringComparer.CurrentCulture).ThenByDescending(r => r.Convenant.Van)];
        Organisaties = [.. (await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync()).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
        Invoer.Van ??= Vandaag;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        _ = OrganisatieId.TryParse(Invoer.Organisatie, null, out var organisatie);
        if (!await Db.Organisaties.AnyAsync(o => o.Id == organisatie))
        {
            ModelState.AddModelError("Invoer.Organisatie", "Kies een organisatie uit de lijst.");
            return Page();
        }

        Db.Add(new Convenant(Kijker.Huis, organisatie, Invoer.Van!.Value, Invoer.Tot, Invoer.Doel!, Invoer.UrenPerMaand!.Value, Invoer.Doorzettingsmacht));
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Convenanten", null, "Het convenant is vastgelegd.");
    }

    public sealed record Rij(Convenant Convenant, string Organisatie);
}

public sealed class ConvenantInvoer
{
    [Required(ErrorMessage = "Kies een organisatie.")]
    public string? Organisatie { get; set; }

    [Display(Name = "Geldig vanaf")]
    [Required(ErrorMessage = "Kies de eerste dag.")]
    public DateOnly? Van { get; set; }

    [Display(Name = "Geldig tot en met")]
    [BijRegel("convenant-einde-voor-begin")]
    public DateOnly? Tot { get; set; }

    [Display(Name = "Doel")]
    [Required(ErrorMessage = "Vul het doel in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Doel { get; set; }

    [Display(Name = "Inzet in uren per maand")]
    [Required(ErrorMessage = "Vul het aantal uren per maand in; 0 mag ook.")]
    [Range(0, 10000, ErrorMessage = "Vul een getal in van 0 tot en met 10.000.")]
    public int? UrenPerMaand { get; set; }

    [Display(Name = "De partner accepteert doorzettingsmacht")]
    public bool Doorzettingsmacht { get; set; }
}
