using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Casussen;

/// <summary>The stand van zaken, taking over, and searching in a case: nobody sees a line outside the own ring.</summary>
public abstract class StandTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Het_blad_vertelt_alles_wat_een_collega_moet_weten_en_volgt_uit_het_dossier()
    {
        var casus = await VolleCasusAsync();
        using var regie = await AlsAsync("procesregisseur");
        await (await regie.GaAsync($"/casussen/{casus.Id}")).Formulier("Essentie opslaan").Vul("Waar gaat het", "Het huis staat op het spel.").VerstuurAsync();
        var blad = await (await regie.GaAsync($"/casussen/{casus.Id}")).KlikAsync("Alles op één blad");
        Assert.Equal($"Stand van zaken casus {casus.Nummer}", blad.Kop);
        foreach (var zin in new[] { "Het huis staat op het spel.", "36 jaar", "Een vaste woonplek", "Begeleid wonen, Jeugdzorg", "Bel de school (Test partnerprofessional", "Niet bekend wat ervan is gekomen: zitting", "Test procesregisseur, procesregisseur, Huis Noord", "Test partnerprofessional, Jeugdzorg, +31612345678", "Zitting (Politierechter)", "Moeder belde.", "Geheim van de regie." })
        {
            Assert.Contains(zin, blad.Tekst, StringComparison.Ordinal);
        }

        Assert.True(await InzagenAsync("procesregisseur", casus.Id.Waarde) > 0);
    }

    [Fact]
    public async Task Een_deelnemer_leest_op_het_blad_niets_buiten_de_eigen_kring()
    {
        var casus = await VolleCasusAsync();
        using var ggz = await AlsAsync("ggz");
        using var api = await ApiAlsAsync("ggz");
        var blad = await ggz.GaAsync($"/casussen/{casus.Id}/stand");
        Assert.Contains("Moeder belde.", blad.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim van de regie.", blad.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Invallen", blad.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim van de regie.", (await api.HaalAsync($"casussen/{casus.Id}/stand")).Gelukt().Tekst, StringComparison.Ordinal);
        foreach (var (gebruiker, status) in new[] { ("politie", HttpStatusCode.NotFound), ("zonderconvenant", HttpStatusCode.NotFound), ("ander-regisseur", HttpStatusCode.NotFound), ("melder", HttpStatusCode.Forbidden), ("bestuurder", HttpStatusCode.Forbidden) })
        {
            using var bezoeker = await AlsAsync(gebruiker);
            foreach (var pad in new[] { "stand", "zoeken", "data" })
            {
                Assert.True((await bezoeker.GaAsync($"/casussen/{casus.Id}/{pad}")).Status == status, $"{gebruiker} {pad}");
            }
        }
    }

    [Fact]
    public async Task Wie_invalt_ziet_wat_er_sinds_de_vorige_keer_veranderde_en_neemt_over()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        using var collega = await AlsAsync("procesregisseur2");
        var pad = $"/casussen/{casus.Id}/invallen";
        Assert.Contains("U keek voor vandaag nog niet in deze casus.", (await collega.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        await NoteerAsync(casus, "procesregisseur", "Van voor het bezoek.", Kring.Deelnemers, dagenGeleden: 9);
        await using (var db = Open())
        {
            var eerder = Wereld.Als("procesregisseur2");
            db.Open(eerder with { Op = eerder.Op.AddDays(-8) });
            db.LogInzage("/Casussen/Dossier", nameof(Casus), casus.Id.Waarde);
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        await NoteerAsync(casus, "procesregisseur", "Van na het bezoek.", Kring.Deelnemers, dagenGeleden: 7);
        await Wereld.EenActieAsync(casus, "partnerprofessional", "Nieuwe stap");
        await Wereld.EenCasusdatumAsync(casus);
        var pagina = await collega.GaAsync(pad);
        var sinds = Schoon(pagina.Document.QuerySelector("#sinds")!.TextContent);
        foreach (var zin in new[] { "Van na het bezoek.", "Actie afgesproken", "Nieuwe stap", "Datum erbij" })
        {
            Assert.Contains(zin, sinds, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Van voor het bezoek.", sinds, StringComparison.Ordinal);
        Assert.Contains("Wie kan ik bellen?", pagina.Tekst, StringComparison.Ordinal);
        var na = await pagina.Formulier("Invallen").Vul("Waarom valt u in?", "Vakantie.").VerstuurAsync();
        Assert.Equal("U valt nu in. Dit staat in het journaal.", na.Bericht);
    }

    [Fact]
    public async Task Zoeken_vindt_woorden_in_alle_delen_en_elke_regel_alleen_binnen_de_kring()
    {
        var casus = await VolleCasusAsync();
        using var regie = await AlsAsync("procesregisseur");
        using var bron = await AlsAsync("partnerprofessional");
        using var ander = await AlsAsync("ggz");
        var leeg = await regie.GaAsync($"/casussen/{casus.Id}/zoeken");
        Assert.Contains("Wat zoekt u?", leeg.Tekst, StringComparison.Ordinal);
        var voor = await VragenAsync("procesregisseur");
        foreach (var (woorden, soort) in new[] { ("GEHEIM régie", "Notitie"), ("moeder belde", "Contact"), ("woonplek", "Doel"), ("begeleid", "Interventie"), ("school", "Actie"), ("politierechter", "Belangrijke datum") })
        {
            var gevonden = await leeg.Formulier("Zoeken").Vul("Woorden", woorden).VerstuurAsync();
            Assert.Contains("1 keer gevonden.", gevonden.Tekst, StringComparison.Ordinal);
            Assert.Equal(soort, Schoon(gevonden.Document.QuerySelector("main ul.namen .status-label")!.TextContent));
        }

        Assert.Equal(voor + 6, await VragenAsync("procesregisseur"));
        Assert.Contains("1 keer gevonden.", (await bron.GaAsync($"/casussen/{casus.Id}/zoeken?Woorden=geheim")).Tekst, StringComparison.Ordinal);
        foreach (var vraag in new[] { "Woorden=geheim", "Soort=Notitie", $"Van={Wereld.Vandaag.AddDays(-1):yyyy-MM-dd}", $"Tot={Wereld.Vandaag.AddYears(1):yyyy-MM-dd}" })
        {
            var pagina = await ander.GaAsync($"/casussen/{casus.Id}/zoeken?{vraag}");
            Assert.Equal(HttpStatusCode.OK, pagina.Status);
            Assert.DoesNotContain("Geheim van de regie.", pagina.Tekst, StringComparison.Ordinal);
        }

        Assert.Contains("Niets gevonden", (await ander.GaAsync($"/casussen/{casus.Id}/zoeken?Woorden=geheim")).Tekst, StringComparison.Ordinal);
        using var api = await ApiAlsAsync("ggz");
        Assert.Equal(0, (await api.HaalAsync($"casussen/{casus.Id}/vondsten?woorden=geheim")).Gelukt()["aantal"].GetInt32());
        Assert.Equal(1, (await api.HaalAsync($"casussen/{casus.Id}/vondsten?woorden=belde")).Gelukt()["aantal"].GetInt32());
    }

    [Fact]
    public async Task Zoeken_is_te_versmallen_op_soort_persoon_en_periode()
    {
        var casus = await Wereld.EenCasusAsync(await Wereld.EenMeldingAsync(achternamen: ["Eerste", "Tweede"]));
        var (een, twee) = (casus.Personen[0].PersoonId, casus.Personen[1].PersoonId);
        await NoteerAsync(casus, "procesregisseur", "Appel een", Kring.Deelnemers, 40, Journaalsoort.Contact, een);
        await NoteerAsync(casus, "procesregisseur", "Appel twee", Kring.Deelnemers, 10, Journaalsoort.Contact, twee);
        await NoteerAsync(casus, "procesregisseur", "Appel drie", Kring.Deelnemers, 10, Journaalsoort.Besluit);
        using var regie = await AlsAsync("procesregisseur");
        async Task Vindt(string vraag, params string[] verwacht)
        {
            var tekst = (await regie.GaAsync($"/casussen/{casus.Id}/zoeken?{vraag}")).Tekst;
            Assert.Equal(verwacht, new[] { "Appel een", "Appel twee", "Appel drie" }.Where(t => tekst.Contains(t, StringComparison.Ordinal)));
        }

        await Vindt("Woorden=appel", "Appel een", "Appel twee", "Appel drie");
        await Vindt("Soort=Contact", "Appel een", "Appel twee");
        await Vindt($"Over={twee}", "Appel twee");
        await Vindt($"Woorden=appel&Van={Wereld.Vandaag.AddDays(-20):yyyy-MM-dd}", "Appel twee", "Appel drie");
        await Vindt($"Woorden=appel&Tot={Wereld.Vandaag.AddDays(-20):yyyy-MM-dd}", "Appel een");
        await Vindt("Woorden=appel+twee+drie");
        Assert.Contains("Gebruik hoogstens 200 tekens.", (await regie.GaAsync($"/casussen/{casus.Id}/zoeken?Woorden={new string('x', 201)}")).Veldfout("Woorden"), StringComparison.Ordinal);
    }

    /// <summary>With a plan, an actie, dates, a line for all and one for the procesregie only, of Jeugdzorg.</summary>
    private async Task<Casus> VolleCasusAsync()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional", "ggz");
        await Wereld.EenPlanAsync(casus, vastgesteld: true);
        await Wereld.EenActieAsync(casus, "partnerprofessional");
        await Wereld.EenCasusdatumAsync(casus);
        await Wereld.EenCasusdatumAsync(casus, -3, notitie: "Kinderrechter");
        await NoteerAsync(casus, "partnerprofessional", "Moeder belde.", Kring.Deelnemers, 2, Journaalsoort.Contact);
        await NoteerAsync(casus, "partnerprofessional", "Geheim van de regie.", Kring.Procesregie, 1);
        await using var db = Open();
        db.Open(Wereld.Installatie());
        var wie = Wereld.Mensen["partnerprofessional"];
        (await db.Professionals.AsTracking().SingleAsync(p => p.Id == wie)).ZetBereik(null, "0612345678");
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return casus;
    }

    private async Task NoteerAsync(Casus casus, string wie, string tekst, Kring kring, int dagenGeleden, Journaalsoort als = Journaalsoort.Notitie, Kern.Gedeeld.PersoonId? over = null)
    {
        var nu = Wereld.Als(wie);
        var handeling = nu with { Op = nu.Op.AddDays(-dagenGeleden) };
        await using var db = Open();
        db.Open(handeling);
        db.Add(new Journaalregel(await db.Casussen.SingleAsync(c => c.Id == casus.Id), tekst, FeitOfOordeel.Feit, kring, handeling, als, over));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private Task<int> VragenAsync(string gebruiker)
    {
        var wie = Wereld.Mensen[gebruiker].Waarde;
        return ZoekAsync(db => db.Logregels.CountAsync(l => l.Soort == Logsoort.Vraag && l.Wie == wie && l.Wat == "/Casussen/Zoeken" && l.Inhoud!.Contains("Woorden")));
    }

    private static string Schoon(string tekst) => string.Join(' ', tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

public sealed class StandOpSqlite(Omgeving<SqliteDatabank> omgeving) : StandTests<SqliteDatabank>(omgeving);

public sealed class StandOpPostgres(Omgeving<PostgresDatabank> omgeving) : StandTests<PostgresDatabank>(omgeving);
