using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Begins a new version of the plan; the former stays as it was (eis 79).</summary>
[Recht(PlanRecht.Opstellen)]
public sealed class BijstellenModel(PartituurDb db) : PlanPagina(db)
{
    [BindProperty]
    [Display(Name = "Waarom stelt u het plan bij?")]
    [Required(ErrorMessage = "Vul de aanleiding in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Aanleiding { get; set; }

    public override Task LaadAsync() => LeesPlanAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var plan = await PlanAsync();
        plan.StelBij(Casus, Aanleiding!, Handeling);
        return await NaarPlanAsync($"Versie {plan.Huidig.Nummer} is begonnen. Pas de doelen en interventies aan en stel haar daarna vast.");
    }
}
