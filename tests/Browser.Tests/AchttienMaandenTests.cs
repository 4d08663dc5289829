using System.Text;
using Microsoft.Playwright;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Testhulp;

namespace Partituur.Browser.Tests;

/// <summary>
/// Two years of one family, each step by whose work it is: a plan is set; the eviction of the mother is announced and the score shows whose place of rest falls away; the corporation is
/// held to the plan; the plan is set again, in writing; a colleague falls in with only the stand van zaken; the case goes back to the neighbourhood, and half a year later it held.
/// </summary>
public sealed class AchttienMaandenTests : IAsyncLifetime
{
    private readonly SqliteDatabank databank = new();
    private PartituurFabriek fabriek = null!;
    private Chromium chromium = null!;
    private Wereld wereld = null!;
    private Casus casus = null!;
    private Uri adres = null!;

    private DateOnly Vandaag => DateOnly.FromDateTime(fabriek.Klok.GetUtcNow().DateTime);

    private string Pad => $"/casussen/{casus.Id}";

    public async ValueTask InitializeAsync()
    {
        await databank.MaakAsync();
        fabriek = new PartituurFabriek(databank);
        wereld = await Wereld.MaakAsync(databank, fabriek.Klok);
        await wereld.EenPartnerAsync("Woningcorporatie", Keten.Bestuur, "corporatie");
        casus = await wereld.GezinTheelenAsync("partnerprofessional", "ggz", "corporatie");
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
    public async Task Het_gezin_van_plan_tot_het_hield_stand()
    {
        await AlsAsync("procesregisseur", 1280, MaakPlanAsync);

        NaMaanden(4);
        await AlsAsync("corporatie", 320, KondigOntruimingAanAsync);
        await AlsAsync("procesregisseur", 1280, ZietDeRustplekWegvallenAsync);
        await AlsAsync("corporatie", 320, BelooftUitstelAsync);
        await AlsAsync("procesregisseur", 1280, LegtVastDatHetWerkteAsync);
        await AlsAsync("procesregisseur", 1280, VraagtInstemmingAsync);
        await AlsAsync("corporatie", 320, s => AntwoordAsync(s, "Begeleid wonen", "Akkoord", null));
        await AlsAsync("ggz", 320, s => AntwoordAsync(s, "Behandeling", "Niet akkoord", "Er is pas over zes weken plek."));
        await AlsAsync("partnerprofessional", 320, s => AntwoordAsync(s, "Rustplek", "Akkoord", null));
        await AlsAsync("procesregisseur", 1280, AntwoordtDePartnerAsync);

        // The municipality says nothing: after the term that stands in the version as silence.
        NaMaanden(1);
        await AlsAsync("procesregisseur", 1280, SteltSchriftelijkVastAsync);

        NaMaanden(4);
        await AlsAsync("procesregisseur2", 1280, ValtInAsync);

        NaMaanden(9);
        await AlsAsync("procesregisseur2", 1280, SchaaltAfAsync);

        NaMaanden(6);
        Assert.Equal(1, await wereld.VraagOfHetStandhieldAsync());
        await AlsAsync("procesregisseur", 1280, HetHieldStandAsync);
    }

    private async Task AlsAsync(string gebruiker, int breedte, Func<Scherm, Task> doe)
    {
        var scherm = await chromium.MeldAanAsync(adres, gebruiker, breedte);
        await doe(scherm);
        await scherm.SluitAsync();
    }

    private void NaMaanden(int maanden)
    {
        var nu = fabriek.Klok.GetUtcNow();
        fabriek.Klok.Advance(nu.AddMonths(maanden) - nu);
    }

    private async Task MaakPlanAsync(Scherm s)
    {
        await s.GaAsync($"{Pad}/plan");
        await s.KnopAsync("Begin het plan");
        foreach (var (wie, gebied, doel) in new[]
        {
            ("Marco Theelen", "Verslaving", "Vader gebruikt niet meer en houdt dat vol."),
            ("Kevin Theelen", "Opleiding", "Kevin gaat elke dag naar school."),
            ("Sanne Theelen", "Huisvesting", "Sanne heeft een vaste plek om te slapen."),
            ("Yvonne Wijnhoven", "Huisvesting", "Moeder houdt haar huis."),
        })
        {
            await s.LinkAsync("Doel stellen");
            await s.KiesAsync("Voor wie?", wie);
            await s.KiesAsync("Leefgebied", gebied);
            await s.VulAsync("Wat willen we bereiken?", doel);
            await s.KiesAsync("Streefscore", "4");
            await s.KnopAsync("Doel stellen");
        }

        await VoegInterventieToeAsync(s, "Yvonne Wijnhoven", "Begeleid wonen in het eigen huis", "Voorziening", "Woningcorporatie", "Huisvesting", null);
        await VoegInterventieToeAsync(s, "Sanne Theelen", "Rustplek bij moeder", "Zorg", "Jeugdzorg", "Huisvesting", "Begeleid wonen");
        await VoegInterventieToeAsync(s, "Marco Theelen", "Behandeling van zijn verslaving", "Zorg", "GGZ", "Verslaving", null);
        await VoegInterventieToeAsync(s, "Kevin Theelen", "Leerplek met toezicht", "Drang", "Gemeente", "Opleiding", null);
        await wereld.EenOverlegAsync(casus);
        await s.LinkAsync("Vaststellen");
        await s.VinkAsync("In een casusoverleg", "Hoe stelt u het plan vast?");
        await s.KiesAsync("In welk casusoverleg?", Tekst.Datum(Vandaag));
        await s.KnopAsync("Vaststellen");
        await s.ZietAsync("Vastgesteld");
        await s.GaAsync($"{Pad}/plan/partituur");
        await s.ZietNietAsync("dan valt dat weg");
    }

    private async Task VoegInterventieToeAsync(Scherm s, string wie, string naam, string aard, string partner, string leefgebied, string? leuntOp)
    {
        await s.LinkAsync("Interventie toevoegen");
        await s.KiesAsync("Voor wie?", wie);
        await s.VulAsync("Wat is de interventie?", naam);
        await s.KiesAsync("Aard", aard);
        await s.KiesAsync("Partner die dit doet", partner);
        await s.VulAsync("Begint op", Vandaag);
        await s.VulAsync("Laatste dag", Vandaag.AddMonths(20));
        await s.KiesAsync("Leefgebied", leefgebied);
        if (leuntOp is not null)
        {
            await s.KiesAsync("Leunt op", leuntOp);
        }

        await s.KnopAsync("Toevoegen");
    }

    private async Task KondigOntruimingAanAsync(Scherm s)
    {
        await s.GaAsync($"{Pad}/data");
        await s.KiesAsync("Wat gebeurt er?", "Ontruiming");
        await s.KiesAsync("Over wie gaat het?", "Yvonne Wijnhoven");
        await s.VulAsync("Datum", Vandaag.AddDays(13));
        await s.VulAsync("Korte notitie", "Huurachterstand van vier maanden");
        await s.VinkAsync("Alle deelnemers", "Wie mag dit zien?");
        await s.KnopAsync("Datum toevoegen");
        await s.ZietAsync("Ontruiming");
        await s.BekijkAsync("maanden-data");
    }

    private async Task ZietDeRustplekWegvallenAsync(Scherm s)
    {
        // Two weeks before, the day stands on the werklijst by itself.
        await s.ZietAsync("Ontruiming");
        await s.GaAsync($"{Pad}/plan/partituur");
        await s.ZietAsync("‘Rustplek bij moeder’ voor Sanne Theelen leunt op ‘Begeleid wonen in het eigen huis’");
        await s.ZietAsync($"Op {Tekst.Datum(Vandaag.AddDays(13))} is de ontruiming van Yvonne Wijnhoven: dan valt dat weg.");
        await s.BekijkAsync("maanden-partituur");
        await PdfAsync(s, "Op A3 als PDF");
        await s.GaAsync($"{Pad}/doorzetten");
        await s.KiesAsync("Welke partner?", "Woningcorporatie");
        await s.VinkAsync("Een regel anders toepassen", "Waarvoor gebruikt u doorzettingsmacht?");
        await s.KiesAsync("Welke regel of wachtlijst houdt het tegen?", "Staat niet op de lijst: regel over geld");
        await s.VulAsync("Wat moet de partner doen?", "Stel de ontruiming uit zolang de schuldregeling loopt.");
        await s.VulAsync("Waarom is dit nodig?", "De dochter verliest haar enige rustige plek.");
        await s.VulAsync("Tot en met wanneer?", Vandaag.AddDays(10));
        await s.KnopAsync("Vastleggen en de partner vragen");
        await s.ZietAsync("Stel de ontruiming uit");
        await s.BekijkAsync("maanden-doorzetten");
    }

    private async Task BelooftUitstelAsync(Scherm s)
    {
        // The question stands on the werklijst of the partner; a mail says only that there is something.
        await s.ZietAsync("Doorzettingsmacht");
        await s.GaAsync($"{Pad}/doorzetten");
        await s.LinkAsync("Woningcorporatie");
        await s.VinkAsync("Gedaan", "Wat is uw antwoord?");
        await s.VulAsync("Toelichting", "De ontruiming gaat niet door zolang er wordt betaald.");
        await s.KnopAsync("Antwoord geven");
        await s.ZietAsync("Uw antwoord is vastgelegd.");
        await s.BekijkAsync("maanden-antwoord");
    }

    private async Task LegtVastDatHetWerkteAsync(Scherm s)
    {
        await s.GaAsync($"{Pad}/doorzetten");
        await s.LinkAsync("Woningcorporatie");
        await s.VinkAsync("Het werkte", "Wat is het resultaat?");
        await s.VulAsync("Wat is ervan gekomen?", "Moeder houdt haar huis; er komt een schuldregeling.");
        await s.VulAsync("Op welke dag?", Vandaag);
        await s.KnopAsync("Resultaat vastleggen");
        await s.GaAsync($"{Pad}/data");
        await s.LinkAsync("Ontruiming");
        await s.VinkAsync("Gaat niet door", "Is het geweest?");
        await s.VulAsync("Wat is ervan gekomen?", "Uitgesteld na doorzettingsmacht.");
        await s.KnopAsync("Vastleggen");
        await s.GaAsync($"{Pad}/plan/partituur");
        await s.ZietNietAsync("dan valt dat weg");
    }

    private async Task VraagtInstemmingAsync(Scherm s)
    {
        await s.GaAsync($"{Pad}/plan");
        await s.LinkAsync("Bijstellen");
        await s.VulAsync("Waarom stelt u het plan bij?", "De ontruiming is uitgesteld; er is een schuldregeling nodig.");
        await s.KnopAsync("Nieuwe versie beginnen");
        await VoegInterventieToeAsync(s, "Yvonne Wijnhoven", "Schuldregeling", "Voorziening", "Gemeente", "Financiën", null);
        await s.LinkAsync("Vaststellen");
        await s.VinkAsync("Schriftelijk", "Hoe stelt u het plan vast?");
        await s.BekijkAsync("maanden-vaststellen");
        await s.KnopAsync("Vaststellen");
        await s.ZietAsync("Schriftelijke ronde");
    }

    private async Task AntwoordAsync(Scherm s, string interventie, string antwoord, string? reden)
    {
        await s.GaAsync($"{Pad}/plan/instemmen");
        await s.LinkAsync(interventie);
        await s.VinkAsync(antwoord, "Bent u akkoord met deze interventie in het plan?");
        if (reden is not null)
        {
            await s.VulAsync("Reden", reden);
        }

        await s.KnopAsync("Antwoord geven");
        await s.ZietAsync(antwoord);
    }

    private async Task AntwoordtDePartnerAsync(Scherm s)
    {
        await s.GaAsync($"{Pad}/plan/instemmen");
        await s.ZietAsync("Er is pas over zes weken plek.");
        await s.LinkAsync("Behandeling");
        await s.VulAsync("Uw antwoord aan de partner", "Tot die tijd belt de casemanager hem elke week.");
        await s.KnopAsync("Antwoord opslaan");
    }

    private async Task SteltSchriftelijkVastAsync(Scherm s)
    {
        await s.GaAsync($"{Pad}/plan/vaststellen");
        await s.VinkAsync("Schriftelijk", "Hoe stelt u het plan vast?");
        await s.KnopAsync("Vaststellen");
        await s.ZietAsync("Vastgesteld");
        await s.LinkAsync("Wat is er veranderd?");
        await s.ZietAsync("Schuldregeling");
        await s.ZietAsync("GGZ was niet akkoord met ‘Behandeling van zijn verslaving’");
        await s.BekijkAsync("maanden-verschil");
    }

    private async Task ValtInAsync(Scherm s)
    {
        await s.GaAsync(Pad);
        await s.LinkAsync("Alles op één blad");
        await s.ZietAsync("Schuldregeling");
        await s.BekijkAsync("maanden-stand");
        await PdfAsync(s, "Op A4 als PDF");
        await s.LinkAsync("Invallen");
        await s.VulAsync("Waarom valt u in?", "Mijn collega is langer ziek.");
        await s.BekijkAsync("maanden-invallen");
        await s.KnopAsync("Invallen");

        // Who fell in can do at once what the procesregisseur can.
        await s.GaAsync(Pad);
        await s.LinkAsync("Actie afspreken");
        await s.VulAsync("Wat gaat er gebeuren?", "Kennismaken met moeder en Sanne");
        await s.KiesAsync("Wie doet het?", "Test procesregisseur2");
        await s.VulAsync("Wanneer is het klaar?", Vandaag.AddDays(7));
        await s.KnopAsync("Afspreken");
        await s.GaAsync(Pad);
        await s.KnopAsync("Gedaan");
    }

    private async Task SchaaltAfAsync(Scherm s)
    {
        await s.GaAsync($"{Pad}/afschalen");
        await s.VulAsync("Waarom kan deze casus worden afgeschaald?", "Er was een jaar geen melding meer; het buurtteam kan verder.");
        await s.VulAsync("Wie pakt het verder op?", "Buurtteam Blerick");
        await s.VulAsync("Wat draagt u over?", "De afspraak met de corporatie en de contactpersoon van school.");
        foreach (var keuze in await s.Pagina.GetByLabel("Gehaald", new() { Exact = true }).AllAsync())
        {
            await keuze.CheckAsync();
        }

        await s.VulAsync("Wat werkte?", "De corporatie zat vroeg aan tafel.");
        await s.VulAsync("Op welke dag kijkt iemand hoe het gaat?", Vandaag.AddMonths(2));
        await s.KiesAsync("Wie doet dat?", "Test partnerprofessional");
        await s.BekijkAsync("maanden-afschalen");
        await s.KnopAsync("Afschalen");
        await s.ZietAsync("Buurtteam Blerick pakt het verder op.");
    }

    private async Task HetHieldStandAsync(Scherm s)
    {
        await s.GaAsync("/casussen/standgehouden");
        await s.LinkAsync("C2026-");
        await s.ZietAsync("Er kwam geen melding meer binnen over deze mensen.");
        await s.BekijkAsync("maanden-standgehouden");
        await s.VinkAsync("Het hield stand", "Hield het stand?");
        await s.VulAsync("Waarom vindt u dat?", "Moeder woont er nog en Sanne haalde haar diploma.");
        await s.KnopAsync("Antwoord opslaan");
        await s.ZietAsync("Het hield stand");
    }

    private static async Task PdfAsync(Scherm s, string link)
    {
        var download = await s.Pagina.RunAndWaitForDownloadAsync(() => s.Pagina.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        var bestand = await download.PathAsync();
        Assert.StartsWith("%PDF-", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(bestand, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.EndsWith(".pdf", download.SuggestedFilename, StringComparison.Ordinal);
    }
}
