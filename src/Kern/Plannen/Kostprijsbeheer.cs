using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>Keeps the unit prices of the installation.</summary>
public static class Kostprijsbeheer
{
    /// <exception cref="RegelGeschonden">There is one with this name and unit, or a rule of <see cref="Kostensoort"/>.</exception>
    public static async Task<Kostensoort> MaakAsync(PartituurDb db, string naam, Kosteneenheid eenheid, Prijsgegevens prijs, CancellationToken stop = default)
    {
        var schoon = naam.Trim();
        return await db.Kostensoorten.AnyAsync(s => s.Naam == schoon && s.Eenheid == eenheid, stop)
            ? throw new RegelGeschonden("kostensoort-bestaat", "Deze kostprijs is er al. Leg een nieuwe prijs vast.")
            : new Kostensoort(schoon, eenheid, prijs);
    }

    /// <exception cref="RegelGeschonden">It is not there, or a rule of <see cref="Kostensoort.NieuwePrijs"/>.</exception>
    public static async Task<Kostensoort> NieuwePrijsAsync(PartituurDb db, KostensoortId id, Prijsgegevens prijs, CancellationToken stop = default)
    {
        var soort = await db.Kostensoorten.AsTracking().FirstOrDefaultAsync(s => s.Id == id, stop) ?? throw new RegelGeschonden("kostensoort-onbekend", "Kies een kostprijs uit de lijst.");
        soort.NieuwePrijs(prijs);
        return soort;
    }
}
