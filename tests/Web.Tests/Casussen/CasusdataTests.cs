using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>Important dates of a case: who keeps them, who is warned, who sees them.</summary>
public abstract class CasusdataTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_procesregisseur_plant_wijzigt_handelt_af_en_draait_terug()
    {
        var casus = await Wereld.EenCasusAsync();
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await Ingevuld((await (await regie.GaAsync($"/casussen/{casus.Id}")).KlikAsync("Data bijhouden")).Formulier("Datum toevoegen")).VerstuurAsync();
        Assert.StartsWith("De datum is toegevoegd.", pagina.Bericht, StringComparison.Ordinal);
        var datum = await ZoekAsync(db => db.Casusdata.AsNoTracking().SingleAsync(d => d.CasusId == casus.Id));
        Assert.Equal((Datumsoort.Ontruiming, Wereld.Vandaag.AddDays(10), new TimeOnly(9, 30), Wereld.Vandaag.AddDays(-4)), (datum.Soort, datum.Dag, datum.Tijd!.Value, datum.WaarschuwVanaf));
        Assert.True(await DeedAsync("procesregisseur", "casusdatum-gepland", datum.Id.Waarde));

        pagina = await pagina.Formulier("Wijziging opslaan").Vul("Korte notitie", "Uitgesteld").VerstuurAsync();
        Assert.Equal("De datum is gewijzigd.", pagina.Bericht);
        pagina = await pagina.Formulier("Vastleggen").Vink("Gaat niet door", "Is het geweest?").Vul("Wat is ervan gekomen?", "Zij mag blijven.").VerstuurAsync();
        Assert.Contains("Zij mag blijven.", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Toch niet: zet de datum terug").VerstuurAsync();
        Assert.Equal("De datum staat er weer.", pagina.Bericht);
        Assert.Contains("Uitgesteld", (await regie.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("procesregisseur", datum.Id.Waarde) > 0);
    }

    [Fact]
    public async Task Een_datum_staat_op_de_werklijst_van_wie_leidt_en_van_de_casemanager_tot_iemand_zegt_wat_ervan_kwam()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        await using (var db = Open())
        {
            db.Open(Wereld.Als("procesregisseur"));
            (await db.Casussen.AsTracking().SingleAsync(c => c.Id == casus.Id)).WijsCasemanagerAan(Wereld.Mensen["partnerprofessional"]);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var dichtbij = await Wereld.EenCasusdatumAsync(casus, 14);
        var ver = await Wereld.EenCasusdatumAsync(casus, 15);
        var voorbij = await Wereld.EenCasusdatumAsync(casus, -30);
        foreach (var (gebruiker, verwacht) in new[] { ("procesregisseur", true), ("partnerprofessional", true), ("ggz", false), ("procesregisseur2", false), ("administratie", false) })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            var links = (await bezoeker.GaAsync("/?soort=Casusdatum")).Links();
            Assert.Equal(verwacht, links.Contains($"/casussen/data/{dichtbij.Id}"));
            Assert.Equal(verwacht, links.Contains($"/casussen/data/{voorbij.Id}"));
            Assert.DoesNotContain($"/casussen/data/{ver.Id}", links);
        }

        using var regie = await AlsAsync("procesregisseur");
        var pagina = await regie.GaAsync($"/casussen/data/{voorbij.Id}");
        Assert.Contains("Wat kwam ervan?", pagina.Tekst, StringComparison.Ordinal);
        await pagina.Formulier("Vastleggen").Vink("Geweest", "Is het geweest?").Vul("Wat is ervan gekomen?", "Taakstraf.").VerstuurAsync();
        Assert.DoesNotContain($"/casussen/data/{voorbij.Id}", (await regie.GaAsync("/?soort=Casusdatum")).Links());
    }

    [Fact]
    public async Task Een_datum_in_de_kring_van_de_procesregie_bestaat_niet_voor_een_andere_partner()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var datum = await Wereld.EenCasusdatumAsync(casus, door: "partnerprofessional", kring: Kring.Procesregie, notitie: "Alleen regie");
        foreach (var (gebruiker, status) in new[] { ("partnerprofessional", HttpStatusCode.OK), ("procesregisseur2", HttpStatusCode.OK), ("ggz", HttpStatusCode.NotFound), ("politie", HttpStatusCode.NotFound), ("zonderconvenant", HttpStatusCode.NotFound), ("melder", HttpStatusCode.Forbidden), ("beheerder", HttpStatusCode.Forbidden) })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.True((await bezoeker.GaAsync($"/casussen/data/{datum.Id}")).Status == status, gebruiker);
        }

        using var ander = await AlsAsync("ggz");
        foreach (var pad in new[] { string.Empty, "/data", "/stand", "/zoeken?Woorden=regie" })
        {
            Assert.DoesNotContain("Alleen regie", (await ander.GaAsync($"/casussen/{casus.Id}{pad}")).Tekst, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Wat gebeurt er?", "", "Kies wat er op deze datum gebeurt.", 400)]
    [InlineData("Datum", "", "Vul de datum in.", 400)]
    [InlineData("Datum", "2020-01-01", "Kies een datum vanaf vandaag.", 409)]
    [InlineData("Korte notitie", "x*", "Gebruik hoogstens 200 tekens.", 400)]
    public async Task Een_fout_staat_bij_het_veld(string veld, string waarde, string zin, int status)
    {
        var casus = await Wereld.EenCasusAsync();
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/data", "Datum toevoegen", f => _ = veld.StartsWith("Wat", StringComparison.Ordinal) ? Ingevuld(f).Zet("Gegevens.Soort", string.Empty) : Ingevuld(f).Vul(veld, waarde == "x*" ? new string('x', 201) : waarde), veld, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Anders_vraagt_een_woord_en_geweest_een_dag_die_voorbij_is()
    {
        var casus = await Wereld.EenCasusAsync();
        var datum = await Wereld.EenCasusdatumAsync(casus);
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/data", "Datum toevoegen", f => Ingevuld(f).Vul("Wat gebeurt er?", "Anders").Vul("Korte notitie", string.Empty), "Korte notitie", "Vul in wat er op deze datum gebeurt.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/data/{datum.Id}", "Vastleggen", f => f.Vink("Geweest", "Is het geweest?").Vul("Wat is ervan gekomen?", "Al klaar"), "Is het geweest?", "Dit is pas op", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/data/{datum.Id}", "Vastleggen", f => f.Vink("Gaat niet door", "Is het geweest?"), "Wat is ervan gekomen?", "Vul in een paar woorden in wat ervan is gekomen.");
    }

    [Fact]
    public async Task Twee_schrijvers_van_een_datum_merken_elkaar_en_storen_de_essentie_niet()
    {
        var casus = await Wereld.EenCasusAsync();
        var datum = await Wereld.EenCasusdatumAsync(casus);
        using var een = await AlsAsync("procesregisseur");
        using var twee = await AlsAsync("administratie");
        var pad = $"/casussen/data/{datum.Id}";
        var (eerste, tweede, dossier) = (await een.GaAsync(pad), await twee.GaAsync(pad), await een.GaAsync($"/casussen/{casus.Id}"));
        await eerste.Formulier("Wijziging opslaan").Vul("Korte notitie", "Eerste").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Wijziging opslaan").Vul("Korte notitie", "Tweede").VerstuurAsync();
        Assert.Equal((HttpStatusCode.Conflict, "Tweede"), (geweigerd.Status, geweigerd.Formulier("Wijziging opslaan").Waarde("Korte notitie")));
        Assert.Contains("Nu staat er: Eerste", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await dossier.Formulier("Essentie opslaan").Vul("Waar gaat het", "Het huis.").VerstuurAsync()).Status);
    }

    [Fact]
    public async Task De_api_houdt_dezelfde_data_bij_met_dezelfde_regels()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        using var klant = await ApiAlsAsync("partnerprofessional");
        using var ander = await ApiAlsAsync("ggz");
        var pad = $"casussen/{casus.Id}/data";
        Assert.Equal(["dag", "soort"], (await klant.MaakAsync(pad, new { })).Geeft(HttpStatusCode.BadRequest).Velden.Order(StringComparer.Ordinal));
        (await klant.MaakAsync(pad, new { soort = "Zitting", dag = Wereld.Vandaag.AddDays(-1) })).Geeft(HttpStatusCode.Conflict, "casusdatum-voorbij");
        var id = (await klant.MaakAsync(pad, new { soort = "Zitting", dag = Wereld.Vandaag.AddDays(3), kring = "Procesregie" })).Gelukt().Id;
        Assert.Empty((await ander.HaalAsync(pad)).Gelukt().Items);
        Assert.Empty((await ander.HaalAsync($"casussen/{casus.Id}/stand")).Gelukt()["data"].EnumerateArray());
        (await ander.HaalAsync($"casussen/data/{id}")).Geeft(HttpStatusCode.NotFound);
        var versie = (await klant.HaalAsync($"casussen/data/{id}")).Gelukt()["versie"].GetInt32();
        (await klant.ZetAsync($"casussen/data/{id}", new { soort = "Evaluatie", dag = Wereld.Vandaag.AddDays(4), versie })).Gelukt();
        (await klant.ZetAsync($"casussen/data/{id}", new { soort = "Zitting", dag = Wereld.Vandaag.AddDays(5), versie })).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        (await klant.ZetAsync($"casussen/data/{id}/afloop", new { status = "GaatNietDoor", afloop = "Vervallen" })).Gelukt();
        (await klant.ZetAsync($"casussen/data/{id}/afloop", new { status = "GaatNietDoor", afloop = "Vervallen" })).Geeft(HttpStatusCode.Conflict, "casusdatum-al-afgehandeld");
        (await klant.HaalWegAsync($"casussen/data/{id}/afloop")).Gelukt();
        Assert.Equal("Verwacht", Assert.Single((await klant.HaalAsync(pad)).Gelukt().Items).GetProperty("status").GetString());
    }

    private Formulier Ingevuld(Formulier formulier) =>
        formulier.Vul("Wat gebeurt er?", "Ontruiming").Vul("Datum", Wereld.Vandaag.AddDays(10).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Vul("Hoe laat?", "09:30").Vink("Alle deelnemers", "Wie mag dit zien?");
}

public sealed class CasusdataOpSqlite(Omgeving<SqliteDatabank> omgeving) : CasusdataTests<SqliteDatabank>(omgeving);

public sealed class CasusdataOpPostgres(Omgeving<PostgresDatabank> omgeving) : CasusdataTests<PostgresDatabank>(omgeving);
