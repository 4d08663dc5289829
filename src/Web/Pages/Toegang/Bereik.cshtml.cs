using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

/// <summary>How a professional is reached; for people who work or worked in this house.</summary>
[Recht(ToegangRecht.AccountsBeheren)]
public sealed class BereikModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public BereikInvoer Bereik { get; set; } = new();

    public Professional? Wie { get; private set; }

    public override Aggregaat? Bewerkt => Wie;

    public override async Task LaadAsync()
    {
        Wie = await ZoekAsync();
        Bestaat = Wie is not null;
        Bereik = new() { Email = Wie?.Email, Mobiel = Wie?.Mobiel };
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync(BereikInvoer bereik)
    {
        if (await ZoekAsync() is not { } wie)
        {
            return NotFound();
        }

        wie.ZetBereik(bereik.Email, bereik.Mobiel);
        await Db.SaveChangesAsync();
        return Naar("/Toegang/Rollen", new { id = Id }, "Mail en mobiel zijn bijgewerkt.");
    }

    private Task<Professional?> ZoekAsync()
    {
        var id = new ProfessionalId(Id);
        return Db.Professionals.FirstOrDefaultAsync(p => p.Id == id);
    }
}

public sealed class BereikInvoer
{
    [Display(Name = "Mailadres")]
    [StringLength(254, ErrorMessage = "Gebruik hoogstens 254 tekens.")]
    [BijRegel("mailadres-ongeldig")]
    public string? Email { get; set; }

    [Display(Name = "Mobiel nummer")]
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    [BijRegel("mobiel-ongeldig")]
    public string? Mobiel { get; set; }
}
