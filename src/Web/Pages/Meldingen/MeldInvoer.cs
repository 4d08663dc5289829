using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

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

    public List<GemeldePersoonInvoer> Personen { get; set; } = [new()];
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
        if (!string.IsNullOrWhiteSpace(Bsn) && !Kern.Personen.Bsn.TryParse(Bsn, out _))
        {
            yield return new("Dit is geen geldig burgerservicenummer: negen cijfers die aan de 11-proef voldoen.", [nameof(Bsn)]);
        }

        if (Geboortedatum > vandaag)
        {
            yield return new("De geboortedatum ligt in de toekomst.", [nameof(Geboortedatum)]);
        }
        else if (Geboortedatum?.Year < 1880)
        {
            yield return new("De geboortedatum ligt te ver in het verleden.", [nameof(Geboortedatum)]);
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

/// <summary>What the form tells about known people, within what the viewer may see.</summary>
public sealed record BekendModel(int Rij, IReadOnlyList<BekendeRij> Rijen, bool BestaatIemand)
{
    public static async Task<BekendModel> ZoekAsync(PartituurDb db, Kijker kijker, int rij, string naam, DateOnly? dag)
    {
        if (naam.Length < 3)
        {
            return new(rij, [], false);
        }

        if (Rechtentabel.Mag(PersoonRecht.Zoeken, kijker))
        {
            var rijen = await db.Personen.AsNoTracking().IgnoreAutoIncludes()
                .Where(p => p.ZelfdeAls == null && p.Zoeknaam.StartsWith(naam) && (dag == null || p.Geboortedatum == dag))
                .OrderBy(p => p.Zoeknaam).ThenBy(p => p.Zoekvoornaam).Take(8)
                .Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam, p.Geboortedatum, Woonplaats = p.Adressen.Where(a => a.Tot == null).Select(a => a.Woonplaats).FirstOrDefault() })
                .ToListAsync();
            return new(rij, [.. rijen.Select(r => new BekendeRij(r.Id, new Personalia(r.Achternaam, r.Voorvoegsel, r.Voornamen, Geslacht.Onbekend, null, null).Naam, r.Geboortedatum, r.Woonplaats))], false);
        }

        // Beyond what the reporter may see: only yes or no, only for a whole name and birth date, and the question is logged.
        var bestaat = dag is not null && await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(p => p.HuisId == kijker.Huis && p.Zoeknaam == naam && p.Geboortedatum == dag);
        return new(rij, [], bestaat);
    }
}

public sealed record BekendeRij(PersoonId Id, string Naam, DateOnly? Geboortedatum, string? Woonplaats);
