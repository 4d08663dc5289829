using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>The weegkaart as it is filled in: criteria with evidence, what speaks against it, what was tried, and whether straf and zorg go together (eis 38–44, 49).</summary>
public sealed class ToetsInvoer : IValidatableObject
{
    private const string TeLang = "Gebruik hoogstens 2000 tekens.";

    public bool Ondoorgrondelijk { get; set; }

    /// <summary>Proposed sentences that the chair takes over.</summary>
    [Display(Name = "Wat al bekend is: vink aan wat u overneemt")]
    public IList<string> OndoorgrondelijkFeiten { get; set; } = [];

    [Display(Name = "Waaruit blijkt dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? OndoorgrondelijkBewijs { get; set; }

    public bool Ongrijpbaar { get; set; }

    [Display(Name = "Wat al bekend is: vink aan wat u overneemt")]
    public IList<string> OngrijpbaarFeiten { get; set; } = [];

    [Display(Name = "Waaruit blijkt dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? OngrijpbaarBewijs { get; set; }

    public bool Ontwrichtend { get; set; }

    [Display(Name = "Wat al bekend is: vink aan wat u overneemt")]
    public IList<string> OntwrichtendFeiten { get; set; } = [];

    [Display(Name = "Waaruit blijkt dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? OntwrichtendBewijs { get; set; }

    [Display(Name = "Gebiedsgebonden")]
    public bool Gebied { get; set; }

    [Display(Name = "Wat al bekend is: vink aan wat u overneemt")]
    public IList<string> GebiedFeiten { get; set; } = [];

    [Display(Name = "Waaruit blijkt dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? GebiedBewijs { get; set; }

    [Display(Name = "Eén keten kan dit")]
    public bool EenKeten { get; set; }

    [Display(Name = "Welke keten?")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? EenKetenWat { get; set; }

    [Display(Name = "Waarom is één keten hier toch niet genoeg?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? EenKetenWeerlegging { get; set; }

    [Display(Name = "Er is een aanpak die zich heeft bewezen")]
    public bool Standaardaanpak { get; set; }

    [Display(Name = "Welke aanpak?")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? StandaardaanpakWat { get; set; }

    [Display(Name = "Waarom is die aanpak hier toch niet genoeg?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? StandaardaanpakWeerlegging { get; set; }

    [Display(Name = "Wat al bekend is: vink aan wat u overneemt")]
    public IList<string> EerderFeiten { get; set; } = [];

    [Display(Name = "Wat is eerder geprobeerd?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? EerderGeprobeerd { get; set; }

    [Display(Name = "Kunnen straf en zorg samengaan?")]
    public bool? KanSamen { get; set; }

    [Display(Name = "Zal dat werken?")]
    public bool? Werkt { get; set; }

    [Display(Name = "Waarom denkt u dat?")]
    [StringLength(2000, ErrorMessage = TeLang)]
    public string? SamenWaarom { get; set; }

    public static IReadOnlyList<SelectListItem> JaNee { get; } = [new("Ja", "true"), new("Nee", "false")];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Standaardaanpak && string.IsNullOrWhiteSpace(StandaardaanpakWat))
        {
            yield return new("Vul in welke aanpak dat is.", [nameof(StandaardaanpakWat)]);
        }

        if (EenKeten && string.IsNullOrWhiteSpace(EenKetenWat))
        {
            yield return new("Vul in welke keten dat is.", [nameof(EenKetenWat)]);
        }

        if ((KanSamen is not null || Werkt is not null) && string.IsNullOrWhiteSpace(SamenWaarom))
        {
            yield return new("Vul in waarom u dat denkt.", [nameof(SamenWaarom)]);
        }
    }

    /// <summary>Null when nothing was filled in: the toets was not done.</summary>
    public O3mpToets? AlsToets()
    {
        var toets = new O3mpToets(
            Van(Ondoorgrondelijk, OndoorgrondelijkFeiten, OndoorgrondelijkBewijs),
            Van(Ongrijpbaar, OngrijpbaarFeiten, OngrijpbaarBewijs),
            Van(Ontwrichtend, OntwrichtendFeiten, OntwrichtendBewijs),
            Van(Gebied, GebiedFeiten, GebiedBewijs),
            EenKeten ? new(true, Schoon(EenKetenWat), Schoon(EenKetenWeerlegging)) : Tegenindicatie.Geen,
            Standaardaanpak ? new(true, Schoon(StandaardaanpakWat), Schoon(StandaardaanpakWeerlegging)) : Tegenindicatie.Geen,
            Samen(EerderFeiten, EerderGeprobeerd),
            new(KanSamen, Werkt, Schoon(SamenWaarom)));
        return toets == new O3mpToets(Criterium.Niet, Criterium.Niet, Criterium.Niet, Criterium.Niet, Tegenindicatie.Geen, Tegenindicatie.Geen, null, StrafEnZorg.Onbekend) ? null : toets;
    }

    private static Criterium Van(bool voldaan, IEnumerable<string> feiten, string? bewijs) => new(voldaan, Samen(feiten, bewijs));

    /// <summary>What was taken over, then the chair's own words.</summary>
    private static string? Samen(IEnumerable<string> feiten, string? tekst) =>
        Schoon(string.Join('\n', feiten.Select(Schoon).Append(Schoon(tekst)).Where(z => z is not null)));

    private static string? Schoon(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
