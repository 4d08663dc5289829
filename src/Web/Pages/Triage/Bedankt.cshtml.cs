using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The end of answering without an account.</summary>
[VrijToegankelijk("Alleen een bedankje; de sessie is al voorbij")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
public sealed class BedanktModel : PageModel;
