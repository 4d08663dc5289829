using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Partituur.Kern.Casussen;
using Partituur.Testhulp;

namespace Partituur.Browser.Tests;

/// <summary>
/// A casusoverleg of ten regular cases with five browsers at once: the chair with the keyboard only, three partners, and one who is outside the ring of most cases. Every screen follows within a
/// second; the network of one is cut and comes back; the server starts anew in the middle of a case; nothing that was typed is lost.
/// </summary>
public sealed class OverlegLiveTests : IAsyncLifetime
{
    private static readonly TimeSpan Snel = TimeSpan.FromSeconds(1);
    private readonly SqliteDatabank databank = new();
    private readonly string gegevens = Path.Combine(Path.GetTempPath(), $"partituur-live-{Guid.NewGuid():N}");
    private readonly List<double> duren = [];
    private PartituurFabriek fabriek = null!;
    private Wereld wereld = null!;
    private Chromium chromium = null!;
    private Uri adres = null!;

    public async ValueTask InitializeAsync()
    {
        await databank.MaakAsync();
        fabriek = new PartituurFabriek(databank, gegevens);
        wereld = await Wereld.MaakAsync(databank, fabriek.Klok);
        adres = fabriek.StartOpPoort();
        chromium = await Chromium.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await fabriek.DisposeAsync();
        await databank.DisposeAsync();
        Directory.Delete(gegevens, recursive: true);
    }

    [Fact]
    public async Task Tien_casussen_met_vijf_schermen_tegelijk()
    {
        string[] partners = ["partnerprofessional", "ggz", "politie"];
        var casussen = new List<Casus>();
        for (var i = 0; i < 10; i++)
        {
            casussen.Add(await wereld.EenCasusAsync(null, partners));
        }

        await wereld.EenMensAsync("buiten", "Gemeente", Kern.Netwerk.Rol.Partnerprofessional);
        var v = await wereld.EenVergaderingAsync(casussen, begonnen: false, vanafDeelTwee: "buiten", later: partners);
        var voorzitter = await chromium.MeldAanAsync(adres, "triagevoorzitter", 1280, toetsenbord: true);
        await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}");
        var schermen = new Dictionary<string, Scherm>();
        foreach (var partner in partners)
        {
            var scherm = schermen[partner] = await chromium.MeldAanAsync(adres, partner, 320);
            await scherm.LinkAsync("Meevolgen");
            await scherm.LinkAsync("24 november 2026");
            await scherm.VinkAsync("Ik ben het eens");
            await scherm.VinkAsync(partner == "politie" ? "Via video" : "In de zaal");
            await scherm.KnopAsync("Meedoen");
            await VerbondenAsync(scherm);
        }

        // Outside the ring: on the list for part two, and part two does not come.
        var buiten = await chromium.MeldAanAsync(adres, "buiten", 1280);
        await buiten.GaAsync($"/overleggen/meevolgen/{v.Id}");
        await VerbondenAsync(buiten);
        await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}");
        await voorzitter.BekijkAsync("overleg-cockpit-klaar");
        await voorzitter.KnopAsync("Overleg beginnen");
        await VerbondenAsync(voorzitter);
        foreach (var scherm in schermen.Values)
        {
            await VerschijntAsync(scherm, casussen[0].Nummer);
        }

        await VerschijntAsync(buiten, "Dit punt is voor u gesloten.");
        await voorzitter.BekijkAsync("overleg-cockpit");
        await schermen["ggz"].BekijkAsync("overleg-volgen");
        await buiten.BekijkAsync("overleg-gesloten");
        for (var i = 0; i < casussen.Count; i++)
        {
            await HandelAfAsync(i, voorzitter, schermen, casussen);
            Assert.DoesNotContain(casussen[i].Nummer, await buiten.Pagina.ContentAsync(), StringComparison.Ordinal);
        }

        await voorzitter.ZietAsync("10 van 10 besproken");
        await voorzitter.KnopAsync("Overleg sluiten");
        await voorzitter.ZietAsync("Het overleg is gesloten");
        foreach (var scherm in schermen.Values.Append(buiten))
        {
            await VerschijntAsync(scherm, "Het overleg is gesloten");
        }

        Assert.True(duren.Max() < Snel.TotalMilliseconds, $"The slowest screen took {duren.Max():0} ms (median {duren.Order().ElementAt(duren.Count / 2):0} ms of {duren.Count}).");
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{duren.Count} updates, median {duren.Order().ElementAt(duren.Count / 2):0} ms, slowest {duren.Max():0} ms"));
        await using var db = databank.Open();
        Assert.Equal(10, await db.Overleggen.Where(o => o.Id == v.OverlegId).SelectMany(o => o.Agenda).CountAsync(a => a.Besloten != null));
        Assert.Equal(10, await db.Acties.CountAsync(a => a.Wat.StartsWith("Bel de school")));
        Assert.Equal("Wij zijn er net geweest.", (await db.Vergaderinbreng.SingleAsync(i => i.CasusId == casussen[4].Id)).Inhoud);
        Assert.Contains("geen verbinding", (await db.Vergaderinbreng.SingleAsync(i => i.CasusId == casussen[2].Id)).Inhoud, StringComparison.Ordinal);
        Assert.True(await db.Inzet.AnyAsync(i => i.BronId == v.Id.Waarde && i.OrganisatieId == wereld.Organisaties["GGZ"]));
    }

    private async Task HandelAfAsync(int i, Scherm voorzitter, Dictionary<string, Scherm> schermen, List<Casus> casussen)
    {
        var toetsen = voorzitter.Pagina.Keyboard;
        var (ggz, politie) = (schermen["ggz"], schermen["politie"]);
        if (i == 2)
        {
            // The network of one is cut while something is typed; it comes back, and so does what was missed.
            await FormulierAsync(politie, casussen[i]);
            await politie.Pagina.Context.SetOfflineAsync(true);
            await politie.VulAsync("Wat wilt u zeggen?", "Dit typ ik met geen verbinding.");
        }

        if (i == 4)
        {
            // The server starts anew in the middle of a case.
            await FormulierAsync(ggz, casussen[i]);
            await ggz.VulAsync("Wat wilt u zeggen?", "Wij zijn er net geweest.");
            await toetsen.PressAsync("F2");
            await toetsen.TypeAsync("Het begin van besluit 5");
            await BewaardAsync(ggz);
            await BewaardAsync(voorzitter);
            await HerstartAsync();
            await VerbondenAsync(ggz);
            await VerbondenAsync(voorzitter);
            await voorzitter.GaAsync(new Uri(voorzitter.Pagina.Url).AbsolutePath);
            Assert.Equal("Het begin van besluit 5", await voorzitter.Pagina.Locator("[name='Punt.Besluit']").InputValueAsync());
            await VerbondenAsync(voorzitter);
            Assert.Equal("Wij zijn er net geweest.", await ggz.Pagina.Locator("[name='Inbreng.Tekst']").InputValueAsync());
            await ggz.KnopAsync("Toevoegen");
            await VerbondenAsync(ggz);
        }

        // F2, the decision, the actie, who, when, and Enter: nothing of this needs a mouse.
        await toetsen.PressAsync("F2");
        await toetsen.PressAsync("Control+A");
        await toetsen.TypeAsync($"Besluit nummer {i + 1}");
        await toetsen.PressAsync("F4");
        await toetsen.TypeAsync($"Bel de school {i + 1}");
        await toetsen.PressAsync("Tab");
        await toetsen.TypeAsync("Test ggz");
        await toetsen.PressAsync("Tab");
        await toetsen.TypeAsync("vr");
        await voorzitter.VerderAsync("Enter");
        await KomtErAsync([.. schermen.Where(s => i != 2 || s.Key != "politie").Select(s => s.Value)], $"Bel de school {i + 1}: Test ggz");
        await VerschijntAsync(voorzitter, $"Besluit nummer {i + 1}");
        if (i == 2)
        {
            await politie.Pagina.Context.SetOfflineAsync(false);
            await VerschijntAsync(politie, "Bel de school 3: Test ggz");
            Assert.Equal("Dit typ ik met geen verbinding.", await politie.Pagina.Locator("[name='Inbreng.Tekst']").InputValueAsync());
            await politie.KnopAsync("Toevoegen");
            await VerbondenAsync(politie);
        }

        await voorzitter.VerderAsync("Control+Enter");
        if (i < 9)
        {
            await KomtErAsync([.. schermen.Values], casussen[i + 1].Nummer, "#stand .kaart__titel, #stand h2");
            await VerschijntAsync(voorzitter, $"Punt {i + 2} van 10");
        }
        else
        {
            await VerschijntAsync(voorzitter, "10 van 10 besproken");
        }
    }

    /// <summary>Stops the application and starts it again on the same port, with the same keys.</summary>
    private async Task HerstartAsync()
    {
        var klok = fabriek.Klok.GetUtcNow();
        await fabriek.DisposeAsync();
        fabriek = new PartituurFabriek(databank, gegevens);
        Assert.Equal(klok, fabriek.Klok.GetUtcNow());
        fabriek.StartOpPoort(adres.Port);
    }

    private static Task<IJSHandle> VerbondenAsync(Scherm scherm) => scherm.Pagina.WaitForFunctionAsync("() => document.documentElement.dataset.verbonden === 'ja'");

    /// <summary>Until the form of this case stands there: it comes just after the state.</summary>
    private static Task FormulierAsync(Scherm scherm, Casus casus) => scherm.Pagina.Locator($"form[data-concept-punt='{casus.Id}']").WaitForAsync();

    private static Task<IJSHandle> BewaardAsync(Scherm scherm) => scherm.Pagina.WaitForFunctionAsync("() => document.querySelector('[data-bewaard]').textContent.startsWith('Bewaard')");

    private static Task<IJSHandle> VerschijntAsync(Scherm scherm, string tekst) => scherm.Pagina.WaitForFunctionAsync("t => document.querySelector('main')?.innerText.toLowerCase().includes(t.toLowerCase())", tekst);

    /// <summary>Waits until all screens show it, and keeps how long that took after the key was pressed.</summary>
    private async Task KomtErAsync(IReadOnlyList<Scherm> schermen, string tekst, string waar = "#stand")
    {
        var begin = Stopwatch.GetTimestamp();
        await Task.WhenAll(schermen.Select(async s =>
        {
            await s.Pagina.WaitForFunctionAsync("([t, waar]) => [...document.querySelectorAll(waar)].some(e => e.innerText.includes(t))", new[] { tekst, waar }, new PageWaitForFunctionOptions { PollingInterval = 20 });
            lock (duren)
            {
                duren.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            }
        }));
    }
}
