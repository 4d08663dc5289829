using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Testhulp;
using static Partituur.Web.Tests.Meldingen.ImportProef;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>Eis 24, 51: administratie brings a file of meldingen in, sees beforehand what becomes of it, and takes it back.</summary>
public abstract class ImporterenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task Van_bestand_tot_meldingen_en_een_tweede_keer_niets_nieuws(string soort)
    {
        string[] rijen = [Rij($"{soort}-1", "Ingelezen", bsn: "999887713"), Rij($"{soort}-1", "Ingelezen", "Kees", "1-1-2011"), Rij($"{soort}-2", "Anders", "Jo", "2-2-1980")];
        var inhoud = soort == "csv" ? Csv(rijen) : Xlsx(rijen);
        using var bezoeker = await AlsAsync("administratie");
        var uitkomst = await bezoeker.LeesInAsync(Omgeving.Fabriek, inhoud, "lijst van de politie." + soort);
        Assert.Contains("Rijen ingelezen3, in 2 nieuwe meldingen", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.Contains($"{soort}-1", uitkomst.Tekst, StringComparison.Ordinal);
        var melding = await uitkomst.KlikAsync($"{soort}-1");
        Assert.Equal(HttpStatusCode.OK, melding.Status);
        Assert.Contains("Kees Ingelezen", melding.Tekst, StringComparison.Ordinal);
        Assert.Contains("Anna Ingelezen", melding.Tekst, StringComparison.Ordinal);

        var tweede = await bezoeker.LeesInAsync(Omgeving.Fabriek, inhoud, "lijst van de politie." + soort);
        Assert.Contains("Rijen ingelezen0, in 0 nieuwe meldingen Rijen overgeslagen3: deze meldingen waren er al", tweede.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_voorbeeld_toont_de_rijen_de_fouten_van_het_hele_bestand_en_geen_bekende_mensen()
    {
        await Wereld.EenMeldingAsync(achternamen: "Bekend");
        var goed = Enumerable.Range(1, 25).Select(i => Rij($"V-{i}", "Bekend", "Jo")).ToArray();
        using var bezoeker = await AlsAsync("administratie");
        var kolommen = await bezoeker.GeefAsync(Csv([.. goed, Rij("V-99", "Fout", geboren: "31-2-1990", bsn: "123456789")]));
        var voorbeeld = await kolommen.Formulier("Voorbeeld bekijken").VerstuurAsync();
        Assert.Equal(20, voorbeeld.Document.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("Meldingen zonder fout25", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Geboortedatum: Dit is geen bestaande datum in de vorm dag-maand-jaar. (1 keer)", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Burgerservicenummer: Dit is geen geldig", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("is bekend", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await ZoekAsync(db => db.Meldingen.CountAsync(m => m.Nummer.StartsWith("V-"))));
    }

    [Fact]
    public async Task Het_burgerservicenummer_staat_afgedekt_in_het_voorbeeld()
    {
        using var bezoeker = await AlsAsync("administratie");
        var voorbeeld = await (await bezoeker.GeefAsync(Csv(Rij("B-1", "Nummer", bsn: "999887713")))).Formulier("Voorbeeld bekijken").VerstuurAsync();
        Assert.Contains("BSN ••••••713", voorbeeld.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("999887713", voorbeeld.Document.DocumentElement.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_keuze_van_kolommen_wordt_onthouden_en_een_vaste_waarde_geldt_voor_elke_rij()
    {
        const string Koppen = "zaak;dag;wat;wie;geboren op";
        byte[] Lijst(string nummer) => Encoding.UTF8.GetBytes($"{Koppen}\n{nummer};2026-02-03;Overlast;Vreemd;1990-05-17");
        using var bezoeker = await AlsAsync("administratie");
        var kolommen = await bezoeker.GeefAsync(Lijst("K-1"));
        Assert.Equal("Kies…", kolommen.Formulier("Voorbeeld bekijken").Waarde("Achternaam"));
        var geweigerd = await kolommen.Formulier("Voorbeeld bekijken").VerstuurAsync();
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        Assert.Equal("Kies de kolom met de achternaam.", geweigerd.Veldfout("Achternaam"));
        var voorbeeld = await geweigerd.Formulier("Voorbeeld bekijken")
            .Vul("Nummer van de melding", "zaak").Vul("Ontvangen op", "dag").Vul("Aanleiding", "wat").Vul("Achternaam", "wie").Vul("Geboortedatum", "geboren op").Vul("Zo staan de datums", "jaar-maand-dag")
            .Vul("Melder voor elke rij", "Politie").Vul("Doelgroep voor elke rij", "Jeugd").Vul("Gemeente voor elke rij", "Venlo").Vul("Rol voor elke rij", "betrokkene").Vul("Antwoord voor elke rij", "Ja").VerstuurAsync();
        Assert.Contains("Meldingen zonder fout1", voorbeeld.Tekst, StringComparison.Ordinal);

        var opnieuw = await bezoeker.GeefAsync(Lijst("K-2"));
        Assert.Contains("koos het huis eerder", opnieuw.Tekst, StringComparison.Ordinal);
        var formulier = opnieuw.Formulier("Voorbeeld bekijken");
        Assert.Equal(("wie", "Politie", "jaar-maand-dag, zoals 2012-1-31"), (formulier.Waarde("Achternaam"), formulier.Waarde("Melder voor elke rij"), formulier.Waarde("Zo staan de datums")));
        Assert.Contains("Meldingen zonder fout1", (await formulier.VerstuurAsync()).Tekst, StringComparison.Ordinal);

        using var ander = await AlsAsync("ander-administratie");
        Assert.DoesNotContain("koos het huis eerder", (await ander.GeefAsync(Lijst("K-3"))).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("JVBERi0xLjcK", "geen CSV- of Excel-bestand")]
    [InlineData("iVBORw0KGgoAAAANSUhEUgAA", "geen CSV- of Excel-bestand")]
    [InlineData("0M8R4KGxGuEAAAAA", "oud Excel-bestand")]
    [InlineData("UEsDBAoAAAAAAIdO4kA=", "beschadigd of beveiligd")]
    [InlineData("DQoNCg==", "de kopregel ontbreekt")]
    [InlineData("bnVtbWVyO25hYW0NCg==", "geen rijen onder de kopregel")]
    [InlineData("", "Kies een bestand")]
    public async Task Een_bestand_dat_geen_lijst_is_wordt_geweigerd_om_zijn_inhoud(string inhoud, string zin)
    {
        using var bezoeker = await AlsAsync("administratie");
        var voor = await ZoekAsync(db => db.Importen.CountAsync());
        var pagina = await bezoeker.GeefAsync(Convert.FromBase64String(inhoud), "meldingen.csv");
        Assert.True((int)pagina.Status is 400 or 409, pagina.Tekst);
        Assert.Contains(zin, pagina.Veldfout("Bestand") ?? string.Join(' ', pagina.Fouten()), StringComparison.Ordinal);
        Assert.Equal(voor, await ZoekAsync(db => db.Importen.CountAsync()));
    }

    [Fact]
    public async Task Te_groot_of_te_veel_rijen_wordt_in_een_zin_geweigerd()
    {
        using var bezoeker = await AlsAsync("administratie");
        Assert.Contains("hoogstens 25 MB", (await bezoeker.GeefAsync(new byte[(25 * 1024 * 1024) + 1])).Veldfout("Bestand"), StringComparison.Ordinal);
        Assert.Contains("meer dan 20000 rijen", (await bezoeker.GeefAsync(Encoding.UTF8.GetBytes("a;b\n" + string.Concat(Enumerable.Repeat("1;2\n", 20_001))))).Veldfout("Bestand"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tekens_van_Windows_en_tabs_worden_herkend()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var bezoeker = await AlsAsync("administratie");
        var inhoud = Encoding.GetEncoding(1252).GetBytes((Kop + "\n" + Rij("W-1", "Çelik", "Zoë")).Replace(';', '\t'));
        var uitkomst = await bezoeker.LeesInAsync(Omgeving.Fabriek, inhoud, "lijst.txt");
        Assert.Contains("Zoë Çelik", (await uitkomst.KlikAsync("W-1")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Foute_rijen_zijn_op_te_halen_zonder_formules_en_verbeterd_in_te_lezen()
    {
        using var bezoeker = await AlsAsync("administratie");
        var uitkomst = await bezoeker.LeesInAsync(Omgeving.Fabriek, Csv(
            Rij("F-1", "Goed"), Rij("F-2", "Mis", geboren: "31-2-1990"), Rij("F-3", "@SUM(A1)", "+31", "99-9-9999", aanleiding: "-2+3"), Rij("F-4", "=HYPERLINK(1)"), "F-5;\"los;3-2-2026", Rij("F-6", "Ook goed", "Jo")));
        Assert.Contains("Rijen ingelezen2", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Rijen met een fout4", uitkomst.Tekst, StringComparison.Ordinal);
        var link = uitkomst.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Foute rijen ophalen", StringComparison.Ordinal)).GetAttribute("href")!;
        var id = Guid.Parse(uitkomst.Adres.Segments[^1]);
        var voor = await InzagenAsync("administratie", id);
        var bestand = await bezoeker.GaAsync(link);
        Assert.True(bestand.Status == HttpStatusCode.OK, bestand.Tekst);
        Assert.Equal(voor + 1, await InzagenAsync("administratie", id));
        var regels = bestand.Document.Body!.TextContent.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("rij;veld;fout;" + Kop, regels[0].TrimStart('\uFEFF'));
        Assert.Contains("3;Geboortedatum;Geboortedatum: Dit is geen bestaande datum", regels[1], StringComparison.Ordinal);
        foreach (var cel in new[] { "'@SUM(A1)", "'+31", "'-2+3" })
        {
            Assert.Contains(cel, regels[2].Split(';'));
        }

        Assert.Contains("'=HYPERLINK(1)", regels[3].Split(';'));
        Assert.Contains("kolommen; dat moeten er 12 zijn", regels[4], StringComparison.Ordinal);

        // Mended and brought in again, with the columns that the file of errors has in front.
        var verbeterd = $"{regels[0]}\r\n{regels[1].Replace("31-2-1990", "28-2-1990", StringComparison.Ordinal)}";
        Assert.Contains("Rijen ingelezen1", (await bezoeker.LeesInAsync(Omgeving.Fabriek, Encoding.UTF8.GetBytes(verbeterd))).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_voortgang_komt_als_stroom_en_de_pagina_ververst_zonder_scripts()
    {
        using var bezoeker = await AlsAsync("administratie");
        var voorbeeld = await (await bezoeker.GeefAsync(Csv(Rij("S-1", "Stroom")))).Formulier("Voorbeeld bekijken").VerstuurAsync();
        var voortgang = await voorbeeld.Formulier("1 melding inlezen").VerstuurAsync();
        Assert.Contains("http-equiv=\"refresh\"", voortgang.Document.Head!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("Rijen verwerkt: 0 van 1", voortgang.Tekst, StringComparison.Ordinal);
        var stroom = voortgang.Document.QuerySelectorAll("main div").Select(d => d.GetAttribute("hx-sse:connect")).OfType<string>().Single();
        await DraaiAsync(Omgeving.Fabriek);
        var antwoord = await bezoeker.GaAsync(stroom);
        Assert.Contains("Rijen verwerkt: 1 van 1", antwoord.Document.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.Contains("event: klaar", antwoord.Document.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_stopt_kan_verder_en_een_storing_stopt_de_import()
    {
        using var bezoeker = await AlsAsync("administratie");
        var voorbeeld = await (await bezoeker.GeefAsync(Csv(Rij("H-1", "Halt")))).Formulier("Voorbeeld bekijken").VerstuurAsync();
        var gestopt = await (await voorbeeld.Formulier("1 melding inlezen").VerstuurAsync()).Formulier("Stoppen").VerstuurAsync();
        await DraaiAsync(Omgeving.Fabriek);
        Assert.Contains("StatusGestopt", gestopt.Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await ZoekAsync(db => db.Meldingen.CountAsync(m => m.Nummer == "H-1")));
        var verder = await gestopt.Formulier("Verder inlezen").VerstuurAsync();
        await DraaiAsync(Omgeving.Fabriek);
        Assert.Contains("Rijen ingelezen1", (await verder.KlikAsync("Ververs")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_import_is_terug_te_draaien_met_een_reden_en_niet_als_er_al_iets_is_gedaan()
    {
        using var bezoeker = await AlsAsync("administratie");
        var uitkomst = await bezoeker.LeesInAsync(Omgeving.Fabriek, Csv(Rij("T-1", "Terug"), Rij("T-2", "Blijft", "Jo", "2-2-1980"), Rij("T-3", "Ookterug", "Piet", "3-3-1970")));
        var id = new ImportId(Guid.Parse(uitkomst.Adres.Segments[^1]));
        var gebruikt = await ZoekAsync(db => db.Meldingen.SingleAsync(m => m.Nummer == "T-2"));
        await Wereld.EenBevragingAsync(gebruikt, "GGZ");
        var terug = await uitkomst.KlikAsync("Import terugdraaien");
        Assert.Contains("Hiermee is al iets gedaanT-2", terug.Tekst, StringComparison.Ordinal);
        await WordtGeweigerdAsync("administratie", terug.Adres.AbsolutePath, "Import terugdraaien", f => f.Vul("Reden", string.Empty), "Reden", "Vul de reden in.");
        await WordtGeweigerdAsync("administratie", terug.Adres.AbsolutePath, "Import terugdraaien", f => f.Vul("Reden", "Verkeerde lijst"), "Draai alleen", "Met 1 van de meldingen is al iets gedaan: T-2.", HttpStatusCode.Conflict);
        Assert.Equal(3, await ZoekAsync(db => db.Meldingen.CountAsync(m => m.ImportId == id)));

        var klaar = await terug.Formulier("Import terugdraaien").Vul("Reden", "Verkeerde lijst").Vink("Draai alleen").VerstuurAsync();
        Assert.Equal("2 meldingen worden teruggedraaid.", klaar.Bericht);
        Assert.Contains("Deze import wordt teruggedraaid", klaar.Tekst, StringComparison.Ordinal);
        Assert.Equal(3, await ZoekAsync(db => db.Meldingen.CountAsync(m => m.ImportId == id)));
        await DraaiAsync(Omgeving.Fabriek);
        Assert.Contains("Meldingen teruggedraaid2", (await klaar.KlikAsync("Ververs")).Tekst, StringComparison.Ordinal);
        Assert.Equal(["T-2"], await ZoekAsync(db => db.Meldingen.Where(m => m.ImportId == id).Select(m => m.Nummer).ToListAsync()));
        Assert.Equal(["Blijft"], await ZoekAsync(db => db.Personen.Where(p => p.Achternaam == "Terug" || p.Achternaam == "Ookterug" || p.Achternaam == "Blijft").Select(p => p.Achternaam).ToListAsync()));
        Assert.True(await DeedAsync("administratie", "import-teruggedraaid", id.Waarde));
    }

    [Fact]
    public async Task Een_ander_huis_ziet_de_import_niet()
    {
        using var bezoeker = await AlsAsync("administratie");
        var uitkomst = await bezoeker.LeesInAsync(Omgeving.Fabriek, Csv(Rij("G-1", "Geheim")), "geheime lijst.csv");
        using var ander = await AlsAsync("ander-administratie");
        Assert.DoesNotContain("geheime lijst", (await ander.GaAsync(Pad)).Tekst, StringComparison.Ordinal);
        foreach (var stap in new[] { string.Empty, "/kolommen", "/voorbeeld", "/voortgang", "/terugdraaien", "?handler=Fouten" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync(uitkomst.Adres.AbsolutePath + stap)).Status);
        }
    }

    [Fact]
    public async Task Een_ander_systeem_leest_in_kijkt_en_draait_terug()
    {
        using var klant = await ApiAlsAsync("administratie");
        using var vorm = new MultipartFormDataContent { { new ByteArrayContent(Csv(Rij("API-1", "Systeem"), Rij("API-2", "Fout", geboren: "31-2-1990"))), "bestand", "lijst.csv" } };
        var gemaakt = (await ApiKlant.LeesAsync(await klant.Http.PostAsync(new Uri("/api/v1/importen", UriKind.Relative), vorm))).Gelukt();
        Assert.Equal(HttpStatusCode.Created, gemaakt.Status);
        var pad = $"importen/{gemaakt.Id}";
        Assert.Equal(["kolommen.Achternaam"], (await klant.ZetAsync(pad + "/toewijzing", new { kolommen = new { Aanleiding = "aanleiding" } })).Geeft(HttpStatusCode.BadRequest).Velden);
        var kolommen = gemaakt["kolommen"].EnumerateObject().ToDictionary(k => k.Name, k => k.Value.GetString()!);
        (await klant.ZetAsync(pad + "/toewijzing", new { kolommen, datumvorm = "DagMaandJaar" })).Gelukt();
        Assert.Equal(HttpStatusCode.Accepted, (await klant.MaakAsync(pad + "/uitvoeringen")).Gelukt().Status);
        (await klant.MaakAsync(pad + "/terugdraaiingen", new { reden = "Te vroeg", alleenOngemoeid = false })).Geeft(HttpStatusCode.Conflict);
        await DraaiAsync(Omgeving.Fabriek);
        var klaar = (await klant.HaalAsync(pad)).Gelukt();
        Assert.Equal(("Klaar", 1, 1), (klaar["status"].GetString(), klaar["nieuw"].GetInt32(), klaar["fout"].GetInt32()));
        Assert.Equal("Geboortedatum", (await klant.HaalAsync(pad + "/fouten")).Gelukt().Items.Single().GetProperty("fouten")[0].GetProperty("veld").GetString());
        var begonnen = (await klant.MaakAsync(pad + "/terugdraaiingen", new { reden = "Proef", alleenOngemoeid = false })).Gelukt();
        Assert.Equal((HttpStatusCode.Accepted, "Terugdraaien"), (begonnen.Status, begonnen["status"].GetString()));
        await DraaiAsync(Omgeving.Fabriek);
        Assert.Equal("Teruggedraaid", (await klant.HaalAsync(pad)).Gelukt()["status"].GetString());
        Assert.Equal(["bestand"], (await klant.MaakAsync("importen", new { })).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Contains((await klant.HaalAsync("importen")).Gelukt().Items, i => i.GetProperty("id").GetGuid() == gemaakt.Id);
    }
}

public sealed class ImporterenOpSqlite(Omgeving<SqliteDatabank> omgeving) : ImporterenTests<SqliteDatabank>(omgeving);

public sealed class ImporterenOpPostgres(Omgeving<PostgresDatabank> omgeving) : ImporterenTests<PostgresDatabank>(omgeving);
