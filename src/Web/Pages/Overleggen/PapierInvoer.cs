using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

public sealed class NoodpakketInvoer
{
    [Display(Name = "Voor wie maakt u een exemplaar?")]
    [BijRegel("noodpakket-zonder-ontvanger", "deelnemer-onbekend")]
    public List<string> Voor { get; set; } = [];
}

public sealed class KwijtInvoer
{
    public int Nummer { get; set; }

    [Display(Name = "Wat weet u ervan?")]
    [Required(ErrorMessage = "Vul in wat u ervan weet.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? WatBekend { get; set; }
}

/// <summary>All that is on paper of one meeting. By the id of person and case, so that what was typed stays where it belongs when somebody else was first.</summary>
public sealed class PapierInvoer
{
    public Dictionary<string, PapierMens> Mensen { get; set; } = [];

    public Dictionary<string, PapierPunt> Punten { get; set; } = [];
}

public sealed class PapierMens
{
    [Display(Name = "Was er")]
    [EnumDataType(typeof(Deelname), ErrorMessage = "Kies hoe deze persoon erbij was.")]
    public Deelname Deelname { get; set; }

    [Display(Name = "Verklaring op papier getekend")]
    public bool Getekend { get; set; }

    /// <summary>As N2026-0003/2; empty is a loose sheet.</summary>
    [Display(Name = "Getekend op")]
    public string? Exemplaar { get; set; }
}

public sealed class PapierPunt
{
    [Display(Name = "Hoeveel minuten duurde het?")]
    [Range(1, 480, ErrorMessage = "Vul een heel getal in van 1 tot en met 480.")]
    public int? Minuten { get; set; }

    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Besluit { get; set; }

    [Display(Name = "Dit is vertrouwelijk")]
    public bool Vertrouwelijk { get; set; }

    [Display(Name = "Waarom is het vertrouwelijk?")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Waarom { get; set; }

    public List<PapierActie> Acties { get; set; } = [new(), new(), new()];

    [Display(Name = "Welke organisatie ziet het anders?")]
    public string? Namens { get; set; }

    [Display(Name = "Wat vindt deze organisatie?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Anders { get; set; }

    public bool IsLeeg => Minuten is null && string.IsNullOrWhiteSpace(Besluit) && string.IsNullOrWhiteSpace(Anders) && string.IsNullOrWhiteSpace(Namens) && !Vertrouwelijk && string.IsNullOrWhiteSpace(Waarom) && Acties.All(a => a.IsLeeg);
}

public sealed class PapierActie
{
    [Display(Name = "Actie")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Wat { get; set; }

    [Display(Name = "Wie doet het?")]
    public string? Wie { get; set; }

    [Display(Name = "Uiterlijk")]
    public string? Voor { get; set; }

    public bool IsLeeg => string.IsNullOrWhiteSpace(Wat) && string.IsNullOrWhiteSpace(Wie) && string.IsNullOrWhiteSpace(Voor);
}
