using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>Reporting: the first thing that a partner does.</summary>
public abstract class MeldenTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Pad = "/meldingen/melden";
    private const string Knop = "Melding versturen";

    [Fact]
    public async Task Een_melder_meldt_een_gezin_en_ziet_het_nummer()
    {
        using var bezoeker = await AlsAsync("melder");
        var formulier = Ingevuld((await bezoeker.GaAsync(Pad)).Formulier("Nog een persoon"), "De Wit");
        var twee = await formulier.VerstuurAsync();
        Assert.Equal("De Wit", twee.Formulier(Knop).Waarde("Achternaam"));
        var ontvangen = await twee.Formulier(Knop).Vul("Achternaam", "De Wit", 2).Vul("Voornamen", "Sam", 2).Vul("Geboortedatum", "2012-05-01", 2).Vul("Rol in de melding", "kind", 2)
            .Vul("Is van persoon 1", "Kind", 1).Vink("Nog niet", "Weet deze persoon", 2).Vul("Waarom niet?", "Eerst de moeder spreken", 2).Vul("Opnieuw bekijken op", "2026-12-01", 2).VerstuurAsync();

        Assert.Empty(ontvangen.Fouten());
        Assert.StartsWith("Uw melding is ontvangen onder nummer 2026-", ontvangen.Bericht, StringComparison.Ordinal);
        var id = new MeldingId(Guid.Parse(ontvangen.Adres.Segments[^1]));
        var melding = await ZoekAsync(db => db.Meldingen.Include(m => m.Betrokkenen).SingleAsync(m => m.Id == id));
        Assert.Equal(Wereld.Organisaties["Politie"], melding.MelderOrganisatieId);
        Assert.Equal(2, melding.Betrokkenen.Count);
        Assert.True(await ZoekAsync(db => db.Relaties.AnyAsync(r => r.VanId == melding.Betrokkenen[1].PersoonId && r.NaarId == melding.Betrokkenen[0].PersoonId)));
        Assert.True(await DeedAsync("melder", "melding-ontvangen", id.Waarde));
        Assert.Equal(1, await InzagenAsync("melder", id.Waarde));
    }

    [Fact]
    public async Task Wie_een_rij_weghaalt_houdt_de_andere()
    {
        using var bezoeker = await AlsAsync("melder");
        var een = await Ingevuld((await bezoeker.GaAsync(Pad)).Formulier("Nog een persoon"), "Eerste").VerstuurAsync();
        var twee = await een.Formulier("Nog een persoon").Vul("Achternaam", "Tweede", 2).VerstuurAsync();
        var weg = await twee.Formulier("Persoon 2 weghalen").Vul("Achternaam", "Derde", 3).VerstuurAsync();
        Assert.Equal("Derde", weg.Formulier(Knop).Waarde("Achternaam", 2));
        Assert.Equal("Eerste", weg.Formulier(Knop).Waarde("Achternaam"));
    }

    [Fact]
    public async Task De_administratie_meldt_namens_een_ander_en_een_melder_kan_dat_niet()
    {
        using var administratie = await AlsAsync("administratie");
        var namens = await Ingevuld((await administratie.GaAsync(Pad)).Formulier(Knop), "Telefoon").Vul("Melder", "GGZ").Vink("Telefoon", "Hoe kwam").VerstuurAsync();
        Assert.Contains("GGZ", namens.Tekst, StringComparison.Ordinal);
        using var melder = await AlsAsync("melder");
        var gepost = await Ingevuld((await melder.GaAsync(Pad)).Formulier(Knop), "Zelf").Zet("Invoer.Melder", Wereld.Organisaties["GGZ"].ToString()).VerstuurAsync();
        var id = new MeldingId(Guid.Parse(gepost.Adres.Segments[^1]));
        Assert.Equal(Wereld.Organisaties["Politie"], await ZoekAsync(db => db.Meldingen.Where(m => m.Id == id).Select(m => m.MelderOrganisatieId).SingleAsync()));
    }

    [Theory]
    [InlineData("Aanleiding", "", "Beschrijf wat er aan de hand is.")]
    [InlineData("Aanleiding", "x*4001", "Gebruik hoogstens 4000 tekens.")]
    [InlineData("Gemeente", "", "Vul de gemeente in.")]
    [InlineData("Gemeente", "x*81", "Gebruik hoogstens 80 tekens.")]
    [InlineData("Buurt", "x*81", "Gebruik hoogstens 80 tekens.")]
    [InlineData("Voornamen", "x*201", "Gebruik hoogstens 200 tekens.")]
    [InlineData("Voorvoegsel", "x*21", "Gebruik hoogstens 20 tekens.")]
    [InlineData("Achternaam", "", "Vul de achternaam in, of ‘onbekend’.")]
    [InlineData("Geboortedatum", "2027-01-01", "De geboortedatum ligt in de toekomst.")]
    [InlineData("Geboortedatum", "1066-10-14", "De geboortedatum ligt te ver in het verleden.")]
    [InlineData("Geboortedatum", "2001-02-31", "‘2001-02-31’ kan")]
    [InlineData("Geboortedatum", "gisteren", "‘gisteren’ kan")]
    [InlineData("Burgerservicenummer", "123456789", "Dit is geen geldig burgerservicenummer")]
    [InlineData("Burgerservicenummer", "12", "Dit is geen geldig burgerservicenummer")]
    [InlineData("Postcode", "ABCD 12", "Een postcode heeft vier cijfers en twee letters")]
    [InlineData("Straat", "Dorpsstraat", "Vul straat en woonplaats allebei in, of geen van beide.", "Woonplaats")]
    [InlineData("Rol in de melding", "", "Vul de rol in.")]
    [InlineData("Opnieuw bekijken op", "morgen", "‘morgen’ kan")]
    public Task Een_fout_staat_bij_het_veld_en_niets_gaat_verloren(string veld, string waarde, string zin, string? bij = null) =>
        WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Fout").Vul(veld, waarde.StartsWith("x*", StringComparison.Ordinal) ? new string('x', int.Parse(waarde[2..], System.Globalization.CultureInfo.InvariantCulture)) : waarde), bij ?? veld, zin);

    [Theory]
    [InlineData("", "", "Waarom niet?", "Vul in waarom deze persoon (nog) niet is geïnformeerd.")]
    [InlineData("Gevaar", "", "Opnieuw bekijken op", "Vul een datum vanaf vandaag in")]
    [InlineData("Gevaar", "2026-11-23", "Opnieuw bekijken op", "Vul een datum vanaf vandaag in")]
    public Task Wie_iemand_niet_informeert_zegt_waarom_en_tot_wanneer(string reden, string dag, string bij, string zin) =>
        WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Stil").Vink("Nee", "Weet deze persoon").Vul("Waarom niet?", reden).Vul("Opnieuw bekijken op", dag), bij, zin);

    [Fact]
    public async Task Een_doelgroep_van_een_ander_huis_en_een_onzichtbare_persoon_zijn_er_niet()
    {
        var vreemd = await ZoekAsync(db => db.Doelgroepen.Where(d => d.HuisId == Wereld.AnderHuis).Select(d => d.Id).FirstAsync());
        await WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Vreemd").Zet("Invoer.Doelgroep", vreemd.ToString()), "Doelgroep", "Kies een doelgroep.");
        await WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Leeg").Zet("Invoer.Doelgroep", null), "Doelgroep", "Kies een doelgroep.");
        var onzichtbaar = (await Wereld.EenMeldingAsync(melder: "GGZ")).Betrokkenen[0].PersoonId;
        await WordtGeweigerdAsync("melder", Pad, Knop, f => Ingevuld(f, "Aanwijzing").Zet("Invoer.Personen[0].Bekende", onzichtbaar.ToString()), null, "De gekozen persoon is niet gevonden.", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Een_melder_hoort_alleen_dat_iemand_bestaat_en_die_vraag_staat_in_het_logboek()
    {
        await Wereld.EenMeldingAsync(melder: "GGZ", achternamen: "Zeldzaam");
        var dag = await ZoekAsync(db => db.Personen.Where(p => p.Achternaam == "Zeldzaam").Select(p => p.Geboortedatum).FirstAsync());
        using var melder = await AlsAsync("melder");
        using var administratie = await AlsAsync("administratie");
        var vraag = $"{Pad}?handler=Bekend&rij=0&Invoer.Personen[0].Achternaam=Zeldzaam&Invoer.Personen[0].Geboortedatum={dag:yyyy-MM-dd}";
        Assert.Contains("Er is al iemand met deze naam en geboortedatum bekend", (await melder.GaAsync(vraag)).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Zeldzaam", (await melder.GaAsync($"{Pad}?handler=Bekend&rij=0&Invoer.Personen[0].Achternaam=Zeldzaam")).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Jo Zeldzaam", (await administratie.GaAsync(vraag)).Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(await ZoekAsync(db => db.Logregels.AnyAsync(l => l.Soort == Logsoort.Vraag && l.Wie == Wereld.Mensen["melder"].Waarde && l.Inhoud!.Contains("BestaatIemand"))));
    }

    private static Formulier Ingevuld(Formulier formulier, string achternaam) => formulier.Vul("Doelgroep", "Huiselijk geweld").Vul("Aanleiding", "Ruzie in de flat").Vul("Gemeente", "Venlo")
        .Vul("Achternaam", achternaam).Vul("Voornamen", "Kim").Vul("Rol in de melding", "betrokkene").Vink("Ja", "Weet deze persoon");
}

public sealed class MeldenOpSqlite(Omgeving<SqliteDatabank> omgeving) : MeldenTests<SqliteDatabank>(omgeving);

public sealed class MeldenOpPostgres(Omgeving<PostgresDatabank> omgeving) : MeldenTests<PostgresDatabank>(omgeving);
