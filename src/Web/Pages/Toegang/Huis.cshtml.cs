using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

/// <summary>Chooses the house for somebody who works for several (eis 108–110).</summary>
[Recht(ToegangRecht.EigenAccount)]
public sealed class HuisModel(PartituurDb db, Instellingen instellingen) : Pagina(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Kies een huis.")]
    public string? Huis { get; set; }

    public IReadOnlyList<SelectListItem> Huizen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var mijn = Kijker.Huizen;
        Huizen = [.. (await Db.Huizen.AsNoTracking().Where(h => mijn.Contains(h.Id)).OrderBy(h => h.Naam).ToListAsync()).Select(h => new SelectListItem(h.Naam, h.Id.ToString()))];
        Huis ??= Kijker.Huis.ToString();
    }

    public IActionResult OnPost()
    {
        if (!HuisId.TryParse(Huis, null, out var huis) || !Kijker.Huizen.Contains(huis))
        {
            ModelState.AddModelError(nameof(Huis), "Kies een huis waar u voor werkt.");
            return Page();
        }

        Response.Cookies.Append(KijkerMiddleware.HuisCookie, huis.ToString(), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = instellingen.Cookies == CookieSecurePolicy.Always });
        return Redirect("/");
    }
}
