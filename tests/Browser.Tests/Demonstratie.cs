using Microsoft.Playwright;
using Partituur.Testhulp;
using Partituur.Web.Bediening;

namespace Partituur.Browser.Tests;

/// <summary>Debian's Chromium, started once for a test class.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    public static async Task<Chromium> StartAsync()
    {
        var chromium = new Chromium { playwright = await Playwright.CreateAsync() };
        chromium.browser = await chromium.playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("PARTITUUR_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return chromium;
    }

    /// <summary>A browser window of which nobody is signed in.</summary>
    public async Task<Scherm> OpenAsync(Uri adres, int breedte, bool toetsenbord = false)
    {
        var ruimte = await browser.NewContextAsync(new() { BaseURL = adres.ToString(), ViewportSize = new() { Width = breedte, Height = 900 }, Locale = "nl-NL" });
        return new Scherm(await ruimte.NewPageAsync(), breedte, toetsenbord);
    }

    /// <summary>Somebody's own browser window, signed in.</summary>
    public async Task<Scherm> MeldAanAsync(Uri adres, string gebruiker, int breedte, bool toetsenbord = false)
    {
        var scherm = await OpenAsync(adres, breedte, toetsenbord);
        await scherm.Pagina.GotoAsync("/aanmelden");
        await scherm.VulAsync("Gebruikersnaam", gebruiker);
        await scherm.VulAsync("Wachtwoord", DemoAccounts.Wachtwoord);
        await scherm.KnopAsync("Aanmelden");
        return scherm;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }
}

/// <summary>One Chromium and one served demonstration for all tests of a class.</summary>
public sealed class Demonstratie : IAsyncLifetime
{
    private readonly SqliteDatabank databank = new();
    private PartituurFabriek fabriek = null!;
    private Chromium chromium = null!;

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
        chromium = await Chromium.StartAsync();
    }

    public Task<Scherm> OpenAsync(int breedte) => chromium.OpenAsync(Adres, breedte);

    public Task<Scherm> AlsAsync(string gebruiker, int breedte) => chromium.MeldAanAsync(Adres, gebruiker, breedte);

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await fabriek.DisposeAsync();
        await databank.DisposeAsync();
    }
}
