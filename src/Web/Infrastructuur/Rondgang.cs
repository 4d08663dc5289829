using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Web.Infrastructuur;

/// <summary>
/// Work that the installation does again and again, at the start and then at its rhythm, in a space of its own. A round that fails is logged and comes again the next time; every job has its own
/// loop, so that none waits for another or ends with it.
/// </summary>
/// <param name="ruimtes">Gives each round its own database and services.</param>
/// <param name="klok">The clock.</param>
/// <param name="log">Where a failure is told.</param>
/// <param name="ritme">Time between two rounds.</param>
public abstract class Rondgang(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger log, TimeSpan ritme) : BackgroundService
{
    /// <summary>One round, over all houses.</summary>
    /// <returns>How much was done.</returns>
    public async Task<int> VoerUitAsync(CancellationToken stop)
    {
        await using var ruimte = ruimtes.CreateAsyncScope();
        var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
        db.KijkAlsInstallatie();
        return await RondAsync(ruimte.ServiceProvider, db, klok.GetUtcNow(), stop);
    }

    protected static Task<List<HuisId>> HuizenAsync(PartituurDb db, CancellationToken stop) => db.Huizen.AsNoTracking().Select(h => h.Id).ToListAsync(stop);

    protected abstract Task<int> RondAsync(IServiceProvider diensten, PartituurDb db, DateTimeOffset nu, CancellationToken stop);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var taak = GetType().Name;
        using var tik = new PeriodicTimer(ritme, klok);
        await using var einde = stoppingToken.Register(tik.Dispose);
        do
        {
            try
            {
                await VoerUitAsync(stoppingToken);
            }
            catch (Exception fout) when (stoppingToken.IsCancellationRequested)
            {
                log.LogDebug(fout, "{Taak} was broken off because the application stops", taak);
            }
            catch (Exception fout)
            {
                log.LogError(fout, "{Taak} failed; it comes again in {Ritme}", taak, ritme);
            }
        }
        while (await tik.WaitForNextTickAsync(CancellationToken.None));
    }
}
