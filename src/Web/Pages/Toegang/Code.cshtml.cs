using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

[VrijToegankelijk("De tweede stap van het aanmelden")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
public sealed class CodeModel(SignInManager<Account> aanmelder, PartituurDb db, TimeProvider klok) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "Vul uw code in.")]
    public string Code { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string? Naar { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await aanmelder.GetTwoFactorAuthenticationUserAsync() is null ? RedirectToPage("/Toegang/Aanmelden") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await aanmelder.GetTwoFactorAuthenticationUserAsync() is not { } account)
        {
            return RedirectToPage("/Toegang/Aanmelden");
        }

        if (ModelState.IsValid)
        {
            var code = Code.Replace(" ", string.Empty, StringComparison.Ordinal);
            var uitkomst = code is { Length: 6 } && code.All(char.IsAsciiDigit)
                ? await aanmelder.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
                : await aanmelder.TwoFactorRecoveryCodeSignInAsync(code);
            db.Open(new Handeling(account.ProfessionalId, null, null, "toegang.aanmelden", klok.GetUtcNow(), null));
            db.LogToegang(uitkomst.Succeeded ? "aangemeld" : "code-fout", account.Id);
            await db.SaveChangesAsync();
            if (uitkomst.Succeeded)
            {
                return LocalRedirect(Url.IsLocalUrl(Naar) ? Naar : "/");
            }

            ModelState.AddModelError(nameof(Code), "Deze code klopt niet. Kijk of de klok van uw telefoon gelijk loopt en probeer de volgende code.");
        }

        var pagina = Page();
        pagina.StatusCode = StatusCodes.Status400BadRequest;
        return pagina;
    }
}
