using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Gives the direction to a procesregisseur, with a stand-in (eis 1, 12, 33).</summary>
[Recht(CasusRecht.Toewijzen)]
public sealed class ToewijzenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty]
    [Display(Name = "Procesregisseur")]
    [Required(ErrorMessage = "Kies een procesregisseur.")]
    [BijRegel("geen-procesregisseur", "procesregisseur-is-casemanager", "o3mp-toets-ontbreekt")]
    public string? Procesregisseur { get; set; }

    [BindProperty]
    [Display(Name = "Vervanger")]
    [BijRegel("vervanger-is-procesregisseur")]
    public string? Vervanger { get; set; }

    /// <summary>Asked only of a case that goes up from a casusoverleg.</summary>
    [BindProperty]
    public ToetsInvoer Toets { get; set; } = new();

    public IReadOnlyList<SelectListItem> Procesregisseurs { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Procesregisseurs = await new Bemensen(Db).Procesregisseurs(Casus.HuisId, Handeling.Dag).AlsKeuzeAsync(Db);
        (Procesregisseur, Vervanger) = (Casus.ProcesregisseurId?.ToString(), Casus.VervangerId?.ToString());
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync()
    {
        _ = ProfessionalId.TryParse(Procesregisseur, null, out var wie);
        await new Bemensen(Db).WijsToeAsync(Casus, wie, ProfessionalId.TryParse(Vervanger, null, out var vervanger) ? vervanger : null, Handeling, Toets.AlsToets());
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, "De regie is toegewezen.");
    }
}
