using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A page on which one says when and where a meeting is.</summary>
public interface IPlekformulier
{
    PlekInvoer Plek { get; }

    IReadOnlyList<SelectListItem> Ruimten { get; }
}

/// <summary>A page with the form of a series.</summary>
public interface IReeksformulier : IPlekformulier
{
    ReeksInvoer Invoer { get; }

    IReadOnlyList<SelectListItem> Organisaties { get; }
}

/// <summary>When and where.</summary>
public sealed class PlekInvoer
{
    [Display(Name = "Begint om")]
    [Required(ErrorMessage = "Vul in hoe laat het overleg begint.")]
    public TimeOnly? Begint { get; set; }

    [Display(Name = "Hoeveel minuten duurt het?")]
    [Required(ErrorMessage = "Vul in hoeveel minuten het overleg duurt.")]
    [Range(15, 480, ErrorMessage = "Kies een duur van 15 tot en met 480 minuten.")]
    [BijRegel("overleg-duur")]
    public int? Minuten { get; set; }

    [Display(Name = "Waarvan minuten voor deel 2")]
    [Range(0, 480, ErrorMessage = "Vul 0 tot en met 480 minuten in.")]
    public int? DeelTwee { get; set; }

    [Display(Name = "Ruimte")]
    [BijRegel("overleg-plaats-onbekend")]
    public string? Ruimte { get; set; }

    [Display(Name = "Andere plaats")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    [BijRegel("overleg-zonder-plaats")]
    public string? Plaats { get; set; }

    [Display(Name = "Videolink")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    [BijRegel("overleg-videolink")]
    public string? Videolink { get; set; }

    public static PlekInvoer Van(Overlegplek p) => new() { Begint = p.Begint, Minuten = p.Minuten, DeelTwee = p.MinutenDeelTwee, Ruimte = p.PlaatsId?.ToString(), Plaats = p.PlaatsId is null ? p.Plaats : null, Videolink = p.Videolink };

    /// <summary>Online counts as a place when nothing else is filled in.</summary>
    public Overlegplek AlsPlek()
    {
        var link = string.IsNullOrWhiteSpace(Videolink) ? null : Videolink.Trim();
        return new(Begint!.Value, Minuten!.Value, DeelTwee ?? 0, string.IsNullOrEmpty(Ruimte) ? null : PlaatsId.TryParse(Ruimte, null, out var id) ? id : default(PlaatsId), string.IsNullOrWhiteSpace(Plaats) ? link is null ? string.Empty : "Online" : Plaats, link);
    }
}

/// <summary>Who chairs and how often.</summary>
public sealed class ReeksInvoer
{
    [Display(Name = "Welke organisatie zit voor?")]
    [Required(ErrorMessage = "Kies de organisatie die voorzit.")]
    [BijRegel("reeks-voorzitter")]
    public string? Voorzitter { get; set; }

    [Display(Name = "Hoe vaak?")]
    [Required(ErrorMessage = "Kies hoe vaak het overleg is.")]
    public Reeksritme? Ritme { get; set; } = Reeksritme.Weken;

    [Display(Name = "Om de hoeveel weken?")]
    [Range(1, 12, ErrorMessage = "Kies 1 tot en met 12 weken.")]
    [BijRegel("reeks-om")]
    public int? Weken { get; set; } = 2;

    [Display(Name = "Welke keer in de maand?")]
    [BijRegel("reeks-maandweek")]
    public Maandweek? Maandweek { get; set; }

    [Display(Name = "Op welke dag?")]
    [Required(ErrorMessage = "Kies de dag van de week.")]
    public Werkdag? Weekdag { get; set; }

    public static ReeksInvoer Van(Reeksafspraak a) => new()
    {
        Voorzitter = a.Voorzitter.ToString(),
        Ritme = a.Ritme,
        Weken = a.Ritme == Reeksritme.Weken ? a.Om : null,
        Maandweek = a.Ritme == Reeksritme.Maand ? (Maandweek)a.Om : null,
        Weekdag = (Werkdag)a.Weekdag,
    };

    public Reeksafspraak AlsAfspraak(PlekInvoer plek) => new(
        Ritme!.Value, (Ritme == Reeksritme.Weken ? Weken : (int?)Maandweek) ?? 0, (DayOfWeek)Weekdag!.Value, OrganisatieId.TryParse(Voorzitter, null, out var o) ? o : default, plek.AlsPlek());
}

public sealed class NieuweReeksInvoer
{
    [Display(Name = "Naam van de reeks")]
    [Required(ErrorMessage = "Vul de naam van de reeks in.")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Naam { get; set; }

    [Required(ErrorMessage = "Kies een doelgroep.")]
    [BijRegel("reeks-doelgroep")]
    public string? Doelgroep { get; set; }

    [Display(Name = "Vanaf welke dag?")]
    [Required(ErrorMessage = "Kies vanaf welke dag.")]
    [BijRegel("reeks-vanaf")]
    public DateOnly? Vanaf { get; set; }
}

public sealed class VanafInvoer
{
    [Display(Name = "Vanaf welke dag geldt dit?")]
    [Required(ErrorMessage = "Kies vanaf welke dag dit geldt.")]
    [BijRegel("reeks-vanaf")]
    public DateOnly? Vanaf { get; set; }

    [Display(Name = "Waarom?")]
    [Required(ErrorMessage = "Vul in waarom.")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    public string? Reden { get; set; }
}

public sealed class ReeksdagenInvoer
{
    [Display(Name = "Op welke dagen?")]
    [BijRegel("reeks-geen-dag")]
    public List<string> Dagen { get; set; } = [];

    [Display(Name = "Sla de andere dagen over")]
    public bool Rest { get; set; }

    public IReadOnlyCollection<DateOnly> Gekozen() => [.. Dagen.Select(d => DateOnly.TryParseExact(d, "yyyy-MM-dd", out var dag) ? dag : DateOnly.MaxValue)];
}

public sealed class ReeksdeelnemerInvoer
{
    [Display(Name = "Wie?")]
    [Required(ErrorMessage = "Kies wie er vast bij is.")]
    [BijRegel("reeks-deelnemer-onbekend")]
    public string? Wie { get; set; }

    [Display(Name = "Vanaf welk deel?")]
    [Required(ErrorMessage = "Kies vanaf welk deel.")]
    public Tafeldeel? Deel { get; set; } = Tafeldeel.Een;

    /// <summary>The value is the organisation, with a colleague behind a slash.</summary>
    public Reeksgenodigde Genodigde()
    {
        var delen = Wie!.Split('/');
        return new(OrganisatieId.TryParse(delen[0], null, out var o) ? o : default, delen.Length > 1 && ProfessionalId.TryParse(delen[1], null, out var p) ? p : null, Deel!.Value);
    }
}

public sealed class VerplaatsInvoer
{
    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("overleg-in-verleden")]
    public DateOnly? Dag { get; set; }

    [Display(Name = "Waarom?")]
    [Required(ErrorMessage = "Vul in waarom het overleg verandert.")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    public string? Reden { get; set; }
}

public sealed class AfgelastInvoer
{
    [Display(Name = "Waarom gaat het niet door?")]
    [Required(ErrorMessage = "Vul in waarom het overleg niet doorgaat.")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    public string? Reden { get; set; }
}
