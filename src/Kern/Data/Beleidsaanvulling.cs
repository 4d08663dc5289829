using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    /// <summary>
    /// Gives a database from before a policy its first version, so that the software finds it. It holds from the first day of the policies that are there, because terms are also asked for days that
    /// are past. A second run finds nothing; an empty database gets its policies with its first house.
    /// </summary>
    private async Task VulBeleidAanAsync(CancellationToken stop)
    {
        if (!await Huizen.AnyAsync(stop))
        {
            return;
        }

        var er = await Beleidsregels.AsNoTracking().Select(b => new { b.Naam, b.Vanaf }).ToListAsync(stop);
        var nu = new Handeling(null, null, null, "installatie.bijwerken", TimeProvider.System.GetUtcNow());
        var nieuw = Beleid.Eerste(er.Count == 0 ? nu.Dag : er.Min(b => b.Vanaf)).Where(b => !er.Exists(e => e.Naam == b.Naam)).ToList();
        var lessoorten = await Lessoorten.AnyAsync(stop) ? [] : Lessoort.Eerste().ToList();
        if (nieuw.Count + lessoorten.Count > 0)
        {
            Open(nu);
            AddRange(nieuw);
            AddRange(lessoorten);
            await SaveChangesAsync(stop);
            ChangeTracker.Clear();
        }
    }
}
