using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

/// <summary>A page on which the plan of a case is worked on: shows it for reading, loads it whole for a change.</summary>
public abstract class PlanPagina(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Null when no plan was begun; filled by <see cref="LeesPlanAsync"/>.</summary>
    public PlanVanAanpak? Plan { get; private set; }

    /// <summary>Whether goals and interventies may be put in or taken out now.</summary>
    public bool IsConcept => Casus.Loopt && Plan?.Huidig is { VastgesteldOp: null };

    /// <summary>One statement: the plan with its versions and goals.</summary>
    protected async Task LeesPlanAsync()
    {
        var casus = Casus.Id;
        Plan = await Db.Plannen.AsNoTracking().AsSingleQuery().FirstOrDefaultAsync(p => p.CasusId == casus);
    }

    /// <exception cref="RegelGeschonden">No plan was begun.</exception>
    protected Task<PlanVanAanpak> PlanAsync() => new PlanOpstellen(Db).ZoekAsync(Casus);

    protected Task<Interventie?> InterventieAsync(Guid id) => new PlanOpstellen(Db).InterventieAsync(Casus, new InterventieId(id));

    protected async Task<IActionResult> NaarPlanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Plan", new { casus = Casus.Id.ToString() }, bericht);
    }
}
