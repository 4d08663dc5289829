using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Testhulp;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Tests.Overleggen;

/// <summary>Before a meeting: series, agenda within the time, preparing, inviting, rooms (eis 68–76, 84).</summary>
public abstract class VoorafTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_administratie_maakt_een_reeks_zet_overleggen_klaar_wijzigt_vanaf_een_dag_en_stopt()
    {
        using var bezoeker = await AlsAsync("administratie");
        var nieuw = await (await (await (await bezoeker.GaAsync("/overleggen")).KlikAsync("Reeksen en ruimten")).KlikAsync("Nieuwe reeks")).Formulier("Reeks maken")
            .Vul("Naam van de reeks", "Jeugd Venray").Vul("Doelgroep", "Jeugd").Vul("Welke organisatie zit voor?", "Veilig Thuis").Vul("Om de hoeveel weken?", "1").Vul("Op welke dag?", "Woensdag").Vul("Andere plaats", "Raadhuis").VerstuurAsync();
        Assert.StartsWith("De reeks Jeugd Venray is gemaakt.", nieuw.Bericht, StringComparison.Ordinal);
        var id = new ReeksId(Guid.Parse(nieuw.Adres.Segments[^1]));
        Assert.True(await DeedAsync("administratie", "reeks-gemaakt", id.Waarde));

        var pagina = await nieuw.Formulier("Deelnemer toevoegen").Vul("Wie?", "Politie (wie zij sturen)").VerstuurAsync();
        Assert.Contains("wie zij sturen", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Overleggen klaarzetten").VerstuurAsync();
        var overleggen = await ZoekAsync(db => db.Overleggen.AsNoTracking().Where(o => o.ReeksId == id).OrderBy(o => o.Dag).ToListAsync());
        Assert.InRange(overleggen.Count, 10, 14);
        Assert.All(overleggen, o => Assert.Equal((DayOfWeek.Wednesday, "Raadhuis", 90), (o.Dag.DayOfWeek, o.Plaats, o.Minuten)));

        // From a day on: what is before stays.
        var vanaf = overleggen[3].Dag;
        var gewijzigd = await (await pagina.KlikAsync("Wijzigen")).Formulier("Wijziging opslaan").Vul("Vanaf welke dag geldt dit?", vanaf.AddDays(-2).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Vul("Op welke dag?", "Donderdag").Vul("Begint om", "13:00").Vul("Waarom?", "De zaal is dan vrij.").VerstuurAsync();
        Assert.StartsWith("De reeks is gewijzigd vanaf", gewijzigd.Bericht, StringComparison.Ordinal);
        var na = await ZoekAsync(db => db.Overleggen.AsNoTracking().Where(o => o.ReeksId == id && o.AfgelastOp == null).ToDictionaryAsync(o => o.Id));
        Assert.Equal((DayOfWeek.Wednesday, new TimeOnly(9, 30), 0), (na[overleggen[2].Id].Dag.DayOfWeek, na[overleggen[2].Id].Begint, na[overleggen[2].Id].Volgnummer));
        Assert.Equal((vanaf.AddDays(1), new TimeOnly(13, 0), 1), (na[overleggen[3].Id].Dag, na[overleggen[3].Id].Begint, na[overleggen[3].Id].Volgnummer));
        Assert.Contains("De zaal is dan vrij.", gewijzigd.Tekst, StringComparison.Ordinal);

        var gestopt = await gewijzigd.Formulier("Reeks stoppen").Vul("Vanaf welke dag geldt dit?", vanaf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Vul("Waarom?", "Samen met Venlo.").VerstuurAsync();
        Assert.Contains("Deze reeks is gestopt", gestopt.Tekst, StringComparison.Ordinal);
        Assert.Equal("Samen met Venlo.", await ZoekAsync(db => db.Overleggen.Where(o => o.Id == overleggen[3].Id).Select(o => o.WaaromAfgelast).SingleAsync()));
        Assert.StartsWith("De reeks gaat verder.", (await gestopt.Formulier("Laat de reeks verdergaan").VerstuurAsync()).Bericht, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Naam van de reeks", "", "Vul de naam van de reeks in.", 400)]
    [InlineData("Hoeveel minuten duurt het?", "5", "Kies een duur van 15 tot en met 480 minuten.", 400)]
    [InlineData("Vanaf welke dag?", "2020-01-01", "Kies een dag vanaf vandaag.", 409)]
    [InlineData("Om de hoeveel weken?", "20", "Kies 1 tot en met 12 weken.", 400)]
    [InlineData("Videolink", "http://x.voorbeeld", "Vul een link in die begint met https://.", 409)]
    public Task Een_fout_in_een_reeks_staat_bij_het_veld(string veld, string waarde, string zin, int status) => WordtGeweigerdAsync(
        "administratie",
        "/overleggen/reeksen/nieuw",
        "Reeks maken",
        f => f.Vul("Naam van de reeks", "Proef").Vul("Doelgroep", "Jeugd").Vul("Welke organisatie zit voor?", "Veilig Thuis").Vul("Op welke dag?", "Woensdag").Vul("Andere plaats", "Raadhuis").Vul(veld, waarde),
        veld,
        zin,
        (HttpStatusCode)status);

    [Fact]
    public async Task Een_overleg_wordt_met_een_reden_verplaatst_en_afgelast_en_gaat_toch_door()
    {
        var casus = await Wereld.EenWachtendeCasusAsync();
        var overleg = await Wereld.EenKomendOverlegAsync(9, casus);
        var pad = $"/overleggen/{overleg.Id}/verplaatsen";
        await WordtGeweigerdAsync("administratie", pad, "Wijziging opslaan", f => f.Vul("Begint om", "15:00"), "Waarom?", "Vul in waarom het overleg verandert.");
        using var bezoeker = await AlsAsync("administratie");
        var verplaatst = await (await bezoeker.GaAsync(pad)).Formulier("Wijziging opslaan").Vul("Begint om", "15:00").Vul("Waarom?", "De zaal is bezet.").VerstuurAsync();
        Assert.Equal("Het overleg is gewijzigd.", verplaatst.Bericht);
        var afgelast = await (await bezoeker.GaAsync(pad)).Formulier("Overleg afgelasten").Vul("Waarom gaat het niet door?", "Te weinig partners.").VerstuurAsync();
        Assert.Contains("Te weinig partners.", afgelast.Tekst, StringComparison.Ordinal);

        // Its case waits again.
        var ander = await Wereld.EenKomendOverlegAsync(10);
        Assert.Contains(casus.Nummer, (await bezoeker.GaAsync($"/overleggen/{ander.Id}/agenda")).Tekst, StringComparison.Ordinal);
        Assert.Equal("Het overleg gaat toch door.", (await (await bezoeker.GaAsync(pad)).Formulier("Laat het overleg toch doorgaan").VerstuurAsync()).Bericht);
        Assert.DoesNotContain(casus.Nummer, (await bezoeker.GaAsync($"/overleggen/{ander.Id}/agenda")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_voorzitter_vult_de_agenda_schuift_zet_vast_en_haalt_weg_zonder_een_casus_te_openen()
    {
        // The waiting list of a world that others fill as well: room enough for everybody.
        var (rood, gewoon) = (await Wereld.EenWachtendeCasusAsync(codeRood: true), await Wereld.EenWachtendeCasusAsync());
        var overleg = await Wereld.EenKomendOverlegAsync(20);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var pagina = await voorzitter.GaAsync($"/overleggen/{overleg.Id}/agenda");
        Assert.DoesNotContain(pagina.Links(), l => l.StartsWith("/casussen/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await voorzitter.GaAsync($"/overleggen/{overleg.Id}/uitnodigen")).Status);
        pagina = await pagina.Formulier("Agenda maken").VerstuurAsync();
        Assert.StartsWith("De agenda is gemaakt:", pagina.Bericht, StringComparison.Ordinal);
        var agenda = await AgendaAsync(overleg.Id);
        Assert.True(agenda.Sum(a => a.Minuten) <= 60);
        Assert.Contains(rood.Id, agenda.Select(a => a.CasusId));

        if (agenda.All(a => a.CasusId != gewoon.Id))
        {
            pagina = await pagina.Formulier($"Zet erop: {gewoon.Nummer}").VerstuurAsync();
        }

        pagina = await pagina.Formulier($"Omhoog: {gewoon.Nummer}").VerstuurAsync();
        Assert.Equal("De volgorde is gewijzigd.", pagina.Bericht);
        Assert.True((await AgendaAsync(overleg.Id)).Single(a => a.CasusId == gewoon.Id).Vast);
        pagina = await pagina.Formulier("Agendapunt wijzigen").Zet("Punt.Casus", gewoon.Id.ToString()).Vul("Minuten", "90").VerstuurAsync();
        Assert.Contains("Meer dan de tijd toelaat", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Agenda maken").VerstuurAsync();
        Assert.Equal(gewoon.Id, Assert.Single(await AgendaAsync(overleg.Id)).CasusId);
        Assert.Contains("De tijd is vol.", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier($"Haal eraf: {gewoon.Nummer}").VerstuurAsync();
        Assert.Empty(await AgendaAsync(overleg.Id));
        await WordtGeweigerdAsync("administratie", $"/overleggen/{(await Wereld.EenKomendOverlegAsync(21, await Wereld.EenCasusAsync())).Id}/agenda", "Agendapunt wijzigen", f => f.Vul("Minuten", "0"), "Minuten", "Kies 1 tot en met 480 minuten.");
        Assert.True(await InzagenAsync("triagevoorzitter", overleg.Id.Waarde) > 0);
    }

    [Fact]
    public async Task Een_casus_onder_procesregie_wacht_met_zijn_eigen_tijd_tot_zijn_plan_is_vastgesteld()
    {
        var (nieuw, loopt) = (await Wereld.EenCasusAsync(), await Wereld.EenCasusAsync());
        await Wereld.EenPlanAsync(loopt, vastgesteld: true);
        var overleg = await Wereld.EenKomendOverlegAsync(22);
        using var api = await ApiAlsAsync("administratie");
        var wachtend = (await api.HaalAsync($"overleggen/{overleg.Id}/agenda")).Gelukt()["wachtend"].EnumerateArray().ToDictionary(w => w.GetProperty("casus").GetGuid(), w => w.GetProperty("minuten").GetInt32());
        Assert.Equal(45, wachtend[nieuw.Id.Waarde]);
        Assert.DoesNotContain(loopt.Id.Waarde, wachtend.Keys);
    }

    [Fact]
    public async Task Een_partner_bereidt_voor_als_concept_verzendt_en_alleen_wie_het_nodig_heeft_leest_het()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        var overleg = await Wereld.EenKomendOverlegAsync(6, casus);
        var pad = $"/overleggen/voorbereiden/{casus.Id}/{overleg.Id}";
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains(pad, (await partner.GaAsync("/?soort=Voorbereiden")).Links());
        Assert.Contains(pad, (await partner.GaAsync("/overleggen/voorbereiden")).Links());
        await WordtGeweigerdAsync("partnerprofessional", pad, "Verzenden", f => f.Vul("Wat brengt u in?", "Geheim van de buren"), "Zijn deze mensen bij u bekend?", "Kies of deze mensen bij u bekend zijn.", HttpStatusCode.Conflict);
        var kaart = await (await partner.GaAsync(pad)).Formulier("Bewaren als concept").Vul("Wat brengt u in?", "Half geschreven zin").VerstuurAsync();
        Assert.StartsWith("Bewaard als concept.", kaart.Bericht, StringComparison.Ordinal);
        foreach (var gebruiker in new[] { "triagevoorzitter", "administratie" })
        {
            using var ander = await AlsAsync(gebruiker);
            var voor = await ander.GaAsync($"/overleggen/{overleg.Id}/voorbereiding");
            Assert.Contains("Verzonden: 0 van 2", voor.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("Half geschreven zin", voor.Tekst, StringComparison.Ordinal);
        }

        kaart = await kaart.Formulier("Verzenden").Vink("Ja, bij ons bekend").Vul("Wat brengt u in?", "Vader belde twee keer.").Vul("Wat hebt u nodig", "Een adres").VerstuurAsync();
        Assert.StartsWith("Verzonden.", kaart.Bericht, StringComparison.Ordinal);
        Assert.DoesNotContain(pad, (await partner.GaAsync("/?soort=Voorbereiden")).Links());
        foreach (var (gebruiker, leest) in new[] { ("triagevoorzitter", true), ("administratie", true), ("procesregisseur", true) })
        {
            using var ander = await AlsAsync(gebruiker);
            Assert.Equal(leest, (await ander.GaAsync($"/overleggen/{overleg.Id}/voorbereiding")).Tekst.Contains("Vader belde twee keer.", StringComparison.Ordinal));
        }

        // Another partner of the same case, a partner outside it, and who has no convenant.
        foreach (var (gebruiker, status) in new[] { ("ggz", HttpStatusCode.OK), ("politie", HttpStatusCode.NotFound), ("zonderconvenant", HttpStatusCode.NotFound), ("melder", HttpStatusCode.Forbidden), ("administratie", HttpStatusCode.Forbidden), ("beheerder", HttpStatusCode.Forbidden) })
        {
            using var ander = await AlsAsync(gebruiker);
            var antwoord = await ander.GaAsync(pad);
            Assert.True(antwoord.Status == status, $"{gebruiker}: {antwoord.Status}");
            Assert.DoesNotContain("Vader belde", antwoord.Tekst, StringComparison.Ordinal);
            Assert.True((await ander.GaAsync($"/overleggen/{overleg.Id}/voorbereiding")).Status != HttpStatusCode.OK || gebruiker == "administratie");
        }

        // A colleague was first: nothing typed is lost.
        var oud = await partner.GaAsync(pad);
        await (await partner.GaAsync(pad)).Formulier("Verzenden").Vul("Wat hebt u nodig", "Ook een nummer").VerstuurAsync();
        var geweigerd = await oud.Formulier("Verzenden").Vul("Wat hebt u nodig", "Iets anders").VerstuurAsync();
        Assert.Equal((HttpStatusCode.Conflict, "Iets anders"), (geweigerd.Status, geweigerd.Formulier("Verzenden").Waarde("Wat hebt u nodig")));
        Assert.StartsWith("Teruggehaald.", (await (await partner.GaAsync(pad)).Formulier("Haal de kaart terug").VerstuurAsync()).Bericht, StringComparison.Ordinal);
        Assert.Empty(await Sporen.ZoekAsync(Open, "Vader belde twee keer."));
    }

    [Fact]
    public async Task Wie_niet_kan_meldt_zich_af_met_inbreng_en_de_voorzitter_leest_dat()
    {
        var casus = await Wereld.EenCasusAsync(null, "politie");
        var overleg = await Wereld.EenKomendOverlegAsync(7, casus);
        var pad = $"/overleggen/voorbereiden/{overleg.Id}";
        await WordtGeweigerdAsync("politie", pad, "Afmelden", f => f.Vul("Wat wilt u meegeven?", "Lees de kaart"), "Waarom kunt u niet?", "Vul in waarom u niet kunt.");
        using var partner = await AlsAsync("politie");
        var af = await (await partner.GaAsync(pad)).Formulier("Afmelden").Vul("Waarom kunt u niet?", "Ik heb dienst.").Vul("Wat wilt u meegeven?", "De wijkagent weet ervan.").VerstuurAsync();
        Assert.StartsWith("U bent afgemeld.", af.Bericht, StringComparison.Ordinal);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var stand = await voorzitter.GaAsync($"/overleggen/{overleg.Id}/voorbereiding");
        Assert.Contains("Ik heb dienst. Er komt geen vervanger.", stand.Tekst, StringComparison.Ordinal);
        Assert.Contains("De wijkagent weet ervan.", stand.Tekst, StringComparison.Ordinal);
        Assert.Equal("U bent weer aangemeld.", (await (await partner.GaAsync(pad)).Formulier("Ik kan toch: trek de afmelding in").VerstuurAsync()).Bericht);
        Assert.DoesNotContain("Ik heb dienst.", (await voorzitter.GaAsync($"/overleggen/{overleg.Id}/voorbereiding")).Tekst, StringComparison.Ordinal);
        using var buiten = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await buiten.GaAsync(pad)).Status);
        Assert.Contains("U hebt nu niets voor te bereiden", (await (await AlsAsync("zonderconvenant")).GaAsync("/overleggen/voorbereiden")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Uitnodigingen_gaan_per_mail_met_een_agendabestand_en_volgen_een_wijziging()
    {
        var adres = $"uit{Guid.NewGuid():N}@jeugdzorg.voorbeeld";
        await Wereld.EenAdresAsync("partnerprofessional", adres);
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var overleg = await Wereld.EenKomendOverlegAsync(12, casus);
        using var bezoeker = await AlsAsync("administratie");
        var pagina = await (await bezoeker.GaAsync($"/overleggen/{overleg.Id}/uitnodigen")).Formulier("Uitnodigingen versturen").VerstuurAsync();
        Assert.Equal("Verstuurde berichten: 1.", pagina.Bericht);
        Assert.StartsWith("Iedereen met een mailadres", (await pagina.Formulier("Uitnodigingen versturen").VerstuurAsync()).Bericht, StringComparison.Ordinal);
        var mails = await PostAsync(adres);
        var mail = Assert.Single(mails);
        Assert.StartsWith("Uitnodiging: casusoverleg", mail.Onderwerp, StringComparison.Ordinal);
        Assert.Contains($"UID:{overleg.Id}@partituur", mail.Agenda, StringComparison.Ordinal);
        var namen = await ZoekAsync(db => db.Personen.Select(p => p.Achternaam).Distinct().ToListAsync());
        Assert.All(namen.Append(casus.Nummer).Append("Stadhuis"), n => Assert.DoesNotContain(n, mail.Inhoud + mail.Agenda, StringComparison.Ordinal));

        await (await bezoeker.GaAsync($"/overleggen/{overleg.Id}/verplaatsen")).Formulier("Wijziging opslaan").Vul("Begint om", "10:00").Vul("Waarom?", "Zaal.").VerstuurAsync();
        await (await bezoeker.GaAsync($"/overleggen/{overleg.Id}/verplaatsen")).Formulier("Overleg afgelasten").Vul("Waarom gaat het niet door?", "Ziek.").VerstuurAsync();
        mails = await PostAsync(adres);
        Assert.Equal(3, mails.Count);
        Assert.Equal([0, 1, 2], mails.Select(m => Regel(m.Agenda!, "SEQUENCE:")).Order().Select(t => int.Parse(t, CultureInfo.InvariantCulture)));
        Assert.Contains(mails, m => m.Onderwerp.StartsWith("Gaat niet door", StringComparison.Ordinal) && m.Agenda!.Contains("STATUS:CANCELLED", StringComparison.Ordinal));
        using var antwoord = await bezoeker.RuwAsync($"/overleggen/{overleg.Id}/voorbereiding?handler=Bestand");
        Assert.Equal("text/calendar", antwoord.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Wie_niet_verzond_krijgt_een_herinnering_en_wie_wel_verzond_niet()
    {
        var (traag, klaar) = ($"traag{Guid.NewGuid():N}@ggz.voorbeeld", $"klaar{Guid.NewGuid():N}@politie.voorbeeld");
        await Wereld.EenAdresAsync("ggz", traag);
        await Wereld.EenAdresAsync("politie", klaar);
        var casus = await Wereld.EenCasusAsync(null, "ggz", "politie");
        var overleg = await Wereld.EenKomendOverlegAsync(1, casus);
        await Wereld.EenKomendOverlegAsync(40, casus);
        using (var politie = await ApiAlsAsync("politie"))
        {
            (await politie.ZetAsync($"voorbereidingen/{casus.Id}/{overleg.Id}", new { bekend = "NietBekend", verzend = true, versie = 0 })).Gelukt();
        }

        var ronde = ActivatorUtilities.CreateInstance<Voorbereidingsronde>(Omgeving.Fabriek.Services);
        await ronde.VoerUitAsync(TestContext.Current.CancellationToken);
        await ronde.VoerUitAsync(TestContext.Current.CancellationToken);
        var mail = Assert.Single(await PostAsync(traag), m => m.Onderwerp == $"Bereid u voor op het casusoverleg van {Tekst.Datum(overleg.Dag)}");
        Assert.DoesNotContain(casus.Nummer, mail.Inhoud, StringComparison.Ordinal);
        Assert.Empty(await PostAsync(klaar));
    }

    [Fact]
    public async Task Een_ruimte_in_de_lijst_die_dubbel_bezet_is_wordt_gemeld()
    {
        using var bezoeker = await AlsAsync("administratie");
        var naam = $"Kamer {Guid.NewGuid():N}";
        await WordtGeweigerdAsync("administratie", "/overleggen/plaatsen", "Ruimte toevoegen", f => f.Vul("Naam van de ruimte", string.Empty), "Naam van de ruimte", "Vul de naam van de ruimte in.");
        var lijst = await (await bezoeker.GaAsync("/overleggen/plaatsen")).Formulier("Ruimte toevoegen").Vul("Naam van de ruimte", naam).VerstuurAsync();
        Assert.Equal($"De ruimte {naam} staat in de lijst.", lijst.Bericht);
        foreach (var tijd in new[] { "14:00", "14:30" })
        {
            var overleg = await Wereld.EenKomendOverlegAsync(15);
            await (await bezoeker.GaAsync($"/overleggen/{overleg.Id}/verplaatsen")).Formulier("Wijziging opslaan").Vul("Ruimte", naam).Vul("Begint om", tijd).Vul("Waarom?", "Ruimte gekozen.").VerstuurAsync();
        }

        Assert.Contains($"{naam} is dubbel bezet.", (await bezoeker.GaAsync("/overleggen/plaatsen")).Tekst, StringComparison.Ordinal);
        var ander = await (await (await bezoeker.GaAsync("/overleggen/plaatsen")).KlikAsync(naam)).Formulier("Ruimte opslaan").Vul("Adres", "Markt 1").VerstuurAsync();
        Assert.Contains("Markt 1", ander.Tekst, StringComparison.Ordinal);
        var weg = await (await ander.KlikAsync(naam)).Formulier("Niet meer te kiezen maken").VerstuurAsync();
        Assert.StartsWith("De ruimte is niet meer te kiezen.", weg.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_api_doet_hetzelfde_met_dezelfde_regels()
    {
        using var api = await ApiAlsAsync("administratie");
        var plek = new { begint = "09:30", minuten = 60, minutenDeelTwee = 20, plaats = "Stadhuis" };
        var afspraak = new { voorzitter = Wereld.Organisaties["Veilig Thuis"].Waarde, ritme = "Weken", om = 2, weekdag = "Maandag", plek };
        var reeks = (await api.MaakAsync("overlegreeksen", new { naam = "Via de API", doelgroep = Wereld.Doelgroep.Waarde, vanaf = Wereld.Vandaag, afspraak })).Gelukt();
        var gelezen = (await api.HaalAsync($"overlegreeksen/{reeks.Id}")).Gelukt();
        var open = gelezen["openDagen"].EnumerateArray().Select(d => d.GetProperty("dag").GetString()!).ToList();
        var overleg = (await api.MaakAsync($"overlegreeksen/{reeks.Id}/overleggen", new { dagen = new[] { open[0] }, slaRestOver = true })).Gelukt().Items[0].GetGuid();
        (await api.MaakAsync($"overlegreeksen/{reeks.Id}/overleggen", new { dagen = new[] { open[0] }, slaRestOver = false })).Geeft(HttpStatusCode.Conflict, "reeks-geen-dag");
        (await api.HaalWegAsync($"overlegreeksen/{reeks.Id}/overgeslagen/{open[1]}")).Gelukt();
        (await api.MaakAsync($"overlegreeksen/{reeks.Id}/deelnemers", new { organisatie = Wereld.Organisaties["Politie"].Waarde, professional = Wereld.Mensen["politie"].Waarde, deel = "Twee" })).Gelukt();
        (await api.MaakAsync($"overlegreeksen/{reeks.Id}/deelnemers", new { organisatie = Wereld.Organisaties["Zonder Convenant"].Waarde })).Geeft(HttpStatusCode.Conflict, "reeks-deelnemer-onbekend");

        var casus = await Wereld.EenWachtendeCasusAsync(codeRood: true);
        (await api.MaakAsync($"overleggen/{overleg}/agenda/vulling")).Gelukt();
        (await api.ZetAsync($"overleggen/{overleg}/agenda", new { punten = new[] { new { casus = casus.Id.Waarde, minuten = 12 } } })).Gelukt();
        var agenda = (await api.HaalAsync($"overleggen/{overleg}/agenda")).Gelukt();
        Assert.Equal((12, 40), (agenda["gebruiktEen"].GetInt32(), agenda["ruimte"].GetProperty("deelEen").GetInt32()));
        (await api.ZetAsync($"overleggen/{overleg}/agenda", new { punten = new[] { new { casus = Guid.NewGuid(), minuten = 12 } } })).Geeft(HttpStatusCode.Conflict, "casus-wacht-niet");
        (await api.ZetAsync($"overleggen/{overleg}/plek", new { dag = Wereld.Vandaag.AddDays(30), plek, reden = "Vakantie" })).Gelukt();
        (await api.ZetAsync($"overleggen/{overleg}/afgelasting", new { reden = "Ziek" })).Gelukt();
        (await api.MaakAsync($"overleggen/{overleg}/agenda/vulling")).Geeft(HttpStatusCode.Conflict, "overleg-is-afgelast");
        (await api.HaalWegAsync($"overleggen/{overleg}/afgelasting")).Gelukt();
        Assert.NotEmpty((await api.HaalAsync($"overleggen/{overleg}/genodigden")).Gelukt().Items);

        var eigen = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var ander = await Wereld.EenKomendOverlegAsync(5, eigen);
        using var partner = await ApiAlsAsync("partnerprofessional");
        Assert.Contains((await partner.HaalAsync("voorbereidingen")).Gelukt().Items, o => o.GetProperty("id").GetGuid() == ander.Id.Waarde);
        (await partner.ZetAsync($"voorbereidingen/{eigen.Id}/{ander.Id}", new { brengt = "x", verzend = true, versie = 0 })).Geeft(HttpStatusCode.Conflict, "voorbereiding-bekend");
        (await partner.ZetAsync($"voorbereidingen/{eigen.Id}/{ander.Id}", new { bekend = "Bekend", brengt = "x", verzend = true, versie = 0 })).Gelukt();
        (await partner.ZetAsync($"voorbereidingen/{eigen.Id}/{ander.Id}", new { bekend = "Bekend", brengt = "y", verzend = true, versie = 0 })).Geeft(HttpStatusCode.Conflict, "voorbereiding-ondertussen");
        (await partner.MaakAsync($"voorbereidingen/{ander.Id}/afmelding", new { reden = "Dienst" })).Gelukt();
        Assert.Single((await api.HaalAsync($"overleggen/{ander.Id}/voorbereiding")).Gelukt()["afmeldingen"].EnumerateArray());
        (await partner.HaalWegAsync($"voorbereidingen/{ander.Id}/afmelding")).Gelukt();
        using var buiten = await ApiAlsAsync("ggz");
        (await buiten.MaakAsync($"voorbereidingen/{ander.Id}/afmelding", new { reden = "Dienst" })).Geeft(HttpStatusCode.NotFound);
        (await buiten.HaalAsync("overlegreeksen")).Geeft(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_ander_huis_vindt_geen_reeks_geen_ruimte_en_geen_overleg()
    {
        var (reeks, plaats, overleg) = (await Wereld.EenReeksAsync(naam: "Alleen Noord"), await Wereld.EenPlaatsAsync("Kamer Noord"), await Wereld.EenKomendOverlegAsync(3));
        using var ander = await AlsAsync("ander-administratie");
        foreach (var pad in new[] { $"/overleggen/reeksen/{reeks.Id}", $"/overleggen/plaatsen/{plaats.Id}", $"/overleggen/{overleg.Id}/agenda", $"/overleggen/{overleg.Id}/uitnodigen" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync(pad)).Status);
        }

        Assert.Contains("Er zijn nog geen reeksen", (await ander.GaAsync("/overleggen/reeksen")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Er zijn nog geen ruimten", (await ander.GaAsync("/overleggen/plaatsen")).Tekst, StringComparison.Ordinal);
    }

    private static string Regel(string tekst, string begin) => tekst.Split("\r\n").Single(r => r.StartsWith(begin, StringComparison.Ordinal))[begin.Length..];

    private Task<List<Agendapunt>> AgendaAsync(OverlegId overleg) => ZoekAsync(db => db.Set<Agendapunt>().AsNoTracking().Where(a => a.OverlegId == overleg).OrderBy(a => a.Volgorde).ToListAsync());

    private Task<List<Postbericht>> PostAsync(string adres) => ZoekAsync(db => db.Post.AsNoTracking().Where(p => p.Aan == adres && p.Agenda != null || p.Aan == adres && p.Onderwerp.StartsWith("Bereid")).ToListAsync());
}

public sealed class VoorafOpSqlite(Omgeving<SqliteDatabank> omgeving) : VoorafTests<SqliteDatabank>(omgeving);

public sealed class VoorafOpPostgres(Omgeving<PostgresDatabank> omgeving) : VoorafTests<PostgresDatabank>(omgeving);
