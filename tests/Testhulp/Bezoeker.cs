using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Partituur.Testhulp;

/// <summary>A visitor with a browser without scripts: cookies, redirects, and forms that are filled in by their labels, with antiforgery on.</summary>
public sealed class Bezoeker(HttpMessageHandler handler, Uri adres) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http = new(handler) { BaseAddress = adres };

    public HttpClient Http => http;

    public Task<Pagina> GaAsync(string pad) => StuurAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(adres, pad)));

    /// <summary>Sends, follows redirects as a browser does, and reads the page.</summary>
    public async Task<Pagina> StuurAsync(HttpRequestMessage vraag)
    {
        var doel = vraag.RequestUri!;
        for (var sprong = 0; ; sprong++)
        {
            if (cookies.GetCookieHeader(doel) is { Length: > 0 } kop)
            {
                vraag.Headers.Add("Cookie", kop);
            }

            using var antwoord = await http.SendAsync(vraag);
            foreach (var koekje in antwoord.Headers.TryGetValues("Set-Cookie", out var nieuw) ? nieuw : [])
            {
                cookies.SetCookies(doel, koekje);
            }

            if ((int)antwoord.StatusCode is >= 300 and < 400 && antwoord.Headers.Location is { } naar)
            {
                doel = new Uri(doel, naar);
                vraag = new HttpRequestMessage(HttpMethod.Get, doel);
                Assert.True(sprong < 10, $"Too many redirects, last to {doel}.");
                continue;
            }

            var inhoud = await antwoord.Content.ReadAsStringAsync();
            var document = await new HtmlParser(default, BrowsingContext.New(Configuration.Default)).ParseDocumentAsync(inhoud);
            return new Pagina(this, doel, antwoord.StatusCode, antwoord.Headers.ToDictionary(h => h.Key, h => string.Join(", ", h.Value), StringComparer.OrdinalIgnoreCase), document);
        }
    }

    /// <summary>The answer itself: for a file; posted when a form is given.</summary>
    public Task<HttpResponseMessage> RuwAsync(string pad, IEnumerable<KeyValuePair<string, string>>? formulier = null)
    {
        var vraag = new HttpRequestMessage(formulier is null ? HttpMethod.Get : HttpMethod.Post, new Uri(adres, pad)) { Content = formulier is null ? null : new FormUrlEncodedContent(formulier) };
        vraag.Headers.Add("Cookie", cookies.GetCookieHeader(vraag.RequestUri!));
        return http.SendAsync(vraag);
    }

    public async Task<Pagina> MeldAanAsync(string gebruikersnaam, string wachtwoord = Web.Bediening.DemoAccounts.Wachtwoord)
    {
        var pagina = await GaAsync("/aanmelden");
        return await pagina.Formulier("Aanmelden").Vul("Gebruikersnaam", gebruikersnaam).Vul("Wachtwoord", wachtwoord).VerstuurAsync();
    }

    /// <summary>An answer that goes on and on: only its head has been read.</summary>
    public Task<HttpResponseMessage> StroomAsync(string pad, string? laatste = null)
    {
        var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri(adres, pad));
        vraag.Headers.Add("Cookie", cookies.GetCookieHeader(vraag.RequestUri!));
        if (laatste is not null)
        {
            vraag.Headers.Add("Last-Event-ID", laatste);
        }

        return http.SendAsync(vraag, HttpCompletionOption.ResponseHeadersRead);
    }

    public void Dispose() => http.Dispose();
}

/// <summary>A page as a person reads it.</summary>
public sealed class Pagina(Bezoeker bezoeker, Uri adres, HttpStatusCode status, IReadOnlyDictionary<string, string> koppen, IHtmlDocument document)
{
    public Bezoeker Bezoeker => bezoeker;

    public Uri Adres => adres;

    public HttpStatusCode Status => status;

    public IReadOnlyDictionary<string, string> Koppen => koppen;

    public IHtmlDocument Document => document;

    public string Kop => Schoon(document.QuerySelector("h1")?.TextContent);

    public string Tekst => Schoon(document.QuerySelector("main")?.TextContent ?? document.Body?.TextContent);

    /// <summary>The sentences of the error summary.</summary>
    public IReadOnlyList<string> Fouten() => [.. document.QuerySelectorAll("[role=alert] li, [role=alert] p").Select(e => Schoon(e.TextContent))];

    /// <summary>What stands at a field that is marked as wrong, tied to it for screen readers; null at a field that is right.</summary>
    public string? Veldfout(string label, int hoeveelste = 1)
    {
        var opschrift = document.QuerySelectorAll("main label, main legend").Where(l => Schoon(l.TextContent).StartsWith(label, StringComparison.OrdinalIgnoreCase)).ElementAtOrDefault(hoeveelste - 1);
        Assert.True(opschrift is not null, $"No label '{label}' on {adres.PathAndQuery} ({(int)status}): {Tekst}");
        var veld = opschrift.GetAttribute("for") is { } id ? document.GetElementById(id)! : opschrift.Closest("fieldset")!;
        var fout = veld.GetAttribute("aria-describedby")?.Split(' ').Where(d => d.EndsWith("-fout", StringComparison.Ordinal)).Select(document.GetElementById).FirstOrDefault();
        Assert.True(fout is null || veld.GetAttribute("aria-invalid") == "true" || veld.QuerySelector("[aria-invalid=true]") is not null, $"'{label}' has an error and no aria-invalid.");
        return fout is null ? null : Schoon(fout.TextContent).Replace("Fout: ", string.Empty, StringComparison.Ordinal);
    }

    /// <summary>The message that something was done.</summary>
    public string? Bericht => document.QuerySelector("main .bericht[role=status]") is { } bericht ? Schoon(bericht.QuerySelector(".bericht__tekst")?.TextContent) : null;

    public IReadOnlyList<string> Links() => [.. document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!)];

    /// <summary>Follows the first link with this text.</summary>
    public Task<Pagina> KlikAsync(string tekst)
    {
        var link = document.QuerySelectorAll("a[href]").FirstOrDefault(a => Schoon(a.TextContent).StartsWith(tekst, StringComparison.OrdinalIgnoreCase));
        Assert.True(link is not null, $"No link '{tekst}' on {adres.PathAndQuery}: {string.Join(" | ", document.QuerySelectorAll("a").Select(a => Schoon(a.TextContent)))}");
        return bezoeker.GaAsync(new Uri(adres, link.GetAttribute("href")).PathAndQuery);
    }

    /// <summary>The form that has a button with this text.</summary>
    public Formulier Formulier(string knop)
    {
        var gevonden = document.QuerySelectorAll("main form button").Concat(document.QuerySelectorAll("form button")).FirstOrDefault(k => Schoon(k.TextContent).Equals(knop, StringComparison.OrdinalIgnoreCase));
        Assert.True(gevonden is not null, $"No button '{knop}' on {adres.PathAndQuery} ({(int)status}): {string.Join(" | ", document.QuerySelectorAll("button").Select(k => Schoon(k.TextContent)))}\n{Tekst}");
        return new Formulier(this, (IHtmlFormElement)gevonden.Closest("form")!, (IHtmlElement)gevonden);
    }

    internal static string Schoon(string? tekst) => string.Join(' ', (tekst ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A form on a page, filled in by label.</summary>
public sealed class Formulier(Pagina pagina, IHtmlFormElement formulier, IHtmlElement knop)
{
    private readonly Dictionary<string, string?> metDeHand = [];
    private readonly Dictionary<(string Label, int Hoeveelste), (string? Naam, string Waarde)> getypt = [];
    private (string Veld, string Naam, byte[] Bytes)? bestand;
    private string? elders;
    private bool metHtmx;

    /// <summary>What was filled in, as the form shows it; without what was posted otherwise by hand.</summary>
    public IEnumerable<(string Label, int Hoeveelste, string Waarde)> Getypt =>
        getypt.Where(g => g.Value.Naam is null || !metDeHand.ContainsKey(g.Value.Naam)).Select(g => (g.Key.Label, g.Key.Hoeveelste, g.Value.Waarde));

    /// <summary>Fills in a text field or date, or chooses an option by its text. <paramref name="hoeveelste"/> counts from 1 where a label stands more than once.</summary>
    public Formulier Vul(string label, string waarde, int hoeveelste = 1)
    {
        var veld = Zoek(label, hoeveelste);
        switch (veld)
        {
            case IHtmlTextAreaElement tekst:
                tekst.Value = waarde;
                break;
            case IHtmlSelectElement keuze:
                var optie = keuze.Options.FirstOrDefault(o => Pagina.Schoon(o.Text).StartsWith(waarde, StringComparison.OrdinalIgnoreCase));
                Assert.True(optie is not null, $"No option '{waarde}' for '{label}': {string.Join(" | ", keuze.Options.Select(o => o.Text))}");
                keuze.Value = optie.Value;
                break;
            case IHtmlInputElement invoer:
                invoer.Value = waarde;
                break;
            case var ander:
                Assert.Fail($"'{label}' cannot be filled in: {ander.LocalName}");
                break;
        }

        if (veld is not IHtmlInputElement { Type: "password" })
        {
            getypt[(label, hoeveelste)] = (veld.GetAttribute("name"), Waarde(label, hoeveelste));
        }

        return this;
    }

    /// <summary>Ticks a checkbox or chooses a radio button by its label, within the group with this legend when given.</summary>
    public Formulier Vink(string label, string? groep = null, int hoeveelste = 1)
    {
        IParentNode ruimte = groep is null ? formulier : Groepen(groep).ElementAtOrDefault(hoeveelste - 1) ?? throw new Xunit.Sdk.XunitException($"No group '{groep}' in the form on {pagina.Adres.PathAndQuery}.");
        var invoer = Velden(ruimte, label).OfType<IHtmlInputElement>().FirstOrDefault(i => i.Type is "checkbox" or "radio");
        Assert.True(invoer is not null, $"No choice '{label}' in the form on {pagina.Adres.PathAndQuery}.");
        if (invoer.Type == "radio")
        {
            foreach (var ander in formulier.QuerySelectorAll($"input[type=radio][name='{invoer.Name}']").OfType<IHtmlInputElement>())
            {
                ander.IsChecked = false;
            }
        }

        invoer.IsChecked = true;
        return this;
    }

    /// <summary>Chooses the radio button with this label in every group that has one.</summary>
    public Formulier VinkOveral(string label)
    {
        foreach (var keuze in Velden(formulier, label).OfType<IHtmlInputElement>().Where(i => i.Type == "radio").ToList())
        {
            keuze.IsChecked = true;
        }

        return this;
    }

    /// <summary>Posts a value under a name that the page does not offer: what anybody can do by hand.</summary>
    public Formulier Zet(string naam, string? waarde)
    {
        metDeHand[naam] = waarde;
        return this;
    }

    /// <summary>Posts it to another handler, as a script does while somebody types.</summary>
    public Formulier Naar(string pad, bool htmx = false)
    {
        (elders, metHtmx) = (pad, htmx);
        return this;
    }

    /// <summary>Chooses a file in the file field of the form.</summary>
    public Formulier Kies(string naam, byte[] bytes)
    {
        bestand = (formulier.QuerySelector("input[type=file]")?.GetAttribute("name") ?? throw new Xunit.Sdk.XunitException($"No file field in the form on {pagina.Adres.PathAndQuery}."), naam, bytes);
        return this;
    }

    /// <summary>Takes the tick away.</summary>
    public Formulier Ontvink(string label)
    {
        Velden(formulier, label).OfType<IHtmlInputElement>().First(i => i.Type is "checkbox").IsChecked = false;
        return this;
    }

    public string Waarde(string label, int hoeveelste = 1) => Zoek(label, hoeveelste) switch
    {
        IHtmlTextAreaElement tekst => tekst.Value,
        IHtmlSelectElement keuze => keuze.SelectedOptions.Length > 0 ? keuze.SelectedOptions[0].Text : string.Empty,
        IHtmlInputElement invoer => invoer.Value,
        _ => string.Empty,
    };

    public Task<Pagina> VerstuurAsync()
    {
        var velden = new List<KeyValuePair<string, string>>();
        foreach (var element in formulier.Elements.OfType<IHtmlElement>())
        {
            switch (element)
            {
                case IHtmlInputElement { Name.Length: > 0, IsDisabled: false } i when i.Type is "checkbox" or "radio" ? i.IsChecked : i.Type is not ("submit" or "button" or "file"):
                    velden.Add(new(i.Name!, i.Value is { Length: > 0 } v ? v : i.Type == "checkbox" ? "on" : string.Empty));
                    break;
                case IHtmlTextAreaElement { Name.Length: > 0 } t:
                    velden.Add(new(t.Name!, t.Value));
                    break;
                case IHtmlSelectElement { Name.Length: > 0 } s:
                    velden.AddRange(s.SelectedOptions.Select(o => new KeyValuePair<string, string>(s.Name!, o.Value)));
                    break;
            }
        }

        if (knop.GetAttribute("name") is { Length: > 0 } naam)
        {
            velden.Add(new(naam, knop.GetAttribute("value") ?? string.Empty));
        }

        velden.RemoveAll(v => metDeHand.ContainsKey(v.Key));
        velden.AddRange(metDeHand.Where(v => v.Value is not null).Select(v => new KeyValuePair<string, string>(v.Key, v.Value!)));
        var doel = new Uri(pagina.Adres, elders ?? knop.GetAttribute("formaction") ?? formulier.GetAttribute("action") ?? pagina.Adres.PathAndQuery);
        if (formulier.Method.Equals("get", StringComparison.OrdinalIgnoreCase))
        {
            return pagina.Bezoeker.GaAsync(doel.AbsolutePath + "?" + string.Join('&', velden.Select(v => $"{Uri.EscapeDataString(v.Key)}={Uri.EscapeDataString(v.Value)}")));
        }

        var vraag = new HttpRequestMessage(HttpMethod.Post, doel) { Content = new FormUrlEncodedContent(velden) };
        if (metHtmx)
        {
            vraag.Headers.Add("HX-Request", "true");
        }

        if (bestand is { } gekozen)
        {
            var delen = new MultipartFormDataContent();
            velden.ForEach(v => delen.Add(new StringContent(v.Value), v.Key));
            delen.Add(new ByteArrayContent(gekozen.Bytes), gekozen.Veld, gekozen.Naam);
            vraag.Content = delen;
        }

        return pagina.Bezoeker.StuurAsync(vraag);
    }

    private IElement Zoek(string label, int hoeveelste)
    {
        var gevonden = Velden(formulier, label).Where(v => v is not IHtmlInputElement { Type: "checkbox" or "radio" }).ElementAtOrDefault(hoeveelste - 1);
        Assert.True(gevonden is not null, $"No field '{label}' ({hoeveelste}) in the form on {pagina.Adres.PathAndQuery}: {string.Join(" | ", formulier.QuerySelectorAll("label").Select(l => Pagina.Schoon(l.TextContent)))}");
        return gevonden;
    }

    private IEnumerable<IElement> Groepen(string legenda) =>
        formulier.QuerySelectorAll("fieldset").Where(f => Pagina.Schoon(f.QuerySelector("legend")?.TextContent).StartsWith(legenda, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<IElement> Velden(IParentNode ruimte, string label) =>
        ruimte.QuerySelectorAll("label").Where(l => Pagina.Schoon(l.TextContent).StartsWith(label, StringComparison.OrdinalIgnoreCase))
            .Select(l => l.GetAttribute("for") is { } id ? ((IElement)l).Owner!.GetElementById(id) : l.QuerySelector("input, select, textarea")).OfType<IElement>();
}
