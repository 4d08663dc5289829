using System.Net;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Inzicht;

/// <summary>Eis 19, 70–72, 84: how meetings go, for who leads them and who steers.</summary>
public abstract class ReekscijfersTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wie_stuurt_ziet_tellingen_en_geen_casussen()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenGeslotenVergaderingAsync([casus], eigenaar: "partnerprofessional");
        using var manager = await AlsAsync("manager");
        Assert.Contains("/inzicht/overleggen", (await manager.GaAsync("/inzicht")).Links());
        var pagina = await manager.GaAsync("/inzicht/overleggen");
        Assert.Contains("Casussen per uur", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Jeugdzorg", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zo is dit geteld", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(casus.Nummer, pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(casus.Id.ToString(), pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var api = await ApiAlsAsync("manager");
        var totaal = (await api.HaalAsync("overlegcijfers")).Gelukt()["totaal"];
        Assert.Equal(totaal.GetProperty("besproken").GetInt32(), totaal.GetProperty("besluiten").EnumerateObject().Sum(b => b.Value.GetInt32()));
        Assert.True(totaal.GetProperty("besluiten").GetProperty("MetActies").GetInt32() > 0);
    }

    [Fact]
    public async Task Zonder_overleg_staat_er_dat_er_nog_geen_is()
    {
        var reeks = await Wereld.EenReeksAsync();
        using var manager = await AlsAsync("manager");
        using var api = await ApiAlsAsync("manager");
        foreach (var pad in new[] { "?van=2019-01-01&tot=2019-12-31", $"?gekozen={reeks.Id}", "?van=geen-dag&tot=2019-01-01&van=2018-01-01" })
        {
            var pagina = await manager.GaAsync("/inzicht/overleggen" + pad);
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.DoesNotContain("NaN", pagina.Tekst, StringComparison.Ordinal);
        }

        Assert.Contains("Nog geen overleg", (await manager.GaAsync("/inzicht/overleggen?van=2019-01-01&tot=2019-12-31")).Tekst, StringComparison.Ordinal);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await api.HaalAsync("overlegcijfers?van=2019-01-01&tot=2019-12-31")).Gelukt()["totaal"].ValueKind);
    }

    [Fact]
    public async Task Een_voorzitter_ziet_alleen_wat_de_eigen_organisatie_voorzit()
    {
        await Wereld.EenGeslotenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")]);
        var naam = $"telt{Guid.NewGuid():N}"[..20];
        await Wereld.EenMensAsync(naam, "Politie", Kern.Netwerk.Rol.Triagevoorzitter);
        using var elders = await AlsAsync(naam);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("Nog geen overleg", (await elders.GaAsync("/inzicht/overleggen")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Opkomst per organisatie", (await voorzitter.GaAsync("/inzicht/overleggen")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync("/inzicht/overleggen")).Status);
        using var ander = await ApiAlsAsync("ander-regisseur");
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await ander.HaalAsync("overlegcijfers")).Gelukt()["totaal"].ValueKind);
    }
}

public sealed class ReekscijfersOpSqlite(Omgeving<SqliteDatabank> omgeving) : ReekscijfersTests<SqliteDatabank>(omgeving);

public sealed class ReekscijfersOpPostgres(Omgeving<PostgresDatabank> omgeving) : ReekscijfersTests<PostgresDatabank>(omgeving);
