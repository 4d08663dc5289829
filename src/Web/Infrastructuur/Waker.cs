using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Web.Infrastructuur;

/// <summary>Looks every minute in every house for a code rood that waits too long for an action (eis 32).</summary>
public sealed class Waker(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Waker> log) : Rondgang(ruimtes, klok, log, TimeSpan.FromMinutes(1))
{
    protected override async Task<int> RondAsync(IServiceProvider diensten, PartituurDb db, DateTimeOffset nu, CancellationToken stop)
    {
        var aantal = 0;
        foreach (var huis in await HuizenAsync(db, stop))
        {
            var handeling = new Handeling(null, null, huis, "installatie.code-rood", nu);
            db.Open(handeling);
            var alarmen = await new CodeRoodWaken(db).VoerUitAsync(huis, handeling, stop);
            if (alarmen > 0)
            {
                await db.SaveChangesAsync(stop);
            }

            aantal += alarmen;
        }

        return aantal;
    }
}
