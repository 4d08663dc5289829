using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The form of a table.</summary>
public sealed class TafelInvoer : IValidatableObject
{
    [Required(ErrorMessage = "Vul de naam van de tafel in.")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Naam { get; set; }

    [Display(Name = "Voor welke doelgroepen?")]
    [MinLength(1, ErrorMessage = "Kies ten minste één doelgroep.")]
    [BijRegel("tafel-zonder-doelgroep", "doelgroep-aan-andere-tafel")]
    public List<string> Doelgroepen { get; set; } = [];

    [Display(Name = "Welke organisatie zit voor?")]
    [Required(ErrorMessage = "Kies de organisatie die voorzit.")]
    [BijRegel("tafel-organisatie-zonder-convenant")]
    public string? Organisatie { get; set; }

    [Display(Name = "Wie zit voor?")]
    [BijRegel("tafel-voorzitter-zonder-rol")]
    public string? Voorzitter { get; set; }

    [Display(Name = "Wie vervangt?")]
    [BijRegel("tafel-vervanger-zonder-rol")]
    public string? Vervanger { get; set; }

    [Display(Name = "Hoe vaak komt de tafel bij elkaar?")]
    [Required(ErrorMessage = "Kies hoe vaak de tafel bij elkaar komt.")]
    public Ritme? Ritme { get; set; }

    [Display(Name = "Op welke dag?")]
    [BijRegel("tafel-zonder-weekdag")]
    public Werkdag? Weekdag { get; set; }

    [Display(Name = "Begint om")]
    [Required(ErrorMessage = "Vul in hoe laat de tafel begint.")]
    public TimeOnly? Begint { get; set; }

    [Display(Name = "Hoeveel minuten duurt het?")]
    [Required(ErrorMessage = "Vul in hoeveel minuten de tafel duurt.")]
    [Range(10, 480, ErrorMessage = "Kies een duur van 10 tot 480 minuten.")]
    [BijRegel("tafel-duur")]
    public int? Minuten { get; set; }

    [Display(Name = "Hoeveel minuten per melding?")]
    [Required(ErrorMessage = "Vul in hoeveel minuten een melding ongeveer kost.")]
    [Range(1, 60, ErrorMessage = "Kies 1 tot 60 minuten per melding.")]
    public int? PerMelding { get; set; }

    [Display(Name = "Plaats of videolink")]
    [Required(ErrorMessage = "Vul de plaats of de videolink in.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Plaats { get; set; }

    public static TafelInvoer Van(Triagetafel t, DateOnly dag) => new()
    {
        Naam = t.Naam,
        Doelgroepen = [.. t.Doelgroepen.Select(d => d.DoelgroepId.ToString())],
        Organisatie = t.Voorgezeten(dag).OrganisatieId.ToString(),
        Voorzitter = t.Voorgezeten(dag).VoorzitterId?.ToString(),
        Vervanger = t.Voorgezeten(dag).VervangerId?.ToString(),
        Ritme = t.Ritme,
        Weekdag = (Werkdag?)t.Weekdag,
        Begint = t.Begint,
        Minuten = t.Minuten,
        PerMelding = t.PerMelding,
        Plaats = t.Plaats,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Ritme is Kern.Triage.Ritme.Wekelijks or Kern.Triage.Ritme.TweeWekelijks && Weekdag is null)
        {
            yield return new("Kies op welke dag van de week.", [nameof(Weekdag)]);
        }
    }

    public Tafelwens AlsWens() => new(
        Naam!,
        [.. Doelgroepen.Select(d => DoelgroepId.TryParse(d, null, out var id) ? id : default)],
        new(Ritme!.Value, (DayOfWeek?)Weekdag, Begint!.Value, Minuten!.Value, PerMelding!.Value, Plaats!),
        new(OrganisatieId.TryParse(Organisatie, null, out var o) ? o : default, Professional(Voorzitter), Professional(Vervanger)));

    internal static ProfessionalId? Professional(string? id) => ProfessionalId.TryParse(id, null, out var wie) ? wie : null;
}

/// <summary>A working day of the week, in the order of <see cref="DayOfWeek"/>.</summary>
public enum Werkdag
{
    Maandag = 1,
    Dinsdag,
    Woensdag,
    Donderdag,
    Vrijdag,
}

/// <summary>Hands a table over.</summary>
public sealed class OverdrachtInvoer
{
    [Display(Name = "Welke organisatie gaat voorzitten?")]
    [Required(ErrorMessage = "Kies de organisatie die gaat voorzitten.")]
    [BijRegel("tafel-overdracht-zelfde", "tafel-organisatie-zonder-convenant")]
    public string? Organisatie { get; set; }

    [Display(Name = "Wie gaat voorzitten?")]
    [BijRegel("tafel-voorzitter-zonder-rol")]
    public string? Voorzitter { get; set; }

    [Display(Name = "Wie gaat vervangen?")]
    [BijRegel("tafel-vervanger-zonder-rol")]
    public string? Vervanger { get; set; }

    [Display(Name = "Vanaf welke dag?")]
    [Required(ErrorMessage = "Kies vanaf welke dag.")]
    [BijRegel("tafel-overdracht-datum")]
    public DateOnly? Vanaf { get; set; }

    [Display(Name = "Waarom wordt de tafel overgedragen?")]
    [Required(ErrorMessage = "Vul in waarom de tafel wordt overgedragen.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }

    public Voorzitters Wie() => new(OrganisatieId.TryParse(Organisatie, null, out var o) ? o : default, TafelInvoer.Professional(Voorzitter), TafelInvoer.Professional(Vervanger));
}

/// <summary>Somebody who sits at a table.</summary>
public sealed class DeelnemerInvoer
{
    [Display(Name = "Wie?")]
    [Required(ErrorMessage = "Kies wie er aan tafel zit.")]
    [BijRegel("tafel-deelnemer-onbekend")]
    public string? Professional { get; set; }

    [Display(Name = "Vanaf welk deel?")]
    [Required(ErrorMessage = "Kies vanaf welk deel.")]
    public Tafeldeel? Deel { get; set; } = Tafeldeel.Een;

    public Vastedeelnemer Wie() => new(TafelInvoer.Professional(Professional) ?? default, Deel!.Value);
}
