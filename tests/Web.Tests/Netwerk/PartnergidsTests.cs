using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Netwerk;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Netwerk;

/// <summary>Who can take something up, where and how to reach them (eis 22, 35, 46).</summary>
public abstract class PartnergidsTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Theory]
    [InlineData("administratie")]
    [InlineData("beheerder")]
    public async Task Wie_de_gids_bijhoudt_voegt_toe_wijzigt_en_beeindigt_en_draait_dat_terug(string gebruiker)
    {
        var naam = $"Wijkteam {gebruiker} {Guid.NewGuid():N}";
        using var bezoeker = await AlsAsync(gebruiker);
        var nieuw = (await (await bezoeker.GaAsync("/netwerk")).KlikAsync("Voorziening toevoegen")).Formulier("Toevoegen");
        var bewerken = await Compleet(nieuw, naam).Vul("Waar werkt", "Venlo / Noord / Genooi\nVenray").VerstuurAsync();
        Assert.Contains("staat in de partnergids", bewerken.Bericht, StringComparison.Ordinal);
        bewerken = await bewerken.Formulier("Contact toevoegen").Vul("Naam van het contact", "Riet Gids").Vul("Telefoon", "077 111 22 33").VerstuurAsync();
        bewerken = await bewerken.Formulier("Opslaan").Vul("Wat pakt", "Alleen burenruzie").VerstuurAsync();
        Assert.Contains("is bijgewerkt", bewerken.Bericht, StringComparison.Ordinal);

        // Everybody reads it, contact included.
        var voorziening = await ZoekAsync(db => db.Voorzieningen.SingleAsync(v => v.Naam == naam));
        Assert.Equal(["Venlo / Noord / Genooi", "Venray"], voorziening.Gebieden.Select(g => g.Gebied.ToString()).Order());
        using var lezer = await AlsAsync("melder");
        var gevonden = await (await lezer.GaAsync("/netwerk")).Formulier("Zoeken").Vul("Naam, functie", "burenruzie").Vul("Gemeente", "venray").VerstuurAsync();
        Assert.Contains(naam, gevonden.Tekst, StringComparison.Ordinal);
        var pagina = await gevonden.KlikAsync(naam);
        Assert.Contains("077 111 22 33", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Bijwerken", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(naam, (await lezer.GaAsync("/netwerk/ladder?gemeente=Venlo&buurt=Genooi")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(naam, (await lezer.GaAsync("/netwerk/ladder?gemeente=Venlo&buurt=Tegelen")).Tekst, StringComparison.Ordinal);

        var gestopt = await bewerken.Formulier("Beëindigen").Vul("Laatste dag", Wereld.Vandaag.AddDays(0).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).VerstuurAsync();
        Assert.Contains("De laatste dag is", gestopt.Bericht, StringComparison.Ordinal);
        var door = await gestopt.Formulier("Toch laten doorgaan").VerstuurAsync();
        Assert.Contains("gaat door", door.Bericht, StringComparison.Ordinal);
        Assert.True(await DeedAsync(gebruiker, "voorziening-beeindigd", voorziening.Id.Waarde));
        var weg = await door.Formulier("Haal weg: Riet Gids").VerstuurAsync();
        Assert.Contains("Er staat nog niemand bij.", weg.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_niet_klopt_staat_bij_het_veld()
    {
        await WordtGeweigerdAsync("administratie", "/netwerk/voorzieningen/nieuw", "Toevoegen", f => Compleet(f, "Team").Vul("Waar werkt", "a / b / c / d"), "Waar werkt", "Schrijf een gebied als", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("administratie", "/netwerk/voorzieningen/nieuw", "Toevoegen", f => Compleet(f, string.Empty), "Naam", "Vul de naam in.");
        var team = await Wereld.EenVoorzieningAsync();
        await WordtGeweigerdAsync("administratie", $"/netwerk/voorzieningen/{team.Id}/bewerken", "Contact toevoegen", f => f.Vul("Naam van het contact", "Riet"), "Telefoon", "Vul een telefoonnummer of een mailadres in.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("administratie", $"/netwerk/voorzieningen/{team.Id}/bewerken", "Beëindigen", f => f.Vul("Laatste dag", "2019-01-01"), "Laatste dag", "De laatste dag ligt voor de eerste dag.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Een_ander_huis_heeft_een_eigen_gids()
    {
        var team = await Wereld.EenVoorzieningAsync("Alleen in Noord");
        using var ander = await AlsAsync("ander-administratie");
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync($"/netwerk/voorzieningen/{team.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync($"/netwerk/voorzieningen/{team.Id}/bewerken")).Status);
        Assert.DoesNotContain("Alleen in Noord", (await ander.GaAsync("/netwerk")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Via_de_api_kan_hetzelfde()
    {
        using var administratie = await ApiAlsAsync("administratie");
        var gemaakt = (await administratie.StuurAsync(HttpMethod.Post, "voorzieningen", new { naam = "Apiteam", soort = nameof(Voorzieningsoort.Cjg), trede = 2, gebieden = new[] { "Venlo / Oost" } })).Gelukt();
        var id = gemaakt["id"].GetString();
        (await administratie.StuurAsync(HttpMethod.Post, $"voorzieningen/{id}/contacten", new { naam = "Riet", telefoon = "077" })).Gelukt();
        Assert.Equal(HttpStatusCode.BadRequest, (await administratie.StuurAsync(HttpMethod.Post, "voorzieningen", new { naam = "Apiteam" })).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await administratie.StuurAsync(HttpMethod.Put, $"voorzieningen/{id}", new { naam = "Apiteam", soort = "Cjg", trede = 2, versie = 0 })).Status);
        using var melder = await ApiAlsAsync("melder");
        Assert.Contains("Apiteam", (await melder.HaalAsync("voorzieningen?gemeente=Venlo&buurt=Oost")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await melder.StuurAsync(HttpMethod.Delete, $"voorzieningen/{id}/einde", null)).Status);
    }

    private static Formulier Compleet(Formulier f, string naam) => f.Vul("Naam", naam).Vul("Soort", "Buurtteam").Vink("2. Lokaal netwerk", "Trede");
}

public sealed class PartnergidsOpSqlite(Omgeving<SqliteDatabank> omgeving) : PartnergidsTests<SqliteDatabank>(omgeving);

public sealed class PartnergidsOpPostgres(Omgeving<PostgresDatabank> omgeving) : PartnergidsTests<PostgresDatabank>(omgeving);
