using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Sturing;

/// <summary>Hours put in, against what was promised.</summary>
public abstract class InzetTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Uren_van_een_partner_tellen_mee_naast_het_convenant()
    {
        using var partner = await AlsAsync("partnerprofessional");
        var pagina = await Ingevuld((await partner.GaAsync("/sturing/inzet")).Formulier("Uren opschrijven")).VerstuurAsync();
        Assert.Equal("Uw uren zijn opgeschreven.", pagina.Bericht);
        var inzet = await ZoekAsync(db => db.Inzet.SingleAsync(i => i.ProfessionalId == Wereld.Mensen["partnerprofessional"]));
        Assert.Equal(6, inzet.Kwartieren);
        Assert.True(await DeedAsync("partnerprofessional", "inzet-geschreven", inzet.Id));
        using var manager = await AlsAsync("manager");
        var sturing = await manager.GaAsync("/sturing");
        Assert.Contains("Jeugdzorg 1,5 40", sturing.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Test partnerprofessional", sturing.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync("/sturing")).Status);
    }

    [Theory]
    [InlineData("Dag", "", "Kies een dag.", 400)]
    [InlineData("Dag", "2026-11-25", "Kies een datum tot en met vandaag.", 409)]
    [InlineData("Dag", "2026-09-31", "‘2026-09-31’ kan", 400)]
    [InlineData("Uren", "", "Vul het aantal uren in.", 400)]
    [InlineData("Uren", "0,1", "Vul hele, halve of kwart uren in", 400)]
    [InlineData("Uren", "25", "Vul hele, halve of kwart uren in", 400)]
    [InlineData("Uren", "veel", "Vul hele, halve of kwart uren in", 400)]
    [InlineData("Waarvoor", "", "Vul in waarvoor het was.", 400)]
    public Task Een_fout_staat_bij_het_veld(string veld, string waarde, string zin, int status) =>
        WordtGeweigerdAsync("partnerprofessional", "/sturing/inzet", "Uren opschrijven", f => Ingevuld(f).Vul(veld, waarde), veld, zin, (HttpStatusCode)status);

    private static Formulier Ingevuld(Formulier f) => f.Vul("Dag", "2026-11-24").Vul("Uren", "1,5").Vul("Waarvoor", "Casusoverleg Jeugd");
}

public sealed class InzetOpSqlite(Omgeving<SqliteDatabank> omgeving) : InzetTests<SqliteDatabank>(omgeving);

public sealed class InzetOpPostgres(Omgeving<PostgresDatabank> omgeving) : InzetTests<PostgresDatabank>(omgeving);
