using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Plannen;

/// <summary>Eis 67, 92: what changed in a case and what it costs, with what is not known said plainly; summed without names.</summary>
public abstract class EffectTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_pagina_zegt_wat_er_veranderde_en_wat_niet_bekend_is()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var regie = await AlsAsync("procesregisseur");
        var leeg = await regie.GaAsync($"/casussen/{casus.Id}/effect");
        Assert.Contains("Voor en na is geen bewijs", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er zijn nog geen interventies.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er zijn nog geen leefgebieden gescoord.", leeg.Tekst, StringComparison.Ordinal);

        var (_, interventie) = await Wereld.EenPlanAsync(casus, vastgesteld: true);
        await Wereld.ScoorAsync(casus, 2, 60);
        await Wereld.ScoorAsync(casus, 4, 10);
        await Wereld.EenKostprijsAsync();
        var pagina = await (await regie.GaAsync($"/casussen/{casus.Id}")).KlikAsync("Wat er is veranderd");
        Assert.Contains("Van 1 van de 1 interventies zijn de kosten niet bekend.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Vooruit", pagina.Tekst, StringComparison.Ordinal);
        Assert.NotEmpty(pagina.Document.QuerySelectorAll("svg.voorna"));
        var kosten = $"/casussen/{casus.Id}/effect/kosten/{interventie.Id}";
        Assert.Contains(kosten, pagina.Links());

        await WordtGeweigerdAsync("procesregisseur", kosten, "Kosten vastleggen", f => f.Vul("Aantal", "vier").Vink("Gemeente"), "Aantal", "Vul een getal in");
        await WordtGeweigerdAsync("procesregisseur", kosten, "Kosten vastleggen", f => f.Vul("Aantal", "4"), "Wie betaalt?", "Kies wie betaalt.");
        await WordtGeweigerdAsync("procesregisseur", kosten, "Kosten vastleggen", f => f.Vul("Aantal", "4").Vink("Gemeente"), "Kostprijs", "Kies een kostprijs met een aantal", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", kosten, "Kosten vastleggen", f => f.Vul("Totaal in euro", "1.250").Vink("Gemeente"), "Waar komt het totaal vandaan?", "Schrijf op waar het totaal vandaan komt.", HttpStatusCode.Conflict);
        var klaar = await (await regie.GaAsync(kosten)).Formulier("Kosten vastleggen").Vul("Kostprijs", "Begeleiding").Vul("Aantal", "7").Vul("Hoe vaak?", "Per week").Vink("Gemeente").VerstuurAsync();
        Assert.Contains("7 × Begeleiding (uur) per week. Bron: Tarieven voor de test, 2020", klaar.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("zijn de kosten niet bekend", klaar.Tekst, StringComparison.Ordinal);

        // Today is one day of 7 hours a week for 80 euro.
        Assert.Contains("€ 80 tot en met vandaag", klaar.Tekst.Replace('\u00a0', ' '), StringComparison.Ordinal);
        await (await regie.GaAsync(kosten)).Formulier("Kosten weghalen").VerstuurAsync();
        Assert.False(await ZoekAsync(db => db.Interventiekosten.AnyAsync(k => k.InterventieId == interventie.Id)));

        // A participant reads and does not write; who does not take part finds nothing.
        using var partner = await AlsAsync("partnerprofessional");
        Assert.DoesNotContain(kosten, (await partner.GaAsync($"/casussen/{casus.Id}/effect")).Links());
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync(kosten)).Status);
        using var vreemd = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.GaAsync($"/casussen/{casus.Id}/effect")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await regie.GaAsync($"/casussen/{casus.Id}/effect/kosten/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task Wie_als_tweede_kosten_vastlegt_hoort_dat_een_ander_eerder_was()
    {
        var casus = await Wereld.EenCasusAsync();
        var (_, interventie) = await Wereld.EenPlanAsync(casus);
        var pad = $"/casussen/{casus.Id}/effect/kosten/{interventie.Id}";
        using var een = await AlsAsync("procesregisseur");
        using var twee = await AlsAsync("administratie");
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await Vul(eerste, "100").VerstuurAsync();
        var geweigerd = await Vul(tweede, "200").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Equal("200", geweigerd.Formulier("Kosten vastleggen").Waarde("Totaal in euro"));
        Assert.Equal(100_00, await ZoekAsync(db => db.Interventiekosten.Where(k => k.InterventieId == interventie.Id).Select(k => k.TotaalCent).SingleAsync()));

        static Formulier Vul(Pagina p, string euro) => p.Formulier("Kosten vastleggen").Vul("Totaal in euro", euro).Vul("Waar komt het totaal vandaan?", "Factuur").Vink("Rijk");
    }

    [Fact]
    public async Task De_beheerder_houdt_kostprijzen_en_soorten_lessen_bij_en_een_prijs_verandert_niet()
    {
        var soort = await Wereld.EenKostprijsAsync("Toezicht", 50_00, Kosteneenheid.Week);
        const string Pad = "/netwerk/beheer/kostprijzen";
        await WordtGeweigerdAsync("beheerder", Pad, "Prijs vastleggen", f => f.Vul("Kostprijs", "Toezicht").Vul("Prijs in euro", "veel").Vul("Bron", "Bestuur").Vul("Jaar van de bron", "2026"), "Prijs in euro", "Vul een bedrag in euro in");
        await WordtGeweigerdAsync("beheerder", Pad, "Prijs vastleggen", f => f.Vul("Kostprijs", "Toezicht").Vul("Prijs in euro", "60").Vul("Geldt vanaf", "2019-01-01").Vul("Bron", "Bestuur").Vul("Jaar van de bron", "2026"), "Geldt vanaf", "een prijs die al gold, verandert niet meer", HttpStatusCode.Conflict);
        using var beheer = await AlsAsync("beheerder");
        var pagina = await (await beheer.GaAsync(Pad)).Formulier("Prijs vastleggen").Vul("Kostprijs", "Toezicht").Vul("Prijs in euro", "62,50").Vul("Bron", "Bestuur").Vul("Jaar van de bron", "2026").VerstuurAsync();
        Assert.Contains("62,50", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("50,00", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(2, await ZoekAsync(db => db.Kostensoorten.Where(s => s.Id == soort.Id).Select(s => s.Prijzen.Count).SingleAsync()));
        var nieuw = await (await beheer.GaAsync(Pad)).Formulier("Toevoegen").Vul("Naam", "Opvang").Vul("Eenheid", "Dag").Vul("Prijs in euro", "140").Vul("Bron", "Bestuur").Vul("Jaar van de bron", "2026").VerstuurAsync();
        Assert.Contains("Opvang", nieuw.Tekst, StringComparison.Ordinal);

        var lessen = await (await beheer.GaAsync("/netwerk/beheer/lessoorten")).Formulier("Toevoegen").Vul("Soort les", "Taal en tolk").VerstuurAsync();
        Assert.Contains("Taal en tolk", lessen.Tekst, StringComparison.Ordinal);
        await WordtGeweigerdAsync("beheerder", "/netwerk/beheer/lessoorten", "Toevoegen", f => f.Vul("Soort les", "taal en tolk"), "Soort les", "Deze soort is er al.", HttpStatusCode.Conflict);
        await lessen.Formulier("Niet meer aanbieden: Taal en tolk").VerstuurAsync();
        Assert.True(await ZoekAsync(db => db.Lessoorten.Where(l => l.Naam == "Taal en tolk").Select(l => l.Vervallen).SingleAsync()));
        foreach (var gebruiker in new[] { "procesregisseur", "manager", "partnerprofessional" })
        {
            using var ander = await AlsAsync(gebruiker);
            Assert.Equal(HttpStatusCode.Forbidden, (await ander.GaAsync(Pad)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await ander.GaAsync("/netwerk/beheer/lessoorten")).Status);
        }
    }

    [Fact]
    public async Task De_api_rekent_in_eurocent_met_dezelfde_regels()
    {
        var casus = await Wereld.EenCasusAsync();
        var (_, interventie) = await Wereld.EenPlanAsync(casus);
        var soort = await Wereld.EenKostprijsAsync();
        using var regie = await ApiAlsAsync("procesregisseur");
        var pad = $"casussen/{casus.Id}/plan/interventies/{interventie.Id}/kosten";
        (await regie.ZetAsync(pad, new { kostprijs = soort.Id.Waarde, aantal = 7, betaler = "Gemeente" })).Geeft(HttpStatusCode.Conflict, "kosten-ritme");
        (await regie.ZetAsync(pad, new { kostprijs = soort.Id.Waarde, aantal = 7, ritme = "Week", betaler = "Gemeente" })).Gelukt();
        var effect = (await regie.HaalAsync($"casussen/{casus.Id}/effect")).Gelukt();
        Assert.Equal(80_00, effect["kosten"].GetProperty("gedaan").GetInt64());
        Assert.Contains("Begeleiding", (await regie.HaalAsync($"casussen/{casus.Id}/kostprijzen")).Gelukt().Tekst, StringComparison.Ordinal);
        (await regie.HaalWegAsync(pad)).Gelukt();
        (await regie.HaalWegAsync(pad)).Geeft(HttpStatusCode.Conflict, "kosten-onbekend");
        using var beheer = await ApiAlsAsync("beheerder");
        (await beheer.MaakAsync($"kostprijzen/{soort.Id}/prijzen", new { cent = 9000, bron = "Bestuur", jaar = 2026, vanaf = "2019-01-01" })).Geeft(HttpStatusCode.Conflict, "kostprijs-niet-later");
    }

    [Fact]
    public async Task De_cijfers_houden_kleine_aantallen_terug_voor_wie_de_casussen_niet_ziet()
    {
        var casus = await Wereld.EenCasusAsync();
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        await using (var db = Open())
        {
            var handeling = Wereld.Als("procesregisseur");
            db.Open(handeling);
            var van = await db.Casussen.AsTracking().SingleAsync(c => c.Id == casus.Id);
            var les = await db.Lessoorten.Where(l => l.Naam == "Wonen eerst").Select(l => l.Id).SingleAsync();
            await new Afronden(db).SchaalAfAsync(van, "Goed.", "Buurtteam", "Alles.", await Wereld.GoedeEvaluatieAsync(db, van, null, les), handeling);
            await db.SaveChangesAsync();
        }

        using var regie = await AlsAsync("procesregisseur");
        var eigen = await regie.GaAsync("/inzicht/effect");
        Assert.Contains("Voor en na is geen bewijs", eigen.Tekst, StringComparison.Ordinal);
        Assert.Contains("marge", eigen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Wonen eerst", (await regie.GaAsync("/inzicht/lessen")).Tekst, StringComparison.Ordinal);
        foreach (var gebruiker in new[] { "bestuurder", "manager", "informatieanalist" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            foreach (var pad in new[] { "/inzicht/effect", "/inzicht/effect?Doelgroep=Jeugd", "/inzicht/lessen" })
            {
                var pagina = await bezoeker.GaAsync(pad);
                Assert.Equal(HttpStatusCode.OK, pagina.Status);
                Assert.All(pagina.Document.QuerySelectorAll("main tbody td.getal").Select(c => c.TextContent.Trim().Split((char[]?)null)[0]), cel => Assert.True(cel is "<" or "afgeschermd" or "0" || int.Parse(cel, System.Globalization.CultureInfo.InvariantCulture) >= 10, $"{gebruiker} {pad}: {cel}"));
                Assert.DoesNotContain("Begin eerder samen.", pagina.Tekst, StringComparison.Ordinal);
            }

            using var api = await ApiAlsAsync(gebruiker);
            Assert.Equal(10, (await api.HaalAsync("inzicht/effect/2026")).Gelukt()["drempel"].GetInt32());
            (await api.HaalAsync("inzicht/lessen/2026")).Gelukt();
        }

        foreach (var gebruiker in new[] { "melder", "partnerprofessional", "triagevoorzitter", "privacyfunctionaris", "beheerder" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync("/inzicht/effect")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync("/inzicht/lessen")).Status);
        }
    }
}

public sealed class EffectOpSqlite(Omgeving<SqliteDatabank> omgeving) : EffectTests<SqliteDatabank>(omgeving);

public sealed class EffectOpPostgres(Omgeving<PostgresDatabank> omgeving) : EffectTests<PostgresDatabank>(omgeving);
