using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Searches the register of people. Shows nobody before a question is asked; a burgerservicenummer never stands in an address (wet.md L13).</summary>
[Recht(PersoonRecht.Zoeken)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private Bsn? gevraagdBsn;

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Naam")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Geboortedatum")]
    [StringLength(30, ErrorMessage = "Gebruik hoogstens 30 tekens.")]
    public string? Geboren { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>Only for the names in the form.</summary>
    public BsnInvoer Nummer { get; set; } = new();

    public bool IsGevraagd { get; private set; }

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Zoekrij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        Getoond = [];
        var (vraag, fout) = PersonenZoeken.Lees(Naam, Geboren, Handeling.Dag);
        if (fout is { } f)
        {
            ModelState.AddModelError(f.Veld == "naam" ? nameof(Naam) : nameof(Geboren), f.Zin);
            return;
        }

        vraag = gevraagdBsn is null ? vraag : new Zoekvraag([], null, gevraagdBsn);
        if (vraag.IsLeeg)
        {
            return;
        }

        await ZoekAsync(vraag);
    }

    public async Task<IActionResult> OnPostAsync(BsnInvoer nummer)
    {
        gevraagdBsn = Bsn.TryParse(nummer.Bsn, out var bsn) ? bsn : null;
        (Naam, Geboren, Blad) = (null, null, 1);
        await LaadAsync();
        return Page();
    }

    private async Task ZoekAsync(Zoekvraag vraag)
    {
        IsGevraagd = true;
        (Rijen, HeeftMeer) = await PersonenZoeken.ZoekAsync(Db, vraag, Blad);

        // The log keeps the question; of a number only what the screen would show.
        Vraag = new { Naam, Geboren = vraag.Geboortedatum, Bsn = vraag.Bsn?.ToString(), Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }
}

public sealed class BsnInvoer : IValidatableObject
{
    [Display(Name = "Burgerservicenummer")]
    [Required(ErrorMessage = "Vul het burgerservicenummer in.")]
    public string? Bsn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Kern.Personen.Bsn.TryParse(Bsn, out _))
        {
            yield return new("Dit is geen geldig burgerservicenummer: negen cijfers die aan de 11-proef voldoen.", [nameof(Bsn)]);
        }
    }
}
