using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;
using Partituur.Kern.Triage.Pseudoniemen;
using Partituur.Testhulp;
using Partituur.Web.Bediening;

namespace Partituur.Web.Tests.Triage;

/// <summary>A partner says in pseudonyms whom it knows; the house looks and learns only hit or no hit (besluit 0015).</summary>
public abstract class PseudoniemenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Pad = "/triage/pseudoniemen";

    [Fact]
    public async Task Van_sleutel_tot_treffer_zonder_dat_een_naam_de_partner_verlaat()
    {
        using var partner = await AlsAsync("partnerprofessional");
        var sleutel = await SleutelAsync(partner);
        Assert.Matches("^[0-9a-f]{64}$", sleutel);
        var melding = await MeldAsync(("Bekend", "Piet", new(1980, 2, 3)), ("Vreemd", "Kees", new(1981, 4, 5)));

        // On the machine of the partner: another spelling of the name, and somebody the house does not ask about.
        var (map, lijst) = await MaakLijstAsync(sleutel, "bsn;voornamen;voorvoegsel;achternaam;geboortedatum\n;P.;;BEKEND;3-2-1980\n;Anna;de;Wit;1990-01-01\nfout;;;Half;\n");
        Assert.Equal(3, lijst.Length);
        Assert.DoesNotContain(lijst, r => r.Contains("bekend", StringComparison.OrdinalIgnoreCase));
        var geladen = await LaadAsync(partner, Path.Combine(map, "lijst.csv"));
        Assert.Equal("De lijst is geladen: 2 codes.", geladen.Bericht);
        Assert.Contains("Zij vervalt na", geladen.Tekst, StringComparison.Ordinal);

        // The house looks before it asks: the partner hears nothing.
        using var administratie = await AlsAsync("administratie");
        var lijsten = await (await administratie.GaAsync($"/meldingen/{melding.Id}/bevragen")).KlikAsync("Kijk eerst in de lijsten");
        var uitkomst = await lijsten.Formulier("Nakijken").Vink("Jeugdzorg").VerstuurAsync();
        Assert.Contains("Piet Bekend staat op de lijst", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.Contains("Kees Vreemd staat er niet op", uitkomst.Tekst, StringComparison.Ordinal);
        Assert.False(await ZoekAsync(db => db.Bevragingen.AnyAsync(b => b.MeldingId == melding.Id)));

        // Asked after all: it is not looked up a second time.
        var vraag = (await administratie.GaAsync($"/meldingen/{melding.Id}/bevragen")).Formulier("Vraag versturen");
        var gevraagd = await vraag.Vink("Jeugdzorg").Vink("GGZ").VerstuurAsync();
        Assert.Contains("bekend: Piet Bekend.", gevraagd.Tekst, StringComparison.Ordinal);
        Assert.Contains("staat er niet op: Kees Vreemd.", gevraagd.Tekst, StringComparison.Ordinal);
        var navraag = await ZoekAsync(db => db.Lijstnavragen.SingleAsync(n => n.MeldingId == melding.Id));
        Assert.Equal((2, 1, Wereld.Organisaties["Jeugdzorg"]), (navraag.Aantal, navraag.Treffers.Count(t => t.IsBekend), navraag.OrganisatieId));
        Assert.True(await DeedAsync("administratie", "lijst-nagezocht", navraag.Id));

        // The partner itself does not see that anybody looked: its question is as of anybody.
        var vraagId = await ZoekAsync(db => db.Bevragingen.Where(b => b.MeldingId == melding.Id && b.AanOrganisatieId == navraag.OrganisatieId).Select(b => b.Id).SingleAsync());
        var open = await partner.GaAsync($"/triage/bevragingen/{vraagId}");
        Assert.DoesNotContain("lijst van", open.Tekst, StringComparison.OrdinalIgnoreCase);
        Directory.Delete(map, recursive: true);
    }

    [Fact]
    public async Task De_sleutel_wordt_een_keer_getoond_en_een_nieuwe_maakt_de_lijst_ongeldig()
    {
        using var ggz = await AlsAsync("ggz");
        var pagina = await ggz.GaAsync(Pad);
        var knop = pagina.Formulier("Sleutel tonen");
        var eerste = Sleutel(await knop.VerstuurAsync());
        Assert.Contains("al een keer getoond", string.Join(' ', (await knop.VerstuurAsync()).Fouten()), StringComparison.Ordinal);
        Assert.DoesNotContain(eerste, (await ggz.GaAsync(Pad)).Tekst, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("ggz");
        var waarde = Pseudoniem.Schrijf(new byte[32]);
        Assert.Equal(1, (await klant.MaakAsync("pseudoniemenlijsten", new { waarden = new[] { waarde, waarde } })).Gelukt()["aantal"].GetInt32());
        var tweede = Sleutel(await (await ggz.GaAsync(Pad)).Formulier("Nieuwe sleutel tonen").VerstuurAsync());
        Assert.NotEqual(eerste, tweede);
        Assert.Contains("Er staat geen lijst", (await ggz.GaAsync(Pad)).Tekst, StringComparison.Ordinal);
        Assert.Equal(0, await ZoekAsync(db => db.Set<Lijstinhoud>().CountAsync(i => db.Pseudoniemenlijsten.Any(l => l.Id == i.LijstId && l.OrganisatieId == Wereld.Organisaties["GGZ"]))));

        // What is logged is that and when, never the key.
        Assert.False(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Inhoud!.Contains(eerste) || l.Inhoud!.Contains(tweede))));
        Assert.Equal(2, await ZoekAsync(db => db.Logregels.CountAsync(l => l.Wat == "pseudoniemsleutel-gegeven" && l.Organisatie == Wereld.Organisaties["GGZ"].Waarde)));
    }

    [Fact]
    public async Task Een_lijst_wordt_vervangen_ingetrokken_en_na_haar_periode_geveegd()
    {
        using var politie = await AlsAsync("politie");
        await SleutelAsync(politie);
        using var klant = await ApiAlsAsync("politie");
        await klant.MaakAsync("pseudoniemenlijsten", new { waarden = new[] { Waarde(1) } });
        (await klant.MaakAsync("pseudoniemenlijsten", new { waarden = new[] { Waarde(2), Waarde(3) } })).Gelukt();
        var lijsten = (await klant.HaalAsync("pseudoniemenlijsten")).Gelukt().Items;
        Assert.Equal([true, false], lijsten.Select(l => l.GetProperty("wegOp").ValueKind == System.Text.Json.JsonValueKind.Null));
        Assert.Equal("De lijst is ingetrokken. Het huis kan er niet meer in zoeken.", (await (await politie.GaAsync(Pad)).Formulier("Lijst intrekken").VerstuurAsync()).Bericht);
        (await klant.HaalWegAsync("pseudoniemenlijsten")).Geeft(HttpStatusCode.Conflict, "lijst-is-er-niet");
        (await klant.MaakAsync("pseudoniemenlijsten", new { waarden = new[] { Waarde(4) } })).Gelukt();
        await using var db = Open();
        var wij = Wereld.Organisaties["Politie"];
        var lijst = await db.Pseudoniemenlijsten.SingleAsync(l => l.OrganisatieId == wij && l.WegOp == null, TestContext.Current.CancellationToken);
        var (nog, dan) = (Kalender.BeginVan(lijst.Tot.AddDays(1)).AddSeconds(-1), Kalender.BeginVan(lijst.Tot.AddDays(1)));
        await new LijstBijhouden(db).VeegAsync(nog, TestContext.Current.CancellationToken);
        Assert.Null(await ZoekAsync(d => d.Pseudoniemenlijsten.Where(l => l.Id == lijst.Id).Select(l => l.WegOp).SingleAsync()));
        await new LijstBijhouden(db).VeegAsync(dan, TestContext.Current.CancellationToken);
        Assert.Equal(dan, await ZoekAsync(d => d.Pseudoniemenlijsten.Where(l => l.Id == lijst.Id).Select(l => l.WegOp).SingleAsync()));
        Assert.False(await ZoekAsync(d => d.Set<Lijstinhoud>().AnyAsync(i => i.LijstId == lijst.Id)));
    }

    [Fact]
    public async Task Het_huis_zoekt_niet_vaker_dan_is_afgesproken()
    {
        using var partner = await AlsAsync("partnerprofessional");
        var sleutel = await SleutelAsync(partner);
        using var klant = await ApiAlsAsync("partnerprofessional");
        var bekend = new Personalia("Grens", null, "Jo", Geslacht.Onbekend, new DateOnly(1970, 1, 1), null);
        (await klant.MaakAsync("pseudoniemenlijsten", new { waarden = Pseudoniem.Van(Convert.FromHexString(sleutel), bekend).Select(Pseudoniem.Schrijf) })).Gelukt();
        await StelGrensAsync(1 + await ZoekAsync(db => db.Lijstnavragen.Where(n => n.OrganisatieId == Wereld.Organisaties["Jeugdzorg"]).SumAsync(n => n.Aantal)));
        var (een, twee) = (await VraagAsync(await MeldAsync(("Grens", "Jo", new(1970, 1, 1)))), await VraagAsync(await MeldAsync(("Grens", "Jo", new(1970, 1, 1)))));
        Assert.Equal((true, 1), (een.Treffers.Single().IsBekend, een.Aantal));
        await StelGrensAsync(100);
        Assert.Equal((0, 0), (twee.Treffers.Count, twee.Aantal));
        using var administratie = await AlsAsync("administratie");
        Assert.Contains("niet nagezocht, het aantal voor die dag was op", (await administratie.GaAsync($"/meldingen/{twee.MeldingId}")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_verkeerd_bestand_verandert_niets_en_zegt_welke_rij()
    {
        using var politie = await AlsAsync("politie");
        await SleutelAsync(politie);
        var pad = Path.GetTempFileName();
        await File.WriteAllTextAsync(pad, $"pseudoniem\n{Waarde(1)}\nPietersen;1980\n", TestContext.Current.CancellationToken);
        var fout = await LaadAsync(politie, pad);
        Assert.Equal(HttpStatusCode.Conflict, fout.Status);
        Assert.StartsWith("Rij 2 is geen pseudoniem.", fout.Veldfout("Bestand"), StringComparison.Ordinal);
        await File.WriteAllTextAsync(pad, "pseudoniem\n", TestContext.Current.CancellationToken);
        Assert.Equal("In dit bestand staan geen pseudoniemen.", (await LaadAsync(politie, pad)).Veldfout("Bestand"));
        File.Delete(pad);
    }

    [Fact]
    public async Task Zonder_convenant_is_er_geen_lijst_en_een_partner_ziet_alleen_zijn_eigen()
    {
        using var verlopen = await AlsAsync("zonderconvenant");
        Assert.Contains("Er is geen geldig convenant", (await verlopen.GaAsync(Pad)).Tekst, StringComparison.Ordinal);
        using var klant = await ApiAlsAsync("zonderconvenant");
        (await klant.HaalWegAsync("pseudoniemenlijsten")).Geeft(HttpStatusCode.Conflict, "lijst-zonder-convenant");
        using var ggz = await ApiAlsAsync("ggz");
        var eigen = (await ggz.HaalAsync("pseudoniemenlijsten")).Gelukt().Items.Select(i => i.GetProperty("id").GetGuid()).ToHashSet();
        Assert.Equal(eigen, await ZoekAsync(async db => (await db.Pseudoniemenlijsten.Where(l => l.OrganisatieId == Wereld.Organisaties["GGZ"]).Select(l => l.Id).ToListAsync()).ToHashSet()));
    }

    private async Task StelGrensAsync(int aantal)
    {
        await using var db = Open();
        db.Open(Wereld.Installatie());
        db.Add(Beleid.NieuweVersie(Beleid.LijstnavragenPerDag, aantal, Wereld.Vandaag, "Proef"));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static string Waarde(byte nummer) => Pseudoniem.Schrijf([.. Enumerable.Repeat(nummer, 32)]);

    private static string Sleutel(Pagina pagina) => pagina.Document.QuerySelector(".sleutel strong")!.TextContent;

    private static async Task<string> SleutelAsync(Bezoeker partner)
    {
        var pagina = await partner.GaAsync(Pad);
        var kwijt = pagina.Document.QuerySelector("main details summary") is not null;
        return Sleutel(await pagina.Formulier(kwijt ? "Nieuwe sleutel tonen" : "Sleutel tonen").VerstuurAsync());
    }

    private static async Task<(string Map, string[] Lijst)> MaakLijstAsync(string sleutel, string csv)
    {
        var map = Directory.CreateTempSubdirectory("partituur-pseudoniemen-").FullName;
        await File.WriteAllTextAsync(Path.Combine(map, "mensen.csv"), csv, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(map, "sleutel.txt"), sleutel + "\n", TestContext.Current.CancellationToken);
        Assert.Equal(0, await Werkwoorden.VoerUitAsync(["pseudoniemen", Path.Combine(map, "mensen.csv"), "--sleutel", Path.Combine(map, "sleutel.txt"), "--uit", Path.Combine(map, "lijst.csv")]));
        return (map, await File.ReadAllLinesAsync(Path.Combine(map, "lijst.csv"), TestContext.Current.CancellationToken));
    }

    private static async Task<Pagina> LaadAsync(Bezoeker partner, string bestand)
    {
        var pagina = await partner.GaAsync(Pad);
        var token = pagina.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var inhoud = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(await File.ReadAllBytesAsync(bestand)), "Bestand", "lijst.csv" } };
        return await partner.StuurAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(pagina.Adres, Pad + "?handler=Laden")) { Content = inhoud });
    }

    private async Task<Melding> MeldAsync(params (string Achternaam, string Voornaam, DateOnly Geboren)[] mensen)
    {
        await using var db = Open();
        var handeling = Wereld.Als("triagevoorzitter");
        db.Open(handeling);
        var personen = mensen.Select(m => new GemeldePersoon(new Personalia(m.Achternaam, null, m.Voornaam, Geslacht.Onbekend, m.Geboren, null), null, "betrokkene", null, Informering.Ja, null, null)).ToList();
        var melding = await new MeldingOpnemen(db).VoerUitAsync(new(Wereld.Organisaties["Veilig Thuis"], Wereld.Doelgroep, new("Venlo", "Oost"), "Proef", false, personen), Wereld.Huis, handeling);
        await db.SaveChangesAsync();
        return melding;
    }

    private async Task<Lijstnavraag> VraagAsync(Melding melding)
    {
        await using var db = Open();
        var handeling = Wereld.Als("administratie");
        db.Open(handeling);
        var id = melding.Id;
        await new PartnersBevragen(db).VoerUitAsync(await db.Meldingen.AsTracking().SingleAsync(m => m.Id == id), [Wereld.Organisaties["Jeugdzorg"]], "Kent u deze mensen?", handeling.Dag, handeling);
        await db.SaveChangesAsync();
        return await db.Lijstnavragen.SingleAsync(n => n.MeldingId == id);
    }
}

public sealed class PseudoniemenOpSqlite(Omgeving<SqliteDatabank> omgeving) : PseudoniemenTests<SqliteDatabank>(omgeving);

public sealed class PseudoniemenOpPostgres(Omgeving<PostgresDatabank> omgeving) : PseudoniemenTests<PostgresDatabank>(omgeving);
