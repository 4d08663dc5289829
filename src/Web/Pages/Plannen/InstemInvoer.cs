using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

public sealed class InstemInvoer
{
    [Display(Name = "Bent u akkoord met deze interventie in het plan?")]
    [Required(ErrorMessage = "Kies of u akkoord bent.")]
    public Instemantwoord? Antwoord { get; set; }

    [Display(Name = "Reden")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("instemming-zonder-reden")]
    public string? Reden { get; set; }
}

public sealed class WeerwoordInvoer
{
    [Display(Name = "Uw antwoord aan de partner")]
    [Required(ErrorMessage = "Vul uw antwoord in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Zin { get; set; }
}

public sealed class VaststelInvoer
{
    [Display(Name = "Hoe stelt u het plan vast?")]
    [Required(ErrorMessage = "Kies hoe u het plan vaststelt.")]
    public Vaststelwijze? Wijze { get; set; }

    [Display(Name = "In welk casusoverleg?")]
    [BijRegel("overleg-niet-besproken")]
    public string? Overleg { get; set; }
}
