using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Handleiding;

/// <summary>The pictures of the manual.</summary>
[VrijToegankelijk("Beelden van de handleiding, gemaakt met verzonnen gegevens")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
[ResponseCache(Duration = 3600)]
public sealed class BeeldModel : PageModel
{
    public IActionResult OnGet(string naam) => Handleidingtekst.Beeld(naam) is { } pad ? PhysicalFile(pad, "image/png") : NotFound();
}
