using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>The ladder of a case: pausing with a clock, handing over with an answer, the conditions on one page, the subject, and who holds the casusregie.</summary>
public abstract class LadderTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_casus_staat_stil_zijn_acties_schuiven_mee_en_eerder_hervatten_geeft_de_dagen_terug()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var actie = await Wereld.EenActieAsync(casus, "partnerprofessional", overDagen: 7);
        var zitting = await Wereld.EenCasusdatumAsync(casus, 5);
        var pad = $"/casussen/{casus.Id}/opschorten";
        await WordtGeweigerdAsync("procesregisseur", pad, "Opschorten", f => f.Vul("Waarom staat de casus stil?", "Wacht op de rechter").Vul("Vanaf welke dag", Dag(0)), "Vanaf welke dag", "Kies een dag na vandaag.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Opschorten", f => f.Vul("Vanaf welke dag", Dag(5)), "Waarom staat de casus stil?", "Vul de reden in.");
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await (await regie.GaAsync(pad)).Formulier("Opschorten").Vul("Waarom staat de casus stil?", "Wacht op de rechter").Vul("Vanaf welke dag", Dag(20)).VerstuurAsync();
        Assert.StartsWith("De casus staat stil.", pagina.Bericht, StringComparison.Ordinal);
        Assert.Equal(Wereld.Vandaag.AddDays(27), await VoorAsync());
        Assert.Equal(Wereld.Vandaag.AddDays(5), await ZoekAsync(db => db.Casusdata.Where(d => d.Id == zitting.Id).Select(d => d.Dag).SingleAsync()));
        Assert.DoesNotContain($"/casussen/{casus.Id}", (await regie.GaAsync("/?soort=PlanMaken")).Links());
        Assert.Contains("Opgeschort tot", (await regie.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
        await WordtGeweigerdAsync("procesregisseur", pad, "Nu hervatten", _ => { }, null, "Vul waarom de casus eerder hervat in.", HttpStatusCode.Conflict);
        pagina = await (await regie.GaAsync(pad)).Formulier("Nu hervatten").Vul("Waarom hervat u eerder?", "De zitting is vervroegd").VerstuurAsync();
        Assert.Contains("De zitting is vervroegd", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(Wereld.Vandaag.AddDays(7), await VoorAsync());
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Equal(HttpStatusCode.Forbidden, (await partner.GaAsync(pad)).Status);

        Task<DateOnly> VoorAsync() => ZoekAsync(db => db.Acties.Where(a => a.Id == actie.Id).Select(a => a.Voor).SingleAsync());
    }

    [Fact]
    public async Task Op_zijn_dag_staat_een_opgeschorte_casus_vanzelf_op_de_werklijst_tot_iemand_het_zag()
    {
        var casus = await Wereld.EenCasusAsync();
        await using (var db = Open())
        {
            var toen = Wereld.Als("procesregisseur", Omgeving.Fabriek.Klok.GetUtcNow().AddDays(-10));
            db.Open(toen);
            await new Opschorten(db).VoerUitAsync(await db.Casussen.AsTracking().SingleAsync(c => c.Id == casus.Id), Wereld.Vandaag, "Wacht", toen, TestContext.Current.CancellationToken);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var regie = await AlsAsync("procesregisseur");
        var pad = $"/casussen/{casus.Id}/opschorten";
        Assert.Contains(pad, (await regie.GaAsync("/?soort=CasusOntwaakt")).Links());
        await (await regie.GaAsync(pad)).Formulier("Gezien: de casus loopt weer").VerstuurAsync();
        Assert.DoesNotContain(pad, (await regie.GaAsync("/?soort=CasusOntwaakt")).Links());
        Assert.Equal(10, await ZoekAsync(async db => (await db.Casussen.SingleAsync(c => c.Id == casus.Id)).DagenOpgeschort(Wereld.Vandaag)));
        using var klant = await ApiAlsAsync("procesregisseur");
        (await klant.MaakAsync($"casussen/{casus.Id}/hervattingen", new { })).Geeft(HttpStatusCode.Conflict, "casus-niet-opgeschort");
        (await klant.MaakAsync($"casussen/{casus.Id}/opschortingen", new { reden = "Wacht", tot = Wereld.Vandaag.AddDays(181) })).Geeft(HttpStatusCode.Conflict, "opschorten-te-lang");
        (await klant.MaakAsync($"casussen/{casus.Id}/opschortingen", new { reden = "Wacht", tot = Wereld.Vandaag.AddDays(3) })).Gelukt();
        Assert.True((await klant.HaalAsync($"casussen/{casus.Id}/opschortingen")).Gelukt()["staatStil"].GetBoolean());
    }

    [Fact]
    public async Task Een_partner_leest_eerst_het_minimum_neemt_over_en_leest_dan_de_inhoud()
    {
        var casus = await Wereld.EenCasusAsync(null, "ggz");
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await regie.GaAsync($"/casussen/{casus.Id}/overdragen");
        pagina = await pagina.Formulier("Aanbieden").Vink("Een partner of keten", "Aan wie?").Vul("Welke partner?", "Jeugdzorg").Zet("Invoer.Personen", casus.Personen[0].PersoonId.ToString())
            .Vul("Waarom vraagt u dit?", "Kunt u dit gezin verder helpen?").Vul("Wat draagt u over?", "Elke week contact met moeder.").Vul("Waarom kan een ander", "Eén keten is genoeg.").VerstuurAsync();
        Assert.StartsWith("De casus is aangeboden.", pagina.Bericht, StringComparison.Ordinal);
        var id = await ZoekAsync(db => db.Casusoverdrachten.Where(o => o.CasusId == casus.Id).Select(o => o.Id).SingleAsync());
        var pad = $"/casussen/overdrachten/{id}";
        using var jeugd = await AlsAsync("partnerprofessional");
        Assert.Contains(pad, (await jeugd.GaAsync("/?soort=OverdrachtBeantwoorden")).Links());
        var aanbod = await jeugd.GaAsync(pad);
        Assert.Contains("Kunt u dit gezin verder helpen?", aanbod.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Elke week contact", aanbod.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await jeugd.GaAsync($"/casussen/{casus.Id}")).Status);
        foreach (var buiten in new[] { "politie", "ggz", "melder" })
        {
            using var ander = await AlsAsync(buiten);
            Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync(pad)).Status);
        }

        pagina = await aanbod.Formulier("Overnemen").VerstuurAsync();
        Assert.Contains("Elke week contact", pagina.Tekst, StringComparison.Ordinal);
        Assert.Equal(CasusStatus.Overgedragen, await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Status).SingleAsync()));
        Assert.Contains("is overgedragen aan Jeugdzorg", await ZoekAsync(db => db.Terugkoppelingen.Where(t => t.MeldingId == casus.MeldingId && t.AanMelder).Select(t => t.Bericht).FirstAsync()), StringComparison.Ordinal);
        Assert.Contains("overgedragen op", (await regie.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_geweigerd_of_ingetrokken_aanbod_laat_niets_achter_en_de_casus_loopt_door()
    {
        var casus = await Wereld.EenCasusAsync();
        var eerste = await Wereld.EenOverdrachtAsync(casus);
        var pad = $"/casussen/overdrachten/{eerste.Id}";
        await WordtGeweigerdAsync("partnerprofessional", pad, "Niet overnemen", f => f.Vul("Waarom niet?", " "), "Waarom niet?", "Vul de reden in.");
        using var jeugd = await AlsAsync("partnerprofessional");
        await (await jeugd.GaAsync(pad)).Formulier("Niet overnemen").Vul("Waarom niet?", "Er is geen plek.").VerstuurAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await jeugd.GaAsync(pad)).Status);
        using var regie = await AlsAsync("procesregisseur");
        Assert.Contains("Er is geen plek.", (await regie.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        Assert.Contains("Jeugdzorg nam de casus niet over.", (await regie.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
        Assert.False(await ZoekAsync(db => db.Set<OverdrachtPersoon>().AnyAsync(p => p.OverdrachtId == eerste.Id)));
        var tweede = await Wereld.EenOverdrachtAsync(casus);
        using var klant = await ApiAlsAsync("procesregisseur");
        (await klant.MaakAsync($"casussen/{casus.Id}/overdrachten", new { soort = "Keten", organisatie = Wereld.Organisaties["GGZ"], personen = new[] { casus.Personen[0].PersoonId.Waarde }, waarom = "x", inhoud = "y", reden = "z" })).Geeft(HttpStatusCode.Conflict, "casus-overdragen-belemmerd");
        await WordtGeweigerdAsync("procesregisseur", $"/casussen/overdrachten/{tweede.Id}", "Aanbod intrekken", f => f.Vul("Waarom trekt u het aanbod in?", string.Empty), "Waarom trekt u het aanbod in?", "Vul in waarom u het aanbod intrekt.");
        await (await regie.GaAsync($"/casussen/overdrachten/{tweede.Id}")).Formulier("Aanbod intrekken").Vul("Waarom trekt u het aanbod in?", "Toch niet nodig").VerstuurAsync();
        (await klant.MaakAsync($"casussen/overdrachten/{tweede.Id}/intrekkingen", new { reden = "x" })).Geeft(HttpStatusCode.Forbidden);
        Assert.Equal(CasusStatus.Analyse, await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Status).SingleAsync()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Een_ander_huis_krijgt_wat_is_afgesproken_en_niets_meer(bool alles)
    {
        var casus = await Wereld.EenCasusAsync();
        await Wereld.EenPogingAsync(casus, "Gezinscoach uit Noord");
        await Wereld.EenPlanAsync(casus, compleet: true);
        await Wereld.EenScoreAsync(casus, casus.Personen[0].PersoonId, 1, "procesregisseur");
        await using (var db = Open())
        {
            var handeling = Wereld.Als("procesregisseur");
            db.Open(handeling);
            var bij = await db.Casussen.AsTracking().SingleAsync(c => c.Id == casus.Id);
            await new Analysebeheer(db).LegEssentieVastAsync(bij, "Eerst een dak.", handeling, TestContext.Current.CancellationToken);
            db.Add(new Journaalregel(bij, "Vertrouwelijk uit Noord", FeitOfOordeel.Feit, Kring.Deelnemers, handeling));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var aanbod = await Wereld.EenOverdrachtAsync(casus, naarHuis: true, new(alles, alles, alles, alles));
        var pad = $"/casussen/overdrachten/{aanbod.Id}";
        using (var vreemd = await AlsAsync("partnerprofessional"))
        {
            Assert.Equal(HttpStatusCode.NotFound, (await vreemd.GaAsync(pad)).Status);
        }

        using var daar = await AlsAsync("ander-regisseur");
        Assert.Contains(pad, (await daar.GaAsync("/?soort=OverdrachtBeantwoorden")).Links());
        Assert.Equal(HttpStatusCode.NotFound, (await daar.GaAsync($"/casussen/{casus.Id}")).Status);
        var pagina = await (await daar.GaAsync(pad)).Formulier("Overnemen").VerstuurAsync();
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        var nieuw = await ZoekAsync(db => db.Casusoverdrachten.Where(o => o.Id == aanbod.Id).Select(o => o.NieuweCasusId!.Value).SingleAsync());
        var dossier = await pagina.KlikAsync("Naar de casus in dit huis");
        Assert.EndsWith(nieuw.ToString(), dossier.Adres.ToString(), StringComparison.Ordinal);
        Assert.Contains("Wekelijks contact met moeder.", dossier.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Vertrouwelijk uit Noord", dossier.Tekst, StringComparison.Ordinal);
        Assert.Equal(alles, dossier.Tekst.Contains("Eerst een dak.", StringComparison.Ordinal));
        Assert.Equal(alles, dossier.Tekst.Contains("Een vaste woonplek", StringComparison.Ordinal));
        Assert.Equal(alles, dossier.Tekst.Contains("acuut probleem", StringComparison.Ordinal));
        Assert.Equal(alles, await ZoekAsync(db => db.EerderePogingen.AnyAsync(p => p.CasusId == nieuw && p.Wat == "Gezinscoach uit Noord")));
        Assert.Equal(0, await ZoekAsync(db => db.Casussen.Where(c => c.Id == nieuw).SelectMany(c => c.Personen).CountAsync(p => p.PersoonId == casus.Personen[0].PersoonId)));
        Assert.Equal(CasusStatus.Overgedragen, await ZoekAsync(db => db.Casussen.Where(c => c.Id == casus.Id).Select(c => c.Status).SingleAsync()));

        // Who works in one of the houses only learns no number of the other.
        var nummer = await ZoekAsync(db => db.Casussen.Where(c => c.Id == nieuw).Select(c => c.Nummer).SingleAsync());
        using var hier = await AlsAsync("procesregisseur");
        var gelezen = await hier.GaAsync(pad);
        Assert.DoesNotContain("Wissel van huis", gelezen.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await hier.GaAsync($"/casussen/{nieuw}")).Status);
        Assert.Contains("casus", gelezen.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.False(string.IsNullOrEmpty(nummer));
    }

    [Fact]
    public async Task De_ladder_legt_elke_stap_uit_in_de_zinnen_van_de_regel_die_haar_bewaakt()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        await Wereld.EenActieAsync(casus, "partnerprofessional", "De school bellen");
        var pad = $"/casussen/{casus.Id}/ladder";
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await (await regie.GaAsync($"/casussen/{casus.Id}")).KlikAsync("Wat kan er nu?");
        foreach (var zin in new[] { "Deze actie staat nog open: De school bellen.", "Er is nog geen plan van aanpak vastgesteld.", "Deze casus heeft al procesregie.", "Deze casus loopt nog.", "De casus loopt." })
        {
            Assert.Contains(zin, pagina.Tekst, StringComparison.Ordinal);
        }

        Assert.Contains($"/casussen/{casus.Id}/opschorten", pagina.Links());
        Assert.DoesNotContain($"/casussen/{casus.Id}/heropenen", pagina.Links());
        using var partner = await AlsAsync("partnerprofessional");
        var gelezen = await partner.GaAsync(pad);
        Assert.Equal(HttpStatusCode.OK, gelezen.Status);
        Assert.DoesNotContain($"/casussen/{casus.Id}/opschorten", gelezen.Links());
        using var buiten = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await buiten.GaAsync(pad)).Status);
        using var klant = await ApiAlsAsync("procesregisseur");
        var afschalen = (await klant.HaalAsync($"casussen/{casus.Id}/ladder")).Gelukt().Items.Single(t => t.GetProperty("naam").GetString() == "Afschalen");
        var zinnen = (await klant.HaalAsync($"casussen/{casus.Id}/belemmeringen")).Gelukt()["afschalen"].EnumerateArray().Select(z => z.GetString());
        Assert.Equal(zinnen, afschalen.GetProperty("ontbreekt").EnumerateArray().Select(z => z.GetString()));
    }

    [Fact]
    public async Task Een_casus_over_een_groep_toont_de_groep_en_neemt_haar_leden_op()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var lid = await Wereld.EenPersoonAsync("Sem", "Groepslid");
        Verband groep;
        await using (var db = Open())
        {
            var handeling = Wereld.Als("administratie");
            db.Open(handeling);
            groep = new(Wereld.Huis, Verbandsoort.Groep, "Jongeren bij het station", null, null, handeling);
            groep.NeemOp(await db.Personen.SingleAsync(p => p.Id == lid.Id), "aanvoerder", Wereld.Vandaag.AddYears(-1), null, handeling);
            db.Add(groep);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var pad = $"/casussen/{casus.Id}/onderwerp";
        await WordtGeweigerdAsync("procesregisseur", pad, "Koppelen", f => f.Zet("Invoer.Verband", string.Empty), "Welk gezin", "Kies een gezin, groep of gebied.");
        using var regie = await AlsAsync("procesregisseur");
        var pagina = await (await regie.GaAsync(pad)).Formulier("Koppelen").Zet("Invoer.Verband", groep.Id.ToString()).VerstuurAsync();
        Assert.Contains("aanvoerder", pagina.Tekst, StringComparison.Ordinal);
        pagina = await pagina.Formulier("In de casus opnemen: Sem Groepslid").VerstuurAsync();
        Assert.Equal("Dit lid hoort nu bij de casus.", pagina.Bericht);
        Assert.Equal("aanvoerder", await ZoekAsync(db => db.Set<CasusPersoon>().Where(p => p.CasusId == casus.Id && p.PersoonId == lid.Id).Select(p => p.Rol).SingleAsync()));
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains("Jongeren bij het station", (await partner.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("partnerprofessional");
        var onderwerp = (await klant.HaalAsync($"casussen/{casus.Id}/onderwerp")).Gelukt();
        Assert.Equal("Groep", onderwerp["soort"].GetString());
        (await klant.ZetAsync($"casussen/{casus.Id}/onderwerp", new { versie = onderwerp["versie"].GetInt32() })).Geeft(HttpStatusCode.Forbidden);
        pagina = await (await regie.GaAsync(pad)).Formulier("Loskoppelen").VerstuurAsync();
        Assert.Equal("De casus is losgekoppeld.", pagina.Bericht);
    }

    [Fact]
    public async Task Wie_de_casusregie_echt_heeft_staat_erbij_met_wie_haar_eerder_had()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var pad = $"/casussen/{casus.Id}/casusregie";
        using var regie = await AlsAsync("procesregisseur");
        Assert.Contains("Nog niet vastgelegd", (await regie.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        await (await regie.GaAsync(pad)).Formulier("Casusregie vastleggen").Vul("Welke organisatie?", "Gemeente").Vul("Sinds wanneer?", Dag(-30)).VerstuurAsync();
        await WordtGeweigerdAsync("procesregisseur", pad, "Casusregie vastleggen", f => f.Vul("Welke organisatie?", "Jeugdzorg").Vul("Sinds wanneer?", Dag(-31)), "Sinds wanneer?", "Kies een dag vanaf", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Casusregie vastleggen", f => f.Vul("Welke organisatie?", "Jeugdzorg").Vul("Sinds wanneer?", Dag(1)), "Sinds wanneer?", "Kies een dag tot en met vandaag", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", pad, "Casusregie vastleggen", f => f.Vul("Welke organisatie?", "Jeugdzorg").Zet("Invoer.Wie", Wereld.Mensen["ggz"].ToString()), "Wie daar?", "Kies iemand die voor de gekozen organisatie werkt.", HttpStatusCode.Conflict);
        var pagina = await (await regie.GaAsync(pad)).Formulier("Casusregie vastleggen").Vul("Welke organisatie?", "Jeugdzorg").Zet("Invoer.Wie", Wereld.Mensen["partnerprofessional"].ToString()).Vul("Sinds wanneer?", Dag(-2)).VerstuurAsync();
        Assert.Contains("Gemeente", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Test partnerprofessional", (await regie.GaAsync($"/casussen/{casus.Id}")).Tekst, StringComparison.Ordinal);
        using var partner = await AlsAsync("partnerprofessional");
        Assert.DoesNotContain("Casusregie vastleggen", (await partner.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("procesregisseur");
        (await klant.MaakAsync($"casussen/{casus.Id}/casusregie", new { organisatie = Wereld.Organisaties["Zonder Convenant"], van = Wereld.Vandaag })).Geeft(HttpStatusCode.Conflict, "uitvoerder-zonder-convenant");
        Assert.Equal(2, (await klant.HaalAsync($"casussen/{casus.Id}/casusregie")).Gelukt().Items.Count);
    }

    [Fact]
    public async Task Alleen_de_voorzitter_van_de_tafel_neemt_een_besluit_of_een_verwijzing_terug()
    {
        var stop = TestContext.Current.CancellationToken;
        var doelgroep = await Wereld.EenDoelgroepAsync("Ligt straks aan een tafel");
        var (een, twee) = (await MeldingAsync("Een"), await MeldingAsync("Twee"));
        var verwijzing = await Wereld.EenVerwijzingAsync(een);
        await using (var db = Open())
        {
            var voorzitter = Wereld.Als("triagevoorzitter");
            db.Open(voorzitter);
            await new BesluitNemen(db).VoerUitAsync(await db.Meldingen.Include(m => m.Betrokkenen).Include(m => m.Spoedacties).AsTracking().SingleAsync(m => m.Id == twee.Id, stop), new(Uitkomst.NietInBehandeling, "Geen taak voor het huis.", null, null, null, null), voorzitter, stop);
            await db.SaveChangesAsync(stop);
        }

        await Wereld.EenTafelAsync(doelgroep, "Tafel van een ander", Wereld.Mensen["procesregisseur2"]);
        await WordtGeweigerdAsync("triagevoorzitter", $"/triage/verwijzingen/{verwijzing.Id}", "Verwijzing intrekken", f => f.Vul("Waarom trekt u", "Toch niet"), null, "Deze melding ligt aan de tafel Tafel van een ander.", HttpStatusCode.Conflict);
        using var klant = await ApiAlsAsync("triagevoorzitter");
        (await klant.MaakAsync($"verwijzingen/{verwijzing.Id}/intrekking", new { reden = "Toch niet" })).Geeft(HttpStatusCode.Conflict, "andere-voorzitter");
        await using var vers = Open();
        var over = await vers.Meldingen.AsTracking().SingleAsync(m => m.Id == twee.Id, stop);
        var fout = await Assert.ThrowsAsync<Kern.Gedeeld.RegelGeschonden>(() => new BesluitTerugnemen(vers).VoerUitAsync(over, "Vergissing", Wereld.Als("triagevoorzitter"), stop));
        Assert.Equal("andere-voorzitter", fout.Code);
        vers.Open(Wereld.Als("procesregisseur2"));
        await new BesluitTerugnemen(vers).VoerUitAsync(over, "Vergissing", Wereld.Als("procesregisseur2"), stop);
        await vers.SaveChangesAsync(stop);

        async Task<Kern.Meldingen.Melding> MeldingAsync(string naam)
        {
            await using var db = Open();
            var handeling = Wereld.Als("melder");
            db.Open(handeling);
            var persoon = new Kern.Meldingen.GemeldePersoon(new Personalia($"Tafelproef{naam}", null, "Jo", Geslacht.Onbekend, new(1981, 4, naam.Length), null), null, "betrokkene", null, Kern.Meldingen.Informering.Ja, null, null);
            var melding = await new Kern.Meldingen.MeldingOpnemen(db).VoerUitAsync(new(Wereld.Organisaties["Politie"], doelgroep, new("Venlo", "Oost"), "Ruzie", false, [persoon]), Wereld.Huis, handeling, stop);
            await db.SaveChangesAsync(stop);
            return melding;
        }
    }

    private string Dag(int over) => Wereld.Vandaag.AddDays(over).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

public sealed class LadderOpSqlite(Omgeving<SqliteDatabank> omgeving) : LadderTests<SqliteDatabank>(omgeving);

public sealed class LadderOpPostgres(Omgeving<PostgresDatabank> omgeving) : LadderTests<PostgresDatabank>(omgeving);
