using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>Bekendheid first, content after a hit, and who reads it.</summary>
public abstract class VerrijkingTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_administratie_vraagt_eerst_bekendheid_de_partner_zegt_per_persoon_en_deelt_pas_na_de_tweede_vraag()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: ["Bekende", "Onbekende", "Gezwegene"]);
        using var huis = await AlsAsync("administratie");
        await (await huis.GaAsync($"/meldingen/{melding.Id}/bevragen")).Formulier("Vraag versturen").Vink("GGZ").VerstuurAsync();
        var vraag = await ZoekAsync(db => db.Bevragingen.SingleAsync(b => b.MeldingId == melding.Id));
        Assert.Equal(Fase.Bekendheid, vraag.Fase);

        using var ggz = await AlsAsync("ggz");
        var pagina = await ggz.GaAsync($"/triage/bevragingen/{vraag.Id}");
        Assert.DoesNotContain("Bijdrage versturen", pagina.Tekst, StringComparison.Ordinal);
        var formulier = pagina.Formulier("Antwoord versturen").Vink("Bekend", "Jo Bekende").Vink("Niet bekend", "Jo Onbekende").Vink("Weigering", "Jo Gezwegene");
        var zonderReden = await formulier.VerstuurAsync();
        Assert.Contains("Vul in waarom u niets zegt over deze persoon.", Assert.Single(zonderReden.Fouten()), StringComparison.Ordinal);
        var klaar = await zonderReden.Formulier("Antwoord versturen").Vul("Reden als u weigert (Jo Gezwegene)", "Beroepsgeheim").VerstuurAsync();
        Assert.Contains("U krijgt dan een nieuwe vraag.", klaar.Tekst, StringComparison.Ordinal);

        var opMelding = await huis.GaAsync($"/meldingen/{melding.Id}");
        Assert.Contains("Jo Gezwegene: weigering (Beroepsgeheim)", opMelding.Tekst, StringComparison.Ordinal);
        var vervolg = await opMelding.KlikAsync("Inhoud vragen");
        Assert.Contains("Bekend bij GGZ: Jo Bekende.", vervolg.Tekst, StringComparison.Ordinal);
        await vervolg.Formulier("Vraag versturen").Vink("Lopende hulp").VerstuurAsync();

        var tweede = await ggz.GaAsync($"/triage/bevragingen/{vraag.Id}");
        Assert.Contains("Lopende hulp", tweede.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Onbekende", tweede.Tekst, StringComparison.Ordinal);
        var eerste = await tweede.Formulier("Bijdrage versturen").Vul("Wat weet u", "Hulp loopt sinds mei.").Vink("Feit", "Is dit een feit").VerstuurAsync();
        var nog = await eerste.Formulier("Toevoegen").Vul("Wat weet u", "Wij verwachten dat het goed gaat.").Vink("Oordeel", "Is dit een feit").Vul("Te lezen tot", "2026-12-01").VerstuurAsync();
        Assert.Equal("Toegevoegd aan uw antwoord.", nog.Bericht);
        await nog.Formulier("Vastleggen").Vink("Beroepsgeheim", "Waarom deelt u niets?").VerstuurAsync();
        var terug = await ZoekAsync(db => db.Bevragingen.SingleAsync(b => b.Id == vraag.Id));
        Assert.Equal([(FeitOfOordeel.Feit, Wereld.Vandaag.AddMonths(6)), (FeitOfOordeel.Oordeel, new DateOnly(2026, 12, 1))], terug.Bijdragen.OrderBy(b => b.GegevenOp).ThenBy(b => b.Soort).Select(b => (b.Soort, b.VervaltOp)));
        Assert.Equal(Weigergrond.Beroepsgeheim, Assert.Single(terug.NietGedeeld).Grond);

        var deling = await (await huis.GaAsync($"/meldingen/{melding.Id}")).KlikAsync("Wat is gedeeld?");
        Assert.Contains("Hulp loopt sinds mei.", deling.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zegt niet of deze persoon bekend is: Beroepsgeheim", deling.Tekst, StringComparison.Ordinal);
        Assert.Contains("Regime: Convenant.", deling.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Niemand bekend bij ons", Antwoord.NietBekend, Kennis.NietBekend)]
    [InlineData("Iedereen bekend bij ons", Antwoord.Bekend, Kennis.Bekend)]
    public async Task Niemand_of_iedereen_is_een_klik(string knop, Antwoord antwoord, Kennis kennis)
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: ["Een", "Twee"]);
        var vraag = await BekendheidsvraagAsync(melding, "GGZ");
        using var ggz = await AlsAsync("ggz");
        await (await ggz.GaAsync($"/triage/bevragingen/{vraag}")).Formulier(knop).VerstuurAsync();
        var terug = await ZoekAsync(db => db.Bevragingen.SingleAsync(b => b.Id == vraag));
        Assert.Equal(antwoord, terug.Antwoord);
        Assert.Equal([kennis, kennis], terug.Bekendheden.Select(b => b.Antwoord));
    }

    [Fact]
    public async Task Een_ingetrokken_vraag_vraagt_niets_meer_en_is_opnieuw_te_stellen()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: "Ingetrokkene");
        var vraag = await BekendheidsvraagAsync(melding, "GGZ");
        using var huis = await AlsAsync("administratie");
        var klaar = await (await (await huis.GaAsync($"/meldingen/{melding.Id}")).KlikAsync("Intrekken")).Formulier("Vraag intrekken").VerstuurAsync();
        Assert.Equal("De vraag is ingetrokken. De partner hoeft niets meer te doen.", klaar.Bericht);
        using var ggz = await AlsAsync("ggz");
        var pagina = await ggz.GaAsync($"/triage/bevragingen/{vraag}");
        Assert.Contains("Het Veiligheidshuis heeft deze vraag ingetrokken.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingetrokkene", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain($"/triage/bevragingen/{vraag}", (await ggz.GaAsync("/")).Links());
        await (await huis.GaAsync($"/meldingen/{melding.Id}/bevragen")).Formulier("Vraag versturen").Vink("GGZ").VerstuurAsync();
        Assert.Contains($"/triage/bevragingen/{vraag}", (await ggz.GaAsync("/")).Links());
        await (await ggz.GaAsync($"/triage/bevragingen/{vraag}")).Formulier("Niemand bekend bij ons").VerstuurAsync();
        Assert.DoesNotContain("Intrekken", (await huis.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_feit_krijgt_leest_het_tot_het_vervalt_en_dat_laat_een_spoor_na()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: "Gedeelde");
        await Wereld.EenBevragingAsync(melding, "GGZ");
        var vraag = await Wereld.EenHitAsync(melding, "Jeugdzorg", "partnerprofessional", verrijking: true);
        using var jeugdzorg = await AlsAsync("partnerprofessional");
        var formulier = (await jeugdzorg.GaAsync($"/triage/bevragingen/{vraag.Id}")).Formulier("Bekijk wie dit ziet").Vul("Wat weet u", "Alleen voor de GGZ.").Vink("Feit", "Is dit een feit").Vink("GGZ", "Wie mag dit lezen").Ontvink("De triagetafel").Vul("Te lezen tot", "2026-11-29");
        var voorbeeld = await formulier.VerstuurAsync();
        Assert.Contains("Er is nog niets verstuurd. De triagetafel ziet niets van deze bijdrage. GGZ", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Empty(await ZoekAsync(db => db.Bijdragen.Where(b => b.BevragingId == vraag.Id).ToListAsync()));
        await voorbeeld.Formulier("Bijdrage versturen").VerstuurAsync();
        var feit = await ZoekAsync(db => db.Bijdragen.SingleAsync(b => b.BevragingId == vraag.Id));

        using var ggz = await AlsAsync("ggz");
        var gedeeld = await (await ggz.GaAsync("/")).KlikAsync("Gedeeld met ons");
        Assert.Contains("Jo Gedeelde Alleen voor de GGZ.", gedeeld.Tekst, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("ggz", feit.Id) > 0);
        Assert.True(await InzagenAsync("ggz", melding.Betrokkenen[0].PersoonId.Waarde) > 0);

        // Drawn by the same partial for the giver before sending, for the recipient, and where the house looks along.
        Assert.Equal(Rij(gedeeld, feit.Id), voorbeeld.Document.QuerySelector("#voorbeeld tr[data-bijdrage]")!.TextContent.Trim().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        using var huis = await AlsAsync("administratie");
        var blik = await huis.GaAsync($"/meldingen/{melding.Id}/bekijk-als?organisatie={Wereld.Organisaties["GGZ"]}");
        Assert.DoesNotContain("Alleen voor de GGZ.", blik.Tekst, StringComparison.Ordinal);
        Assert.Contains("Niet voor u bestemd", blik.Tekst, StringComparison.Ordinal);
        foreach (var ander in new[] { "politie", "procesregisseur", "triagevoorzitter" })
        {
            using var bezoeker = await AlsAsync(ander);
            Assert.DoesNotContain("Alleen voor de GGZ.", (await bezoeker.GaAsync(ander == "politie" ? "/triage/gedeeld" : $"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
        }

        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromDays(5));
        using var later = await AlsAsync("ggz");
        Assert.DoesNotContain("Alleen voor de GGZ.", (await later.GaAsync("/triage/gedeeld")).Tekst, StringComparison.Ordinal);
        using var gever = await AlsAsync("partnerprofessional");
        Assert.Contains("Alleen voor de GGZ.", (await gever.GaAsync($"/triage/bevragingen/{vraag.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bekijken_als_een_partner_toont_wat_een_echte_sessie_van_die_partner_krijgt()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: ["Jansen", "Jansen-Smit"]);
        Dictionary<string, string> sessies = new() { ["Politie"] = "politie", ["Jeugdzorg"] = "partnerprofessional", ["GGZ"] = "ggz" };
        foreach (var (naam, gebruiker) in sessies.Where(s => s.Key != "Politie"))
        {
            var vraag = await Wereld.EenHitAsync(melding, naam, gebruiker, verrijking: true);
            await using var db = Open();
            var handeling = Wereld.Als(gebruiker);
            db.Open(handeling);
            var alle = new[] { Wereld.EigenOrganisatie }.Concat(sessies.Keys.Select(k => Wereld.Organisaties[k])).ToList();
            (await db.Bevragingen.AsTracking().SingleAsync(b => b.Id == vraag.Id)).Verrijk(
                [.. alle.Skip(1).Select((o, i) => new NieuweBijdrage($"{naam} deelt {i}.", FeitOfOordeel.Feit, [o, Wereld.EigenOrganisatie], Wereld.Vandaag.AddDays(9)))],
                [],
                handeling);
            await db.SaveChangesAsync();
        }

        using var huis = await AlsAsync("administratie");
        foreach (var (naam, gebruiker) in sessies)
        {
            using var echt = await AlsAsync(gebruiker);
            var blik = await huis.GaAsync($"/meldingen/{melding.Id}/bekijk-als?organisatie={Wereld.Organisaties[naam]}");
            var gedeeld = await echt.GaAsync("/triage/gedeeld");
            var van = await ZoekAsync(db => db.Bijdragen.Where(b => b.MeldingId == melding.Id).Select(b => b.Id).ToListAsync());
            var verwacht = gedeeld.Document.QuerySelectorAll("tr[data-bijdrage]").Where(r => van.Contains(Guid.Parse(r.GetAttribute("data-bijdrage")!))).Select(r => r.OuterHtml).ToList();
            Assert.Equal(verwacht, blik.Document.QuerySelectorAll("#gedeeld tr[data-bijdrage]").Select(r => r.OuterHtml));
            Assert.Equal(naam == "Politie" ? 2 : 1, verwacht.Count);
            Assert.Equal((await echt.GaAsync($"/meldingen/{melding.Id}")).Status == HttpStatusCode.OK, blik.Tekst.Contains("Deze partner kan de melding zelf openen", StringComparison.Ordinal));
            var vraag = await ZoekAsync(db => db.Bevragingen.Where(b => b.MeldingId == melding.Id && b.AanOrganisatieId == Wereld.Organisaties[naam]).Select(b => (BevragingId?)b.Id).SingleOrDefaultAsync());
            if (vraag is null)
            {
                Assert.Null(blik.Document.QuerySelector("#vraag"));
                continue;
            }

            var pagina = await echt.GaAsync($"/triage/bevragingen/{vraag}");
            foreach (var kaart in blik.Document.QuerySelectorAll("#vraag tbody, #vraag dl"))
            {
                Assert.Contains(kaart.OuterHtml, pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
            }
        }
    }

    private static string[] Rij(Pagina pagina, Guid feit) => pagina.Document.QuerySelector($"tr[data-bijdrage='{feit}']")!.TextContent.Trim().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private async Task<BevragingId> BekendheidsvraagAsync(Kern.Meldingen.Melding melding, string partner)
    {
        await using var db = Open();
        var handeling = Wereld.Als("administratie");
        db.Open(handeling);
        var vragen = await new PartnersBevragen(db).VoerUitAsync(await db.Meldingen.AsTracking().SingleAsync(m => m.Id == melding.Id), [Wereld.Organisaties[partner]], "Kent u deze mensen?", Wereld.Vandaag.AddDays(3), handeling, Fase.Bekendheid);
        await db.SaveChangesAsync();
        return vragen[0].Id;
    }
}

public sealed class VerrijkingOpSqlite(Omgeving<SqliteDatabank> omgeving) : VerrijkingTests<SqliteDatabank>(omgeving);

public sealed class VerrijkingOpPostgres(Omgeving<PostgresDatabank> omgeving) : VerrijkingTests<PostgresDatabank>(omgeving);
