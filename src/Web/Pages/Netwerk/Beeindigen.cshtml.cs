using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Ends a convenant of this house.</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class BeeindigenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public EindeInvoer Invoer { get; set; } = new();

    public string Organisatie { get; private set; } = string.Empty;

    public Convenant? Convenant { get; private set; }

    public override Aggregaat? Bewerkt => Convenant;

    public override async Task LaadAsync()
    {
        Convenant = await ZoekAsync();
        Bestaat = Convenant is not null;
        var organisatie = Convenant?.OrganisatieId ?? default;
        Organisatie = await Db.Organisaties.AsNoTracking().Where(o => o.Id == organisatie).Select(o => o.Naam).FirstOrDefaultAsync() ?? string.Empty;
        Invoer.LaatsteDag = Convenant?.Tot ?? Handeling.Dag;
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync()
    {
        if (await ZoekAsync() is not { } convenant)
        {
            return NotFound();
        }

        convenant.Beeindig(Invoer.LaatsteDag!.Value);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Convenanten", null, $"Het convenant eindigt op {Tekst.Datum(Invoer.LaatsteDag.Value)}.");
    }

    private Task<Convenant?> ZoekAsync()
    {
        var (id, huis) = (Id, Kijker.Huis);
        return Db.Convenanten.FirstOrDefaultAsync(c => c.Id == id && c.HuisId == huis);
    }
}

public sealed class EindeInvoer
{
    [Display(Name = "Laatste dag")]
    [Required(ErrorMessage = "Kies de laatste dag.")]
    [BijRegel("convenant-einde-voor-begin")]
    public DateOnly? LaatsteDag { get; set; }
}
