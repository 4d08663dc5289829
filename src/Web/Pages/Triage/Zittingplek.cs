using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>Where a melding stands on the agenda of a sitting.</summary>
public sealed record Zittingplek(Triagezitting Zitting, string Tafel, int Nummer, int Totaal, Tafeldeel Deel)
{
    /// <returns>Null when there is no such sitting, or the melding is not on its agenda.</returns>
    public static async Task<Zittingplek?> LeesAsync(PartituurDb db, string? zitting, MeldingId melding, CancellationToken stop = default)
    {
        if (!ZittingId.TryParse(zitting, null, out var id)
            || await db.Zittingen.AsNoTracking().Include(z => z.Agenda).FirstOrDefaultAsync(z => z.Id == id && z.Agenda.Any(p => p.MeldingId == melding), stop) is not { } gevonden)
        {
            return null;
        }

        var tafel = gevonden.TafelId;
        var volgorde = gevonden.Agenda.OrderBy(p => p.Deel).ThenBy(p => p.Volgorde).ToList();
        var plek = volgorde.FindIndex(p => p.MeldingId == melding);
        return new(gevonden, await db.Triagetafels.Where(t => t.Id == tafel).Select(t => t.Naam).FirstAsync(stop), plek + 1, volgorde.Count, volgorde[plek].Deel);
    }
}
