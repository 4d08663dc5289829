using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>One belemmering: corrected, ended, and put back.</summary>
[Recht(PlanRecht.Belemmeren)]
public sealed class BelemmeringModel(PartituurDb db) : CasusPagina(db), IBelemmeringformulier
{
    [BindProperty(SupportsGet = true, Name = "belemmering")]
    public Guid Belemmeringnummer { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public BelemmeringInvoer Gegevens { get; set; } = new();

    public OplossingInvoer Einde { get; set; } = new();

    public BelemmeringRij? Rij { get; private set; }

    public override Aggregaat? Bewerkt => Rij?.Belemmering;

    public IReadOnlyList<SelectListItem> Regels { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var id = new BelemmeringId(Belemmeringnummer);
        Rij = (await BelemmeringRij.VanAsync(Db, Casus)).FirstOrDefault(r => r.Belemmering.Id == id);
        Bestaat = Rij is not null;
        if (Rij?.Belemmering is { IsOpen: true } b)
        {
            Gegevens = BelemmeringInvoer.Van(b);
            Einde.Dag = Handeling.Dag;
            Regels = await Hinderniskeuze.AlsKeuzeAsync(Db, Casus.HuisId, Handeling.Dag, b.HindernisId);
            Organisaties = await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
            Leefgebieden = await Db.LeefgebiedenAlsKeuzeAsync();
        }
    }

    [Vervangt]
    public async Task<IActionResult> OnPostWijzigAsync(BelemmeringInvoer gegevens)
    {
        await new Belemmeringbeheer(Db).WijzigAsync(Casus, await ZoekAsync(), gegevens.AlsGegevens(), Handeling);
        return await HierAsync("De belemmering is verbeterd.");
    }

    public async Task<IActionResult> OnPostEindeAsync(OplossingInvoer einde)
    {
        (await ZoekAsync()).LosOp(einde.Afloop!.Value, einde.Dag!.Value, einde.Oplossing, Handeling);
        return await HierAsync("Vastgelegd. Hier kunt u dat terugdraaien.");
    }

    public async Task<IActionResult> OnPostHeropenAsync()
    {
        (await ZoekAsync()).Heropen(Casus);
        return await HierAsync("De belemmering staat weer open.");
    }

    private async Task<Belemmering> ZoekAsync() =>
        await new Belemmeringbeheer(Db).ZoekAsync(Casus, new(Belemmeringnummer)) ?? throw new RegelGeschonden("belemmering-onbekend", "Deze belemmering is er niet.");

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Belemmering", new { casus = Casus.Id.ToString(), belemmering = Belemmeringnummer.ToString() }, bericht);
    }
}
