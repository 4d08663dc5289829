using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>How somebody is also called, reached and spoken with (eis 51).</summary>
[Recht(PersoonRecht.Bewerken)]
public sealed class BereikModel(PartituurDb db) : Pagina(db)
{
    public Persoon Persoon => Van<Persoon>();

    /// <summary>What there is now.</summary>
    public TaalInvoer Taal { get; private set; } = new();

    /// <summary>Only for the names in the forms.</summary>
    public AliasInvoer Ook { get; private set; } = new();

    public ContactInvoer Contact { get; private set; } = new();

    public override Task LaadAsync()
    {
        Taal = new() { Taal = Persoon.Taal, TolkNodig = Persoon.TolkNodig };
        return Task.CompletedTask;
    }

    [Vervangt]
    public async Task<IActionResult> OnPostTaalAsync(TaalInvoer taal)
    {
        Persoon.Spreekt(taal.Taal, taal.TolkNodig);
        return await OpslaanAsync("De taal is bijgewerkt.");
    }

    public async Task<IActionResult> OnPostAliasAsync(AliasInvoer ook)
    {
        Persoon.HeetOok(ook.Naam!);
        return await OpslaanAsync("De naam staat erbij. Zoeken vindt deze persoon nu ook onder die naam.");
    }

    public async Task<IActionResult> OnPostAliasWegAsync(string naam)
    {
        Persoon.HeetNietMeer(naam);
        return await OpslaanAsync($"Weggehaald: {naam}. Was dat een vergissing? Voeg de naam opnieuw toe.");
    }

    public async Task<IActionResult> OnPostContactAsync(ContactInvoer contact)
    {
        Persoon.IsTeBereiken(contact.Soort!.Value, contact.Waarde!, contact.Toelichting);
        return await OpslaanAsync("Het contactgegeven staat erbij.");
    }

    public async Task<IActionResult> OnPostContactWegAsync(Guid gegeven)
    {
        var weg = Persoon.Contact.FirstOrDefault(c => c.Id == gegeven)?.Waarde;
        Persoon.IsNietMeerTeBereiken(gegeven);
        return await OpslaanAsync($"Weggehaald: {weg}. Was dat een vergissing? Voeg het opnieuw toe.");
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Personen/Bereik", new { persoon = Persoon.Id.ToString() }, bericht);
    }
}

public sealed class TaalInvoer
{
    [Display(Name = "Welke taal spreekt deze persoon?")]
    [StringLength(60, ErrorMessage = "Gebruik hoogstens 60 tekens.")]
    public string? Taal { get; set; }

    [Display(Name = "Er is een tolk nodig")]
    public bool TolkNodig { get; set; }
}

public sealed class AliasInvoer
{
    [Display(Name = "Andere naam")]
    [Required(ErrorMessage = "Vul de naam in.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    [BijRegel("alias-al-bekend")]
    public string? Naam { get; set; }
}

public sealed class ContactInvoer
{
    [Display(Name = "Soort")]
    [Required(ErrorMessage = "Kies telefoon of e-mail.")]
    public Contactsoort? Soort { get; set; }

    [Display(Name = "Nummer of adres")]
    [Required(ErrorMessage = "Vul het nummer of het adres in.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    [BijRegel("telefoon-ongeldig", "email-ongeldig", "contact-al-bekend", "te-lang")]
    public string? Waarde { get; set; }

    [Display(Name = "Toelichting")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Toelichting { get; set; }
}
