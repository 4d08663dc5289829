using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Plannen;

/// <summary>A page with the fields of doorzettingsmacht.</summary>
public interface IDoorzetformulier
{
    IReadOnlyList<SelectListItem> Regels { get; }

    IReadOnlyList<SelectListItem> Interventies { get; }

    IReadOnlyList<SelectListItem> Leefgebieden { get; }

    DoorzettingInvoer Gegevens { get; }
}

/// <summary>What is asked of the partner.</summary>
public class DoorzettingInvoer
{
    [Display(Name = "Waarvoor gebruikt u doorzettingsmacht?")]
    [Required(ErrorMessage = "Kies waarvoor.")]
    public Doorzettingsoort? Soort { get; set; }

    [Display(Name = "Welke regel of wachtlijst houdt het tegen?")]
    [BijRegel("doorzetting-zonder-regel", "hindernis-onbekend")]
    public string? Regel { get; set; }

    [Display(Name = "Wat moet de partner doen?")]
    [Required(ErrorMessage = "Vul in wat de partner moet doen.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Wat { get; set; }

    [Display(Name = "Om welke interventie gaat het?")]
    [BijRegel("doorzetting-interventie-onbekend")]
    public string? Interventie { get; set; }

    [Display(Name = "Op welk leefgebied zit het vast?")]
    [BijRegel("leefgebied-onbekend")]
    public Guid? Leefgebied { get; set; }

    [Display(Name = "Waarom is dit nodig?")]
    [Required(ErrorMessage = "Vul in waarom dit nodig is.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Waarom { get; set; }

    [Display(Name = "Tot en met wanneer?")]
    [Required(ErrorMessage = "Vul de datum in.")]
    [BijRegel("doorzetting-tot-voorbij")]
    public DateOnly? Tot { get; set; }

    public Doorzetgegevens AlsGegevens()
    {
        var (hindernis, soort) = Hinderniskeuze.Lees(Regel);
        InterventieId? interventie = string.IsNullOrEmpty(Interventie) ? null : InterventieId.TryParse(Interventie, null, out var id) ? id : default(InterventieId);
        return new(Soort!.Value, hindernis, soort, Wat!, interventie, Leefgebied, Waarom!, Tot!.Value);
    }

    public static DoorzettingInvoer Van(Doorzetting d) => new()
    {
        Soort = d.Soort,
        Regel = Hinderniskeuze.Van(d.HindernisId, d.Regelsoort),
        Wat = d.Wat,
        Interventie = d.InterventieId?.ToString(),
        Leefgebied = d.LeefgebiedId,
        Waarom = d.Waarom,
        Tot = d.Tot,
    };
}

public sealed class NieuweDoorzetting : DoorzettingInvoer
{
    [Display(Name = "Welke partner?")]
    [Required(ErrorMessage = "Kies een partner.")]
    [BijRegel("doorzettingsmacht-ontbreekt")]
    public string? Partner { get; set; }
}

public sealed class PartnerantwoordInvoer
{
    [Display(Name = "Wat is uw antwoord?")]
    [Required(ErrorMessage = "Kies uw antwoord.")]
    public Partnerantwoord? Antwoord { get; set; }

    [Display(Name = "Toelichting")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    [BijRegel("doorzetting-zonder-reden")]
    public string? Reden { get; set; }
}

public sealed class DoorzetresultaatInvoer
{
    [Display(Name = "Wat is het resultaat?")]
    [Required(ErrorMessage = "Kies het resultaat.")]
    public Doorzetresultaat? Resultaat { get; set; }

    [Display(Name = "Wat is ervan gekomen?")]
    [Required(ErrorMessage = "Vul in een zin in wat ervan is gekomen.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Zin { get; set; }

    [Display(Name = "Op welke dag?")]
    [Required(ErrorMessage = "Vul de dag in.")]
    [BijRegel("doorzetting-resultaat-dag")]
    public DateOnly? Dag { get; set; }
}
