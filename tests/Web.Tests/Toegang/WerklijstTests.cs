using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Toegang;

/// <summary>What waits for each role, and nothing that is not theirs.</summary>
public abstract class WerklijstTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Theory]
    [InlineData("administratie", "Partners bevragen", true)]
    [InlineData("triagevoorzitter", "Melding wacht op bevraging", true)]
    [InlineData("procesregisseur", "Terugkoppeling verzenden", true)]
    [InlineData("procesregisseur", "Plan van aanpak maken", true)]
    [InlineData("procesregisseur2", "Plan van aanpak maken", false)]
    [InlineData("partnerprofessional", "Bevraging beantwoorden", true)]
    [InlineData("partnerprofessional", "Eigen actie", true)]
    [InlineData("partnerprofessional", "Partners bevragen", false)]
    [InlineData("zonderconvenant", "Bevraging beantwoorden", false)]
    [InlineData("melder", "Terugkoppeling lezen", true)]
    [InlineData("ggz", "Doorgezette melding oppakken", true)]
    [InlineData("manager", "staan klaar en zijn nog niet verzonden", true)]
    [InlineData("bestuurder", "U ziet tellingen, geen namen.", true)]
    [InlineData("privacyfunctionaris", "Bewaartermijn voorbij", true)]
    [InlineData("beheerder", "binnen 60 dagen af", true)]
    public async Task Iedere_rol_ziet_wat_op_haar_wacht_en_niet_meer(string gebruiker, string wat, bool staatEr)
    {
        await WerkAsync();
        using var bezoeker = await AlsAsync(gebruiker);
        Assert.Equal(staatEr, (await bezoeker.GaAsync("/")).Tekst.Contains(wat, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("bestuurder")]
    [InlineData("manager")]
    [InlineData("informatieanalist")]
    [InlineData("privacyfunctionaris")]
    [InlineData("beheerder")]
    public async Task Wie_niet_in_casussen_werkt_ziet_geen_nummer_en_geen_naam(string gebruiker)
    {
        await WerkAsync();
        using var bezoeker = await AlsAsync(gebruiker);
        var pagina = await bezoeker.GaAsync("/");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.DoesNotContain("2026-0", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Proefpersoon", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_in_een_ander_huis_werkt_ziet_alleen_werk_van_dat_huis()
    {
        await WerkAsync();
        var hier = await ZoekAsync(db => db.Meldingen.Where(m => m.HuisId == Wereld.Huis).Select(m => m.Id).ToListAsync());
        using var bezoeker = await AlsAsync("ander-administratie");
        var links = (await bezoeker.GaAsync("/")).Links();
        Assert.DoesNotContain(links, l => hier.Any(m => l.Contains(m.ToString(), StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(links, l => l.StartsWith("/meldingen/", StringComparison.Ordinal));
    }

    /// <summary>Once per class: the tests only read.</summary>
    private async Task WerkAsync()
    {
        if (!await ZoekAsync(db => db.Meldingen.AnyAsync()))
        {
            await Afspraken.Alles.MaakAsync(Wereld, Omgeving.Databank);
            await Wereld.EenMeldingAsync();
            await Wereld.EenCasusAsync();
        }
    }
}

public sealed class WerklijstOpSqlite(Omgeving<SqliteDatabank> omgeving) : WerklijstTests<SqliteDatabank>(omgeving);

public sealed class WerklijstOpPostgres(Omgeving<PostgresDatabank> omgeving) : WerklijstTests<PostgresDatabank>(omgeving);
