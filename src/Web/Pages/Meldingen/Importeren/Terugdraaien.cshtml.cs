using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>Begins to take a whole import back, or what nobody did anything with; the queue of imports does it.</summary>
[Recht(MeldingRecht.Importeren)]
public sealed class TerugdraaienModel(PartituurDb db, TimeProvider klok) : ImportPagina(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }

    [BindProperty]
    [Display(Name = "Draai alleen de meldingen terug waarmee nog niets is gedaan")]
    [BijRegel("import-al-gebruikt")]
    public bool AlleenOngemoeid { get; set; }

    public Terugdraaibaar Terug { get; private set; } = new([], []);

    public override async Task LaadAsync()
    {
        if (IsHier(ImportStatus.Klaar, ImportStatus.Gestopt))
        {
            Terug = await new ImportTerugdraaien(Db, klok).KijkAsync(Import.Id);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = Import.Id;
        var aantal = await new ImportTerugdraaien(Db, klok).BeginAsync(id, Reden!, AlleenOngemoeid);
        await Db.SaveChangesAsync();
        return Naar("/Meldingen/Importeren/Uitkomst", new { import = id.ToString() }, aantal == 1 ? "Eén melding wordt teruggedraaid." : $"{aantal} meldingen worden teruggedraaid.");
    }
}
