using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

[Recht(ToegangRecht.EigenAccount)]
public sealed class AccountModel(PartituurDb db, UserManager<Account> accounts, SignInManager<Account> aanmelder) : Pagina(db)
{
    [BindProperty]
    public WachtwoordInvoer Invoer { get; set; } = new();

    public bool HeeftTweedeFactor { get; private set; }

    public override async Task LaadAsync() => HeeftTweedeFactor = (await accounts.GetUserAsync(User))!.TwoFactorEnabled;

    public async Task<IActionResult> OnPostAsync()
    {
        var account = (await accounts.GetUserAsync(User))!;
        var uitkomst = await accounts.ChangePasswordAsync(account, Invoer.Huidig, Invoer.Nieuw);
        foreach (var fout in uitkomst.Errors)
        {
            ModelState.AddModelError(fout.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Invoer.Huidig" : "Invoer.Nieuw", fout.Description);
        }

        if (!uitkomst.Succeeded)
        {
            return Page();
        }

        Db.LogToegang("wachtwoord-gewijzigd", account.Id);
        await Db.SaveChangesAsync();
        await aanmelder.RefreshSignInAsync(account);
        return Naar("/Toegang/Account", null, "Uw wachtwoord is gewijzigd.");
    }
}

public sealed class WachtwoordInvoer
{
    [Display(Name = "Huidig wachtwoord")]
    [Required(ErrorMessage = "Vul uw huidige wachtwoord in.")]
    public string Huidig { get; set; } = string.Empty;

    [Display(Name = "Nieuw wachtwoord")]
    [Required(ErrorMessage = "Vul een nieuw wachtwoord in.")]
    public string Nieuw { get; set; } = string.Empty;
}
