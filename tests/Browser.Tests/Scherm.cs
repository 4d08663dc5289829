using System.Globalization;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Partituur.Browser.Tests;

/// <summary>
/// A person behind a browser. Finds things by the words on the screen. With <paramref name="toetsenbord"/> only by keys: Tab until it is there, then the key that belongs to it,
/// so that what cannot be reached without a mouse fails the test.
/// </summary>
public sealed class Scherm(IPage pagina, int breed, bool toetsenbord)
{
    private int breedte = breed;

    private const int MeesteTabs = 400;

    /// <summary>
    /// The pages have no frames, so axe runs in the page itself and tells only what is wrong: the wrapper for Playwright opens a second page for every look, to put together what
    /// frames found, and sends back everything that passed, which took four times as long.
    /// </summary>
    private const string Axe = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .map(v => `${v.id} ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html).join(', ')}`)
        """;

    /// <summary>A group of radio buttons is one stop of Tab: its arrows do the rest.</summary>
    private const string IsBij = "(e, groep) => { const a = document.activeElement; return a === e || (groep && e.type === 'radio' && a?.type === 'radio' && a.name === e.name); }";

    private static readonly string AxeBron = new BundledAxeScriptProvider().GetScript();

    /// <summary>Every look leaves a picture in tests/Browser.Tests/schermen, for the eyes of whoever changes the looks; a run that nobody watches does not pay for it.</summary>
    private static readonly bool Beelden = Environment.GetEnvironmentVariable("PARTITUUR_BEELDEN") == "1";

    /// <summary>Folder of the source.</summary>
    public static string Wortel { get; } = Vind();

    public IPage Pagina => pagina;

    /// <summary>How often the person pressed something that sends or opens; measures the steps of a task.</summary>
    public int Kliks { get; private set; }

    public async Task GaAsync(string pad)
    {
        var antwoord = await pagina.GotoAsync(pad);
        Assert.True(antwoord!.Ok, $"{pad}: {antwoord.Status}");
    }

    /// <summary>Makes the window of the same page wide or narrow, and waits until what moves with it has moved.</summary>
    public async Task BreedteAsync(int nieuw)
    {
        breedte = nieuw;
        await pagina.SetViewportSizeAsync(nieuw, 900);
        await pagina.EvaluateAsync("() => new Promise(klaar => requestAnimationFrame(() => requestAnimationFrame(klaar)))");
    }

    /// <summary>Fills in a field by its label; <paramref name="hoeveelste"/> counts from 1 where a label stands more than once.</summary>
    public async Task VulAsync(string label, string waarde, int hoeveelste = 1)
    {
        var veld = Veld(label, hoeveelste, "input:not([type=radio]):not([type=checkbox]), textarea");
        if (toetsenbord && await veld.GetAttributeAsync("type") != "date")
        {
            await TabNaarAsync(veld);
            await pagina.Keyboard.PressAsync("Control+A");
            await pagina.Keyboard.TypeAsync(waarde);
            return;
        }

        // How a date is typed depends on the language of the browser; that it can be reached does not.
        await (toetsenbord ? TabNaarAsync(veld) : Task.CompletedTask);
        await veld.FillAsync(waarde);
    }

    public Task VulAsync(string label, DateOnly dag, int hoeveelste = 1) => VulAsync(label, dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), hoeveelste);

    /// <summary>Chooses from a drop-down list the first option that begins with this text.</summary>
    public async Task KiesAsync(string label, string optie, int hoeveelste = 1)
    {
        var lijst = Veld(label, hoeveelste, "select");
        var opties = await lijst.Locator("option").AllInnerTextsAsync();
        var plek = opties.ToList().FindIndex(o => o.Trim().StartsWith(optie, StringComparison.OrdinalIgnoreCase));
        Assert.True(plek >= 0, $"No option '{optie}' for '{label}': {string.Join(" | ", opties)}");
        if (!toetsenbord)
        {
            await lijst.SelectOptionAsync(new SelectOptionValue { Index = plek });
            return;
        }

        await TabNaarAsync(lijst);
        await pagina.Keyboard.PressAsync("Home");
        for (var i = 0; i < plek; i++)
        {
            await pagina.Keyboard.PressAsync("ArrowDown");
        }

        Assert.Equal(plek, await lijst.EvaluateAsync<int>("l => l.selectedIndex"));
    }

    /// <summary>Ticks a checkbox or chooses a radio button, within the group with this legend when given.</summary>
    public async Task VinkAsync(string label, string? groep = null, int hoeveelste = 1)
    {
        var ruimte = groep is null ? pagina.Locator("main") : pagina.Locator("fieldset").Filter(new() { Has = pagina.Locator($"legend:has-text('{groep}')") }).Filter(new() { HasNot = pagina.Locator("fieldset") }).Nth(hoeveelste - 1);
        var vakje = ruimte.Locator("label").Filter(new() { HasTextRegex = Begin(label) }).First;
        var id = await vakje.GetAttributeAsync("for");
        var invoer = id is null ? vakje.Locator("input") : pagina.Locator($"[id='{id}']");
        if (!toetsenbord)
        {
            await invoer.CheckAsync();
            return;
        }

        await TabNaarAsync(invoer, ookGroep: true);
        for (var i = 0; i < 12 && !await invoer.IsCheckedAsync(); i++)
        {
            await pagina.Keyboard.PressAsync(await invoer.EvaluateAsync<bool>(IsBij, false) ? "Space" : "ArrowDown");
        }

        Assert.True(await invoer.IsCheckedAsync(), $"'{label}' was not chosen by the keyboard.");
    }

    /// <summary>Presses a button and waits for the page that comes.</summary>
    public Task KnopAsync(string tekst) => DrukAsync(pagina.Locator("button:visible").Filter(new() { HasTextRegex = Begin(tekst) }).First, tekst);

    /// <summary>Follows a link of the page or the menu, which a phone folds.</summary>
    public async Task LinkAsync(string tekst)
    {
        var link = pagina.Locator("main a:visible, nav.menu a:visible").Filter(new() { HasTextRegex = Begin(tekst) }).First;
        var menu = pagina.Locator("nav.menu summary:visible");
        if (await link.CountAsync() == 0 && await menu.CountAsync() > 0)
        {
            await menu.ClickAsync();
        }

        await DrukAsync(link, tekst);
    }

    /// <summary>Presses keys that send the page, and waits for the one that comes.</summary>
    public async Task VerderAsync(string toetsen)
    {
        Kliks++;
        await pagina.EvaluateAsync("() => { window.vorige = true; }");
        await pagina.Keyboard.PressAsync(toetsen);
        await pagina.WaitForFunctionAsync("() => document.readyState === 'complete' && !window.vorige");
    }

    /// <summary>Opens something that is folded.</summary>
    public async Task VouwOpenAsync(string tekst)
    {
        var vouw = pagina.Locator("main summary").Filter(new() { HasTextRegex = Begin(tekst) }).First;
        Kliks++;
        if (toetsenbord)
        {
            await TabNaarAsync(vouw);
            await pagina.Keyboard.PressAsync("Enter");
        }
        else
        {
            await vouw.ClickAsync();
        }
    }

    public async Task ZietAsync(string tekst) =>
        Assert.True((await pagina.Locator("main").InnerTextAsync()).Contains(tekst, StringComparison.OrdinalIgnoreCase), $"'{tekst}' is not on {pagina.Url}:\n{await pagina.Locator("main").InnerTextAsync()}");

    public async Task ZietNietAsync(string tekst) =>
        Assert.False((await pagina.Locator("body").InnerTextAsync()).Contains(tekst, StringComparison.OrdinalIgnoreCase), $"'{tekst}' should not be on {pagina.Url}.");

    /// <summary>Looks at the page: axe finds nothing, nothing scrolls sideways; keeps a picture when asked for.</summary>
    public async Task BekijkAsync(string naam) => Assert.Empty(await GebrekenAsync(naam));

    /// <summary>What is wrong with the page, in sentences; empty when nothing is.</summary>
    public async Task<IReadOnlyList<string>> GebrekenAsync(string naam)
    {
        if (Beelden)
        {
            await pagina.ScreenshotAsync(new() { Path = Path.Combine(Directory.CreateDirectory(Path.Combine(Wortel, "tests", "Browser.Tests", "schermen")).FullName, $"{naam}-{breedte}.png"), FullPage = true });
        }

        if (!await pagina.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await pagina.EvaluateAsync(AxeBron);
        }

        var axe = await pagina.EvaluateAsync<string[]>(Axe);
        var teBreed = await pagina.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return [.. axe.Select(v => $"{naam} at {breedte}: {v}"), .. teBreed > 0 ? [$"{naam}: {teBreed} px wider than {breedte}"] : Array.Empty<string>()];
    }

    public Task SluitAsync() => pagina.Context.CloseAsync();

    private async Task DrukAsync(ILocator doel, string tekst)
    {
        Kliks++;
        Assert.True(await doel.CountAsync() > 0, $"Nothing to press called '{tekst}' on {pagina.Url}:\n{await pagina.Locator("body").InnerTextAsync()}");

        // A link to a place within this page brings no new document; anything else does, also when this address ends in a place.
        var blijft = await doel.EvaluateAsync<bool>("e => { window.vorige = true; const a = e.closest('a'); return !!a && a.hash !== '' && a.href.split('#')[0] === location.href.split('#')[0]; }");
        if (toetsenbord)
        {
            await TabNaarAsync(doel);
            await pagina.Keyboard.PressAsync("Enter");
        }
        else
        {
            await doel.ClickAsync();
        }

        if (!blijft)
        {
            await pagina.WaitForFunctionAsync("() => document.readyState === 'complete' && !window.vorige");
        }
    }

    private ILocator Veld(string label, int hoeveelste, string soort) =>
        pagina.Locator("main .veld").Filter(new() { Has = pagina.Locator("label").Filter(new() { HasTextRegex = Begin(label) }) }).Locator(soort).Locator("visible=true").Nth(hoeveelste - 1);

    private async Task TabNaarAsync(ILocator doel, bool ookGroep = false)
    {
        // Found once: finding it anew after every key is most of the time of a journey by keyboard.
        var element = await doel.ElementHandleAsync();
        for (var i = 0; i < MeesteTabs; i++)
        {
            if (await element.EvaluateAsync<bool>(IsBij, ookGroep))
            {
                return;
            }

            await pagina.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{await doel.EvaluateAsync<string>("e => e.outerHTML")} cannot be reached with Tab on {pagina.Url}.");
    }

    private static System.Text.RegularExpressions.Regex Begin(string tekst) => new(@"^\s*" + System.Text.RegularExpressions.Regex.Escape(tekst), System.Text.RegularExpressions.RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static string Vind()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Partituur.slnx")))
        {
            map = map.Parent!;
        }

        return map.FullName;
    }
}
