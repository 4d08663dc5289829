using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>Eis 81, 83, 111: a case ends with an evaluation and nazorg, and months later somebody says whether it held.</summary>
public abstract class NaAfrondenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Wie_afschaalt_kijkt_terug_en_spreekt_nazorg_af_en_een_fout_staat_bij_het_veld()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        var pad = $"/casussen/{casus.Id}/afschalen";
        await WordtGeweigerdAsync("procesregisseur", pad, "Afschalen", f => Basis(f).Vul("Geen nazorg?", "Niet nodig."), null, "Kies wat er van dit doel is gekomen.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Afschalen", f => Basis(f).VinkOveral("Deels gehaald").Vul("Geen nazorg?", "Niet nodig."), "In één zin", "Schrijf in één zin waarom dit doel niet of deels is gehaald.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Afschalen", f => Basis(f).VinkOveral("Gehaald").Vul("Wat werkte?", " ").Vul("Geen nazorg?", "Niet nodig."), "Wat werkte?", "Vul in wat werkte.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Afschalen", f => Basis(f).VinkOveral("Gehaald"), "Op welke dag kijkt", "Spreek een dag voor de nazorg af", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Afschalen", f => Basis(f).VinkOveral("Gehaald").Vul("Op welke dag kijkt", "2026-12-24"), "Wie doet dat?", "Kies wie de nazorg doet.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Afschalen", f => Basis(f).VinkOveral("Gehaald").Vul("Wat leert u", "Begin eerder.").Vul("Geen nazorg?", "Niet nodig."), "Waar gaat de les over?", "Kies waar de les over gaat.", HttpStatusCode.Conflict);

        using var regie = await AlsAsync("procesregisseur");
        var klaar = await Basis((await regie.GaAsync(pad)).Formulier("Afschalen")).VinkOveral("Gehaald").Vink("Eerder samen beginnen").Vul("Wat leert u", "Begin een half jaar eerder.")
            .Vul("Op welke dag kijkt", "2026-12-24").Vul("Wie doet dat?", "Test partnerprofessional").VerstuurAsync();
        Assert.Equal(HttpStatusCode.OK, klaar.Status);
        var evaluatie = await klaar.KlikAsync("Evaluatie en nazorg");
        foreach (var zin in new[] { "Een vaste woonplek", "Gehaald", "Eén vast contact.", "Eerder samen beginnen", "Begin een half jaar eerder.", "24 december 2026", "Test partnerprofessional" })
        {
            Assert.Contains(zin, evaluatie.Tekst, StringComparison.Ordinal);
        }

        Assert.True(await ZoekAsync(db => db.Evaluaties.AnyAsync(e => e.CasusId == casus.Id && e.Lessen.Count == 1)));
        using var vreemd = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.GaAsync($"/casussen/{casus.Id}/evaluatie")).Status);
    }

    [Fact]
    public async Task Nazorg_komt_op_haar_dag_op_de_werklijst_wordt_gehouden_en_vraagt_de_regisseur_om_een_vervolg()
    {
        var nazorg = await Wereld.EenNazorgAsync();
        var later = await Wereld.EenNazorgAsync(overDagen: 3);
        var pad = $"/casussen/nazorg/{nazorg.Id}";
        using var partner = await AlsAsync("partnerprofessional");
        var werk = (await partner.GaAsync("/")).Links();
        Assert.Contains(pad, werk);
        Assert.DoesNotContain($"/casussen/nazorg/{later.Id}", werk);
        await WordtGeweigerdAsync("partnerprofessional", pad, "Vastleggen", f => f.Vul("In een paar woorden", "Rustig"), "Hoe gaat het?", "Kies hoe het gaat.");
        await WordtGeweigerdAsync("partnerprofessional", pad, "Vastleggen", f => f.Vink("Het gaat goed"), "In een paar woorden", "Schrijf in een paar woorden hoe het gaat.");
        await WordtGeweigerdAsync("partnerprofessional", pad, "Verzetten", f => f.Vul("Op welke dag?", "2026-01-01"), "Op welke dag?", "Kies voor de nazorg een datum vanaf vandaag.", HttpStatusCode.Conflict);
        var gehouden = await (await partner.GaAsync(pad)).Formulier("Vastleggen").Vink("Het vraagt aandacht").Vul("In een paar woorden", "School loopt niet meer.").VerstuurAsync();
        Assert.Contains("School loopt niet meer.", gehouden.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(pad, (await partner.GaAsync("/")).Links());

        // Undo, and again.
        var terug = await gehouden.Formulier("Toch niet: zet het terug").VerstuurAsync();
        await terug.Formulier("Vastleggen").Vink("Het vraagt aandacht").Vul("In een paar woorden", "School loopt niet meer.").VerstuurAsync();
        using var regie = await AlsAsync("procesregisseur");
        Assert.Contains(pad, (await regie.GaAsync("/?Soort=NazorgAandacht")).Links());
        var pagina = await regie.GaAsync(pad);
        Assert.Contains($"/casussen/{nazorg.CasusId}/heropenen", pagina.Links());
        await pagina.Formulier("Vervolg vastleggen").Vul("Wat doet u ermee?", "Gesprek met school op maandag.").VerstuurAsync();
        Assert.DoesNotContain(pad, (await regie.GaAsync("/?Soort=NazorgAandacht")).Links());
        Assert.True(await DeedAsync("partnerprofessional", "nazorg-gehouden", nazorg.Id.Waarde));

        // Nobody else may read it or hold it.
        foreach (var gebruiker in new[] { "ggz", "politie" })
        {
            using var ander = await AlsAsync(gebruiker);
            Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync(pad)).Status);
        }

        using var melder = await AlsAsync("melder");
        Assert.Equal(HttpStatusCode.Forbidden, (await melder.GaAsync(pad)).Status);
    }

    [Fact]
    public async Task Maanden_later_zegt_de_regisseur_of_het_stand_hield_met_de_feiten_erbij()
    {
        var vraag = await Wereld.EenBeklijvingAsync();
        var pad = $"/casussen/standgehouden/{vraag.Id}";
        using var regie = await AlsAsync("procesregisseur");
        Assert.Contains(pad, (await regie.GaAsync("/?Soort=Standhouden")).Links());
        Assert.Contains(pad, (await regie.GaAsync("/casussen/standgehouden")).Links());
        var pagina = await regie.GaAsync(pad);
        Assert.Contains("Er kwam geen melding meer binnen over deze mensen.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Buurtteam Oost", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains($"/casussen/{vraag.CasusId}/heropenen", pagina.Links());
        await WordtGeweigerdAsync("procesregisseur", pad, "Antwoord opslaan", f => f.Vul("Waarom vindt u dat?", "Daarom."), "Hield het stand?", "Kies of het stand hield.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Antwoord opslaan", f => f.Vink("Het hield geen stand"), "Waarom vindt u dat?", "Schrijf op waarom u dat vindt.", HttpStatusCode.Conflict);
        var na = await pagina.Formulier("Antwoord opslaan").Vink("Het hield deels stand").Vul("Waarom vindt u dat?", "De schuld loopt op.").Vul("Wat zegt wie het overnam?", "Wij zien het gezin nog.").VerstuurAsync();
        Assert.Contains("Wij zien het gezin nog.", na.Tekst, StringComparison.Ordinal);
        await na.Formulier("Antwoord terugnemen").VerstuurAsync();
        Assert.Null(await ZoekAsync(db => db.Beklijvingen.Where(b => b.Id == vraag.Id).Select(b => b.Uitkomst).SingleAsync()));
        Assert.Equal(CasusStatus.Afgeschaald, await ZoekAsync(db => db.Casussen.Where(c => c.Id == vraag.CasusId).Select(c => c.Status).SingleAsync()));

        using var administratie = await AlsAsync("administratie");
        Assert.Equal(HttpStatusCode.Forbidden, (await administratie.GaAsync(pad)).Status);
        var huis = await Wereld.EenBeklijvingAsync(aan: null);
        Assert.Equal(HttpStatusCode.OK, (await administratie.GaAsync($"/casussen/standgehouden/{huis.Id}")).Status);
        Assert.Contains("van het huis", (await administratie.GaAsync("/")).Tekst, StringComparison.Ordinal);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync(pad)).Status);
    }

    [Fact]
    public async Task De_api_doet_hetzelfde()
    {
        var nazorg = await Wereld.EenNazorgAsync();
        using var partner = await ApiAlsAsync("partnerprofessional");
        Assert.Equal("Afgesproken", (await partner.HaalAsync($"casussen/nazorg/{nazorg.Id}")).Gelukt()["status"].GetString());
        (await partner.ZetAsync($"casussen/nazorg/{nazorg.Id}/verslag", new { uitslag = "VraagtAandacht", verslag = "School loopt niet." })).Gelukt();
        (await partner.ZetAsync($"casussen/nazorg/{nazorg.Id}/vervolg", new { vervolg = "Ik bel." })).Geeft(HttpStatusCode.Conflict, "nazorg-vervolg-van-ander");
        using var regie = await ApiAlsAsync("procesregisseur");
        (await regie.ZetAsync($"casussen/nazorg/{nazorg.Id}/vervolg", new { vervolg = "Gesprek met school." })).Gelukt();
        (await regie.HaalWegAsync($"casussen/nazorg/{nazorg.Id}/verslag")).Geeft(HttpStatusCode.Conflict, "nazorg-heeft-vervolg");
        var lezing = (await regie.HaalAsync($"casussen/{nazorg.CasusId}/evaluaties")).Gelukt();
        Assert.Equal("Gesprek met school.", lezing["nazorg"][0].GetProperty("vervolg").GetString());
        Assert.Equal("Gehaald", lezing["evaluaties"][0].GetProperty("doelen")[0].GetProperty("uitkomst").GetString());
        (await regie.MaakAsync($"casussen/{nazorg.CasusId}/nazorg", new { dag = "2026-12-30", wie = Wereld.Mensen["ggz"] })).Geeft(HttpStatusCode.Conflict, "nazorg-wie-onbekend");
        (await regie.MaakAsync($"casussen/{nazorg.CasusId}/nazorg", new { dag = "2026-12-30", wie = Wereld.Mensen["partnerprofessional"] })).Gelukt();

        var vraag = await Wereld.EenBeklijvingAsync();
        var gelezen = (await regie.HaalAsync($"casussen/standgehouden/{vraag.Id}")).Gelukt();
        (await regie.ZetAsync($"casussen/standgehouden/{vraag.Id}", new { uitkomst = "Deels", versie = gelezen["versie"].GetInt32() })).Geeft(HttpStatusCode.Conflict, "beklijving-zonder-toelichting");
        (await regie.ZetAsync($"casussen/standgehouden/{vraag.Id}", new { uitkomst = "HieldStand", versie = gelezen["versie"].GetInt32() })).Gelukt();
        Assert.Contains((await regie.HaalAsync("casussen/standgehouden?beantwoord=true")).Gelukt().Items, b => b.GetProperty("id").GetGuid() == vraag.Id.Waarde);
    }

    private static Formulier Basis(Formulier f) => f.Vul("Waarom kan deze casus", "Het gaat goed.").Vul("Wie pakt het verder op?", "Buurtteam Oost").Vul("Wat draagt u over?", "Blijf langsgaan.").Vul("Wat werkte?", "Eén vast contact.");
}

public sealed class NaAfrondenOpSqlite(Omgeving<SqliteDatabank> omgeving) : NaAfrondenTests<SqliteDatabank>(omgeving);

public sealed class NaAfrondenOpPostgres(Omgeving<PostgresDatabank> omgeving) : NaAfrondenTests<PostgresDatabank>(omgeving);
