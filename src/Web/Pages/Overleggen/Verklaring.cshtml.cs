using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The text that everybody at a meeting signs, in versions.</summary>
[Recht(OverlegRecht.Verklaring)]
public sealed class VerklaringModel(PartituurDb db) : Pagina(db), IFormulier
{
    [BindProperty]
    public VerklaringInvoer Invoer { get; set; } = new();

    public string Nu { get; private set; } = string.Empty;

    public IReadOnlyList<Verklaringtekst> Versies { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Nu = (await new Vergaderbeheer(Db).VerklaringAsync(Kijker.Huis, Handeling.Dag)).Tekst;
        Versies = await Db.Verklaringteksten.AsNoTracking().OrderByDescending(t => t.Vanaf).ThenByDescending(t => t.Nummer).ToListAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Invoer.Vanaf < Handeling.Dag)
        {
            ModelState.AddModelError("Invoer.Vanaf", "Kies een dag vanaf vandaag: wie eerder tekende, tekende de tekst van toen.");
            return Page();
        }

        await new Vergaderbeheer(Db).NieuweVerklaringAsync(Kijker.Huis, Invoer.Tekst!, Invoer.Vanaf!.Value, Invoer.Bron!);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Verklaring", null, "De nieuwe tekst is vastgelegd.");
    }
}
