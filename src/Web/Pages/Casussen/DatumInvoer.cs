using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>The form of an important date, when it is new and when it changes.</summary>
public sealed class DatumInvoer
{
    [Display(Name = "Wat gebeurt er?")]
    [Required(ErrorMessage = "Kies wat er op deze datum gebeurt.")]
    public Datumsoort? Soort { get; set; }

    [Display(Name = "Over wie gaat het?")]
    [BijRegel("casus-persoon-onbekend")]
    public string? Over { get; set; }

    [Display(Name = "Datum")]
    [Required(ErrorMessage = "Vul de datum in.")]
    [BijRegel("casusdatum-voorbij")]
    public DateOnly? Dag { get; set; }

    [Display(Name = "Hoe laat?")]
    public TimeOnly? Tijd { get; set; }

    [Display(Name = "Korte notitie")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    [BijRegel("casusdatum-anders-zonder-woord")]
    public string? Notitie { get; set; }

    [Display(Name = "Wie mag dit zien?")]
    [Required(ErrorMessage = "Kies wie dit mag zien.")]
    public Kring? Kring { get; set; } = Kern.Casussen.Kring.Deelnemers;

    /// <summary>A method, because the validation reads every property, also of a form that is half filled in.</summary>
    public Datumgegevens AlsGegevens() => new(Soort!.Value, string.IsNullOrEmpty(Over) ? null : PersoonId.TryParse(Over, null, out var id) ? id : default(PersoonId), Dag!.Value, Tijd, Notitie, Kring!.Value);

    public static DatumInvoer Van(Casusdatum d) => new() { Soort = d.Soort, Over = d.OverId?.ToString(), Dag = d.Dag, Tijd = d.Tijd, Notitie = d.Notitie, Kring = d.Kring };
}

public sealed class AfloopInvoer
{
    [Display(Name = "Is het geweest?")]
    [Required(ErrorMessage = "Kies of het is geweest of niet doorgaat.")]
    [AllowedValues(DatumStatus.Geweest, DatumStatus.GaatNietDoor, ErrorMessage = "Kies of het is geweest of niet doorgaat.")]
    [BijRegel("casusdatum-nog-niet-geweest")]
    public DatumStatus? Status { get; set; }

    [Display(Name = "Wat is ervan gekomen?")]
    [Required(ErrorMessage = "Vul in een paar woorden in wat ervan is gekomen.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Afloop { get; set; }
}
