using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>The plan of a case: several approaches in coherence, shown as one score (eis 54, 55, 63). An old version stays readable as it was (eis 79).</summary>
[Recht(PlanRecht.Lezen)]
public sealed class PlanModel(PartituurDb db) : PlanPagina(db)
{
    /// <summary>An older version; the current one when left out.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Versie { get; set; }

    public Planversie? Getoonde { get; private set; }

    public bool IsHuidig { get; private set; }

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<PlanLezing.DoelRij> Doelen { get; private set; } = [];

    public IReadOnlyList<InterventieRij> Interventies { get; private set; } = [];

    /// <summary>Known, and not in any version of the plan: taken over from a register.</summary>
    public IReadOnlyList<InterventieRij> Erbuiten { get; private set; } = [];

    /// <summary>Taken out in this concept: can be taken back.</summary>
    public IReadOnlyList<InterventieRij> Vervallen { get; private set; } = [];

    public IReadOnlyList<Waarschuwing> Waarschuwingen { get; private set; } = [];

    public IReadOnlyList<string> Belemmeringen { get; private set; } = [];

    /// <summary>How many findings are open on the current version.</summary>
    public int OpenBevindingen { get; private set; }

    /// <summary>What partners say to their interventies in the version shown.</summary>
    public IReadOnlyList<Instemrij> Stand { get; private set; } = [];

    /// <summary>At which meeting, or in writing; null is not known.</summary>
    public string? Hoe { get; private set; }

    public Partituurbeeld? Beeld { get; private set; }

    public bool MagWijzigen => IsHuidig && IsConcept && Mag(PlanRecht.Opstellen);

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        Personen = await Db.PersonenVanAsync(Casus.Id);
        if (Plan is null)
        {
            return;
        }

        var lezing = await PlanLezing.LeesAsync(Db, Casus, Plan, Personen, Versie);
        (Getoonde, IsHuidig, Doelen, Interventies) = (lezing.Getoonde, lezing.IsHuidig, lezing.Doelen, lezing.Interventies);
        (Erbuiten, Vervallen, Waarschuwingen, Belemmeringen) = (lezing.Erbuiten, lezing.Vervallen, lezing.Waarschuwingen, lezing.Belemmeringen);
        OpenBevindingen = IsHuidig ? (await new BevindingenLezen(Db).VanAsync(Plan, Handeling.Dag)).Count(b => b.Terzijde is null) : 0;
        Stand = await new PlanVaststellen(Db).StandAsync(Casus, Getoonde.Nummer);
        Hoe = await VerschilLezing.HoeAsync(Db, Getoonde);
        Beeld = Partituurbeeld.Teken(Interventies, Personen, Handeling.Dag);
    }

    public string NaamVan(PersoonId persoon) => Personen.NaamVan(persoon);

    public IEnumerable<InterventieRij> VoorPersoon(PersoonId? persoon) => Interventies.Where(r => r.Interventie.PersoonId == persoon);

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostBeginAsync()
    {
        await new PlanOpstellen(Db).BeginAsync(Casus, Handeling);
        return await NaarPlanAsync("Het plan is begonnen. Stel nu per persoon een doel.");
    }

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostLaatVallenAsync(Guid doel)
    {
        (await PlanAsync()).LaatDoelVallen(doel);
        return await NaarPlanAsync("Het doel is vervallen.");
    }

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostNeemTerugAsync(Guid interventie)
    {
        var gevonden = await InterventieAsync(interventie) ?? throw new RegelGeschonden("interventie-onbekend", "Deze interventie is er niet.");
        (await PlanAsync()).NeemInterventieTerug(gevonden);
        return await NaarPlanAsync("De interventie staat weer in het plan.");
    }
}
