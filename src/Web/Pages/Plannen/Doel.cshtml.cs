using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>States a goal for one person on one leefgebied (eis 54).</summary>
[Recht(PlanRecht.Opstellen)]
public sealed class DoelModel(PartituurDb db) : PlanPagina(db)
{
    /// <summary>The person for whom the form opens.</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Voor wie?")]
    [Required(ErrorMessage = "Kies een persoon.")]
    [BijRegel("casus-persoon-onbekend")]
    public string? Voor { get; set; }

    [BindProperty]
    [Display(Name = "Leefgebied")]
    [Required(ErrorMessage = "Kies een leefgebied.")]
    [BijRegel("leefgebied-onbekend")]
    public Guid? Leefgebied { get; set; }

    [BindProperty]
    [Display(Name = "Wat willen we bereiken?")]
    [Required(ErrorMessage = "Vul het doel in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Omschrijving { get; set; }

    [BindProperty]
    [Display(Name = "Streefscore")]
    [BijRegel("score-buiten-schaal")]
    public int? Streefscore { get; set; }

    [BindProperty]
    [Display(Name = "Score nu")]
    public int? Beginscore { get; set; }

    /// <summary>The scale of the house today.</summary>
    public Schaal Schaal { get; private set; } = Schaal.Standaard;

    public IReadOnlyList<SelectListItem> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        Personen = (await Db.PersonenVanAsync(Casus.Id)).Where(p => p.BuitenPlanReden is null).AlsKeuze();
        Leefgebieden = await Db.LeefgebiedenAlsKeuzeAsync();
        Schaal = (await Schalen.LeesAsync(Db, Casus.HuisId)).Op(Handeling.Dag);
        if (HttpMethods.IsGet(Request.Method))
        {
            // Opening the form without a person is no mistake yet.
            ModelState.Remove(nameof(Voor));
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        _ = PersoonId.TryParse(Voor, null, out var persoon);
        await new PlanOpstellen(Db).StelDoelAsync(Casus, persoon, Leefgebied!.Value, Omschrijving!, Streefscore, Beginscore);
        return await NaarPlanAsync("Het doel staat in het plan.");
    }
}
