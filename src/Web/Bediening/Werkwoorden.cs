using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Demo.Register;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Bediening;

/// <summary>The operator's verbs: <c>./partituur VERB</c>. Results go to standard output, progress and errors to standard error.</summary>
public static class Werkwoorden
{
    public static bool Kent(string[] args) => args is [var eerste, ..] && (!eerste.StartsWith("--", StringComparison.Ordinal) || eerste is "--help" or "-h" or "--version");

    public static async Task<int> VoerUitAsync(string[] args)
    {
        try
        {
            return await Bouw(args).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fout) when ((fout as RegelGeschonden)?.Message is { } || Dienst.Begrijpelijk(fout) is { })
        {
            await Console.Error.WriteLineAsync($"partituur: {(fout as RegelGeschonden)?.Message ?? Dienst.Begrijpelijk(fout)}");
            return 1;
        }
    }

    private static RootCommand Bouw(string[] args)
    {
        var huis = new Option<string?>("--huis") { Description = "Naam van het Veiligheidshuis; nodig als er meer dan één is" };
        var leeg = new Option<bool>("--leeg") { Description = "Begin zonder demonstratie en vraag om de eerste beheerder" };
        var start = new Command("start", "Maak de database, laad de demonstratie en start de website") { leeg };
        start.TreatUnmatchedTokensAsErrors = false;
        start.SetAction((p, stop) => Start.VoerUitAsync(p.GetValue(leeg), [.. p.UnmatchedTokens], stop));

        var migreer = new Command("migreer", "Werk de database bij naar deze versie");
        migreer.SetAction((_, stop) => MetDatabase(async (_, _) =>
        {
            await Console.Out.WriteLineAsync("De database is bijgewerkt.");
            return 0;
        }, stop));

        var map = new Argument<string>("map") { Description = "Map met meldingen-, besluiten-, interventies- en plannen-JJJJ.csv" };
        var importeer = new Command("importeer", "Lees een register in uit CSV-bestanden") { map, huis };
        importeer.SetAction((p, stop) => MetDatabase((db, _) => ImporteerAsync(db, p.GetRequiredValue(map), p.GetValue(huis), stop), stop));

        var jaar = new Option<int>("--jaar") { Description = "Jaar van ontvangst", Required = true };
        var json = new Option<bool>("--json") { Description = "Schrijf één JSON-object en niets anders" };
        var tel = new Command("tel", "Tel de jaarcijfers") { jaar, json, huis };
        tel.SetAction((p, stop) => MetDatabase((db, _) => TelAsync(db, p.GetValue(jaar), p.GetValue(json), p.GetValue(huis), stop), stop));

        var csv = new Option<string>("--csv") { Description = "Bestand dat geschreven wordt", Required = true };
        var koppelingen = new Command("koppelingen", "Schrijf per rij van het register bij welke persoon zij hoort") { csv };
        koppelingen.SetAction((p, stop) => MetDatabase(async (db, _) =>
        {
            await Koppelingen.SchrijfAsync(db, p.GetRequiredValue(csv), stop);
            return 0;
        }, stop));

        var controleer = new Command("controleer", "Controleer of er achter de rug om iets in het logboek is gewijzigd");
        controleer.SetAction((_, stop) => MetDatabase((db, i) => ControleerAsync(db, i, stop), stop));
        var logboek = new Command("logboek", "Het logboek") { controleer };

        var sleutels = new Command("sleutels", "Maak de zoeksleutels van alle personen opnieuw");
        sleutels.SetAction((_, stop) => MetDatabase(async (db, _) =>
        {
            var aantal = 0;
            await Voortgang.ToonAsync("Zoeksleutels maken", async v => aantal = await db.HerbouwSleutelsAsync(v, stop));
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"De zoeksleutels van {aantal} personen zijn gemaakt."));
            return 0;
        }, stop));

        var veeg = new Command("veeg", "Zoek in het register van elk huis wie er dubbel in kan staan; gebeurt ook elke nacht") { huis };
        veeg.SetAction((p, stop) => MetDatabase((db, _) => VeegAsync(db, p.GetValue(huis), stop), stop));

        var demo = new Command("demo", "Laad de demonstratie in een lege database");
        demo.SetAction((_, stop) => MetDatabase(async (db, _) =>
        {
            await Voortgang.ToonAsync("Demonstratie laden", v => DemoAccounts.LaadAsync(db, TimeProvider.System, v, stop));
            return 0;
        }, stop));

        _ = args;
        return new RootCommand("Partituur: bediening. De database staat in Database__Verbinding ('Data Source=…' of 'Host=…'), anders in de map gegevens.")
        {
            start, migreer, importeer, tel, koppelingen, Koppelwerkwoord.Maak(), Pseudoniemwerkwoord.Maak(), veeg, sleutels, logboek, demo,
        };
    }

    private static async Task<int> MetDatabase(Func<PartituurDb, Instellingen, Task<int>> werk, CancellationToken stop)
    {
        var instellingen = Instellingen.Lees(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        await using var db = instellingen.Verbinding.Maak(instellingen.Logsleutel(), instellingen.Bsnsleutel());
        db.KijkAlsInstallatie();
        await db.WerkBijAsync(stop);
        return await werk(db, instellingen);
    }

    private static async Task<int> ImporteerAsync(PartituurDb db, string map, string? huisnaam, CancellationToken stop)
    {
        if (!Directory.Exists(map))
        {
            await Console.Error.WriteLineAsync($"partituur: de map '{map}' bestaat niet.");
            return 1;
        }

        var huis = await HuisAsync(db, huisnaam, stop);
        Importverslag? verslag = null;
        await Voortgang.ToonAsync("Register inlezen", async v => verslag = await new RegisterImport(db, TimeProvider.System).VoerUitAsync(map, huis, v, stop));
        Importuitvoer.Schrijf(verslag!, Console.Out);
        return 0;
    }

    private static async Task<int> TelAsync(PartituurDb db, int jaar, bool json, string? huisnaam, CancellationToken stop)
    {
        HuisId? huis = huisnaam is null ? null : await HuisAsync(db, huisnaam, stop);
        var cijfers = await Jaarcijfers.TelAsync(db, huis, jaar, stop);
        await Console.Out.WriteLineAsync(json ? TelJson.Van(cijfers) : Importuitvoer.Leesbaar(cijfers));
        return 0;
    }

    private static async Task<int> VeegAsync(PartituurDb db, string? huisnaam, CancellationToken stop)
    {
        var huizen = huisnaam is null ? await db.Huizen.AsNoTracking().Select(h => h.Id).ToListAsync(stop) : [(await HuisAsync(db, huisnaam, stop))!.Value];
        foreach (var huis in huizen)
        {
            var verslag = await new Huisveeg(db).VoerUitAsync(huis, TimeProvider.System.GetUtcNow(), stop);
            await Console.Out.WriteLineAsync(string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{verslag.Huis}: {verslag.Personen:N0} personen, {verslag.NieuweVoorstellen:N0} nieuwe twijfels voor administratie"));
        }

        return 0;
    }

    private static async Task<int> ControleerAsync(PartituurDb db, Instellingen instellingen, CancellationToken stop)
    {
        var sleutel = instellingen.Logsleutel();
        var anker = new Logboekanker(Path.Combine(instellingen.Gegevens, "sleutels", "logboek.anker"), instellingen.Verbinding);
        Logcontrole? uitkomst = null;
        await Voortgang.ToonAsync("Logboek controleren", async v =>
        {
            while (await Logketen.VerzegelAsync(db, sleutel, stop: stop) == 2000)
            {
                // Seal what the last seconds brought before checking.
            }

            var totaal = await db.Logregels.CountAsync(stop);
            uitkomst = await Logketen.ControleerAsync(db, sleutel, anker.Lees(), n => v.Report(("Schakels", (int)n, totaal)), stop);
        });
        foreach (var fout in uitkomst!.Fouten)
        {
            await Console.Out.WriteLineAsync(fout);
        }

        await Console.Out.WriteLineAsync(uitkomst.IsGaaf
            ? string.Create(CultureInfo.InvariantCulture, $"Het logboek is gaaf: {uitkomst.Regels} regels, laatste schakel {uitkomst.Schakels} {uitkomst.LaatsteHash}")
            : string.Create(CultureInfo.InvariantCulture, $"Het logboek is NIET gaaf: {uitkomst.Fouten.Count} fouten in {uitkomst.Regels} regels."));
        if (uitkomst.IsGaaf)
        {
            anker.Bewaar(uitkomst);
        }

        return uitkomst.IsGaaf ? 0 : 1;
    }

    private static async Task<HuisId?> HuisAsync(PartituurDb db, string? naam, CancellationToken stop)
    {
        var huizen = await db.Huizen.AsNoTracking().ToListAsync(stop);
        if (naam is not null)
        {
            return huizen.FirstOrDefault(h => h.Naam.Equals(naam, StringComparison.OrdinalIgnoreCase))?.Id
                ?? throw new RegelGeschonden("huis-onbekend", $"Er is geen huis '{naam}'. Wel: {string.Join(", ", huizen.Select(h => h.Naam))}.");
        }

        // The register is that of Noord-Limburg: of several houses it goes there.
        return huizen.Count <= 1 ? huizen.FirstOrDefault()?.Id
            : huizen.FirstOrDefault(h => h.Naam == RegisterImport.EersteHuis)?.Id
                ?? throw new RegelGeschonden("huis-kiezen", $"Er zijn meer huizen. Kies er een met --huis: {string.Join(", ", huizen.Select(h => h.Naam))}.");
    }
}
