using Microsoft.AspNetCore.Mvc;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Adds a voorziening to the partnergids of this house (eis 22, 46).</summary>
[Recht(NetwerkRecht.GidsBeheren)]
public sealed class NieuweVoorzieningModel(PartituurDb db) : VoorzieningPagina(db)
{
    public async Task<IActionResult> OnPostAsync(VoorzieningInvoer invoer)
    {
        var voorziening = new Voorziening(Kijker.Huis, await LeesAsync(invoer), Handeling.Dag);
        Db.Add(voorziening);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/VoorzieningBewerken", new { id = voorziening.Id.ToString() }, $"{voorziening.Naam} staat in de partnergids. Voeg nu toe wie er te bereiken is.");
    }
}
