using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>
/// Searches the register of people in one field. Shows nobody before a question is asked. The field is posted and comes back in the address only when no
/// burgerservicenummer is in it (wet.md L13).
/// </summary>
[Recht(PersoonRecht.Zoeken)]
public sealed class IndexModel(PartituurDb db, Kennisbewijs bewijs) : Pagina(db)
{
    private Bsn? gevraagdBsn;

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Wie zoekt u?")]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    /// <summary>Only for the names in the form.</summary>
    public BsnInvoer Nummer { get; set; } = new();

    public Zoekblad? Antwoord { get; private set; }

    /// <summary>For the question to the house, when there is one; holds who it is about, unreadable.</summary>
    public string? Bewijs { get; private set; }

    public override async Task LaadAsync()
    {
        Blad = Math.Clamp(Blad, 1, 1000);
        Getoond = [];
        if (gevraagdBsn is null && (Zoek is null || !ModelState.IsValid))
        {
            return;
        }

        if (gevraagdBsn is null && PersonenZoeken.Fout(Zoek, Handeling.Dag) is { } fout)
        {
            ModelState.AddModelError(nameof(Zoek), fout);
            return;
        }

        Antwoord = gevraagdBsn is { } bsn ? await PersonenZoeken.ZoekAsync(Db, bsn, Handeling.Dag) : await PersonenZoeken.ZoekAsync(Db, Zoek!, Handeling.Dag, Blad);

        // The log keeps the question; of a number only what the screen would show.
        Vraag = new { Zoek, Bsn = gevraagdBsn?.ToString(), Blad, Navraag = Antwoord.Navraag.Soort };
        Getoond = [.. Antwoord.Rijen.Select(r => r.Id.Waarde)];
        Bewijs = Antwoord.Navraag.Persoon is { } persoon ? bewijs.Maak(Kijker, persoon, gevraagdBsn is null ? Zoek! : $"burgerservicenummer {gevraagdBsn}", Handeling.Op) : null;
    }

    /// <summary>Puts the question in the address, unless it may not stand there.</summary>
    public IActionResult OnPostZoek()
    {
        if (PersonenZoeken.Fout(Zoek, Handeling.Dag) is not { } fout)
        {
            return RedirectToPage("/Personen/Index", new { Zoek });
        }

        ModelState.AddModelError(nameof(Zoek), fout);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(BsnInvoer nummer)
    {
        gevraagdBsn = Bsn.TryParse(nummer.Bsn, out var bsn) ? bsn : null;
        (Zoek, Blad) = (null, 1);
        await LaadAsync();
        return Page();
    }
}

public sealed class BsnInvoer : IValidatableObject
{
    [Display(Name = "Burgerservicenummer")]
    [Required(ErrorMessage = "Vul het burgerservicenummer in.")]
    public string? Bsn { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => Persooncontrole.Burgerservicenummer(Bsn, nameof(Bsn));
}
