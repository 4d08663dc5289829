using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages;

/// <summary>A clear page for every refusal and every mistake; tells nothing about what lies behind it.</summary>
[VrijToegankelijk("Ook wie niet is aangemeld krijgt een duidelijke pagina")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class FoutModel : PageModel
{
    public string Kop { get; private set; } = string.Empty;

    public string Zin { get; private set; } = string.Empty;

    public void OnGet(int? status) => Toon(status);

    public void OnPost(int? status) => Toon(status);

    private void Toon(int? status)
    {
        var isStoring = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        var reden = HttpContext.Items["Reden"] as string;
        (Kop, Zin) = (isStoring ? 500 : status ?? 200) switch
        {
            404 => ("Niet gevonden", reden ?? "Deze pagina is er niet, of u mag die niet zien."),
            403 => ("Dit mag u niet", reden ?? "U hebt het recht voor deze pagina niet."),
            400 => ("Het formulier is verlopen", "Ga terug, ververs de pagina en probeer het opnieuw."),
            500 => ("Er ging iets mis", "Dit ligt aan ons, niet aan u. Er is niets half opgeslagen. Probeer het over een minuut opnieuw, of bel de beheerder."),
            _ => ("Er ging iets mis", "Probeer het opnieuw."),
        };
    }
}
