using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage;

/// <summary>Reminds partners of questions of one house: one working day before the deadline, and on the first working day after it. Can be run again: nobody is reminded twice.</summary>
public sealed class Herinneren(PartituurDb db)
{
    /// <param name="huis">The house.</param>
    /// <param name="op">The moment of the run; on a day that is no working day nobody is reminded.</param>
    /// <param name="stop">Cancellation.</param>
    /// <returns>The questions that were reminded of. Each leaves the event <c>bevraging-herinnerd</c>.</returns>
    public async Task<IReadOnlyList<BevragingId>> VoerUitAsync(HuisId huis, DateTimeOffset op, CancellationToken stop = default)
    {
        var dag = Kalender.DagVan(op);
        if (!Werkdagen.IsWerkdag(dag))
        {
            return [];
        }

        db.KijkAlsInstallatie();
        db.Open(new Handeling(null, null, huis, "triage.herinneren", op));
        var grens = Werkdagen.Na(dag, 1);
        var open = await db.Bevragingen.AsTracking().Where(b => b.HuisId == huis && b.Antwoord == null && b.Uiterlijk <= grens).ToListAsync(stop);
        var herinnerd = open.Where(b => b.Herinner(dag)).Select(b => b.Id).ToList();
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        return herinnerd;
    }
}
