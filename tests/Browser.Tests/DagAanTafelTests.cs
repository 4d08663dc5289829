using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Browser.Tests;

/// <summary>
/// A day at the table: twelve meldingen, of which one code rood, one that needs procesregie, two that a partner without an account answers on a phone, and one that the local network
/// does not take and that comes back. The chair decides on all of them with the keyboard only.
/// </summary>
public sealed class DagAanTafelTests : IAsyncLifetime
{
    private readonly SqliteDatabank databank = new();
    private PartituurFabriek fabriek = null!;
    private Wereld wereld = null!;
    private Chromium chromium = null!;
    private Uri adres = null!;
    private Melding o3mp = null!;
    private Melding lokaal = null!;
    private string rood = string.Empty;

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

    [Fact]
    public async Task Twaalf_meldingen_gaan_op_een_dag_over_de_tafel()
    {
        var tafel = await wereld.EenTafelAsync(wereld.Doelgroep, "Huiselijk geweld");
        await wereld.EenVoorzieningAsync();
        var meldingen = new List<Melding>();
        for (var i = 0; i < 11; i++)
        {
            meldingen.Add(await wereld.EenMeldingVoorAsync(tafel, aanleiding: $"Ruzie nummer {i + 1}"));
        }

        (o3mp, lokaal) = (meldingen[3], meldingen[5]);
        await AlsAsync("melder", 320, MeldCodeRoodAsync);
        foreach (var melding in meldingen.Take(2))
        {
            var (link, code) = await StuurLinkAsync(melding);
            await AntwoordOpDeTelefoonAsync(link, code);
        }

        await AlsAsync("administratie", 1280, s => ZetKlaarAsync(s, tafel, meldingen));
        var ggz = await chromium.MeldAanAsync(adres, "ggz", 320);
        await ggz.LinkAsync("Aan tafel");
        await ggz.ZietAsync("Er ligt nu niets op tafel");
        await AlsAsync("triagevoorzitter", 1280, BeginEnBesluitAsync, toetsenbord: true);
        await ggz.GaAsync("/triage/aan-tafel");
        await ggz.ZietAsync(rood);
        await ggz.BekijkAsync("dag-aan-tafel");
        await AlsAsync("partnerprofessional", 320, WeigerAsync);
        await AlsAsync("triagevoorzitter", 1280, BesluitOpnieuwEnSluitAsync, toetsenbord: true);
        await ggz.GaAsync("/triage/aan-tafel");
        await ggz.ZietAsync("Er ligt nu niets op tafel");
        await ggz.SluitAsync();
        await AlsAsync("administratie", 1280, async s =>
        {
            await s.GaAsync("/triage/terugkoppelingen");
            await s.ZietAsync(rood);
            await s.BekijkAsync("dag-terugkoppelingen");
        });

        await using var db = databank.Open();
        var besluiten = await db.Triagebesluiten.ToListAsync();
        Assert.Equal((12, 12), (besluiten.Count, besluiten.Count(b => b.TafelId == tafel.Id)));
        Assert.Equal(o3mp.Id, Assert.Single(besluiten, b => b.Uitkomst == Uitkomst.Procesregie).MeldingId);
        Assert.Equal(1, await db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Geldig]).CountAsync(b => b.MeldingId == lokaal.Id && b.VervallenOp != null));
        Assert.Equal(VerwijzingStatus.Geweigerd, (await db.Verwijzingen.SingleAsync()).Status);
        Assert.Equal(2, await db.Bevragingen.CountAsync(b => b.Antwoord == Antwoord.NietBekend));
        Assert.Equal(12, await db.Terugkoppelingen.CountAsync(t => t.AanMelder));
    }

    private async Task AlsAsync(string gebruiker, int breedte, Func<Scherm, Task> doe, bool toetsenbord = false)
    {
        var scherm = await chromium.MeldAanAsync(adres, gebruiker, breedte, toetsenbord);
        await doe(scherm);
        await scherm.SluitAsync();
    }

    private async Task MeldCodeRoodAsync(Scherm s)
    {
        await s.LinkAsync("Nieuwe melding");
        await s.KiesAsync("Doelgroep", "Huiselijk geweld");
        await s.VulAsync("Aanleiding", "Hij dreigt dat hij haar vanavond iets aandoet. De kinderen zijn thuis.");
        await s.VulAsync("Gemeente", "Venlo");
        await s.VulAsync("Buurt", "Oost");
        await s.VinkAsync("Code rood");
        await s.VulAsync("Voornamen", "Rik");
        await s.VulAsync("Achternaam", "Roodbol");
        await s.VulAsync("Geboortedatum", "1985-04-12");
        await s.VulAsync("Rol in de melding", "betrokkene");
        await s.VinkAsync("Ja", "Weet deze persoon van de melding?");
        await s.KnopAsync("Melding versturen");
        rood = (await s.Pagina.Locator("h1").InnerTextAsync()).Split(' ')[^1];
    }

    private async Task<(string Link, string Code)> StuurLinkAsync(Melding melding)
    {
        var vraag = await wereld.EenBevragingAsync(melding, "GGZ");
        var s = await chromium.MeldAanAsync(adres, "administratie", 1280);
        await s.GaAsync($"/triage/bevragingen/{vraag.Id}/link");
        await s.VinkAsync("Iemand anders");
        await s.VulAsync("Naam", "Roos van Dam");
        await s.VulAsync("Functie", "verpleegkundige");
        await s.VulAsync("Mailadres", $"roos{melding.Nummer}@ggz.voorbeeld");
        await s.VulAsync("Mobiel nummer", "06 1234 5678");
        await s.KnopAsync("Link versturen");
        var code = await s.Pagina.Locator(".code").InnerTextAsync();
        await s.GaAsync("/demo/post");
        var link = await s.Pagina.Locator("main a[href*='/antwoord/']").First.EvaluateAsync<string>("a => a.pathname");
        await s.SluitAsync();
        return (link, code.Trim());
    }

    private async Task AntwoordOpDeTelefoonAsync(string link, string code)
    {
        var gast = await chromium.OpenAsync(adres, 320);
        await gast.GaAsync(link);
        await gast.VulAsync("Uw code", code);
        await gast.KnopAsync("Vraag openen");
        await gast.KnopAsync("Nee, niet bekend bij ons");
        await gast.ZietAsync("Dank u wel");
        await gast.SluitAsync();
    }

    private static async Task ZetKlaarAsync(Scherm s, Triagetafel tafel, List<Melding> meldingen)
    {
        await s.GaAsync("/triage");
        await s.LinkAsync("Tafels en zittingen");
        await s.BekijkAsync("dag-tafels");
        await s.LinkAsync(tafel.Naam);
        await s.BekijkAsync("dag-tafel");
        await s.KnopAsync("Zitting klaarzetten");

        // Code rood and what is answered stands on it; the rest was not asked about and is put on it by hand.
        await s.ZietAsync("De zitting staat klaar, met 3 meldingen op de agenda.");
        foreach (var melding in meldingen.Skip(2))
        {
            await s.KnopAsync($"Op de agenda: {melding.Nummer}");
        }

        await s.KnopAsync($"Naar deel 2: {meldingen[^1].Nummer}");
        await s.ZietAsync("0 van 12 besloten");
        await s.BekijkAsync("dag-zitting-klaar");
    }

    private async Task BeginEnBesluitAsync(Scherm s)
    {
        await s.GaAsync("/triage");
        await s.LinkAsync("Naar de zitting");
        await s.KnopAsync("Zitting beginnen");
        await s.BekijkAsync("dag-zitting-bezig");
        await s.LinkAsync("Begin met de eerste");
        await s.ZietAsync($"Besluiten over melding {rood}");
        await s.BekijkAsync("dag-besluiten-rood");
        for (var punt = 1; punt <= 12; punt++)
        {
            if (punt == 12)
            {
                // The last one lies in part two and waits for the parketsecretaris.
                await s.ZietAsync("11 van 12 besloten");
                await s.KnopAsync("Naar deel 2");
                await s.ZietAsync("Deel 2 is bezig");
                await s.BekijkAsync("dag-zitting-deel-twee");
                await s.LinkAsync("Verder met de volgende");
            }

            await s.ZietAsync(string.Create(CultureInfo.InvariantCulture, $"Punt {punt} van 12"));
            await BesluitAsync(s, (await s.Pagina.Locator("h1").InnerTextAsync()).Split(' ')[^1]);
        }

        await s.ZietAsync("12 van 12 besloten");
    }

    private async Task BesluitAsync(Scherm s, string nummer)
    {
        if (nummer == lokaal.Nummer)
        {
            await s.LinkAsync("Verwijzen naar Buurtteam Oost");
            await s.VulAsync("Waarom vraagt u dit", "Kunt u dit gezin steunen?");
            await s.VulAsync("Waarom besluit de tafel", "Dit kan dichtbij.");
            await s.KnopAsync("Besluiten en aanbieden");
            return;
        }

        if (nummer == rood)
        {
            await s.VulAsync("Wat is er vandaag gedaan", "Wijkagent is langs geweest. Zij slaapt vannacht bij haar zus.");
        }

        // One key chooses the outcome when the focus is not in a text.
        if (nummer == o3mp.Nummer)
        {
            await s.VinkAsync("Procesregie");
            await s.VulAsync("Waarom?", "Meer ketens zijn nodig.");
            foreach (var (criterium, bewijs) in new[] { ("Ondoorgrondelijk", "Schulden, verslaving en geweld"), ("Ongrijpbaar", "Zorg alleen kwam niet binnen"), ("Ontwrichtend", "De kinderen lijden eronder") })
            {
                await s.VinkAsync(criterium);
                await s.Pagina.Locator($"textarea[name='Besluit.Toets.{criterium}Bewijs']").FillAsync(bewijs);
            }
        }
        else
        {
            await s.Pagina.Keyboard.PressAsync("6");
            await (nummer == rood ? s.VinkAsync("Niet in behandeling") : Task.CompletedTask);
            await s.VulAsync("Waarom?", "Eén gesprek was genoeg.");
        }

        await s.VerderAsync("Control+Enter");
    }

    private static async Task WeigerAsync(Scherm s)
    {
        await s.GaAsync("/triage/verwijzingen");
        await s.LinkAsync("Buurtteam Oost");
        await s.BekijkAsync("dag-verwijzing-partner");
        await s.VulAsync("Waarom niet", "Er is geen plek tot na de zomer.");
        await s.KnopAsync("Niet aannemen");
        await s.ZietAsync("De gegevens zijn verwijderd");
    }

    private async Task BesluitOpnieuwEnSluitAsync(Scherm s)
    {
        await s.GaAsync("/triage");
        await s.LinkAsync("Naar de zitting");
        await s.ZietAsync("11 van 12 besloten");
        await s.LinkAsync("Verder met de volgende");
        await s.ZietAsync($"Besluiten over melding {lokaal.Nummer}");
        await s.BekijkAsync("dag-besluiten-terug");
        await s.VinkAsync("Doorzetten naar één partner");
        await s.KiesAsync("Welke partner", "GGZ");
        await s.VulAsync("Waarom?", "Het buurtteam had geen plek.");
        await s.KnopAsync("Besluit vastleggen");
        await s.ZietAsync("12 van 12 besloten");
        await s.KnopAsync("Zitting sluiten");
        await s.ZietAsync("Niemand leest nog mee");
        await s.BekijkAsync("dag-zitting-gesloten");
    }
}
