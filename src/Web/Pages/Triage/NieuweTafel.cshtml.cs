using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>Sets up a triagetafel.</summary>
[Recht(TafelRecht.Beheren)]
public sealed class NieuweTafelModel(PartituurDb db) : TafelPagina(db)
{
    public override Task LaadAsync()
    {
        Invoer = new() { Ritme = Ritme.Dagelijks, Begint = new(9, 0), Minuten = 60, PerMelding = 6 };
        return LaadKeuzesAsync(true);
    }

    public async Task<IActionResult> OnPostAsync(TafelInvoer invoer)
    {
        var tafel = await new TafelInstellen(Db).NieuwAsync(Kijker.Huis, invoer.AlsWens(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Triagetafel", new { tafel = tafel.Id.ToString() }, $"De tafel {tafel.Naam} is gemaakt. Zet er nu de vaste deelnemers bij.");
    }
}
