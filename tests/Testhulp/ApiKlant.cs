using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;
using Partituur.Web.Api;

namespace Partituur.Testhulp;

/// <summary>Another system that talks to the API, with the token of one of the people of <see cref="Wereld"/> or with none.</summary>
public sealed class ApiKlant(HttpMessageHandler handler) : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new IdJson(), new JsonStringEnumConverter() } };
    private readonly HttpClient http = new(handler) { BaseAddress = new Uri("https://partituur.test") };

    public HttpClient Http => http;

    public static ApiKlant ZonderToken(PartituurFabriek fabriek) => new(fabriek.Server.CreateHandler());

    public static async Task<ApiKlant> AlsAsync(PartituurFabriek fabriek, string gebruiker)
    {
        var klant = ZonderToken(fabriek);
        var antwoord = await klant.StuurAsync(HttpMethod.Post, "tokens", new { gebruikersnaam = gebruiker, wachtwoord = Web.Bediening.DemoAccounts.Wachtwoord });
        Assert.True(antwoord.Status == HttpStatusCode.OK, antwoord.Tekst);
        klant.http.DefaultRequestHeaders.Authorization = new("Bearer", antwoord.Inhoud.GetProperty("accessToken").GetString());
        return klant;
    }

    public Task<ApiAntwoord> HaalAsync(string pad) => StuurAsync(HttpMethod.Get, pad);

    public Task<ApiAntwoord> MaakAsync(string pad, object? body = null) => StuurAsync(HttpMethod.Post, pad, body);

    public Task<ApiAntwoord> ZetAsync(string pad, object? body = null, string? versie = null) => StuurAsync(HttpMethod.Put, pad, body, versie);

    public Task<ApiAntwoord> HaalWegAsync(string pad) => StuurAsync(HttpMethod.Delete, pad);

    /// <param name="methode">The method.</param>
    /// <param name="pad">Below /api/v1/.</param>
    /// <param name="body">Sent as JSON when given.</param>
    /// <param name="versie">Sent in If-Match when given.</param>
    public async Task<ApiAntwoord> StuurAsync(HttpMethod methode, string pad, object? body = null, string? versie = null)
    {
        using var vraag = new HttpRequestMessage(methode, "/api/v1/" + pad) { Content = body is null ? null : JsonContent.Create(body, body.GetType(), options: Json) };
        if (versie is not null)
        {
            vraag.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{versie}\""));
        }

        return await LeesAsync(await http.SendAsync(vraag));
    }

    public static async Task<ApiAntwoord> LeesAsync(HttpResponseMessage antwoord)
    {
        using (antwoord)
        {
            var tekst = await antwoord.Content.ReadAsStringAsync();
            var isJson = antwoord.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
            return new(antwoord.StatusCode, isJson ? JsonDocument.Parse(tekst).RootElement : default, tekst, antwoord.Content.Headers.ContentType?.MediaType, antwoord.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase));
        }
    }

    public void Dispose() => http.Dispose();
}

/// <summary>What came back.</summary>
public sealed record ApiAntwoord(HttpStatusCode Status, JsonElement Inhoud, string Tekst, string? Soort, IReadOnlyDictionary<string, string> Koppen)
{
    public JsonElement this[string veld] => Inhoud.GetProperty(veld);

    /// <summary>Code of the rule that was broken: the last part of the problem's type.</summary>
    public string Code => Inhoud.GetProperty("type").GetString()!.Split(':')[^1];

    public IReadOnlyList<JsonElement> Items => [.. (Inhoud.ValueKind == JsonValueKind.Array ? Inhoud : Inhoud.GetProperty("items")).EnumerateArray()];

    public Guid Id => Inhoud.GetProperty("id").GetGuid();

    /// <summary>Names of the fields that a 400 complains about.</summary>
    public IReadOnlyList<string> Velden => [.. Inhoud.GetProperty("errors").EnumerateObject().Select(v => v.Name)];

    public ApiAntwoord Gelukt()
    {
        Assert.True((int)Status is >= 200 and < 300, $"{(int)Status}: {Tekst}");
        return this;
    }

    public ApiAntwoord Geeft(HttpStatusCode status, string? code = null)
    {
        Assert.True(Status == status, $"{(int)Status} in plaats van {(int)status}: {Tekst}");
        Assert.Equal("application/problem+json", Soort);
        if (code is not null)
        {
            Assert.Equal(code, Code);
        }

        return this;
    }
}
