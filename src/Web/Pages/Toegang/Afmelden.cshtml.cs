using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

[VrijToegankelijk("Afmelden mag altijd")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
public sealed class AfmeldenModel(SignInManager<Account> aanmelder, PartituurDb db, TimeProvider klok) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (db.Kijker is { } kijker)
        {
            db.Open(new Handeling(kijker.Wie, kijker.Organisatie, kijker.Huis, "toegang.afmelden", klok.GetUtcNow(), null));
            db.LogToegang("afgemeld", null);
            await db.SaveChangesAsync();
        }

        await aanmelder.SignOutAsync();
        return RedirectToPage();
    }
}
