using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Bewaren;

/// <summary>How long an ended case is kept, without its content.</summary>
public abstract class BewarenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_functionaris_ziet_nummers_en_dagen_en_verlengt_met_een_reden()
    {
        var casus = await Wereld.EenAfgeschaaldeCasusAsync();
        using var bezoeker = await AlsAsync("privacyfunctionaris");
        var lijst = await bezoeker.GaAsync("/bewaren");
        Assert.Contains(casus.Nummer, lijst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Proefpersoon", lijst.Tekst, StringComparison.Ordinal);
        var klaar = await (await bezoeker.GaAsync($"/bewaren/{casus.Id}/verlengen")).Formulier("Termijn verlengen").Vul("Bewaren tot en met", "2032-01-31").Vul("Reden", "Er loopt een klacht.").VerstuurAsync();
        Assert.Contains("31 januari 2032", klaar.Bericht, StringComparison.Ordinal);
        var verlenging = await ZoekAsync(db => db.Verlengingen.SingleAsync(v => v.CasusId == casus.Id));
        Assert.True(await DeedAsync("privacyfunctionaris", "bewaartermijn-verlengd", verlenging.Id));
        Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync($"/casussen/{casus.Id}")).Status);
        Assert.True(await InzagenAsync("privacyfunctionaris", casus.Id.Waarde) > 0);
    }

    [Theory]
    [InlineData("Bewaren tot en met", "", "Kies een datum.", 400)]
    [InlineData("Bewaren tot en met", "2031-11-24", "Kies een datum na 24 november 2031.", 409)]
    [InlineData("Bewaren tot en met", "2031-11-31", "‘2031-11-31’ kan", 400)]
    [InlineData("Reden", "", "Vul de reden in.", 400)]
    public async Task Een_fout_staat_bij_het_veld(string veld, string waarde, string zin, int status)
    {
        var casus = await Wereld.EenAfgeschaaldeCasusAsync();
        await WordtGeweigerdAsync("privacyfunctionaris", $"/bewaren/{casus.Id}/verlengen", "Termijn verlengen", f => f.Vul("Bewaren tot en met", "2033-01-01").Vul("Reden", "Klacht.").Vul(veld, waarde), veld, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Een_lopende_casus_en_een_verzonnen_nummer_hebben_geen_klok()
    {
        using var bezoeker = await AlsAsync("privacyfunctionaris");
        foreach (var id in new[] { (await Wereld.EenCasusAsync()).Id.Waarde, Guid.NewGuid() })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.GaAsync($"/bewaren/{id}/verlengen")).Status);
        }
    }
}

public sealed class BewarenOpSqlite(Omgeving<SqliteDatabank> omgeving) : BewarenTests<SqliteDatabank>(omgeving);

public sealed class BewarenOpPostgres(Omgeving<PostgresDatabank> omgeving) : BewarenTests<PostgresDatabank>(omgeving);
