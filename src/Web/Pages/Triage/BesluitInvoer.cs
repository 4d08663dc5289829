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

    [Display(Name = "Wat is er vandaag gedaan?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("code-rood-zonder-actie")]
    public string? Spoedactie { get; set; }

    [Display(Name = "Wie krijgt de casusregie?")]
    [BijRegel("uitvoerder-zonder-convenant")]
    public string? Casusregie { get; set; }

    [Display(Name = "Wanneer kijkt u er weer naar?")]
    [BijRegel("volgende-datum-voorbij")]
    public DateOnly? VolgendeDatum { get; set; }

    [BijRegel("tafelactie-datum-voorbij", "uitvoerder-van-ander")]
    public IList<ActieInvoer> Acties { get; set; } = [new(), new(), new()];

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
        Uitkomst == Kern.Triage.Uitkomst.Overgedragen && HuisId.TryParse(Huis, null, out var huis) ? huis : null)
    {
        Spoedactie = string.IsNullOrWhiteSpace(Spoedactie) ? null : Spoedactie,
        Vervolg = new(OrganisatieId.TryParse(Casusregie, null, out var regie) ? regie : null, VolgendeDatum),
        Acties = [.. Acties.Where(a => !a.IsLeeg).Select(a => a.AlsActie())],
    };
}

/// <summary>One step that the table agrees on; all empty is none.</summary>
public sealed class ActieInvoer : IValidatableObject
{
    [Display(Name = "Wat")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Wat { get; set; }

    /// <summary>The id of an organisation, or of an organisation and one of its people with a slash between.</summary>
    [Display(Name = "Wie doet dit?")]
    public string? Organisatie { get; set; }

    [Display(Name = "Uiterlijk")]
    public DateOnly? Voor { get; set; }

    public bool IsLeeg => string.IsNullOrWhiteSpace(Wat) && string.IsNullOrEmpty(Organisatie) && Voor is null;

    public static string Keuze(OrganisatieId organisatie, ProfessionalId? wie) => wie is null ? organisatie.ToString() : $"{organisatie}/{wie}";

    public NieuweTafelactie AlsActie()
    {
        var delen = Organisatie!.Split('/');
        return new(Wat!, OrganisatieId.TryParse(delen[0], null, out var organisatie) ? organisatie : default, Voor!.Value, delen.Length > 1 && ProfessionalId.TryParse(delen[1], null, out var wie) ? wie : null);
    }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsLeeg)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(Wat))
        {
            yield return new("Vul in wat de organisatie doet.", [nameof(Wat)]);
        }

        if (!OrganisatieId.TryParse(Organisatie?.Split('/')[0], null, out _))
        {
            yield return new("Kies wie dit doet.", [nameof(Organisatie)]);
        }

        if (Voor is null)
        {
            yield return new("Vul in wanneer het uiterlijk gedaan is.", [nameof(Voor)]);
        }
    }
}

/// <summary>Why a decision is taken back.</summary>
public sealed class TerugneemInvoer
{
    [Display(Name = "Waarom neemt u het besluit terug?")]
    [Required(ErrorMessage = "Vul in waarom u het besluit terugneemt.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }
}
