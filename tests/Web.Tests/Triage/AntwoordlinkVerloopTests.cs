using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Triage;

/// <summary>A link is used once, for as long as it holds; what goes otherwise is told to who sent it (besluit 0014).</summary>
public abstract class AntwoordlinkVerloopTests<TDatabank>(Omgeving<TDatabank> omgeving) : Antwoordlinkproef<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Drie_foute_codes_blokkeren_de_link_en_de_verzender_ziet_het()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var pagina = await gast.GaAsync(link);
        Assert.Equal("De code heeft zes cijfers.", (await pagina.Formulier("Vraag openen").Vul("Uw code", "12345").VerstuurAsync()).Veldfout("Uw code"));
        for (var keer = 0; keer < 3; keer++)
        {
            pagina = await pagina.Formulier("Vraag openen").Vul("Uw code", Anders(code)).VerstuurAsync();
        }

        Assert.Equal((HttpStatusCode.Gone, "Deze link is geblokkeerd"), (pagina.Status, pagina.Kop));

        // The right code does not help any more, not even by hand.
        var later = await gast.GaAsync(link);
        Assert.Equal("Deze link is geblokkeerd", later.Kop);
        using var verder = Omgeving.Fabriek.NieuweBezoeker();
        var (ander, anderecode) = await VerstuurAsync(await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg"));
        var vorm = (await verder.GaAsync(ander)).Formulier("Vraag openen").Vul("Uw code", code);
        Assert.Equal(HttpStatusCode.BadRequest, (await vorm.VerstuurAsync()).Status);
        Assert.NotEqual(code, anderecode);

        using var administratie = await AlsAsync("administratie");
        Assert.Contains("/triage/antwoordlinks", (await administratie.GaAsync("/")).Links());
        var lijst = await administratie.GaAsync("/triage/antwoordlinks");
        Assert.Contains("Er is drie keer een verkeerde code ingevuld.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains($"/triage/bevragingen/{bevraging.Id}/link", lijst.Links());
        var gezien = await lijst.Formulier($"Gezien: {Naam(bevraging)}").VerstuurAsync();
        Assert.Equal("Dit staat niet meer op uw werklijst.", gezien.Bericht);
        Assert.NotNull((await HuidigAsync(bevraging)).SignaalGezienOp);
    }

    [Fact]
    public async Task Een_gebruikte_link_opent_niets_meer_ook_niet_voor_wie_hem_doorgestuurd_kreeg()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(achternamen: "Doorgestuurd"), "Jeugdzorg");
        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Contains("Doorgestuurd", (await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync()).Tekst, StringComparison.Ordinal);
        using var ander = Omgeving.Fabriek.NieuweBezoeker();
        var tweede = await ander.GaAsync(link);
        Assert.Equal((HttpStatusCode.Gone, "Deze link is al gebruikt"), (tweede.Status, tweede.Kop));
        Assert.DoesNotContain("Doorgestuurd", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal("/aanmelden", (await ander.GaAsync($"/antwoord/vragen/{bevraging.Id}")).Adres.AbsolutePath);
        var nu = await HuidigAsync(bevraging);
        Assert.Equal((Linksignaal.OpnieuwGeopend, null), (nu.Signaal!.Value, nu.SignaalGezienOp));
        Assert.Equal(1, await ZoekAsync(db => db.Logregels.CountAsync(l => l.Wat == "antwoordlink-na-afloop-geopend" && l.OnderwerpId == nu.Id)));

        // Told once, however often it is tried.
        await ander.GaAsync(link);
        Assert.Equal(nu.Versie, (await HuidigAsync(bevraging)).Versie);
    }

    [Fact]
    public async Task Een_verlopen_en_een_ingetrokken_link_zeggen_wat_nu_te_doen_en_de_verzender_hoort_het()
    {
        var (een, twee) = (await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg"), await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "GGZ"));
        var (ingetrokken, _) = await VerstuurAsync(een);
        using var administratie = await AlsAsync("administratie");
        await using (var db = Open())
        {
            db.Open(Wereld.Als("administratie"));
            await new AntwoordlinkVersturen(db).TrekInAsync(await db.Antwoordlinks.SingleAsync(l => l.BevragingId == een.Id));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var brief = await ZoekAsync(db => db.Post.SingleAsync(p => db.Antwoordlinks.Any(l => l.BevragingId == een.Id && l.PostberichtId == p.Id)));
        Assert.Equal((Poststand.Vervallen, null), (brief.Stand, brief.Inhoud));
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        Assert.Equal("Deze link is ingetrokken", (await gast.GaAsync(ingetrokken)).Kop);
        Assert.Equal(Linksignaal.NaIntrekkenGeopend, (await HuidigAsync(een)).Signaal);

        var (verlopen, code) = await VerstuurAsync(twee);
        var pagina = await gast.GaAsync(verlopen);
        Omgeving.Fabriek.Klok.Advance(TimeSpan.FromHours(72));
        var telaat = await pagina.Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        Assert.Equal((HttpStatusCode.Gone, "Deze link is verlopen"), (telaat.Status, telaat.Kop));
        Assert.Equal(Linksignaal.NaVerlopenGeopend, (await HuidigAsync(twee)).Signaal);
    }

    [Fact]
    public async Task Wie_te_lang_doet_over_het_antwoord_begint_opnieuw_en_de_verzender_hoort_het()
    {
        var bevraging = await Wereld.EenBevragingAsync(await Wereld.EenMeldingAsync(), "Jeugdzorg");
        var (link, code) = await VerstuurAsync(bevraging);
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var vraag = await (await gast.GaAsync(link)).Formulier("Vraag openen").Vul("Uw code", code).VerstuurAsync();
        Omgeving.Fabriek.Klok.Advance(Antwoordlink.Sessieduur);
        var voorbij = await vraag.Formulier("Bekend, niets bij te dragen").VerstuurAsync();
        Assert.Equal("Uw tijd is voorbij", voorbij.Kop);
        Assert.Null(await ZoekAsync(db => db.Bevragingen.Where(b => b.Id == bevraging.Id).Select(b => b.Antwoord).SingleAsync()));
        await using (var db = Open())
        {
            Assert.True(await new AntwoordlinkVersturen(db).SluitVerlopenAsync(Omgeving.Fabriek.Klok.GetUtcNow(), TestContext.Current.CancellationToken) >= 1);
        }

        Assert.Equal((Linkstand.Verlopen, Linksignaal.NietAfgemaakt), ((await HuidigAsync(bevraging)).Stand, (await HuidigAsync(bevraging)).Signaal!.Value));
    }

    [Fact]
    public async Task Een_verzonnen_link_zegt_niets()
    {
        using var gast = Omgeving.Fabriek.NieuweBezoeker();
        var pagina = await gast.GaAsync("/antwoord/" + Linkgeheim.Nieuw().Token);
        Assert.Equal((HttpStatusCode.NotFound, "Deze link klopt niet"), (pagina.Status, pagina.Kop));
        Assert.DoesNotContain("Noord", pagina.Tekst, StringComparison.Ordinal);
    }
}

public sealed class AntwoordlinkVerloopOpSqlite(Omgeving<SqliteDatabank> omgeving) : AntwoordlinkVerloopTests<SqliteDatabank>(omgeving);

public sealed class AntwoordlinkVerloopOpPostgres(Omgeving<PostgresDatabank> omgeving) : AntwoordlinkVerloopTests<PostgresDatabank>(omgeving);
