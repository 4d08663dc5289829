using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>One meeting as an invited partner sees it, and signing off for it (eis 19).</summary>
[Recht(OverlegRecht.Voorbereiden)]
public sealed class EigenModel(PartituurDb db, Postinstellingen post) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public OverlegId Bij { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public AfmeldInvoer Afmelding { get; set; } = new();

    public Eigenoverleg? Overleg { get; private set; }

    public Afmelding? Afgemeld { get; private set; }

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Overleg = Kijker.HeeftConvenant && await Eigenoverleg.LeesAsync(Db, Handeling.Dag, Bij) is [var eigen, ..] ? eigen : null;
        Bestaat = Overleg is not null;
        var (bij, wie) = (Bij, Kijker.Wie);
        Afgemeld = await Db.Afmeldingen.AsNoTracking().FirstOrDefaultAsync(a => a.OverlegId == bij && a.ProfessionalId == wie && a.IngetrokkenOp == null);
        Collegas = await new Voorbereiden(Db).Vervangers(Kijker.Huis, Kijker.Organisatie, wie, Handeling.Dag).AsNoTracking().OrderBy(p => p.Naam).Select(p => new SelectListItem(p.Naam, p.Id.ToString())).ToListAsync();
        Getoond = [.. (Overleg?.Kaarten ?? []).Select(k => k.Casus.Waarde)];
    }

    public async Task<IActionResult> OnPostAfmeldenAsync(AfmeldInvoer afmelding)
    {
        if (await VindAsync() is not { } overleg)
        {
            return NotFound();
        }

        await new Voorbereiden(Db).MeldAfAsync(overleg, afmelding.Reden, afmelding.Inbreng, afmelding.AlsVervanger(), Handeling);
        await Db.SaveChangesAsync();
        return Hier("U bent afgemeld. De voorzitter leest wat u meegaf. Kunt u toch? Trek de afmelding hieronder in.");
    }

    public async Task<IActionResult> OnPostTochAsync()
    {
        var (bij, wie) = (Bij, Kijker.Wie);
        if (await VindAsync() is not { } overleg || await Db.Afmeldingen.AsTracking().FirstOrDefaultAsync(a => a.OverlegId == bij && a.ProfessionalId == wie && a.IngetrokkenOp == null) is not { } afmelding)
        {
            return NotFound();
        }

        afmelding.TrekIn(overleg, Handeling);
        await Db.SaveChangesAsync();
        return Hier("U bent weer aangemeld.");
    }

    /// <summary>The meeting as a file for a calendar.</summary>
    public async Task<IActionResult> OnGetBestandAsync() => await VindAsync() is not { } overleg ? NotFound()
        : File(System.Text.Encoding.UTF8.GetBytes((await new Uitnodigen(Db).BestandAsync(overleg, overleg.IsAfgelast, Handeling.Op)).Maak(null, null, post.Adres is null ? null : new Uri(post.Adres, "/overleggen/voorbereiden"))), "text/calendar; charset=utf-8", "overleg.ics");

    private async Task<Casusoverleg?> VindAsync() => Kijker.HeeftConvenant ? await new Voorbereiden(Db).VindAsync(Bij, Kijker.Wie, Kijker.Huis, Handeling.Dag) : null;

    private IActionResult Hier(string bericht) => Naar("/Overleggen/Eigen", new { bij = Bij.ToString() }, bericht);
}
