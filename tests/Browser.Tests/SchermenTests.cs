using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Partituur.Testhulp;
using Partituur.Web.Bediening;

namespace Partituur.Browser.Tests;

/// <summary>One Chromium and one served demonstration for all browser tests.</summary>
public sealed class Demonstratie : IAsyncLifetime
{
    private readonly SqliteDatabank databank = new();
    private PartituurFabriek fabriek = null!;
    private IPlaywright playwright = null!;

    public IBrowser Chromium { get; private set; } = null!;

    public Uri Adres { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await databank.MaakAsync();
        fabriek = new PartituurFabriek(databank);
        await using (var db = databank.Open())
        {
            await DemoAccounts.LaadAsync(db, fabriek.Klok, null, CancellationToken.None);
        }

        Adres = fabriek.StartOpPoort();
        playwright = await Playwright.CreateAsync();
        Chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PARTITUUR_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Chromium.CloseAsync();
        playwright.Dispose();
        await fabriek.DisposeAsync();
        await databank.DisposeAsync();
    }

    public async Task<IPage> AlsAsync(string gebruiker, int breedte)
    {
        var ruimte = await Chromium.NewContextAsync(new() { BaseURL = Adres.ToString(), ViewportSize = new() { Width = breedte, Height = 900 }, Locale = "nl-NL" });
        var pagina = await ruimte.NewPageAsync();
        await pagina.GotoAsync("/aanmelden");
        await pagina.GetByLabel("Gebruikersnaam").FillAsync(gebruiker);
        await pagina.GetByLabel("Wachtwoord").FillAsync(DemoAccounts.Wachtwoord);
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Aanmelden" }).ClickAsync();
        await pagina.WaitForURLAsync(u => !u.Contains("/aanmelden", StringComparison.Ordinal));
        return pagina;
    }
}

/// <summary>Every page of the main navigation of every role, and the pages of the demo family, at 1280 and 320 px: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class SchermenTests(Demonstratie demonstratie) : IClassFixture<Demonstratie>
{
    [Theory]
    [InlineData("melder")]
    [InlineData("partner")]
    [InlineData("voorzitter")]
    [InlineData("administratie")]
    [InlineData("regisseur")]
    [InlineData("analist")]
    [InlineData("manager")]
    [InlineData("bestuurder")]
    [InlineData("privacy")]
    [InlineData("beheerder")]
    public async Task Elke_pagina_van_het_menu_is_toegankelijk_op_groot_en_klein_scherm(string gebruiker)
    {
        foreach (var breedte in new[] { 1280, 320 })
        {
            var pagina = await demonstratie.AlsAsync(gebruiker, breedte);
            var paden = await pagina.Locator("nav.menu a").EvaluateAllAsync<string[]>("links => links.map(a => new URL(a.href).pathname)");
            Assert.NotEmpty(paden);
            foreach (var pad in paden)
            {
                await BekijkAsync(pagina, pad, $"{gebruiker}{pad.Replace('/', '-').TrimEnd('-')}-{breedte}");
            }

            await pagina.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task De_casus_van_het_gezin_is_van_dossier_tot_plan_te_lezen()
    {
        foreach (var breedte in new[] { 1280, 320 })
        {
            var pagina = await demonstratie.AlsAsync("regisseur", breedte);
            await pagina.GotoAsync("/casussen");
            var dossier = await pagina.Locator("main a[href^='/casussen/']").EvaluateAllAsync<string[]>("links => links.map(a => new URL(a.href).pathname)");
            var pad = dossier.First(d => Regex.IsMatch(d, "^/casussen/[0-9a-f-]{36}$", RegexOptions.None, TimeSpan.FromSeconds(1)));
            foreach (var (deel, naam) in new[] { (string.Empty, "casus"), ("/plan", "plan"), ("/analyse", "analyse"), ("/samenstellen", "samenstellen"), ("/afschalen", "afschalen"), ("/acties/afspreken", "afspreken") })
            {
                await BekijkAsync(pagina, pad + deel, $"gezin-{naam}-{breedte}");
            }

            await pagina.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Melden_kan_met_drie_personen_en_houdt_vast_wat_is_getypt()
    {
        var pagina = await demonstratie.AlsAsync("melder", 1280);
        await BekijkAsync(pagina, "/meldingen/melden", "melden-1280");
        await pagina.GetByRole(AriaRole.Textbox, new() { Name = "Aanleiding" }).FillAsync("Ruzie in de straat, kinderen keken toe.");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Nog een persoon" }).ClickAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Nog een persoon" }).ClickAsync();
        Assert.Equal(3, await pagina.Locator("fieldset.persoon-rij").CountAsync());
        Assert.Equal("Ruzie in de straat, kinderen keken toe.", await pagina.GetByRole(AriaRole.Textbox, new() { Name = "Aanleiding" }).InputValueAsync());
        await pagina.Context.CloseAsync();
    }

    private static async Task BekijkAsync(IPage pagina, string pad, string naam)
    {
        var antwoord = await pagina.GotoAsync(pad);
        Assert.True(antwoord!.Ok, $"{pad}: {antwoord.Status}");
        await pagina.ScreenshotAsync(new() { Path = Path.Combine(Map(), naam + ".png"), FullPage = true });
        var axe = await pagina.RunAxe();
        Assert.True(axe.Violations.Length == 0, $"{naam}: " + string.Join("; ", axe.Violations.Select(v => $"{v.Id} {v.Help}: {string.Join(", ", v.Nodes.Select(n => n.Html).Take(3))}")));
        var teBreed = await pagina.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(teBreed <= 0, $"{naam}: {teBreed} px wider than the screen");
    }

    private static string Map()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Partituur.slnx")))
        {
            map = map.Parent!;
        }

        return Directory.CreateDirectory(Path.Combine(map.FullName, "tests", "Browser.Tests", "schermen")).FullName;
    }
}
