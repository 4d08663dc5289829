using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Makes a gezin, groep or gebied (eis 53).</summary>
[Recht(SysteemRecht.VerbandenBeheren)]
public sealed class NieuwVerbandModel(PartituurDb db) : Pagina(db), IFormulier
{
    [BindProperty]
    public VerbandInvoer Invoer { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        var verband = new Verband(Kijker.Huis, Invoer.Soort!.Value, Invoer.Naam!, Invoer.Plaats, Invoer.Van, Handeling);
        Db.Add(verband);
        await Db.SaveChangesAsync();
        return Naar("/Personen/Verband", new { verband = verband.Id.ToString() }, $"‘{verband.Naam}’ is gemaakt.");
    }
}

public class Verbandnaam
{
    [Display(Name = "Naam")]
    [Required(ErrorMessage = "Vul de naam in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [Display(Name = "Plek")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    [BijRegel("verplicht-veld")]
    public string? Plaats { get; set; }
}

public sealed class VerbandInvoer : Verbandnaam
{
    [Required(ErrorMessage = "Kies de soort.")]
    public Verbandsoort? Soort { get; set; }

    [Display(Name = "Sinds")]
    [BijRegel("verband-begin-in-toekomst")]
    public DateOnly? Van { get; set; }
}
