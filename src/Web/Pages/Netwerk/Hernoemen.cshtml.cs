using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Changes the name or chain of an organisation, for all houses.</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class HernoemenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public OrganisatieInvoer Invoer { get; set; } = new();

    public Organisatie? Organisatie { get; private set; }

    public string Huidig => Organisatie?.Naam ?? string.Empty;

    public override Aggregaat? Bewerkt => Organisatie;

    public override async Task LaadAsync()
    {
        Organisatie = await ZoekAsync();
        Bestaat = Organisatie is not null;
        (Invoer.Naam, Invoer.Keten) = (Organisatie?.Naam, Organisatie?.Keten);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync()
    {
        if (await ZoekAsync() is not { } organisatie)
        {
            return NotFound();
        }

        var naam = Invoer.Naam!.Trim();
        if (await Db.Organisaties.AnyAsync(o => o.Naam == naam && o.Id != organisatie.Id))
        {
            ModelState.AddModelError("Invoer.Naam", "Er is al een organisatie met deze naam.");
            return Page();
        }

        organisatie.Hernoem(naam, Invoer.Keten!.Value);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Organisaties", null, $"{naam} is gewijzigd.");
    }

    private Task<Organisatie?> ZoekAsync()
    {
        var id = new OrganisatieId(Id);
        return Db.Organisaties.FirstOrDefaultAsync(o => o.Id == id);
    }
}
