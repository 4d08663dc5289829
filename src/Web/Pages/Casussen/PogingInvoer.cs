using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>A page with the fields of an earlier attempt.</summary>
public interface IPogingformulier
{
    PogingInvoer Gegevens { get; }

    IReadOnlyList<PersoonRij> Personen { get; }
}

/// <summary>The form of an earlier attempt, when it is new and when it changes.</summary>
public sealed class PogingInvoer
{
    [Display(Name = "Voor wie was het?")]
    [BijRegel("casus-persoon-onbekend")]
    public string? Over { get; set; }

    [Display(Name = "Wat is er geprobeerd?")]
    [Required(ErrorMessage = "Vul in wat er is geprobeerd.")]
    [StringLength(300, ErrorMessage = "Gebruik hoogstens 300 tekens.")]
    public string? Wat { get; set; }

    [Display(Name = "Door wie?")]
    [Required(ErrorMessage = "Vul in wie dat deed.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Wie { get; set; }

    [Display(Name = "Begon rond")]
    [BijRegel("poging-in-toekomst")]
    public DateOnly? Van { get; set; }

    [Display(Name = "Eindigde rond")]
    [BijRegel("poging-einde-voor-begin")]
    public DateOnly? Tot { get; set; }

    [Display(Name = "Hielp het?")]
    [Required(ErrorMessage = "Kies of het hielp.")]
    public Pogingresultaat? Resultaat { get; set; }

    [Display(Name = "Wat leverde het op?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Afloop { get; set; }

    [Display(Name = "Waarom lukte het niet?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("poging-zonder-waarom")]
    public string? WaaromNiet { get; set; }

    /// <summary>A method, because the validation reads every property, also of a form that is half filled in.</summary>
    public Poginggegevens AlsGegevens() =>
        new(string.IsNullOrEmpty(Over) ? null : PersoonId.TryParse(Over, null, out var id) ? id : default(PersoonId), Wat, Wie, Van, Tot, Resultaat!.Value, Afloop, WaaromNiet);

    public static PogingInvoer Bij(EerderePoging p) =>
        new() { Over = p.OverId?.ToString(), Wat = p.Wat, Wie = p.Wie, Van = p.Van, Tot = p.Tot, Resultaat = p.Resultaat, Afloop = p.Afloop, WaaromNiet = p.WaaromNiet };
}
