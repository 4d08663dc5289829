using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

public abstract class BevragingenApiTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_bijdrage_is_alleen_te_lezen_voor_wie_de_partner_kiest()
    {
        var melding = await Wereld.EenMeldingAsync();
        var aanTafel = await Wereld.EenBevragingAsync(melding, "Jeugdzorg");
        var aanPartner = await Wereld.EenBevragingAsync(melding, "GGZ");
        using var jeugdzorg = await ApiAlsAsync("partnerprofessional");
        using var ggz = await ApiAlsAsync("ggz");
        (await jeugdzorg.ZetAsync($"bevragingen/{aanTafel.Id}/antwoord", Bijdrage("Voor de tafel.", Wereld.EigenOrganisatie))).Gelukt();
        (await ggz.ZetAsync($"bevragingen/{aanPartner.Id}/antwoord", Bijdrage("Alleen voor jeugdzorg.", Wereld.Organisaties["Jeugdzorg"]))).Gelukt();

        foreach (var gebruiker in new[] { "administratie", "triagevoorzitter", "procesregisseur" })
        {
            using var huis = await ApiAlsAsync(gebruiker);
            var antwoorden = (await huis.HaalAsync($"meldingen/{melding.Id}/bevragingen")).Gelukt();
            Assert.DoesNotContain("Alleen voor jeugdzorg", antwoorden.Tekst, StringComparison.Ordinal);
            Assert.Equal("Voor de tafel.", Van(antwoorden, "Jeugdzorg").GetProperty("bijdragen")[0].GetProperty("tekst").GetString());
            var verborgen = Van(antwoorden, "GGZ");
            Assert.Equal("Bijdrage", verborgen.GetProperty("antwoord").GetString());
            Assert.Equal(0, verborgen.GetProperty("bijdragen").GetArrayLength());
        }

        Assert.Equal("Alleen voor jeugdzorg.", (await ggz.HaalAsync($"bevragingen/{aanPartner.Id}")).Gelukt()["bijdragen"][0].GetProperty("tekst").GetString());
        (await jeugdzorg.HaalAsync($"bevragingen/{aanPartner.Id}")).Geeft(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Een_antwoord_is_terug_te_nemen_tot_de_tafel_besluit()
    {
        var melding = await Wereld.EenMeldingAsync();
        var bevraging = await Wereld.EenBevragingAsync(melding, "GGZ");
        var pad = $"bevragingen/{bevraging.Id}";
        using var ggz = await ApiAlsAsync("ggz");
        (await ggz.ZetAsync(pad + "/antwoord", new { antwoord = "NietBekend" })).Gelukt();
        (await ggz.ZetAsync(pad + "/antwoord", new { antwoord = "BekendGeenBijdrage" })).Geeft(HttpStatusCode.Conflict, "bevraging-al-beantwoord");
        (await ggz.HaalWegAsync(pad + "/antwoord")).Gelukt();
        (await ggz.ZetAsync(pad + "/antwoord", new { antwoord = "Weigering", weigering = new { grond = "Beroepsgeheim" } })).Gelukt();
        Assert.Equal("Beroepsgeheim", (await ggz.HaalAsync(pad)).Gelukt()["weigeringsreden"].GetString());

        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        (await voorzitter.MaakAsync($"meldingen/{melding.Id}/besluiten", new { uitkomst = "NietInBehandeling", reden = "Geen samenhang." })).Gelukt();
        (await ggz.HaalWegAsync(pad + "/antwoord")).Geeft(HttpStatusCode.Conflict, "antwoord-niet-terug-te-nemen");
    }

    [Fact]
    public async Task Na_het_besluit_zijn_de_mensen_niet_meer_te_zien_en_vervalt_de_open_vraag()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: "Zichtbaar");
        var bevraging = await Wereld.EenBevragingAsync(melding, "GGZ");
        using var ggz = await ApiAlsAsync("ggz");
        Assert.Contains("Zichtbaar", (await ggz.HaalAsync($"bevragingen/{bevraging.Id}")).Gelukt().Tekst, StringComparison.Ordinal);
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        (await voorzitter.MaakAsync($"meldingen/{melding.Id}/besluiten", new { uitkomst = "NietInBehandeling", reden = "Geen samenhang." })).Gelukt();
        var erna = (await ggz.HaalAsync($"bevragingen/{bevraging.Id}")).Gelukt();
        Assert.DoesNotContain("Zichtbaar", erna.Tekst, StringComparison.Ordinal);
        Assert.Equal("Vervallen", erna["antwoord"].GetString());
        Assert.DoesNotContain((await ggz.HaalAsync("bevragingen")).Gelukt().Items, b => b.GetProperty("id").GetGuid() == bevraging.Id.Waarde);
    }

    [Fact]
    public async Task Een_onvolledig_antwoord_noemt_de_velden_en_verandert_niets()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "GGZ");
        var pad = $"bevragingen/{bevraging.Id}/antwoord";
        using var ggz = await ApiAlsAsync("ggz");
        Assert.Equal(["antwoord"], (await ggz.ZetAsync(pad, new { })).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["antwoord"], (await ggz.ZetAsync(pad, new { antwoord = "Vervallen" })).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["bijdrage"], (await ggz.ZetAsync(pad, new { antwoord = "Bijdrage" })).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["bijdrage.ontvangers", "bijdrage.soort", "bijdrage.vervaltOp"], (await ggz.ZetAsync(pad, new { antwoord = "Bijdrage", bijdrage = new { tekst = "Iets" } })).Geeft(HttpStatusCode.BadRequest).Velden.Order(StringComparer.Ordinal));
        Assert.Equal(["weigering.toelichting"], (await ggz.ZetAsync(pad, new { antwoord = "Weigering", weigering = new { grond = "ZwaarwegendBelang" } })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await ggz.ZetAsync(pad, Bijdrage("Voor de melder", Wereld.Organisaties["Politie"]))).Geeft(HttpStatusCode.Conflict, "bijdrage-ontvanger-onbekend");
        (await ggz.ZetAsync(pad, Bijdrage("Te kort", Wereld.EigenOrganisatie, Wereld.Vandaag))).Geeft(HttpStatusCode.Conflict, "bijdrage-al-vervallen");
        await using var db = Open();
        Assert.Null((await db.Bevragingen.FirstAsync(b => b.Id == bevraging.Id)).Antwoord);
    }

    [Fact]
    public async Task Wie_een_vraag_leest_laat_een_inzage_na_en_welke_mensen_zij_toonde()
    {
        var melding = await Wereld.EenMeldingAsync();
        var bevraging = await Wereld.EenBevragingAsync(melding, "GGZ");
        using var ggz = await ApiAlsAsync("ggz");
        (await ggz.HaalAsync($"bevragingen/{bevraging.Id}")).Gelukt();
        (await ggz.HaalAsync("bevragingen?open=true")).Gelukt();
        await using var db = Open();
        var wie = Wereld.Mensen["ggz"].Waarde;
        Assert.True(await db.Logregels.AnyAsync(l => l.Wie == wie && l.Soort == Logsoort.Inzage && l.OnderwerpId == bevraging.Id.Waarde));
        var vragen = await db.Logregels.Where(l => l.Wie == wie && l.Soort == Logsoort.Vraag).Select(l => l.Inhoud!).ToListAsync();
        Assert.Contains(vragen, v => v.Contains(melding.Betrokkenen[0].PersoonId.ToString(), StringComparison.Ordinal));
        Assert.Contains(vragen, v => v.Contains("open=true", StringComparison.Ordinal) && v.Contains(bevraging.Id.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_tweede_die_een_terugkoppeling_bijwerkt_hoort_dat_iemand_eerder_was()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        (await voorzitter.MaakAsync($"meldingen/{melding.Id}/besluiten", new { uitkomst = "DoorgezetPartner", reden = "Eén keten.", partner = Wereld.Organisaties["GGZ"] })).Gelukt();
        using var administratie = await ApiAlsAsync("administratie");
        var id = (await administratie.HaalAsync("terugkoppelingen")).Gelukt().Items.Single(t => t.GetProperty("nummer").GetString() == melding.Nummer).GetProperty("id").GetGuid();
        using var melder = await ApiAlsAsync("melder");
        (await melder.HaalAsync($"ontvangen-terugkoppelingen/{id}")).Geeft(HttpStatusCode.NotFound);
        var versie = (await administratie.HaalAsync($"terugkoppelingen/{id}")).Gelukt()["versie"].GetInt32();
        (await administratie.MaakAsync($"terugkoppelingen/{id}/verzendingen", new { tekst = "Verouderd", versie = versie - 1 })).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        (await administratie.StuurAsync(HttpMethod.Post, $"terugkoppelingen/{id}/verzendingen", new { tekst = "Verouderd" }, $"{versie + 1}")).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        Assert.Equal(["If-Match"], (await administratie.StuurAsync(HttpMethod.Post, $"terugkoppelingen/{id}/verzendingen", new { tekst = "Onleesbaar" }, "drie")).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["tekst"], (await administratie.MaakAsync($"terugkoppelingen/{id}/verzendingen", new { versie })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await administratie.MaakAsync($"terugkoppelingen/{id}/verzendingen", new { tekst = "De GGZ pakt het op.", versie })).Gelukt();
        Assert.Equal("De GGZ pakt het op.", (await melder.HaalAsync($"ontvangen-terugkoppelingen/{id}")).Gelukt()["bericht"].GetString());
        (await administratie.MaakAsync($"terugkoppelingen/{id}/verzendingen", new { tekst = "Nog eens" })).Geeft(HttpStatusCode.Conflict, "terugkoppeling-al-verzonden");
    }

    [Fact]
    public async Task Een_besluit_zonder_ontvanger_noemt_het_veld_van_de_API()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        async Task<IReadOnlyList<string>> Velden(string uitkomst) => (await voorzitter.MaakAsync($"meldingen/{melding.Id}/besluiten", new { uitkomst, reden = "Daarom." })).Geeft(HttpStatusCode.BadRequest).Velden;
        Assert.Equal(["partner"], await Velden("DoorgezetPartner"));
        Assert.Equal(["lokaalNetwerk"], await Velden("LokaalNetwerk"));
        Assert.Equal(["huis"], await Velden("Overgedragen"));
        (await voorzitter.MaakAsync($"meldingen/{melding.Id}/besluiten", new { uitkomst = "DoorgezetPartner", reden = "Daarom.", partner = Wereld.Organisaties["Zonder Convenant"] })).Geeft(HttpStatusCode.Conflict, "besluit-partner-zonder-convenant");
    }

    private object Bijdrage(string tekst, OrganisatieId aan, DateOnly? vervaltOp = null) =>
        new { antwoord = "Bijdrage", bijdrage = new { tekst, soort = "Oordeel", ontvangers = new[] { aan }, vervaltOp = vervaltOp ?? Wereld.Vandaag.AddMonths(1) } };

    private static JsonElement Van(ApiAntwoord antwoord, string partner) => antwoord.Items.Single(a => a.GetProperty("partner").GetString() == partner);
}

public sealed class BevragingenApiOpSqlite(Omgeving<SqliteDatabank> omgeving) : BevragingenApiTests<SqliteDatabank>(omgeving);

public sealed class BevragingenApiOpPostgres(Omgeving<PostgresDatabank> omgeving) : BevragingenApiTests<PostgresDatabank>(omgeving);
