using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Toegang;

public abstract class WerklijstApiTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_werklijst_van_de_API_is_die_van_de_pagina()
    {
        await Wereld.EenMeldingAsync(codeRood: true);
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "GGZ");
        await Wereld.EenCasusAsync(null, "ggz");
        foreach (var gebruiker in new[] { "administratie", "triagevoorzitter", "procesregisseur", "ggz", "melder" })
        {
            using var klant = await ApiAlsAsync(gebruiker);
            using var browser = await AlsAsync(gebruiker);
            var items = (await klant.HaalAsync("werklijst")).Gelukt().Items;
            var pagina = await browser.GaAsync("/");
            Assert.True(items.Count > 0 || gebruiker == "melder", $"{gebruiker} has nothing to do.");
            Assert.All(items, i => Assert.Contains(i.GetProperty("titel").GetString()!, pagina.Tekst, StringComparison.OrdinalIgnoreCase));
        }

        using var ggz = await ApiAlsAsync("ggz");
        var vraag = Assert.Single((await ggz.HaalAsync("werklijst?soort=Beantwoorden")).Gelukt().Items);
        Assert.Equal(bevraging.Id.Waarde, vraag.GetProperty("id").GetGuid());
        await using var db = Open();
        Assert.True(await db.Logregels.AnyAsync(l => l.Soort == Logsoort.Vraag && l.Wat == "/api/v1/werklijst" && l.Inhoud!.Contains(bevraging.Id.Waarde.ToString())));
    }

    [Fact]
    public async Task Wie_alleen_stuurt_of_beheert_krijgt_een_lege_lijst_zonder_mensen()
    {
        await Wereld.EenMeldingAsync(codeRood: true);
        foreach (var gebruiker in new[] { "bestuurder", "manager", "informatieanalist", "beheerder", "privacyfunctionaris" })
        {
            using var klant = await ApiAlsAsync(gebruiker);
            Assert.Empty((await klant.HaalAsync("werklijst")).Gelukt().Items);
        }
    }
}

public sealed class WerklijstApiOpSqlite(Omgeving<SqliteDatabank> omgeving) : WerklijstApiTests<SqliteDatabank>(omgeving);

public sealed class WerklijstApiOpPostgres(Omgeving<PostgresDatabank> omgeving) : WerklijstApiTests<PostgresDatabank>(omgeving);
