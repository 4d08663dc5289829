using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Searches the register of people. Shows nobody before a question is asked; a burgerservicenummer never stands in an address (wet.md L13).</summary>
[Recht(PersoonRecht.Zoeken)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    private const int PerBlad = 25;

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

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        Getoond = [];
        var dag = Zoekvraag.LeesDatum(Geboren, Handeling.Dag);
        if (!string.IsNullOrWhiteSpace(Geboren) && dag is null)
        {
            ModelState.AddModelError(nameof(Geboren), "Dit is geen datum. Schrijf bijvoorbeeld 3-11-1980.");
            return;
        }

        var vraag = gevraagdBsn is not null ? new Zoekvraag([], null, gevraagdBsn) : new Zoekvraag(Zoekvraag.LeesNaam(Naam), dag, null);
        if (vraag.Namen.Count > 0 && dag is null && vraag.Namen[0].Achternaam.Length < 2)
        {
            ModelState.AddModelError(nameof(Naam), "Vul ten minste twee letters van de achternaam in, of ook een geboortedatum.");
            return;
        }

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
        var rijen = await vraag.In(Db.Personen.AsNoTracking().IgnoreAutoIncludes())
            .OrderBy(p => p.Zoeknaam).ThenBy(p => p.Zoekvoornaam).ThenBy(p => p.Id).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(p => new
            {
                p.Id,
                p.Voornamen,
                p.Voorvoegsel,
                p.Achternaam,
                p.Geboortedatum,
                Woonplaats = p.Adressen.Where(a => a.Tot == null).OrderByDescending(a => a.Van).Select(a => a.Woonplaats).FirstOrDefault(),
            }).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        Rijen = [.. rijen.Take(PerBlad).Select(p => new Rij(p.Id, new Personalia(p.Achternaam, p.Voorvoegsel, p.Voornamen, Geslacht.Onbekend, null, null).Naam, p.Geboortedatum, p.Woonplaats))];

        // The log keeps the question; of a number only what the screen would show.
        Vraag = new { Naam, Geboren = vraag.Geboortedatum, Bsn = vraag.Bsn?.ToString(), Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    public sealed record Rij(PersoonId Id, string Naam, DateOnly? Geboortedatum, string? Woonplaats);
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
