using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The rooms of a house, and where two meetings want the same (eis 76).</summary>
[Recht(OverlegRecht.Reeksen)]
public sealed class PlaatsenModel(PartituurDb db) : Pagina(db), IPlaatsformulier
{
    /// <summary>Only for the names in the form.</summary>
    public PlaatsInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Overlegplaats> Plaatsen { get; private set; } = [];

    public IReadOnlyList<Botsingbeeld> Botsingen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Plaatsen = await Db.Overlegplaatsen.AsNoTracking().OrderBy(p => p.Vervallen).ThenBy(p => p.Naam).ToListAsync();
        Botsingen = await Botsingbeeld.LeesAsync(Db, Kijker.Huis, Handeling.Dag);
        Getoond = [.. Plaatsen.Select(p => p.Id.Waarde)];
    }

    public async Task<IActionResult> OnPostAsync(PlaatsInvoer invoer)
    {
        var plaats = new Overlegplaats(Kijker.Huis, invoer.Naam!, invoer.Adres, invoer.Stoelen);
        Db.Add(plaats);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Plaatsen", null, $"De ruimte {plaats.Naam} staat in de lijst.");
    }
}
