using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;

namespace Partituur.Web.Infrastructuur;

/// <summary>Reminds partners who did not prepare for a meeting that is near, every hour; each once per meeting.</summary>
public sealed class Voorbereidingsronde(IServiceScopeFactory ruimtes, TimeProvider klok, ILogger<Voorbereidingsronde> log, Postinstellingen post) : Rondgang(ruimtes, klok, log, TimeSpan.FromHours(1))
{
    protected override async Task<int> RondAsync(IServiceProvider diensten, PartituurDb db, DateTimeOffset nu, CancellationToken stop)
    {
        var aantal = 0;
        foreach (var huis in await HuizenAsync(db, stop))
        {
            aantal += await new Voorbereiden(db).HerinnerAsync(huis, post.Adres, nu, stop);
        }

        return aantal;
    }
}
