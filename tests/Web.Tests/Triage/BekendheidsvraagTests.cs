using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>One click asks the partners that were agreed for the doelgroep, within its regime.</summary>
public abstract class BekendheidsvraagTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_klik_vraagt_de_vaste_partners_binnen_het_regime_en_de_pagina_zegt_wie_niet_mag()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var huis = await AlsAsync("administratie");
        Assert.DoesNotContain("Vraag bekendheid", (await huis.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);

        using var beheerder = await AlsAsync("beheerder");
        var pad = $"/netwerk/beheer/doelgroepen/{Wereld.Doelgroep}/partners";
        Assert.Contains(pad, (await beheerder.GaAsync("/netwerk/beheer/doelgroepen")).Links());
        var klaar = await (await beheerder.GaAsync(pad)).Formulier("Opslaan").Vul("Regime", "WGS-casus").Vink("GGZ").Vink("Jeugdzorg").Vink("Politie").VerstuurAsync();
        Assert.Equal("De afspraken voor Huiselijk geweld zijn vastgelegd.", klaar.Bericht);
        await (await beheerder.GaAsync("/netwerk/beheer/regimes")).Formulier("Vastleggen").Vul("Regime", "WGS-casus").Vink("GGZ").Vink("Politie").Vul("Bron", "WGS artikel 2.25").VerstuurAsync();

        var keuze = await huis.GaAsync($"/meldingen/{melding.Id}/bevragen");
        Assert.Contains("Politie deed zelf de melding.", keuze.Tekst, StringComparison.Ordinal);
        Assert.Contains("Jeugdzorg doet niet mee volgens het regime van deze doelgroep (WGS artikel 2.25).", keuze.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zonder Convenant heeft geen geldig convenant.", keuze.Tekst, StringComparison.Ordinal);

        var pagina = await huis.GaAsync($"/meldingen/{melding.Id}");
        Assert.Contains("Vraagt meteen GGZ, alleen of zij deze mensen kennen.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal("De vraag is gesteld aan 1 partner.", (await pagina.Formulier("Vraag bekendheid").VerstuurAsync()).Bericht);
        var vraag = await ZoekAsync(db => db.Bevragingen.SingleAsync(b => b.MeldingId == melding.Id));
        Assert.Equal((Wereld.Organisaties["GGZ"], Fase.Bekendheid, new DateOnly(2026, 11, 27)), (vraag.AanOrganisatieId, vraag.Fase, vraag.Uiterlijk));
        using var klant = await ApiAlsAsync("administratie");
        (await klant.MaakAsync($"meldingen/{melding.Id}/bekendheidsvraag")).Geeft(HttpStatusCode.Conflict, "geen-standaardpartners");
        var rood = await Wereld.EenMeldingAsync(codeRood: true);
        (await klant.MaakAsync($"meldingen/{rood.Id}/bekendheidsvraag")).Gelukt();
        Assert.Equal((Fase.InEen, Wereld.Vandaag), await ZoekAsync(db => db.Bevragingen.Where(b => b.MeldingId == rood.Id).Select(b => new ValueTuple<Fase, DateOnly>(b.Fase, b.Uiterlijk)).SingleAsync()));

        // A new version takes over; without one for the regime every convenant partner takes part.
        await WordtGeweigerdAsync("beheerder", "/netwerk/beheer/regimes", "Vastleggen", f => f.Vul("Regime", "WGS-casus").Vink("Jeugdzorg").Vul("Bron", "Anders"), "Geldt vanaf", "Van dit regime gaat op deze dag al een versie in.");
        await WordtGeweigerdAsync("beheerder", "/netwerk/beheer/regimes", "Vastleggen", f => f.Vul("Regime", "Wgpga").Vul("Bron", "Anders"), "Wie doet mee?", "Kies ten minste één organisatie.");
        await (await beheerder.GaAsync(pad)).Formulier("Opslaan").Vul("Regime", "Nazorg").VerstuurAsync();
        Assert.Contains("Vraagt meteen Jeugdzorg", (await huis.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_api_volgt_dezelfde_weg()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: ["Eerste", "Tweede"]);
        using var huis = await ApiAlsAsync("administratie");
        using var ggz = await ApiAlsAsync("ggz");
        using var jeugdzorg = await ApiAlsAsync("partnerprofessional");
        (await huis.MaakAsync($"meldingen/{melding.Id}/bevragingen", new { partners = new[] { Wereld.Organisaties["GGZ"], Wereld.Organisaties["Jeugdzorg"] }, doel = "Kent u hen?", uiterlijk = "2026-11-30", fase = "Bekendheid" })).Gelukt();
        var id = await ZoekAsync(db => db.Bevragingen.Where(b => b.MeldingId == melding.Id && b.AanOrganisatieId == Wereld.Organisaties["GGZ"]).Select(b => b.Id).SingleAsync());
        (await ggz.ZetAsync($"bevragingen/{id}/antwoord", new { antwoord = "BekendGeenBijdrage" })).Geeft(HttpStatusCode.Conflict, "bevraging-nog-geen-inhoud");
        (await ggz.ZetAsync($"bevragingen/{id}/antwoord", new { antwoord = "Bekend", bekendheid = new[] { new { persoon = 2, kennis = "Bekend" } } })).Geeft(HttpStatusCode.Conflict, "bekendheid-onvolledig");
        (await ggz.ZetAsync($"bevragingen/{id}/antwoord", new { antwoord = "Bekend", bekendheid = new[] { new { persoon = 2, kennis = "Bekend" }, new { persoon = 9, kennis = "Bekend" } } })).Geeft(HttpStatusCode.Conflict, "bevraging-persoon-onbekend");
        (await ggz.ZetAsync($"bevragingen/{id}/antwoord", new { antwoord = "Bekend", bekendheid = new[] { new { persoon = 2, kennis = "Bekend" }, new { persoon = 1, kennis = "NietBekend" } } })).Gelukt();
        (await huis.HaalWegAsync($"bevragingen/{id}")).Geeft(HttpStatusCode.Conflict, "bevraging-niet-in-te-trekken");
        (await huis.MaakAsync($"bevragingen/{id}/verrijking", new { soorten = new[] { "LopendeHulp" }, doel = "Nodig voor het besluit", uiterlijk = "2026-12-01" })).Gelukt();
        var vraag = (await ggz.HaalAsync($"bevragingen/{id}")).Gelukt();
        Assert.Equal(("Verrijking", 1), (vraag["fase"].GetString(), vraag["personen"].GetArrayLength()));
        (await ggz.ZetAsync($"bevragingen/{id}/antwoord", new { antwoord = "Bijdrage", bijdrage = new { tekst = "Voor jeugdzorg.", soort = "Feit", ontvangers = new[] { Wereld.Organisaties["Jeugdzorg"] }, vervaltOp = "2026-12-24", over = 1 } })).Gelukt();
        (await ggz.MaakAsync($"bevragingen/{id}/bijdragen", new { tekst = "Voor de tafel.", soort = "Oordeel", ontvangers = new[] { Wereld.EigenOrganisatie }, vervaltOp = "2026-12-24" })).Gelukt();
        (await ggz.MaakAsync($"bevragingen/{id}/niet-gedeeld", new { grond = "Beroepsgeheim" })).Gelukt();
        (await huis.MaakAsync($"bevragingen/{id}/bijdragen", new { tekst = "x", soort = "Feit", ontvangers = new[] { Wereld.EigenOrganisatie }, vervaltOp = "2026-12-24" })).Geeft(HttpStatusCode.Forbidden);
        var gedeeld = Assert.Single((await jeugdzorg.HaalAsync("gedeelde-bijdragen")).Gelukt().Items, g => g.GetProperty("tekst").GetString() == "Voor jeugdzorg.");
        Assert.Equal(("Jo Tweede", "GGZ"), (gedeeld.GetProperty("over").GetString(), gedeeld.GetProperty("gever").GetString()));
        var deling = (await huis.HaalAsync($"meldingen/{melding.Id}/deling")).Gelukt();
        Assert.DoesNotContain("Voor jeugdzorg.", deling.Tekst, StringComparison.Ordinal);
        Assert.Equal(3, deling["regels"].GetArrayLength());
        var blik = (await huis.HaalAsync($"meldingen/{melding.Id}/blik/{Wereld.Organisaties["Jeugdzorg"]}")).Gelukt();
        Assert.Equal((1, false), (blik["gedeeld"].GetArrayLength(), blik["zietMelding"].GetBoolean()));
        var feit = vraag.Id;
        (await ggz.HaalWegAsync($"bevragingen/{id}/bijdragen/{feit}")).Geeft(HttpStatusCode.Conflict, "bijdrage-onbekend");
        (await ggz.HaalWegAsync($"bevragingen/{id}/bijdragen/{gedeeld.GetProperty("id").GetGuid()}")).Gelukt();
        Assert.DoesNotContain("Voor jeugdzorg.", (await jeugdzorg.HaalAsync("gedeelde-bijdragen")).Gelukt().Tekst, StringComparison.Ordinal);
        var open = await ZoekAsync(db => db.Bevragingen.Where(b => b.MeldingId == melding.Id && b.AanOrganisatieId == Wereld.Organisaties["Jeugdzorg"]).Select(b => b.Id).SingleAsync());
        (await huis.HaalWegAsync($"bevragingen/{open}")).Gelukt();
        Assert.Equal("Ingetrokken", (await jeugdzorg.HaalAsync($"bevragingen/{open}")).Gelukt()["antwoord"].GetString());
    }
}

public sealed class BekendheidsvraagOpSqlite(Omgeving<SqliteDatabank> omgeving) : BekendheidsvraagTests<SqliteDatabank>(omgeving);

public sealed class BekendheidsvraagOpPostgres(Omgeving<PostgresDatabank> omgeving) : BekendheidsvraagTests<PostgresDatabank>(omgeving);
