using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Where other houses reach this one when both know the same people (eis 36).</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class BereikbaarheidModel(PartituurDb db) : Pagina(db)
{
    [BindProperty]
    public BereikbaarInvoer Invoer { get; set; } = new();

    public Veiligheidshuis Huis { get; private set; } = null!;

    public override Aggregaat? Bewerkt => Huis;

    public override async Task LaadAsync()
    {
        Huis = await ZoekAsync();
        (Invoer.Telefoon, Invoer.Mail) = (Huis.Telefoon, Huis.Mail);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync()
    {
        (await ZoekAsync()).IsBereikbaarOp(Invoer.Telefoon, Invoer.Mail);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Beheer", null, "De bereikbaarheid van het huis is opgeslagen.");
    }

    private Task<Veiligheidshuis> ZoekAsync()
    {
        var huis = Kijker.Huis;
        return Db.Huizen.AsTracking().FirstAsync(h => h.Id == huis);
    }
}

public sealed class BereikbaarInvoer
{
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    public string? Telefoon { get; set; }

    [Display(Name = "E-mail")]
    [StringLength(120, ErrorMessage = "Gebruik hoogstens 120 tekens.")]
    public string? Mail { get; set; }
}
