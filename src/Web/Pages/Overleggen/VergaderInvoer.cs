using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>What the chair records about the case that is up, in one go: decision, actie, owner, date.</summary>
public sealed class VergaderpuntInvoer
{
    public string? Casus { get; set; }

    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Besluit { get; set; }

    [Display(Name = "Dit is vertrouwelijk")]
    public bool Vertrouwelijk { get; set; }

    [Display(Name = "Waarom is het vertrouwelijk?")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    [BijRegel("vertrouwelijk-zonder-reden")]
    public string? Waarom { get; set; }

    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    [BijRegel("casus-loopt-niet")]
    public string? Actie { get; set; }

    [Display(Name = "Wie doet het?")]
    [BijRegel("actie-eigenaar-onbekend")]
    public string? Wie { get; set; }

    [Display(Name = "Uiterlijk")]
    [BijRegel("actie-datum-voorbij")]
    public string? Voor { get; set; }

    public CasusId CasusId => CasusId.TryParse(Casus, null, out var id) ? id : default;
}

/// <summary>What somebody at the meeting adds, or the chair for a partner.</summary>
public sealed class InbrengInvoer
{
    public string? Casus { get; set; }

    [Display(Name = "Wat wilt u zeggen?")]
    [Required(ErrorMessage = "Vul in wat u wilt zeggen.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Tekst { get; set; }

    [Display(Name = "Dit is")]
    [EnumDataType(typeof(Inbrengsoort), ErrorMessage = "Kies wat het is.")]
    public Inbrengsoort Soort { get; set; }

    /// <summary>Only for the chair: for which organisation.</summary>
    public string? Namens { get; set; }

    public CasusId CasusId => CasusId.TryParse(Casus, null, out var id) ? id : default;
}

public sealed class MeedoenInvoer
{
    [Display(Name = "Hoe doet u mee?")]
    [Required(ErrorMessage = "Kies hoe u meedoet.")]
    [EnumDataType(typeof(Deelname), ErrorMessage = "Kies hoe u meedoet.")]
    public Deelname? Deelname { get; set; }

    [Display(Name = "Ik ben het eens met deze verklaring en onderteken hem")]
    public bool Akkoord { get; set; }
}

public sealed class ErbijInvoer
{
    [Display(Name = "Wie komt erbij?")]
    [Required(ErrorMessage = "Kies wie erbij komt.")]
    [BijRegel("deelnemer-onbekend")]
    public string? Professional { get; set; }

    [Display(Name = "Vanaf")]
    public Tafeldeel Deel { get; set; }
}

public sealed class VerbeterInvoer
{
    public string? Professional { get; set; }

    [Display(Name = "Hoe was deze persoon erbij?")]
    [Required(ErrorMessage = "Kies hoe deze persoon erbij was.")]
    public Deelname? Deelname { get; set; }

    [Display(Name = "Bij welke casussen?")]
    [BijRegel("afwezig-en-erbij")]
    public List<string> Casussen { get; set; } = [];
}

public sealed class VerklaringInvoer
{
    [Required(ErrorMessage = "Vul de tekst in.")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Tekst { get; set; }

    [Display(Name = "Geldt vanaf")]
    [Required(ErrorMessage = "Kies vanaf welke dag de tekst geldt.")]
    public DateOnly? Vanaf { get; set; }

    [Display(Name = "Waar komt de tekst vandaan?")]
    [Required(ErrorMessage = "Vul in waar de tekst vandaan komt.")]
    [StringLength(400, ErrorMessage = "Gebruik hoogstens 400 tekens.")]
    public string? Bron { get; set; }
}
