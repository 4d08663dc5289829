using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Infrastructuur;

/// <summary>Takes started imports in, and takes back what was begun, one after the other. The queue is the table of imports, so that a restart goes on where it was.</summary>
public sealed class Inlezer(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Inlezer> log) : BackgroundService
{
    private static readonly TimeSpan Tussenpoos = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!await NeemEenAsync(ruimtes, klok, log, stoppingToken))
                {
                    await Task.Delay(Tussenpoos, klok, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fout)
            {
                // The database cannot be reached: wait and try again.
                log.LogError(fout, "The queue of imports could not be read; it is tried again");
                await Task.Delay(10 * Tussenpoos, klok, stoppingToken);
            }
        }
    }

    /// <summary>
    /// Takes the oldest started import in. One that fails is stopped, so that administratie sees it and can go on or take it back; the others do not wait for it. What is taken back comes after what
    /// comes in, and is tried again until it is done: half of it is no state to leave it in.
    /// </summary>
    /// <returns>False when none was started.</returns>
    public static async Task<bool> NeemEenAsync(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger log, CancellationToken stop)
    {
        ImportId id;
        await using (var ruimte = ruimtes.CreateAsyncScope())
        {
            var db = ruimte.ServiceProvider.GetRequiredService<PartituurDb>();
            db.KijkAlsInstallatie();
            if (await db.Importen.AsNoTracking().Where(i => i.Status == ImportStatus.Bezig || i.Status == ImportStatus.Terugdraaien).OrderBy(i => i.Status == ImportStatus.Terugdraaien).ThenBy(i => i.Op).Select(i => new { i.Id, i.Status }).FirstOrDefaultAsync(stop) is not { } oudste)
            {
                return false;
            }

            id = oudste.Id;
            try
            {
                await (oudste.Status == ImportStatus.Bezig ? new Inlezen(db, klok, new Overlapwacht(db).SeinAsync).VoerUitAsync(id, stop) : new ImportTerugdraaien(db, klok).VoerUitAsync(id, stop));
                return true;
            }
            catch (DbUpdateConcurrencyException)
            {
                // Somebody stopped it, or another node takes it in: look again.
                return true;
            }
            catch (Exception fout) when (oudste.Status == ImportStatus.Bezig && (fout is not OperationCanceledException || !stop.IsCancellationRequested))
            {
                log.LogError(fout, "Import {Import} failed and is stopped", id);
            }
        }

        await using var nieuw = ruimtes.CreateAsyncScope();
        var schoon = nieuw.ServiceProvider.GetRequiredService<PartituurDb>();
        schoon.KijkAlsInstallatie();
        var import = await schoon.Importen.FirstAsync(i => i.Id == id, stop);
        if (import.Status == ImportStatus.Bezig)
        {
            import.Stop();
            schoon.Open(new Handeling(null, null, import.HuisId, "import.storing", klok.GetUtcNow()));
            await schoon.SaveChangesAsync(stop);
        }

        return true;
    }
}
