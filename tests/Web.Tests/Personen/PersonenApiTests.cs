using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Logboek;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Personen;

public abstract class PersonenApiTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    /// <summary>Invented; passes the 11-proef.</summary>
    private const string Nummer = "111222333";

    [Fact]
    public async Task Zoeken_vraagt_genoeg_en_toont_anders_niemand()
    {
        await Wereld.EenMeldingAsync(achternamen: "Zoekbaar");
        using var klant = await ApiAlsAsync("administratie");
        Assert.Equal(["zoek"], (await klant.HaalAsync("personen")).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["naam"], (await klant.HaalAsync("personen?naam=z")).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal(["geboren"], (await klant.HaalAsync("personen?naam=Zoekbaar&geboren=gisteren")).Geeft(HttpStatusCode.BadRequest).Velden);
        Assert.Equal("Jo Zoekbaar", Assert.Single((await klant.HaalAsync("personen?naam=zoekb")).Gelukt().Items).GetProperty("naam").GetString());
        Assert.Equal("past niet: de geboortedatum", Assert.Single((await klant.HaalAsync("personen?naam=zoekbaar&geboren=1-1-1901")).Gelukt().Items).GetProperty("redenen").EnumerateArray().Last().GetString());
        await using var db = Open();
        Assert.True(await db.Logregels.AnyAsync(l => l.Soort == Logsoort.Vraag && l.Wat == "/api/v1/personen/" && l.Inhoud!.Contains("zoekb")));
    }

    [Fact]
    public async Task Een_burgerservicenummer_staat_niet_in_het_antwoord_en_niet_in_het_logboek()
    {
        using var melder = await ApiAlsAsync("melder");
        (await melder.MaakAsync("meldingen", new { doelgroep = Wereld.Doelgroep, gemeente = "Venlo", aanleiding = "Overlast", personen = new[] { new { achternaam = "Genummerd", bsn = Nummer, rol = "buur", informering = "Ja" } } })).Gelukt();
        using var klant = await ApiAlsAsync("administratie");
        Assert.Equal(["bsn"], (await klant.MaakAsync("personen/_zoek", new { bsn = "123456789" })).Geeft(HttpStatusCode.BadRequest).Velden);
        var id = Assert.Single((await klant.MaakAsync("personen/_zoek", new { bsn = Nummer })).Gelukt().Items).GetProperty("id").GetGuid();
        var persoon = (await klant.HaalAsync($"personen/{id}")).Gelukt();
        Assert.Equal("••••••333", persoon["bsn"].GetString());
        Assert.DoesNotContain(Nummer, persoon.Tekst, StringComparison.Ordinal);
        await using var db = Open();
        Assert.False(await db.Logregels.AnyAsync(l => l.Inhoud!.Contains(Nummer) || l.Wat.Contains(Nummer)));
        Assert.True(await db.Logregels.AnyAsync(l => l.Soort == Logsoort.Vraag && l.Wat == "/api/v1/personen/_zoek" && l.Inhoud!.Contains(id.ToString())));
        Assert.True(await db.Logregels.AnyAsync(l => l.Soort == Logsoort.Inzage && l.OnderwerpId == id && l.Wat == "/api/v1/personen/{persoon:guid}"));
    }

    [Fact]
    public async Task Een_partner_leest_alleen_mensen_van_zijn_eigen_meldingen_en_casussen()
    {
        var melding = await Wereld.EenMeldingAsync();
        var persoon = melding.Betrokkenen[0].PersoonId;
        using var ggz = await ApiAlsAsync("ggz");
        using var politie = await ApiAlsAsync("politie");
        (await ggz.HaalAsync($"personen/{persoon}")).Geeft(HttpStatusCode.NotFound);
        (await politie.HaalAsync($"personen/{persoon}")).Gelukt();
        var casus = await Wereld.EenCasusAsync(melding, "ggz");
        var gelezen = (await ggz.HaalAsync($"personen/{persoon}")).Gelukt();
        Assert.Equal(casus.Id.Waarde, Assert.Single(gelezen["casussen"].EnumerateArray()).GetProperty("id").GetGuid());
        Assert.Empty(gelezen["meldingen"].EnumerateArray());
    }
}

public sealed class PersonenApiOpSqlite(Omgeving<SqliteDatabank> omgeving) : PersonenApiTests<SqliteDatabank>(omgeving);

public sealed class PersonenApiOpPostgres(Omgeving<PostgresDatabank> omgeving) : PersonenApiTests<PostgresDatabank>(omgeving);
