using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Agrees on a small step with one owner and a date.</summary>
[Recht(PlanRecht.ActieAfspreken)]
public sealed class AfsprekenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty]
    [Display(Name = "Wat gaat er gebeuren?")]
    [Required(ErrorMessage = "Vul de actie in.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Wat { get; set; }

    [BindProperty]
    [Display(Name = "Wie doet het?")]
    [Required(ErrorMessage = "Kies wie het doet.")]
    [BijRegel("actie-eigenaar-onbekend")]
    public string? Eigenaar { get; set; }

    [BindProperty]
    [Display(Name = "Wanneer is het klaar?")]
    [Required(ErrorMessage = "Vul de datum in.")]
    [BijRegel("actie-datum-voorbij")]
    public DateOnly? Voor { get; set; }

    public IReadOnlyList<SelectListItem> Eigenaren { get; private set; } = [];

    public override async Task LaadAsync() => Eigenaren = await new ActieAfspreken(Db).Eigenaren(Casus, Handeling.Dag).AlsKeuzeAsync(Db);

    public async Task<IActionResult> OnPostAsync()
    {
        _ = ProfessionalId.TryParse(Eigenaar, null, out var eigenaar);
        await new ActieAfspreken(Db).VoerUitAsync(Casus, Wat!, eigenaar, Voor!.Value, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, "De actie is afgesproken.");
    }
}
