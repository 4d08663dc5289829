using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Web.Infrastructuur.Live;

/// <summary>
/// The stream of a meeting: "there is a newer state n", and nothing else. It ends by itself after some minutes; the browser then comes in through the gate again, so that a right that was taken away
/// ends it. Whoever comes back with the last number it saw hears at once when there is something newer.
/// </summary>
public sealed class Standstroom(Standkanaal kanaal, IServiceScopeFactory ruimtes, IHostApplicationLifetime leven, TimeProvider klok)
{
    public const string Soort = "stand";

    private static readonly TimeSpan Hartslag = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(5);

    /// <summary>The number that a browser saw last; null when it comes for the first time.</summary>
    public static long? Laatste(HttpRequest verzoek) =>
        long.TryParse(verzoek.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var kop) ? kop
        : long.TryParse(verzoek.Query["na"], NumberStyles.None, CultureInfo.InvariantCulture, out var vraag) ? vraag : null;

    /// <summary>How new a meeting is: rises with every change of it and with everything that was said.</summary>
    public static async Task<long?> NuAsync(PartituurDb db, VergaderingId id, CancellationToken stop)
    {
        // Only a number: the gate asked the right before the stream began.
        var versie = await db.Vergaderingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(v => v.Id == id).Select(v => (int?)v.Versie).FirstOrDefaultAsync(stop);
        return versie is null ? null : versie + await db.Vergaderinbreng.IgnoreQueryFilters([PartituurDb.Toegang]).CountAsync(i => i.VergaderingId == id, stop);
    }

    public async IAsyncEnumerable<SseItem<string>> VolgAsync(VergaderingId id, long? laatste, [EnumeratorCancellation] CancellationToken stop = default)
    {
        using var abonnement = kanaal.Abonneer(id.Waarde);
        using var duur = new CancellationTokenSource(Duur, klok);
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(stop, duur.Token, leven.ApplicationStopping);
        while (!einde.IsCancellationRequested)
        {
            var nu = await LeesAsync(id, einde.Token);
            if (nu is null)
            {
                yield break;
            }

            if (nu != laatste)
            {
                laatste = nu;
                yield return new SseItem<string>(nu.Value.ToString(CultureInfo.InvariantCulture), Soort) { EventId = nu.Value.ToString(CultureInfo.InvariantCulture), ReconnectionInterval = TimeSpan.FromMilliseconds(500) };
            }
            else
            {
                yield return new SseItem<string>(string.Empty, "leeft");
            }

            await WachtAsync(abonnement, einde.Token);
        }
    }

    private async Task<long?> LeesAsync(VergaderingId id, CancellationToken stop)
    {
        try
        {
            await using var ruimte = ruimtes.CreateAsyncScope();
            return await NuAsync(ruimte.ServiceProvider.GetRequiredService<PartituurDb>(), id, stop);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>Until there is something newer, it is time for a sign of life, or the stream ends.</summary>
    private async Task WachtAsync(Standkanaal.Abonnement abonnement, CancellationToken stop)
    {
        using var tik = new CancellationTokenSource(Hartslag, klok);
        using var samen = CancellationTokenSource.CreateLinkedTokenSource(stop, tik.Token);
        try
        {
            await abonnement.WachtAsync(samen.Token);
        }
        catch (OperationCanceledException)
        {
            // The reader looks why.
        }
    }
}

/// <summary>The stream as the answer of a page.</summary>
public sealed class StroomResult(IAsyncEnumerable<SseItem<string>> stroom) : IActionResult
{
    public Task ExecuteResultAsync(ActionContext context) => TypedResults.ServerSentEvents(stroom).ExecuteAsync(context.HttpContext);
}
