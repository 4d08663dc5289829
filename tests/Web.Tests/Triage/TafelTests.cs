using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>An hour at the table: evidence that is there already, actions, code rood, the next melding, and a mistake.</summary>
public abstract class TafelTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Knop = "Besluit vastleggen";

    [Fact]
    public async Task De_weegkaart_stelt_voor_wat_al_bekend_is_en_bewaart_wat_de_voorzitter_overneemt()
    {
        var eerder = await Wereld.EenMeldingAsync(achternamen: ["Weeg", "Kaart"]);
        await Wereld.EenTerugkoppelingAsync(eerder);
        var (een, ander) = (eerder.Betrokkenen[0].PersoonId, eerder.Betrokkenen[1].PersoonId);
        await Wereld.EenRelatieAsync(een, Relatiesoort.Partner, ander);
        var melding = await NogEensGemeldAsync(een, ander);
        foreach (var partner in new[] { "GGZ", "Gemeente" })
        {
            await BeantwoordAsync(await Wereld.EenBevragingAsync(melding, partner));
        }

        using var voorzitter = await AlsAsync("triagevoorzitter");
        var pagina = await voorzitter.GaAsync($"/meldingen/{melding.Id}/besluiten");
        Assert.Contains("Partners uit meer ketens kennen de betrokkenen: zorg, bestuur. (bron: antwoorden van GGZ, Gemeente)", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("is partner van", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains($"doorgezet naar één partner. Nu is er opnieuw gemeld. (bron: besluit over melding {eerder.Nummer})", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Uit Oost (Venlo)", pagina.Tekst, StringComparison.Ordinal);

        var formulier = pagina.Formulier(Knop).Vink("Procesregie", "Wat gebeurt er").Vul("Waarom?", "Meer ketens nodig.")
            .Vink("Ondoorgrondelijk").Vul("Waaruit blijkt", "Schulden en verslaving", 1)
            .Vink("Ongrijpbaar").Vink("Partners uit meer ketens")
            .Vink("Ontwrichtend").Vul("Waaruit blijkt", "De kinderen lijden eronder", 3)
            .Vink("Eén keten kan dit").Vul("Welke keten?", "zorg");
        var geweigerd = await formulier.VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("Volgens de weegkaart kan één keten dit.", geweigerd.Tekst, StringComparison.Ordinal);
        await geweigerd.Formulier(Knop).Vul("Waarom is één keten hier", "De GGZ kwam niet binnen.").VerstuurAsync();

        var toets = (await ZoekAsync(db => db.Triagebesluiten.SingleAsync(b => b.MeldingId == melding.Id))).Toets!;
        Assert.Equal("Partners uit meer ketens kennen de betrokkenen: zorg, bestuur. (bron: antwoorden van GGZ, Gemeente)", toets.Ongrijpbaar.Bewijs);
        Assert.Equal(new Tegenindicatie(true, "zorg", "De GGZ kwam niet binnen."), toets.EenKeten);
        Assert.Contains("De O³MP-toets is gehaald", (await voorzitter.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
        var aanMelder = await ZoekAsync(db => db.Terugkoppelingen.SingleAsync(t => t.MeldingId == melding.Id && t.AanMelder));
        Assert.Contains("meer dan één partner of één keten", aanMelder.Bericht, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Als_een_keten_hen_kent_zegt_de_weegkaart_dat_erbij()
    {
        var melding = await Wereld.EenMeldingAsync();
        await BeantwoordAsync(await Wereld.EenBevragingAsync(melding, "GGZ"));
        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.Contains("Alleen partners uit de keten zorg kennen de betrokkenen.", (await voorzitter.GaAsync($"/meldingen/{melding.Id}/besluiten")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scores_van_een_casus_die_de_voorzitter_niet_mag_zien_staan_niet_op_de_weegkaart()
    {
        var eerder = await Wereld.EenMeldingAsync(achternamen: ["Verborgen"]);
        var casus = await Wereld.EenCasusAsync(eerder);
        var melding = await NogEensGemeldAsync(eerder.Betrokkenen[0].PersoonId);
        await using (var db = Open())
        {
            var handeling = Wereld.Als("procesregisseur");
            db.Open(handeling);
            var bij = await db.Casussen.FirstAsync(c => c.Id == casus.Id);
            foreach (var gebied in await db.Leefgebieden.OrderBy(l => l.Volgorde).Take(2).Select(l => l.Id).ToListAsync())
            {
                db.Add(new Leefgebiedscore(bij, casus.Personen[0].PersoonId, gebied, 1, null, false, handeling));
            }

            await db.SaveChangesAsync();
        }

        var pad = $"/meldingen/{melding.Id}/besluiten";
        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.DoesNotContain("heeft problemen op meer leefgebieden", (await voorzitter.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        await using (var db = Open())
        {
            var handeling = Wereld.Als("procesregisseur");
            db.Open(handeling);
            var bij = await db.Casussen.AsTracking().FirstAsync(c => c.Id == casus.Id);
            bij.NodigUit(Wereld.Mensen["triagevoorzitter"], Wereld.Organisaties["Veilig Thuis"], handeling);
            await db.SaveChangesAsync();
        }

        Assert.Contains($"heeft problemen op meer leefgebieden: gezin en relaties, huisvesting. (bron: scores in casus {casus.Nummer}", (await voorzitter.GaAsync(pad)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vastleggen_en_volgende_opent_de_volgende_melding_van_de_tafel()
    {
        var (een, twee) = (await Wereld.EenMeldingAsync(), await Wereld.EenMeldingAsync());
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var tafel = await voorzitter.GaAsync("/triage");
        Assert.StartsWith("Besluiten over melding", (await tafel.KlikAsync("Begin met de eerste")).Kop, StringComparison.Ordinal);
        var eerste = await voorzitter.GaAsync($"/meldingen/{een.Id}/besluiten");
        var nu = eerste.Kop;
        var volgende = await eerste.Formulier("Vastleggen en volgende").Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Elders geregeld.").VerstuurAsync();
        Assert.StartsWith("Besluiten over melding", volgende.Kop, StringComparison.Ordinal);
        Assert.NotEqual(nu, volgende.Kop);
        Assert.Contains("is besloten", volgende.Bericht, StringComparison.Ordinal);
        Assert.Equal(een.Id, await ZoekAsync(db => db.Triagebesluiten.Where(b => b.MeldingId == een.Id || b.MeldingId == twee.Id).Select(b => b.MeldingId).SingleAsync()));
    }

    [Fact]
    public async Task Over_code_rood_kan_men_pas_besluiten_met_een_actie_van_vandaag()
    {
        var melding = await Wereld.EenMeldingAsync(codeRood: true);
        var pad = $"/meldingen/{melding.Id}/besluiten";
        await WordtGeweigerdAsync("triagevoorzitter", pad, Knop, f => f.Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Klaar."), "Wat is er vandaag gedaan?", "Dit is code rood. Leg eerst vast wat er vandaag is gedaan.", HttpStatusCode.Conflict);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.Contains("Code rood: actie nodig, wacht", (await voorzitter.GaAsync("/triage")).Tekst, StringComparison.Ordinal);
        await (await voorzitter.GaAsync(pad)).Formulier(Knop).Vul("Wat is er vandaag gedaan?", "Agent is langs geweest.").Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Veilig nu.").VerstuurAsync();
        var nu = await ZoekAsync(db => db.Meldingen.Include(m => m.Spoedacties).SingleAsync(m => m.Id == melding.Id));
        Assert.Equal((MeldingStatus.Getriageerd, "Agent is langs geweest."), (nu.Status, Assert.Single(nu.Spoedacties).Wat));
    }

    [Fact]
    public async Task Een_actie_van_de_tafel_staat_bij_haar_organisatie_die_de_melding_niet_ziet()
    {
        var melding = await Wereld.EenMeldingAsync();
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var pagina = await voorzitter.GaAsync($"/meldingen/{melding.Id}/besluiten");
        await pagina.Formulier(Knop).Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Een partner kijkt mee.").Vul("Wat", "Ga langs bij het gezin", 2).Vul("Wie doet dit", "Jeugdzorg", 1)
            .Zet("Besluit.Acties[0].Wat", "Ga langs bij het gezin").Zet("Besluit.Acties[0].Voor", Wereld.Vandaag.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Zet("Besluit.Acties[1].Wat", null).Vul("Wie krijgt de casusregie?", "Jeugdzorg").VerstuurAsync();
        var actie = await ZoekAsync(db => db.Tafelacties.SingleAsync(t => t.MeldingId == melding.Id));
        Assert.Equal(Wereld.Organisaties["Jeugdzorg"], actie.OrganisatieId);
        Assert.Equal(Wereld.Organisaties["Jeugdzorg"], await ZoekAsync(db => db.Triagebesluiten.Where(b => b.MeldingId == melding.Id).Select(b => b.CasusregieId!.Value).SingleAsync()));
        Assert.Matches("Casusregie ?Jeugdzorg", (await voorzitter.GaAsync($"/meldingen/{melding.Id}")).Tekst);
        using (var melder = await AlsAsync("melder"))
        {
            Assert.DoesNotContain("Casusregie", (await melder.GaAsync($"/meldingen/{melding.Id}")).Tekst, StringComparison.Ordinal);
        }

        using var partner = await AlsAsync("partnerprofessional");
        var lijst = await partner.GaAsync("/");
        Assert.Contains("Ga langs bij het gezin", lijst.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(melding.Nummer, lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GaAsync($"/meldingen/{melding.Id}")).Status);
        var pad = $"/triage/tafelacties/{actie.Id}";
        var eigen = await partner.GaAsync(pad);
        Assert.DoesNotContain(melding.Nummer, eigen.Tekst, StringComparison.Ordinal);
        Assert.Contains("afgemeld", (await eigen.Formulier("Afmelden").Vink("Gedaan", "Hoe staat").Vul("Wat is ervan gekomen?", "Gesproken met moeder").VerstuurAsync()).Bericht, StringComparison.Ordinal);
        Assert.DoesNotContain("Ga langs bij het gezin", (await partner.GaAsync("/")).Tekst, StringComparison.Ordinal);

        foreach (var ander in new[] { "ggz", "zonderconvenant" })
        {
            using var bezoeker = await AlsAsync(ander);
            Assert.Equal(HttpStatusCode.NotFound, (await bezoeker.GaAsync(pad)).Status);
        }

        await (await partner.GaAsync(pad)).Formulier("Weer openzetten").VerstuurAsync();
        Assert.Equal(TafelactieStatus.Open, await ZoekAsync(db => db.Tafelacties.Where(t => t.Id == actie.Id).Select(t => t.Status).SingleAsync()));
        Assert.Contains("Ga langs bij het gezin", (await voorzitter.GaAsync("/triage/tafelacties")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_besluit_waar_niets_mee_is_gebeurd_kan_terug_en_dan_staat_alles_weer_open()
    {
        var melding = await Wereld.EenMeldingAsync();
        var vraag = await Wereld.EenBevragingAsync(melding, "GGZ");
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var pad = $"/meldingen/{melding.Id}/besluiten";
        await (await voorzitter.GaAsync(pad)).Formulier(Knop).Vink("Casusoverleg", "Wat gebeurt er").Vul("Waarom?", "Samen bespreken.").VerstuurAsync();
        Assert.True(await ZoekAsync(db => db.Casussen.AnyAsync(c => c.MeldingId == melding.Id)));
        var terug = await (await voorzitter.GaAsync(pad)).Formulier("Besluit terugnemen").Vul("Waarom neemt u", "Verkeerde melding.").VerstuurAsync();
        Assert.Contains("ligt weer op de tafel", terug.Bericht, StringComparison.Ordinal);
        Assert.False(await ZoekAsync(db => db.Casussen.AnyAsync(c => c.MeldingId == melding.Id)));
        Assert.False(await ZoekAsync(db => db.Terugkoppelingen.AnyAsync(t => t.MeldingId == melding.Id)));
        Assert.False(await ZoekAsync(db => db.Triagebesluiten.AnyAsync(b => b.MeldingId == melding.Id)));
        Assert.Null(await ZoekAsync(db => db.Bevragingen.Where(b => b.Id == vraag.Id).Select(b => b.Antwoord).SingleAsync()));
        await terug.Formulier(Knop).Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Elders geregeld.").VerstuurAsync();
        Assert.Equal(Uitkomst.NietInBehandeling, await ZoekAsync(db => db.Triagebesluiten.Where(b => b.MeldingId == melding.Id).Select(b => b.Uitkomst).SingleAsync()));
    }

    [Fact]
    public async Task Een_besluit_waar_iets_mee_is_gebeurd_kan_niet_terug()
    {
        var verzonden = await Wereld.EenTerugkoppelingAsync(verzonden: true);
        var actie = await Wereld.EenTafelactieAsync();
        await using (var db = Open())
        {
            var handeling = Wereld.Als("partnerprofessional");
            db.Open(handeling);
            (await db.Tafelacties.AsTracking().FirstAsync(t => t.Id == actie.Id)).MeldAf(TafelactieStatus.Gedaan, "Gebeld", handeling);
            await db.SaveChangesAsync();
        }

        var overleg = await Wereld.EenMeldingAsync();
        using (var voorzitter = await AlsAsync("triagevoorzitter"))
        {
            await (await voorzitter.GaAsync($"/meldingen/{overleg.Id}/besluiten")).Formulier(Knop).Vink("Casusoverleg", "Wat gebeurt er").Vul("Waarom?", "Samen bespreken.").VerstuurAsync();
            await Wereld.EenOverlegAsync(await ZoekAsync(db => db.Casussen.FirstAsync(c => c.MeldingId == overleg.Id)));
        }

        using var klant = await ApiAlsAsync("triagevoorzitter");
        foreach (var (melding, waarom) in new[] { (verzonden.MeldingId, "De terugkoppeling is al verzonden."), (actie.MeldingId, "Een actie van de tafel is al afgemeld."), (overleg.Id, "Er is al aan de casus gewerkt.") })
        {
            var antwoord = await klant.MaakAsync($"meldingen/{melding}/teruggenomen-besluiten", new { reden = "Vergissing" });
            antwoord.Geeft(HttpStatusCode.Conflict, "besluit-niet-terug-te-nemen");
            Assert.Contains(waarom, antwoord.Tekst, StringComparison.Ordinal);
            using var voorzitter = await AlsAsync("triagevoorzitter");
            Assert.Contains(waarom, (await voorzitter.GaAsync($"/meldingen/{melding}/besluiten")).Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wat_te_laat_is_ziet_de_voorzitter_op_de_werklijst()
    {
        var actie = await Wereld.EenTafelactieAsync(overDagen: 1);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.DoesNotContain("Actie van de triagetafel te laat", (await voorzitter.GaAsync("/")).Tekst, StringComparison.Ordinal);
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromDays(2));
        using var later = await AlsAsync("triagevoorzitter");
        Assert.Contains("Actie van de triagetafel te laat", (await later.GaAsync("/?soort=TafelactieTeLaat")).Tekst, StringComparison.Ordinal);
        Assert.Contains("te laat", (await later.GaAsync("/triage/tafelacties")).Tekst, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("triagevoorzitter", actie.Id.Waarde) > 0);
    }

    [Fact]
    public async Task De_api_doet_hetzelfde()
    {
        var melding = await Wereld.EenMeldingAsync(codeRood: true);
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        var keuzes = (await voorzitter.HaalAsync($"meldingen/{melding.Id}/besluitkeuzes")).Gelukt();
        Assert.Contains(keuzes["uitvoerders"].EnumerateArray(), k => k.GetProperty("naam").GetString() == "Huis Noord");
        (await voorzitter.HaalAsync($"meldingen/{melding.Id}/weegfeiten")).Gelukt();
        var besluit = new { uitkomst = "NietInBehandeling", reden = "Klaar.", spoedactie = (string?)null, acties = new[] { new { wat = "Bel school", organisatie = Wereld.Organisaties["Jeugdzorg"].Waarde, voor = Wereld.Vandaag.AddDays(3) } } };
        (await voorzitter.MaakAsync($"meldingen/{melding.Id}/besluiten", besluit)).Geeft(HttpStatusCode.Conflict, "code-rood-zonder-actie");
        (await voorzitter.MaakAsync($"meldingen/{melding.Id}/besluiten", besluit with { spoedactie = "Langs geweest" })).Gelukt();
        var actie = await ZoekAsync(db => db.Tafelacties.SingleAsync(t => t.MeldingId == melding.Id));
        using var partner = await ApiAlsAsync("partnerprofessional");
        Assert.Equal("Bel school", (await partner.HaalAsync($"tafelacties/{actie.Id}")).Gelukt()["wat"].GetString());
        (await partner.MaakAsync($"tafelacties/{actie.Id}/afmeldingen", new { status = "Gedaan", woord = "Gebeld" })).Gelukt();
        (await partner.HaalWegAsync($"tafelacties/{actie.Id}/afmeldingen")).Gelukt();
        Assert.Contains((await voorzitter.HaalAsync("tafelacties")).Gelukt().Items, i => i.GetProperty("id").GetGuid() == actie.Id.Waarde);
        (await voorzitter.MaakAsync($"meldingen/{melding.Id}/teruggenomen-besluiten", new { reden = "Vergissing" })).Gelukt();
        Assert.False(await ZoekAsync(db => db.Tafelacties.AnyAsync(t => t.MeldingId == melding.Id)));
    }

    private async Task BeantwoordAsync(Bevraging vraag)
    {
        await using var db = Open();
        var handeling = Handeling(Wereld.Mensen["ggz"], vraag.AanOrganisatieId);
        db.Open(handeling);
        (await db.Bevragingen.AsTracking().FirstAsync(b => b.Id == vraag.Id)).AntwoordBekendZonderBijdrage(handeling);
        await db.SaveChangesAsync();
    }

    private async Task<Melding> NogEensGemeldAsync(params PersoonId[] mensen)
    {
        await using var db = Open();
        var handeling = Wereld.Als("melder");
        db.Open(handeling);
        var melding = new Melding(Wereld.Huis, $"2026-{Guid.NewGuid():N}"[..20], Wereld.Organisaties["Politie"], Wereld.Doelgroep, new("Venlo", "Oost"), "Weer ruzie", false, handeling.Op, handeling);
        foreach (var persoon in await db.Personen.Where(p => mensen.Contains(p.Id)).ToListAsync())
        {
            melding.Betrek(persoon, "betrokkene", Informering.Ja, null, null, Zekerheid.Nieuw);
        }

        db.Add(melding);
        await db.SaveChangesAsync();
        return melding;
    }
}

public sealed class TafelOpSqlite(Omgeving<SqliteDatabank> omgeving) : TafelTests<SqliteDatabank>(omgeving);

public sealed class TafelOpPostgres(Omgeving<PostgresDatabank> omgeving) : TafelTests<PostgresDatabank>(omgeving);
