using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>What came of it: prepared, read by a person, sent, and read by the receiver.</summary>
public abstract class TerugkoppelenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_administratie_leest_verbetert_en_verzendt_en_de_melder_leest_het()
    {
        var melding = await Wereld.EenMeldingAsync();
        var terugkoppeling = await Wereld.EenTerugkoppelingAsync(melding);
        using var melder = await AlsAsync("melder");
        Assert.Equal(HttpStatusCode.NotFound, (await melder.GaAsync($"/triage/terugkoppelingen/{terugkoppeling.Id}/lezen")).Status);
        using var bezoeker = await AlsAsync("administratie");
        Assert.Contains(melding.Nummer, (await bezoeker.GaAsync("/triage/terugkoppelingen")).Tekst, StringComparison.Ordinal);
        var verzonden = await (await bezoeker.GaAsync($"/triage/terugkoppelingen/{terugkoppeling.Id}")).Formulier("Verzenden").Vul("Bericht", "GGZ neemt contact op.").VerstuurAsync();
        Assert.Equal("De terugkoppeling is verzonden.", verzonden.Bericht);
        Assert.True(await DeedAsync("administratie", "terugkoppeling-verzonden", terugkoppeling.Id.Waarde));
        Assert.Equal(MeldingStatus.Teruggekoppeld, await ZoekAsync(db => db.Meldingen.Where(m => m.Id == melding.Id).Select(m => m.Status).SingleAsync()));

        var bericht = await (await melder.GaAsync("/")).KlikAsync($"Melding {melding.Nummer}");
        Assert.Contains("GGZ neemt contact op.", bericht.Tekst, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("melder", terugkoppeling.Id.Waarde) > 0);
        await bericht.Formulier("Gelezen").VerstuurAsync();
        Assert.True(await DeedAsync("melder", "terugkoppeling-gelezen", terugkoppeling.Id.Waarde));
        Assert.DoesNotContain($"Melding {melding.Nummer}", (await melder.GaAsync("/")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_andere_partner_leest_het_bericht_niet()
    {
        var terugkoppeling = await Wereld.EenTerugkoppelingAsync(verzonden: true);
        using var ander = await AlsAsync("partnerprofessional");
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync($"/triage/terugkoppelingen/{terugkoppeling.Id}/lezen")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await ander.GaAsync($"/triage/terugkoppelingen/{terugkoppeling.Id}")).Status);
    }

    [Theory]
    [InlineData(0, "Vul het bericht in.")]
    [InlineData(4001, "Gebruik hoogstens 4000 tekens.")]
    public async Task Een_fout_in_het_bericht_staat_bij_het_veld(int lengte, string zin)
    {
        var terugkoppeling = await Wereld.EenTerugkoppelingAsync();
        await WordtGeweigerdAsync("administratie", $"/triage/terugkoppelingen/{terugkoppeling.Id}", "Verzenden", f => f.Vul("Bericht", new string('x', lengte)), "Bericht", zin);
    }
}

public sealed class TerugkoppelenOpSqlite(Omgeving<SqliteDatabank> omgeving) : TerugkoppelenTests<SqliteDatabank>(omgeving);

public sealed class TerugkoppelenOpPostgres(Omgeving<PostgresDatabank> omgeving) : TerugkoppelenTests<PostgresDatabank>(omgeving);
