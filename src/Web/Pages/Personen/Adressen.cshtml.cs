using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Where somebody lives and lived, over time and over municipal borders (eis 66).</summary>
[Recht(PersoonRecht.Bewerken)]
public sealed class AdressenModel(PartituurDb db) : Pagina(db)
{
    public Persoon Persoon => Van<Persoon>();

    /// <summary>Only for the names in the form.</summary>
    public AdresInvoer Nieuw { get; private set; } = new();

    public EindeInvoer Einde { get; private set; } = new();

    public override Task LaadAsync()
    {
        (Nieuw.Van, Einde.Dag) = (Handeling.Dag, Handeling.Dag);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync(AdresInvoer nieuw)
    {
        Persoon.WoontOp(nieuw.AlsGegevens(), nieuw.Van!.Value);
        return await OpslaanAsync("Het adres staat erbij.");
    }

    public async Task<IActionResult> OnPostEindeAsync(EindeInvoer einde)
    {
        Persoon.VertrektVan(einde.Adres!.Value, einde.Dag!.Value);
        return await OpslaanAsync("Het adres geldt niet meer vanaf die dag.");
    }

    public async Task<IActionResult> OnPostWegAsync(Guid adres)
    {
        var weg = Persoon.HaalAdresWeg(adres);
        return await OpslaanAsync($"Weggehaald: {weg.Straat} {weg.Huisnummer}, {weg.Woonplaats}. Was dat een vergissing? Voeg het adres hieronder opnieuw toe.");
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Personen/Adressen", new { persoon = Persoon.Id.ToString() }, bericht);
    }
}

/// <summary>An address, as typed on a form or sent to the API.</summary>
public sealed class AdresInvoer : IValidatableObject
{
    [Required(ErrorMessage = "Vul de straat in.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Straat { get; set; }

    [StringLength(20, ErrorMessage = "Gebruik hoogstens 20 tekens.")]
    public string? Huisnummer { get; set; }

    [RegularExpression("^[1-9][0-9]{3} ?[A-Za-z]{2}$", ErrorMessage = "Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 5911 AB.")]
    public string? Postcode { get; set; }

    [Required(ErrorMessage = "Vul de woonplaats in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Woonplaats { get; set; }

    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Buurt { get; set; }

    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Wijk { get; set; }

    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Gemeente { get; set; }

    [Display(Name = "Vanaf")]
    [Required(ErrorMessage = "Vul in vanaf welke dag.")]
    public DateOnly? Van { get; set; }

    public Adresgegevens AlsGegevens() => new(Straat!, Huisnummer, Postcode, Woonplaats!, Buurt, Wijk, Gemeente);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var vandaag = Kern.Logboek.Kalender.Vandaag(validationContext.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System);
        if (Van?.Year < 1900 || Van > vandaag.AddYears(1))
        {
            yield return new("Vul een dag in vanaf 1900 en hoogstens een jaar vooruit.", [nameof(Van)]);
        }
    }
}

public sealed class EindeInvoer
{
    [Required(ErrorMessage = "Kies een adres.")]
    public Guid? Adres { get; set; }

    [Display(Name = "Niet meer vanaf")]
    [Required(ErrorMessage = "Vul in vanaf welke dag.")]
    [BijRegel("adres-eind-voor-begin")]
    public DateOnly? Dag { get; set; }
}
