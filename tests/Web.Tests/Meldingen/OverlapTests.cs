using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Meldingen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>Two tables or houses that are busy with the same human hear that, and nothing else (eis 31, 36).</summary>
public abstract class OverlapTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Beide_huizen_horen_wie_zij_moeten_bellen_en_niets_van_de_inhoud()
    {
        await using (var db = Open())
        {
            db.Open(Wereld.Installatie());
            (await db.Huizen.AsTracking().SingleAsync(h => h.Id == Wereld.AnderHuis)).IsBereikbaarOp("077 555 66 77", "midden@huis.invalid");
            await db.SaveChangesAsync();
        }

        var (hier, daar) = await Wereld.EenOverlapAsync("999887713");
        using var administratie = await AlsAsync("administratie");
        Assert.Contains("Overlap met een ander huis", (await administratie.GaAsync("/")).Tekst, StringComparison.Ordinal);
        var pagina = await administratie.GaAsync($"/meldingen/{hier.Id}");
        Assert.Contains("Veiligheidshuis Midden kent ook iemand van deze melding: bel 077 555 66 77 of mail midden@huis.invalid.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(daar.Id.ToString(), pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);

        using var anders = await AlsAsync("ander-administratie");
        Assert.Contains("Veiligheidshuis Noord kent ook iemand van deze melding", (await anders.GaAsync($"/meldingen/{daar.Id}")).Tekst, StringComparison.Ordinal);

        // What was agreed stands with one's own house only.
        var link = await pagina.KlikAsync("Leg vast wat u afspreekt");
        var na = await link.Formulier("Opslaan").Vink("Afgesproken", "Hoe staat het?").Vul("Wat is afgesproken", "Wij nemen de leiding.").VerstuurAsync();
        Assert.Contains("Wij nemen de leiding.", na.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Wij nemen de leiding.", (await anders.GaAsync("/meldingen/overlap")).Tekst, StringComparison.Ordinal);
        var hunne = await ZoekAsync(db => db.Overlapsignalen.Where(o => o.HuisId == Wereld.AnderHuis && o.MeldingId == daar.Id).Select(o => o.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await administratie.GaAsync($"/meldingen/overlap/{hunne}")).Status);
        await WordtGeweigerdAsync("triagevoorzitter", link.Adres.PathAndQuery, "Opslaan", f => f.Vink("Afgesproken", "Hoe staat het?").Vul("Wat is afgesproken", string.Empty), "Wat is afgesproken", "Vul in wat u met het andere huis afsprak.");
    }

    [Fact]
    public async Task Een_partner_leert_er_niets_van_ook_niet_door_te_tellen()
    {
        using var melder = await AlsAsync("melder");
        var voor = await Wereld.MetBsnAsync(Wereld.Huis, "999887725", "Alleen");
        var zonder = await LeesAsync(voor);
        await Wereld.MetBsnAsync(Wereld.AnderHuis, "999887725", "Alleen");
        Assert.True(await ZoekAsync(db => db.Overlapsignalen.AnyAsync(o => o.MeldingId == voor.Id)));
        Assert.Equal(zonder, await LeesAsync(voor));
        foreach (var gebruiker in new[] { "melder", "politie", "partnerprofessional", "ggz", "zonderconvenant", "informatieanalist", "manager", "bestuurder", "beheerder" })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync("/meldingen/overlap")).Status);
            Assert.DoesNotContain("Overlap", (await bezoeker.GaAsync("/")).Tekst, StringComparison.Ordinal);
        }

        async Task<(string Melding, string Lijst, string Werk)> LeesAsync(Melding m) =>
            ((await melder.GaAsync($"/meldingen/{m.Id}")).Tekst, (await melder.GaAsync("/meldingen")).Tekst, (await melder.GaAsync("/")).Tekst);
    }

    [Fact]
    public async Task Binnen_het_huis_ziet_de_tafel_een_andere_melding_en_een_open_casus()
    {
        var eerste = await Wereld.MetBsnAsync(Wereld.Huis, "999887737", "Vakerhier");
        var casus = await Wereld.EenCasusAsync(await Wereld.MetBsnAsync(Wereld.Huis, "999887737", "Vakerhier"));
        var derde = await Wereld.MetBsnAsync(Wereld.Huis, "999887737", "Vakerhier");
        using var voorzitter = await AlsAsync("triagevoorzitter");
        var pagina = await voorzitter.GaAsync($"/meldingen/{derde.Id}/besluiten");
        Assert.Contains($"Ook in melding {eerste.Nummer}", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Ook in een open casus: {casus.Nummer}", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain($"/casussen/{casus.Id}", pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var administratie = await AlsAsync("administratie");
        Assert.Contains($"/casussen/{casus.Id}", (await administratie.GaAsync($"/meldingen/{derde.Id}")).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var melder = await AlsAsync("melder");
        Assert.DoesNotContain("Ook in", (await melder.GaAsync($"/meldingen/{derde.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_samengevoegde_rij_telt_als_de_mens_die_zij_bleek()
    {
        var (een, twee) = (await Wereld.EenMeldingAsync(achternamen: "Zelfdemens"), await Wereld.EenMeldingAsync(achternamen: "Anderenaam"));
        var (blijft, gaat) = (een.Betrokkenen[0].PersoonId, twee.Betrokkenen[0].PersoonId);
        await using (var db = Open())
        {
            db.Open(Wereld.Als("administratie"));
            await new Kern.Personen.Samenvoegen(db).VoerUitAsync(blijft, gaat, null, Wereld.Als("administratie"));
            await db.SaveChangesAsync();
        }

        using var voorzitter = await AlsAsync("triagevoorzitter");
        Assert.Contains($"Ook in melding {een.Nummer}", (await voorzitter.GaAsync($"/meldingen/{twee.Id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_import_seint_meteen_en_terugdraaien_neemt_terug_wat_niemand_bekeek()
    {
        var daar = await Wereld.MetBsnAsync(Wereld.AnderHuis, "999887750", "Importoverlap", sein: false);
        var bestand = ImportProef.Csv(ImportProef.Rij("O-1", "Importoverlap", "Kim", "3-2-1988", "999887750"), ImportProef.Rij("O-2", "Importalleen", "Jan", "4-4-1944"));
        using var bezoeker = await AlsAsync("administratie");
        var uitkomst = await bezoeker.LeesInAsync(Omgeving.Fabriek, bestand);
        Assert.Equal((1, 0, 1), (await SignalenAsync("O-1"), await SignalenAsync("O-2"), await DaarAsync()));
        var terug = await (await uitkomst.KlikAsync("Import terugdraaien")).Formulier("Import terugdraaien").Vul("Reden", "Verkeerde lijst").VerstuurAsync();
        Assert.Equal("2 meldingen worden teruggedraaid.", terug.Bericht);
        await ImportProef.DraaiAsync(Omgeving.Fabriek);
        Assert.Equal((0, 0), (await SignalenAsync("O-1"), await DaarAsync()));

        // Somebody has looked at it: then something was done with the melding.
        var opnieuw = await bezoeker.LeesInAsync(Omgeving.Fabriek, bestand);
        await using (var db = Open())
        {
            db.Open(Wereld.Als("administratie"));
            (await db.Overlapsignalen.AsTracking().SingleAsync(o => o.AnderHuisId == Wereld.AnderHuis && db.Meldingen.Any(m => m.Id == o.MeldingId && m.Nummer == "O-1"))).Neem(Overlapstand.Gezien, null, Wereld.Als("administratie"));
            await db.SaveChangesAsync();
        }

        Assert.Contains("Hiermee is al iets gedaanO-1", (await opnieuw.KlikAsync("Import terugdraaien")).Tekst, StringComparison.Ordinal);

        // By the melding itself: each house numbers from one, so a number of the other house may be somebody else's here.
        Task<int> DaarAsync() => ZoekAsync(db => db.Overlapsignalen.CountAsync(o => o.MeldingId == daar.Id));

        Task<int> SignalenAsync(string nummer) => ZoekAsync(db => db.Overlapsignalen.CountAsync(o => db.Meldingen.Any(m => m.Id == o.MeldingId && m.Nummer == nummer)));
    }

    [Fact]
    public async Task De_nachtelijke_ronde_vindt_wat_een_import_bracht_en_seint_niet_twee_keer()
    {
        var hier = await Wereld.MetBsnAsync(Wereld.Huis, "999887749", "Nachtwerk", sein: false);
        await Wereld.MetBsnAsync(Wereld.AnderHuis, "999887749", "Nachtwerk", sein: false);
        await using var nacht = Open();
        Assert.True(await new Overlapwacht(nacht).VeegAsync(Wereld.Huis, Wereld.Installatie().Op) >= 2);
        Assert.Equal(0, await new Overlapwacht(nacht).VeegAsync(Wereld.Huis, Wereld.Installatie().Op));
        Assert.True(await ZoekAsync(db => db.Overlapsignalen.AnyAsync(o => o.MeldingId == hier.Id && o.AnderHuisId == Wereld.AnderHuis)));
    }
}

public sealed class OverlapOpSqlite(Omgeving<SqliteDatabank> omgeving) : OverlapTests<SqliteDatabank>(omgeving);

public sealed class OverlapOpPostgres(Omgeving<PostgresDatabank> omgeving) : OverlapTests<PostgresDatabank>(omgeving);
