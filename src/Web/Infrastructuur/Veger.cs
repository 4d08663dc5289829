using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;
using Partituur.Kern.Triage.Pseudoniemen;

namespace Partituur.Web.Infrastructuur;

/// <summary>Sweeps every house at night, at three o'clock: people who stand in it twice, overlap with other houses, concepts, imports and lists of pseudonyms whose time is over; and asks about decisions of months ago whether they were right and of ended cases whether they held.</summary>
public sealed class Veger(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Veger> log) : BackgroundService
{
    private const int Uur = 3;

    /// <summary>Time until the next night hour, local time; never zero.</summary>
    public static TimeSpan Wachttijd(DateTimeOffset nu)
    {
        var vannacht = nu.Date.AddHours(Uur);
        return (nu.DateTime < vannacht ? vannacht : vannacht.AddDays(1)) - nu.DateTime;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Wachttijd(klok.GetLocalNow()), klok, stoppingToken);
                await using var ruimte = ruimtes.CreateAsyncScope();
                var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
                db.KijkAlsInstallatie();
                foreach (var huis in await db.Huizen.AsNoTracking().Select(h => h.Id).ToListAsync(stoppingToken))
                {
                    await new Huisveeg(db).VoerUitAsync(huis, klok.GetUtcNow(), stoppingToken);
                    await new Overlapwacht(db).VeegAsync(huis, klok.GetUtcNow(), stoppingToken);
                    await new TerugblikVragen(db).VoerUitAsync(huis, new Handeling(null, null, huis, "installatie.terugblik", klok.GetUtcNow()), stoppingToken);
                    await new BeklijvingVragen(db).VoerUitAsync(huis, new Handeling(null, null, huis, "installatie.beklijving", klok.GetUtcNow()), stoppingToken);
                    await new Conceptveeg(db).VoerUitAsync(huis, klok.GetUtcNow(), stoppingToken);
                    await new Notitieconcepten(db).VeegAsync(huis, klok.GetUtcNow(), stoppingToken);
                    await new Kern.Overleggen.Vergaderbeheer(db).VeegAsync(huis, klok.GetUtcNow(), stoppingToken);
                }

                await new LijstBijhouden(db).VeegAsync(klok.GetUtcNow(), stoppingToken);
                await new Importen(db).RuimOpAsync(klok.GetUtcNow(), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                log.LogError(fout, "Sweeping the register of people failed; it is tried again next night");
            }
        }
    }
}
