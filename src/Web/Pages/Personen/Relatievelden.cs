using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>The fields of a relation, for recording and for correcting; read from the side of the person on whose page one stands.</summary>
public class Relatievelden
{
    [Display(Name = "Wat is de relatie?")]
    [Required(ErrorMessage = "Kies de relatie.")]
    [BijRegel("relatie-al-bekend", "relatie-tegenspraak", "relatie-ouder-te-jong", "relatie-partner-en-ex", "relatie-eigen-voorouder")]
    public Relatiesoort? Soort { get; set; }

    [Display(Name = "Gezag")]
    [BijRegel("relatie-gezag-niet-hier")]
    public Gezag? Gezag { get; set; }

    [Display(Name = "In eigen woorden")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    [BijRegel("relatie-woorden-nodig")]
    public string? Woorden { get; set; }

    [Display(Name = "Sinds")]
    [BijRegel("relatie-in-toekomst", "relatie-voor-geboorte")]
    public DateOnly? Sinds { get; set; }

    [Display(Name = "Tot")]
    [BijRegel("relatie-einde-voor-begin", "relatie-einde-in-toekomst")]
    public DateOnly? Tot { get; set; }

    [Display(Name = "Wie vertelde dit?")]
    public string? Bron { get; set; }

    [Display(Name = "Toelichting bij de bron")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Toelichting { get; set; }

    /// <summary>No property: validation would read it before it is known that a kind was chosen.</summary>
    public Relatiegegevens AlsGegevens() => new(Soort!.Value, Gezag, Woorden, Sinds, Tot, OrganisatieId.TryParse(Bron, null, out var bron) ? bron : null, Toelichting);

    /// <summary>As recorded.</summary>
    public static Relatievelden Van(Relatie r) =>
        new() { Soort = r.Soort, Gezag = r.Gezag, Woorden = r.Woorden, Sinds = r.Sinds, Tot = r.Tot, Bron = r.Bron?.ToString(), Toelichting = r.Toelichting };
}
