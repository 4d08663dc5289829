using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Sets the plan: from then on this version never changes (eis 79).</summary>
[Recht(PlanRecht.Opstellen)]
public sealed class VaststellenModel(PartituurDb db) : PlanPagina(db)
{
    public IReadOnlyList<string> Belemmeringen { get; private set; } = [];

    public override Aggregaat? Bewerkt => Plan;

    public int Doelen => Plan!.DoelenIn(Plan.Huidig.Nummer).Count();

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        if (IsConcept)
        {
            Belemmeringen = Plan!.BelemmeringenOmVastTeStellen(Casus, await NamenAsync());
        }
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync()
    {
        var plan = await PlanAsync();
        plan.StelVast(Casus, await NamenAsync(), Handeling);
        return await NaarPlanAsync($"Versie {plan.Huidig.Nummer} is vastgesteld. De casus is nu in uitvoering.");
    }

    private async Task<Func<PersoonId, string>> NamenAsync() => (await Db.PersonenVanAsync(Casus.Id)).NaamVan;
}
