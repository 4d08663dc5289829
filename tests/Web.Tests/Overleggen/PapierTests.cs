using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Overleggen;

/// <summary>A meeting on paper when the network is down: the numbered pack, and what was noted entered afterwards (eis 71, 72, 74, 84).</summary>
public abstract class PapierTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_noodpakket_van_maken_tot_vernietigen()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenVergaderingAsync([casus], begonnen: false);
        using var administratie = await AlsAsync("administratie");
        var lijst = await (await administratie.GaAsync($"/overleggen/{v.OverlegId}")).KlikAsync("Noodpakket op papier");
        Assert.Contains("Er is nog geen noodpakket van dit overleg.", lijst.Tekst, StringComparison.Ordinal);
        var pakket = await lijst.Formulier("Noodpakket maken").VerstuurAsync();
        Assert.Matches(@"Noodpakket N2026-\d{4} is gemaakt", pakket.Bericht);
        var id = Guid.Parse(pakket.Adres.Segments[^1]);
        var gelezen = await InzagenAsync("administratie", casus.Id.Waarde);
        Assert.True(gelezen > 0);

        var nummer = (await Wereld.LeesNoodpakketAsync(id)).Exemplaren.Single(e => e.ProfessionalId == Wereld.Mensen["partnerprofessional"]).Nummer;
        var (soort, bestand) = await AfdrukkenAsync(pakket, nummer);
        Assert.Equal("application/pdf", soort);
        Assert.Contains(casus.Nummer, string.Join(' ', Pdftekst.Bladen(bestand)), StringComparison.Ordinal);
        Assert.True(await DeedAsync("administratie", "exemplaar-afgedrukt", id));
        Assert.Equal(gelezen + 1, await InzagenAsync("administratie", casus.Id.Waarde));
        var persoon = await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).SelectMany(c => c.Personen.Select(p => p.PersoonId)).FirstAsync());
        Assert.True(await InzagenAsync("administratie", persoon.Waarde) > 0);

        pakket = await administratie.GaAsync(pakket.Adres.AbsolutePath);
        pakket = await pakket.Formulier($"Uitgereikt: exemplaar {nummer}").VerstuurAsync();
        Assert.Equal($"Exemplaar {nummer} is uitgereikt.", pakket.Bericht);
        pakket = await pakket.Formulier($"Ingenomen en vernietigd: exemplaar {nummer}").VerstuurAsync();
        Assert.Contains("ingenomen en vernietigd", pakket.Tekst, StringComparison.Ordinal);
        pakket = await pakket.Formulier($"Terugzetten: exemplaar {nummer}").VerstuurAsync();

        // Lost: said at the pack and at the meeting, with whom to call.
        var kwijt = await pakket.KlikAsync($"Kwijt: exemplaar {nummer}");
        kwijt = await kwijt.Formulier("Als kwijt vastleggen").VerstuurAsync();
        Assert.Equal("Vul in wat u ervan weet.", kwijt.Veldfout("Wat weet u ervan?"));
        kwijt = await kwijt.Formulier("Als kwijt vastleggen").Vul("Wat weet u ervan?", "Voor het laatst gezien in de trein.").VerstuurAsync();
        Assert.Contains("dit kan een datalek zijn", kwijt.Tekst, StringComparison.Ordinal);
        Assert.Contains("Test privacyfunctionaris", kwijt.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een exemplaar op papier is kwijt", (await administratie.GaAsync($"/overleggen/{v.OverlegId}")).Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("administratie", "exemplaar-kwijt", id));
    }

    [Fact]
    public async Task In_een_exemplaar_staat_alleen_wat_de_ontvanger_mag_zien()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "ggz"));
        await ZetEssentieAsync(een, "Schulden en een dreigende ontruiming.");
        await ZetEssentieAsync(twee, "Zorgmijding na een opname.");
        var v = await Wereld.EenVergaderingAsync([een], [twee], begonnen: false, vanafDeelTwee: "politie");
        var pakket = await Wereld.EenNoodpakketAsync(v);
        using var api = await ApiAlsAsync("administratie");
        foreach (var (wie, naam, leest, gesloten) in new[] { ("partnerprofessional", "Test partnerprofessional", een, twee), ("ggz", "Test ggz", twee, een), ("politie", "Test politie", twee, een) })
        {
            var nummer = pakket.Exemplaren.Single(e => e.ProfessionalId == Wereld.Mensen[wie]).Nummer;
            var bladen = Pdftekst.Bladen(await AfdrukAsync(api, pakket.Id, nummer));
            var alles = string.Join(' ', bladen);
            Assert.Contains(leest.Nummer, alles, StringComparison.Ordinal);
            Assert.DoesNotContain(gesloten.Nummer, alles, StringComparison.Ordinal);
            Assert.Contains("gesloten voor u", bladen[0], StringComparison.Ordinal);
            Assert.Equal(leest == een, alles.Contains("dreigende ontruiming", StringComparison.Ordinal));
            Assert.Equal(leest == twee, alles.Contains("Zorgmijding", StringComparison.Ordinal));
            Assert.Contains("Vertrouwelijkheidsverklaring", alles, StringComparison.Ordinal);
            Assert.Contains("Besluit", alles, StringComparison.Ordinal);
            for (var i = 0; i < bladen.Count; i++)
            {
                Assert.Contains($"blad {i + 1} van {bladen.Count}", bladen[i], StringComparison.Ordinal);
                Assert.Contains($"exemplaar {nummer} van {pakket.Exemplaren.Count}, voor {naam}", bladen[i], StringComparison.Ordinal);

                // Across the page, and at its foot.
                Assert.True(bladen[i].Split(naam).Length > 2, $"Page {i + 1} has no name across it: {bladen[i]}");
            }

            Assert.Equal(wie == "politie", alles.Contains("uitgereikt als deel 2 begint", StringComparison.Ordinal));
        }

        // Who leads reads all of it; a burgerservicenummer stands nowhere.
        var voorzitter = pakket.Exemplaren.Single(e => e.ProfessionalId == Wereld.Mensen["triagevoorzitter"]).Nummer;
        var heel = string.Join(' ', Pdftekst.Bladen(await AfdrukAsync(api, pakket.Id, voorzitter)));
        Assert.Contains(een.Nummer, heel, StringComparison.Ordinal);
        Assert.Contains(twee.Nummer, heel, StringComparison.Ordinal);
        Assert.Contains("Wie was er?", heel, StringComparison.Ordinal);
        var bsns = await ZoekAsync(async db => (await db.Personen.ToListAsync()).Select(p => p.Bsn?.ToString()).OfType<string>().Where(b => b.Length == 9).ToList());
        Assert.All(bsns, b => Assert.DoesNotContain(b, heel, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_geen_voorzitter_is_of_niet_bij_het_huis_hoort_vindt_geen_noodpakket()
    {
        var v = await Wereld.EenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")], begonnen: false);
        var pakket = await Wereld.EenNoodpakketAsync(v);
        foreach (var (wie, status) in new[] { ("partnerprofessional", HttpStatusCode.Forbidden), ("ggz", HttpStatusCode.Forbidden), ("melder", HttpStatusCode.Forbidden), ("manager", HttpStatusCode.Forbidden), ("privacyfunctionaris", HttpStatusCode.Forbidden), ("ander-administratie", HttpStatusCode.NotFound) })
        {
            using var bezoeker = await AlsAsync(wie);
            foreach (var pad in new[] { $"/overleggen/noodpakket/{pakket.Id}", $"/overleggen/{v.OverlegId}/noodpakket", $"/overleggen/papier/{v.Id}" })
            {
                Assert.Equal((wie, pad, status), (wie, pad, (await bezoeker.GaAsync(pad)).Status));
            }

            using var api = await ApiAlsAsync(wie);
            (await api.MaakAsync($"noodpakketten/{pakket.Id}/afdruk", new { nummer = 1 })).Geeft(status);
            (await api.ZetAsync($"noodpakketten/{pakket.Id}/exemplaar", new { nummer = 1, stap = "Uitreiken" })).Geeft(status);
            (await api.HaalAsync($"vergaderingen/{v.Id}/papier")).Geeft(status);
        }

        // A chair who does not lead this meeting itself, and takes part in nothing: not the copies in which more stands than that chair may see.
        await Wereld.EenMensAsync("tweede-voorzitter", "Veilig Thuis", Kern.Netwerk.Rol.Triagevoorzitter);
        using var tweede = await ApiAlsAsync("tweede-voorzitter");
        var open = pakket.Exemplaren.First(e => pakket.Open(e.Nummer).Count > 0).Nummer;
        Assert.False((await tweede.HaalAsync($"noodpakketten/{pakket.Id}")).Gelukt()["exemplaren"].EnumerateArray().First(e => e.GetProperty("nummer").GetInt32() == open).GetProperty("magAfdrukken").GetBoolean());
        (await tweede.MaakAsync($"noodpakketten/{pakket.Id}/afdruk", new { nummer = open })).Geeft(HttpStatusCode.NotFound);
        Assert.Equal(Exemplaarstand.Gemaakt, (await Wereld.LeesNoodpakketAsync(pakket.Id)).Exemplaren.Single(e => e.Nummer == open).Stand);
    }

    [Fact]
    public async Task Een_pakket_van_voor_de_laatste_wijziging_zegt_dat_en_wordt_niet_afgedrukt()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenVergaderingAsync([casus], begonnen: false);
        var pakket = await Wereld.EenNoodpakketAsync(v);
        using var administratie = await AlsAsync("administratie");
        var pad = $"/overleggen/noodpakket/{pakket.Id}";
        var voor = await administratie.GaAsync(pad);
        Assert.DoesNotContain("daarna gewijzigd", voor.Tekst, StringComparison.Ordinal);
        await Wereld.EenActieAsync(casus, "partnerprofessional");
        var geweigerd = await voor.Formulier("Afdrukken (pdf): exemplaar 1").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("De agenda of een kaart is daarna gewijzigd. Maak een nieuw noodpakket.", geweigerd.Fouten());
        Assert.Contains("daarna gewijzigd", (await administratie.GaAsync($"/overleggen/{v.OverlegId}/noodpakket")).Tekst, StringComparison.Ordinal);
        using var api = await ApiAlsAsync("administratie");
        (await api.MaakAsync($"noodpakketten/{pakket.Id}/afdruk", new { nummer = 1 })).Geeft(HttpStatusCode.Conflict, "noodpakket-verouderd");
        Assert.True((await api.HaalAsync($"noodpakketten/{pakket.Id}")).Gelukt()["verouderd"].GetBoolean());
    }

    [Fact]
    public async Task Zonder_klaarzetten_is_er_nog_geen_pakket_en_zonder_ontvanger_ook_niet()
    {
        var overleg = await Wereld.EenOverlegAsync(await Wereld.EenCasusAsync(null, "partnerprofessional"));
        using var administratie = await AlsAsync("administratie");
        var leeg = await administratie.GaAsync($"/overleggen/{overleg.Id}/noodpakket");
        Assert.Contains("nog niet klaargezet", leeg.Tekst, StringComparison.Ordinal);
        Assert.Contains($"/overleggen/{overleg.Id}/klaarzetten", leeg.Links());
        using var api = await ApiAlsAsync("administratie");
        (await api.MaakAsync($"overleggen/{overleg.Id}/noodpakketten", new { })).Geeft(HttpStatusCode.Conflict, "noodpakket-niet-klaargezet");
        var v = await Wereld.EenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")], begonnen: false);
        var pagina = await administratie.GaAsync($"/overleggen/{v.OverlegId}/noodpakket");
        var formulier = pagina.Formulier("Noodpakket maken");
        foreach (var naam in pagina.Document.QuerySelectorAll("main .keuze label").Select(l => l.TextContent).ToList())
        {
            formulier.Ontvink(naam);
        }

        var geweigerd = await formulier.VerstuurAsync();
        Assert.Equal((HttpStatusCode.Conflict, "Kies voor wie u een exemplaar maakt."), (geweigerd.Status, geweigerd.Veldfout("Voor wie maakt u een exemplaar?")));
    }

    [Fact]
    public async Task Een_overleg_op_papier_komt_te_staan_als_een_overleg_in_de_cockpit()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "partnerprofessional"));
        var v = await Wereld.EenVergaderingAsync([een, twee], begonnen: false, later: ["partnerprofessional"]);
        var pakket = await Wereld.EenNoodpakketAsync(v);
        var eigen = pakket.Exemplaren.Single(e => e.ProfessionalId == Wereld.Mensen["partnerprofessional"]).Nummer;
        using var administratie = await AlsAsync("administratie");
        var papier = await (await administratie.GaAsync($"/overleggen/cockpit/{v.Id}")).KlikAsync("Van papier invoeren");
        var (plek, _) = Plek(papier, "partnerprofessional");
        papier = await papier.Formulier("Opslaan en later verder").Vul("Was er?", "In de zaal", plek).Vink("Verklaring op papier getekend")
            .Vul("Hoeveel minuten", "20").Vul("Besluit", "Jeugdzorg gaat langs.").Vul("Actie 1", "Bel de school").Vul("Wie doet het?", "partner").Vul("Uiterlijk", "+7").VerstuurAsync();
        Assert.Equal("Bewaard. U kunt later verdergaan.", papier.Bericht);
        Assert.Contains("Ingevoerd door Test administratie", papier.Tekst, StringComparison.Ordinal);
        Assert.Contains($"op exemplaar {pakket.Nummer}/{eigen}", papier.Tekst, StringComparison.Ordinal);
        Assert.Contains("Jeugdzorg gaat langs.", papier.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bel de school: Test partnerprofessional", papier.Tekst, StringComparison.Ordinal);
        Assert.True((await Wereld.LeesVergaderingAsync(v.Id)).Deelnemers.Single(d => d.ProfessionalId == Wereld.Mensen["partnerprofessional"]).OpPapier);
        using var partner = await AlsAsync("partnerprofessional");
        var dossier = (await partner.GaAsync($"/casussen/{een.Id}")).Tekst;
        Assert.Contains("op papier en ingevoerd op 24 november 2026: Jeugdzorg gaat langs.", dossier, StringComparison.Ordinal);

        // Half-way: the meeting is still open, and goes on a day later where it was left.
        Assert.Equal(Vergaderstand.Klaargezet, (await Wereld.LeesVergaderingAsync(v.Id)).Stand);
        papier = await administratie.GaAsync(papier.Adres.AbsolutePath);
        papier = await papier.Formulier("Opslaan en overleg sluiten").Vul("Hoeveel minuten", "12", 2).Vul("Welke organisatie", "Jeugdzorg", 2).Vul("Wat vindt", "Een huisbezoek is te vroeg.", 2).VerstuurAsync();
        Assert.StartsWith("De uitkomsten zijn ingevoerd en het overleg is gesloten.", papier.Bericht, StringComparison.Ordinal);
        var (uren, aanwezig, acties) = await ZoekAsync(async db => (
            await db.Inzet.Where(i => i.BronId == v.Id.Waarde).ToDictionaryAsync(i => i.OrganisatieId, i => i.Kwartieren),
            await db.Overleggen.Where(o => o.Id == v.OverlegId).SelectMany(o => o.Aanwezigen).ToDictionaryAsync(a => a.OrganisatieId, a => a.WasErBij),
            await db.Acties.Where(a => a.CasusId == een.Id).ToListAsync()));
        Assert.Equal(3, uren[Wereld.Organisaties["Jeugdzorg"]]);
        Assert.True(aanwezig[Wereld.Organisaties["Jeugdzorg"]]);
        Assert.Equal((Wereld.Vandaag.AddDays(7), Wereld.Vandaag), (Assert.Single(acties).Voor, Kalender.DagVan(acties[0].AfgesprokenOp)));
        Assert.Contains("Andere mening van Jeugdzorg", (await partner.GaAsync($"/casussen/{twee.Id}")).Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("administratie", "papierinvoer-afgerond", await ZoekAsync(db => db.Papierinvoer.Where(p => p.VergaderingId == v.Id).Select(p => p.Id).SingleAsync())));

        // Undo, and what was entered stays.
        papier = await papier.Formulier("Invoer weer openen").VerstuurAsync();
        Assert.Contains("Een huisbezoek is te vroeg.", papier.Tekst, StringComparison.Ordinal);
        Assert.Equal("12", papier.Formulier("Opslaan en later verder").Waarde("Hoeveel minuten", 2));
    }

    [Fact]
    public async Task Wat_in_de_cockpit_al_stond_komt_er_niet_dubbel_bij()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "partnerprofessional"));
        var v = await Wereld.EenVergaderingAsync([een, twee]);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        await (await voorzitter.GaAsync($"/overleggen/cockpit/{v.Id}")).Formulier("Vastleggen en volgende").Vul("Besluit", "Live besloten.").Vul("Actie", "Bel de school").Vul("Wie doet het?", "partner").Vul("Uiterlijk", "+7").VerstuurAsync();
        var papier = await voorzitter.GaAsync($"/overleggen/papier/{v.Id}");
        Assert.Contains("Live besloten.", papier.Tekst, StringComparison.Ordinal);
        Assert.Contains("begonnen in de cockpit", papier.Tekst, StringComparison.Ordinal);

        // The first case has no fields for time and decision any more: these belong to the second, during which the network fell.
        var dubbel = await papier.Formulier("Opslaan en later verder").Vul("Hoeveel minuten", "15").Vul("Besluit", "Op papier besloten.").Vul("Actie 1", "bel de School").Vul("Wie doet het?", "partner").Vul("Uiterlijk", "+7").VerstuurAsync();
        Assert.Equal((HttpStatusCode.BadRequest, "Deze actie is al vastgelegd. Haal haar hier weg."), (dubbel.Status, dubbel.Veldfout("Actie 1")));
        Assert.Equal(("15", "Op papier besloten."), (dubbel.Formulier("Opslaan en later verder").Waarde("Hoeveel minuten"), dubbel.Formulier("Opslaan en later verder").Waarde("Besluit")));
        Assert.Null(await ZoekAsync(db => db.Papierinvoer.FirstOrDefaultAsync(p => p.VergaderingId == v.Id)));
        var klaar = await dubbel.Formulier("Opslaan en overleg sluiten").Vul("Actie 1", string.Empty).Vul("Wie doet het?", string.Empty).Vul("Uiterlijk", string.Empty).VerstuurAsync();
        Assert.StartsWith("De uitkomsten zijn ingevoerd", klaar.Bericht, StringComparison.Ordinal);
        var nu = await Wereld.LeesVergaderingAsync(v.Id);
        Assert.Equal(900, nu.Punten.Single(p => p.CasusId == twee.Id).Seconden);
        Assert.Single(await ZoekAsync(db => db.Acties.Where(a => a.CasusId == een.Id).ToListAsync()));
        var besluiten = await ZoekAsync(db => db.Overleggen.Where(o => o.Id == v.OverlegId).SelectMany(o => o.Agenda).ToDictionaryAsync(a => a.CasusId, a => a.Besloten));
        Assert.Equal(("Live besloten.", "Op papier besloten."), (besluiten[een.Id], besluiten[twee.Id]));
    }

    [Fact]
    public async Task Twee_die_tegelijk_invoeren_raken_niets_kwijt()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "partnerprofessional"));
        var v = await Wereld.EenVergaderingAsync([een, twee], begonnen: false);
        using var administratie = await AlsAsync("administratie");
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var (a, b) = (await administratie.GaAsync($"/overleggen/papier/{v.Id}"), await voorzitter.GaAsync($"/overleggen/papier/{v.Id}"));
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromMinutes(1));
        await a.Formulier("Opslaan en later verder").Vul("Hoeveel minuten", "10").Vul("Besluit", "Van de administratie.").VerstuurAsync();
        var tweede = await b.Formulier("Opslaan en later verder").Vul("Hoeveel minuten", "10").Vul("Besluit", "Van de voorzitter.").Vul("Hoeveel minuten", "7", 2).Vul("Besluit", "Over de tweede casus.", 2).VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, tweede.Status);
        Assert.Contains("Dit is ondertussen gewijzigd door Test administratie", tweede.Fouten()[0], StringComparison.Ordinal);
        Assert.Contains("Van de administratie.", tweede.Tekst, StringComparison.Ordinal);

        // The decision that has no field any more stands below the page; the other one still in its field.
        Assert.Contains("Van de voorzitter.", tweede.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Over de tweede casus.", tweede.Formulier("Opslaan en later verder").Waarde("Besluit"));
        var klaar = await tweede.Formulier("Opslaan en later verder").VerstuurAsync();
        Assert.Equal("Bewaard. U kunt later verdergaan.", klaar.Bericht);
        var besluiten = await ZoekAsync(db => db.Overleggen.Where(o => o.Id == v.OverlegId).SelectMany(o => o.Agenda).ToDictionaryAsync(x => x.CasusId, x => x.Besloten));
        Assert.Equal(("Van de administratie.", "Over de tweede casus."), (besluiten[een.Id], besluiten[twee.Id]));
    }

    [Fact]
    public async Task Een_fout_staat_bij_het_veld_en_wat_getypt_is_blijft_staan()
    {
        var v = await Wereld.EenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")], begonnen: false, later: ["partnerprofessional", "triagevoorzitter", "procesregisseur", "administratie"]);
        var pad = $"/overleggen/papier/{v.Id}";
        const string Knop = "Opslaan en later verder";
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vul("Besluit", "Doen.").Vul("Actie 1", "Bellen").Vul("Wie doet het?", "Onbekend").Vul("Uiterlijk", "vr"), "Wie doet het?", "Kies iemand die bij deze casus hoort.");
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vul("Actie 1", "Bellen").Vul("Wie doet het?", "partner").Vul("Uiterlijk", "ooit"), "Uiterlijk", "is geen datum");
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vul("Wie doet het?", "partner"), "Actie 1", "Vul in wat er gebeurt.");
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vul("Actie 1", "Bellen").Vul("Wie doet het?", "partner").Vul("Uiterlijk", "1-1-2026"), "Uiterlijk", "Kies een datum vanaf vandaag.");
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vul("Hoeveel minuten", "veel"), "Hoeveel minuten", "kan niet bij");
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vul("Hoeveel minuten", "481"), "Hoeveel minuten", "Vul een heel getal in van 1 tot en met 480.");
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vul("Wat vindt", "Te vroeg"), "Welke organisatie", "Kies welke organisatie het anders ziet.");
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vink("Dit is vertrouwelijk"), "Waarom is het", "Vul in waarom dit vertrouwelijk is.");
        await WordtGeweigerdAsync("administratie", pad, Knop, f => f.Vink("Verklaring op papier getekend"), "Was er?", "Deze persoon tekende. Kies hoe deze persoon erbij was.");
        await WordtGeweigerdAsync("administratie", pad, "Opslaan en overleg sluiten", f => f.Vul("Besluit", "Doen."), "Hoeveel minuten", "Vul in hoeveel minuten dit punt duurde.");
        await WordtGeweigerdAsync("administratie", pad, "Opslaan en overleg sluiten", f => f.Vul("Hoeveel minuten", "8"), null, "Vul in wie er was.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task De_api_maakt_een_pakket_volgt_de_exemplaren_en_voert_papier_in()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenVergaderingAsync([casus], begonnen: false, later: ["partnerprofessional"]);
        var (partner, api) = (Wereld.Mensen["partnerprofessional"].Waarde, await ApiAlsAsync("administratie"));
        (await api.MaakAsync($"overleggen/{v.OverlegId}/noodpakketten", new { voor = new[] { Wereld.Mensen["bestuurder"].Waarde } })).Geeft(HttpStatusCode.Conflict, "deelnemer-onbekend");
        var id = (await api.MaakAsync($"overleggen/{v.OverlegId}/noodpakketten", new { voor = new[] { partner } })).Gelukt().Id;
        Assert.Contains((await api.HaalAsync($"overleggen/{v.OverlegId}/noodpakketten")).Gelukt().Items, r => r.GetProperty("id").GetGuid() == id);
        (await api.ZetAsync($"noodpakketten/{id}/exemplaar", new { nummer = 1, stap = "Uitreiken" })).Geeft(HttpStatusCode.Conflict, "exemplaar-niet-afgedrukt");
        (await api.MaakAsync($"noodpakketten/{id}/afdruk", new { nummer = 2 })).Geeft(HttpStatusCode.NotFound);
        Assert.Contains(casus.Nummer, string.Join(' ', Pdftekst.Bladen(await AfdrukAsync(api, id, 1))), StringComparison.Ordinal);
        (await api.ZetAsync($"noodpakketten/{id}/exemplaar", new { nummer = 1, stap = "Uitreiken" })).Gelukt();
        (await api.ZetAsync($"noodpakketten/{id}/exemplaar", new { nummer = 1, stap = "Kwijt" })).Geeft(HttpStatusCode.Conflict, "verplicht-veld");
        (await api.ZetAsync($"noodpakketten/{id}/exemplaar", new { nummer = 1, stap = "Vernietigen" })).Gelukt();
        var exemplaar = (await api.HaalAsync($"noodpakketten/{id}")).Gelukt()["exemplaren"].EnumerateArray().Single();
        Assert.Equal(("Vernietigd", "Test administratie", casus.Nummer), (exemplaar.GetProperty("stand").GetString(), exemplaar.GetProperty("afgehandeldDoor").GetString(), exemplaar.GetProperty("casussen")[0].GetString()));

        var nummer = (await Wereld.LeesNoodpakketAsync(id)).Nummer;
        var versie = (await api.HaalAsync($"vergaderingen/{v.Id}/papier")).Gelukt()["versie"].GetInt32();
        object Invoer(string wie, int gelezen, bool afsluiten = false) => new
        {
            versie = gelezen, afsluiten, mensen = new[] { new { professional = partner, deelname = "Video", getekend = true, exemplaar = $"{nummer}/1" } },
            punten = new[] { new { casus = casus.Id.Waarde, minuten = 9, besluit = "Doen.", acties = new[] { new { wat = "Bellen", wie, voor = "+3" } } } },
        };
        Assert.Equal([$"Punten[{casus.Id}].Acties[0].Wie"], (await api.ZetAsync($"vergaderingen/{v.Id}/papier", Invoer("niemand", versie))).Geeft(HttpStatusCode.BadRequest).Velden);
        (await api.ZetAsync($"vergaderingen/{v.Id}/papier", Invoer("partner", versie - 1))).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        (await api.ZetAsync($"vergaderingen/{v.Id}/papier", Invoer("partner", versie, afsluiten: true))).Gelukt();
        var papier = (await api.HaalAsync($"vergaderingen/{v.Id}/papier")).Gelukt();
        Assert.Equal("Gesloten", papier["stand"].GetString());
        var punt = papier["punten"].EnumerateArray().Single();
        Assert.Equal(("Doen.", "Bellen", "Test administratie"), (punt.GetProperty("besluit").GetString(), punt.GetProperty("acties")[0].GetProperty("wat").GetString(), punt.GetProperty("door").GetString()));
        Assert.Contains(papier["mensen"].EnumerateArray(), m => m.GetProperty("professional").GetGuid() == partner && m.GetProperty("exemplaar").GetString() == $"{nummer}/1");
        (await api.MaakAsync($"vergaderingen/{v.Id}/papier/heropening")).Gelukt();
        (await api.MaakAsync($"vergaderingen/{v.Id}/papier/heropening")).Geeft(HttpStatusCode.Conflict, "papierinvoer-niet-afgerond");
        api.Dispose();
    }

    /// <summary>Where somebody stands among the people of the form, from 1.</summary>
    private static (int Plek, int Aantal) Plek(Pagina pagina, string wie)
    {
        var namen = pagina.Document.QuerySelectorAll(".papiermens legend").Select(l => l.TextContent).ToList();
        return (namen.FindIndex(n => n.Contains($"Test {wie}", StringComparison.Ordinal)) + 1, namen.Count);
    }

    private static async Task<(string? Soort, byte[] Bestand)> AfdrukkenAsync(Pagina pagina, int nummer)
    {
        var formulier = pagina.Document.QuerySelectorAll("form").Single(f => f.TextContent.Contains($"exemplaar {nummer}", StringComparison.Ordinal) && f.TextContent.Contains("Afdrukken", StringComparison.Ordinal));
        var velden = formulier.QuerySelectorAll("input[type=hidden]").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value")!);
        using var antwoord = await pagina.Bezoeker.RuwAsync(formulier.GetAttribute("action")!, velden);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        return (antwoord.Content.Headers.ContentType?.MediaType, await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<byte[]> AfdrukAsync(ApiKlant api, Guid pakket, int nummer)
    {
        using var antwoord = await api.Http.PostAsJsonAsync($"/api/v1/noodpakketten/{pakket}/afdruk", new { nummer }, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType));
        return await antwoord.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private async Task ZetEssentieAsync(Casus casus, string essentie)
    {
        using var regie = await ApiAlsAsync("procesregisseur");
        (await regie.ZetAsync($"casussen/{casus.Id}/essentie", new { tekst = essentie })).Gelukt();
    }
}

public sealed class PapierOpSqlite(Omgeving<SqliteDatabank> omgeving) : PapierTests<SqliteDatabank>(omgeving);

public sealed class PapierOpPostgres(Omgeving<PostgresDatabank> omgeving) : PapierTests<PostgresDatabank>(omgeving);
