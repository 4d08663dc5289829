using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Pages.Meldingen;

public sealed class MeldInvoer
{
    [Required(ErrorMessage = "Kies een doelgroep.")]
    public string? Doelgroep { get; set; }

    public string? Melder { get; set; }

    [Required(ErrorMessage = "Beschrijf wat er aan de hand is.")]
    [StringLength(4000, ErrorMessage = "Gebruik hoogstens 4000 tekens.")]
    public string? Aanleiding { get; set; }

    [Required(ErrorMessage = "Vul de gemeente in.")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Gemeente { get; set; }

    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Buurt { get; set; }

    [Display(Name = "Code rood: vandaag moet er nog iets gebeuren")]
    public bool CodeRood { get; set; }

    [Display(Name = "Hoe kwam de melding binnen?")]
    public Meldweg? Weg { get; set; }

    [Display(Name = "Wie belde of schreef er?")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Beller { get; set; }

    [Display(Name = "Wanneer kwam de melding binnen?")]
    [BijRegel("ontvangst-in-toekomst")]
    public DateTime? Ontvangen { get; set; }

    /// <summary>Answers to the questions of the doelgroep, by code.</summary>
    public Dictionary<string, string?> Antwoorden { get; set; } = [];

    /// <summary>The melding of the same incident, <see cref="AnderVoorval"/>, or nothing when it was not asked yet.</summary>
    [Display(Name = "Gaat het om hetzelfde voorval?")]
    [BijRegel("hoort-bij-zichzelf")]
    public string? HoortBij { get; set; }

    public List<GemeldePersoonInvoer> Personen { get; set; } = [new()];

    public const string AnderVoorval = "ander";

    /// <param name="melder">Who reports.</param>
    /// <param name="doelgroep">The theme, which exists.</param>
    /// <param name="formulier">What it asks today.</param>
    /// <param name="namensAnder">Whether administratie records it for somebody else.</param>
    public NieuweMelding AlsMelding(OrganisatieId melder, DoelgroepId doelgroep, Meldformulier? formulier, bool namensAnder) =>
        new(melder, doelgroep, new(Gemeente!, Buurt), Aanleiding!, CodeRood, [.. Personen.Select(p => p.AlsGemeld())])
        {
            Formulier = formulier,
            Antwoorden = Antwoorden,
            Binnenkomst = namensAnder && Weg is { } weg ? new(weg, Beller, Ontvangen is { } op ? new DateTimeOffset(op, Kalender.Nederland.GetUtcOffset(op)) : null) : null,
        };
}

public sealed class GemeldePersoonInvoer : IValidatableObject
{
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Voornamen { get; set; }

    [StringLength(20, ErrorMessage = "Gebruik hoogstens 20 tekens.")]
    public string? Voorvoegsel { get; set; }

    [Required(ErrorMessage = "Vul de achternaam in, of ‘onbekend’.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Achternaam { get; set; }

    public DateOnly? Geboortedatum { get; set; }

    public Geslacht? Geslacht { get; set; }

    [Display(Name = "Burgerservicenummer")]
    public string? Bsn { get; set; }

    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Straat { get; set; }

    [StringLength(20, ErrorMessage = "Gebruik hoogstens 20 tekens.")]
    public string? Huisnummer { get; set; }

    [RegularExpression("^[1-9][0-9]{3} ?[A-Za-z]{2}$", ErrorMessage = "Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 5911 AB.")]
    public string? Postcode { get; set; }

    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Woonplaats { get; set; }

    [Display(Name = "Rol in de melding")]
    [Required(ErrorMessage = "Vul de rol in.")]
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    public string? Rol { get; set; }

    public Relatiesoort? Relatie { get; set; }

    [Display(Name = "Weet deze persoon van de melding?")]
    [Required(ErrorMessage = "Kies of deze persoon van de melding weet.")]
    public Informering? Informering { get; set; }

    [Display(Name = "Waarom niet?")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }

    [Display(Name = "Opnieuw bekijken op")]
    public DateOnly? HerzienOp { get; set; }

    public Guid? Bekende { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var vandaag = Kern.Logboek.Kalender.Vandaag(validationContext.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System);
        foreach (var fout in Persooncontrole.Burgerservicenummer(Bsn, nameof(Bsn)).Concat(Persooncontrole.Geboortedatum(Geboortedatum, vandaag, nameof(Geboortedatum))))
        {
            yield return fout;
        }

        if (Informering is Kern.Meldingen.Informering.Nee or Kern.Meldingen.Informering.NogNiet)
        {
            if (string.IsNullOrWhiteSpace(Reden))
            {
                yield return new("Vul in waarom deze persoon (nog) niet is geïnformeerd.", [nameof(Reden)]);
            }

            if (HerzienOp is null || HerzienOp < vandaag)
            {
                yield return new("Vul een datum vanaf vandaag in waarop u dit opnieuw bekijkt.", [nameof(HerzienOp)]);
            }
        }

        if (string.IsNullOrWhiteSpace(Straat) != string.IsNullOrWhiteSpace(Woonplaats))
        {
            yield return new("Vul straat en woonplaats allebei in, of geen van beide.", [string.IsNullOrWhiteSpace(Straat) ? nameof(Straat) : nameof(Woonplaats)]);
        }
    }

    public GemeldePersoon AlsGemeld() => new(
        new Personalia(Achternaam!, Voorvoegsel, Voornamen, Geslacht ?? Kern.Personen.Geslacht.Onbekend, Geboortedatum, Kern.Personen.Bsn.TryParse(Bsn, out var bsn) ? bsn : null),
        string.IsNullOrWhiteSpace(Straat) ? null : new Adresgegevens(Straat, Huisnummer, Postcode, Woonplaats!),
        Rol!,
        Relatie,
        Informering!.Value,
        Reden,
        HerzienOp,
        Bekende is { } id ? new PersoonId(id) : null);
}
