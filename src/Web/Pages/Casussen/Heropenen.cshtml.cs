using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Takes an ended case up again: the undo of afschalen and afsluiten.</summary>
[Recht(CasusRecht.Heropenen)]
public sealed class HeropenenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty]
    [Display(Name = "Waarom gaat deze casus weer open?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(3500, ErrorMessage = "Gebruik hoogstens 3500 tekens.")]
    public string? Reden { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        await new Afronden(Db).HeropenAsync(Casus, Reden!, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Dossier", new { casus = Casus.Id.ToString() }, "De casus is weer open en staat in de analyse.");
    }
}
