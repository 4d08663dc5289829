using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

[VrijToegankelijk("Hier meldt men zich aan")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
public sealed class AanmeldenModel(SignInManager<Account> aanmelder, UserManager<Account> accounts, PartituurDb db, Instellingen instellingen, TimeProvider klok) : PageModel
{
    // One sentence for every refusal: who has an account is nobody's business.
    private const string Mislukt = "De gebruikersnaam of het wachtwoord klopt niet, of het account is tijdelijk geblokkeerd. Na vijf mislukte pogingen wacht u vijftien minuten.";

    [BindProperty]
    public AanmeldInvoer Invoer { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    public bool IsDemo => instellingen.Demo;

    public IReadOnlyList<(string Gebruikersnaam, string Uitleg)> DemoAccounts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await db.Accounts.AnyAsync())
        {
            return RedirectToPage("/Toegang/EersteBeheerder");
        }

        await LaadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return await OpnieuwAsync();
        }

        var account = await accounts.FindByNameAsync(Invoer.Gebruikersnaam);
        if (account is { IsDemo: true } && !instellingen.Demo)
        {
            account = null;
        }

        var uitkomst = account is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed
            : await aanmelder.PasswordSignInAsync(account, Invoer.Wachtwoord, isPersistent: false, lockoutOnFailure: true);
        db.Open(new Handeling(account?.ProfessionalId, null, null, "toegang.aanmelden", klok.GetUtcNow(), null));
        db.LogToegang(uitkomst.Succeeded ? "aangemeld" : uitkomst.RequiresTwoFactor ? "wachtwoord-goed" : uitkomst.IsLockedOut ? "geblokkeerd" : "aanmelden-mislukt", account?.Id);
        await db.SaveChangesAsync();
        if (uitkomst.RequiresTwoFactor)
        {
            return RedirectToPage("/Toegang/Code", new { Naar });
        }

        if (uitkomst.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(Naar) ? Naar : "/");
        }

        ModelState.AddModelError(string.Empty, Mislukt);
        return await OpnieuwAsync();
    }

    private async Task<IActionResult> OpnieuwAsync()
    {
        await LaadAsync();
        var pagina = Page();
        pagina.StatusCode = StatusCodes.Status400BadRequest;
        return pagina;
    }

    private async Task LaadAsync() =>
        DemoAccounts = instellingen.Demo ? await Bediening.DemoAccounts.LijstAsync(db) : [];
}

public sealed class AanmeldInvoer
{
    [Required(ErrorMessage = "Vul uw gebruikersnaam in.")]
    public string Gebruikersnaam { get; set; } = string.Empty;

    [Required(ErrorMessage = "Vul uw wachtwoord in.")]
    public string Wachtwoord { get; set; } = string.Empty;
}
