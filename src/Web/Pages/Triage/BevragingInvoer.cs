using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Triage;

public sealed class BijdrageInvoer
{
    [Display(Name = "Wat weet u dat nodig is voor het besluit?")]
    [Required(ErrorMessage = "Vul uw bijdrage in.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Tekst { get; set; }

    [Display(Name = "Is dit een feit of een oordeel?")]
    [Required(ErrorMessage = "Kies of dit een feit of een oordeel is.")]
    public FeitOfOordeel? Soort { get; set; }

    [Display(Name = "Over wie gaat dit?")]
    [BijRegel("bijdrage-over-onbekende", "bevraging-persoon-onbekend")]
    public int? Over { get; set; }

    [Display(Name = "Wie mag dit lezen?")]
    [Required(ErrorMessage = "Kies wie uw bijdrage mag lezen.")]
    [MinLength(1, ErrorMessage = "Kies wie uw bijdrage mag lezen.")]
    [BijRegel("bijdrage-zonder-ontvanger", "bijdrage-ontvanger-onbekend")]
    public List<string> Ontvangers { get; set; } = [];

    [Display(Name = "Te lezen tot")]
    [Required(ErrorMessage = "Vul in tot wanneer dit te lezen is.")]
    [BijRegel("bijdrage-al-vervallen")]
    public DateOnly? VervaltOp { get; set; }
}

/// <summary>One answer per person of the question, in their order.</summary>
public sealed class BekendheidInvoer
{
    [BijRegel("bekendheid-onvolledig")]
    public List<PersoonsantwoordInvoer> Personen { get; set; } = [];
}

public sealed class PersoonsantwoordInvoer : IValidatableObject
{
    [Display(Name = "Kent u deze persoon?")]
    [Required(ErrorMessage = "Kies of u deze persoon kent.")]
    public Kennis? Kennis { get; set; }

    [Display(Name = "Reden van de weigering")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kennis == Kern.Triage.Kennis.Weigering && string.IsNullOrWhiteSpace(Reden))
        {
            yield return new("Vul in waarom u niets zegt over deze persoon. Noem geen inhoud.", [nameof(Reden)]);
        }
    }
}

public sealed class WeigeringInvoer : IValidatableObject
{
    [Display(Name = "Waarom deelt u niets?")]
    [Required(ErrorMessage = "Kies waarom u niets deelt.")]
    public Weigergrond? Grond { get; set; }

    [StringLength(900, ErrorMessage = "Gebruik hoogstens 900 tekens.")]
    public string? Toelichting { get; set; }

    /// <summary>The ground, and what the partner wrote with it.</summary>
    public string InWoorden() => NietGedeeld.InWoorden(Grond!.Value, Toelichting);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Grond == Weigergrond.ZwaarwegendBelang && string.IsNullOrWhiteSpace(Toelichting))
        {
            yield return new("Vul in welk zwaarwegend belang u bedoelt. Noem geen inhoud.", [nameof(Toelichting)]);
        }
    }
}
