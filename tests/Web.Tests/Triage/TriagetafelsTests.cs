using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>Setting up tables, who decides at them, and handing them over (eis 29, 68, 69, 104).</summary>
public abstract class TriagetafelsTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Administratie_maakt_een_tafel_met_deelnemers_en_wijzigt_haar()
    {
        await EenDoelgroepAsync("Veelplegers");
        using var administratie = await AlsAsync("administratie");
        var formulier = (await administratie.GaAsync("/triage/tafels/nieuw")).Formulier("Tafel maken");
        var fout = await formulier.Vul("Naam", "Veelplegers").VerstuurAsync();
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Equal(("Kies ten minste één doelgroep.", "Kies de organisatie die voorzit.", "Vul de plaats of de videolink in."), (fout.Veldfout("Voor welke doelgroepen?"), fout.Veldfout("Welke organisatie zit voor?"), fout.Veldfout("Plaats of videolink")));
        Assert.Equal("Veelplegers", fout.Formulier("Tafel maken").Waarde("Naam"));
        var zonderRol = await fout.Formulier("Tafel maken").Vink("Veelplegers", "Voor welke doelgroepen").Vul("Welke organisatie", "GGZ").Vul("Wie zit voor", "Test triagevoorzitter").Vul("Plaats", "Kamer 2").VerstuurAsync();
        Assert.Contains("Kies iemand van deze organisatie", zonderRol.Veldfout("Wie zit voor?"), StringComparison.Ordinal);
        var tafel = await zonderRol.Formulier("Tafel maken").Vul("Welke organisatie", "Veilig Thuis").VerstuurAsync();
        Assert.Equal("De tafel Veelplegers is gemaakt. Zet er nu de vaste deelnemers bij.", tafel.Bericht);
        tafel = await tafel.Formulier("Deelnemer toevoegen").Vul("Wie?", "Test politie").Vink("Deel 2", "Vanaf welk deel?").VerstuurAsync();
        Assert.Matches("Test politie ?Politie ?Deel 2", tafel.Tekst);
        tafel = await tafel.Formulier("Haal weg: Test politie").VerstuurAsync();
        Assert.Contains("Er zijn nog geen vaste deelnemers", tafel.Tekst, StringComparison.Ordinal);

        var wijzigen = await administratie.GaAsync(tafel.Adres.AbsolutePath + "/wijzigen");
        Assert.Equal("Kamer 2", wijzigen.Formulier("Opslaan").Waarde("Plaats"));
        var gewijzigd = await wijzigen.Formulier("Opslaan").Vul("Hoe vaak", "Elke week").Vul("Op welke dag", "Dinsdag").Vul("Plaats", "Kamer 9").VerstuurAsync();
        Assert.Contains("Elke dinsdag, 09:00 uur, 60 minuten", gewijzigd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kamer 9", gewijzigd.Tekst, StringComparison.Ordinal);
        var dubbel = await (await administratie.GaAsync("/triage/tafels/nieuw")).Formulier("Tafel maken").Vul("Naam", "Nog een").Vink("Veelplegers", "Voor welke doelgroepen").Vul("Welke organisatie", "Veilig Thuis").Vul("Plaats", "Kamer 2").VerstuurAsync();
        Assert.Equal("De doelgroep Veelplegers ligt al aan een andere tafel.", dubbel.Veldfout("Voor welke doelgroepen?"));
        Assert.Contains("Veelplegers", (await administratie.GaAsync("/triage/tafels")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alleen_wie_voorzit_of_vervangt_besluit_behalve_bij_code_rood()
    {
        var ander = await EenVoorzitterAsync("voorzitter-twee", "Gemeente");
        var tafel = await Wereld.EenTafelAsync(naam: "Strenge tafel", voorzitter: Wereld.Mensen["triagevoorzitter"]);
        var (gewoon, rood) = (await Wereld.EenMeldingVoorAsync(tafel), await Wereld.EenMeldingVoorAsync(tafel, codeRood: true));
        await Wereld.EenBekendAntwoordAsync(gewoon, "GGZ");
        using var bezoeker = await AlsAsync("voorzitter-twee");
        var pagina = await bezoeker.GaAsync($"/meldingen/{gewoon.Id}/besluiten");
        Assert.Contains("Deze melding ligt aan de tafel Strenge tafel. Daar besluit Test triagevoorzitter (Veilig Thuis).", pagina.Tekst, StringComparison.Ordinal);
        var geweigerd = await pagina.Formulier("Besluit vastleggen").Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Klaar.").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Equal("Klaar.", geweigerd.Formulier("Besluit vastleggen").Waarde("Waarom?"));
        Assert.DoesNotContain(gewoon.Nummer, (await bezoeker.GaAsync("/")).Tekst, StringComparison.Ordinal);
        var spoed = await (await bezoeker.GaAsync($"/meldingen/{rood.Id}/besluiten")).Formulier("Besluit vastleggen").Vul("Wat is er vandaag gedaan", "Huisbezoek").Vink("Niet in behandeling", "Wat gebeurt er").Vul("Waarom?", "Klaar.").VerstuurAsync();
        Assert.Empty(spoed.Fouten());
        using var api = await ApiAlsAsync("voorzitter-twee");
        (await api.MaakAsync($"meldingen/{gewoon.Id}/besluiten", new { uitkomst = "NietInBehandeling", reden = "Klaar." })).Geeft(HttpStatusCode.Conflict);

        using var beheer = await ApiAlsAsync("administratie");
        (await beheer.ZetAsync($"triagetafels/{tafel.Id}", new { naam = "Strenge tafel", doelgroepen = new[] { tafel.Doelgroepen[0].DoelgroepId }, organisatie = Wereld.Organisaties["Veilig Thuis"], voorzitter = Wereld.Mensen["triagevoorzitter"], vervanger = ander, ritme = "Dagelijks", begint = "09:00:00", minuten = 60, perMelding = 6, plaats = "Kamer 3" })).Gelukt();
        Assert.Contains(gewoon.Nummer, (await bezoeker.GaAsync("/")).Tekst, StringComparison.Ordinal);
        (await api.MaakAsync($"meldingen/{gewoon.Id}/besluiten", new { uitkomst = "NietInBehandeling", reden = "Klaar." })).Gelukt();
    }

    [Fact]
    public async Task De_manager_draagt_een_tafel_over_en_op_die_dag_besluit_de_ander_ook_over_wat_er_al_ligt()
    {
        await EenVoorzitterAsync("voorzitter-drie", "Politie");
        var tafel = await Wereld.EenTafelAsync(naam: "Jeugd");
        var melding = await Wereld.EenMeldingVoorAsync(tafel);
        using var manager = await AlsAsync("manager");
        var pagina = await manager.GaAsync($"/triage/tafels/{tafel.Id}");
        Assert.DoesNotContain(melding.Nummer, pagina.Tekst, StringComparison.Ordinal);
        await WordtGeweigerdAsync("manager", $"/triage/tafels/{tafel.Id}", "Overdracht klaarzetten", f => f.Vul("Welke organisatie", "Politie").Vul("Vanaf welke dag", "2026-11-24").Vul("Waarom wordt", "ZSM"), "Vanaf welke dag?", "Kies een dag vanaf morgen.", HttpStatusCode.Conflict);
        var klaar = await pagina.Formulier("Overdracht klaarzetten").Vul("Welke organisatie", "Politie").Vul("Vanaf welke dag", "2026-12-01").Vul("Waarom wordt", "De jeugdtafel gaat naar ZSM.").VerstuurAsync();
        Assert.Contains("1 december 2026 zit Politie, elke triagevoorzitter voor", klaar.Tekst, StringComparison.Ordinal);
        var ingetrokken = await klaar.Formulier("Overdracht intrekken").VerstuurAsync();
        await ingetrokken.Formulier("Overdracht klaarzetten").Vul("Welke organisatie", "Politie").Vul("Vanaf welke dag", "2026-12-01").Vul("Waarom wordt", "De jeugdtafel gaat naar ZSM.").VerstuurAsync();
        using var voor = await ApiAlsAsync("voorzitter-drie");
        (await voor.MaakAsync($"meldingen/{melding.Id}/besluiten", new { uitkomst = "NietInBehandeling", reden = "Klaar." })).Geeft(HttpStatusCode.Conflict);
        await using var db = Open();
        var opDieDag = Wereld.Als("voorzitter-drie", Omgeving.Fabriek.Klok.GetUtcNow().AddDays(7));
        db.Open(opDieDag);
        var bij = await db.Meldingen.Include(m => m.Betrokkenen).Include(m => m.Spoedacties).AsTracking().SingleAsync(m => m.Id == melding.Id);
        await new BesluitNemen(db).VoerUitAsync(bij, new(Uitkomst.NietInBehandeling, "Klaar.", null, null, null, null), opDieDag);
        await db.SaveChangesAsync();
        Assert.Equal(MeldingStatus.Getriageerd, bij.Status);
    }

    [Fact]
    public async Task Een_opgeheven_tafel_laat_elke_voorzitter_weer_besluiten()
    {
        await EenVoorzitterAsync("voorzitter-vier", "Gemeente");
        var tafel = await Wereld.EenTafelAsync(naam: "Stopt");
        var melding = await Wereld.EenMeldingVoorAsync(tafel);
        using var administratie = await AlsAsync("administratie");
        var weg = await (await administratie.GaAsync($"/triage/tafels/{tafel.Id}")).Formulier("Tafel opheffen").VerstuurAsync();
        Assert.Contains("De tafel Stopt is opgeheven", weg.Bericht, StringComparison.Ordinal);
        Assert.Contains("Deze tafel is opgeheven", (await administratie.GaAsync($"/triage/tafels/{tafel.Id}")).Tekst, StringComparison.Ordinal);
        using var api = await ApiAlsAsync("voorzitter-vier");
        (await api.MaakAsync($"meldingen/{melding.Id}/besluiten", new { uitkomst = "NietInBehandeling", reden = "Klaar." })).Gelukt();
    }

    [Fact]
    public async Task Het_alarm_van_code_rood_gaat_eerst_naar_de_vervanger_die_ook_post_krijgt_en_later_naar_elke_voorzitter()
    {
        var vervanger = await EenVoorzitterAsync("voorzitter-vijf", "Gemeente", "vijf@gemeente.example");
        await EenVoorzitterAsync("voorzitter-zes", "Gemeente");
        var tafel = await Wereld.EenTafelAsync(naam: "Alarm");
        await using (var db = Open())
        {
            var handeling = Wereld.Als("administratie");
            db.Open(handeling);
            (await db.Triagetafels.AsTracking().SingleAsync(t => t.Id == tafel.Id)).ZetVoorzitters(Wereld.Mensen["triagevoorzitter"], vervanger, handeling);
            await db.SaveChangesAsync();
        }

        var rood = await Wereld.EenMeldingVoorAsync(tafel, codeRood: true);
        await WaakAsync(61);
        Assert.Equal((true, true, false), (await AlarmAsync("triagevoorzitter"), await AlarmAsync("voorzitter-vijf"), await AlarmAsync("voorzitter-zes")));
        var post = await ZoekAsync(db => db.Post.SingleAsync(p => p.Aan == "vijf@gemeente.example"));
        Assert.DoesNotContain(rood.Nummer, post.Onderwerp + post.Inhoud, StringComparison.Ordinal);
        await WaakAsync(121);
        Assert.True(await AlarmAsync("voorzitter-zes"));
        Assert.Equal(1, await ZoekAsync(db => db.Post.CountAsync(p => p.Aan == "vijf@gemeente.example")));

        async Task WaakAsync(int minuten)
        {
            await using var db = Open();
            db.KijkAlsInstallatie();
            var handeling = new Kern.Logboek.Handeling(null, null, Wereld.Huis, "test", rood.OntvangenOp.AddMinutes(minuten));
            db.Open(handeling);
            await new CodeRoodWaken(db).VoerUitAsync(Wereld.Huis, handeling);
            await db.SaveChangesAsync();
        }

        async Task<bool> AlarmAsync(string wie)
        {
            using var api = await ApiAlsAsync(wie);
            return (await api.HaalAsync("werklijst?soort=CodeRoodAlarm")).Tekst.Contains(rood.Nummer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Alleen_administratie_en_manager_beheren_tafels()
    {
        var tafel = await Wereld.EenTafelAsync();
        foreach (var (wie, zien) in new[] { ("triagevoorzitter", true), ("procesregisseur", true), ("ggz", false), ("melder", false), ("bestuurder", false), ("beheerder", false), ("informatieanalist", false) })
        {
            using var bezoeker = await AlsAsync(wie);
            Assert.Equal(zien ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await bezoeker.GaAsync($"/triage/tafels/{tafel.Id}")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync($"/triage/tafels/{tafel.Id}/wijzigen")).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync("/triage/tafels/nieuw")).Status);
            using var api = await ApiAlsAsync(wie);
            (await api.HaalWegAsync($"triagetafels/{tafel.Id}")).Geeft(HttpStatusCode.Forbidden);
        }

        using var ander = await AlsAsync("ander-administratie");
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GaAsync($"/triage/tafels/{tafel.Id}")).Status);
    }

    private async Task EenDoelgroepAsync(string naam)
    {
        await using var db = Open();
        db.Open(Wereld.Installatie());
        db.Add(new Doelgroep(Wereld.Huis, naam, null));
        await db.SaveChangesAsync();
    }

    private Task<ProfessionalId> EenVoorzitterAsync(string gebruiker, string organisatie, string? email = null) => Wereld.EenCollegaAsync(gebruiker, organisatie, email, Rol.Triagevoorzitter);
}

public sealed class TriagetafelsOpSqlite(Omgeving<SqliteDatabank> omgeving) : TriagetafelsTests<SqliteDatabank>(omgeving);

public sealed class TriagetafelsOpPostgres(Omgeving<PostgresDatabank> omgeving) : TriagetafelsTests<PostgresDatabank>(omgeving);
