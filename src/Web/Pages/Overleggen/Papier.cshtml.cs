using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Enters afterwards what a meeting noted on paper because the network was down: who was there, and per case time, decision, acties and dissent (eis 70–74, 84).</summary>
[Recht(OverlegRecht.Voorzitten)]
public sealed class PapierModel(PartituurDb db) : Pagina(db)
{
    public static IReadOnlyList<SelectListItem> Hoe { get; } = [new("Was er niet", nameof(Deelname.Afwezig)), new("In de zaal", nameof(Deelname.InDeZaal)), new("Via video", nameof(Deelname.Video))];

    public Vergadering Vergadering => Van<Vergadering>();

    /// <summary>Only for the names in the form.</summary>
    public PapierInvoer Invoer { get; set; } = new();

    public Papierbeeld Beeld { get; private set; } = default!;

    public bool Kan => Vergadering.Stand != Vergaderstand.Gesloten && Vergadering.Dag <= Handeling.Dag;

    public IReadOnlyList<SelectListItem> Exemplaren => [new("een los papier", string.Empty), .. Beeld.Exemplaren.Select(e => new SelectListItem($"exemplaar {e}", e))];

    public IEnumerable<SelectListItem> Organisaties => Beeld.Mensen.DistinctBy(m => m.Organisatie).OrderBy(m => m.Organisatienaam, StringComparer.CurrentCulture).Select(m => new SelectListItem(m.Organisatienaam, m.Organisatie.ToString()));

    public override async Task LaadAsync()
    {
        Beeld = await Papierbeeld.LeesAsync(Db, Vergadering, Kijker, Handeling.Dag, HttpContext.RequestAborted);
        Invoer = new()
        {
            Mensen = Beeld.Mensen.ToDictionary(m => m.Professional.ToString(), m => new PapierMens { Deelname = m.Deelname, Getekend = false, Exemplaar = m.Eigen }),
            Punten = Beeld.Punten.ToDictionary(p => p.Casus.ToString(), p => new PapierPunt { Minuten = p.Besproken && !p.Live ? p.Minuten : null }),
        };
        (Vraag, Getoond) = (new { vergadering = Vergadering.Id.Waarde }, Beeld.Getoond);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(PapierInvoer invoer, string? daarna)
    {
        // Who was second is told that first, and not what the first one made of it.
        if (GelezenVersie.Van(Request)?.Versie != Vergadering.Versie)
        {
            throw new DbUpdateConcurrencyException();
        }

        var afronden = daarna == "afsluiten";
        if (!await new Papierinvoeren(Db, (veld, zin) => ModelState.AddModelError($"{nameof(Invoer)}.{veld}", zin)).BewaarAsync(Vergadering, invoer, afronden, Handeling))
        {
            return Page();
        }

        await Db.SaveChangesAsync();
        return Hier(afronden ? "De uitkomsten zijn ingevoerd en het overleg is gesloten. De inzet per organisatie is bijgewerkt." : "Bewaard. U kunt later verdergaan.");
    }

    /// <summary>Undo of closing: there was more on paper.</summary>
    public async Task<IActionResult> OnPostHeropenAsync()
    {
        var id = Vergadering.Id;
        var papier = await Db.Papierinvoer.AsTracking().AsSplitQuery().FirstOrDefaultAsync(p => p.VergaderingId == id) ?? throw new RegelGeschonden("papierinvoer-niet-afgerond", "Deze invoer is niet afgerond.");
        papier.Heropen(Vergadering);
        await Db.SaveChangesAsync();
        return Hier("U kunt weer uitkomsten invoeren.");
    }

    private IActionResult Hier(string bericht) => Naar("/Overleggen/Papier", new { vergadering = Vergadering.Id.ToString() }, bericht);
}
