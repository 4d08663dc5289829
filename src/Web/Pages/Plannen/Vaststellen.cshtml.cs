using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Sets the plan at a casusoverleg or in writing (eis 54, 63): from then on this version never changes (eis 79).</summary>
[Recht(PlanRecht.Opstellen)]
public sealed class VaststellenModel(PartituurDb db) : PlanPagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public VaststelInvoer Invoer { get; set; } = new();

    public IReadOnlyList<string> Belemmeringen { get; private set; } = [];

    /// <summary>What is missing in the round that runs.</summary>
    public IReadOnlyList<string> InRonde { get; private set; } = [];

    public IReadOnlyList<Instemrij> Stand { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Overleggen { get; private set; } = [];

    public override Aggregaat? Bewerkt => Plan;

    public bool RondeLoopt => Plan?.Huidig.RondeTot is not null;

    public bool IsIetsNieuw => Stand.Any(r => r.Instemming is not { VervallenOp: null });

    public int Doelen => Plan!.DoelenIn(Plan.Huidig.Nummer).Count();

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        if (!IsConcept)
        {
            return;
        }

        var vaststellen = new PlanVaststellen(Db);
        Belemmeringen = Plan!.BelemmeringenOmVastTeStellen(Casus, await NamenAsync());
        Stand = await vaststellen.StandAsync(Casus, Plan.Huidig.Nummer);
        InRonde = RondeLoopt ? PlanVaststellen.BelemmeringenInRonde(Plan.Huidig, Stand, Handeling.Dag) : [];
        Overleggen = [.. (await vaststellen.OverleggenAsync(Casus, Handeling.Dag)).Select(o => new SelectListItem($"{Moment.Tekst(o.Dag)}, {o.Doelgroep}, {o.Plaats}", o.Id.ToString()))];
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(VaststelInvoer invoer)
    {
        OverlegId? overleg = OverlegId.TryParse(invoer.Overleg, null, out var id) ? id : null;
        var vast = await new PlanVaststellen(Db).VoerUitAsync(Casus, new(invoer.Wijze!.Value, overleg), await NamenAsync(), Handeling);
        return vast
            ? await NaarPlanAsync($"Versie {await NummerAsync()} is vastgesteld. De casus is nu in uitvoering.")
            : await HierAsync("De partners zijn gevraagd. Hier ziet u wat zij zeggen.");
    }

    public async Task<IActionResult> OnPostNieuweAsync()
    {
        await new PlanVaststellen(Db).VraagNieuweAsync(Casus, Handeling);
        return await HierAsync("De partners zijn gevraagd over wat erbij is gekomen.");
    }

    public async Task<IActionResult> OnPostTrekInAsync()
    {
        await new PlanVaststellen(Db).TrekInAsync(Casus, Handeling);
        return await HierAsync("De schriftelijke ronde is ingetrokken. Niemand hoeft meer te antwoorden.");
    }

    private async Task<int> NummerAsync() => (await PlanAsync()).Huidig.Nummer;

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Vaststellen", new { casus = Casus.Id.ToString() }, bericht);
    }

    private async Task<Func<PersoonId, string>> NamenAsync() => (await Db.PersonenVanAsync(Casus.Id)).NaamVan;
}
