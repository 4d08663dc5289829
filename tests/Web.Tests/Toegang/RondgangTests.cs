using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Partituur.Kern.Data;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Toegang;

/// <summary>Work that the installation does again and again: one that fails comes back, and no other is held up by it.</summary>
public sealed class RondgangTests(Omgeving<SqliteDatabank> omgeving) : IClassFixture<Omgeving<SqliteDatabank>>
{
    private static readonly TimeSpan Ritme = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Een_ronde_die_misgaat_komt_terug_en_houdt_geen_ander_werk_op()
    {
        var klok = new FakeTimeProvider();
        var ruimtes = omgeving.Fabriek.Services.GetRequiredService<IServiceScopeFactory>();
        using var stuk = new Proefronde(ruimtes, klok, mislukt: true);
        using var goed = new Proefronde(ruimtes, klok, mislukt: false);
        var stop = TestContext.Current.CancellationToken;
        await stuk.StartAsync(stop);
        await goed.StartAsync(stop);
        for (var ronde = 1; ronde <= 3; ronde++)
        {
            Assert.Equal((ronde, ronde), (await stuk.Begonnen.ReadAsync(stop), await goed.Begonnen.ReadAsync(stop)));
            klok.Advance(Ritme);
        }

        await stuk.StopAsync(stop);
        await goed.StopAsync(stop);
        Assert.True(stuk.ExecuteTask!.IsCompletedSuccessfully && goed.ExecuteTask!.IsCompletedSuccessfully);
    }

    private sealed class Proefronde(IServiceScopeFactory ruimtes, TimeProvider klok, bool mislukt) : Rondgang(ruimtes, klok, NullLogger.Instance, Ritme)
    {
        private readonly Channel<int> begonnen = Channel.CreateUnbounded<int>();
        private int rondes;

        public ChannelReader<int> Begonnen => begonnen.Reader;

        protected override async Task<int> RondAsync(IServiceProvider diensten, PartituurDb db, DateTimeOffset nu, CancellationToken stop)
        {
            Assert.NotEmpty(await HuizenAsync(db, stop));
            await begonnen.Writer.WriteAsync(++rondes, stop);
            return mislukt ? throw new InvalidOperationException("This round fails on purpose.") : 0;
        }
    }
}
