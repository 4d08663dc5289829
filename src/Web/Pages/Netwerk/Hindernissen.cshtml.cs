using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>The list of rules and waiting lists that a belemmering can name; only these names reach the figures.</summary>
[Recht(NetwerkRecht.GidsBeheren)]
public sealed class HindernissenModel(PartituurDb db) : HindernisPagina(db)
{
    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        await base.LaadAsync();
        var huis = Kijker.Huis;
        Rijen = [.. (await Db.Hindernissen.AsNoTracking().Where(h => h.HuisId == huis).Select(h => new Rij(h, Db.Organisaties.Where(o => o.Id == h.OrganisatieId).Select(o => o.Naam).FirstOrDefault())).ToListAsync())
            .OrderBy(r => !r.Hindernis.GeldigOp(Handeling.Dag)).ThenBy(r => r.Hindernis.Soort).ThenBy(r => r.Hindernis.Naam, StringComparer.CurrentCulture)];
    }

    public async Task<IActionResult> OnPostAsync(HindernisInvoer invoer)
    {
        var hindernis = new Hindernis(Kijker.Huis, await ControleerAsync(Db, invoer.AlsGegevens()), Handeling.Dag);
        Db.Add(hindernis);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Hindernissen", null, $"{hindernis.Naam} staat op de lijst.");
    }

    public sealed record Rij(Hindernis Hindernis, string? Organisatie);
}
