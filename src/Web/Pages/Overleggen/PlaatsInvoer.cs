using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A page with the form of a room.</summary>
public interface IPlaatsformulier
{
    PlaatsInvoer Invoer { get; }
}

/// <summary>A room.</summary>
public sealed class PlaatsInvoer
{
    [Display(Name = "Naam van de ruimte")]
    [Required(ErrorMessage = "Vul de naam van de ruimte in.")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Naam { get; set; }

    [StringLength(110, ErrorMessage = "Gebruik hoogstens 110 tekens.")]
    public string? Adres { get; set; }

    [Display(Name = "Hoeveel mensen passen erin?")]
    [Range(1, 1000, ErrorMessage = "Vul 1 tot en met 1000 plaatsen in.")]
    [BijRegel("overlegplaats-stoelen")]
    public int? Stoelen { get; set; }

    public static PlaatsInvoer Van(Overlegplaats p) => new() { Naam = p.Naam, Adres = p.Adres, Stoelen = p.Stoelen };
}
