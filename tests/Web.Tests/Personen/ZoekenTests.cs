using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Personen;

/// <summary>Searching people over HTTP: the page and the API answer alike, leave a trace without a number, and show a partner nothing but the own people.</summary>
public abstract class ZoekenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Bekend = "Bekend bij het huis";

    [Theory]
    [InlineData("jansn venlo 1987", "Kees Jansen", "geboren in 1987; achternaam lijkt op ‘jansn’: Jansen; woont in Venlo")]
    [InlineData("de bruin p", "Pieter de Bruijn", "achternaam lijkt op ‘bruin’: Bruijn; voorletter P")]
    [InlineData("Bruijn, Pieter de", "Pieter de Bruijn", "achternaam Bruijn; voornaam Pieter")]
    [InlineData("3 nov 1980", "Pieter de Bruijn", "geboren op 3 november 1980")]
    [InlineData("5921 TM 90", "Kees Jansen", "postcode 5921TM, nummer 90")]
    [InlineData("kees jansen maastricht", "Kees Jansen", "voornaam Kees; achternaam Jansen; past niet: ‘maastricht’")]
    public async Task De_pagina_en_de_API_vinden_dezelfde_mens_met_de_redenen(string getypt, string naam, string redenen)
    {
        await VulAsync();
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await (await bezoeker.GaAsync("/personen")).Formulier("Zoeken").Vul("Wie zoekt u?", getypt).VerstuurAsync();
        var rij = pagina.Document.QuerySelector("main tbody tr")!;
        Assert.Equal((naam, redenen), (rij.QuerySelector("th")!.TextContent.Trim(), rij.QuerySelector("[data-label='Waarom gevonden']")!.TextContent.Trim()));
        using var klant = await ApiAlsAsync("procesregisseur");
        var eerste = (await klant.HaalAsync($"personen?zoek={Uri.EscapeDataString(getypt)}")).Gelukt().Items[0];
        Assert.Equal((naam, redenen), (eerste.GetProperty("naam").GetString(), string.Join("; ", eerste.GetProperty("redenen").EnumerateArray().Select(r => r.GetString()))));
    }

    [Theory]
    [InlineData("x", "Vul ten minste twee letters van een naam in")]
    [InlineData("   ", "Vul in wie u zoekt")]
    [InlineData("999887713", "Zoek een burgerservicenummer op met")]
    [InlineData("jansen 999 887 713", "Zoek een burgerservicenummer op met")]
    [InlineData("123456789", "Zoek een burgerservicenummer op met")]
    public async Task Een_onbruikbare_vraag_wordt_uitgelegd_en_een_nummer_komt_niet_in_adres_of_logboek(string getypt, string zin)
    {
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await (await bezoeker.GaAsync("/personen")).Formulier("Zoeken").Vul("Wie zoekt u?", getypt).VerstuurAsync();
        Assert.StartsWith(zin, pagina.Veldfout("Wie zoekt u?"), StringComparison.Ordinal);
        Assert.DoesNotContain("Zoek=", pagina.Adres.Query, StringComparison.Ordinal);

        // Whoever makes the address by hand is told the same.
        var adres = await bezoeker.GaAsync($"/personen?Zoek={Uri.EscapeDataString(getypt)}");
        using var klant = await ApiAlsAsync("procesregisseur");
        Assert.Equal(["zoek"], (await klant.HaalAsync($"personen?zoek={Uri.EscapeDataString(getypt)}")).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Empty(adres.Document.QuerySelectorAll("main tbody tr"));
        Assert.False(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Inhoud!.Contains("887713") || l.Inhoud.Contains("887 713") || l.Inhoud.Contains("123456789"))));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_______")]
    [InlineData("' OR 1=1 --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\u202Enesnaj")]
    [InlineData("🙂🙂")]
    [InlineData("ja\u0300\u0301\u0302\u0303nsen")]
    public async Task Vreemde_tekens_zijn_gewone_tekens(string getypt)
    {
        await VulAsync();
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await (await bezoeker.GaAsync("/personen")).Formulier("Zoeken").Vul("Wie zoekt u?", getypt).VerstuurAsync();
        Assert.True(pagina.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{pagina.Status}");
        Assert.Empty(pagina.Document.QuerySelectorAll("main script"));
        var namen = pagina.Document.QuerySelectorAll("main tbody th").Select(t => t.TextContent.Trim()).ToList();
        Assert.True(namen.Count == 0 || (getypt.StartsWith("ja", StringComparison.Ordinal) && namen.Contains("Kees Jansen")), string.Join(';', namen));
    }

    [Fact]
    public async Task Een_vraag_van_tweeduizend_tekens_wordt_geweigerd()
    {
        using var klant = await ApiAlsAsync("procesregisseur");
        Assert.Equal(["zoek"], (await klant.HaalAsync($"personen?zoek={new string('x', 2000)}")).Geeft(HttpStatusCode.BadRequest).Velden);
    }

    [Fact]
    public async Task De_vraag_en_wie_er_stond_staan_in_het_logboek()
    {
        await VulAsync();
        using var klant = await ApiAlsAsync("administratie");
        var id = (await klant.HaalAsync("personen?zoek=jansn")).Gelukt().Items[0].GetProperty("id").GetGuid();
        Assert.True(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Soort == Logsoort.Vraag && l.Inhoud!.Contains("jansn") && l.Inhoud.Contains(id.ToString()))));
    }

    [Fact]
    public async Task Een_partner_vindt_alleen_wie_hij_meldde_en_hoort_niets_over_een_ander()
    {
        var eigen = await Wereld.EenMeldingAsync(melder: "Jeugdzorg", achternamen: "Eigenmens");
        await Wereld.EenMeldingAsync(achternamen: "Vreemdmens");
        using var klant = await ApiAlsAsync("partnerprofessional");
        Assert.Equal(eigen.Betrokkenen[0].PersoonId.Waarde, Assert.Single((await klant.HaalAsync("personen?zoek=eigenmens")).Gelukt().Items).GetProperty("id").GetGuid());
        foreach (var vraag in new[] { "vreemdmens", "abel vreemdmens", "vreemdmns 1977", "abel vreemdmens 1977" })
        {
            var antwoord = (await klant.HaalAsync($"personen?zoek={vraag}")).Gelukt();
            Assert.Empty(antwoord.Items);
            Assert.Equal("Niets", antwoord["navraag"].GetString());
        }
    }

    [Fact]
    public async Task Alleen_wie_een_mens_precies_noemt_hoort_dat_het_huis_hem_kent_en_mag_er_met_een_reden_naar_vragen()
    {
        var persoon = await GeheimeAsync();
        foreach (var (gebruiker, hoort) in new[] { ("partnerprofessional", true), ("zonderconvenant", false), ("administratie", false) })
        {
            using var wie = await AlsAsync(gebruiker);
            foreach (var (getypt, precies) in new[] { ("mo geheim 3-11-1980", true), ("geheim 3-11-1980", false), ("mo geheim 1980", false), ("mo geheim", false), ("mo geheem 3-11-1980", false), ("mo geheim 4-11-1980", false) })
            {
                var pagina = await (await wie.GaAsync("/personen")).Formulier("Zoeken").Vul("Wie zoekt u?", getypt).VerstuurAsync();
                Assert.True(pagina.Tekst.Contains(Bekend, StringComparison.Ordinal) == (hoort && precies), $"{gebruiker}: {getypt}");
                Assert.True(gebruiker == "administratie" || pagina.Document.QuerySelectorAll("main tbody tr").Length == 0);
            }
        }

        using var partner = await AlsAsync("partnerprofessional");
        var bekend = await (await partner.GaAsync("/personen")).Formulier("Zoeken op nummer").Vul("Burgerservicenummer", "999887713").VerstuurAsync();
        Assert.DoesNotContain("Geheim", bekend.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(persoon.ToString(), bekend.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        var formulier = await bekend.KlikAsync("Vraag het huis wat u moet weten");
        var leeg = await formulier.Formulier("Vraag versturen").VerstuurAsync();
        Assert.StartsWith("Vul in waarom", leeg.Veldfout("Waarom moet u dit weten?"), StringComparison.Ordinal);
        var verstuurd = await leeg.Formulier("Vraag versturen").Vul("Waarom moet u dit weten?", "Wij starten hulp. 999887713").VerstuurAsync();
        Assert.Contains("wacht op antwoord", verstuurd.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("999887713", verstuurd.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        using var administratie = await AlsAsync("administratie");
        var rij = await (await administratie.GaAsync("/personen/kennisvragen")).KlikAsync("Beantwoorden");
        Assert.Contains("Wij starten hulp.", rij.Tekst, StringComparison.Ordinal);
        var zonder = await rij.Formulier("Antwoord versturen").VerstuurAsync();
        Assert.StartsWith("Vul een antwoord", zonder.Veldfout("Antwoord, of de reden"), StringComparison.Ordinal);
        await zonder.Formulier("Antwoord versturen").Vul("Antwoord, of de reden om niet te antwoorden", "Bel de regisseur.").VerstuurAsync();
        Assert.Contains("Bel de regisseur.", (await partner.GaAsync("/personen/mijn-vragen")).Tekst, StringComparison.Ordinal);
        using var collega = await AlsAsync("ggz");
        Assert.Contains("Nog niets gevraagd", (await collega.GaAsync("/personen/mijn-vragen")).Tekst, StringComparison.Ordinal);
        Assert.Equal(["kennisvraag-gesloten", "kennisvraag-gesteld"], await ZoekAsync(db => db.Logregels.Where(l => l.Onderwerp == nameof(Kennisvraag)).Select(l => l.Wat).OrderBy(w => w).ToListAsync()));
        Assert.False(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Inhoud!.Contains("999887713"))));
    }

    [Fact]
    public async Task Een_verzonnen_bewijs_opent_geen_vraag()
    {
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("Zoek eerst de persoon", (await partner.GaAsync("/personen/kennisvraag?bewijs=verzonnen")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_te_vaak_vraagt_hoort_die_dag_niets_meer_over_wie_dan_ook()
    {
        await GeheimeAsync("Abel", null);
        using var klant = await ApiAlsAsync("politie");
        var antwoorden = new List<string?>();
        for (var keer = 0; keer < 12; keer++)
        {
            antwoorden.Add((await klant.HaalAsync("personen?zoek=abel geheim 3-11-1980")).Gelukt()["navraag"].GetString());
            antwoorden.Add((await klant.HaalAsync("personen?zoek=bram niemand 3-11-1980")).Gelukt()["navraag"].GetString());
        }

        Assert.Equal(Enumerable.Range(0, 10).SelectMany(_ => new[] { "Bekend", "Niets" }).Concat(Enumerable.Repeat("Grens", 4)), antwoorden);
        using var ander = await ApiAlsAsync("ggz");
        Assert.Equal("Bekend", (await ander.HaalAsync("personen?zoek=abel geheim 3-11-1980")).Gelukt()["navraag"].GetString());
    }

    private async Task<Guid> GeheimeAsync(string voornaam = "Mo", string? nummer = "999887713")
    {
        Bsn? heeft = Bsn.TryParse(nummer, out var bsn) ? bsn : null;
        return (await BewaarAsync(new Personalia("Geheim", null, voornaam, Geslacht.Man, new(1980, 11, 3), heeft)))[0].Id.Waarde;
    }

    private async Task VulAsync()
    {
        var jansen = new Personalia("Jansen", null, "Kees", Geslacht.Man, new(1987, 2, 1), null);
        await BewaarAsync(p => p.WoontOp(new("Dorpsplein", "90", "5921 TM", "Venlo"), new(2020, 1, 1)), jansen);
        await BewaarAsync(new Personalia("Bruijn", "de", "Pieter", Geslacht.Man, new(1980, 11, 3), null), new Personalia("Janssen", null, "Kees", Geslacht.Man, new(1955, 1, 1), null));
    }

    private Task<List<Persoon>> BewaarAsync(params Personalia[] wie) => BewaarAsync(_ => { }, wie);

    private async Task<List<Persoon>> BewaarAsync(Action<Persoon> doe, params Personalia[] wie)
    {
        await using var db = Open();
        db.Open(Wereld.Installatie());
        var personen = wie.Select(w => new Persoon(Wereld.Huis, w, Wereld.Installatie())).ToList();
        personen.ForEach(doe);
        db.AddRange(personen);
        await db.SaveChangesAsync();
        return personen;
    }
}

public sealed class ZoekenOpSqlite(Omgeving<SqliteDatabank> omgeving) : ZoekenTests<SqliteDatabank>(omgeving);

public sealed class ZoekenOpPostgres(Omgeving<PostgresDatabank> omgeving) : ZoekenTests<PostgresDatabank>(omgeving);
