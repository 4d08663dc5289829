using Partituur.Kern.Data;
using Partituur.Kern.Triage;

namespace Partituur.Web.Infrastructuur;

/// <summary>Goes round every half minute: sends what waits in the outbox, and closes links whose time is up.</summary>
public sealed class Postbode(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Postbode> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Tussenpoos, klok);
        await using var einde = stoppingToken.Register(tik.Dispose);
        while (await tik.WaitForNextTickAsync(CancellationToken.None))
        {
            try
            {
                await using var ruimte = ruimtes.CreateAsyncScope();
                var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
                db.KijkAlsInstallatie();
                await ruimte.ServiceProvider.GetRequiredService<Postbezorging>().BezorgAsync(stoppingToken);
                await new AntwoordlinkVersturen(db).SluitVerlopenAsync(klok.GetUtcNow(), stoppingToken);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(fout, "The round of the outbox failed; it is tried again");
            }
        }
    }
}
