using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

public abstract class CasussenApiTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_tweede_schrijver_van_de_essentie_hoort_dat_iemand_eerder_was_en_overschrijft_niets()
    {
        var casus = await Wereld.EenCasusAsync();
        using var regisseur = await ApiAlsAsync("procesregisseur");
        var gelezen = (await regisseur.HaalAsync($"casussen/{casus.Id}")).Gelukt();
        var versie = gelezen["versie"].GetInt32();
        Assert.Equal($"\"{versie}\"", gelezen.Koppen["ETag"]);
        var eerste = (await regisseur.ZetAsync($"casussen/{casus.Id}/essentie", new { tekst = "De eerste." }, $"{versie}")).Gelukt();
        (await regisseur.ZetAsync($"casussen/{casus.Id}/essentie", new { tekst = "De tweede." }, $"{versie}")).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        (await regisseur.ZetAsync($"casussen/{casus.Id}/essentie", new { tekst = "De derde.", versie })).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        Assert.Equal("De eerste.", (await regisseur.HaalAsync($"casussen/{casus.Id}")).Gelukt()["essentie"].GetString());
        (await regisseur.ZetAsync($"casussen/{casus.Id}/essentie", new { tekst = "De vierde.", versie = eerste["versie"].GetInt32() })).Gelukt();
    }

    [Fact]
    public async Task Een_notitie_voor_de_procesregie_leest_een_andere_deelnemer_niet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        using var jeugdzorg = await ApiAlsAsync("partnerprofessional");
        using var ggz = await ApiAlsAsync("ggz");
        (await jeugdzorg.MaakAsync($"casussen/{casus.Id}/journaalregels", new { tekst = "Voor iedereen.", soort = "Feit" })).Gelukt();
        (await jeugdzorg.MaakAsync($"casussen/{casus.Id}/journaalregels", new { tekst = "Alleen de regie.", soort = "Oordeel", kring = "Procesregie" })).Gelukt();
        Assert.Equal(2, (await jeugdzorg.HaalAsync($"casussen/{casus.Id}/journaalregels")).Gelukt().Items.Count);
        Assert.Equal("Voor iedereen.", Assert.Single((await ggz.HaalAsync($"casussen/{casus.Id}/journaalregels")).Gelukt().Items).GetProperty("inhoud").GetString());
        Assert.Equal(["soort", "tekst"], (await ggz.MaakAsync($"casussen/{casus.Id}/journaalregels", new { })).Geeft(HttpStatusCode.BadRequest).Velden.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_deelnemer_ziet_de_casus_vanaf_de_uitnodiging_tot_het_afscheid()
    {
        var casus = await Wereld.EenCasusAsync();
        using var regisseur = await ApiAlsAsync("procesregisseur");
        using var ggz = await ApiAlsAsync("ggz");
        var kandidaten = (await regisseur.HaalAsync($"casussen/{casus.Id}/kandidaat-deelnemers")).Gelukt().Items.Select(k => k.GetProperty("id").GetGuid()).ToList();
        Assert.Contains(Wereld.Mensen["ggz"].Waarde, kandidaten);
        Assert.DoesNotContain(Wereld.Mensen["zonderconvenant"].Waarde, kandidaten);
        (await regisseur.MaakAsync($"casussen/{casus.Id}/deelnemers", new { professional = Wereld.Mensen["zonderconvenant"] })).Geeft(HttpStatusCode.Conflict, "deelnemer-zonder-convenant");
        (await ggz.HaalAsync($"casussen/{casus.Id}")).Geeft(HttpStatusCode.NotFound);
        (await regisseur.MaakAsync($"casussen/{casus.Id}/deelnemers", new { professional = Wereld.Mensen["ggz"] })).Gelukt();
        (await regisseur.ZetAsync($"casussen/{casus.Id}/casemanager", new { professional = Wereld.Mensen["ggz"] })).Gelukt();
        Assert.Equal(Wereld.Mensen["ggz"].Waarde, (await ggz.HaalAsync($"casussen/{casus.Id}")).Gelukt()["casemanager"].GetProperty("id").GetGuid());
        Assert.Contains((await ggz.HaalAsync("casussen?mijn=true")).Gelukt().Items, c => c.GetProperty("id").GetGuid() == casus.Id.Waarde);
        (await regisseur.HaalWegAsync($"casussen/{casus.Id}/deelnemers/{Wereld.Mensen["ggz"]}")).Gelukt();
        (await ggz.HaalAsync($"casussen/{casus.Id}")).Geeft(HttpStatusCode.NotFound);
        Assert.Equal(JsonValueKind.Null, (await regisseur.HaalAsync($"casussen/{casus.Id}")).Gelukt()["casemanager"].ValueKind);
    }

    [Fact]
    public async Task Een_casus_van_een_casusoverleg_krijgt_alleen_met_een_gehaalde_toets_een_procesregisseur()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        (await voorzitter.MaakAsync($"meldingen/{melding.Id}/besluiten", new { uitkomst = "Casusoverleg", reden = "Samen bespreken." })).Gelukt();
        using var administratie = await ApiAlsAsync("administratie");
        var casus = (await administratie.HaalAsync($"meldingen/{melding.Id}/besluiten")).Gelukt().Items[0].GetProperty("casus").GetGuid();
        object Regie(object? toets) => new { procesregisseur = Wereld.Mensen["procesregisseur"], vervanger = Wereld.Mensen["procesregisseur2"], toets };
        (await administratie.ZetAsync($"casussen/{casus}/regie", Regie(null))).Geeft(HttpStatusCode.Conflict, "o3mp-toets-ontbreekt");
        (await administratie.ZetAsync($"casussen/{casus}/regie", Regie(new { gebied = true }))).Geeft(HttpStatusCode.Conflict, "o3mp-toets-niet-gehaald");
        (await administratie.ZetAsync($"casussen/{casus}/regie", new { procesregisseur = Wereld.Mensen["ggz"], toets = new { gebied = true, gebiedBewijs = "De hele straat" } })).Geeft(HttpStatusCode.Conflict, "geen-procesregisseur");
        (await administratie.ZetAsync($"casussen/{casus}/regie", Regie(new { gebied = true, gebiedBewijs = "De hele straat" }))).Gelukt();
        var dossier = (await administratie.HaalAsync($"casussen/{casus}")).Gelukt();
        Assert.Equal(("Procesregie", "Analyse"), (dossier["regie"].GetString(), dossier["status"].GetString()));
        Assert.Equal(Wereld.Mensen["procesregisseur2"].Waarde, dossier["vervanger"].GetProperty("id").GetGuid());
    }

    [Fact]
    public async Task Een_collega_valt_in_en_leidt_dan_mee()
    {
        var casus = await Wereld.EenCasusAsync();
        using var collega = await ApiAlsAsync("procesregisseur2");
        (await collega.ZetAsync($"casussen/{casus.Id}/essentie", new { tekst = "Nog niet." })).Geeft(HttpStatusCode.Forbidden);
        (await collega.MaakAsync($"casussen/{casus.Id}/invalbeurten", new { reden = "Ziekte." })).Gelukt();
        (await collega.ZetAsync($"casussen/{casus.Id}/essentie", new { tekst = "Nu wel." })).Gelukt();
        Assert.Contains("valt in", (await collega.HaalAsync($"casussen/{casus.Id}/journaalregels")).Gelukt().Items[0].GetProperty("inhoud").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scores_gelden_per_persoon_en_organisatie_en_een_fout_noemt_het_veld()
    {
        var casus = await Wereld.EenCasusAsync(null, "ggz");
        using var ggz = await ApiAlsAsync("ggz");
        var leefgebied = (await ggz.HaalAsync("leefgebieden")).Gelukt().Items[3].GetProperty("id").GetGuid();
        var persoon = casus.Personen[0].PersoonId;
        var pad = $"casussen/{casus.Id}/leefgebiedscores";
        Assert.Equal(["scores[0].score"], (await ggz.MaakAsync(pad, new { persoon, scores = new[] { new { leefgebied, score = 6 } } })).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["scores[0].leefgebied"], (await ggz.MaakAsync(pad, new { persoon, scores = new[] { new { leefgebied = Guid.NewGuid(), score = 2 } } })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await ggz.MaakAsync(pad, new { persoon = Guid.NewGuid(), scores = new[] { new { leefgebied, score = 2 } } })).Geeft(HttpStatusCode.Conflict, "casus-persoon-onbekend");
        (await ggz.MaakAsync(pad, new { persoon, scores = new[] { new { leefgebied, score = 2, toelichting = "Schulden", beschermend = false } } })).Gelukt();
        var score = Assert.Single((await ggz.HaalAsync($"{pad}?persoon={persoon}")).Gelukt().Items);
        Assert.Equal((2, "GGZ"), (score.GetProperty("score").GetInt32(), score.GetProperty("bron").GetString()));
        Assert.Equal(2, Assert.Single((await ggz.HaalAsync($"casussen/{casus.Id}")).Gelukt()["laatsteScores"].EnumerateArray()).GetProperty("score").GetInt32());
    }

    [Fact]
    public async Task Wie_buiten_het_plan_blijft_heeft_een_reden_en_wie_men_niet_ziet_komt_er_niet_in()
    {
        var casus = await Wereld.EenCasusAsync();
        var erbij = (await Wereld.EenMeldingAsync()).Betrokkenen[0].PersoonId;
        using var regisseur = await ApiAlsAsync("procesregisseur");
        (await regisseur.MaakAsync($"casussen/{casus.Id}/personen", new { persoon = Guid.NewGuid(), rol = "oom" })).Geeft(HttpStatusCode.Conflict, "persoon-onbekend");
        (await regisseur.MaakAsync($"casussen/{casus.Id}/personen", new { persoon = erbij, rol = "oom" })).Gelukt();
        (await regisseur.MaakAsync($"casussen/{casus.Id}/personen", new { persoon = erbij, rol = "oom" })).Geeft(HttpStatusCode.Conflict, "casus-persoon-al-betrokken");
        Assert.Equal(["reden"], (await regisseur.ZetAsync($"casussen/{casus.Id}/personen/{erbij}/buiten-plan", new { })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await regisseur.ZetAsync($"casussen/{casus.Id}/personen/{erbij}/buiten-plan", new { reden = "Woont elders." })).Gelukt();
        Assert.Contains("Woont elders.", (await regisseur.HaalAsync($"casussen/{casus.Id}")).Gelukt()["personen"].ToString(), StringComparison.Ordinal);
        (await regisseur.HaalWegAsync($"casussen/{casus.Id}/personen/{erbij}/buiten-plan")).Gelukt();
        Assert.DoesNotContain("Woont elders.", (await regisseur.HaalAsync($"casussen/{casus.Id}")).Gelukt()["personen"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_casus_die_nog_loopt_wordt_niet_heropend_en_wat_belemmert_staat_er_vooraf()
    {
        var casus = await Wereld.EenCasusAsync();
        using var regisseur = await ApiAlsAsync("procesregisseur");
        (await regisseur.MaakAsync($"casussen/{casus.Id}/heropeningen", new { reden = "Zomaar." })).Geeft(HttpStatusCode.Conflict, "casus-loopt-nog");
        var zin = Assert.Single((await regisseur.HaalAsync($"casussen/{casus.Id}/belemmeringen")).Gelukt()["afsluiten"].EnumerateArray()).GetString()!;
        Assert.Contains(zin, (await regisseur.MaakAsync($"casussen/{casus.Id}/afsluitingen", new { reden = "Klaar.", evaluatie = new { watWerkte = "Rust.", geenNazorg = "Niet nodig." } })).Geeft(HttpStatusCode.Conflict, "casus-afsluiten-belemmerd")["detail"].GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elke_lezing_van_een_casus_laat_een_inzage_na_en_een_weigering_wijzigt_niets()
    {
        var casus = await Wereld.EenCasusAsync();
        using var regisseur = await ApiAlsAsync("procesregisseur");
        var voor = await TelAsync(casus.Id);
        foreach (var pad in new[] { string.Empty, "/journaalregels", "/acties", "/leefgebiedscores", "/belemmeringen" })
        {
            (await regisseur.HaalAsync($"casussen/{casus.Id}{pad}")).Gelukt();
            Assert.Equal(++voor, await TelAsync(casus.Id));
        }

        // Nothing was shown: no plan, so no inzage.
        (await regisseur.HaalAsync($"casussen/{casus.Id}/plan")).Geeft(HttpStatusCode.NotFound);
        Assert.Equal(voor, await TelAsync(casus.Id));
        (await regisseur.HaalAsync("casussen?zoek=c2026")).Gelukt();
        await using var db = Open();
        Assert.True(await db.Logregels.AnyAsync(l => l.Soort == Logsoort.Vraag && l.Wat == "/api/v1/casussen/" && l.Inhoud!.Contains("zoek=c2026") && l.Inhoud.Contains(casus.Id.Waarde.ToString())));
    }

    private async Task<int> TelAsync(CasusId id)
    {
        await using var db = Open();
        return await db.Logregels.CountAsync(l => l.OnderwerpId == id.Waarde && l.Soort == Logsoort.Inzage && l.Onderwerp == nameof(Casus));
    }
}

public sealed class CasussenApiOpSqlite(Omgeving<SqliteDatabank> omgeving) : CasussenApiTests<SqliteDatabank>(omgeving);

public sealed class CasussenApiOpPostgres(Omgeving<PostgresDatabank> omgeving) : CasussenApiTests<PostgresDatabank>(omgeving);
