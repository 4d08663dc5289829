using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Somebody looks back on one decision, with the facts since beside it, and says whether it was right. Nothing is computed; the decision does not change.</summary>
[Recht(TriageRecht.Terugblikken)]
public sealed class TerugblikModel(PartituurDb db) : Pagina(db)
{
    public TerugblikInvoer Antwoord { get; set; } = new();

    public Terugblik Terugblik => Van<Terugblik>();

    public TerugblikLezing Lezing { get; private set; } = null!;

    public override async Task LaadAsync()
    {
        Lezing = await TerugblikLezing.LeesAsync(Db, Terugblik);
        (Antwoord.Oordeel, Antwoord.Toelichting) = (Terugblik.Oordeel, Terugblik.Toelichting);
        Getoond = Lezing.Getoond;
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(TerugblikInvoer antwoord)
    {
        Terugblik.Beantwoord(antwoord.Oordeel!.Value, antwoord.Toelichting, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Terugblikken", new { stand = Terugblikstand.Wacht }, "Uw antwoord is opgeslagen. Het besluit is niet veranderd.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostTerugnemenAsync()
    {
        Terugblik.NeemTerug(Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Terugblik", new { terugblik = Terugblik.Id.ToString() }, "Het antwoord is teruggenomen. De vraag wacht weer.");
    }
}

public sealed class TerugblikInvoer
{
    [Display(Name = "Was het besluit terecht?")]
    [Required(ErrorMessage = "Kies wat u nu van het besluit vindt.")]
    public Oordeel? Oordeel { get; set; }

    [Display(Name = "Waarom vindt u dat?")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    [BijRegel("terugblik-zonder-toelichting")]
    public string? Toelichting { get; set; }
}
