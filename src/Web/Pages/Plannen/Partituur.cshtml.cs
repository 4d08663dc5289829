using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

/// <summary>The score of a plan (onderzoek.md, idea 3): several approaches in time, and what is wrong between them. A finding is put aside with a reason, and taken back.</summary>
[Recht(PlanRecht.Lezen)]
public sealed class PartituurModel(PartituurDb db) : PlanPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Schaal? Schaal { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vanaf")]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Tot en met")]
    public DateOnly? Tot { get; set; }

    /// <summary>The finding whose form stands open.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Bevinding { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public TerzijdeInvoer Terzijde { get; set; } = new();

    public PartituurLezing? Lezing { get; private set; }

    public Partituurblad? Blad { get; private set; }

    public bool MagOordelen => Casus.Loopt && Mag(PlanRecht.Opstellen);

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        if (Plan is null)
        {
            return;
        }

        if (Tot < Van)
        {
            ModelState.AddModelError(nameof(Tot), "De einddatum ligt voor de begindatum.");
        }

        Lezing = await PartituurLezing.LeesAsync(Db, Casus, Plan, Handeling.Dag);
        Blad = Tot < Van ? Lezing.Teken(Van, null, Schaal, Handeling.Dag) : Lezing.Teken(Van, Tot, Schaal, Handeling.Dag);
    }

    /// <summary>Who may work on the plan goes to the interventie itself, who reads to its row in the plan.</summary>
    public string Adres(InterventieId id) =>
        Mag(PlanRecht.Opstellen) ? Url.Page("/Plannen/Voortgang", new { casus = Casus.Id.ToString(), interventie = id.ToString() })! : $"{Url.Page("/Plannen/Plan", new { casus = Casus.Id.ToString() })}#interventie-{id}";

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostTerzijdeAsync(TerzijdeInvoer terzijde)
    {
        await new BevindingenLezen(Db).LegTerzijdeAsync(Casus, Bevinding ?? default, terzijde.Reden, Handeling);
        return await TerugAsync("De bevinding ligt terzijde. Onderaan kunt u haar terughalen.");
    }

    [Recht(PlanRecht.Opstellen)]
    public async Task<IActionResult> OnPostHaalTerugAsync()
    {
        await new BevindingenLezen(Db).HaalTerugAsync(Casus, Bevinding ?? default, Handeling);
        return await TerugAsync("De bevinding staat weer open.");
    }

    private async Task<IActionResult> TerugAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Plannen/Partituur", new { casus = Casus.Id.ToString(), schaal = Schaal, van = Van?.ToString("O", CultureInfo.InvariantCulture), tot = Tot?.ToString("O", CultureInfo.InvariantCulture) }, bericht);
    }
}

public sealed class TerzijdeInvoer
{
    [Display(Name = "Waarom klopt dit zo?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("verplicht-veld", "te-lang")]
    public string? Reden { get; set; }
}
