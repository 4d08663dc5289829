using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

[Recht(NetwerkRecht.Beheren)]
public sealed class OrganisatiesModel(PartituurDb db) : Pagina(db)
{
    [BindProperty]
    public OrganisatieInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Organisatie> Rijen { get; private set; } = [];

    public override async Task LaadAsync() => Rijen = await Db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ToListAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var naam = Invoer.Naam!.Trim();
        if (await Db.Organisaties.AnyAsync(o => o.Naam == naam))
        {
            ModelState.AddModelError("Invoer.Naam", "Deze organisatie is er al.");
            return Page();
        }

        Db.Add(new Organisatie(naam, Invoer.Keten!.Value));
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Organisaties", null, $"{naam} is toegevoegd. Sluit nu een convenant.");
    }
}

public sealed class OrganisatieInvoer
{
    [Required(ErrorMessage = "Vul de naam in.")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Naam { get; set; }

    [Required(ErrorMessage = "Kies een keten.")]
    public Keten? Keten { get; set; }
}
