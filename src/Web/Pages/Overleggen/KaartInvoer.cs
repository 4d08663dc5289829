using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The preparation card as a form.</summary>
public sealed class KaartInvoer
{
    [Display(Name = "Zijn deze mensen bij u bekend?")]
    [BijRegel("voorbereiding-bekend")]
    public Bekendbij? Bekend { get; set; }

    [Display(Name = "Wat brengt u in?")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    [BijRegel("voorbereiding-brengt")]
    public string? Brengt { get; set; }

    [Display(Name = "Wat hebt u nodig van de anderen?")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Nodig { get; set; }

    /// <summary>The version of the card that was read; 0 when there was none.</summary>
    public int Gelezen { get; set; }

    public static KaartInvoer Van(Voorbereiding? v) => new() { Bekend = v?.Inhoud.Bekend, Brengt = v?.Inhoud.Brengt, Nodig = v?.Inhoud.Nodig, Gelezen = v?.Versie ?? 0 };

    public Kaartinhoud AlsInhoud() => new(Bekend, Brengt, Nodig);
}

/// <summary>An apology.</summary>
public sealed class AfmeldInvoer
{
    [Display(Name = "Waarom kunt u niet?")]
    [Required(ErrorMessage = "Vul in waarom u niet kunt.")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    public string? Reden { get; set; }

    [Display(Name = "Wat wilt u meegeven?")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Inbreng { get; set; }

    [Display(Name = "Wie vervangt u?")]
    [BijRegel("afmelding-vervanger")]
    public string? Vervanger { get; set; }

    public ProfessionalId? AlsVervanger() => string.IsNullOrEmpty(Vervanger) ? null : ProfessionalId.TryParse(Vervanger, null, out var id) ? id : default(ProfessionalId);
}
