using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>The same incident twice, meldingen for somebody else, and what a reporter reads afterwards.</summary>
public abstract class SamenhangTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Pad = "/meldingen/melden";
    private const string Knop = "Melding versturen";

    [Fact]
    public async Task Een_tweede_melding_van_hetzelfde_voorval_wordt_gevraagd_gekoppeld_en_losgemaakt()
    {
        using var melder = await AlsAsync("melder");
        var eerste = await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), "999887713").VerstuurAsync();
        var nummer = eerste.Kop["Melding ".Length..];
        var vraag = await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), "999887713").VerstuurAsync();
        Assert.Equal(HttpStatusCode.BadRequest, vraag.Status);
        Assert.Contains($"Dit lijkt op melding {nummer}", vraag.Tekst, StringComparison.Ordinal);
        Assert.Equal("Kies of dit hetzelfde voorval is.", vraag.Veldfout("Gaat het om hetzelfde voorval?"));
        Assert.Equal(2, await InzagenAsync("melder", Id(eerste).Waarde));
        var tweede = await vraag.Formulier(Knop).Vink($"Ja, hetzelfde als melding {nummer}", "Gaat het om hetzelfde").VerstuurAsync();
        Assert.Empty(tweede.Fouten());
        Assert.Contains($"Hoort bij melding {nummer}", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal(Id(eerste), await ZoekAsync(db => db.Meldingen.Where(m => m.Id == Id(tweede)).Select(m => m.HoortBijId).SingleAsync()));
        Assert.DoesNotContain("losmaken", tweede.Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await melder.GaAsync($"/meldingen/{Id(tweede)}/lijkt-op")).Status);

        using var huis = await AlsAsync("administratie");
        var los = await (await huis.GaAsync($"/meldingen/{Id(tweede)}/lijkt-op")).Formulier("Losmaken").VerstuurAsync();
        Assert.Equal("De meldingen zijn losgemaakt.", los.Bericht);
        var weer = await los.Formulier($"Hetzelfde voorval als {nummer}").VerstuurAsync();
        Assert.Equal("De meldingen staan nu bij elkaar.", weer.Bericht);
        var ander = await (await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), "999887713").VerstuurAsync()).Formulier(Knop).Vink("Nee, dit is een ander voorval").VerstuurAsync();
        Assert.Null(await ZoekAsync(db => db.Meldingen.Where(m => m.Id == Id(ander)).Select(m => m.HoortBijId).SingleAsync()));
    }

    [Fact]
    public async Task Wat_een_ander_meldde_over_dezelfde_persoon_hoort_een_melder_niet()
    {
        var van = await Wereld.EenMeldingAsync(melder: "GGZ");
        var eigen = await Wereld.HetzelfdeVoorvalAsync(van);
        using var melder = await AlsAsync("melder");
        using var api = await ApiAlsAsync("melder");
        Assert.DoesNotContain(van.Nummer, (await melder.GaAsync($"/meldingen/{eigen.Id}")).Tekst, StringComparison.Ordinal);
        Assert.Empty((await api.HaalAsync($"meldingen/{eigen.Id}/lijkt-op")).Gelukt().Items);
        using var tafel = await ApiAlsAsync("triagevoorzitter");
        Assert.Equal(van.Id.Waarde, Assert.Single((await tafel.HaalAsync($"meldingen/{eigen.Id}/lijkt-op")).Gelukt().Items).GetProperty("id").GetGuid());
        (await tafel.ZetAsync($"meldingen/{eigen.Id}/hoort-bij", new { melding = van.Id })).Gelukt();
        Assert.DoesNotContain(van.Nummer, (await melder.GaAsync($"/meldingen/{eigen.Id}")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(van.Id.ToString(), (await api.HaalAsync($"meldingen/{eigen.Id}")).Tekst, StringComparison.Ordinal);
        Assert.Equal("hoort-bij-zichzelf", (await tafel.ZetAsync($"meldingen/{van.Id}/hoort-bij", new { melding = eigen.Id })).Geeft(HttpStatusCode.Conflict).Code);
        (await tafel.HaalWegAsync($"meldingen/{eigen.Id}/hoort-bij")).Gelukt();
        var gepost = await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), "999606815").Zet("Invoer.HoortBij", van.Id.ToString()).VerstuurAsync();
        Assert.Null(await ZoekAsync(db => db.Meldingen.Where(m => m.Id == Id(gepost)).Select(m => m.HoortBijId).SingleAsync()));
    }

    [Fact]
    public async Task De_administratie_legt_vast_wie_er_wanneer_belde()
    {
        using var administratie = await AlsAsync("administratie");
        var melding = await Ingevuld((await administratie.GaAsync(Pad)).Formulier(Knop), "999990019").Vul("Melder", "GGZ").Vink("Telefoon", "Hoe kwam").Vul("Wie belde", "mevrouw Smit").Vul("Wanneer kwam", "2026-11-20T15:30").VerstuurAsync();
        Assert.Empty(melding.Fouten());
        Assert.Contains("per telefoon, mevrouw Smit", melding.Tekst, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2026, 11, 20, 14, 30, 0, TimeSpan.Zero), await ZoekAsync(db => db.Meldingen.Where(m => m.Id == Id(melding)).Select(m => m.OntvangenOp).SingleAsync()));
        await WordtGeweigerdAsync("administratie", Pad, Knop, f => Ingevuld(f, string.Empty).Vink("Mail", "Hoe kwam").Vul("Wanneer kwam", "2026-11-24T10:01"), "Wanneer kwam", "De melding kan niet later zijn binnengekomen dan nu.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("administratie", Pad, Knop, f => Ingevuld(f, string.Empty).Vul("Melder", "GGZ"), "Hoe kwam", "Kies hoe de melding binnenkwam.");
        using var melder = await AlsAsync("melder");
        var zelf = await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), string.Empty).Zet("Invoer.Weg", "Telefoon").Zet("Invoer.Ontvangen", "2020-01-01T10:00").VerstuurAsync();
        Assert.Equal((Meldweg.Digitaal, 2026), await ZoekAsync(db => db.Meldingen.Where(m => m.Id == Id(zelf)).Select(m => new ValueTuple<Meldweg, int>(m.Weg, m.Jaar)).SingleAsync()));
    }

    [Fact]
    public async Task Een_melder_leest_in_een_lijst_hoe_het_staat_en_wat_eruit_kwam()
    {
        using var melder = await AlsAsync("melder");
        var zelf = await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), string.Empty).VerstuurAsync();
        var nummer = zelf.Kop["Melding ".Length..];
        var terug = await Wereld.EenTerugkoppelingAsync(await Wereld.EenMeldingAsync(), verzonden: true);
        var wacht = await Wereld.EenTerugkoppelingAsync(await Wereld.EenMeldingAsync());
        var lijst = await melder.GaAsync("/meldingen");
        Assert.Contains("Ontvangen. Het huis gaat ernaar kijken.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Afgerond: u hoorde wat eruit kwam.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains(string.Join(' ', terug.Bericht.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), lijst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is besloten. U hoort snel wat eruit kwam.", lijst.Tekst, StringComparison.Ordinal);
        Assert.Single(lijst.Document.QuerySelectorAll("td[data-label='Wat kwam eruit?'] .vrije-tekst"));
        Assert.NotEqual(default, wacht.Id);
        Assert.DoesNotContain("GGZ kan dit zelf.", lijst.Tekst, StringComparison.Ordinal);

        using var collega = await AlsAsync("politie");
        Assert.Contains(nummer, (await collega.GaAsync("/meldingen")).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(nummer, (await (await collega.GaAsync("/meldingen")).Formulier("Toon").Vink("Alleen wat ik zelf meldde").VerstuurAsync()).Tekst, StringComparison.Ordinal);
        using var ggz = await AlsAsync("ggz");
        var bijGgz = await ggz.GaAsync("/meldingen");
        Assert.Contains("Doorgezet naar uw organisatie.", bijGgz.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(nummer, bijGgz.Tekst, StringComparison.Ordinal);
    }

    private static MeldingId Id(Pagina pagina) => new(Guid.Parse(pagina.Adres.Segments[^1]));

    private static Formulier Ingevuld(Formulier formulier, string bsn) => formulier.Vul("Doelgroep", "Huiselijk geweld").Vul("Aanleiding", "Ruzie in de flat").Vul("Gemeente", "Venlo")
        .Vul("Achternaam", "Samenhang").Vul("Burgerservicenummer", bsn).Vul("Rol in de melding", "betrokkene").Vink("Ja", "Weet deze persoon");
}

public sealed class SamenhangOpSqlite(Omgeving<SqliteDatabank> omgeving) : SamenhangTests<SqliteDatabank>(omgeving);

public sealed class SamenhangOpPostgres(Omgeving<PostgresDatabank> omgeving) : SamenhangTests<PostgresDatabank>(omgeving);
