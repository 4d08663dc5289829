using Partituur.Kern.Data;
using Partituur.Kern.Triage;

namespace Partituur.Web.Infrastructuur;

/// <summary>Reminds partners of the questions that wait, every hour, so that a restart or a failure costs no more than that; a second run of a day reminds nobody again.</summary>
public sealed class Herinneraar(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Herinneraar> log) : Rondgang(ruimtes, klok, log, TimeSpan.FromHours(1))
{
    protected override async Task<int> RondAsync(IServiceProvider diensten, PartituurDb db, DateTimeOffset nu, CancellationToken stop)
    {
        var aantal = 0;
        foreach (var huis in await HuizenAsync(db, stop))
        {
            aantal += (await new Herinneren(db).VoerUitAsync(huis, nu, stop)).Count;
        }

        return aantal;
    }
}
