using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Triage;

/// <summary>A sitting of a triagetafel: agenda, two parts with their rings, decisions in a row (eis 10, 29).</summary>
public abstract class ZittingTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_agenda_begint_met_code_rood_daarna_wat_compleet_is_en_het_oudste_eerst()
    {
        var tafel = await Wereld.EenTafelAsync();
        var wacht = await Wereld.EenMeldingVoorAsync(tafel);
        var compleet = await Wereld.EenMeldingVoorAsync(tafel);
        var jonger = await Wereld.EenMeldingVoorAsync(tafel);
        foreach (var melding in new[] { jonger, compleet })
        {
            await Wereld.EenBekendAntwoordAsync(melding, "GGZ");
        }

        var rood = await Wereld.EenMeldingVoorAsync(tafel, codeRood: true);
        using var administratie = await AlsAsync("administratie");
        var klaar = await (await administratie.GaAsync($"/triage/tafels/{tafel.Id}")).Formulier("Zitting klaarzetten").VerstuurAsync();
        Assert.Equal("De zitting staat klaar, met 3 meldingen op de agenda.", klaar.Bericht);
        var zitting = await ZoekAsync(db => db.Zittingen.Include(z => z.Agenda).SingleAsync(z => z.TafelId == tafel.Id));
        Assert.Equal([rood.Id, compleet.Id, jonger.Id], zitting.Agenda.OrderBy(p => p.Volgorde).Select(p => p.MeldingId));

        var erbij = await klaar.Formulier($"Op de agenda: {wacht.Nummer}").VerstuurAsync();
        var bovenaan = await erbij.Formulier($"Bovenaan: {wacht.Nummer}").VerstuurAsync();
        var eraf = await bovenaan.Formulier($"Eraf: {jonger.Nummer}").VerstuurAsync();
        await eraf.Formulier($"Naar deel 2: {compleet.Nummer}").VerstuurAsync();
        zitting = await ZoekAsync(db => db.Zittingen.Include(z => z.Agenda).SingleAsync(z => z.TafelId == tafel.Id));
        Assert.Equal([(wacht.Id, Tafeldeel.Een), (rood.Id, Tafeldeel.Een), (compleet.Id, Tafeldeel.Twee)], zitting.Agenda.OrderBy(p => p.Volgorde).Select(p => (p.MeldingId, p.Deel)));
        await WordtGeweigerdAsync("administratie", $"/triage/tafels/{tafel.Id}", "Zitting klaarzetten", f => f.Vul("Dag van de zitting", "2026-11-24"), "Dag van de zitting", "Op die dag staat al een zitting", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("administratie", $"/triage/tafels/{tafel.Id}", "Zitting klaarzetten", f => f.Vul("Dag van de zitting", "2026-11-23"), "Dag van de zitting", "Kies een dag vanaf vandaag.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Wie_aan_tafel_zit_leest_alleen_wat_ligt_zolang_het_ligt_en_dat_laat_een_spoor_na()
    {
        var tafel = await Wereld.EenTafelAsync();
        var (een, twee, ernaast) = (await Wereld.EenMeldingVoorAsync(tafel, aanleiding: "Lijdt in deel een"), await Wereld.EenMeldingVoorAsync(tafel, aanleiding: "Lijdt in deel twee"), await Wereld.EenMeldingVoorAsync(tafel));
        var zitting = await Wereld.EenZittingAsync(tafel, [een], [twee]);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        using var ggz = await AlsAsync("ggz");
        using var politie = await AlsAsync("politie");
        await LeestAsync([], []);

        var pagina = await (await voorzitter.GaAsync($"/triage/zittingen/{zitting.Id}")).Formulier("Zitting beginnen").VerstuurAsync();
        await LeestAsync([een], []);
        pagina = await pagina.Formulier("Naar deel 2").VerstuurAsync();
        Assert.Contains("Test politie (Politie)", pagina.Tekst, StringComparison.Ordinal);
        await LeestAsync([een, twee], [twee]);
        Assert.Contains("Lijdt in deel twee", (await politie.GaAsync($"/meldingen/{twee.Id}")).Tekst, StringComparison.Ordinal);
        await using (var db = Open())
        {
            var wie = Wereld.Mensen["politie"].Waarde;
            Assert.True(await db.Logregels.AnyAsync(l => l.Wie == wie && l.Soort == Logsoort.Inzage && l.OnderwerpId == twee.Id.Waarde));
        }

        pagina = await pagina.Formulier("Terug naar deel 1").VerstuurAsync();
        await LeestAsync([een], []);

        // Who leaves no longer reads.
        pagina = await pagina.Formulier("Vastleggen wie er is").Ontvink("Test ggz").VerstuurAsync();
        await LeestAsync([], []);
        pagina = await pagina.Formulier("Vastleggen wie er is").Vink("Test ggz").VerstuurAsync();
        await LeestAsync([een], []);
        pagina = await pagina.Formulier("Zitting sluiten").VerstuurAsync();
        await LeestAsync([], []);
        await pagina.Formulier("Weer openen").VerstuurAsync();
        await LeestAsync([een], []);

        // With the day it ends, also when nobody closes it.
        await using (var ruimte = Omgeving.Fabriek.Services.CreateAsyncScope())
        {
            var (db, wie) = (ruimte.ServiceProvider.GetRequiredService<PartituurDb>(), Wereld.Mensen["ggz"]);
            Assert.NotEmpty((await KijkerMiddleware.ZoekAsync(db, wie, Wereld.Huis, Wereld.Vandaag, default))!.AanTafel);
            var morgen = (await KijkerMiddleware.ZoekAsync(db, wie, Wereld.Huis, Wereld.Vandaag.AddDays(1), default))!;
            Assert.Empty(morgen.AanTafel);
            db.Kijk(morgen with { AanTafel = new HashSet<MeldingId> { een.Id } }, Wereld.Vandaag.AddDays(1));
            Assert.False(await db.Meldingen.AnyAsync(m => m.Id == een.Id));
        }

        async Task LeestAsync(Melding[] ggzLeest, Melding[] politieLeest)
        {
            foreach (var (wie, leest) in new[] { (ggz, ggzLeest), (politie, politieLeest) })
            {
                var lijst = (await wie.GaAsync("/triage/aan-tafel")).Tekst;
                foreach (var melding in new[] { een, twee, ernaast })
                {
                    var mag = leest.Contains(melding);
                    Assert.Equal(mag ? HttpStatusCode.OK : HttpStatusCode.NotFound, (await wie.GaAsync($"/meldingen/{melding.Id}")).Status);
                    Assert.Equal(mag, lijst.Contains(melding.Nummer, StringComparison.Ordinal));
                }
            }
        }
    }

    [Fact]
    public async Task Aan_tafel_zitten_maakt_geen_antwoord_van_een_ander_zichtbaar()
    {
        var tafel = await Wereld.EenTafelAsync();
        var melding = await Wereld.EenMeldingVoorAsync(tafel);
        var bevraging = await Wereld.EenHitAsync(melding, "Veilig Thuis", "triagevoorzitter", verrijking: true);
        await using (var db = Open())
        {
            var handeling = Wereld.Als("triagevoorzitter");
            db.Open(handeling);
            var vraag = await db.Bevragingen.AsTracking().SingleAsync(b => b.Id == bevraging.Id);
            vraag.Verrijk([new("Alleen voor het huis bestemd", FeitOfOordeel.Feit, [Wereld.EigenOrganisatie], Wereld.Vandaag.AddDays(30), null)], [], handeling);
            await db.SaveChangesAsync();
        }

        await Wereld.EenZittingAsync(tafel, [melding], begonnen: true);
        using var ggz = await AlsAsync("ggz");
        Assert.DoesNotContain("Alleen voor het huis", (await ggz.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.Contains("Alleen voor het huis", (await voorzitter.GaAsync($"/meldingen/{melding.Id}/besluiten")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_de_zitting_volgt_na_elk_besluit_het_volgende_punt_en_aan_het_eind_de_zitting()
    {
        var tafel = await Wereld.EenTafelAsync();
        var (een, twee) = (await Wereld.EenMeldingVoorAsync(tafel), await Wereld.EenMeldingVoorAsync(tafel));
        await Wereld.EenMeldingVoorAsync(tafel);
        var zitting = await Wereld.EenZittingAsync(tafel, [twee, een], begonnen: true);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var pagina = await voorzitter.GaAsync($"/meldingen/{twee.Id}/besluiten?zitting={zitting.Id}");
        Assert.Contains("Punt 1 van 2 in de zitting", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Vastleggen en volgende").Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Eén gesprek is genoeg.").VerstuurAsync();
        Assert.Contains($"Besluiten over melding {een.Nummer}", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Vastleggen en volgende").Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Eén gesprek is genoeg.").VerstuurAsync();
        Assert.Equal($"/triage/zittingen/{zitting.Id}", pagina.Adres.AbsolutePath);
        Assert.Contains("2 van 2 besloten", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(tafel.Id, await ZoekAsync(db => db.Triagebesluiten.Where(b => b.MeldingId == een.Id).Select(b => b.TafelId).SingleAsync()));
    }

    [Fact]
    public async Task Een_zitting_van_een_ander_huis_of_voor_wie_de_tafel_niet_ziet_is_er_niet()
    {
        var tafel = await Wereld.EenTafelAsync();
        var zitting = await Wereld.EenZittingAsync(tafel, [await Wereld.EenMeldingVoorAsync(tafel)]);
        foreach (var (wie, status) in new[] { ("ander-administratie", HttpStatusCode.NotFound), ("ggz", HttpStatusCode.Forbidden), ("melder", HttpStatusCode.Forbidden), ("manager", HttpStatusCode.Forbidden), ("bestuurder", HttpStatusCode.Forbidden), ("beheerder", HttpStatusCode.Forbidden), ("procesregisseur", HttpStatusCode.OK) })
        {
            using var bezoeker = await AlsAsync(wie);
            Assert.Equal(status, (await bezoeker.GaAsync($"/triage/zittingen/{zitting.Id}")).Status);
        }
    }

    [Fact]
    public async Task De_api_doet_een_hele_zitting()
    {
        var tafel = await Wereld.EenTafelAsync();
        var (een, twee) = (await Wereld.EenMeldingVoorAsync(tafel), await Wereld.EenMeldingVoorAsync(tafel));
        using var api = await ApiAlsAsync("triagevoorzitter");
        var zitting = (await api.MaakAsync($"triagetafels/{tafel.Id}/zittingen", new { dag = Wereld.Vandaag })).Gelukt().Id;
        Assert.Equal(2, (await api.HaalAsync($"zittingen/{zitting}"))["wachtend"].GetArrayLength());
        (await api.ZetAsync($"zittingen/{zitting}/agenda", new { punten = new object[] { new { melding = twee.Id }, new { melding = een.Id, deel = "Twee" } } })).Gelukt();
        (await api.ZetAsync($"zittingen/{zitting}/aanwezigen", new { aanwezigen = new object[] { new { professional = Wereld.Mensen["ggz"] }, new { professional = Wereld.Mensen["politie"], deel = "Twee" } } })).Gelukt();
        (await api.ZetAsync($"zittingen/{zitting}/stand", new { stand = "DeelEen" })).Gelukt();
        using var ggz = await ApiAlsAsync("ggz");
        using var politie = await ApiAlsAsync("politie");
        Assert.Contains(twee.Nummer, (await ggz.HaalAsync("aan-tafel")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(een.Nummer, (await politie.HaalAsync("aan-tafel")).Tekst, StringComparison.Ordinal);
        (await api.ZetAsync($"zittingen/{zitting}/stand", new { stand = "DeelTwee" })).Gelukt();
        Assert.Contains(een.Nummer, (await politie.HaalAsync("aan-tafel")).Tekst, StringComparison.Ordinal);
        (await api.ZetAsync($"zittingen/{zitting}/stand", new { stand = "Gesloten" })).Gelukt();
        Assert.DoesNotContain(twee.Nummer, (await ggz.HaalAsync("aan-tafel")).Tekst, StringComparison.Ordinal);
        (await api.ZetAsync($"zittingen/{zitting}/stand", new { stand = "DeelTwee" })).Geeft(HttpStatusCode.Conflict);
        (await api.ZetAsync($"zittingen/{zitting}/stand", new { stand = "Klaargezet" })).Geeft(HttpStatusCode.BadRequest);
    }
}

public sealed class ZittingOpSqlite(Omgeving<SqliteDatabank> omgeving) : ZittingTests<SqliteDatabank>(omgeving);

public sealed class ZittingOpPostgres(Omgeving<PostgresDatabank> omgeving) : ZittingTests<PostgresDatabank>(omgeving);
