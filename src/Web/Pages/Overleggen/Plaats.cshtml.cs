using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>One room: changed, or no longer to choose.</summary>
[Recht(OverlegRecht.Reeksen)]
public sealed class PlaatsModel(PartituurDb db) : Pagina(db), IPlaatsformulier
{
    public Overlegplaats Plaats => Van<Overlegplaats>();

    /// <summary>Only for the names in the form.</summary>
    public PlaatsInvoer Invoer { get; set; } = new();

    public override Task LaadAsync()
    {
        Invoer = PlaatsInvoer.Van(Plaats);
        return Task.CompletedTask;
    }

    [Vervangt]
    public Task<IActionResult> OnPostWijzigAsync(PlaatsInvoer invoer)
    {
        Plaats.Wijzig(invoer.Naam!, invoer.Adres, invoer.Stoelen);
        return KlaarAsync("De ruimte is gewijzigd. Overleggen die al gepland zijn, houden de oude naam.");
    }

    public Task<IActionResult> OnPostVervaltAsync()
    {
        Plaats.Vervalt(!Plaats.Vervallen);
        return KlaarAsync(Plaats.Vervallen ? "De ruimte is niet meer te kiezen. Wat er gepland is, blijft staan." : "De ruimte is weer te kiezen.");
    }

    private async Task<IActionResult> KlaarAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Plaatsen", null, bericht);
    }
}
