using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Partituur.Bench;

/// <summary>A signed-in user over HTTP, with cookies and antiforgery, as a browser would.</summary>
public sealed class Gebruiker : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HtmlParser lezer = new();

    public Gebruiker(Uri adres)
    {
        Http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = adres, Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Http { get; }

    public string Cookies => cookies.GetCookieHeader(Http.BaseAddress!);

    public async Task MeldAanAsync(string naam)
    {
        var velden = await FormulierAsync("/aanmelden");
        velden["Invoer.Gebruikersnaam"] = naam;
        velden["Invoer.Wachtwoord"] = Web.Bediening.DemoAccounts.Wachtwoord;
        using var antwoord = await Http.PostAsync(new Uri("/aanmelden", UriKind.Relative), new FormUrlEncodedContent(velden));
        if (antwoord.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Sign-in of {naam} failed: {antwoord.StatusCode}.");
        }
    }

    /// <summary>The last form of a page with its hidden fields, ready to fill in.</summary>
    public async Task<Dictionary<string, string>> FormulierAsync(string pad)
    {
        var document = await PaginaAsync(pad);
        var formulier = document.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Last();
        return formulier.QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(i => i.Name is not null).ToDictionary(i => i.Name!, i => i.Value, StringComparer.Ordinal);
    }

    public async Task<IHtmlDocument> PaginaAsync(string pad)
    {
        using var antwoord = await Http.GetAsync(new Uri(pad, UriKind.Relative));
        antwoord.EnsureSuccessStatusCode();
        return lezer.ParseDocument(await antwoord.Content.ReadAsStringAsync());
    }

    public void Dispose() => Http.Dispose();
}
