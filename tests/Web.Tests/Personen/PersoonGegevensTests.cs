using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;
using Partituur.Testhulp;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Tests.Personen;

/// <summary>What is known of a person is kept up to date; merging moves everything and can be taken back (eis 24, 51, 66).</summary>
public abstract class PersoonGegevensTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Nummer = "111222333";

    [Fact]
    public async Task Gegevens_worden_verbeterd_en_het_logboek_zegt_welke()
    {
        var id = await IemandAsync("Verbeter");
        using var bezoeker = await AlsAsync("administratie");
        var pagina = await (await bezoeker.GaAsync($"/personen/{id}/bewerken")).Formulier("Opslaan").Vul("Roepnaam", "Jootje").Vul("Geboortedatum", string.Empty).Vul("Geboortejaar", "1987").Vul("Burgerservicenummer", Nummer).VerstuurAsync();
        Assert.Equal("De gegevens zijn bijgewerkt.", pagina.Bericht);
        Assert.Contains("in 1987", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Nummer, pagina.Tekst, StringComparison.Ordinal);
        Assert.True(await DeedAsync("administratie", "persoon-gewijzigd", id.Waarde));
        Assert.False(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Inhoud!.Contains(Nummer) || l.Inhoud!.Contains("Jootje"))));
    }

    [Theory]
    [InlineData("Achternaam", "", "Vul de achternaam in")]
    [InlineData("Burgerservicenummer", "123456789", "Dit is geen geldig burgerservicenummer")]
    [InlineData("Geboortejaar", "1066", "Vul een jaar in van 1880 tot en met")]
    [InlineData("Geboortejaar", "1988", "Het geboortejaar past niet bij de geboortedatum.")]
    [InlineData("Geboortedatum", "2099-01-01", "De geboortedatum ligt in de toekomst.")]
    public async Task Wat_niet_kan_wordt_bij_het_veld_geweigerd(string veld, string waarde, string zin)
    {
        var id = await IemandAsync("Geweigerd", geboren: new(1987, 3, 2));
        await WordtGeweigerdAsync("administratie", $"/personen/{id}/bewerken", "Opslaan", f => f.Vul(veld, waarde), veld, zin, zin[0] == 'H' || zin.EndsWith("toekomst.", StringComparison.Ordinal) ? HttpStatusCode.Conflict : HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Vreemde_namen_staan_er_zoals_ze_zijn()
    {
        var id = await IemandAsync("Vreemd");
        using var bezoeker = await AlsAsync("administratie");
        foreach (var naam in new[] { "عبد الله", "<script>alert(1)</script>", "'; DROP TABLE persoon; --", "e\u0301\u0301lan" })
        {
            var pagina = await (await bezoeker.GaAsync($"/personen/{id}/bewerken")).Formulier("Opslaan").Vul("Achternaam", naam).VerstuurAsync();
            Assert.Equal($"Jo {naam}", pagina.Kop);
        }
    }

    [Fact]
    public async Task Twee_mensen_met_een_nummer_zijn_een_vraag_voor_de_administratie()
    {
        var (een, twee) = (await IemandAsync("Eerste", bsn: Nummer2), await IemandAsync("Tweede"));
        using var bezoeker = await AlsAsync("administratie");
        var pagina = await (await bezoeker.GaAsync($"/personen/{twee}/bewerken")).Formulier("Opslaan").Vul("Burgerservicenummer", Nummer2).VerstuurAsync();
        Assert.Contains("een andere inschrijving heeft hetzelfde burgerservicenummer", pagina.Bericht, StringComparison.Ordinal);
        var voorstel = await ZoekAsync(db => db.Matchvoorstellen.SingleAsync(v => v.Een == een || v.Twee == een));
        Assert.Equal(Matchoordeel.Open, voorstel.Oordeel);
        await (await bezoeker.GaAsync($"/personen/{twee}/bewerken")).Formulier("Opslaan").Vul("Roepnaam", "Tweetje").VerstuurAsync();
        Assert.Equal(1, await ZoekAsync(db => db.Matchvoorstellen.CountAsync(v => v.Een == een || v.Twee == een)));
        var zonder = await (await bezoeker.GaAsync($"/personen/{twee}/bewerken")).Formulier("Opslaan").Vink("Het burgerservicenummer klopt niet: haal het weg").VerstuurAsync();
        Assert.Equal("De gegevens zijn bijgewerkt.", zonder.Bericht);
        Assert.Null(await ZoekAsync(db => db.Personen.Where(p => p.Id == twee).Select(p => p.Bsn).SingleAsync()));
    }

    [Fact]
    public async Task Het_hele_nummer_ziet_alleen_wie_mag_en_zegt_waarom()
    {
        var id = await IemandAsync("Genummerd", bsn: "999887713");
        await WordtGeweigerdAsync("procesregisseur", $"/personen/{id}", "Toon het nummer", f => f.Vul("Waarvoor hebt u het nummer nodig?", "hm"), "Waarvoor hebt u het nummer nodig?", "Schrijf in 5 tot 200 tekens");
        using var bezoeker = await AlsAsync("procesregisseur");
        var pagina = await (await bezoeker.GaAsync($"/personen/{id}")).Formulier("Toon het nummer").Vul("Waarvoor hebt u het nummer nodig?", "Aanvraag bij de gemeente voor 999887713").VerstuurAsync();
        Assert.Contains("999887713", pagina.Tekst, StringComparison.Ordinal);
        Assert.True(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Soort == Logsoort.Inzage && l.Wat == "burgerservicenummer" && l.OnderwerpId == id.Waarde && l.Inhoud!.Contains("Aanvraag bij de gemeente"))));
        Assert.False(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Inhoud!.Contains("999887713"))));
        Assert.DoesNotContain("999887713", (await bezoeker.GaAsync($"/personen/{id}")).Tekst, StringComparison.Ordinal);
        using var politie = await AlsAsync("politie");
        Assert.DoesNotContain("Toon het nummer", (await politie.GaAsync($"/personen/{id}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Adressen_contact_en_taal_worden_bijgehouden()
    {
        var id = await IemandAsync("Verhuisd");
        using var bezoeker = await AlsAsync("procesregisseur");
        var adressen = await (await bezoeker.GaAsync($"/personen/{id}/adressen")).Formulier("Adres toevoegen")
            .Vul("Straat", "Dorpsstraat").Vul("Huisnummer", "4").Vul("Postcode", "6097 CA").Vul("Woonplaats", "Heel").Vul("Gemeente", "Maasgouw").Vul("Buurt", "Kern").VerstuurAsync();
        Assert.Contains("Kern, Maasgouw", adressen.Tekst, StringComparison.Ordinal);
        adressen = await adressen.Formulier("Laat eindigen").Vul("Adres", "Dorpsstraat 4, 6097CA Heel").VerstuurAsync();
        Assert.Contains("geldt niet meer", adressen.Bericht, StringComparison.Ordinal);
        adressen = await adressen.Formulier("Haal weg: Dorpsstraat 4, 6097CA Heel").VerstuurAsync();
        Assert.DoesNotContain("6097CA", adressen.Tekst, StringComparison.Ordinal);

        var bereik = await (await bezoeker.GaAsync($"/personen/{id}/bereik")).Formulier("Naam toevoegen").Vul("Andere naam", "De Boxer").VerstuurAsync();
        bereik = await bereik.Formulier("Taal opslaan").Vul("Welke taal", "Tigrinya").Vink("Er is een tolk nodig").VerstuurAsync();
        bereik = await bereik.Formulier("Contact toevoegen").Vul("Soort", "Telefoon").Vul("Nummer of adres", "06 12 34 56 78").Vul("Toelichting", "van zijn moeder").VerstuurAsync();
        var persoon = await bereik.KlikAsync("Terug naar Jo Verhuisd");
        foreach (var tekst in new[] { "De Boxer", "Tigrinya, tolk nodig", "0612345678", "(van zijn moeder)" })
        {
            Assert.Contains(tekst, persoon.Tekst, StringComparison.Ordinal);
        }

        bereik = await (await bezoeker.GaAsync($"/personen/{id}/bereik")).Formulier("Haal weg: De Boxer").VerstuurAsync();
        bereik = await bereik.Formulier("Haal weg: 0612345678").VerstuurAsync();
        Assert.Contains("Er is geen andere naam bekend", bereik.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is geen telefoonnummer", bereik.Tekst, StringComparison.Ordinal);
        await WordtGeweigerdAsync("procesregisseur", $"/personen/{id}/bereik", "Contact toevoegen", f => f.Vul("Soort", "Telefoon").Vul("Nummer of adres", "bel maar"), "Nummer of adres", "Dit is geen telefoonnummer", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("procesregisseur", $"/personen/{id}/adressen", "Adres toevoegen", f => f.Vul("Straat", "Markt").Vul("Woonplaats", "Venlo").Vul("Postcode", "12"), "Postcode", "Een postcode heeft vier cijfers");
    }

    [Fact]
    public async Task Een_waarschuwing_ziet_iedereen_die_de_persoon_ziet_tot_iemand_haar_intrekt()
    {
        var id = await IemandAsync("Gevaarlijk");
        using var politie = await AlsAsync("politie");
        var pagina = await (await politie.GaAsync($"/personen/{id}/waarschuwingen")).Formulier("Waarschuwing toevoegen").Vul("Waarvoor waarschuwt u?", "Grote hond los in huis").VerstuurAsync();
        Assert.Contains("Politie", pagina.Tekst, StringComparison.Ordinal);
        using var administratie = await AlsAsync("administratie");
        Assert.Contains("Grote hond los in huis", (await administratie.GaAsync($"/personen/{id}")).Tekst, StringComparison.Ordinal);
        pagina = await (await administratie.GaAsync($"/personen/{id}/waarschuwingen")).Formulier("Geldt nog").Vul("Welke geldt nog?", "Grote hond los in huis").VerstuurAsync();
        Assert.Contains("geldt nog", pagina.Bericht, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Trek in").Vul("Welke geldt niet meer?", "Grote hond los in huis").Vul("Waarom geldt zij niet meer?", "De hond is weg").VerstuurAsync();
        Assert.DoesNotContain("Grote hond", (await administratie.GaAsync($"/personen/{id}")).Tekst, StringComparison.Ordinal);
        await pagina.Formulier("Zet terug: Grote hond los in huis").VerstuurAsync();
        Assert.Contains("Grote hond", (await administratie.GaAsync($"/personen/{id}")).Tekst, StringComparison.Ordinal);
        await WordtGeweigerdAsync("administratie", $"/personen/{id}/waarschuwingen", "Waarschuwing toevoegen", f => f.Vul("Waarvoor waarschuwt u?", "Hond").Vul("Opnieuw bekijken op", "2031-01-01"), "Opnieuw bekijken op", "Kies een dag vanaf vandaag", HttpStatusCode.Conflict);
        using var ggz = await AlsAsync("ggz");
        Assert.Equal(HttpStatusCode.NotFound, (await ggz.GaAsync($"/personen/{id}/waarschuwingen")).Status);
    }

    [Fact]
    public async Task Samenvoegen_telt_voor_en_na_het_oude_adres_blijft_werken_en_losmaken_zet_alles_terug()
    {
        var (een, twee) = (await IemandAsync("Dubbelman"), await IemandAsync("Dubbelman", melder: "GGZ"));
        using var bezoeker = await AlsAsync("administratie");
        var kies = await (await bezoeker.GaAsync($"/personen/{een}/samenvoegen")).Formulier("Zoeken").Vul("Zoek de andere inschrijving", "Dubbelman").VerstuurAsync();
        var naast = await bezoeker.GaAsync(Assert.Single(kies.Links(), l => l.Contains("met=", StringComparison.Ordinal)));
        Assert.Contains("1 melding", naast.Tekst, StringComparison.Ordinal);
        var samen = await naast.Formulier("Voeg samen").VerstuurAsync();
        Assert.Equal("Samengevoegd. Verplaatst: 1 melding. Deze persoon heeft nu: 2 meldingen, 1 eerdere inschrijving.", samen.Bericht);
        Assert.Equal(een, await ZoekAsync(db => db.Personen.Where(p => p.Id == twee).Select(p => p.ZelfdeAls).SingleAsync()));

        // The old address leads on, for the least-privileged too; it may not be worked on any more.
        using var ggz = await AlsAsync("ggz");
        var oud = await ggz.GaAsync($"/personen/{twee}");
        Assert.EndsWith($"/personen/{een}", oud.Adres.AbsolutePath, StringComparison.Ordinal);
        Assert.Contains("bleek dezelfde persoon", oud.Bericht, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await bezoeker.GaAsync($"/personen/{twee}/bewerken")).Status);

        var los = await samen.Formulier("Maak los: Jo Dubbelman").VerstuurAsync();
        Assert.Contains("Losgemaakt", los.Bericht, StringComparison.Ordinal);
        Assert.EndsWith($"/personen/{twee}", (await ggz.GaAsync($"/personen/{twee}")).Adres.AbsolutePath, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await ggz.GaAsync($"/personen/{een}")).Status);
        Assert.True(await DeedAsync("administratie", "persoon-samengevoegd", twee.Waarde) && await DeedAsync("administratie", "persoon-losgemaakt", twee.Waarde));
    }

    [Fact]
    public async Task Twee_nummers_worden_niet_een_mens()
    {
        var (een, twee) = (await IemandAsync("Nummereen", bsn: "999606815"), await IemandAsync("Nummertwee", bsn: "999356082"));
        await WordtGeweigerdAsync("administratie", $"/personen/{een}/samenvoegen?met={twee}", "Voeg samen", _ => { }, null, "Deze twee hebben elk een ander burgerservicenummer", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task De_api_kan_hetzelfde()
    {
        var (een, twee) = (await IemandAsync("Apipersoon"), await IemandAsync("Apipersoon"));
        using var klant = await ApiAlsAsync("administratie");
        var gelezen = (await klant.HaalAsync($"personen/{een}")).Gelukt();
        var versie = gelezen["versie"].GetInt32();
        (await klant.ZetAsync($"personen/{een}/personalia", new { achternaam = "Apipersoon", voornamen = "Jo", geboortejaar = 1987, versie })).Gelukt();
        (await klant.ZetAsync($"personen/{een}/personalia", new { achternaam = "Apipersoon", versie })).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        Assert.Equal(["bsn"], (await klant.ZetAsync($"personen/{een}/personalia", new { achternaam = "X", bsn = "123456789" })).Geeft(HttpStatusCode.BadRequest).Velden);
        (await klant.ZetAsync($"personen/{een}/taal", new { taal = "Pools", tolkNodig = true })).Gelukt();
        (await klant.MaakAsync($"personen/{een}/aliassen", new { naam = "Apie" })).Gelukt();
        var contact = (await klant.MaakAsync($"personen/{een}/contactgegevens", new { soort = "Email", waarde = "jo@voorbeeld.nl" })).Gelukt().Id;
        (await klant.MaakAsync($"personen/{een}/adressen", new { straat = "Markt", huisnummer = "1", woonplaats = "Venlo", gemeente = "Venlo", van = "2020-01-01" })).Gelukt();
        var waarschuwing = (await klant.MaakAsync($"personen/{een}/waarschuwingen", new { tekst = "Hond", herzienOp = Wereld.Vandaag.AddMonths(1) })).Gelukt().Id;
        (await klant.ZetAsync($"personen/{een}/waarschuwingen/{waarschuwing}/herziening", new { dag = Wereld.Vandaag.AddMonths(2) })).Gelukt();
        var nu = (await klant.HaalAsync($"personen/{een}")).Gelukt();
        Assert.Equal(("1987", "Pools", "Apie"), (nu["geboortejaar"].ToString(), nu["taal"].GetString(), nu["aliassen"][0].GetString()));
        Assert.Equal("Hond", nu["waarschuwingen"][0].GetProperty("tekst").GetString());
        var adres = nu["adressen"][0].GetProperty("id").GetGuid();
        (await klant.ZetAsync($"personen/{een}/adressen/{adres}/einde", new { dag = "2019-01-01" })).Geeft(HttpStatusCode.Conflict, "adres-eind-voor-begin");
        (await klant.ZetAsync($"personen/{een}/adressen/{adres}/einde", new { dag = "2021-01-01" })).Gelukt();
        (await klant.HaalWegAsync($"personen/{een}/adressen/{adres}")).Gelukt();
        (await klant.HaalWegAsync($"personen/{een}/contactgegevens/{contact}")).Gelukt();
        (await klant.ZetAsync($"personen/{een}/waarschuwingen/{waarschuwing}/intrekking", new { reden = "Weg" })).Gelukt();
        (await klant.HaalWegAsync($"personen/{een}/waarschuwingen/{waarschuwing}/intrekking")).Gelukt();
        var samen = (await klant.MaakAsync($"personen/{twee}/samenvoegingen", new { met = een })).Gelukt();
        Assert.Equal((een.Waarde, twee.Waarde), (samen["persoon"].GetGuid(), samen["was"].GetGuid()));
        Assert.Equal(een.Waarde, (await klant.HaalAsync($"personen/{twee}")).Gelukt()["hoortBij"].GetProperty("id").GetGuid());
        (await klant.HaalWegAsync($"personen/{een}/samenvoegingen/{samen.Id}")).Gelukt();
        using var partner = await ApiAlsAsync("politie");
        (await partner.ZetAsync($"personen/{een}/personalia", new { achternaam = "X" })).Geeft(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Alles_wat_aan_een_persoon_hangt_heeft_een_naam_in_de_telling()
    {
        await using var db = Open();
        Assert.Equal(
            Kern.Data.Verwijzingen.In(db.Model).Select(p => p.DeclaringType.ClrType.Name).Distinct().Order(StringComparer.Ordinal),
            Aangehecht.Woorden.Keys.Order(StringComparer.Ordinal));
    }

    private const string Nummer2 = "999340037";

    private async Task<PersoonId> IemandAsync(string achternaam, string melder = "Politie", string? bsn = null, DateOnly? geboren = null)
    {
        var id = (await Wereld.EenMeldingAsync(melder: melder, achternamen: achternaam)).Betrokkenen[0].PersoonId;
        if (bsn is not null || geboren is not null)
        {
            await using var db = Open();
            db.Open(Wereld.Installatie());
            var persoon = await db.Personen.SingleAsync(p => p.Id == id);
            persoon.Wijzig(persoon.Personalia with { Bsn = bsn is null ? null : Bsn.TryParse(bsn, out var nummer) ? nummer : throw new ArgumentException(bsn), Geboortedatum = geboren }, Wereld.Vandaag);
            await db.SaveChangesAsync();
        }

        return id;
    }
}

public sealed class PersoonGegevensOpSqlite(Omgeving<SqliteDatabank> omgeving) : PersoonGegevensTests<SqliteDatabank>(omgeving);

public sealed class PersoonGegevensOpPostgres(Omgeving<PostgresDatabank> omgeving) : PersoonGegevensTests<PostgresDatabank>(omgeving);
