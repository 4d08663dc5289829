using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Keeps a voorziening of this house up to date: what it is, who can be reached, and until when.</summary>
[Recht(NetwerkRecht.GidsBeheren)]
public sealed class VoorzieningBewerkenModel(PartituurDb db) : VoorzieningPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ContactInvoer Contact { get; set; } = new();

    public LaatsteDagInvoer Einde { get; set; } = new();

    public Voorziening? Voorziening { get; private set; }

    public override Aggregaat? Bewerkt => Voorziening;

    public override async Task LaadAsync()
    {
        Voorziening = await ZoekAsync();
        Bestaat = Voorziening is not null;
        if (Voorziening is { } v)
        {
            await base.LaadAsync();
            (Invoer, Einde.LaatsteDag) = (VoorzieningInvoer.Van(v), Handeling.Dag);
        }
    }

    [Vervangt]
    public Task<IActionResult> OnPostAsync(VoorzieningInvoer invoer) => DoeAsync(async v => v.Wijzig(await LeesAsync(invoer)), v => $"{v.Naam} is bijgewerkt.");

    public Task<IActionResult> OnPostContactAsync(ContactInvoer contact) => DoeAsync(
        v => v.VoegContactToe(contact.Naam, contact.Functie, contact.Telefoon, contact.Mail, contact.Bereikbaar), _ => $"{contact.Naam} staat erbij.");

    public Task<IActionResult> OnPostContactWegAsync(Guid contact) => DoeAsync(v => v.VerwijderContact(contact), _ => "Het contact is weggehaald.");

    [Vervangt]
    public Task<IActionResult> OnPostEindeAsync(LaatsteDagInvoer einde) => DoeAsync(v => v.Beeindig(einde.LaatsteDag!.Value), _ => $"De laatste dag is {Tekst.Datum(einde.LaatsteDag!.Value)}.");

    [Vervangt]
    public Task<IActionResult> OnPostDoorAsync() => DoeAsync(v => v.GaDoor(), v => $"{v.Naam} gaat door.");

    private Task<IActionResult> DoeAsync(Action<Voorziening> wat, Func<Voorziening, string> bericht) => DoeAsync(
        v =>
        {
            wat(v);
            return Task.CompletedTask;
        },
        bericht);

    private async Task<IActionResult> DoeAsync(Func<Voorziening, Task> wat, Func<Voorziening, string> bericht)
    {
        if (await ZoekAsync() is not { } voorziening)
        {
            return NotFound();
        }

        await wat(voorziening);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/VoorzieningBewerken", new { id = Id }, bericht(voorziening));
    }

    private Task<Voorziening?> ZoekAsync()
    {
        var id = new VoorzieningId(Id);
        return Db.Voorzieningen.AsTracking().AsSplitQuery().FirstOrDefaultAsync(v => v.Id == id);
    }
}

public sealed class ContactInvoer
{
    [Required(ErrorMessage = "Vul de naam van het contact in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Functie { get; set; }

    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    [BijRegel("contact-onbereikbaar")]
    public string? Telefoon { get; set; }

    [Display(Name = "E-mail")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Mail { get; set; }

    [Display(Name = "Wanneer bereikbaar?")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Bereikbaar { get; set; }
}

public sealed class LaatsteDagInvoer
{
    [Display(Name = "Laatste dag")]
    [Required(ErrorMessage = "Kies de laatste dag.")]
    [BijRegel("voorziening-einde-voor-begin", "hindernis-einde-voor-begin")]
    public DateOnly? LaatsteDag { get; set; }
}
