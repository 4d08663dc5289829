using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>One rule or waiting list: renamed, ended, and taken up again.</summary>
[Recht(NetwerkRecht.GidsBeheren)]
public sealed class HindernisModel(PartituurDb db) : HindernisPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public LaatsteDagInvoer Einde { get; set; } = new();

    public Hindernis? Hindernis { get; private set; }

    public override Aggregaat? Bewerkt => Hindernis;

    public override async Task LaadAsync()
    {
        Hindernis = await ZoekAsync();
        Bestaat = Hindernis is not null;
        if (Hindernis is { } h)
        {
            await base.LaadAsync();
            (Invoer, Einde.LaatsteDag) = (HindernisInvoer.Van(h), Handeling.Dag);
        }
    }

    [Vervangt]
    public Task<IActionResult> OnPostAsync(HindernisInvoer invoer) => DoeAsync(async h => h.Wijzig(await ControleerAsync(Db, invoer.AlsGegevens(), h.Id)), h => $"{h.Naam} is bijgewerkt.");

    [Vervangt]
    public Task<IActionResult> OnPostEindeAsync(LaatsteDagInvoer einde) => DoeAsync(h => Nu(() => h.Beeindig(einde.LaatsteDag!.Value)), h => $"De laatste dag van {h.Naam} is {Tekst.Datum(einde.LaatsteDag!.Value)}.");

    [Vervangt]
    public Task<IActionResult> OnPostDoorAsync() => DoeAsync(h => Nu(h.GaDoor), h => $"{h.Naam} geldt weer.");

    private static Task Nu(Action wat)
    {
        wat();
        return Task.CompletedTask;
    }

    private async Task<IActionResult> DoeAsync(Func<Hindernis, Task> wat, Func<Hindernis, string> bericht)
    {
        if (await ZoekAsync() is not { } hindernis)
        {
            return NotFound();
        }

        await wat(hindernis);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Hindernis", new { id = Id }, bericht(hindernis));
    }

    private Task<Hindernis?> ZoekAsync()
    {
        var (id, huis) = (new HindernisId(Id), Kijker.Huis);
        return Db.Hindernissen.FirstOrDefaultAsync(h => h.Id == id && h.HuisId == huis);
    }
}
