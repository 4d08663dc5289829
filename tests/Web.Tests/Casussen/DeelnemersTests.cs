using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>Who takes part sees the case from invitation to leaving.</summary>
public abstract class DeelnemersTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wie_wordt_uitgenodigd_ziet_de_casus_en_wie_vertrekt_niet_meer()
    {
        var casus = await Wereld.EenCasusAsync();
        using var regie = await AlsAsync("procesregisseur");
        using var ggz = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await ggz.GaAsync($"/casussen/{casus.Id}")).Status);
        var erbij = await (await regie.GaAsync($"/casussen/{casus.Id}/deelnemers")).Formulier("Uitnodigen").Vul("Wie?", "Test ggz").VerstuurAsync();
        Assert.Equal("De deelnemer is uitgenodigd en ziet de casus nu.", erbij.Bericht);
        Assert.Equal(HttpStatusCode.OK, (await ggz.GaAsync($"/casussen/{casus.Id}")).Status);
        var manager = await erbij.Formulier("Aanwijzen").Vul("Wie?", "Test ggz").VerstuurAsync();
        Assert.Contains("Casemanager", manager.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("procesregisseur", "casus-casemanager-aangewezen", casus.Id.Waarde));
        await manager.Formulier("Deelname beëindigen: Test ggz").VerstuurAsync();
        foreach (var deel in new[] { string.Empty, "/plan", "/analyse" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await ggz.GaAsync($"/casussen/{casus.Id}{deel}")).Status);
        }

        Assert.Null(await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.CasemanagerId).SingleAsync()));
    }

    [Theory]
    [InlineData("zonderconvenant")]
    [InlineData("bestuurder")]
    [InlineData("ander-regisseur")]
    public async Task Wie_niet_mag_meedoen_wordt_ook_met_de_hand_niet_uitgenodigd(string gebruiker)
    {
        var casus = await Wereld.EenCasusAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/deelnemers", "Uitnodigen", f => f.Zet("Uitnodiging.Wie", Wereld.Mensen[gebruiker].ToString()), "Wie?", "Kies een professional van een partner met een geldig convenant.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Een_lege_keuze_een_dubbele_en_een_neutrale_casemanager_worden_gezegd()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var pad = $"/casussen/{casus.Id}/deelnemers";
        await WordtGeweigerdAsync("procesregisseur", pad, "Uitnodigen", _ => { }, "Wie?", "Kies een professional.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Uitnodigen", f => f.Zet("Uitnodiging.Wie", Wereld.Mensen["partnerprofessional"].ToString()), "Wie?", "Deze professional neemt al deel.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Aanwijzen", f => f.Zet("Casemanager.Wie", Wereld.Mensen["procesregisseur"].ToString()), null, "De procesregisseur is neutraal", HttpStatusCode.Conflict);
    }
}

public sealed class DeelnemersOpSqlite(Omgeving<SqliteDatabank> omgeving) : DeelnemersTests<SqliteDatabank>(omgeving);

public sealed class DeelnemersOpPostgres(Omgeving<PostgresDatabank> omgeving) : DeelnemersTests<PostgresDatabank>(omgeving);
