using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>Eis 83: was it right? The chair looks back with the facts beside it; the decision does not change.</summary>
public abstract class TerugblikTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task De_voorzitter_kijkt_terug_met_de_feiten_ernaast_en_het_besluit_blijft_wat_het_was()
    {
        var melding = await Wereld.EenMeldingAsync();
        var terugblik = await Wereld.EenTerugblikAsync(Uitkomst.Procesregie, melding, actie: new("Bel het gezin", Wereld.Organisaties["Jeugdzorg"], Wereld.Vandaag));
        var later = await Wereld.WeerGemeldAsync(melding);
        var voor = await BesluitAsync(terugblik.BesluitId);
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var thuis = await voorzitter.GaAsync("/");
        Assert.Contains("op uw terugblik", thuis.Tekst, StringComparison.Ordinal);
        var lijst = await (await voorzitter.GaAsync("/triage")).KlikAsync("Was het terecht? (");
        Assert.Contains(melding.Nummer, lijst.Tekst, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("triagevoorzitter", terugblik.Id.Waarde) > 0);

        var pagina = await lijst.KlikAsync(melding.Nummer);
        var tekst = pagina.Tekst;
        foreach (var zin in new[] { "Zo besloot de tafel toen.", "Ondoorgrondelijk: ja. Op vijf leefgebieden", "214 dagen geleden", "Er kwam 1 melding binnen over deze mensen", later.Nummer, "Bel het gezin", "Bron: meldingen van dit huis." })
        {
            Assert.Contains(zin, tekst, StringComparison.Ordinal);
        }

        // The chair takes no part in the case: that there is one is all that is told.
        var casus = await ZoekAsync(db => db.Casussen.Where(c => c.MeldingId == melding.Id).Select(c => new { c.Id, c.Nummer }).SingleAsync());
        Assert.Contains("U neemt er niet aan deel", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(casus.Nummer, tekst, StringComparison.Ordinal);
        Assert.Equal(1, await ZoekAsync(db => db.Logregels.CountAsync(l => l.Soort == Logsoort.Inzage && l.OnderwerpId == terugblik.Id.Waarde)));
        Assert.True(await InzagenAsync("triagevoorzitter", later.Id.Waarde) > 0);

        var klaar = await pagina.Formulier("Antwoord opslaan").Vink("Zwaarder was nodig").Vul("Waarom vindt u dat", "Er kwam nog een melding.").VerstuurAsync();
        Assert.Equal("Uw antwoord is opgeslagen. Het besluit is niet veranderd.", klaar.Bericht);
        Assert.DoesNotContain(melding.Nummer, klaar.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("triagevoorzitter", "terugblik-beantwoord", terugblik.Id.Waarde));
        Assert.Equal(voor, await BesluitAsync(terugblik.BesluitId));
        var beantwoord = await (await klaar.KlikAsync("Beantwoord")).KlikAsync(melding.Nummer);
        Assert.Contains("Er kwam nog een melding.", beantwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("door Test triagevoorzitter", beantwoord.Tekst, StringComparison.Ordinal);

        // Who sees the cases of the house gets the way in, and may mend the answer.
        using var regisseur = await AlsAsync("procesregisseur");
        var bijRegisseur = await regisseur.GaAsync($"/triage/terugblik/{terugblik.Id}");
        Assert.Contains($"/casussen/{casus.Id}", bijRegisseur.Links());
        await bijRegisseur.Formulier("Antwoord verbeteren").Vink("Niet te zeggen").Vul("Waarom vindt u dat", "Het gezin verhuisde.").VerstuurAsync();
        Assert.Equal((Oordeel.NietTeZeggen, "Het gezin verhuisde."), await AntwoordAsync(terugblik));
        await (await regisseur.GaAsync($"/triage/terugblik/{terugblik.Id}")).Formulier("Antwoord terugnemen").VerstuurAsync();
        Assert.Equal((null, null), await AntwoordAsync(terugblik));
    }

    [Fact]
    public async Task Na_de_termijn_staat_het_antwoord_vast_en_wat_te_laat_is_staat_er_als_te_laat()
    {
        // Asked 75 days ago, with thirty days to answer: one was answered after five days, the other never.
        var toen = Omgeving.Fabriek.Klok.GetUtcNow().AddDays(-75);
        var besluit = await Wereld.EenOudBesluitAsync(maanden: 10);
        await Wereld.EenOudBesluitAsync(maanden: 10);
        await Wereld.VraagTerugblikkenAsync(op: toen);
        var handeling = Wereld.Als("triagevoorzitter", toen.AddDays(5));
        await using var db = Open();
        db.Open(handeling);
        var beantwoord = await db.Terugblikken.AsTracking().SingleAsync(t => t.BesluitId == besluit.Id);
        beantwoord.Beantwoord(Oordeel.Terecht, null, handeling);
        await db.SaveChangesAsync();

        using var voorzitter = await AlsAsync("triagevoorzitter");
        var vast = await voorzitter.GaAsync($"/triage/terugblik/{beantwoord.Id}");
        Assert.Contains("Dit antwoord staat vast.", vast.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(vast.Document.QuerySelectorAll("main form"), f => f.TextContent.Contains("Antwoord", StringComparison.Ordinal));
        Assert.Contains("te laat", (await voorzitter.GaAsync("/triage/terugblikken")).Tekst, StringComparison.Ordinal);
        using var api = await ApiAlsAsync("triagevoorzitter");
        (await api.ZetAsync($"triage/terugblikken/{beantwoord.Id}", new { oordeel = Oordeel.Terecht })).Geeft(HttpStatusCode.Conflict, "terugblik-staat-vast");
    }

    [Fact]
    public async Task Een_fout_staat_bij_het_veld_en_wat_is_getypt_blijft()
    {
        var pad = $"/triage/terugblik/{(await Wereld.EenTerugblikAsync()).Id}";
        await WordtGeweigerdAsync("triagevoorzitter", pad, "Antwoord opslaan", f => f.Vul("Waarom vindt u dat", "Wel een reden"), "Was het besluit terecht", "Kies wat u nu van het besluit vindt.");
        await WordtGeweigerdAsync("triagevoorzitter", pad, "Antwoord opslaan", f => f.Vink("Lichter had gekund"), "Waarom vindt u dat", "Schrijf op waarom u dat vindt.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("triagevoorzitter", pad, "Antwoord opslaan", f => f.Vink("Terecht").Vul("Waarom vindt u dat", new string('x', 2001)), "Waarom vindt u dat", "Gebruik hoogstens 2000 tekens.");
    }

    [Fact]
    public async Task Wie_als_tweede_antwoordt_ziet_het_antwoord_van_de_ander()
    {
        var terugblik = await Wereld.EenTerugblikAsync();
        using var een = await AlsAsync("triagevoorzitter");
        using var twee = await AlsAsync("procesregisseur");
        var pad = $"/triage/terugblik/{terugblik.Id}";
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await eerste.Formulier("Antwoord opslaan").Vink("Lichter had gekund").Vul("Waarom vindt u dat", "Het wijkteam kon dit.").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Antwoord opslaan").Vink("Zwaarder was nodig").Vul("Waarom vindt u dat", "Het liep uit de hand.").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Contains("Nu staat er: Het wijkteam kon dit.", geweigerd.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het liep uit de hand.", geweigerd.Document.QuerySelectorAll("textarea").Select(t => t.TextContent.Trim()));
        Assert.Equal((Oordeel.LichterHadGekund, "Het wijkteam kon dit."), await AntwoordAsync(terugblik));

        using var api = await ApiAlsAsync("procesregisseur");
        (await api.ZetAsync($"triage/terugblikken/{terugblik.Id}", new { oordeel = Oordeel.Terecht }, versie: "1")).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
    }

    [Fact]
    public async Task Wie_niet_terugkijkt_opent_lijst_vraag_en_eindpunt_niet()
    {
        var terugblik = await Wereld.EenTerugblikAsync();
        foreach (var gebruiker in new[] { "melder", "partnerprofessional", "zonderconvenant", "administratie", "informatieanalist", "manager", "bestuurder", "privacyfunctionaris", "beheerder" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            foreach (var pad in new[] { "/triage/terugblikken", $"/triage/terugblik/{terugblik.Id}" })
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync(pad)).Status);
            }

            Assert.DoesNotContain("terugblikken", string.Join(' ', (await bezoeker.GaAsync("/")).Links()), StringComparison.Ordinal);
            using var api = await ApiAlsAsync(gebruiker);
            (await api.HaalAsync("triage/terugblikken")).Geeft(HttpStatusCode.Forbidden);
            (await api.ZetAsync($"triage/terugblikken/{terugblik.Id}", new { oordeel = Oordeel.Terecht })).Geeft(HttpStatusCode.Forbidden);
        }

        // The same role in another house finds nothing.
        using var elders = await AlsAsync("ander-regisseur");
        Assert.Equal(HttpStatusCode.NotFound, (await elders.GaAsync($"/triage/terugblik/{terugblik.Id}")).Status);
        Assert.DoesNotContain(await ZoekAsync(db => db.Meldingen.Where(m => m.Id == terugblik.MeldingId).Select(m => m.Nummer).SingleAsync()), (await elders.GaAsync("/triage/terugblikken")).Tekst, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("ander-regisseur");
        Assert.Empty((await klant.HaalAsync("triage/terugblikken")).Gelukt().Items);
        Assert.Null((await AntwoordAsync(terugblik)).Oordeel);
    }

    [Fact]
    public async Task De_api_doet_wat_het_scherm_doet_en_laat_hetzelfde_spoor_na()
    {
        var melding = await Wereld.EenMeldingAsync();
        var terugblik = await Wereld.EenTerugblikAsync(Uitkomst.Casusoverleg, melding);
        var later = await Wereld.WeerGemeldAsync(melding);
        using var api = await ApiAlsAsync("triagevoorzitter");
        Assert.Contains(terugblik.Id.Waarde, (await api.HaalAsync("triage/terugblikken?uitkomst=Casusoverleg")).Gelukt().Items.Select(i => i.GetProperty("id").GetGuid()));
        var een = (await api.HaalAsync($"triage/terugblikken/{terugblik.Id}")).Gelukt();
        Assert.Equal(later.Nummer, een["sindsdien"].GetProperty("meldingen")[0].GetProperty("nummer").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, een["sindsdien"].GetProperty("casus").GetProperty("nummer").ValueKind);
        Assert.True(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Soort == Logsoort.Inzage && l.OnderwerpId == terugblik.Id.Waarde)));
        Assert.True(await InzagenAsync("triagevoorzitter", later.Id.Waarde) > 0);
        Assert.Equal(["oordeel"], (await api.ZetAsync($"triage/terugblikken/{terugblik.Id}", new { })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await api.ZetAsync($"triage/terugblikken/{terugblik.Id}", new { oordeel = Oordeel.LichterHadGekund })).Geeft(HttpStatusCode.Conflict, "terugblik-zonder-toelichting");
        (await api.ZetAsync($"triage/terugblikken/{terugblik.Id}", new { oordeel = Oordeel.LichterHadGekund, toelichting = "Eén partner kon dit." })).Gelukt();
        Assert.Equal((Oordeel.LichterHadGekund, "Eén partner kon dit."), await AntwoordAsync(terugblik));
        Assert.Contains(terugblik.Id.Waarde, (await api.HaalAsync("triage/terugblikken?oordeel=LichterHadGekund&tafel=geen")).Gelukt().Items.Select(i => i.GetProperty("id").GetGuid()));
        (await api.HaalWegAsync($"triage/terugblikken/{terugblik.Id}/antwoord")).Gelukt();
        (await api.HaalWegAsync($"triage/terugblikken/{terugblik.Id}/antwoord")).Geeft(HttpStatusCode.Conflict, "terugblik-zonder-antwoord");
    }

    [Fact]
    public async Task Met_een_besluit_dat_vervalt_verdwijnt_de_vraag()
    {
        var terugblik = await Wereld.EenTerugblikAsync();
        await using (var db = Open())
        {
            var handeling = Wereld.Als("triagevoorzitter");
            db.Open(handeling);
            await new BesluitTerugnemen(db).VoerUitAsync(await db.Meldingen.AsTracking().SingleAsync(m => m.Id == terugblik.MeldingId), "Vergissing", handeling);
            await db.SaveChangesAsync();
        }

        Assert.False(await ZoekAsync(db => db.Terugblikken.AnyAsync(t => t.Id == terugblik.Id)));
        Assert.True(await DeedAsync("triagevoorzitter", "terugblik-vervallen", terugblik.Id.Waarde));
        Assert.Equal(0, await Wereld.VraagTerugblikkenAsync());
    }

    [Fact]
    public async Task Twee_rondes_tegelijk_vragen_niet_twee_keer()
    {
        var besluit = await Wereld.EenOudBesluitAsync();
        await Wereld.VraagTerugblikkenAsync();
        Assert.Equal(0, await Wereld.VraagTerugblikkenAsync());
        await using var db = Open();
        db.Open(Wereld.Installatie());
        db.Add(new Terugblik(besluit, Wereld.Vandaag, Wereld.Installatie()));
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
    }

    private Task<string> BesluitAsync(Guid id) => ZoekAsync(async db => System.Text.Json.JsonSerializer.Serialize(await db.Triagebesluiten.AsNoTracking().SingleAsync(b => b.Id == id)));

    private Task<(Oordeel? Oordeel, string? Toelichting)> AntwoordAsync(Terugblik terugblik) =>
        ZoekAsync(async db => await db.Terugblikken.AsNoTracking().Where(t => t.Id == terugblik.Id).Select(t => new ValueTuple<Oordeel?, string?>(t.Oordeel, t.Toelichting)).SingleAsync());
}

public sealed class TerugblikOpSqlite(Omgeving<SqliteDatabank> omgeving) : TerugblikTests<SqliteDatabank>(omgeving);

public sealed class TerugblikOpPostgres(Omgeving<PostgresDatabank> omgeving) : TerugblikTests<PostgresDatabank>(omgeving);
