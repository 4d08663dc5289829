using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Triage;

namespace Partituur.Web.Infrastructuur;

/// <summary>Reminds partners of the questions that wait, every hour, so that a restart or a failure costs no more than that; a second run of a day reminds nobody again.</summary>
public sealed class Herinneraar(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Herinneraar> log) : BackgroundService
{
    private static readonly TimeSpan Ritme = TimeSpan.FromHours(1);

    /// <summary>One run over all houses.</summary>
    public async Task<int> VoerUitAsync(CancellationToken stop)
    {
        await using var ruimte = ruimtes.CreateAsyncScope();
        var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
        db.KijkAlsInstallatie();
        var aantal = 0;
        foreach (var huis in await db.Huizen.AsNoTracking().Select(h => h.Id).ToListAsync(stop))
        {
            aantal += (await new Herinneren(db).VoerUitAsync(huis, klok.GetUtcNow(), stop)).Count;
        }

        return aantal;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await VoerUitAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                log.LogError(fout, "Reminding partners failed; it is tried again next hour");
            }

            await Task.Delay(Ritme, klok, stoppingToken);
        }
    }
}
