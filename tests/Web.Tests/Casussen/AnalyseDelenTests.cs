using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Personen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>The analysis on which partners work together: side by side, essence and dissent, earlier help, generations, the scale.</summary>
public abstract class AnalyseDelenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Twee_partners_scoren_uit_hun_eigen_sessie_en_het_verschil_staat_er_als_gesprek_niet_als_gemiddelde()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var pad = $"/casussen/{casus.Id}/analyse";
        using var een = await AlsAsync("partnerprofessional");
        using var twee = await AlsAsync("ggz");
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        Assert.Contains("Nog geen scores", eerste.Tekst, StringComparison.Ordinal);
        await eerste.Formulier("Scores vastleggen").Vink("1", "Huisvesting").Vink("3", "Financiën").VerstuurAsync();
        var pagina = await tweede.Formulier("Scores vastleggen").Vink("4", "Huisvesting").Vink("4", "Financiën").VerstuurAsync();
        Assert.Equal(4, await ZoekAsync(db => db.Scores.CountAsync(s => s.CasusId == casus.Id)));
        var rij = pagina.Document.QuerySelectorAll("#naast-elkaar tbody tr").ToDictionary(r => r.QuerySelector("th")!.TextContent.Trim(), r => r.TextContent);
        Assert.Contains("3 stappen verschil", rij["Huisvesting"], StringComparison.Ordinal);
        Assert.DoesNotContain("Bespreken", rij["Financiën"], StringComparison.Ordinal);
        Assert.DoesNotContain("2,5", pagina.Tekst, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("ggz");
        var api = (await klant.HaalAsync($"casussen/{casus.Id}/vergelijking")).Gelukt();
        Assert.Contains("\"bespreken\":true", api.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_essentie_houdt_haar_versies_en_een_partner_legt_vast_het_anders_te_zien()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var pad = $"/casussen/{casus.Id}/analyse/essentie";
        using var regie = await AlsAsync("procesregisseur");
        using var partner = await AlsAsync("partnerprofessional");
        using var ander = await AlsAsync("ggz");
        Assert.Contains("Nog geen essentie", (await partner.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        await (await regie.GaAsync(pad)).Formulier("Nieuwe versie opslaan").Vul("Waar gaat het", "Eerst een dak.").VerstuurAsync();
        await (await regie.GaAsync(pad)).Formulier("Nieuwe versie opslaan").Vul("Waar gaat het", "Eerst rust.").VerstuurAsync();
        var pagina = await (await partner.GaAsync(pad)).Formulier("Vastleggen dat wij het anders zien").Vul("Hoe ziet uw organisatie het?", "Wij denken: eerst school.").VerstuurAsync();
        Assert.Contains("Eerst een dak.", pagina.Tekst, StringComparison.Ordinal);
        var gelezen = await ander.GaAsync(pad);
        Assert.Contains("Wij denken: eerst school.", gelezen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij zien het niet meer anders", gelezen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Nieuwe versie opslaan", gelezen.Tekst, StringComparison.Ordinal);
        pagina = await (await partner.GaAsync(pad)).Formulier("Wij zien het niet meer anders").VerstuurAsync();
        Assert.Contains("ingetrokken op", pagina.Tekst, StringComparison.Ordinal);
        await pagina.Formulier("Toch terugzetten").VerstuurAsync();
        await WordtGeweigerdAsync("partnerprofessional", pad, "Vastleggen dat wij het anders zien", f => f.Vul("Hoe ziet uw organisatie het?", " "), "Hoe ziet uw organisatie het?", "Vul in hoe u het ziet.");
        using var klant = await ApiAlsAsync("ggz");
        var id = (await klant.HaalAsync($"casussen/{casus.Id}/andere-lezingen")).Gelukt().Tekst.Split("\"id\":\"")[1][..36];
        (await klant.ZetAsync($"casussen/{casus.Id}/andere-lezingen/{id}/intrekking", new { })).Geeft(HttpStatusCode.Conflict, "lezing-van-ander");
        Assert.Contains("Eerst een dak.", (await klant.HaalAsync($"casussen/{casus.Id}/essenties")).Gelukt().Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Eerdere_hulp_staat_bij_het_maken_van_het_plan_en_is_te_wijzigen_en_terug_te_draaien()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenPlanAsync(casus);
        var pad = $"/casussen/{casus.Id}/analyse/pogingen";
        await WordtGeweigerdAsync("partnerprofessional", pad, "Poging toevoegen", f => f.Vul("Wat is er geprobeerd?", "Gezinscoach").Vul("Door wie?", "Het CJG").Vink("Hielp niet", "Hielp het?"), "Waarom lukte het niet?", "Vul in waarom het niet lukte", HttpStatusCode.Conflict);
        using var partner = await AlsAsync("partnerprofessional");
        var pagina = await (await partner.GaAsync(pad)).Formulier("Poging toevoegen").Vul("Wat is er geprobeerd?", "Gezinscoach").Vul("Door wie?", "Het CJG").Vink("Hielp niet", "Hielp het?").Vul("Waarom lukte het niet?", "Elke maand een ander").VerstuurAsync();
        Assert.Equal("De poging is toegevoegd.", pagina.Bericht);
        using var regie = await AlsAsync("procesregisseur");
        var plan = $"/casussen/{casus.Id}/plan/interventie";
        Assert.Contains("Elke maand een ander", (await regie.GaAsync(plan)).Tekst, StringComparison.Ordinal);
        var id = await ZoekAsync(db => db.EerderePogingen.Where(p => p.CasusId == casus.Id).Select(p => p.Id).SingleAsync());
        await (await regie.GaAsync($"/casussen/pogingen/{id}")).Formulier("Wijziging opslaan").Vul("Door wie?", "Centrum voor Jeugd en Gezin").VerstuurAsync();
        await (await regie.GaAsync($"/casussen/pogingen/{id}")).Formulier("Intrekken: dit was niet zo").VerstuurAsync();
        Assert.DoesNotContain("Elke maand een ander", (await regie.GaAsync(plan)).Tekst, StringComparison.Ordinal);
        await (await regie.GaAsync($"/casussen/pogingen/{id}")).Formulier("Toch terugzetten").VerstuurAsync();
        Assert.Contains("Centrum voor Jeugd en Gezin", (await regie.GaAsync(plan)).Tekst, StringComparison.Ordinal);
        using var buiten = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await buiten.GaAsync($"/casussen/pogingen/{id}")).Status);
        using var klant = await ApiAlsAsync("partnerprofessional");
        (await klant.MaakAsync($"casussen/{casus.Id}/eerdere-pogingen", new { wat = "Bemiddeling", wie = "Buurt", resultaat = "HielpNiet" })).Geeft(HttpStatusCode.Conflict, "poging-zonder-waarom");
        (await klant.MaakAsync($"casussen/{casus.Id}/eerdere-pogingen", new { wat = "Bemiddeling", wie = "Buurt", resultaat = "Hielp" })).Gelukt();
    }

    [Fact]
    public async Task Wat_bij_ouder_en_kind_terugkomt_staat_er_met_zijn_bron_en_alleen_voor_wie_het_mag_zien()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: ["Grootouder", "Kleinkind"]);
        var casus = await Wereld.EenCasusAsync(melding, "partnerprofessional");
        var (ouder, kind) = (casus.Personen[0].PersoonId, casus.Personen[1].PersoonId);
        var buiten = await Wereld.EenMeldingAsync(achternamen: ["Overgrootouder"]);
        await using (var db = Open())
        {
            var handeling = Wereld.Als("administratie");
            db.Open(handeling);
            db.AddRange(new Relatie(Wereld.Huis, ouder, Relatiesoort.Ouder, kind, handeling), new Relatie(Wereld.Huis, ouder, Relatiesoort.Kind, buiten.Betrokkenen[0].PersoonId, handeling));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var pad = $"/casussen/{casus.Id}/analyse/generaties";
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("Niets gevonden", (await partner.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        await Wereld.EenScoreAsync(casus, ouder, 1, "partnerprofessional");
        await Wereld.EenScoreAsync(casus, kind, 2, "partnerprofessional");
        var pagina = await partner.GaAsync(pad);
        Assert.Contains("Huisvesting: bij ouder", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("volgens Jeugdzorg", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(buiten.Nummer, pagina.Tekst, StringComparison.Ordinal);
        using var regie = await AlsAsync("procesregisseur");
        Assert.Contains($"komt voor in melding {buiten.Nummer}", (await regie.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("partnerprofessional");
        Assert.DoesNotContain(buiten.Nummer, (await klant.HaalAsync($"casussen/{casus.Id}/generaties")).Gelukt().Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_beschermt_noemt_en_wijzigt_elke_partner_zelf()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var pad = $"/casussen/{casus.Id}/analyse";
        using var partner = await AlsAsync("partnerprofessional");
        var pagina = await (await partner.GaAsync(pad)).Formulier("Toevoegen wat beschermt").Vul("Wat beschermt deze persoon?", "Zijn oudste zus").VerstuurAsync();
        using var ander = await AlsAsync("ggz");
        var gelezen = await ander.GaAsync(pad);
        Assert.Contains("Zijn oudste zus", gelezen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Geldt niet meer", gelezen.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Geldt niet meer: Zijn oudste zus").VerstuurAsync();
        Assert.Contains("(geldt niet meer)", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Geldt toch: Zijn oudste zus").VerstuurAsync();
        Assert.Equal("Dit geldt weer.", pagina.Bericht);
        await WordtGeweigerdAsync("ggz", pad, "Toevoegen wat beschermt", f => f.Vul("Wat beschermt deze persoon?", " "), "Wat beschermt deze persoon?", "Vul in wat beschermt.");
    }

    [Fact]
    public async Task De_beheerder_legt_een_schaal_van_nul_tot_vier_vast_en_oude_scores_houden_de_hunne()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenScoreAsync(casus, casus.Personen[0].PersoonId, 5, "procesregisseur");
        await WordtGeweigerdAsync("beheerder", "/netwerk/beheer/leefgebiedschaal", "Versie vastleggen", f => f.Vul("Tot en met welke stap", "9"), "Tot en met welke stap", "Kies een stap van", HttpStatusCode.Conflict);
        using var klant = await ApiAlsAsync("beheerder");
        (await klant.MaakAsync("leefgebiedschalen", new { laagste = 0, woorden = new[] { "crisis", "wankel" }, probleemTot = 1, gesprekVanaf = 2, vanaf = Wereld.Vandaag })).Geeft(HttpStatusCode.Conflict, "schaal-stappen");
        using var gewoon = await ApiAlsAsync("partnerprofessional");
        (await gewoon.MaakAsync("leefgebiedschalen", new { })).Geeft(HttpStatusCode.Forbidden);

        // From a later day, because the scale of today belongs to every test of this class.
        (await klant.MaakAsync("leefgebiedschalen", new { laagste = 0, woorden = new[] { "crisis", "kwetsbaar", "wankel", "stabiel", "sterk" }, probleemTot = 1, gesprekVanaf = 2, vanaf = Wereld.Vandaag.AddDays(400) })).Gelukt();
        using var beheer = await AlsAsync("beheerder");
        Assert.Contains("kwetsbaar", (await beheer.GaAsync("/netwerk/beheer/leefgebiedschaal")).Tekst, StringComparison.Ordinal);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("volledig zelfredzaam", (await partner.GaAsync($"/casussen/{casus.Id}/analyse")).Tekst, StringComparison.Ordinal);
    }
}

public sealed class AnalyseDelenOpSqlite(Omgeving<SqliteDatabank> omgeving) : AnalyseDelenTests<SqliteDatabank>(omgeving);

public sealed class AnalyseDelenOpPostgres(Omgeving<PostgresDatabank> omgeving) : AnalyseDelenTests<PostgresDatabank>(omgeving);
