using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Earlier help and solutions that were tried, and why they failed (eis 59).</summary>
[Recht(CasusRecht.Lezen)]
public sealed class PogingenModel(PartituurDb db) : CasusPagina(db), IPogingformulier
{
    /// <summary>Only for the names in the form.</summary>
    public PogingInvoer Gegevens { get; set; } = new();

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<PogingRij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Personen = await Db.PersonenVanAsync(Casus.Id);
        Rijen = await AnalyseLezing.PogingenAsync(Db, Casus.Id, true);
    }

    [Recht(CasusRecht.Scoren)]
    public async Task<IActionResult> OnPostNieuwAsync(PogingInvoer gegevens)
    {
        Db.Add(new EerderePoging(Casus, gegevens.AlsGegevens(), Handeling));
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Pogingen", new { casus = Casus.Id.ToString() }, "De poging is toegevoegd.");
    }
}
