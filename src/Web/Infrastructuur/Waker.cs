using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Web.Infrastructuur;

/// <summary>Looks every minute in every house for a code rood that waits too long for an action (eis 32).</summary>
public sealed class Waker(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Waker> log) : BackgroundService
{
    private static readonly TimeSpan Ritme = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Ritme, klok, stoppingToken);
                await using var ruimte = ruimtes.CreateAsyncScope();
                var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
                db.KijkAlsInstallatie();
                foreach (var huis in await db.Huizen.AsNoTracking().Select(h => h.Id).ToListAsync(stoppingToken))
                {
                    var handeling = new Handeling(null, null, huis, "installatie.code-rood", klok.GetUtcNow());
                    db.Open(handeling);
                    if (await new CodeRoodWaken(db).VoerUitAsync(huis, handeling, stoppingToken) > 0)
                    {
                        await db.SaveChangesAsync(stoppingToken);
                    }
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                log.LogError(fout, "Watching over code rood failed; it is tried again in a minute");
            }
        }
    }
}
