using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Volgen;

/// <summary>What drifts in a case: who sees it, who takes it up, how it climbs, and the one mail a day.</summary>
public abstract class VolgenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_actie_die_te_laat_is_ligt_eerst_bij_de_eigenaar_dan_bij_de_casemanager_en_dan_bij_de_regie()
    {
        foreach (var (dagen, bij) in new[] { (2, "ggz"), (7, "partnerprofessional"), (12, "procesregisseur"), (22, "procesregisseur") })
        {
            var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
            await Wereld.WordtCasemanagerAsync(casus, "partnerprofessional");
            await Wereld.EenTeLateActieAsync(casus, "ggz", dagen);
            var sleutel = (await SignalenAsync("procesregisseur", casus)).Single(s => s.Soort == "ActieTeLaat").Sleutel;
            foreach (var gebruiker in new[] { "ggz", "partnerprofessional", "procesregisseur" })
            {
                using var bezoeker = await AlsAsync(gebruiker);
                Assert.True((await bezoeker.GaAsync($"/casussen/{casus.Id}/volgen")).Links().Contains($"/casussen/{casus.Id}/volgen/signalen/{sleutel}"), gebruiker);
                using var klant = await ApiAlsAsync(gebruiker);
                var mijn = (await klant.HaalAsync("volgen/signalen")).Gelukt().Items.Single(i => i.GetProperty("sleutel").GetGuid() == sleutel);
                Assert.True(mijn.GetProperty("bijU").GetBoolean() == (gebruiker == bij), $"{gebruiker} na {dagen} dagen");
            }
        }
    }

    [Fact]
    public async Task De_werklijst_haalt_zelf_op_wat_bij_u_ligt_en_wacht_er_niet_op()
    {
        await EenSignaalAsync(3);
        using var ggz = await AlsAsync("ggz");
        var thuis = await ggz.GaAsync("/");
        Assert.Contains("/volgen", thuis.Links());
        Assert.Equal("/?handler=Signalen", thuis.Document.QuerySelector("main [hx-trigger=load]")!.GetAttribute("hx-get"));
        using var klant = await ApiAlsAsync("ggz");
        var bijMij = (await klant.HaalAsync("volgen/signalen")).Gelukt().Items.Count(i => i.GetProperty("bijU").GetBoolean());
        Assert.True(bijMij > 0);
        Assert.Contains(bijMij == 1 ? "1 signaal ligt bij u" : $"{bijMij} signalen liggen bij u", (await ggz.GaAsync("/?handler=Signalen")).Tekst, StringComparison.Ordinal);
        using var politie = await AlsAsync("politie");
        Assert.Contains("valt nu niets op dat bij u ligt", (await politie.GaAsync("/?handler=Signalen")).Tekst, StringComparison.Ordinal);
        foreach (var gebruiker in new[] { "melder", "manager", "beheerder" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.Null((await bezoeker.GaAsync("/")).Document.QuerySelector("main [hx-trigger=load]"));
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync("/?handler=Signalen")).Status);
        }
    }

    [Fact]
    public async Task Oppakken_zet_de_klok_stil_en_is_terug_te_geven()
    {
        var (casus, pad) = await EenSignaalAsync(3);
        using var ggz = await AlsAsync("ggz");
        var pagina = await (await ggz.GaAsync(pad)).Formulier("Ik pak dit op").Vul("Wat gaat u doen?", "Morgen bellen").Vul("Tot wanneer?", Dag(5)).VerstuurAsync();
        Assert.StartsWith("U hebt dit opgepakt.", pagina.Bericht, StringComparison.Ordinal);
        Assert.Contains("Morgen bellen", (await ggz.GaAsync($"/casussen/{casus.Id}/volgen")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(pad, (await ggz.GaAsync("/?handler=Signalen")).Links());
        var stand = await ZoekAsync(db => db.Signaalstanden.AsNoTracking().SingleAsync(s => s.CasusId == casus.Id));
        Assert.True(await DeedAsync("ggz", "signaal-opgepakt", stand.Id));
        pagina = await pagina.Formulier("Toch niet: geef terug").VerstuurAsync();
        Assert.StartsWith("Niemand heeft dit nu opgepakt.", pagina.Bericht, StringComparison.Ordinal);
        Assert.Contains("teruggegeven", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_fout_bij_oppakken_of_hogerop_staat_bij_het_veld()
    {
        var (_, pad) = await EenSignaalAsync(3);
        await WordtGeweigerdAsync("ggz", pad, "Ik pak dit op", f => f.Vul("Tot wanneer?", Dag(5)), "Wat gaat u doen?", "Vul in wat u gaat doen.");
        await WordtGeweigerdAsync("ggz", pad, "Ik pak dit op", f => f.Vul("Wat gaat u doen?", "Bellen"), "Tot wanneer?", "Vul de datum in.");
        await WordtGeweigerdAsync("ggz", pad, "Ik pak dit op", f => f.Vul("Wat gaat u doen?", "Bellen").Vul("Tot wanneer?", Dag(31)), "Tot wanneer?", "hoogstens 30 dagen", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("ggz", pad, "Zet hogerop", f => f.Vink("Procesregisseur"), "Waarom kan dit niet wachten?", "Vul de reden in.");
        await WordtGeweigerdAsync("ggz", pad, "Zet hogerop", f => f.Vul("Waarom kan dit niet wachten?", "Zitting"), "Wie is nu aan zet?", "Kies wie nu aan zet is.");
    }

    [Fact]
    public async Task Hogerop_met_een_reden_komt_bij_het_bestuur_zonder_persoonsgegevens_en_is_terug_te_draaien()
    {
        var (casus, pad) = await EenSignaalAsync(3);
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await (await regie.GaAsync(pad)).Formulier("Zet hogerop").Vink("Bestuur").Vul("Waarom kan dit niet wachten?", "De zitting van Proefpersoon is morgen").VerstuurAsync();
        Assert.StartsWith("Het signaal staat hogerop.", pagina.Bericht, StringComparison.Ordinal);
        Assert.Contains($"/casussen/{casus.Id}/doorzetten", pagina.Links());
        var signaal = await SignaalAsync(casus);
        using var bestuurder = await AlsAsync("bestuurder");
        var lijst = (await bestuurder.GaAsync("/volgen/bestuur")).Tekst;
        Assert.Contains(signaal.Kenmerk, lijst, StringComparison.Ordinal);
        Assert.Contains("GGZ", lijst, StringComparison.Ordinal);
        foreach (var geheim in new[] { casus.Nummer, "Proefpersoon", "zitting", "Test ggz", casus.Id.ToString() })
        {
            Assert.DoesNotContain(geheim, lijst, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await bestuurder.GaAsync("/volgen")).Status);
        await pagina.Formulier("Toch niet: volg weer de termijnen").VerstuurAsync();
        Assert.DoesNotContain(signaal.Kenmerk, (await bestuurder.GaAsync("/volgen/bestuur")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_buitenstaander_vindt_geen_signaal_en_een_manager_alleen_aantallen()
    {
        var (casus, pad) = await EenSignaalAsync(3);
        foreach (var (gebruiker, status) in new[] { ("politie", HttpStatusCode.NotFound), ("zonderconvenant", HttpStatusCode.NotFound), ("ander-regisseur", HttpStatusCode.NotFound), ("melder", HttpStatusCode.Forbidden), ("manager", HttpStatusCode.Forbidden), ("bestuurder", HttpStatusCode.Forbidden), ("beheerder", HttpStatusCode.Forbidden) })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.True((await bezoeker.GaAsync(pad)).Status == status, gebruiker);
            Assert.True((await bezoeker.GaAsync($"/casussen/{casus.Id}/volgen")).Status == status, gebruiker);
        }

        using var manager = await AlsAsync("manager");
        var tekst = (await manager.GaAsync("/volgen/tellingen")).Tekst;
        Assert.Contains("Test procesregisseur", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(casus.Nummer, tekst, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("manager");
        Assert.True((await klant.HaalAsync("volgen/tellingen")).Gelukt().Items.Sum(i => i.GetProperty("signalen").GetInt32()) > 0);
    }

    [Fact]
    public async Task Wie_niets_volgt_leest_dat()
    {
        using var politie = await AlsAsync("politie");
        Assert.Contains("U volgt geen casus", (await politie.GaAsync("/volgen")).Tekst, StringComparison.Ordinal);
        var casus = await Wereld.EenCasusAsync();
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await regie.GaAsync($"/casussen/{casus.Id}/volgen");
        Assert.Contains("Alles loopt zoals afgesproken", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is nog geen plan om te volgen", (await regie.GaAsync($"/casussen/{casus.Id}/volgen/moment")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Dit signaal is er niet meer", (await regie.GaAsync($"/casussen/{casus.Id}/volgen/signalen/{Guid.NewGuid()}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_partner_die_twee_keer_wegblijft_valt_op_ook_in_de_stand_van_zaken()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        await Wereld.EenGehoudenOverlegAsync(casus, 8, ("GGZ", false), ("Jeugdzorg", true));
        Assert.DoesNotContain(await SignalenAsync("ggz", casus), s => s.Soort == "PartnerAfwezig");
        await Wereld.EenGehoudenOverlegAsync(casus, 1, ("GGZ", false), ("Jeugdzorg", false));
        var signaal = Assert.Single(await SignalenAsync("ggz", casus), s => s.Soort == "PartnerAfwezig");
        Assert.StartsWith("GGZ was er de laatste 2 keer niet bij", signaal.Waarom, StringComparison.Ordinal);
        using var regie = await AlsAsync("procesregisseur");
        Assert.Contains("GGZ was er de laatste 2 keer niet bij", (await regie.GaAsync($"/casussen/{casus.Id}/stand")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_procesregisseur_houdt_een_monitoringmoment_dat_in_het_journaal_staat_en_de_volgende_keer_zet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await regie.GaAsync($"/casussen/{casus.Id}/volgen");
        pagina = await Moment((await pagina.KlikAsync("Monitoringmoment houden")).Formulier("Vastleggen")).VerstuurAsync();
        Assert.StartsWith("Het monitoringmoment is vastgelegd.", pagina.Bericht, StringComparison.Ordinal);
        Assert.Contains("Het huis is geregeld", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("/casussen/" + casus.Id + "/plan/bijstellen", pagina.Links());
        var moment = await ZoekAsync(db => db.Monitoringmomenten.AsNoTracking().SingleAsync(m => m.CasusId == casus.Id));
        Assert.Equal((Wereld.Vandaag.AddDays(28), Monitoringbesluit.Bijstellen), (moment.Volgende, moment.Besluit));
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("Besluit: bijstellen. De werkplaats ontbreekt.", (await partner.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync($"/casussen/{casus.Id}/volgen/moment")).Status);

        pagina = await pagina.Formulier("Ritme vastleggen").Vul("Om de hoeveel weken?", "2").Vul("Waarom dit ritme?", "De zitting komt eraan").VerstuurAsync();
        Assert.StartsWith("Het ritme is gekozen.", pagina.Bericht, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("procesregisseur");
        Assert.Equal(2, (await klant.HaalAsync($"casussen/{casus.Id}/monitoring")).Gelukt()["weken"].GetInt32());
        pagina = await pagina.Formulier("Monitoringmoment intrekken").Vul("Waarom trekt u dit in?", "Verkeerde casus").VerstuurAsync();
        Assert.StartsWith("Het monitoringmoment is ingetrokken.", pagina.Bericht, StringComparison.Ordinal);
        Assert.Contains("Verkeerde casus", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_fout_in_een_monitoringmoment_staat_bij_het_veld_en_er_gaat_niets_verloren()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        var pad = $"/casussen/{casus.Id}/volgen/moment";
        await WordtGeweigerdAsync("procesregisseur", pad, "Vastleggen", f => Moment(f).Vul("In één zin", string.Empty), "In één zin", "Vul in één zin in hoe het gaat.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Vastleggen", f => Moment(f).Vul("Waarom?", string.Empty), "Waarom?", "Vul in waarom u dit besluit.");
        await WordtGeweigerdAsync("procesregisseur", pad, "Vastleggen", f => Moment(f).Vul("Wanneer was het?", Dag(1)), "Wanneer was het?", "Leg een monitoringmoment vast als het is geweest.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Vastleggen", f => Moment(f).Vul("Volgende keer", Dag(0)), "Volgende keer", "Kies een volgende datum na vandaag.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/{casus.Id}/volgen", "Ritme vastleggen", f => f.Vul("Om de hoeveel weken?", "60").Vul("Waarom dit ritme?", "Vaker"), "Om de hoeveel weken?", "Kies 1 tot en met 52 weken.");
    }

    [Fact]
    public async Task De_partner_legt_vast_dat_een_interventie_niet_begonnen_is_en_een_ander_kan_dat_niet()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        InterventieId id;
        await using (var db = Open())
        {
            var toen = Wereld.Als("procesregisseur", Omgeving.Fabriek.Klok.GetUtcNow().AddDays(-10));
            db.Open(toen);
            var van = await db.Casussen.SingleAsync(c => c.Id == casus.Id, TestContext.Current.CancellationToken);
            var interventie = new Interventie(van, null, "Begeleiding", Aard.Zorg, Wereld.Organisaties["Jeugdzorg"], new(Wereld.Vandaag.AddDays(-4), null), null, 1, toen);
            db.Add(interventie);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
            id = interventie.Id;
        }

        var pad = $"/casussen/{casus.Id}/volgen/interventies/{id}";
        Assert.Contains(await SignalenAsync("partnerprofessional", casus), s => s.Soort == "InterventieNietBegonnen");
        await WordtGeweigerdAsync("partnerprofessional", pad, "Vastleggen", f => f.Vink("Niet begonnen"), "Reden", "Vul de reden in.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("ggz", pad, "Vastleggen", f => f.Vink("Begonnen"), "Hoe staat het ervoor?", "Deze interventie is van een andere partner.", HttpStatusCode.Conflict);
        using var partner = await AlsAsync("partnerprofessional");
        var pagina = await (await partner.GaAsync(pad)).Formulier("Vastleggen").Vink("Niet begonnen").Vul("Reden", "Er is een wachtlijst").VerstuurAsync();
        Assert.Contains("Er is een wachtlijst", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains(await SignalenAsync("partnerprofessional", casus), s => s.Soort == "InterventieNietBegonnen");
        await (await partner.GaAsync(pad)).Formulier("Vastleggen").Vink("Begonnen").VerstuurAsync();
        Assert.Equal(InterventieStatus.Loopt, await ZoekAsync(db => db.Interventies.Where(i => i.Id == id).Select(i => i.Status).SingleAsync()));
        Assert.DoesNotContain(await SignalenAsync("partnerprofessional", casus), s => s.Soort == "InterventieNietBegonnen");
    }

    [Fact]
    public async Task Niet_gedaan_en_niet_meer_mogelijk_tellen_apart_en_de_casemanager_beslist()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        await Wereld.WordtCasemanagerAsync(casus, "partnerprofessional");
        var blijft = await Wereld.EenActieAsync(casus, "ggz", "Blijft staan");
        var vervalt = await Wereld.EenActieAsync(casus, "ggz", "Vervalt");
        var kanNiet = await Wereld.EenActieAsync(casus, "ggz", "Kan niet meer");
        using var ggz = await AlsAsync("ggz");
        var pagina = await (await ggz.GaAsync($"/acties/{blijft.Id}")).Formulier("Afmelden").Vink("Niet gedaan", "Hoe is het gegaan?").Vul("Toelichting", "Ziek").Vink("Niet gedaan, maar het moet nog wel gebeuren").Vul("Nieuwe dag", Dag(9)).VerstuurAsync();
        Assert.Contains("Zij blijft staan.", pagina.Bericht, StringComparison.Ordinal);
        await WordtGeweigerdAsync("ggz", $"/acties/{vervalt.Id}", "Afmelden", f => f.Vink("Niet gedaan", "Hoe is het gegaan?"), "Toelichting", "Vul de reden waarom de actie niet gedaan is in.", HttpStatusCode.Conflict);
        await (await ggz.GaAsync($"/acties/{vervalt.Id}")).Formulier("Afmelden").Vink("Niet gedaan", "Hoe is het gegaan?").Vul("Toelichting", "Geen tijd").VerstuurAsync();
        using var api = await ApiAlsAsync("ggz");
        (await api.ZetAsync($"acties/{kanNiet.Id}/afmelding", new { status = "NietMeerMogelijk", toelichting = "Verhuisd" })).Gelukt();
        using var manager = await AlsAsync("partnerprofessional");
        var volgen = await manager.GaAsync($"/casussen/{casus.Id}/volgen");
        Assert.Contains("1 vervallen, 1 blijft staan", volgen.Tekst, StringComparison.Ordinal);
        Assert.Contains("1, waarvan 1 wacht op een besluit", volgen.Tekst, StringComparison.Ordinal);

        var pad = $"/casussen/{casus.Id}/volgen/acties/{kanNiet.Id}";
        Assert.Equal(HttpStatusCode.Forbidden, (await ggz.GaAsync(pad)).Status);
        await WordtGeweigerdAsync("partnerprofessional", pad, "Besluit vastleggen", f => f.Vink("Een andere actie").Vul("Waarom?", "Anders"), "Welke actie komt ervoor in de plaats?", "Vul in welke actie ervoor in de plaats komt.", HttpStatusCode.Conflict);
        pagina = await (await manager.GaAsync(pad)).Formulier("Besluit vastleggen").Vink("Een andere actie").Vul("Waarom?", "Zij woont nu elders").Vul("Welke actie komt ervoor in de plaats?", "Bel de nieuwe school").Vul("Wie doet het?", "Test ggz").Vul("Wanneer is het klaar?", Dag(6)).VerstuurAsync();
        Assert.StartsWith("Het besluit is vastgelegd.", pagina.Bericht, StringComparison.Ordinal);
        Assert.True(await ZoekAsync(db => db.Acties.AnyAsync(a => a.CasusId == casus.Id && a.Wat == "Bel de nieuwe school")));
        pagina = await pagina.Formulier("Toch niet: neem het besluit terug").VerstuurAsync();
        Assert.Equal("Het besluit is teruggenomen.", pagina.Bericht);
        using var casemanager = await ApiAlsAsync("partnerprofessional");
        (await casemanager.ZetAsync($"casussen/{casus.Id}/acties/{kanNiet.Id}/besluit", new { besluit = "Aanvaard", reden = "Niet meer nodig" })).Gelukt();
        (await casemanager.ZetAsync($"casussen/{casus.Id}/acties/{kanNiet.Id}/besluit", new { besluit = "Aanvaard", reden = "Nog eens" })).Geeft(HttpStatusCode.Conflict, "actie-geen-besluit-nodig");
    }

    [Fact]
    public async Task De_api_volgt_met_dezelfde_regels()
    {
        var (casus, pad) = await EenSignaalAsync(3);
        var signaal = pad.Split('/')[^1];
        using var klant = await ApiAlsAsync("ggz");
        var basis = $"casussen/{casus.Id}/signalen/{signaal}";
        Assert.Equal(["tot", "wat"], (await klant.ZetAsync($"{basis}/opvang", new { })).Geeft(HttpStatusCode.BadRequest).Velden.Order(StringComparer.Ordinal));
        (await klant.ZetAsync($"casussen/{casus.Id}/signalen/{Guid.NewGuid()}/opvang", new { wat = "Bellen", tot = Wereld.Vandaag })).Geeft(HttpStatusCode.Conflict, "signaal-onbekend");
        (await klant.ZetAsync($"{basis}/opvang", new { wat = "Bellen", tot = Wereld.Vandaag.AddDays(2) })).Gelukt();
        Assert.Equal("Bellen", (await klant.HaalAsync($"casussen/{casus.Id}/signalen")).Gelukt().Items.Single(i => i.GetProperty("sleutel").GetString() == signaal).GetProperty("opgepakt").GetProperty("wat").GetString());
        (await klant.HaalWegAsync($"{basis}/opvang")).Gelukt();
        (await klant.HaalWegAsync($"{basis}/opvang")).Geeft(HttpStatusCode.Conflict, "signaal-niet-opgepakt");
        (await klant.ZetAsync($"{basis}/trede", new { trede = "Eigenaar", reden = "Nu" })).Geeft(HttpStatusCode.Conflict, "signaal-niet-hoger");
        (await klant.ZetAsync($"{basis}/trede", new { trede = "Procesregisseur", reden = "Zitting" })).Gelukt();
        (await klant.HaalWegAsync($"{basis}/trede")).Gelukt();
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        using var regie = await ApiAlsAsync("procesregisseur");
        var doelen = await ZoekAsync(db => db.Plannen.Where(p => p.CasusId == casus.Id).SelectMany(p => p.Doelen).Select(d => d.Id).ToListAsync());
        object Body(IEnumerable<object> standen) => new { dag = Wereld.Vandaag, wie = new[] { Wereld.Mensen["procesregisseur"].Waarde }, doelen = standen, besluit = "Doorgaan", toelichting = "Het werkt" };
        (await regie.MaakAsync($"casussen/{casus.Id}/monitoring", Body([]))).Geeft(HttpStatusCode.Conflict, "moment-doel-zonder-zin");
        var moment = (await regie.MaakAsync($"casussen/{casus.Id}/monitoring", Body(doelen.Select(d => (object)new { doel = d, richting = "Geen", zin = "Nog niets" })))).Gelukt().Id;
        (await regie.HaalWegAsync($"casussen/{casus.Id}/monitoring/{moment}?reden=Fout")).Gelukt();
        (await regie.MaakAsync($"casussen/{casus.Id}/monitoring/ritme", new { weken = 3, reden = "Vaker" })).Gelukt();
        Assert.Equal(3, (await klant.HaalAsync($"casussen/{casus.Id}/monitoring")).Gelukt()["weken"].GetInt32());
    }

    [Fact]
    public async Task Een_dagbericht_gaat_een_keer_per_dag_ook_met_twee_knopen_en_noemt_niemand()
    {
        var (casus, _) = await EenSignaalAsync(3);
        const string adres = "ggz@dagbericht.voorbeeld";
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            var wie = Wereld.Mensen["ggz"];
            (await db.Professionals.AsTracking().FirstAsync(p => p.Id == wie, TestContext.Current.CancellationToken)).ZetBereik(adres, null);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await Task.WhenAll(Post().VoerUitAsync(TestContext.Current.CancellationToken), Post().VoerUitAsync(TestContext.Current.CancellationToken));
        await Post().VoerUitAsync(TestContext.Current.CancellationToken);
        var mail = Assert.Single(await ZoekAsync(db => db.Post.AsNoTracking().Where(p => p.Aan == adres).ToListAsync()));
        Assert.Contains("signalen waarbij u aan zet bent", mail.Inhoud, StringComparison.Ordinal);
        foreach (var geheim in new[] { casus.Nummer, "Bel de school", "Test ggz", "Proefpersoon" })
        {
            Assert.DoesNotContain(geheim, mail.Inhoud, StringComparison.Ordinal);
        }

        using var ggz = await AlsAsync("ggz");
        var pagina = await ggz.GaAsync("/toegang/dagbericht");
        Assert.Contains(adres, pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Keuze vastleggen").Vink("Nooit").VerstuurAsync();
        Assert.Equal("Uw keuze is vastgelegd.", pagina.Bericht);
        using var klant = await ApiAlsAsync("ggz");
        Assert.Equal("Nooit", (await klant.HaalAsync("dagbericht")).Gelukt()["ritme"].GetString());
        (await klant.ZetAsync("dagbericht", new { ritme = "Wekelijks" })).Gelukt();
        Assert.Equal(Berichtritme.Wekelijks, await ZoekAsync(db => db.Berichtvoorkeuren.Where(v => v.ProfessionalId == Wereld.Mensen["ggz"]).Select(v => v.Ritme).SingleAsync()));
    }

    private Dagpost Post() => new(Omgeving.Fabriek.Services.GetRequiredService<IServiceScopeFactory>(), Omgeving.Fabriek.Klok, NullLogger<Dagpost>.Instance, Omgeving.Fabriek.Services.GetRequiredService<Postinstellingen>());

    /// <summary>A case with the GGZ in it, whose actie is late; and the address of the finding.</summary>
    private async Task<(Casus Casus, string Pad)> EenSignaalAsync(int dagenTeLaat)
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        await Wereld.EenTeLateActieAsync(casus, "ggz", dagenTeLaat);
        return (casus, $"/casussen/{casus.Id}/volgen/signalen/{(await SignaalAsync(casus)).Sleutel}");
    }

    private async Task<Signaal> SignaalAsync(Casus casus) =>
        await ZoekAsync(async db => (await new SignalenLezen(db).VanAsync(await db.Casussen.AsNoTracking().FirstAsync(c => c.Id == casus.Id), Wereld.Vandaag)).Signalen.Select(s => s.Signaal).Single(s => s.Soort == Signaalsoort.ActieTeLaat));

    private async Task<IReadOnlyList<(Guid Sleutel, string Soort, string Waarom)>> SignalenAsync(string gebruiker, Casus casus)
    {
        using var klant = await ApiAlsAsync(gebruiker);
        return [.. (await klant.HaalAsync($"casussen/{casus.Id}/signalen")).Gelukt().Items.Select(i => (i.GetProperty("sleutel").GetGuid(), i.GetProperty("soort").GetString()!, i.GetProperty("waarom").GetString()!))];
    }

    private static Formulier Moment(Formulier f) => f.Vink("Vooruit").Vul("In één zin", "Het huis is geregeld").Vink("Bijstellen").Vul("Waarom?", "De werkplaats ontbreekt.");

    private string Dag(int over) => Wereld.Vandaag.AddDays(over).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class VolgenOpSqlite(Omgeving<SqliteDatabank> omgeving) : VolgenTests<SqliteDatabank>(omgeving);

public sealed class VolgenOpPostgres(Omgeving<PostgresDatabank> omgeving) : VolgenTests<PostgresDatabank>(omgeving);
