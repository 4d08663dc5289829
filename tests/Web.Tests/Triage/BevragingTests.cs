using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>Asking partners, and answering: the partner sees the question and nothing else.</summary>
public abstract class BevragingTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_administratie_vraagt_twee_partners_en_de_termijn_staat_er_al()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var bezoeker = await AlsAsync("administratie");
        var formulier = (await bezoeker.GaAsync($"/meldingen/{melding.Id}/bevragen")).Formulier("Vraag versturen");
        Assert.Equal("2026-11-27", formulier.Waarde("Antwoord uiterlijk op"));
        var pagina = await formulier.Vink("GGZ").Vink("Jeugdzorg").VerstuurAsync();
        Assert.Equal("De vraag is gesteld aan 2 partners.", pagina.Bericht);
        var vragen = await ZoekAsync(db => db.Bevragingen.Where(b => b.MeldingId == melding.Id).ToListAsync());
        Assert.Equal(2, vragen.Count);
        Assert.Equal(MeldingStatus.InOnderzoek, await ZoekAsync(db => db.Meldingen.Where(m => m.Id == melding.Id).Select(m => m.Status).SingleAsync()));
        Assert.True(await DeedAsync("administratie", "bevraging-gesteld", vragen[0].Id.Waarde));
    }

    [Theory]
    [InlineData("Doel van de vraag", "", "Vul het doel van de vraag in.", 400)]
    [InlineData("Doel van de vraag", "x*1001", "Gebruik hoogstens 1000 tekens.", 400)]
    [InlineData("Antwoord uiterlijk op", "", "Vul in tot wanneer partners kunnen antwoorden.", 400)]
    [InlineData("Antwoord uiterlijk op", "2026-13-01", "‘2026-13-01’ kan", 400)]
    [InlineData("Antwoord uiterlijk op", "2026-11-23", "De uiterste datum ligt voor vandaag.", 409)]
    public async Task Een_fout_in_de_vraag_staat_bij_het_veld(string veld, string waarde, string zin, int status)
    {
        var melding = await Wereld.EenMeldingAsync();
        await WordtGeweigerdAsync("administratie", $"/meldingen/{melding.Id}/bevragen", "Vraag versturen", f => f.Vink("GGZ").Vul(veld, waarde.StartsWith("x*", StringComparison.Ordinal) ? new string('x', 1001) : waarde), veld, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Zonder_partner_of_met_een_partner_zonder_convenant_gaat_er_geen_vraag_uit()
    {
        var pad = $"/meldingen/{(await Wereld.EenMeldingAsync()).Id}/bevragen";
        await WordtGeweigerdAsync("administratie", pad, "Vraag versturen", _ => { }, "Welke partners vraagt u?", "Kies ten minste één partner.");
        foreach (var naam in new[] { "Zonder Convenant", "Politie" })
        {
            await WordtGeweigerdAsync("administratie", pad, "Vraag versturen", f => f.Zet("Vragen.Partners", Wereld.Organisaties[naam].ToString()), "Welke partners vraagt u?", "Een gekozen partner heeft geen geldig convenant", HttpStatusCode.Conflict);
        }
    }

    [Fact]
    public async Task Een_partner_ziet_de_vraag_en_de_mensen_maar_niet_de_melding_en_antwoordt_in_drie_klikken()
    {
        var melding = await Wereld.EenMeldingAsync(aanleiding: "Geheime aanleiding", achternamen: "Bevraagd");
        var bevraging = await Wereld.EenBevragingAsync(melding, "Jeugdzorg");
        using var partner = await AlsAsync("partnerprofessional");
        var pad = $"/triage/bevragingen/{bevraging.Id}";
        Assert.Contains(pad, (await partner.GaAsync("/")).Links());
        var vraag = await partner.GaAsync(pad);
        Assert.Contains("Jo Bevraagd", vraag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime aanleiding", vraag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Politie", vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GaAsync($"/meldingen/{melding.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GaAsync($"/personen/{melding.Betrokkenen[0].PersoonId}")).Status);
        using var buiten = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await buiten.GaAsync($"/triage/bevragingen/{bevraging.Id}")).Status);

        var klaar = await vraag.Formulier("Niet bekend bij ons").VerstuurAsync();
        Assert.Equal("Dank u wel. Uw antwoord is ontvangen.", klaar.Bericht);
        Assert.Equal(Antwoord.NietBekend, await ZoekAsync(db => db.Bevragingen.Where(b => b.Id == bevraging.Id).Select(b => b.Antwoord).SingleAsync()));
        Assert.True(await DeedAsync("partnerprofessional", "bevraging-beantwoord", bevraging.Id.Waarde));
        Assert.True(await InzagenAsync("partnerprofessional", melding.Betrokkenen[0].PersoonId.Waarde) > 0);

        // Undo, and another answer.
        var terug = await klaar.Formulier("Antwoord terugnemen en opnieuw antwoorden").VerstuurAsync();
        await terug.Formulier("Bijdrage versturen").Vul("Wat weet u", "Hulp liep vorig jaar.").Vink("Feit", "Is dit een feit").VerstuurAsync();
        Assert.Equal("Hulp liep vorig jaar.", await ZoekAsync(db => db.Bijdragen.Where(b => b.BevragingId == bevraging.Id).Select(b => b.Tekst).SingleAsync()));
    }

    [Fact]
    public async Task Weigeren_is_ook_een_antwoord()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "GGZ");
        var pad = $"/triage/bevragingen/{bevraging.Id}";
        await WordtGeweigerdAsync("ggz", pad, "Weigering versturen", _ => { }, "Waarom deelt u niets?", "Kies waarom u niets deelt.");
        await WordtGeweigerdAsync("ggz", pad, "Weigering versturen", f => f.Vink("Een zwaarwegend belang", "Waarom deelt u niets?"), "Toelichting", "Vul in welk zwaarwegend belang u bedoelt.");
        using var ggz = await AlsAsync("ggz");
        await (await ggz.GaAsync(pad)).Formulier("Weigering versturen").Vink("Beroepsgeheim", "Waarom deelt u niets?").VerstuurAsync();
        Assert.Equal("Beroepsgeheim", await ZoekAsync(db => db.Bevragingen.Where(b => b.Id == bevraging.Id).Select(b => b.Weigeringsreden).SingleAsync()));
    }

    [Theory]
    [InlineData("Wat weet u", "", "Vul uw bijdrage in.", 400)]
    [InlineData("Te lezen tot", "", "Vul in tot wanneer dit te lezen is.", 400)]
    [InlineData("Te lezen tot", "2026-11-24", "Kies een vervaldatum na vandaag.", 409)]
    public async Task Een_fout_in_de_bijdrage_staat_bij_het_veld(string veld, string waarde, string zin, int status)
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        await WordtGeweigerdAsync("partnerprofessional", $"/triage/bevragingen/{bevraging.Id}", "Bijdrage versturen", f => f.Vul("Wat weet u", "Iets.").Vink("Feit", "Is dit een feit").Vul(veld, waarde), veld, zin, (HttpStatusCode)status);
    }

    [Fact]
    public async Task Een_ontvanger_die_niet_in_de_lijst_staat_krijgt_niets_en_een_leeg_vinkje_wordt_gezegd()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var pad = $"/triage/bevragingen/{bevraging.Id}";
        void Vul(Formulier f, string? ontvanger) => f.Vul("Wat weet u", "Iets.").Vink("Feit", "Is dit een feit").Zet("Bijdrage.Ontvangers", ontvanger);
        await WordtGeweigerdAsync("partnerprofessional", pad, "Bijdrage versturen", f => Vul(f, Wereld.Organisaties["Gemeente"].ToString()), "Wie mag dit lezen?", "Kies alleen ontvangers uit de lijst.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("partnerprofessional", pad, "Bijdrage versturen", f => Vul(f, null), "Wie mag dit lezen?", "Kies wie uw bijdrage mag lezen.");
    }

    [Fact]
    public async Task Wie_te_laat_antwoordt_verliest_zijn_tekst_niet()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        using var een = await AlsAsync("partnerprofessional");
        using var twee = await AlsAsync("partnerprofessional");
        var pad = $"/triage/bevragingen/{bevraging.Id}";
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await eerste.Formulier("Niet bekend bij ons").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Bijdrage versturen").Vul("Wat weet u", "Een lang antwoord.").Vink("Feit", "Is dit een feit").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("Uw organisatie heeft deze vraag al beantwoord.", Assert.Single(geweigerd.Fouten()), StringComparison.Ordinal);
        Assert.Contains("Een lang antwoord.", geweigerd.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Na_het_besluit_vervalt_de_vraag_en_zijn_de_mensen_niet_meer_te_zien()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: "Vervallen");
        var bevraging = await Wereld.EenBevragingAsync(melding, "Jeugdzorg");
        await Wereld.EenTerugkoppelingAsync(melding);
        using var partner = await AlsAsync("partnerprofessional");
        var pagina = await partner.GaAsync($"/triage/bevragingen/{bevraging.Id}");
        Assert.Contains("Een antwoord is niet meer nodig", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Jo Vervallen", pagina.Tekst, StringComparison.Ordinal);
    }
}

public sealed class BevragingOpSqlite(Omgeving<SqliteDatabank> omgeving) : BevragingTests<SqliteDatabank>(omgeving);

public sealed class BevragingOpPostgres(Omgeving<PostgresDatabank> omgeving) : BevragingTests<PostgresDatabank>(omgeving);
