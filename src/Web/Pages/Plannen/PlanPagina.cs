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
    protected async Task<PlanVanAanpak> PlanAsync()
    {
        var casus = Casus.Id;
        return await Db.Plannen.AsSingleQuery().FirstOrDefaultAsync(p => p.CasusId == casus) ?? throw new RegelGeschonden("plan-ontbreekt", "Er is nog geen plan van aanpak. Begin eerst een plan.");
    }

    protected async Task<Interventie?> InterventieAsync(Guid id)
    {
        var (casus, interventie) = (Casus.Id, new InterventieId(id));
        return await Db.Interventies.FirstOrDefaultAsync(i => i.Id == interventie && i.CasusId == casus);
    }

    protected async Task<IActionResult> NaarPlanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Plan", new { casus = Casus.Id.ToString() }, bericht);
    }
}
