using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Somebody looks back on a case that ended, with the facts since beside it, and says whether it held. Nothing is computed; the case does not change.</summary>
[Recht(PlanRecht.Standhouden)]
public sealed class BeklijvingModel(PartituurDb db) : Pagina(db)
{
    public BeklijvingInvoer Antwoord { get; set; } = new();

    public Beklijving Beklijving => Van<Beklijving>();

    public BeklijvingLezing Lezing { get; private set; } = null!;

    /// <summary>Whether the case can be opened again from here.</summary>
    public bool MagHeropenen { get; private set; }

    public override async Task LaadAsync()
    {
        Lezing = await BeklijvingLezing.LeesAsync(Db, Beklijving);
        (Antwoord.Uitkomst, Antwoord.Toelichting, Antwoord.Ontvanger) = (Beklijving.Uitkomst, Beklijving.Toelichting, Beklijving.Ontvanger);
        MagHeropenen = !Lezing.Loopt && Mag(CasusRecht.Heropenen, await Db.Casussen.FindAsync(Beklijving.CasusId));
        Getoond = [Beklijving.CasusId.Waarde, .. Lezing.Sindsdien.Getoond];
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(BeklijvingInvoer antwoord)
    {
        Beklijving.Beantwoord(antwoord.Uitkomst!.Value, antwoord.Toelichting, antwoord.Ontvanger, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Beklijving", new { beklijving = Beklijving.Id.ToString() }, "Uw antwoord is opgeslagen. De casus is niet veranderd.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostTerugnemenAsync()
    {
        Beklijving.NeemTerug(Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Beklijving", new { beklijving = Beklijving.Id.ToString() }, "Het antwoord is teruggenomen. De vraag wacht weer.");
    }

    private bool Mag(CasusRecht recht, Casus? casus) => casus is not null && Rechtentabel.Mag(recht, Kijker, casus);
}

public sealed class BeklijvingInvoer
{
    [Display(Name = "Hield het stand?")]
    [Required(ErrorMessage = "Kies of het stand hield.")]
    public Beklijfd? Uitkomst { get; set; }

    [Display(Name = "Waarom vindt u dat?")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    [BijRegel("beklijving-zonder-toelichting")]
    public string? Toelichting { get; set; }

    [Display(Name = "Wat zegt wie het overnam?")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Ontvanger { get; set; }
}
