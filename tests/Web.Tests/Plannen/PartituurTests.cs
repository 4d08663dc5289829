using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Plannen;

/// <summary>The score on its own page and in the API: what is drawn, what is wrong, what was put aside, and who may see and do that.</summary>
public abstract class PartituurTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_procesregisseur_legt_een_bevinding_met_een_reden_terzijde_en_opent_haar_weer()
    {
        var (casus, huis, rustplek) = await RustplekAsync();
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await (await regie.GaAsync($"/casussen/{casus.Id}/plan")).KlikAsync("Partituur en bevindingen");
        Assert.Contains("‘Rustplek bij moeder’ leunt op ‘Voorkomen huisuitzetting’, en die eindigt eerder", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 open bevinding", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(new[] { huis, rustplek }.Select(i => $"/casussen/{casus.Id}/plan/partituur?balk={i}#balk").Order(StringComparer.Ordinal), pagina.Document.QuerySelectorAll("svg a").Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.All(pagina.Document.QuerySelectorAll("svg a"), a => Assert.Matches("^(Bestuurlijk|Voorziening): .+, van .+ tot en met .+Hier is een bevinding over$", a.QuerySelector("title")!.TextContent));
        Assert.Single(pagina.Document.QuerySelectorAll("svg .leunlijn"));
        Assert.Equal(("region", "0"), (pagina.Document.QuerySelector(".partituurblad")!.GetAttribute("role"), pagina.Document.QuerySelector(".partituurblad")!.GetAttribute("tabindex")));
        Assert.Contains("Rustplek bij moeder", pagina.Document.QuerySelector("details table")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Partituur en bevindingen", (await regie.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);

        var weg = await (await pagina.KlikAsync("Met een reden terzijde leggen")).Formulier("Terzijde leggen").Vul("Waarom klopt dit zo", "De corporatie tekent vandaag.").VerstuurAsync();
        Assert.Equal("De bevinding ligt terzijde. Onderaan kunt u haar terughalen.", weg.Bericht);
        Assert.Contains("De corporatie tekent vandaag.", weg.Tekst, StringComparison.Ordinal);
        Assert.Contains("Test procesregisseur", weg.Document.QuerySelector(".bevinding__terzijde")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Geen open bevindingen", weg.Tekst, StringComparison.Ordinal);
        Assert.Contains("geen open bevindingen", (await regie.GaAsync($"/casussen/{casus.Id}/plan")).Tekst, StringComparison.Ordinal);
        var oordeel = await ZoekAsync(db => db.Bevindingsoordelen.SingleAsync(o => o.CasusId == casus.Id));
        Assert.True(await DeedAsync("procesregisseur", "bevinding-terzijde-gelegd", oordeel.Id));

        var knop = weg.Document.QuerySelectorAll("button").Select(k => k.TextContent).Single(t => t.StartsWith("Weer openen", StringComparison.Ordinal));
        var terug = await weg.Formulier(knop).VerstuurAsync();
        Assert.Equal("De bevinding staat weer open.", terug.Bericht);
        Assert.Contains("1 open bevinding", terug.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("procesregisseur", "bevinding-teruggehaald", oordeel.Id));
    }

    [Theory]
    [InlineData("", "Vul de reden in.")]
    [InlineData("lang", "Gebruik hoogstens 1000 tekens.")]
    public async Task Een_fout_in_de_reden_staat_bij_het_veld(string reden, string zin)
    {
        var (casus, _, _) = await RustplekAsync();
        var pad = $"/casussen/{casus.Id}/plan/partituur?bevinding={await SleutelAsync(casus)}";
        await WordtGeweigerdAsync("procesregisseur", pad, "Terzijde leggen", f => f.Vul("Waarom klopt dit zo", reden.Length == 0 ? reden : new string('x', 1001)), "Waarom klopt dit zo", zin);
    }

    [Fact]
    public async Task Wat_verandert_komt_terug_en_wat_er_niet_meer_is_gaat_niet_terzijde()
    {
        var (casus, huis, _) = await RustplekAsync();
        var sleutel = await SleutelAsync(casus);
        var pad = $"/casussen/{casus.Id}/plan/partituur";
        using var regie = await AlsAsync("procesregisseur");
        var formulier = (await regie.GaAsync($"{pad}?bevinding={sleutel}")).Formulier("Terzijde leggen").Vul("Waarom klopt dit zo", "Dat weten wij al.");
        await formulier.VerstuurAsync();
        var nogmaals = await formulier.VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, nogmaals.Status);
        Assert.Contains(nogmaals.Fouten(), f => f.Contains("al terzijde gelegd", StringComparison.Ordinal));

        // The agreement about the house ends a week earlier than it did: another situation, so it is asked again.
        await (await regie.GaAsync($"/casussen/{casus.Id}/plan/interventies/{huis}")).Formulier("Opslaan").Vul("Laatste dag", Wereld.Vandaag.AddDays(21).ToString("yyyy-MM-dd", null)).VerstuurAsync();
        Assert.Contains("1 open bevinding", (await regie.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        var verdwenen = await formulier.VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, verdwenen.Status);
        Assert.Contains("Deze bevinding is er niet meer.", verdwenen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dat weten wij al.", verdwenen.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_deelnemer_leest_de_partituur_en_wie_er_niet_bij_hoort_vindt_haar_niet()
    {
        var (casus, _, rustplek) = await RustplekAsync();
        var sleutel = await SleutelAsync(casus);
        var pad = $"/casussen/{casus.Id}/plan/partituur";
        using var partner = await AlsAsync("partnerprofessional");
        var voor = await InzagenAsync("partnerprofessional", casus.Id.Waarde);
        var pagina = await partner.GaAsync($"{pad}?bevinding={sleutel}");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Contains("Steun valt weg", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("erzijde leggen", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains($"/casussen/{casus.Id}/plan#interventie-{rustplek}", pagina.Links());
        Assert.Equal(voor + 1, await InzagenAsync("partnerprofessional", casus.Id.Waarde));

        using var klant = await ApiAlsAsync("partnerprofessional");
        Assert.Single((await klant.HaalAsync($"casussen/{casus.Id}/plan/bevindingen")).Gelukt().Inhoud.EnumerateArray());
        (await klant.ZetAsync($"casussen/{casus.Id}/plan/bevindingen/{sleutel}/oordeel", new { reden = "Nee" })).Geeft(HttpStatusCode.Forbidden);
        foreach (var (gebruiker, status) in new[] { ("ggz", HttpStatusCode.NotFound), ("zonderconvenant", HttpStatusCode.NotFound), ("melder", HttpStatusCode.Forbidden), ("bestuurder", HttpStatusCode.Forbidden), ("beheerder", HttpStatusCode.Forbidden), ("ander-regisseur", HttpStatusCode.NotFound) })
        {
            using var ander = await AlsAsync(gebruiker);
            Assert.True((await ander.GaAsync(pad)).Status == status, gebruiker);
        }
    }

    [Fact]
    public async Task De_API_geeft_dezelfde_bevindingen_en_dezelfde_regels()
    {
        var (casus, huis, rustplek) = await RustplekAsync();
        using var klant = await ApiAlsAsync("procesregisseur");
        var pad = $"casussen/{casus.Id}/plan/bevindingen";
        var een = Assert.Single((await klant.HaalAsync(pad)).Gelukt().Inhoud.EnumerateArray());
        Assert.Equal("steun-valt-weg", een.GetProperty("regel").GetString());
        Assert.Equal(new[] { huis, rustplek }.Order(), een.GetProperty("interventies").EnumerateArray().Select(i => i.GetGuid()).Order());
        var oordeel = $"{pad}/{een.GetProperty("id").GetGuid()}/oordeel";
        Assert.Equal(["reden"], (await klant.ZetAsync(oordeel, new { })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await klant.HaalWegAsync(oordeel)).Geeft(HttpStatusCode.Conflict, "bevinding-niet-terzijde");
        (await klant.ZetAsync($"{pad}/{Guid.NewGuid()}/oordeel", new { reden = "Bestaat niet" })).Geeft(HttpStatusCode.Conflict, "bevinding-onbekend");
        (await klant.ZetAsync(oordeel, new { reden = "Het is geregeld" })).Gelukt();
        (await klant.ZetAsync(oordeel, new { reden = "Nog eens" })).Geeft(HttpStatusCode.Conflict, "bevinding-al-terzijde");
        Assert.Equal("Het is geregeld", Assert.Single((await klant.HaalAsync(pad)).Gelukt().Inhoud.EnumerateArray()).GetProperty("oordeel").GetProperty("reden").GetString());
        (await klant.HaalWegAsync(oordeel)).Gelukt();
        Assert.Equal(System.Text.Json.JsonValueKind.Null, Assert.Single((await klant.HaalAsync(pad)).Gelukt().Inhoud.EnumerateArray()).GetProperty("oordeel").ValueKind);
        (await klant.HaalAsync($"casussen/{(await Wereld.EenCasusAsync()).Id}/plan/bevindingen")).Geeft(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Waarvoor_een_interventie_is_staat_bij_de_interventie_en_stuurt_de_regels()
    {
        var casus = await Wereld.EenCasusAsync();
        var (_, interventie) = await Wereld.EenPlanAsync(casus, vastgesteld: true);
        var pad = $"/casussen/{casus.Id}/plan/interventies/{interventie.Id}";
        using var regie = await AlsAsync("procesregisseur");
        await (await regie.GaAsync(pad)).Formulier("Vastleggen").Vul("Leefgebied", "Verslaving").Vink("Dit is acuut").VerstuurAsync();
        var partituur = await regie.GaAsync($"/casussen/{casus.Id}/plan/partituur");
        Assert.Contains("Er is geen structurele interventie op het leefgebied verslaving die daarna doorgaat.", partituur.Tekst, StringComparison.Ordinal);
        Assert.Contains("Doel zonder interventie", partituur.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("procesregisseur", "interventie-geduid", interventie.Id.Waarde));
        await WordtGeweigerdAsync("procesregisseur", pad, "Vastleggen", f => f.Zet("Duiding.Leefgebied", Guid.NewGuid().ToString()), "Leefgebied", "Kies een leefgebied uit de lijst.", HttpStatusCode.Conflict);

        using var klant = await ApiAlsAsync("procesregisseur");
        (await klant.ZetAsync($"casussen/{casus.Id}/plan/interventies/{interventie.Id}/duiding", new { leefgebied = Guid.NewGuid() })).Geeft(HttpStatusCode.Conflict, "leefgebied-onbekend");
        (await klant.ZetAsync($"casussen/{casus.Id}/plan/interventies/{interventie.Id}/duiding", new { })).Gelukt();
        Assert.DoesNotContain("Acuut zonder vervolg", (await regie.GaAsync($"/casussen/{casus.Id}/plan/partituur")).Document.QuerySelector(".bevindingen")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_procesregisseur_werkt_een_balk_bij_in_de_partituur_zelf()
    {
        var (casus, huis, rustplek) = await RustplekAsync();
        using var regie = await AlsAsync("procesregisseur");
        var pad = $"/casussen/{casus.Id}/plan/partituur?schaal=Jaren&balk={huis}";
        var open = await regie.GaAsync(pad);
        Assert.Equal("Bijwerken: Voorkomen huisuitzetting", open.Document.QuerySelector("#balk h3")!.TextContent);
        var bezig = open.Formulier("Opslaan");
        var na = await bezig.Vul("Laatste dag", Wereld.Vandaag.AddDays(200).ToString("yyyy-MM-dd", null)).Vul("Vaste momenten", "Donderdag 14.00 tot 15.00 uur").VerstuurAsync();
        Assert.Equal("‘Voorkomen huisuitzetting’ is bijgewerkt.", na.Bericht);
        Assert.Contains("schaal=Jaren", na.Adres.Query, StringComparison.Ordinal);
        Assert.Null(na.Document.QuerySelector("#balk h3"));
        Assert.DoesNotContain("eindigt eerder", na.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("procesregisseur", "interventie-verschoven", huis) || await DeedAsync("procesregisseur", "interventie-status", huis));
        Assert.True(await DeedAsync("procesregisseur", "interventie-rooster", huis));

        // The place of rest on the same hour: said on the same page.
        var botst = await (await regie.GaAsync(pad.Replace(huis.ToString(), rustplek.ToString(), StringComparison.Ordinal))).Formulier("Opslaan").Vul("Vaste momenten", "do 14:30-16:00").VerstuurAsync();
        Assert.Contains("wordt op twee plaatsen tegelijk verwacht", botst.Tekst, StringComparison.Ordinal);
        Assert.Contains("(do 14:00-15:00)", botst.Tekst, StringComparison.Ordinal);

        // What leans on it cannot carry it; the form that was opened before somebody else saved is not lost.
        await WordtGeweigerdAsync("procesregisseur", pad, "Opslaan", f => f.Vul("Leunt op", "Rustplek bij moeder"), "Leunt op", "Deze interventie kan niet leunen op iets dat op haar leunt.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Opslaan", f => f.Vul("Vaste momenten", "elke week"), "Vaste momenten", "‘elke week’ is geen dag met een tijd. Schrijf bijvoorbeeld: ma 10:00-11:00, do 14:00-15:30.", HttpStatusCode.Conflict);
        Assert.Equal(HttpStatusCode.Conflict, (await bezig.Vul("Vaste momenten", "vr 09:00-10:00").VerstuurAsync()).Status);

        using var partner = await AlsAsync("partnerprofessional");
        var lezer = await partner.GaAsync(pad);
        Assert.Null(lezer.Document.QuerySelector("#balk h3"));
        Assert.All(lezer.Document.QuerySelectorAll("svg a"), a => Assert.Null(a.GetAttribute("hx-get")));
    }

    [Fact]
    public async Task In_een_vastgesteld_plan_blijven_begin_en_steun_zoals_afgesproken()
    {
        var casus = await Wereld.EenCasusAsync();
        var (_, interventie) = await Wereld.EenPlanAsync(casus, vastgesteld: true);
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await regie.GaAsync($"/casussen/{casus.Id}/plan/partituur?balk={interventie.Id}");
        Assert.DoesNotContain("Begint op", pagina.Document.QuerySelector("#balk")!.TextContent, StringComparison.Ordinal);
        await pagina.Formulier("Opslaan").Vul("Status", "Gestopt").Vul("Laatste dag", Wereld.Vandaag.ToString("yyyy-MM-dd", null)).VerstuurAsync();
        var nu = await ZoekAsync(db => db.Interventies.SingleAsync(i => i.Id == interventie.Id));
        Assert.Equal((InterventieStatus.Gestopt, interventie.Begin), (nu.Status, nu.Begin));

        using var klant = await ApiAlsAsync("procesregisseur");
        var api = $"casussen/{casus.Id}/plan/interventies/{interventie.Id}/bijwerking";
        (await klant.ZetAsync(api, new { status = "Loopt", begin = interventie.Begin.AddDays(1) })).Geeft(HttpStatusCode.Conflict, "plan-is-vastgesteld");
        (await klant.ZetAsync(api, new { status = "Loopt", begin = interventie.Begin, rooster = "x" })).Geeft(HttpStatusCode.Conflict, "rooster-onleesbaar");
        (await klant.ZetAsync(api, new { status = "Loopt", begin = interventie.Begin, rooster = "ma 9-10" })).Gelukt();
        Assert.Contains((await klant.HaalAsync($"casussen/{casus.Id}/plan")).Gelukt().Inhoud.GetProperty("interventies").EnumerateArray(), i => i.GetProperty("rooster").GetString() == "ma 09:00-10:00");
        using var partner = await ApiAlsAsync("partnerprofessional");
        Assert.False((await partner.ZetAsync(api, new { status = "Loopt", begin = interventie.Begin })).Status is HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Een_aangekondigde_ontruiming_staat_op_de_tijdlijn_en_bij_wat_zij_raakt()
    {
        var (casus, huis, rustplek) = await RustplekAsync();
        using var regie = await ApiAlsAsync("procesregisseur");
        var huisvesting = (await regie.HaalAsync("leefgebieden")).Gelukt().Items.Single(l => l.GetProperty("naam").GetString() == Leefgebied.Huisvesting).GetProperty("id").GetGuid();
        (await regie.ZetAsync($"casussen/{casus.Id}/plan/interventies/{huis}/duiding", new { leefgebied = huisvesting })).Gelukt();
        (await regie.MaakAsync($"casussen/{casus.Id}/data", new { soort = "Ontruiming", dag = Wereld.Vandaag.AddDays(20), tijd = "09:30", kring = "Deelnemers" })).Gelukt();
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await bezoeker.GaAsync($"/casussen/{casus.Id}/plan/partituur");
        Assert.Contains("leunt op ‘Voorkomen huisuitzetting’. Op", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Rond die dag begint er in het plan geen ander onderdak.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("ontruiming om 09:30 uur", pagina.Document.QuerySelector("svg .punt + title")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1", pagina.Document.QuerySelector("svg .puntnummer")!.TextContent);
        Assert.Contains((await regie.HaalAsync($"casussen/{casus.Id}/plan/bevindingen")).Gelukt().Inhoud.EnumerateArray(), b => b.GetProperty("regel").GetString() == "ontruiming-raakt" && b.GetProperty("interventies").EnumerateArray().Any(i => i.GetGuid() == rustplek));
    }

    [Fact]
    public async Task De_partituur_en_de_stand_als_pdf_dragen_de_naam_van_de_lezer_en_laten_een_spoor_na()
    {
        var (casus, _, _) = await RustplekAsync();
        using var partner = await AlsAsync("partnerprofessional");
        foreach (var (pad, pagina) in new[] { ($"/casussen/{casus.Id}/plan/partituur.pdf", "/casussen/{0}/plan/partituur"), ($"/casussen/{casus.Id}/stand.pdf", "/casussen/{0}/stand") })
        {
            Assert.Contains(pad, (await partner.GaAsync(string.Format(null, pagina, casus.Id))).Links());
            var voor = await InzagenAsync("partnerprofessional", casus.Id.Waarde);
            using var antwoord = await partner.RuwAsync(pad);
            Assert.Equal((HttpStatusCode.OK, "application/pdf", "attachment"), (antwoord.StatusCode, antwoord.Content.Headers.ContentType!.MediaType, antwoord.Content.Headers.ContentDisposition!.DispositionType));
            var inhoud = System.Text.Encoding.Latin1.GetString(await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
            Assert.StartsWith("%PDF-", inhoud, StringComparison.Ordinal);
            Assert.Contains("/StructTreeRoot", inhoud, StringComparison.Ordinal);
            Assert.Contains("nl-NL", inhoud, StringComparison.Ordinal);
            Assert.Equal(voor + 1, await InzagenAsync("partnerprofessional", casus.Id.Waarde));
            using var ggz = await AlsAsync("ggz");
            Assert.Equal(HttpStatusCode.NotFound, (await ggz.GaAsync(pad)).Status);
        }

        using var regie = await AlsAsync("procesregisseur");
        Assert.Equal(HttpStatusCode.NotFound, (await regie.GaAsync($"/casussen/{(await Wereld.EenCasusAsync()).Id}/plan/partituur.pdf")).Status);
    }

    [Theory]
    [InlineData("?schaal=Jaren", 0)]
    [InlineData("?schaal=Maanden&van=0001-01-01&tot=9999-12-31", 0)]
    [InlineData("?van=2027-04-01&tot=2027-04-30", 1)]
    public async Task De_tijdlijn_toont_het_gekozen_deel_en_is_nooit_eindeloos(string keuze, int buiten)
    {
        var (casus, _, _) = await RustplekAsync();
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await regie.GaAsync($"/casussen/{casus.Id}/plan/partituur{keuze}");
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        Assert.Equal(2 - buiten, pagina.Document.QuerySelectorAll("svg a").Length);
        Assert.Equal(buiten > 0, pagina.Tekst.Contains($"Buiten deze tijd: {buiten}.", StringComparison.Ordinal));
        Assert.InRange(int.Parse(pagina.Document.QuerySelector(".partituurblad svg")!.GetAttribute("width")!, null), 800, 6000);
    }

    [Fact]
    public async Task Een_einde_voor_het_begin_en_een_plan_dat_er_niet_is_worden_gezegd()
    {
        var (casus, _, _) = await RustplekAsync();
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await regie.GaAsync($"/casussen/{casus.Id}/plan/partituur?van=2027-02-01&tot=2027-01-01");
        Assert.Equal("De einddatum ligt voor de begindatum.", pagina.Veldfout("Tot en met"));
        Assert.Contains("Er is nog geen plan", (await regie.GaAsync($"/casussen/{(await Wereld.EenCasusAsync()).Id}/plan/partituur")).Tekst, StringComparison.Ordinal);
    }

    /// <summary>14 people, 120 interventies over three years: drawn in well under the 300 ms that is wanted (bench/README.md holds the figure); here only that nothing grows out of hand.</summary>
    [Fact]
    public async Task Veertien_mensen_en_honderdtwintig_interventies_over_drie_jaar()
    {
        var casus = await Wereld.EenCasusAsync();
        await Wereld.EenPlanAsync(casus);
        await using (var db = Open())
        {
            var handeling = Wereld.Als("procesregisseur");
            db.Open(handeling);
            var van = await db.Casussen.AsTracking().SingleAsync(c => c.Id == casus.Id);
            for (var n = van.Personen.Count; n < 14; n++)
            {
                van.Betrek((await Wereld.EenMeldingAsync()).Betrokkenen[0].PersoonId, "betrokkene");
            }

            Interventie? vorige = null;
            for (var n = 1; n < 120; n++)
            {
                var begin = Wereld.Vandaag.AddDays(-540 + (n * 7));
                var nieuw = new Interventie(van, van.Personen[n % 14].PersoonId, $"Interventie met een gewone naam {n}", (Aard)(n % 6), Wereld.Organisaties[n % 2 == 0 ? "GGZ" : "Politie"], new(begin, begin.AddDays(60 + (n % 5 * 40))), n % 4 == 0 ? vorige : null, 1, handeling);
                db.Add(nieuw);
                vorige = nieuw;
            }

            await db.SaveChangesAsync();
        }

        using var regie = await AlsAsync("procesregisseur");
        var pad = $"/casussen/{casus.Id}/plan/partituur";
        var pagina = await regie.GaAsync(pad);
        Assert.Equal(120, pagina.Document.QuerySelectorAll("svg a").Length);
        Assert.Equal(14, pagina.Document.QuerySelectorAll("svg .staaf").Length);
        List<double> duur = [];
        List<double> rekentijd = [];
        for (var n = 0; n < 29; n++)
        {
            var (klok, voor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            using var antwoord = await regie.RuwAsync(pad);
            duur.Add(klok.Elapsed.TotalMilliseconds);
            rekentijd.Add((Environment.CpuUsage.TotalTime - voor).TotalMilliseconds);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{typeof(TDatabank).Name}: median {duur.Order().ElementAt(14):F0} ms, longest {duur.Max():F0} ms; processor time of the process, median {rekentijd.Order().ElementAt(14):F0} ms");
        Assert.InRange(duur.Order().First(), 0, 1500);
    }

    /// <summary>The key of the only open finding.</summary>
    private async Task<Guid> SleutelAsync(Casus casus)
    {
        using var klant = await ApiAlsAsync("procesregisseur");
        return Assert.Single((await klant.HaalAsync($"casussen/{casus.Id}/plan/bevindingen")).Gelukt().Inhoud.EnumerateArray()).GetProperty("id").GetGuid();
    }

    /// <summary>What gives somebody rest leans on an agreement about a house that ends earlier: one finding and no other.</summary>
    private async Task<(Casus Casus, Guid Huis, Guid Rustplek)> RustplekAsync()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var klant = await ApiAlsAsync("procesregisseur");
        (await klant.MaakAsync($"casussen/{casus.Id}/plan")).Gelukt();
        var leefgebied = (await klant.HaalAsync("leefgebieden")).Gelukt().Items[0].GetProperty("id").GetGuid();
        foreach (var persoon in casus.Personen)
        {
            (await klant.MaakAsync($"casussen/{casus.Id}/plan/doelen", new { persoon = persoon.PersoonId, leefgebied, omschrijving = "Een vaste plek" })).Gelukt();
        }

        async Task<Guid> Zet(PersoonId? wie, string naam, string aard, int dagen, Guid? leuntOp) =>
            (await klant.MaakAsync($"casussen/{casus.Id}/plan/interventies", new { persoon = wie, naam, aard, partner = Wereld.Organisaties["Politie"], begin = Wereld.Vandaag, eind = Wereld.Vandaag.AddDays(dagen), leuntOp, leefgebied })).Gelukt().Id;
        var huis = await Zet(null, "Voorkomen huisuitzetting", "Bestuurlijk", 28, null);
        return (casus, huis, await Zet(casus.Personen[0].PersoonId, "Rustplek bij moeder", "Voorziening", 160, huis));
    }
}

public sealed class PartituurOpSqlite(Omgeving<SqliteDatabank> omgeving) : PartituurTests<SqliteDatabank>(omgeving);

public sealed class PartituurOpPostgres(Omgeving<PostgresDatabank> omgeving) : PartituurTests<PostgresDatabank>(omgeving);
