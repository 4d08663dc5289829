using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Plannen;

/// <summary>A plan set in writing or at a casusoverleg, with dissent that is answered, and what changed between versions (eis 54, 63, 79).</summary>
public abstract class InstemmenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Schriftelijk_wordt_de_partner_gevraagd_en_staat_zijn_bezwaar_bij_de_interventie()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        await Wereld.EenPlanAsync(casus, compleet: true);
        var plan = $"/casussen/{casus.Id}/plan";
        using var regie = await AlsAsync("procesregisseur");
        var ronde = await (await regie.GaAsync(plan + "/vaststellen")).Formulier("Vaststellen").Vink("Schriftelijk", "Hoe stelt u").VerstuurAsync();
        Assert.Equal("De partners zijn gevraagd. Hier ziet u wat zij zeggen.", ronde.Bericht);
        Assert.Contains("Nog geen antwoord van Jeugdzorg.", ronde.Tekst, StringComparison.Ordinal);

        using var partner = await AlsAsync("partnerprofessional");
        var pad = (await partner.GaAsync("/?soort=Instemmen")).Links().Single(l => l.StartsWith($"/casussen/{casus.Id}/plan/instemmen/", StringComparison.Ordinal));
        await (await partner.GaAsync(pad)).Formulier("Antwoord geven").Vink("Niet akkoord", "Bent u akkoord").Vul("Reden", "Wij hebben geen woning").VerstuurAsync();
        Assert.Contains(pad, (await regie.GaAsync("/?soort=Bezwaar")).Links());
        await (await regie.GaAsync(pad)).Formulier("Antwoord opslaan").Vul("Uw antwoord aan de partner", "De gemeente zoekt mee").VerstuurAsync();
        Assert.DoesNotContain(pad, (await regie.GaAsync("/?soort=Bezwaar")).Links());
        Assert.Contains("De gemeente zoekt mee", (await partner.GaAsync(pad)).Tekst, StringComparison.Ordinal);

        var vast = await (await regie.GaAsync(plan + "/vaststellen")).Formulier("Vaststellen").Vink("Schriftelijk", "Hoe stelt u").VerstuurAsync();
        Assert.Equal("Versie 1 is vastgesteld. De casus is nu in uitvoering.", vast.Bericht);
        Assert.Contains("Jeugdzorg: Wij hebben geen woning", vast.Tekst, StringComparison.Ordinal);
        Assert.Contains(", schriftelijk.", vast.Tekst, StringComparison.Ordinal);
        Assert.Contains("Jeugdzorg is niet akkoord met ‘Begeleid wonen’ in het plan.", (await regie.GaAsync($"/casussen/{casus.Id}/stand")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_partner_antwoordt_alleen_over_het_eigen_deel_en_gaat_in_een_keer_akkoord()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var instemming = await Wereld.EenRondeAsync(casus);
        var (lijst, een) = ($"/casussen/{casus.Id}/plan/instemmen", $"/casussen/{casus.Id}/plan/instemmen/{instemming.Id}");
        foreach (var (gebruiker, status) in new[] { ("ggz", HttpStatusCode.OK), ("procesregisseur2", HttpStatusCode.OK), ("politie", HttpStatusCode.NotFound), ("zonderconvenant", HttpStatusCode.NotFound), ("manager", HttpStatusCode.Forbidden), ("melder", HttpStatusCode.Forbidden), ("ander-regisseur", HttpStatusCode.NotFound) })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            foreach (var pad in new[] { lijst, een })
            {
                var pagina = await bezoeker.GaAsync(pad);
                Assert.True(pagina.Status == status, $"{gebruiker} {pad}: {pagina.Status}");
                Assert.Empty(pagina.Document.QuerySelectorAll("main form"));
            }
        }

        await WordtGeweigerdAsync("partnerprofessional", een, "Antwoord geven", f => f.Vink("Niet akkoord", "Bent u akkoord"), "Reden", "Vul in waarom u niet akkoord bent.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("partnerprofessional", een, "Antwoord geven", f => f.Vul("Reden", "Zomaar"), "Bent u akkoord", "Kies of u akkoord bent.");
        using var partner = await AlsAsync("partnerprofessional");
        var akkoord = await (await partner.GaAsync(lijst)).Formulier("Akkoord met alles van onze organisatie").VerstuurAsync();
        Assert.StartsWith("Vastgelegd: akkoord met alles", akkoord.Bericht, StringComparison.Ordinal);
        Assert.True(await DeedAsync("partnerprofessional", "instemming-beantwoord", instemming.Id.Waarde));
        Assert.DoesNotContain(een, (await partner.GaAsync("/?soort=Instemmen")).Links());
    }

    [Fact]
    public async Task Vaststellen_vraagt_een_wijze_en_een_overleg_waar_de_casus_stond_en_een_ronde_is_in_te_trekken()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var ander = await Wereld.EenOverlegAsync(await Wereld.EenCasusAsync());
        await Wereld.EenOverlegAsync(casus);
        await Wereld.EenPlanAsync(casus, compleet: true);
        var pad = $"/casussen/{casus.Id}/plan/vaststellen";
        await WordtGeweigerdAsync("procesregisseur", pad, "Vaststellen", f => f.Zet("Invoer.Overleg", string.Empty), "Hoe stelt u", "Kies hoe u het plan vaststelt.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Vaststellen", f => f.Vink("In een casusoverleg", "Hoe stelt u").Zet("Invoer.Overleg", ander.Id.ToString()), "In welk casusoverleg?", "Kies een casusoverleg waar deze casus op de agenda stond.", HttpStatusCode.Conflict);
        using var regie = await AlsAsync("procesregisseur");
        var ronde = await (await regie.GaAsync(pad)).Formulier("Vaststellen").Vink("Schriftelijk", "Hoe stelt u").VerstuurAsync();
        var terug = await ronde.Formulier("Ronde intrekken").VerstuurAsync();
        Assert.Equal("De schriftelijke ronde is ingetrokken. Niemand hoeft meer te antwoorden.", terug.Bericht);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.DoesNotContain((await partner.GaAsync("/?soort=Instemmen")).Links(), l => l.Contains(casus.Id.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Het_verschil_tussen_versies_staat_in_zinnen_en_een_tabel_en_de_oude_versie_blijft_zoals_zij_was()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var overleg = await Wereld.EenOverlegAsync(casus);
        var (_, interventie) = await Wereld.EenPlanAsync(casus, compleet: true);
        var plan = $"/casussen/{casus.Id}/plan";
        using var regie = await AlsAsync("procesregisseur");
        Assert.Contains("Er is nog niets te vergelijken", (await regie.GaAsync(plan + "/verschil")).Tekst, StringComparison.Ordinal);
        var vast = await (await regie.GaAsync(plan + "/vaststellen")).Formulier("Vaststellen").Vink("In een casusoverleg", "Hoe stelt u").Zet("Invoer.Overleg", overleg.Id.ToString()).VerstuurAsync();
        Assert.Contains("in het casusoverleg van 24 november 2026", vast.Tekst, StringComparison.Ordinal);
        await (await vast.KlikAsync("Bijstellen")).Formulier("Nieuwe versie beginnen").Vul("Waarom stelt u", "Anders").VerstuurAsync();
        await WordtGeweigerdAsync("procesregisseur", $"{plan}/interventies/{interventie.Id}", "Afspraak wijzigen", f => f.Vul("Eindigt op", "2020-01-01"), "Eindigt op", "De einddatum ligt voor de begindatum.", HttpStatusCode.Conflict);
        var gewijzigd = await (await regie.GaAsync($"{plan}/interventies/{interventie.Id}")).Formulier("Afspraak wijzigen").Vul("Partner die dit doet", "GGZ").Vul("Eindigt op", "2027-01-31").VerstuurAsync();
        Assert.StartsWith("De afspraak is gewijzigd.", gewijzigd.Bericht, StringComparison.Ordinal);

        var oud = await regie.GaAsync(plan + "?versie=1");
        Assert.Contains("Jeugdzorg", oud.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("GGZ", oud.Tekst, StringComparison.Ordinal);
        var verschil = await (await regie.GaAsync(plan)).KlikAsync("Wat is er veranderd?");
        Assert.Equal("Van versie 1 naar versie 2", verschil.Kop);
        Assert.Contains("‘Begeleid wonen’ is gewijzigd. Partner: eerst Jeugdzorg, nu GGZ. Periode: eerst vanaf 24 november 2026 tot en met 24 mei 2027, nu vanaf 24 november 2026 tot en met 31 januari 2027.", verschil.Tekst, StringComparison.Ordinal);
        Assert.Contains("door Test procesregisseur, in het casusoverleg van 24 november 2026.", verschil.Tekst, StringComparison.Ordinal);
        Assert.All(verschil.Document.QuerySelectorAll("main table"), t => Assert.NotNull(t.QuerySelector("caption")));
        Assert.Contains("geen verschil", (await regie.GaAsync(plan + "/verschil?van=1&naar=1")).Tekst, StringComparison.Ordinal);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Equal(HttpStatusCode.OK, (await partner.GaAsync(plan + "/verschil?van=1&naar=2")).Status);
        using var buiten = await AlsAsync("politie");
        Assert.Equal(HttpStatusCode.NotFound, (await buiten.GaAsync(plan + "/verschil")).Status);
    }

    [Fact]
    public async Task De_api_vraagt_antwoordt_stelt_vast_en_vergelijkt()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        await Wereld.EenPlanAsync(casus, compleet: true);
        using var regie = await ApiAlsAsync("procesregisseur");
        using var partner = await ApiAlsAsync("partnerprofessional");
        using var ander = await ApiAlsAsync("ggz");
        var pad = $"casussen/{casus.Id}/plan";
        Assert.Equal(["wijze"], (await regie.MaakAsync(pad + "/vaststellingen", new { })).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, (await regie.MaakAsync(pad + "/vaststellingen", new { wijze = "Schriftelijk" })).Gelukt()["rondeTot"].ValueKind);
        (await regie.MaakAsync(pad + "/vaststellingen", new { wijze = "Schriftelijk" })).Geeft(HttpStatusCode.Conflict, "ronde-niet-klaar");
        var rij = Assert.Single((await partner.HaalAsync(pad + "/instemmingen")).Gelukt().Items);
        var (id, interventie) = (rij.GetProperty("id").GetGuid(), rij.GetProperty("interventie").GetGuid());
        (await ander.ZetAsync($"{pad}/instemmingen/{id}/antwoord", new { antwoord = "Akkoord" })).Geeft(HttpStatusCode.Conflict, "instemming-andere-partner");
        (await partner.ZetAsync($"{pad}/instemmingen/{id}/antwoord", new { antwoord = "NietAkkoord", reden = "Te vroeg" })).Gelukt();
        (await partner.ZetAsync($"{pad}/instemmingen/{id}/weerwoord", new { zin = "Mag niet" })).Geeft(HttpStatusCode.Forbidden);
        (await regie.MaakAsync(pad + "/vaststellingen", new { wijze = "Schriftelijk" })).Geeft(HttpStatusCode.Conflict, "ronde-niet-klaar");
        (await regie.ZetAsync($"{pad}/instemmingen/{id}/weerwoord", new { zin = "Wij gaan door" })).Gelukt();
        Assert.Equal("InUitvoering", (await regie.MaakAsync(pad + "/vaststellingen", new { wijze = "Schriftelijk" })).Gelukt()["casusstatus"].GetString());
        (await regie.MaakAsync(pad + "/versies", new { aanleiding = "Anders" })).Gelukt();
        (await regie.ZetAsync($"{pad}/interventies/{interventie}", new { naam = "Kamer met begeleiding", aard = "Zorg", partner = Wereld.Organisaties["GGZ"], begin = Wereld.Vandaag })).Gelukt();
        var verschil = (await ander.HaalAsync(pad + "/verschil")).Gelukt();
        var wijziging = Assert.Single(verschil["wijzigingen"].EnumerateArray());
        Assert.Equal(("Gewijzigd", "Kamer met begeleiding"), (wijziging.GetProperty("soort").GetString(), wijziging.GetProperty("naam").GetString()));
        Assert.Equal("Te vroeg", Assert.Single(verschil["van"].GetProperty("bezwaren").EnumerateArray()).GetProperty("reden").GetString());
        Assert.Equal("Begeleid wonen", Assert.Single((await ander.HaalAsync(pad + "?versie=1")).Gelukt()["interventies"].EnumerateArray()).GetProperty("naam").GetString());
        (await regie.HaalAsync(pad + "/verschil?van=1&naar=9")).Geeft(HttpStatusCode.NotFound);
    }
}

public sealed class InstemmenOpSqlite(Omgeving<SqliteDatabank> omgeving) : InstemmenTests<SqliteDatabank>(omgeving);

public sealed class InstemmenOpPostgres(Omgeving<PostgresDatabank> omgeving) : InstemmenTests<PostgresDatabank>(omgeving);
