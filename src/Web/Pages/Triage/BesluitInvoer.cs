using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

public sealed class BesluitInvoer : IValidatableObject
{
    [Display(Name = "Wat gebeurt er met deze melding?")]
    [Required(ErrorMessage = "Kies wat er met de melding gebeurt.")]
    [BijRegel("o3mp-toets-ontbreekt", "o3mp-toets-niet-gehaald")]
    public Uitkomst? Uitkomst { get; set; }

    [Display(Name = "Waarom?")]
    [Required(ErrorMessage = "Vul de reden van het besluit in.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Reden { get; set; }

    [Display(Name = "Welke partner pakt de melding op?")]
    [BijRegel("besluit-zonder-partner", "besluit-partner-zonder-convenant")]
    public string? Partner { get; set; }

    [Display(Name = "Welk lokaal netwerk pakt de melding op?")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Netwerk { get; set; }

    [Display(Name = "Welk huis neemt de melding over?")]
    public string? Huis { get; set; }

    [Display(Name = "Of: een ander huis of een andere instantie")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? AnderHuis { get; set; }

    [Display(Name = "Wie wordt procesregisseur?")]
    [BijRegel("geen-procesregisseur")]
    public string? Procesregisseur { get; set; }

    public ToetsInvoer Toets { get; set; } = new();

    /// <summary>The outcomes with what they mean.</summary>
    public static IReadOnlyList<SelectListItem> Uitkomsten { get; } =
    [
        new("Doorzetten naar één partner: die kan het zelf", nameof(Kern.Triage.Uitkomst.DoorgezetPartner)),
        new("Lokaal netwerk: dichtbij, zoals een buurtteam", nameof(Kern.Triage.Uitkomst.LokaalNetwerk)),
        new("Casusoverleg: meer partners bespreken het samen", nameof(Kern.Triage.Uitkomst.Casusoverleg)),
        new("Procesregie: een procesregisseur leidt de samenwerking (O³MP)", nameof(Kern.Triage.Uitkomst.Procesregie)),
        new("Overdragen aan een ander huis", nameof(Kern.Triage.Uitkomst.Overgedragen)),
        new("Niet in behandeling nemen", nameof(Kern.Triage.Uitkomst.NietInBehandeling)),
    ];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Uitkomst == Kern.Triage.Uitkomst.DoorgezetPartner && string.IsNullOrEmpty(Partner))
        {
            yield return new("Kies de partner die de melding oppakt.", [nameof(Partner)]);
        }

        if (Uitkomst == Kern.Triage.Uitkomst.LokaalNetwerk && string.IsNullOrWhiteSpace(Netwerk))
        {
            yield return new("Vul in welk lokaal netwerk de melding oppakt.", [nameof(Netwerk)]);
        }

        if (Uitkomst == Kern.Triage.Uitkomst.Overgedragen && string.IsNullOrWhiteSpace(Huis) && string.IsNullOrWhiteSpace(AnderHuis))
        {
            yield return new("Kies het huis dat de melding overneemt, of vul een naam in.", [nameof(Huis)]);
        }
    }

    /// <summary>Only what belongs to the chosen outcome: what was typed for another is not part of the decision.</summary>
    public Tafelbesluit AlsBesluit() => new(
        Uitkomst!.Value,
        Reden!,
        Uitkomst == Kern.Triage.Uitkomst.DoorgezetPartner && OrganisatieId.TryParse(Partner, null, out var partner) ? partner : null,
        Uitkomst switch
        {
            Kern.Triage.Uitkomst.LokaalNetwerk => Netwerk,
            Kern.Triage.Uitkomst.Overgedragen => AnderHuis,
            _ => null,
        },
        Toets.AlsToets(),
        Uitkomst == Kern.Triage.Uitkomst.Procesregie && ProfessionalId.TryParse(Procesregisseur, null, out var wie) ? wie : null,
        Uitkomst == Kern.Triage.Uitkomst.Overgedragen && HuisId.TryParse(Huis, null, out var huis) ? huis : null);
}

/// <summary>The three criteria and the area, each with its evidence (eis 38–42).</summary>
public sealed class ToetsInvoer
{
    private const string TeLang = "Gebruik hoogstens 2000 tekens.";

    public bool Ondoorgrondelijk { get; set; }

    [Display(Name = "Waaruit blijkt dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? OndoorgrondelijkBewijs { get; set; }

    public bool Ongrijpbaar { get; set; }

    [Display(Name = "Waaruit blijkt dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? OngrijpbaarBewijs { get; set; }

    public bool Ontwrichtend { get; set; }

    [Display(Name = "Waaruit blijkt dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? OntwrichtendBewijs { get; set; }

    [Display(Name = "Gebiedsgebonden")]
    public bool Gebied { get; set; }

    [Display(Name = "Waaruit blijkt dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? GebiedBewijs { get; set; }

    /// <summary>Null when nothing was filled in: the toets was not done.</summary>
    public O3mpToets? AlsToets()
    {
        Criterium[] criteria = [Van(Ondoorgrondelijk, OndoorgrondelijkBewijs), Van(Ongrijpbaar, OngrijpbaarBewijs), Van(Ontwrichtend, OntwrichtendBewijs), Van(Gebied, GebiedBewijs)];
        return Array.TrueForAll(criteria, c => c == Criterium.Niet) ? null : new(criteria[0], criteria[1], criteria[2], criteria[3]);
    }

    private static Criterium Van(bool voldaan, string? bewijs) => new(voldaan, string.IsNullOrWhiteSpace(bewijs) ? null : bewijs.Trim());
}
