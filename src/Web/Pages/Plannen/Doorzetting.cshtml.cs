using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>One use of doorzettingsmacht: corrected, answered by the partner, and ended with what came of it.</summary>
[Recht(PlanRecht.Lezen)]
public sealed class DoorzettingModel(PartituurDb db) : CasusPagina(db), IDoorzetformulier
{
    [BindProperty(SupportsGet = true, Name = "doorzetting")]
    public Guid Doorzettingnummer { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public DoorzettingInvoer Gegevens { get; set; } = new();

    public PartnerantwoordInvoer Partner { get; set; } = new();

    public DoorzetresultaatInvoer Uitkomst { get; set; } = new();

    public DoorzettingRij? Rij { get; private set; }

    public override Aggregaat? Bewerkt => Rij?.Doorzetting;

    public IReadOnlyList<SelectListItem> Regels { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Interventies { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    public bool MagAntwoorden => Mag(PlanRecht.Beantwoorden) && Rij!.Doorzetting.PartnerId == Kijker.Organisatie;

    public override async Task LaadAsync()
    {
        var id = new DoorzettingId(Doorzettingnummer);
        Rij = (await DoorzettingRij.VanAsync(Db, Casus)).FirstOrDefault(r => r.Doorzetting.Id == id);
        Bestaat = Rij is not null;
        if (Rij?.Doorzetting is { IsOpen: true } d)
        {
            Gegevens = DoorzettingInvoer.Van(d);
            Partner = new() { Antwoord = d.Antwoord, Reden = d.Antwoordreden };
            Uitkomst.Dag = Handeling.Dag;
            Regels = await Hinderniskeuze.AlsKeuzeAsync(Db, Casus.HuisId, Handeling.Dag, d.HindernisId);
            Interventies = await Db.InterventiesAlsKeuzeAsync(Casus);
            Leefgebieden = await Db.LeefgebiedenAlsKeuzeAsync();
        }
    }

    [Vervangt]
    [Recht(PlanRecht.Doorzetten)]
    public async Task<IActionResult> OnPostWijzigAsync(DoorzettingInvoer gegevens)
    {
        await new Doorzetten(Db).WijzigAsync(Casus, await ZoekAsync(), gegevens.AlsGegevens(), Handeling);
        return await HierAsync("Verbeterd. Is de vraag anders geworden, dan vraagt Partituur de partner opnieuw.");
    }

    [Recht(PlanRecht.Beantwoorden)]
    public async Task<IActionResult> OnPostAntwoordAsync(PartnerantwoordInvoer partner)
    {
        (await ZoekAsync()).Beantwoord(partner.Antwoord!.Value, partner.Reden, Handeling);
        return await HierAsync("Uw antwoord is vastgelegd. U kunt het nog veranderen.");
    }

    [Recht(PlanRecht.Beantwoorden)]
    public async Task<IActionResult> OnPostAntwoordTerugAsync()
    {
        (await ZoekAsync()).NeemAntwoordTerug(Handeling);
        return await HierAsync("Uw antwoord is teruggenomen.");
    }

    [Recht(PlanRecht.Doorzetten)]
    public async Task<IActionResult> OnPostResultaatAsync(DoorzetresultaatInvoer uitkomst)
    {
        (await ZoekAsync()).LegResultaatVast(uitkomst.Resultaat!.Value, uitkomst.Zin, uitkomst.Dag!.Value, Handeling);
        return await HierAsync("Het resultaat is vastgelegd. Hier kunt u dat terugdraaien.");
    }

    [Recht(PlanRecht.Doorzetten)]
    public async Task<IActionResult> OnPostHeropenAsync()
    {
        (await ZoekAsync()).Heropen(Casus);
        return await HierAsync("Het resultaat staat weer open.");
    }

    private async Task<Doorzetting> ZoekAsync() =>
        await new Doorzetten(Db).ZoekAsync(Casus, new(Doorzettingnummer)) ?? throw new RegelGeschonden("doorzetting-onbekend", "Dit gebruik van doorzettingsmacht is er niet.");

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Doorzetting", new { casus = Casus.Id.ToString(), doorzetting = Doorzettingnummer.ToString() }, bericht);
    }
}
