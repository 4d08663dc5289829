using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Plannen;

/// <summary>What blocks a plan: recorded in a case, counted without it.</summary>
public abstract class BelemmeringenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_deelnemer_legt_vast_verbetert_sluit_en_heropent()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenHindernisAsync("Wachtlijst gezinshuis");
        using var partner = await AlsAsync("partnerprofessional");
        var leeg = await (await partner.GaAsync($"/casussen/{casus.Id}")).KlikAsync("Belemmeringen");
        Assert.Contains("Geen belemmeringen", leeg.Tekst, StringComparison.Ordinal);
        var pagina = await Ingevuld(leeg.Formulier("Belemmering vastleggen")).Vul("Welke regel", "Wachtlijst gezinshuis, Jeugdzorg").VerstuurAsync();
        Assert.Contains("Wachtlijst gezinshuis", pagina.Kop, StringComparison.Ordinal);
        var id = await ZoekAsync(db => db.Belemmeringen.Where(b => b.CasusId == casus.Id).Select(b => b.Id).SingleAsync());
        Assert.True(await DeedAsync("partnerprofessional", "belemmering-vastgelegd", id.Waarde));
        Assert.Contains("Belemmering: Wachtlijst gezinshuis van Jeugdzorg", (await partner.GaAsync($"/casussen/{casus.Id}/stand")).Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Verbetering opslaan").Vul("Hoeveel weken kost het?", "20").VerstuurAsync();
        Assert.Contains("20 weken", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Vastleggen").Vink("Het wachten was voorbij", "Hoe kwam er een einde aan?").VerstuurAsync();
        pagina = await pagina.Formulier("Toch niet: zet de belemmering weer open").VerstuurAsync();
        Assert.Equal("De belemmering staat weer open.", pagina.Bericht);
    }

    [Theory]
    [InlineData("Hoeveel weken kost het?", "0", "Vul een aantal weken in van 1 tot en met 520.", 400)]
    [InlineData("Sinds wanneer?", "2030-01-01", "Kies een dag tot en met vandaag.", 409)]
    public async Task Een_fout_staat_bij_het_veld(string veld, string waarde, string zin, int status)
    {
        var casus = await Wereld.EenCasusAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/belemmeringen", "Belemmering vastleggen", f => Ingevuld(f).Vul(veld, waarde), veld, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Wie_de_casus_niet_ziet_ziet_de_belemmering_niet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var belemmering = await Wereld.EenBelemmeringAsync(casus);
        foreach (var (gebruiker, status) in new[] { ("partnerprofessional", HttpStatusCode.OK), ("politie", HttpStatusCode.NotFound), ("zonderconvenant", HttpStatusCode.NotFound), ("manager", HttpStatusCode.Forbidden), ("informatieanalist", HttpStatusCode.Forbidden), ("ander-regisseur", HttpStatusCode.NotFound) })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.True((await bezoeker.GaAsync($"/casussen/{casus.Id}/belemmeringen/{belemmering.Id}")).Status == status, gebruiker);
        }

        using var partner = await AlsAsync("partnerprofessional");
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GaAsync($"/casussen/{casus.Id}/belemmeringen/{Guid.NewGuid()}")).Status);
    }

    [Fact]
    public async Task De_cijfers_noemen_regels_en_organisaties_en_nooit_wat_iemand_typte()
    {
        var hindernis = await Wereld.EenHindernisAsync("Wachtlijst beschermd wonen", "GGZ");
        var vaak = await Wereld.EenHindernisAsync("Eigen bijdrage", "Gemeente");
        for (var n = 0; n < 12; n++)
        {
            var casus = await Wereld.EenCasusAsync();
            await Wereld.EenBelemmeringAsync(casus, vaak, "Mevrouw Geheimnaam kan niet betalen", 4 + n);
            if (n < 3)
            {
                await Wereld.EenBelemmeringAsync(casus, hindernis, "Meneer Geheimnaam wacht", 30);
                await Wereld.EenDoorzettingAsync(casus, wat: "Plaats meneer Geheimnaam");
            }
        }

        foreach (var gebruiker in new[] { "informatieanalist", "manager", "bestuurder", "procesregisseur", "administratie" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            var pagina = await bezoeker.GaAsync("/inzicht/belemmeringen");
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.DoesNotContain("Geheimnaam", pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
            var rijen = pagina.Document.QuerySelector("main table")!.QuerySelectorAll("tbody tr").Select(r => r.TextContent).ToList();
            var klein = Assert.Single(rijen, r => r.Contains("Wachtlijst beschermd wonen", StringComparison.Ordinal));
            var ziet = gebruiker is "procesregisseur" or "administratie";
            Assert.Equal(ziet, klein.Contains("30", StringComparison.Ordinal));
            Assert.Equal(!ziet, klein.Contains("< 10", StringComparison.Ordinal) || klein.Contains("afgeschermd", StringComparison.Ordinal));
        }

        foreach (var gebruiker in new[] { "partnerprofessional", "melder", "triagevoorzitter", "privacyfunctionaris", "beheerder" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.True((await bezoeker.GaAsync("/inzicht/belemmeringen")).Status == HttpStatusCode.Forbidden, gebruiker);
        }

        using var analist = await ApiAlsAsync("informatieanalist");
        var api = await analist.HaalAsync($"belemmeringcijfers/{Wereld.Vandaag.Year}");
        Assert.DoesNotContain("Geheimnaam", api.Gelukt().Tekst, StringComparison.Ordinal);
        Assert.Contains("Eigen bijdrage", api.Tekst, StringComparison.Ordinal);
        using var ander = await ApiAlsAsync("ander-regisseur");
        Assert.DoesNotContain("Eigen bijdrage", (await ander.HaalAsync($"belemmeringcijfers/{Wereld.Vandaag.Year}")).Gelukt().Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zonder_belemmeringen_zegt_de_pagina_wat_er_komt()
    {
        using var ander = await AlsAsync("ander-regisseur");
        Assert.Contains("Nog geen belemmeringen", (await ander.GaAsync("/inzicht/belemmeringen")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_beheerder_en_de_administratie_houden_de_lijst_bij()
    {
        using var beheer = await AlsAsync("beheerder");
        var lijst = await (await beheer.GaAsync("/netwerk/beheer")).KlikAsync("Lijst bijhouden");
        lijst = await lijst.Formulier("Toevoegen").Vul("Naam", "Indicatie vooraf").Vul("Wat is het?", "Eis om te worden toegelaten").Vul("Van welke organisatie?", "GGZ").VerstuurAsync();
        Assert.Equal("Indicatie vooraf staat op de lijst.", lijst.Bericht);
        await WordtGeweigerdAsync("administratie", "/netwerk/beheer/hindernissen", "Toevoegen", f => f.Vul("Naam", "Indicatie vooraf").Vul("Wat is het?", "Andere regel"), "Naam", "Deze regel of wachtlijst staat al op de lijst.", HttpStatusCode.Conflict);
        var een = await lijst.KlikAsync("Indicatie vooraf");
        een = await een.Formulier("Opslaan").Vul("Naam", "Indicatie vóór de intake").VerstuurAsync();
        een = await een.Formulier("Beëindigen").VerstuurAsync();
        een = await een.Formulier("Geldt toch weer").VerstuurAsync();
        Assert.Equal("Indicatie vóór de intake geldt weer.", een.Bericht);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync("/netwerk/beheer/hindernissen")).Status);
    }

    [Fact]
    public async Task De_api_houdt_belemmeringen_en_de_lijst_bij()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var beheer = await ApiAlsAsync("administratie");
        using var partner = await ApiAlsAsync("partnerprofessional");
        var hindernis = (await beheer.MaakAsync("hindernissen", new { naam = "Regiobinding", soort = "Woonplaats", organisatie = Wereld.Organisaties["Gemeente"] })).Gelukt().Id;
        (await beheer.MaakAsync("hindernissen", new { naam = "Regiobinding", soort = "Woonplaats" })).Geeft(HttpStatusCode.Conflict, "hindernis-bestaat-al");
        (await beheer.ZetAsync($"hindernissen/{hindernis}/einde", new { laatsteDag = Wereld.Vandaag })).Gelukt();
        (await beheer.HaalWegAsync($"hindernissen/{hindernis}/einde")).Gelukt();
        (await partner.MaakAsync("hindernissen", new { naam = "Van ons", soort = "Geld" })).Geeft(HttpStatusCode.Forbidden);
        Assert.Contains((await partner.HaalAsync("hindernissen")).Gelukt().Items, h => h.GetProperty("id").GetGuid() == hindernis);
        var pad = $"casussen/{casus.Id}/plan/belemmeringen";
        var leefgebied = await ZoekAsync(db => db.Leefgebieden.OrderBy(l => l.Volgorde).Select(l => l.Id).FirstAsync());
        Assert.Equal(["leefgebied"], (await partner.MaakAsync(pad, new { hindernis })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await partner.MaakAsync(pad, new { leefgebied })).Geeft(HttpStatusCode.Conflict, "belemmering-zonder-soort");
        (await partner.MaakAsync(pad, new { leefgebied, hindernis = Guid.NewGuid() })).Geeft(HttpStatusCode.Conflict, "hindernis-onbekend");
        var id = (await partner.MaakAsync(pad, new { leefgebied, hindernis, weken = 6 })).Gelukt().Id;
        (await partner.ZetAsync($"{pad}/{id}/einde", new { afloop = "Vergissing" })).Gelukt();
        (await partner.ZetAsync($"{pad}/{id}/einde", new { afloop = "Gewacht" })).Geeft(HttpStatusCode.Conflict, "belemmering-al-opgelost");
        (await partner.HaalWegAsync($"{pad}/{id}/einde")).Gelukt();
        var rij = Assert.Single((await partner.HaalAsync(pad)).Gelukt().Items);
        Assert.Equal(("Regiobinding", "Woonplaats", 6), (rij.GetProperty("regel").GetString(), rij.GetProperty("soort").GetString(), rij.GetProperty("weken").GetInt32()));
    }

    private static Formulier Ingevuld(Formulier f) => f.Vul("Welke regel", "Staat niet op de lijst: wachtlijst").Vul("Op welk leefgebied", "Huisvesting").Vul("Hoeveel weken kost het?", "12").Vul("Sinds wanneer?", "2026-11-01").Vul("Toelichting", "Er is nu geen plek");
}

public sealed class BelemmeringenOpSqlite(Omgeving<SqliteDatabank> omgeving) : BelemmeringenTests<SqliteDatabank>(omgeving);

public sealed class BelemmeringenOpPostgres(Omgeving<PostgresDatabank> omgeving) : BelemmeringenTests<PostgresDatabank>(omgeving);
