using System.Diagnostics;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Overleggen;

/// <summary>Following live over real HTTP: one node on each database, and two nodes on one PostgreSQL.</summary>
public sealed class TweeNodesTests
{
    [Fact]
    public Task Een_node_op_sqlite_meldt_wat_er_nieuw_is() => VolgtAsync(new SqliteDatabank(), 1);

    [Fact]
    public Task Een_node_op_postgres_meldt_wat_er_nieuw_is() => VolgtAsync(new PostgresDatabank(), 1);

    [Fact]
    public Task Wat_op_de_ene_node_wordt_vastgelegd_hoort_wie_op_de_andere_volgt() => VolgtAsync(new PostgresDatabank(), 2);

    private static async Task VolgtAsync(Databank databank, int nodes)
    {
        await using (databank)
        {
            await databank.MaakAsync();
            await using var hier = new PartituurFabriek(databank);
            await using var daar = nodes == 2 ? new PartituurFabriek(databank) : null;
            var wereld = await Wereld.MaakAsync(databank, hier.Klok);
            var casus = await wereld.EenCasusAsync(null, "partnerprofessional");
            var v = await wereld.EenVergaderingAsync([casus]);
            using var partner = await AlsAsync(hier, "partnerprofessional");
            using var voorzitter = await AlsAsync(daar ?? hier, "triagevoorzitter");
            await using var stroom = await Volger.OpenAsync(partner, $"/overleggen/meevolgen/{v.Id}?handler=Stroom");
            var eerste = await stroom.StandAsync();
            var cockpit = await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}");

            var begin = Stopwatch.StartNew();
            await cockpit.Formulier("Vastleggen").Vul("Besluit", "Wij gaan langs.").VerstuurAsync();
            Assert.NotEqual(eerste.EventId, (await stroom.StandAsync()).EventId);
            Assert.True(begin.Elapsed < TimeSpan.FromSeconds(3), $"{begin.Elapsed} with the recording itself.");
            Assert.Contains("Wij gaan langs.", (await partner.GaAsync($"/overleggen/meevolgen/{v.Id}?handler=Stand")).Document.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    private static async Task<Bezoeker> AlsAsync(PartituurFabriek fabriek, string gebruiker)
    {
        var adres = fabriek.Adres ?? fabriek.StartOpPoort();
        var bezoeker = new Bezoeker(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }, adres);
        await bezoeker.MeldAanAsync(gebruiker);
        return bezoeker;
    }
}
