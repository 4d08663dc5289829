using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

/// <summary>The code that the one who started the empty installation reads on the terminal; new at every start.</summary>
public sealed class Opstartcode
{
    public string Waarde { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
}

/// <summary>Makes the first house and its beheerder; answers 404 as soon as one account exists.</summary>
[VrijToegankelijk("Alleen zolang er geen account is, en met de code van de terminal")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
public sealed class EersteBeheerderModel(PartituurDb db, UserManager<Account> accounts, Opstartcode code, TimeProvider klok) : PageModel
{
    [BindProperty]
    public EersteInvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await db.Accounts.AnyAsync() ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Accounts.AnyAsync())
        {
            return NotFound();
        }

        if (ModelState.IsValid && !CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(code.Waarde), System.Text.Encoding.UTF8.GetBytes(Invoer.Code.Trim())))
        {
            ModelState.AddModelError("Invoer.Code", "Deze code klopt niet. Kijk in het venster waarin Partituur is gestart.");
        }

        if (ModelState.IsValid && await MaakAsync())
        {
            TempData["Bericht"] = "Het huis en de beheerder zijn gemaakt. Meld u nu aan.";
            return RedirectToPage("/Toegang/Aanmelden");
        }

        var pagina = Page();
        pagina.StatusCode = StatusCodes.Status400BadRequest;
        return pagina;
    }

    private async Task<bool> MaakAsync()
    {
        await using var transactie = await db.Database.BeginTransactionAsync();
        var handeling = new Handeling(null, null, null, "toegang.eerste-beheerder", klok.GetUtcNow());
        db.Open(handeling);
        var organisatie = new Organisatie(Invoer.Huis, Keten.Bestuur);
        var huis = new Veiligheidshuis(Invoer.Huis, organisatie.Id);
        var beheerder = new Professional(Invoer.Naam, organisatie.Id, "Beheerder");
        beheerder.GeefRol(huis.Id, Rol.Beheerder, handeling.Dag);
        db.AddRange(organisatie, huis, beheerder);
        db.AddRange(Beleid.Eerste(handeling.Dag));
        db.AddRange(Leefgebied.Eerste());
        db.AddRange(Partituur.Kern.Plannen.Lessoort.Eerste());
        await db.SaveChangesAsync();
        var account = new Account { UserName = Invoer.Gebruikersnaam, ProfessionalId = beheerder.Id };
        var uitkomst = await accounts.CreateAsync(account, Invoer.Wachtwoord);
        foreach (var fout in uitkomst.Errors)
        {
            ModelState.AddModelError(fout.Code.StartsWith("Password", StringComparison.Ordinal) ? "Invoer.Wachtwoord" : "Invoer.Gebruikersnaam", fout.Description);
        }

        if (uitkomst.Succeeded)
        {
            db.LogToegang("account-gemaakt", account.Id);
            await db.SaveChangesAsync();
            await transactie.CommitAsync();
        }

        return uitkomst.Succeeded;
    }
}

public sealed class EersteInvoer
{
    [Required(ErrorMessage = "Vul de code in.")]
    public string Code { get; set; } = string.Empty;

    [Display(Name = "Naam van het huis")]
    [Required(ErrorMessage = "Vul de naam van het huis in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string Huis { get; set; } = string.Empty;

    [Display(Name = "Uw naam")]
    [Required(ErrorMessage = "Vul uw naam in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string Naam { get; set; } = string.Empty;

    [Required(ErrorMessage = "Vul een gebruikersnaam in.")]
    public string Gebruikersnaam { get; set; } = string.Empty;

    [Required(ErrorMessage = "Vul een wachtwoord in.")]
    public string Wachtwoord { get; set; } = string.Empty;
}
