using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

/// <summary>Adds a professional with roles in this house and an account; the first password is shown once.</summary>
[Recht(ToegangRecht.AccountsBeheren)]
public sealed class NieuweProfessionalModel(PartituurDb db, UserManager<Account> accounts) : Pagina(db)
{
    [BindProperty]
    public ProfessionalInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    /// <summary>Only on the page after adding; stored nowhere.</summary>
    public string? Wachtwoord { get; private set; }

    public override async Task LaadAsync() =>
        Organisaties = [.. (await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync()).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];

    public async Task<IActionResult> OnPostAsync()
    {
        _ = OrganisatieId.TryParse(Invoer.Organisatie, null, out var organisatie);
        if (!await Db.Organisaties.AnyAsync(o => o.Id == organisatie))
        {
            ModelState.AddModelError("Invoer.Organisatie", "Kies een organisatie uit de lijst.");
            return Page();
        }

        var professional = new Professional(Invoer.Naam!, organisatie, Invoer.Functie);
        professional.ZetBereik(Invoer.Email, Invoer.Mobiel);
        Db.Add(professional);
        await new RollenToekennen(Db).VoerUitAsync(professional, Kijker.Huis, Invoer.Rollen.ToHashSet(), Handeling);
        await Db.SaveChangesAsync();
        var (wachtwoord, fouten) = await EersteWachtwoord.MaakAccountAsync(accounts, Db, professional, Invoer.Gebruikersnaam!);
        foreach (var fout in fouten)
        {
            ModelState.AddModelError("Invoer.Gebruikersnaam", fout);
        }

        Wachtwoord = fouten.Count == 0 ? wachtwoord : null;
        await Db.SaveChangesAsync();
        return Page();
    }
}

public sealed class ProfessionalInvoer
{
    [Required(ErrorMessage = "Vul de naam in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [Required(ErrorMessage = "Kies een organisatie.")]
    public string? Organisatie { get; set; }

    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Functie { get; set; }

    [Display(Name = "Mailadres")]
    [StringLength(254, ErrorMessage = "Gebruik hoogstens 254 tekens.")]
    [BijRegel("mailadres-ongeldig")]
    public string? Email { get; set; }

    [Display(Name = "Mobiel nummer")]
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    [BijRegel("mobiel-ongeldig")]
    public string? Mobiel { get; set; }

    [Display(Name = "Rollen in dit huis")]
    [MinLength(1, ErrorMessage = "Kies ten minste één rol.")]
    public List<Rol> Rollen { get; set; } = [];

    [Required(ErrorMessage = "Vul een gebruikersnaam in.")]
    [StringLength(100, ErrorMessage = "Gebruik hoogstens 100 tekens.")]
    public string? Gebruikersnaam { get; set; }
}
