using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>One earlier attempt: changed, withdrawn, and put back.</summary>
[Recht(CasusRecht.Scoren)]
public sealed class PogingModel(PartituurDb db) : Pagina(db), IPogingformulier
{
    /// <summary>Only for the names in the form.</summary>
    public PogingInvoer Gegevens { get; set; } = new();

    public EerderePoging Poging => Van<EerderePoging>();

    public Casus Casus { get; private set; } = null!;

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Casus = await CasusAsync();
        Personen = await Db.PersonenVanAsync(Casus.Id);
        Gegevens = PogingInvoer.Bij(Poging);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostWijzigAsync(PogingInvoer gegevens)
    {
        Poging.Wijzig(await CasusAsync(), gegevens.AlsGegevens(), Handeling);
        return await OpslaanAsync("De poging is gewijzigd.");
    }

    public async Task<IActionResult> OnPostTrekInAsync()
    {
        Poging.TrekIn(Handeling);
        return await OpslaanAsync("De poging is ingetrokken. Via Wijzigen kunt u haar terugzetten.");
    }

    public async Task<IActionResult> OnPostHerstelAsync()
    {
        Poging.Herstel();
        return await OpslaanAsync("De poging staat er weer.");
    }

    /// <summary>Who sees the attempt sees its case.</summary>
    private Task<Casus> CasusAsync()
    {
        var id = Poging.CasusId;
        return Db.Casussen.AsNoTrackingWithIdentityResolution().FirstAsync(c => c.Id == id);
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Pogingen", new { casus = Poging.CasusId.ToString() }, bericht);
    }
}
