using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>What the chair adds to one case in the minutes.</summary>
public sealed class VerslagopmerkingInvoer
{
    public string? Casus { get; set; }

    [Display(Name = "Opmerking van de voorzitter")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Tekst { get; set; }

    [Display(Name = "Opnieuw bespreken uiterlijk op")]
    [BijRegel("verslag-opnieuw-voorbij")]
    public DateOnly? Opnieuw { get; set; }

    public CasusId CasusId => CasusId.TryParse(Casus, null, out var id) ? id : default;
}

public sealed class VaststelInvoer
{
    [Display(Name = "Waarom komt er een nieuwe versie?")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    [BijRegel("verplicht-veld")]
    public string? Reden { get; set; }
}
