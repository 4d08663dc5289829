using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Bewaren;

/// <summary>Keeps an ended case longer, with a reason.</summary>
[Recht(BewarenRecht.Verlengen)]
public sealed class VerlengenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public VerlengInvoer Invoer { get; set; } = new();

    public Bewaarklok? Klok { get; private set; }

    public override async Task LaadAsync()
    {
        Klok = await new Bewaaroverzicht(Db).ZoekAsync(Kijker.Huis, new CasusId(Id));
        Bestaat = Klok is not null;
        Getoond = [Id];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LaadAsync();
        if (Klok is not { } klok)
        {
            return NotFound();
        }

        Db.Add(new Verlenging(Kijker.Huis, klok, Invoer.Tot!.Value, Invoer.Reden!, Handeling));
        await Db.SaveChangesAsync();
        return Naar("/Bewaren/Index", null, $"Casus {klok.Nummer} mag bewaard blijven tot en met {Tekst.Datum(Invoer.Tot.Value)}.");
    }
}

public sealed class VerlengInvoer
{
    [Display(Name = "Bewaren tot en met")]
    [Required(ErrorMessage = "Kies een datum.")]
    [BijRegel("verlenging-niet-later")]
    public DateOnly? Tot { get; set; }

    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }
}
