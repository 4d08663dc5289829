using System.Net;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>Local what can: the table offers, the network answers, and of a refusal nothing is kept (eis 35, 45–48).</summary>
public abstract class VerwijzingTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Aanbieden = "Besluiten en aanbieden";

    [Fact]
    public async Task Een_besluit_waarvan_de_verwijzing_loopt_wordt_niet_achter_de_ontvanger_om_teruggenomen()
    {
        var verwijzing = await Wereld.EenVerwijzingAsync();
        Assert.StartsWith("De melding is aangeboden aan een lokaal netwerk.", await ZoekAsync(db => new Partituur.Kern.Casussen.BesluitTerugnemen(db).BelemmeringAsync(verwijzing.MeldingId)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_voorzitter_ziet_eerst_wat_lokaal_kan_en_biedt_aan_wat_nodig_is()
    {
        var team = await Wereld.EenVoorzieningAsync("Buurtteam Aanbod");
        await Wereld.EenVoorzieningAsync("Buurtteam Elders", gebieden: [new("Roermond", null, null)]);
        var melding = await Wereld.EenMeldingAsync(achternamen: ["Meegaander", "Thuisblijver"]);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var besluiten = await voorzitter.GaAsync($"/meldingen/{melding.Id}/besluiten");
        Assert.Contains("Eerst: wat kan lokaal?", besluiten.Tekst, StringComparison.Ordinal);
        Assert.Contains("Buurtteam Aanbod (buurt)", besluiten.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Buurtteam Elders", besluiten.Tekst, StringComparison.Ordinal);

        var formulier = (await besluiten.KlikAsync("Verwijzen naar Buurtteam Aanbod")).Formulier(Aanbieden);
        var verstuurd = await formulier.Ontvink("Geef Jo Thuisblijver mee").Ontvink("Geef het geboortejaar van Jo Meegaander mee").Vul("Hoe is Jo Meegaander", "06 11 22 33 44")
            .Vul("Waarom vraagt u", "Kunt u op bezoek gaan?").Vul("Waarom besluit", "Geheim van de tafel").Vul("Wat heeft het lokale netwerk", "Een vaste wijkagent").VerstuurAsync();
        Assert.Contains($"Over melding {melding.Nummer} is besloten.", verstuurd.Bericht, StringComparison.Ordinal);
        var verwijzing = await ZoekAsync(db => db.Verwijzingen.SingleAsync(v => v.MeldingId == melding.Id));
        var persoon = Assert.Single(verwijzing.Personen);
        Assert.Equal(("Jo Meegaander", null, "06 11 22 33 44"), (persoon.Naam, persoon.Geboortejaar, persoon.Contact));
        Assert.Equal((team.Id, Wereld.Organisaties["Jeugdzorg"], Kern.Gedeeld.Werkdagen.Na(Wereld.Vandaag, 5)), (verwijzing.VoorzieningId, verwijzing.OrganisatieId!.Value, verwijzing.Uiterlijk));

        // Nobody is told yet what came of it.
        Assert.False(await ZoekAsync(db => db.Terugkoppelingen.AnyAsync(t => t.MeldingId == melding.Id)));

        // The receiver finds it on the werklijst, and sees the minimal set and nothing else.
        using var ontvanger = await AlsAsync("partnerprofessional");
        Assert.Contains("Buurtteam Aanbod", (await ontvanger.GaAsync("/")).Tekst, StringComparison.Ordinal);
        var pagina = await ontvanger.GaAsync($"/triage/verwijzingen/{verwijzing.Id}");
        Assert.Contains("Kunt u op bezoek gaan?", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Jo Meegaander", pagina.Tekst, StringComparison.Ordinal);
        foreach (var geheim in new[] { "Thuisblijver", "Geheim van de tafel", "vaste wijkagent", melding.Nummer, "Ruzie tussen partners" })
        {
            Assert.DoesNotContain(geheim, pagina.Tekst, StringComparison.Ordinal);
        }

        Assert.True(await InzagenAsync("partnerprofessional", verwijzing.Id.Waarde) > 0);
        Assert.Equal(HttpStatusCode.NotFound, (await ontvanger.GaAsync($"/meldingen/{melding.Id}")).Status);
        foreach (var ander in new[] { "ggz", "politie", "melder", "zonderconvenant" })
        {
            using var buiten = await AlsAsync(ander);
            Assert.Equal(HttpStatusCode.NotFound, (await buiten.GaAsync($"/triage/verwijzingen/{verwijzing.Id}")).Status);
            Assert.DoesNotContain("Buurtteam Aanbod", (await buiten.GaAsync("/triage/verwijzingen")).Tekst, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wie_aanneemt_houdt_het_aanbod_en_dan_staat_de_terugkoppeling_klaar()
    {
        var melding = await Wereld.EenMeldingAsync();
        var verwijzing = await Wereld.EenVerwijzingAsync(melding);
        using var ontvanger = await AlsAsync("partnerprofessional");
        var na = await (await ontvanger.GaAsync($"/triage/verwijzingen/{verwijzing.Id}")).Formulier("Aannemen").VerstuurAsync();
        Assert.Contains("U pakt dit op.", na.Bericht, StringComparison.Ordinal);
        Assert.Contains("Kunt u dit gezin steunen?", na.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("partnerprofessional", "verwijzing-aangenomen", verwijzing.Id.Waarde));
        var bericht = await ZoekAsync(db => db.Terugkoppelingen.SingleAsync(t => t.MeldingId == melding.Id));
        Assert.Contains("Buurtteam Oost", bericht.Bericht, StringComparison.Ordinal);
        Assert.Equal(MeldingStatus.Getriageerd, await ZoekAsync(db => db.Meldingen.Where(m => m.Id == melding.Id).Select(m => m.Status).SingleAsync()));
    }

    [Fact]
    public async Task Na_een_weigering_is_er_niets_meer_van_de_gegevens_en_ligt_de_melding_weer_op_tafel()
    {
        var melding = await Wereld.EenMeldingAsync(achternamen: "Kommterug");
        var verwijzing = await Wereld.EenVerwijzingAsync(melding, waarom: "Merkteken-waarom");
        using var ontvanger = await AlsAsync("partnerprofessional");
        var pad = $"/triage/verwijzingen/{verwijzing.Id}";
        await WordtGeweigerdAsync("partnerprofessional", pad, "Niet aannemen", _ => { }, "Waarom niet?", "Vul de reden in.");
        var na = await (await ontvanger.GaAsync(pad)).Formulier("Niet aannemen").Vul("Waarom niet?", "Wij hebben geen plek.").VerstuurAsync();
        Assert.Contains("De gegevens zijn verwijderd.", na.Bericht, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ontvanger.GaAsync(pad)).Status);
        Assert.DoesNotContain(pad, (await ontvanger.GaAsync("/triage/verwijzingen")).Links());
        Assert.DoesNotContain(pad, (await ontvanger.GaAsync("/")).Links());

        Assert.Empty(await Sporen.ZoekAsync(Open, "Merkteken-waarom"));
        Assert.Equal(0, await ZoekAsync(db => db.Set<VerwezenPersoon>().CountAsync(p => p.VerwijzingId == verwijzing.Id)));
        Assert.Equal(MeldingStatus.InOnderzoek, await ZoekAsync(db => db.Meldingen.Where(m => m.Id == melding.Id).Select(m => m.Status).SingleAsync()));
        Assert.False(await ZoekAsync(db => db.Terugkoppelingen.AnyAsync(t => t.MeldingId == melding.Id)));

        // The table finds it again, reads why, and decides anew.
        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.Contains(melding.Nummer, (await voorzitter.GaAsync("/triage")).Tekst, StringComparison.Ordinal);
        var besluiten = await voorzitter.GaAsync($"/meldingen/{melding.Id}/besluiten");
        Assert.Contains("geweigerd: Wij hebben geen plek.", besluiten.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het lokale netwerk nam de verwijzing niet aan.", besluiten.Tekst, StringComparison.Ordinal);
        await besluiten.Formulier("Besluit vastleggen").Vink("Casusoverleg", "Wat gebeurt er").Vul("Waarom?", "Dan samen.").VerstuurAsync();
        Assert.Equal(Uitkomst.Casusoverleg, await ZoekAsync(db => db.Triagebesluiten.Where(b => b.MeldingId == melding.Id).Select(b => b.Uitkomst).SingleAsync()));
    }

    [Fact]
    public Task Na_elke_weigering_of_intrekking_staat_nergens_meer_iets_van_wat_is_meegegeven() =>
        Gen.Select(Gen.Int[1, 4], Gen.Bool, Gen.Bool.Array[4], Gen.String[Gen.Char.AlphaNumeric, 0, 12]).SampleAsync(
            async (aantal, trektIn, metContact, zin) =>
            {
                var merk = $"Merk{Guid.NewGuid():N}";
                var melding = await Wereld.EenMeldingAsync(achternamen: [.. Enumerable.Range(0, aantal).Select(i => $"Steekproef{(char)('A' + i)}")]);
                var voorziening = await Wereld.EenVoorzieningAsync();
                await using var db = Open();
                db.Open(Wereld.Als("triagevoorzitter"));
                var verwijzen = new Verwijzen(db);
                var over = await db.Meldingen.AsTracking().SingleAsync(m => m.Id == melding.Id);
                var personen = (await verwijzen.VoorstelAsync(over)).Select((p, i) => p with { Contact = metContact[i] ? $"{merk}-contact-{i}" : null }).ToList();
                var verwijzing = await verwijzen.VoerUitAsync(over, new(voorziening.Id, "Dichtbij.", personen, $"{zin} {merk}", null), db.Handeling!);
                await db.SaveChangesAsync();
                Assert.Equal(metContact.Take(aantal).Any(c => c) ? 2 : 1, (await Sporen.ZoekAsync(Open, merk)).Count);

                var afhandelen = new VerwijzingAfhandelen(db);
                db.Open(Wereld.Als(trektIn ? "triagevoorzitter" : "partnerprofessional"));
                await (trektIn ? afhandelen.TrekInAsync(verwijzing, "Geen antwoord.", db.Handeling!) : afhandelen.WeigerAsync(verwijzing, "Geen plek.", db.Handeling!));
                await db.SaveChangesAsync();
                Assert.Empty(await Sporen.ZoekAsync(Open, merk));
                Assert.Equal(0, await ZoekAsync(d => d.Set<VerwezenPersoon>().CountAsync(p => p.VerwijzingId == verwijzing.Id)));
                Assert.Equal(MeldingStatus.InOnderzoek, await ZoekAsync(d => d.Meldingen.Where(m => m.Id == melding.Id).Select(m => m.Status).SingleAsync()));
            },
            iter: 15,
            threads: 1);

    [Fact]
    public async Task De_voorzitter_trekt_in_en_de_gegevens_zijn_weg()
    {
        var verwijzing = await Wereld.EenVerwijzingAsync(waarom: "Merkteken-intrekken");
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var na = await (await voorzitter.GaAsync($"/triage/verwijzingen/{verwijzing.Id}")).Formulier("Verwijzing intrekken").Vul("Waarom trekt u", "Geen antwoord gekregen").VerstuurAsync();
        Assert.Contains("ligt weer op tafel", na.Bericht, StringComparison.Ordinal);
        Assert.Empty(await Sporen.ZoekAsync(Open, "Merkteken-intrekken"));
        using var ontvanger = await AlsAsync("partnerprofessional");
        Assert.Equal(HttpStatusCode.NotFound, (await ontvanger.GaAsync($"/triage/verwijzingen/{verwijzing.Id}")).Status);
    }

    [Fact]
    public async Task Zonder_account_of_convenant_legt_de_administratie_het_antwoord_vast()
    {
        foreach (var organisatie in new[] { null, "Zonder Convenant", "Gemeente" })
        {
            var verwijzing = await Wereld.EenVerwijzingAsync(null, await Wereld.EenVoorzieningAsync($"Netwerk {organisatie ?? "zonder"}", organisatie));
            Assert.Null(verwijzing.OrganisatieId);
            using var administratie = await AlsAsync("administratie");
            Assert.Contains("Antwoord op verwijzing vastleggen", (await administratie.GaAsync("/")).Tekst, StringComparison.Ordinal);
            var na = await (await administratie.GaAsync($"/triage/verwijzingen/{verwijzing.Id}")).Formulier("Aannemen").VerstuurAsync();
            Assert.Contains("Het antwoord is vastgelegd.", na.Bericht, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Wat_ontbreekt_staat_bij_het_veld_en_een_verzonnen_voorziening_wordt_geweigerd()
    {
        var (melding, team) = (await Wereld.EenMeldingAsync(), await Wereld.EenVoorzieningAsync());
        var pad = $"/meldingen/{melding.Id}/verwijzen?voorziening={team.Id}";
        await WordtGeweigerdAsync("triagevoorzitter", pad, Aanbieden, f => f.Vul("Waarom besluit", "Omdat."), "Waarom vraagt u", "Vul in waarom u dit vraagt.");
        await WordtGeweigerdAsync("triagevoorzitter", pad, Aanbieden, f => f.Vul("Waarom vraagt u", "Omdat."), "Waarom besluit", "Vul de reden van het besluit in.");
        await WordtGeweigerdAsync("triagevoorzitter", pad, Aanbieden, f => f.Vul("Waarom vraagt u", "Omdat.").Vul("Waarom besluit", "Omdat.").Zet("Verwijs.Personen[0].Mee", "false"), null, "Kies ten minste één persoon", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("triagevoorzitter", pad, Aanbieden, f => f.Vul("Waarom vraagt u", "Omdat.").Vul("Waarom besluit", "Omdat.").Zet("Verwijs.Voorziening", Guid.NewGuid().ToString()), null, "Kies een voorziening die nu", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Te_laat_staat_bij_de_voorzitter()
    {
        await Wereld.EenVerwijzingAsync(op: Omgeving.Fabriek.Klok.GetUtcNow().AddDays(-20));
        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.Contains("Verwijzing zonder antwoord", (await voorzitter.GaAsync("/")).Tekst, StringComparison.Ordinal);
    }
}

public sealed class VerwijzingOpSqlite(Omgeving<SqliteDatabank> omgeving) : VerwijzingTests<SqliteDatabank>(omgeving);

public sealed class VerwijzingOpPostgres(Omgeving<PostgresDatabank> omgeving) : VerwijzingTests<PostgresDatabank>(omgeving);
