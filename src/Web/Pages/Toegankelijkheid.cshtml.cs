using Microsoft.AspNetCore.Mvc.RazorPages;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages;

[VrijToegankelijk("Een verklaring voor iedereen, zonder gegevens")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
public sealed class ToegankelijkheidModel : PageModel;
