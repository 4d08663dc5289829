using System.Net;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Testhulp;

namespace Partituur.Web.Tests.Meldingen;

/// <summary>Eis 94: the beheerder makes the questions of a doelgroep in the browser; a reporter answers them; a melding keeps what was asked.</summary>
public abstract class FormulierTests<TDatabank>(Omgeving<TDatabank> omgeving) : Webtest<TDatabank>(omgeving)
    where TDatabank : Databank, new()
{
    private const string Pad = "/meldingen/melden";
    private const string Knop = "Melding versturen";

    [Fact]
    public async Task Van_een_nieuwe_vraag_in_beheer_tot_het_antwoord_bij_de_melding()
    {
        var doelgroep = await Wereld.EenDoelgroepAsync("Eergerelateerd");
        using var beheerder = await AlsAsync("beheerder");
        var beheer = await (await beheerder.GaAsync("/netwerk/beheer/doelgroepen")).KlikAsync("Vragen van Eergerelateerd");
        var maak = await beheer.Formulier("Nieuwe versie maken").VerstuurAsync();
        maak = await maak.Formulier("Vraag toevoegen").Vul("Vraag", "Waar gebeurde het?").Vul("Soort antwoord", "Keuze").Vul("Keuzes", "Thuis\nOp straat").VerstuurAsync();
        maak = await maak.Formulier("Vraag toevoegen").Vul("Vraag", "Is er een wapen?").Vul("Soort antwoord", "Ja of nee").Vink("Melders moeten").VerstuurAsync();
        Assert.NotNull(maak.Document.GetElementById("voorbeeld-is-er-een-wapen"));
        maak = await maak.Formulier("Omhoog: Is er een wapen?").VerstuurAsync();
        maak = await maak.Formulier("Vraag toevoegen").Vul("Vraag", "Vergissing").Vul("Soort antwoord", "Tekst").VerstuurAsync();
        maak = await maak.Formulier("Weghalen: Vergissing").VerstuurAsync();
        Assert.DoesNotContain("wapen", (await (await (await AlsAsync("melder")).GaAsync(Pad)).Formulier("Toon de vragen van deze doelgroep").Vul("Doelgroep", "Eergerelateerd").VerstuurAsync()).Tekst, StringComparison.Ordinal);
        var vast = await maak.Formulier("Versie laten ingaan").VerstuurAsync();
        Assert.Equal("Deze versie geldt vanaf 24 november 2026.", vast.Bericht);

        using var melder = await AlsAsync("melder");
        var gevraagd = await Ingevuld((await melder.GaAsync(Pad)).Formulier("Toon de vragen van deze doelgroep"), "Vragen").VerstuurAsync();
        Assert.Equal("Vragen", gevraagd.Formulier(Knop).Waarde("Achternaam"));
        var fout = await Ingevuld(gevraagd.Formulier(Knop), "Vragen").Vul("Waar gebeurde het", "Op straat").VerstuurAsync();
        Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
        Assert.Equal("Kies een antwoord.", fout.Veldfout("Is er een wapen?"));
        Assert.Equal("Op straat", fout.Formulier(Knop).Waarde("Waar gebeurde het"));
        var jeugd = await fout.Formulier("Toon de vragen van deze doelgroep").Vul("Doelgroep", "Jeugd").VerstuurAsync();
        Assert.DoesNotContain("wapen", jeugd.Tekst, StringComparison.Ordinal);
        var terug = await jeugd.Formulier("Toon de vragen van deze doelgroep").Vul("Doelgroep", "Eergerelateerd").VerstuurAsync();
        Assert.Equal("Vragen", terug.Formulier(Knop).Waarde("Achternaam"));
        var melding = await terug.Formulier(Knop).Vink("Ja", "Is er een wapen?").Vul("Waar gebeurde het", "Thuis").VerstuurAsync();
        Assert.Empty(melding.Fouten());
        Assert.Matches(@"Is er een wapen\? ?Ja ?Waar gebeurde het\? ?Thuis ?Formulier versie 1", melding.Tekst);

        var tweede = await (await beheerder.GaAsync($"/netwerk/beheer/doelgroepen/{doelgroep}/formulier")).Formulier("Nieuwe versie maken").VerstuurAsync();
        tweede = await tweede.Formulier("Weghalen: Is er een wapen?").VerstuurAsync();
        await tweede.Formulier("Versie laten ingaan").VerstuurAsync();
        Assert.Matches(@"Is er een wapen\? ?Ja ?Waar gebeurde het\? ?Thuis ?Formulier versie 1", (await melder.GaAsync(melding.Adres.PathAndQuery)).Tekst);

        using var api = await ApiAlsAsync("melder");
        var vragen = (await api.HaalAsync($"doelgroepen/{doelgroep}/formulier")).Gelukt();
        Assert.Equal((2, "waar-gebeurde-het"), (vragen["versie"].GetInt32(), vragen["vragen"][0].GetProperty("code").GetString()));
        var body = new { doelgroep, gemeente = "Venlo", aanleiding = "Ruzie", codeRood = false, antwoorden = new Dictionary<string, string> { ["waar-gebeurde-het"] = "Nergens" }, personen = new[] { new { achternaam = "Apivraag", rol = "betrokkene", informering = "Ja" } } };
        Assert.Equal(["antwoorden.waar-gebeurde-het"], (await api.MaakAsync("meldingen", body)).Geeft(HttpStatusCode.BadRequest).Velden);
        body.antwoorden["waar-gebeurde-het"] = "Thuis";
        var gemaakt = (await api.MaakAsync("meldingen", body)).Gelukt();
        Assert.Equal("Thuis", (await api.HaalAsync($"meldingen/{gemaakt.Id}"))["antwoorden"][0].GetProperty("antwoord").GetString());
    }

    [Fact]
    public async Task Het_formulier_van_een_ander_huis_is_er_niet_en_fouten_staan_bij_het_veld()
    {
        var ander = await ZoekAsync(db => db.Doelgroepen.Where(d => d.HuisId == Wereld.AnderHuis).Select(d => d.Id).FirstAsync());
        using var beheerder = await AlsAsync("beheerder");
        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.GaAsync($"/netwerk/beheer/doelgroepen/{ander}/formulier")).Status);
        var doelgroep = await Wereld.EenDoelgroepAsync("Veelplegers");
        var pad = $"/netwerk/beheer/doelgroepen/{doelgroep}/formulier";
        await (await beheerder.GaAsync(pad)).Formulier("Nieuwe versie maken").VerstuurAsync();
        await WordtGeweigerdAsync("beheerder", pad, "Vraag toevoegen", f => f.Vul("Soort antwoord", "Tekst"), "Vraag", "Vul de vraag in.");
        await WordtGeweigerdAsync("beheerder", pad, "Vraag toevoegen", f => f.Vul("Vraag", "Waar?").Vul("Soort antwoord", "Keuze").Vul("Keuzes", "Thuis"), "Keuzes", "Geef ten minste twee verschillende keuzes", HttpStatusCode.Conflict);
        await WordtGeweigerdAsync("beheerder", pad, "Versie laten ingaan", f => f.Vul("Geldt vanaf", "2026-11-23"), "Geldt vanaf", "Kies vandaag of een latere dag.", HttpStatusCode.Conflict);
        var later = await (await beheerder.GaAsync(pad)).Formulier("Versie laten ingaan").Vul("Geldt vanaf", "2026-12-01").VerstuurAsync();
        var terug = await later.Formulier("Terughalen: versie 1").VerstuurAsync();
        var weg = await terug.Formulier("Deze versie weggooien").VerstuurAsync();
        Assert.Equal("De nieuwe versie is weggegooid. Wat gold, geldt nog.", weg.Bericht);
        Assert.Equal(0, await ZoekAsync(db => db.Meldformulieren.CountAsync(f => f.DoelgroepId == doelgroep)));
    }

    [Fact]
    public async Task Een_wissel_van_doelgroep_haalt_alleen_de_vragen_op_en_houdt_het_antwoord()
    {
        var school = await Wereld.EenDoelgroepAsync("Schoolverzuim");
        await using (var db = Open())
        {
            db.Open(Wereld.Als("beheerder"));
            var formulier = new Meldformulier(await db.Doelgroepen.FirstAsync(d => d.Id == school), null);
            formulier.VoegToe("Welke school?", null, Veldvorm.Tekst, false, []);
            formulier.GaIn(Wereld.Vandaag, Wereld.Als("beheerder"));
            db.Add(formulier);
            await db.SaveChangesAsync();
        }

        using var melder = await AlsAsync("melder");
        var deel = await (await melder.GaAsync(Pad)).Formulier(Knop).Vul("Doelgroep", "Schoolverzuim").Zet("Invoer.Antwoorden[welke-school]", "De Springplank").Naar($"{Pad}?handler=Vragen", htmx: true).VerstuurAsync();
        Assert.Null(deel.Document.QuerySelector("main"));
        Assert.Equal("De Springplank", deel.Document.QuerySelector("input[name='Invoer.Antwoorden[welke-school]']")!.GetAttribute("value"));
    }

    private static Formulier Ingevuld(Formulier formulier, string achternaam) => formulier.Vul("Doelgroep", "Eergerelateerd").Vul("Aanleiding", "Ruzie in de flat").Vul("Gemeente", "Venlo")
        .Vul("Achternaam", achternaam).Vul("Rol in de melding", "betrokkene").Vink("Ja", "Weet deze persoon");
}

public sealed class FormulierOpSqlite(Omgeving<SqliteDatabank> omgeving) : FormulierTests<SqliteDatabank>(omgeving);

public sealed class FormulierOpPostgres(Omgeving<PostgresDatabank> omgeving) : FormulierTests<PostgresDatabank>(omgeving);
