using Partituur.Kern.Data;
using Partituur.Kern.Triage;

namespace Partituur.Web.Infrastructuur;

/// <summary>Goes round every half minute: sends what waits in the outbox, and closes links whose time is up.</summary>
public sealed class Postbode(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Postbode> log) : Rondgang(ruimtes, klok, log, TimeSpan.FromSeconds(30))
{
    protected override async Task<int> RondAsync(IServiceProvider diensten, PartituurDb db, DateTimeOffset nu, CancellationToken stop)
    {
        await diensten.GetRequiredService<Postbezorging>().BezorgAsync(stop);
        return await new AntwoordlinkVersturen(db).SluitVerlopenAsync(nu, stop);
    }
}
