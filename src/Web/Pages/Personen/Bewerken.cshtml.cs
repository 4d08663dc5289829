using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Corrects who somebody is (eis 24, 51).</summary>
[Recht(PersoonRecht.Bewerken)]
public sealed class BewerkenModel(PartituurDb db) : Pagina(db)
{
    public Persoon Persoon => Van<Persoon>();

    /// <summary>What there is now; what was typed wins on the screen.</summary>
    public PersoonInvoer Invoer { get; private set; } = new();

    public override Task LaadAsync()
    {
        Invoer = PersoonInvoer.Van(Persoon);
        return Task.CompletedTask;
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(PersoonInvoer invoer)
    {
        var dubbel = await new PersoonBewerken(Db).WijzigAsync(Persoon, invoer.AlsPersonalia(Persoon.Bsn), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Personen/Persoon", new { persoon = Persoon.Id.ToString() }, dubbel
            ? "De gegevens zijn bijgewerkt. Let op: een andere inschrijving heeft hetzelfde burgerservicenummer. De administratie kijkt of dit dezelfde persoon is."
            : "De gegevens zijn bijgewerkt.");
    }
}

/// <summary>Who somebody is, as typed on a form or sent to the API.</summary>
public sealed class PersoonInvoer : IValidatableObject
{
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Voornamen { get; set; }

    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Roepnaam { get; set; }

    [StringLength(20, ErrorMessage = "Gebruik hoogstens 20 tekens.")]
    public string? Voorvoegsel { get; set; }

    [Required(ErrorMessage = "Vul de achternaam in, of ‘onbekend’.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Achternaam { get; set; }

    public Geslacht? Geslacht { get; set; }

    [BijRegel("geboortedatum-toekomst", "geboortedatum-te-lang-geleden")]
    public DateOnly? Geboortedatum { get; set; }

    /// <summary>When the whole date is not known.</summary>
    [BijRegel("geboortejaar-past-niet")]
    public int? Geboortejaar { get; set; }

    /// <summary>A new number; empty leaves what there is.</summary>
    [Display(Name = "Burgerservicenummer")]
    public string? Bsn { get; set; }

    [Display(Name = "Het burgerservicenummer klopt niet: haal het weg")]
    public bool ZonderBsn { get; set; }

    public static PersoonInvoer Van(Persoon p) => new()
    {
        Voornamen = p.Voornamen,
        Roepnaam = p.Roepnaam,
        Voorvoegsel = p.Voorvoegsel,
        Achternaam = p.Achternaam,
        Geslacht = p.Geslacht,
        Geboortedatum = p.Geboortedatum,
        Geboortejaar = p.Personalia.Geboortejaar,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var vandaag = Kern.Logboek.Kalender.Vandaag(validationContext.GetService(typeof(TimeProvider)) as TimeProvider ?? TimeProvider.System);
        foreach (var fout in Persooncontrole.Burgerservicenummer(Bsn, nameof(Bsn)).Concat(Persooncontrole.Geboortejaar(Geboortejaar, vandaag, nameof(Geboortejaar))))
        {
            yield return fout;
        }

        if (ZonderBsn && !string.IsNullOrWhiteSpace(Bsn))
        {
            yield return new("Vul een nieuw nummer in, of haal het nummer weg. Niet allebei.", [nameof(Bsn)]);
        }
    }

    public Personalia AlsPersonalia(Bsn? huidig) => new(
        Achternaam!,
        Voorvoegsel,
        Voornamen,
        Geslacht ?? Kern.Personen.Geslacht.Onbekend,
        Geboortedatum,
        Kern.Personen.Bsn.TryParse(Bsn, out var bsn) ? bsn : ZonderBsn ? null : huidig,
        Roepnaam,
        Geboortejaar);
}
