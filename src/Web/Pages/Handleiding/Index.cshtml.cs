using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Handleiding;

/// <summary>The user manual: also for who cannot sign in.</summary>
[VrijToegankelijk("De handleiding bevat geen gegevens, en helpt ook wie niet kan aanmelden")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
public sealed class IndexModel : PageModel
{
    public string Naam { get; private set; } = "index";

    public Handleidingpagina Pagina { get; private set; } = new("Handleiding", string.Empty);

    public async Task<IActionResult> OnGetAsync(string? pagina)
    {
        Naam = pagina ?? "index";
        if (await Handleidingtekst.LeesAsync(Naam, HttpContext.RequestAborted) is not { } gelezen)
        {
            return NotFound();
        }

        Pagina = gelezen;
        return Page();
    }
}
