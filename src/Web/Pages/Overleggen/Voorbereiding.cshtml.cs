using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>How far the partners are with one meeting, and what they sent (eis 72).</summary>
[Recht(OverlegRecht.Agenderen)]
public sealed class VoorbereidingModel(PartituurDb db, Postinstellingen post) : Pagina(db)
{
    public Casusoverleg Overleg => Van<Casusoverleg>();

    public Voorbereidbeeld Beeld { get; private set; } = default!;

    public override async Task LaadAsync()
    {
        Beeld = await Voorbereidbeeld.LeesAsync(Db, Overleg);
        Getoond = [.. Beeld.Casussen.Select(c => c.Casus.Waarde)];
    }

    /// <summary>The meeting as a file for a calendar.</summary>
    public async Task<IActionResult> OnGetBestandAsync() =>
        File(System.Text.Encoding.UTF8.GetBytes((await new Uitnodigen(Db).BestandAsync(Overleg, Overleg.IsAfgelast, Handeling.Op)).Maak(null, null, post.Adres is null ? null : new Uri(post.Adres, $"/overleggen/{Overleg.Id}"))), "text/calendar; charset=utf-8", "overleg.ics");
}
