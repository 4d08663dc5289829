using System.Net;
using System.Text;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Whatever goes wrong, another system gets problem+json with a Dutch sentence, the version of the API, and no trace.</summary>
public abstract class ApiFoutenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Theory]
    [InlineData("GET", "bestaat-niet", HttpStatusCode.NotFound, "niet-gevonden")]
    [InlineData("GET", "casussen/geen-id", HttpStatusCode.NotFound, "niet-gevonden")]
    [InlineData("GET", "meldingen/", HttpStatusCode.NotFound, "niet-gevonden")]
    [InlineData("PATCH", "meldingen", HttpStatusCode.MethodNotAllowed, "methode-kan-niet")]
    [InlineData("GET", "casussen?status=Onzin", HttpStatusCode.BadRequest, "ongeldige-invoer")]
    [InlineData("GET", "casussen?pagina=veel", HttpStatusCode.BadRequest, "ongeldige-invoer")]
    public async Task Een_verkeerd_adres_krijgt_een_probleem_in_het_Nederlands(string methode, string pad, HttpStatusCode status, string code)
    {
        using var klant = await ApiAlsAsync("procesregisseur");
        var antwoord = (await klant.StuurAsync(new HttpMethod(methode), pad)).Geeft(status, code);
        Assert.Equal(Api.ApiOpzet.Versie, antwoord.Koppen["API-Version"]);
        Assert.False(string.IsNullOrWhiteSpace(antwoord["detail"].GetString()));
        Assert.DoesNotContain(" at Partituur", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"doelgroep\": ", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{ \"gemeente\": \"Venlo\" x }", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("[1, 2]", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("doelgroep=1", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    public async Task Een_body_die_geen_leesbare_JSON_is_wordt_begrijpelijk_geweigerd(string body, string soort, HttpStatusCode status)
    {
        using var klant = await ApiAlsAsync("melder");
        using var inhoud = new StringContent(body, Encoding.UTF8, soort);
        var antwoord = (await ApiKlant.LeesAsync(await klant.Http.PostAsync(new Uri("/api/v1/meldingen", UriKind.Relative), inhoud))).Geeft(status);
        Assert.Contains("JSON", antwoord["detail"].GetString()!, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", antwoord.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_waarde_die_niet_bij_het_veld_past_noemt_het_veld()
    {
        using var klant = await ApiAlsAsync("melder");
        Assert.Equal(["codeRood"], (await klant.MaakAsync("meldingen", new { codeRood = "misschien" })).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["doelgroep"], (await klant.MaakAsync("meldingen", new { doelgroep = "geen-id" })).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["personen[0].informering"], (await klant.MaakAsync("meldingen", new { personen = new[] { new { informering = "Soms" } } })).Geeft(HttpStatusCode.BadRequest).Velden);
    }

    [Fact]
    public async Task Wat_ontbreekt_staat_per_veld_in_het_antwoord_ook_bij_een_onderdeel()
    {
        using var klant = await ApiAlsAsync("melder");
        var leeg = (await klant.MaakAsync("meldingen", new { })).Geeft(HttpStatusCode.BadRequest, "ongeldige-invoer");
        Assert.Equal(["aanleiding", "doelgroep", "gemeente", "personen"], leeg.Velden.Order(StringComparer.Ordinal));
        var half = (await klant.MaakAsync("meldingen", new { doelgroep = Wereld.Doelgroep, gemeente = new string('x', 81), aanleiding = "Ruzie", personen = new[] { new { rol = "moeder" } } })).Geeft(HttpStatusCode.BadRequest);
        Assert.Equal(["gemeente", "personen[0].achternaam", "personen[0].informering"], half.Velden.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_fout_wachtwoord_en_een_leeg_verzoek_om_een_token_geven_een_probleem()
    {
        using var klant = ApiKlant.ZonderToken(Omgeving.Fabriek);
        (await klant.MaakAsync("tokens", new { gebruikersnaam = "manager", wachtwoord = "fout" })).Geeft(HttpStatusCode.Unauthorized, "aanmelden-mislukt");
        Assert.Equal(["gebruikersnaam", "wachtwoord"], (await klant.MaakAsync("tokens", new { })).Geeft(HttpStatusCode.BadRequest).Velden.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_verlopen_of_verzonnen_token_opent_niets()
    {
        using var klant = await ApiAlsAsync("manager");
        (await klant.HaalAsync("werklijst")).Gelukt();
        klant.Http.DefaultRequestHeaders.Authorization = new("Bearer", "verzonnen");
        var antwoord = (await klant.HaalAsync("werklijst")).Geeft(HttpStatusCode.Unauthorized, "niet-aangemeld");
        Assert.StartsWith("Bearer", antwoord.Koppen["WWW-Authenticate"], StringComparison.Ordinal);
    }
}

public sealed class ApiFoutenOpSqlite(Omgeving<SqliteDatabank> omgeving) : ApiFoutenTests<SqliteDatabank>(omgeving);

public sealed class ApiFoutenOpPostgres(Omgeving<PostgresDatabank> omgeving) : ApiFoutenTests<PostgresDatabank>(omgeving);
