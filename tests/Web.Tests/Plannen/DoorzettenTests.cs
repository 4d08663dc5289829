using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Plannen;

/// <summary>Doorzettingsmacht in the browser and the API (eis 4, 64): who uses it, who answers, who sees it.</summary>
public abstract class DoorzettenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Van_gebruiken_via_het_antwoord_van_de_partner_tot_resultaat_en_terug()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        using var regie = await AlsAsync("procesregisseur");
        var leeg = await (await regie.GaAsync($"/casussen/{casus.Id}")).KlikAsync("Doorzettingsmacht");
        Assert.Contains("In deze casus is nog geen doorzettingsmacht gebruikt.", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Zonder Convenant: Met deze partner is er vandaag geen geldig convenant.", leeg.Tekst, StringComparison.Ordinal);
        var pagina = await Ingevuld(leeg.Formulier("Vastleggen en de partner vragen")).VerstuurAsync();
        Assert.StartsWith("Vastgelegd.", pagina.Bericht, StringComparison.Ordinal);
        var id = await ZoekAsync(db => db.Doorzettingen.Where(d => d.CasusId == casus.Id).Select(d => d.Id).SingleAsync());
        Assert.True(await DeedAsync("procesregisseur", "doorzetting-gebruikt", id.Waarde));
        Assert.Contains("Doorzettingsmacht bij Jeugdzorg, nog geen antwoord: Plaats dit gezin zonder wachttijd", (await regie.GaAsync($"/casussen/{casus.Id}/stand")).Tekst, StringComparison.Ordinal);

        pagina = await pagina.Formulier("Verbetering opslaan").Vul("Waarom is dit nodig?", "Beter gezegd").VerstuurAsync();
        Assert.Contains("Beter gezegd", pagina.Tekst, StringComparison.Ordinal);

        using var partner = await AlsAsync("partnerprofessional");
        var pad = $"/casussen/{casus.Id}/doorzetten/{id}";
        Assert.Contains(pad, (await partner.GaAsync("/?soort=Doorzetting")).Links());
        var antwoord = await (await partner.GaAsync(pad)).Formulier("Antwoord geven").Vink("Nog niet gedaan", "Wat is uw antwoord?").Vul("Toelichting", "Er komt maandag plek").VerstuurAsync();
        Assert.StartsWith("Uw antwoord is vastgelegd.", antwoord.Bericht, StringComparison.Ordinal);
        Assert.Contains(pad, (await partner.GaAsync("/?soort=Doorzetting")).Links());
        await antwoord.Formulier("Antwoord geven").Vink("Kan niet", "Wat is uw antwoord?").Vul("Toelichting", "Er is geen plek").VerstuurAsync();
        Assert.DoesNotContain(pad, (await partner.GaAsync("/?soort=Doorzetting")).Links());

        Assert.Contains(pad, (await regie.GaAsync("/?soort=DoorzettingResultaat")).Links());
        pagina = await (await regie.GaAsync(pad)).Formulier("Resultaat vastleggen").Vink("Het werkte niet", "Wat is het resultaat?").Vul("Wat is ervan gekomen?", "Een andere aanbieder pakt het op.").VerstuurAsync();
        Assert.Contains("Een andere aanbieder pakt het op.", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Toch niet: zet het resultaat weer open").VerstuurAsync();
        Assert.Equal("Het resultaat staat weer open.", pagina.Bericht);
    }

    [Fact]
    public async Task Alleen_wie_de_casus_leidt_gebruikt_het_en_de_pagina_zegt_waarom_een_ander_niet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var doorzetting = await Wereld.EenDoorzettingAsync(casus);
        var (lijst, een) = ($"/casussen/{casus.Id}/doorzetten", $"/casussen/{casus.Id}/doorzetten/{doorzetting.Id}");
        foreach (var (gebruiker, status) in new[] { ("procesregisseur2", HttpStatusCode.OK), ("administratie", HttpStatusCode.OK), ("ggz", HttpStatusCode.OK), ("politie", HttpStatusCode.NotFound), ("zonderconvenant", HttpStatusCode.NotFound), ("melder", HttpStatusCode.Forbidden), ("bestuurder", HttpStatusCode.Forbidden), ("beheerder", HttpStatusCode.Forbidden), ("ander-regisseur", HttpStatusCode.NotFound) })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            foreach (var pad in new[] { lijst, een })
            {
                var pagina = await bezoeker.GaAsync(pad);
                Assert.True(pagina.Status == status, $"{gebruiker} {pad}: {pagina.Status}");
                Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
            }

            if (status == HttpStatusCode.OK)
            {
                Assert.Contains("Alleen de procesregisseur van deze casus en de vervanger", (await bezoeker.GaAsync(lijst)).Tekst, StringComparison.Ordinal);
            }
        }

        using var regie = await AlsAsync("procesregisseur");
        Assert.Equal(HttpStatusCode.NotFound, (await regie.GaAsync($"/casussen/{(await Wereld.EenCasusAsync()).Id}/doorzetten/{doorzetting.Id}")).Status);
    }

    [Theory]
    [InlineData("Welke partner?", "", "Kies een partner.", 400)]
    [InlineData("Wat moet de partner doen?", "", "Vul in wat de partner moet doen.", 400)]
    [InlineData("Waarom is dit nodig?", "", "Vul in waarom dit nodig is.", 400)]
    [InlineData("Tot en met wanneer?", "2020-01-01", "Kies een datum vanaf vandaag.", 409)]
    [InlineData("Welke regel of wachtlijst houdt het tegen?", "", "Kies de regel of wachtlijst, of wat voor regel het is.", 409)]
    public async Task Een_fout_staat_bij_het_veld_en_niets_gaat_verloren(string veld, string waarde, string zin, int status)
    {
        var casus = await Wereld.EenCasusAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/doorzetten", "Vastleggen en de partner vragen", f => _ = veld switch { "Welke partner?" => Ingevuld(f).Zet("Gegevens.Partner", waarde), "Welke regel of wachtlijst houdt het tegen?" => Ingevuld(f).Zet("Gegevens.Regel", waarde), _ => Ingevuld(f).Vul(veld, waarde) }, veld, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Zonder_convenant_dat_het_geeft_kan_het_niet_en_kan_niet_vraagt_een_reden()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/doorzetten", "Vastleggen en de partner vragen", f => Ingevuld(f).Zet("Gegevens.Partner", Wereld.Organisaties["Zonder Convenant"].ToString()), "Welke partner?", "Met deze partner is er vandaag geen geldig convenant.", HttpStatusCode.Conflict);
        var doorzetting = await Wereld.EenDoorzettingAsync(casus);
        await WordtGeweigerdAsync("partnerprofessional", $"/casussen/{casus.Id}/doorzetten/{doorzetting.Id}", "Antwoord geven", f => f.Vink("Kan niet", "Wat is uw antwoord?"), "Toelichting", "Vul in waarom het niet kan.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task De_partner_krijgt_een_mail_zonder_iets_over_de_casus()
    {
        await using (var db = Open())
        {
            var wie = Wereld.Mensen["partnerprofessional"];
            db.Open(Wereld.Installatie());
            (await db.Professionals.AsTracking().SingleAsync(p => p.Id == wie)).ZetBereik("partner@jeugdzorg.voorbeeld", null);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var voor = await ZoekAsync(db => db.Set<Postbericht>().CountAsync(p => p.Aan == "partner@jeugdzorg.voorbeeld"));
        await Wereld.EenDoorzettingAsync(casus, wat: "Geheime wachtlijst");
        var post = await ZoekAsync(db => db.Set<Postbericht>().Where(p => p.Aan == "partner@jeugdzorg.voorbeeld").ToListAsync());
        Assert.Equal(voor + 1, post.Count);
        Assert.All(post, p => Assert.DoesNotContain("Geheime", p.Onderwerp + p.Inhoud, StringComparison.Ordinal));
        Assert.All(post, p => Assert.DoesNotContain(casus.Nummer, p.Onderwerp + p.Inhoud, StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_api_doet_hetzelfde_met_dezelfde_regels()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        using var regie = await ApiAlsAsync("procesregisseur");
        using var partner = await ApiAlsAsync("partnerprofessional");
        using var ander = await ApiAlsAsync("ggz");
        var pad = $"casussen/{casus.Id}/doorzettingen";
        Assert.Equal(["partner", "soort", "tot", "waarom", "wat"], (await regie.MaakAsync(pad, new { })).Geeft(HttpStatusCode.BadRequest).Velden.Order(StringComparer.Ordinal));
        object In(string partij) => new { partner = Wereld.Organisaties[partij], soort = "RegelAnders", regelsoort = "Geld", wat = "Betaal vooruit", waarom = "Anders begint het niet", tot = Wereld.Vandaag.AddDays(3) };
        (await regie.MaakAsync(pad, In("Zonder Convenant"))).Geeft(HttpStatusCode.Conflict, "doorzettingsmacht-ontbreekt");
        (await partner.MaakAsync(pad, In("Jeugdzorg"))).Geeft(HttpStatusCode.Forbidden);
        var id = (await regie.MaakAsync(pad, In("Jeugdzorg"))).Gelukt().Id;
        (await ander.ZetAsync($"{pad}/{id}/antwoord", new { antwoord = "Gedaan" })).Geeft(HttpStatusCode.Conflict, "doorzetting-andere-partner");
        (await partner.ZetAsync($"{pad}/{id}/antwoord", new { antwoord = "KanNiet" })).Geeft(HttpStatusCode.Conflict, "doorzetting-zonder-reden");
        (await partner.ZetAsync($"{pad}/{id}/antwoord", new { antwoord = "Gedaan" })).Gelukt();
        (await partner.HaalWegAsync($"{pad}/{id}/antwoord")).Gelukt();
        var versie = (await regie.HaalAsync($"{pad}/{id}")).Gelukt()["versie"].GetInt32();
        object Anders(int gelezen) => new { soort = "InterventieStarten", wat = "Begin vandaag", waarom = "Het is dringend", tot = Wereld.Vandaag, versie = gelezen };
        (await regie.ZetAsync($"{pad}/{id}", Anders(versie))).Gelukt();
        (await regie.ZetAsync($"{pad}/{id}", Anders(versie))).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        (await regie.ZetAsync($"{pad}/{id}/resultaat", new { resultaat = "Gewerkt", zin = "Begonnen" })).Gelukt();
        (await regie.ZetAsync($"{pad}/{id}/resultaat", new { resultaat = "Gewerkt", zin = "Begonnen" })).Geeft(HttpStatusCode.Conflict, "doorzetting-resultaat-bekend");
        (await regie.HaalWegAsync($"{pad}/{id}/resultaat")).Gelukt();
        Assert.Equal("InterventieStarten", Assert.Single((await ander.HaalAsync(pad)).Gelukt().Items).GetProperty("soort").GetString());
        Assert.Contains((await regie.HaalAsync($"{pad}/partners")).Gelukt().Items, p => p.GetProperty("naam").GetString() == "Zonder Convenant" && p.GetProperty("waaromNiet").GetString()!.Length > 0);
        (await regie.HaalAsync($"{pad}/{Guid.NewGuid()}")).Geeft(HttpStatusCode.NotFound);
    }

    private Formulier Ingevuld(Formulier f) => f.Vul("Welke partner?", "Jeugdzorg").Vink("Een regel anders toepassen", "Waarvoor gebruikt u").Vul("Welke regel of wachtlijst houdt het tegen?", "Staat niet op de lijst: wachtlijst")
        .Vul("Wat moet de partner doen?", "Plaats dit gezin zonder wachttijd").Vul("Waarom is dit nodig?", "Wachten maakt het erger").Vul("Tot en met wanneer?", Wereld.Vandaag.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

public sealed class DoorzettenOpSqlite(Omgeving<SqliteDatabank> omgeving) : DoorzettenTests<SqliteDatabank>(omgeving);

public sealed class DoorzettenOpPostgres(Omgeving<PostgresDatabank> omgeving) : DoorzettenTests<PostgresDatabank>(omgeving);
