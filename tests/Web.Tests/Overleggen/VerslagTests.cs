using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Overleggen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Overleggen;

/// <summary>After a meeting: minutes that are set, everybody's own part, and the outcomes per partner (eis 19, 74, 84).</summary>
public abstract class VerslagTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    [Fact]
    public async Task Een_verslag_van_concept_tot_gelezen_door_de_partner()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "ggz"));
        var v = await Wereld.EenGeslotenVergaderingAsync([een, twee], eigenaar: "partnerprofessional");
        var pad = $"/overleggen/verslag/{v.Id}";
        using var voorzitter = await AlsAsync("triagevoorzitter");
        using var partner = await AlsAsync("partnerprofessional");
        Assert.Contains(pad, (await voorzitter.GaAsync("/?soort=VerslagVaststellen")).Links());

        // A partner reads nothing before it is set.
        Assert.Contains("Het verslag is er nog niet", (await partner.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(een.Nummer, (await partner.GaAsync(pad + "?concept=true")).Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GaAsync(pad + "/verslag.pdf")).Status);

        var concept = await (await voorzitter.GaAsync($"/overleggen/{v.OverlegId}")).KlikAsync("Verslag");
        Assert.Contains($"Besluit over {twee.Nummer}.", concept.Tekst, StringComparison.Ordinal);
        concept = await (await concept.KlikAsync("Opmerking bij punt 1")).Formulier("Opmerking bewaren").Vul("Opmerking van de voorzitter", "Goed voorbereid door allen.").Vul("Opnieuw bespreken", Wereld.Vandaag.AddDays(28).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).VerstuurAsync();
        Assert.Contains("Goed voorbereid door allen.", concept.Tekst, StringComparison.Ordinal);
        var vast = await concept.Formulier("Verslag vaststellen").VerstuurAsync();
        Assert.StartsWith("Het verslag is vastgesteld.", vast.Bericht, StringComparison.Ordinal);
        Assert.True(await DeedAsync("triagevoorzitter", "verslag-vastgesteld", v.Id.Waarde));

        // The agenda of a later meeting says by when it is to come back; no other meeting is in time.
        var komend = await Wereld.EenKomendOverlegAsync(60, een);
        using var api = await ApiAlsAsync("administratie");
        var waarom = (await api.HaalAsync($"overleggen/{komend.Id}/agenda")).Gelukt()["punten"].EnumerateArray().Single().GetProperty("waarom").EnumerateArray().Select(w => w.GetString());
        Assert.Contains("terug uiterlijk 22 december 2026", waarom);

        // Everybody's own part, as a page and on paper.
        var deel = await partner.GaAsync(pad);
        Assert.Contains($"Besluit over {een.Nummer}.", deel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Goed voorbereid door allen.", deel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Gesloten voor u", deel.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(twee.Nummer, deel.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(twee.Id.ToString(), deel.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.True(await InzagenAsync("partnerprofessional", een.Id.Waarde) > 0);
        Assert.Equal(0, await InzagenAsync("partnerprofessional", twee.Id.Waarde));
        var inzagen = await InzagenAsync("partnerprofessional", v.Id.Waarde);
        using (var pdf = await partner.RuwAsync(pad + "/verslag.pdf"))
        {
            Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
            Assert.StartsWith("%PDF", System.Text.Encoding.Latin1.GetString(await pdf.Content.ReadAsByteArrayAsync())[..4], StringComparison.Ordinal);
        }

        Assert.True(await InzagenAsync("partnerprofessional", v.Id.Waarde) > inzagen);

        // The outcomes lie on the werklijst until somebody read them.
        var id = await ZoekAsync(db => db.Uitkomstpakketten.Where(u => u.VergaderingId == v.Id && u.OrganisatieId == Wereld.Organisaties["Jeugdzorg"]).Select(u => u.Id).SingleAsync());
        var uitkomst = $"/overleggen/uitkomsten/{id}";
        Assert.Contains(uitkomst, (await partner.GaAsync("/?soort=UitkomstLezen")).Links());
        Assert.Contains(uitkomst, (await partner.GaAsync("/overleggen/uitkomsten")).Links());
        var pagina = await partner.GaAsync(uitkomst);
        Assert.Contains($"Actie uit het overleg van {een.Nummer}", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("1 casus van de agenda is gesloten voor u.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(twee.Nummer, pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        pagina = await pagina.Formulier("Gelezen").VerstuurAsync();
        Assert.StartsWith("Gelezen.", pagina.Bericht, StringComparison.Ordinal);
        Assert.DoesNotContain(uitkomst, (await partner.GaAsync("/?soort=UitkomstLezen")).Links());
        Assert.Contains("Jeugdzorg", (await voorzitter.GaAsync(pad)).Tekst, StringComparison.Ordinal);
        await pagina.Formulier("Zet terug op de werklijst").VerstuurAsync();
        Assert.Contains(uitkomst, (await partner.GaAsync("/?soort=UitkomstLezen")).Links());
    }

    [Fact]
    public async Task Wat_is_vastgesteld_verandert_niet_en_een_verbetering_is_een_nieuwe_versie_met_reden()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenGeslotenVergaderingAsync([casus]);
        var uitkomst = await Wereld.EenUitkomstAsync(v, "Jeugdzorg");
        var pad = $"/overleggen/verslag/{v.Id}";
        using var voorzitter = await AlsAsync("triagevoorzitter");
        using var partner = await AlsAsync("partnerprofessional");
        await (await partner.GaAsync($"/overleggen/uitkomsten/{uitkomst.Id}")).Formulier("Gelezen").VerstuurAsync();
        await (await voorzitter.GaAsync($"/overleggen/{v.OverlegId}")).Formulier("Besluit vastleggen").Zet("Besluit.Casus", casus.Id.ToString()).Vul("Besluit", "Toch een ander besluit.").VerstuurAsync();
        var pagina = await voorzitter.GaAsync(pad);
        Assert.Contains($"Besluit over {casus.Nummer}.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er is daarna iets gewijzigd", pagina.Tekst, StringComparison.Ordinal);
        await WordtGeweigerdAsync("triagevoorzitter", pad + "?concept=true", "Nieuwe versie vaststellen", f => f.Vul("Waarom komt er een nieuwe versie?", " "), "Waarom komt er een nieuwe versie?", "Vul waarom er een nieuwe versie komt in.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("triagevoorzitter", pad + "?concept=true&punt=1", "Opmerking bewaren", f => f.Vul("Opmerking van de voorzitter", "Terug").Vul("Opnieuw bespreken", "2026-01-01"), "Opnieuw bespreken uiterlijk op", "Kies een dag na het overleg.", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("triagevoorzitter", pad + "?concept=true&punt=1", "Opmerking bewaren", f => f.Vul("Opmerking van de voorzitter", new string('x', 1001)), "Opmerking van de voorzitter", "Gebruik hoogstens 1000 tekens.");
        var nieuw = await (await (await voorzitter.GaAsync(pad)).KlikAsync("Verslag verbeteren")).Formulier("Nieuwe versie vaststellen").Vul("Waarom komt er een nieuwe versie?", "Het besluit stond er verkeerd.").VerstuurAsync();
        Assert.Contains("Toch een ander besluit.", nieuw.Tekst, StringComparison.Ordinal);
        Assert.Contains("Het besluit stond er verkeerd.", nieuw.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Besluit over {casus.Nummer}.", (await partner.GaAsync(pad + "?versie=1")).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.GaAsync(pad + "?versie=9")).Status);
        Assert.Contains($"/overleggen/uitkomsten/{uitkomst.Id}", (await partner.GaAsync("/?soort=UitkomstLezen")).Links());
    }

    [Fact]
    public async Task Twee_voorzitters_tegelijk_stellen_samen_een_keer_vast()
    {
        var v = await Wereld.EenGeslotenVergaderingAsync([await Wereld.EenCasusAsync(null, "partnerprofessional")]);
        var pad = $"/overleggen/verslag/{v.Id}";
        using var een = await AlsAsync("triagevoorzitter");
        using var twee = await AlsAsync("procesregisseur");
        var (eerste, tweede) = (await een.GaAsync(pad), await twee.GaAsync(pad));
        await eerste.Formulier("Verslag vaststellen").VerstuurAsync();
        var geweigerd = await tweede.Formulier("Verslag vaststellen").VerstuurAsync();
        Assert.Equal(HttpStatusCode.Conflict, geweigerd.Status);
        Assert.Equal(1, await ZoekAsync(db => db.Set<Verslagversie>().CountAsync(x => x.VergaderingId == v.Id)));
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoorde_komt_niet_bij_verslag_en_uitkomsten()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenGeslotenVergaderingAsync([casus]);
        var uitkomst = await Wereld.EenUitkomstAsync(v, "Jeugdzorg");
        foreach (var (wie, verslag, uit) in new[]
        {
            ("melder", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), ("manager", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), ("beheerder", HttpStatusCode.Forbidden, HttpStatusCode.Forbidden),
            ("ggz", HttpStatusCode.NotFound, HttpStatusCode.NotFound), ("ander-regisseur", HttpStatusCode.NotFound, HttpStatusCode.Forbidden), ("administratie", HttpStatusCode.OK, HttpStatusCode.Forbidden),
        })
        {
            using var bezoeker = await AlsAsync(wie);
            using var klant = await ApiAlsAsync(wie);
            Assert.Equal(verslag, (await bezoeker.GaAsync($"/overleggen/verslag/{v.Id}")).Status);
            Assert.Equal(uit, (await bezoeker.GaAsync($"/overleggen/uitkomsten/{uitkomst.Id}")).Status);
            Assert.Equal(verslag, (await klant.HaalAsync($"vergaderingen/{v.Id}/verslag")).Status);
            Assert.Equal(uit, (await klant.HaalAsync($"uitkomsten/{uitkomst.Id}")).Status);
        }

        // Administratie prepares the minutes and does not set them.
        using var api = await ApiAlsAsync("administratie");
        (await api.MaakAsync($"vergaderingen/{v.Id}/verslag", new { reden = "Zomaar" })).Geeft(HttpStatusCode.Forbidden);
        using var partner = await ApiAlsAsync("partnerprofessional");
        (await partner.MaakAsync($"vergaderingen/{v.Id}/verslag", new { reden = "Zomaar" })).Geeft(HttpStatusCode.Forbidden);
        (await partner.ZetAsync($"vergaderingen/{v.Id}/verslag/opmerking", new { casus = casus.Id.Waarde, tekst = "Zomaar" })).Geeft(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Een_voorzitter_die_niet_alles_leest_stelt_niets_vast()
    {
        var naam = $"voorzitter{Guid.NewGuid():N}"[..20];
        await Wereld.EenMensAsync(naam, "Veilig Thuis", Kern.Netwerk.Rol.Triagevoorzitter);
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenGeslotenVergaderingAsync([casus]);
        using var voorzitter = await AlsAsync(naam);
        var pagina = await voorzitter.GaAsync($"/overleggen/verslag/{v.Id}");
        Assert.Contains("U leest niet alle punten van dit verslag.", pagina.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(casus.Nummer, pagina.Document.DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var api = await ApiAlsAsync(naam);
        (await api.MaakAsync($"vergaderingen/{v.Id}/verslag", new { })).Geeft(HttpStatusCode.Conflict, "verslag-niet-alles-gelezen");
        (await api.ZetAsync($"vergaderingen/{v.Id}/verslag/opmerking", new { casus = casus.Id.Waarde, tekst = "Zomaar" })).Geeft(HttpStatusCode.Conflict, "punt-gesloten");
    }

    [Fact]
    public async Task Wie_in_deel_twee_aanschoof_leest_daarna_alleen_dat_deel()
    {
        var (een, twee) = (await Wereld.EenCasusAsync(null, "partnerprofessional"), await Wereld.EenCasusAsync(null, "partnerprofessional"));
        var v = await Wereld.EenGeslotenVergaderingAsync([een], [twee], vanafDeelTwee: "politie");
        var uitkomst = await Wereld.EenUitkomstAsync(v, "Politie");
        using var politie = await ApiAlsAsync("politie");
        var verslag = (await politie.HaalAsync($"vergaderingen/{v.Id}/verslag")).Gelukt();
        Assert.Contains(twee.Nummer, verslag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(een.Nummer, verslag.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(een.Id.ToString(), verslag.Tekst, StringComparison.Ordinal);
        var pakket = (await politie.HaalAsync($"uitkomsten/{uitkomst.Id}")).Gelukt();
        Assert.Equal(1, pakket["gesloten"].GetInt32());
        Assert.True(await InzagenAsync("politie", twee.Id.Waarde) > 0);
        Assert.Equal(0, await InzagenAsync("politie", een.Id.Waarde));
    }

    [Fact]
    public async Task Via_de_api_opmerken_vaststellen_en_als_partner_de_uitkomsten_lezen()
    {
        var casus = await Wereld.EenCasusAsync(null, "partnerprofessional");
        var v = await Wereld.EenGeslotenVergaderingAsync([casus], eigenaar: "partnerprofessional");
        using var voorzitter = await ApiAlsAsync("triagevoorzitter");
        using var partner = await ApiAlsAsync("partnerprofessional");
        (await partner.HaalAsync($"vergaderingen/{v.Id}/verslag")).Geeft(HttpStatusCode.NotFound);
        var concept = (await voorzitter.HaalAsync($"vergaderingen/{v.Id}/verslag")).Gelukt();
        var versie = concept.Koppen["ETag"].Trim('"');
        (await voorzitter.ZetAsync($"vergaderingen/{v.Id}/verslag/opmerking", new { casus = casus.Id.Waarde, tekst = "Via de API", opnieuw = (string?)null }, versie)).Gelukt();
        (await voorzitter.StuurAsync(HttpMethod.Post, $"vergaderingen/{v.Id}/verslag", new { }, versie)).Geeft(HttpStatusCode.Conflict, "ondertussen-gewijzigd");
        Assert.Equal(1, (await voorzitter.MaakAsync($"vergaderingen/{v.Id}/verslag", new { })).Gelukt()["verslag"].GetInt32());
        var rij = (await partner.HaalAsync("uitkomsten")).Gelukt().Items.Single(r => r.GetProperty("id").GetGuid() is var id && ZoekAsync(db => db.Uitkomstpakketten.AnyAsync(u => u.Id == id && u.VergaderingId == v.Id)).Result);
        var uitkomst = $"uitkomsten/{rij.GetProperty("id").GetGuid()}";
        var pakket = (await partner.HaalAsync(uitkomst)).Gelukt();
        Assert.Contains("Via de API", pakket.Tekst, StringComparison.Ordinal);
        Assert.Equal("Open", pakket["acties"][0].GetProperty("status").GetString());
        (await partner.HaalWegAsync($"{uitkomst}/gelezen")).Geeft(HttpStatusCode.Conflict, "uitkomst-niet-gelezen");
        (await partner.ZetAsync($"{uitkomst}/gelezen")).Gelukt();
        Assert.NotEqual(System.Text.Json.JsonValueKind.Null, (await partner.HaalAsync(uitkomst)).Gelukt()["gelezenOp"].ValueKind);
        (await partner.HaalWegAsync($"{uitkomst}/gelezen")).Gelukt();
    }
}

public sealed class VerslagOpSqlite(Omgeving<SqliteDatabank> omgeving) : VerslagTests<SqliteDatabank>(omgeving);

public sealed class VerslagOpPostgres(Omgeving<PostgresDatabank> omgeving) : VerslagTests<PostgresDatabank>(omgeving);
