using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The session of a guest is over, or the address was that of another question.</summary>
[VrijToegankelijk("Wie geen account heeft en te laat is, hoort hier wat nu te doen; er staat niets over mensen")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
public sealed class AfgelopenModel : PageModel
{
    public Task OnGetAsync() => HttpContext.SignOutAsync(Gast.Schema);
}
