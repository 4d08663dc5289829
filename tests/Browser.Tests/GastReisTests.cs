using System.Globalization;
using Microsoft.Playwright;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Browser.Tests;

/// <summary>
/// Somebody without an account answers on a phone: from the mail, with the code, to thanks. What it costs is counted by the browser itself (taps, keys, words to read) and told in
/// human time: a tap 1.5 s with 1.35 s to decide, a key 0.35 s, reading 200 words a minute. bench/README.md has the figures.
/// </summary>
public sealed class GastReisTests : IAsyncLifetime
{
    private const string Tel = "for (const soort of ['click', 'keydown']) addEventListener(soort, (e) => { if (e.isTrusted && (soort === 'keydown' || e.detail > 0)) telt(soort); }, true);";
    private const string Weet = "Sinds maart hulp aan huis. Moeder belde vorige week zelf om meer uren. De jongste komt elke dag op school.";

    private readonly SqliteDatabank databank = new();
    private readonly List<string> handelingen = [];
    private PartituurFabriek fabriek = null!;
    private Wereld wereld = null!;
    private Chromium chromium = null!;
    private Uri adres = null!;
    private int woorden;

    public async ValueTask InitializeAsync()
    {
        await databank.MaakAsync();
        fabriek = new PartituurFabriek(databank);
        wereld = await Wereld.MaakAsync(databank, fabriek.Klok);
        adres = fabriek.StartOpPoort();
        chromium = await Chromium.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await fabriek.DisposeAsync();
        await databank.DisposeAsync();
    }

    [Theory]
    [InlineData(false, 70, 4, 6)]
    [InlineData(true, 120, 7, 112)]
    public async Task Een_gast_antwoordt_op_een_telefoon_met_weinig_handelingen(bool draagtBij, int seconden, int tikken, int toetsen)
    {
        var bevraging = await wereld.EenBevragingAsync(await wereld.EenMeldingAsync(achternamen: ["Theelen", "Wijnhoven", "Claes"]), "Jeugdzorg");
        var (link, code) = await StuurAsync(bevraging);
        var gast = await chromium.OpenAsync(adres, 320);
        await gast.Pagina.ExposeFunctionAsync<string, bool>("telt", soort => { handelingen.Add(soort); return true; });
        await gast.Pagina.AddInitScriptAsync(Tel);

        // The tap on the link in the mail.
        handelingen.Add("click");
        await gast.GaAsync(link);
        await LeesAsync(gast, "gast-openen");
        await TypAsync(gast, "Uw code", code);
        await gast.KnopAsync("Vraag openen");
        var gelezen = await LeesAsync(gast, "gast-vraag");
        if (draagtBij)
        {
            await gast.VouwOpenAsync("Wij weten iets dat nodig is");
            await LeesAsync(gast, "gast-bijdrage", gelezen);
            await TypAsync(gast, "Wat weet u", Weet);
            await gast.VinkAsync("Feit");
            await gast.KnopAsync("Bijdrage versturen");
        }
        else
        {
            await gast.KnopAsync("Nee, niemand is bekend bij ons");
        }

        await gast.ZietAsync("Dank u wel");
        await LeesAsync(gast, "gast-bedankt");
        var (getikt, getypt) = (handelingen.Count(h => h == "click"), handelingen.Count(h => h == "keydown"));
        var duurt = (getikt * 2.85) + (getypt * 0.35) + (woorden * 0.3);
        TestContext.Current.SendDiagnosticMessage($"{(draagtBij ? "contribution" : "nobody known")}: {getikt} taps, {getypt} keys, {woorden} words, {duurt:0} s");
        Assert.True(getikt <= tikken && getypt <= toetsen && duurt <= seconden, string.Create(CultureInfo.InvariantCulture, $"{getikt} taps, {getypt} keys, {woorden} words: {duurt:0} s"));
        await gast.SluitAsync();
    }

    [Fact]
    public async Task Wat_er_mis_kan_gaan_is_op_een_telefoon_te_lezen()
    {
        var (link, code) = await StuurAsync(await wereld.EenBevragingAsync(await wereld.EenMeldingAsync(achternamen: ["Theelen"]), "Jeugdzorg"));
        var gast = await chromium.OpenAsync(adres, 320);
        await gast.GaAsync(link);
        await gast.VulAsync("Uw code", "12345");
        await gast.KnopAsync("Vraag openen");
        await gast.BekijkAsync("gast-code-fout");
        await gast.VulAsync("Uw code", code);
        await gast.KnopAsync("Vraag openen");
        await gast.VouwOpenAsync("Wij weten iets dat nodig is");
        await gast.VulAsync("Wat weet u", Weet);
        await gast.KnopAsync("Bijdrage versturen");
        await gast.BekijkAsync("gast-bijdrage-fout");

        // The fold with the mistake in it is open, and what was typed is in it.
        Assert.Equal(Weet, await gast.Pagina.GetByRole(AriaRole.Textbox, new() { Name = "Wat weet u" }).InputValueAsync());
        fabriek.Klok.Advance(TimeSpan.FromMinutes(31));
        await gast.VinkAsync("Feit");
        await gast.KnopAsync("Bijdrage versturen");
        await gast.ZietAsync("Uw tijd is voorbij");
        await gast.BekijkAsync("gast-afgelopen");
        await gast.Pagina.GotoAsync(link);
        await gast.BekijkAsync("gast-link-gebruikt");
        await gast.SluitAsync();
    }

    /// <summary>The administratie sends the link; the code is told by phone, because no sms is configured.</summary>
    private async Task<(string Link, string Code)> StuurAsync(Bevraging bevraging)
    {
        var scherm = await chromium.MeldAanAsync(adres, "administratie", 1280);
        await scherm.GaAsync($"/triage/bevragingen/{bevraging.Id}/link");
        await BekijkBeideAsync(scherm, "link-versturen");
        await scherm.VinkAsync("Iemand anders");
        await scherm.VulAsync("Naam", "Roos van Dam");
        await scherm.VulAsync("Functie", "gedragswetenschapper");
        await scherm.VulAsync("Mailadres", "roos@jeugdzorg.voorbeeld");
        await scherm.VulAsync("Mobiel nummer", "06 1234 5678");
        await scherm.KnopAsync("Link versturen");
        await BekijkBeideAsync(scherm, "link-verstuurd");
        var code = await scherm.Pagina.Locator(".code").InnerTextAsync();
        await scherm.LinkAsync("Naar de links");
        await BekijkBeideAsync(scherm, "antwoordlinks");
        await scherm.GaAsync("/demo/post");
        await BekijkBeideAsync(scherm, "demopost");
        var link = await scherm.Pagina.Locator("main a[href*='/antwoord/']").First.EvaluateAsync<string>("a => a.pathname");
        await scherm.SluitAsync();
        return (link, code.Trim());
    }

    private static async Task BekijkBeideAsync(Scherm scherm, string naam)
    {
        foreach (var breedte in new[] { 320, 1280 })
        {
            await scherm.BreedteAsync(breedte);
            await scherm.BekijkAsync(naam);
        }
    }

    /// <summary>Looks at the page, and counts what there is to read on it beyond what was read before.</summary>
    private async Task<int> LeesAsync(Scherm gast, string naam, int gelezen = 0)
    {
        await gast.BekijkAsync(naam);
        var alles = (await gast.Pagina.Locator("main").InnerTextAsync()).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
        woorden += alles - gelezen;
        return alles;
    }

    private static async Task TypAsync(Scherm gast, string label, string tekst)
    {
        var veld = gast.Pagina.GetByRole(AriaRole.Textbox, new() { Name = label });
        await veld.ClickAsync();
        await veld.PressSequentiallyAsync(tekst);
    }
}
