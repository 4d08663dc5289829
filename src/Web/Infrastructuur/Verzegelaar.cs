using Partituur.Kern.Data;
using Partituur.Kern.Logboek;

namespace Partituur.Web.Infrastructuur;

/// <summary>Seals the lines of the log into the chain, every few seconds, so that no request waits for another (besluit 0003).</summary>
public sealed class Verzegelaar(IServiceScopeFactory ruimtes, Logsleutel sleutel, TimeProvider klok, ILogger<Verzegelaar> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(5);

    /// <summary>Much longer than any transaction lasts.</summary>
    private static readonly TimeSpan Venster = TimeSpan.FromHours(1);

    private static readonly TimeSpan TussenHeleRondes = TimeSpan.FromHours(12);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Tussenpoos, klok);
        var laatsteHeleRonde = DateTimeOffset.MinValue;
        await using var einde = stoppingToken.Register(tik.Dispose);
        while (await tik.WaitForNextTickAsync(CancellationToken.None))
        {
            try
            {
                await using var ruimte = ruimtes.CreateAsyncScope();
                var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
                var heel = klok.GetUtcNow() - laatsteHeleRonde >= TussenHeleRondes;
                while (await Logketen.VerzegelAsync(db, sleutel, terug: heel ? null : Venster, stop: stoppingToken) == 2000)
                {
                    // A backlog (import): go on without waiting.
                }

                laatsteHeleRonde = heel ? klok.GetUtcNow() : laatsteHeleRonde;
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(fout, "Sealing the log failed; it is tried again");
            }
        }
    }
}
