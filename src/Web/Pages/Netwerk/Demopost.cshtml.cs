using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>The mailbox of everybody in the demonstration; outside it there is no such page.</summary>
[VrijToegankelijk("Alleen in de demonstratie, waar alles verzonnen is: de brievenbus van wie geen account heeft")]
[Microsoft.AspNetCore.Authorization.AllowAnonymous]
[ResponseCache(NoStore = true)]
public sealed class DemopostModel(PartituurDb db, Instellingen instellingen) : PageModel
{
    public IReadOnlyList<Mail> Mails { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!instellingen.Demo)
        {
            return NotFound();
        }

        var mails = await db.Post.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(p => p.Stand == Poststand.Wacht).OrderByDescending(p => p.GemaaktOp).ThenByDescending(p => p.Id).Take(20).ToListAsync();
        Mails = [.. mails.Select(m => new Mail(m.Aan, m.Onderwerp, m.Inhoud ?? string.Empty, m.GemaaktOp))];
        return Page();
    }

    public sealed record Mail(string Aan, string Onderwerp, string Inhoud, DateTimeOffset GemaaktOp);
}
