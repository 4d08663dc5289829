using System.CommandLine;
using System.Globalization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage.Pseudoniemen;
using Partituur.Web.Pages.Triage;

namespace Partituur.Web.Bediening;

/// <summary><c>./partituur pseudoniemen</c>: makes a list of pseudonyms of a CSV file, on the partner's own machine. Needs no database and no network (besluit 0015).</summary>
public static class Pseudoniemwerkwoord
{
    private static readonly string[] Kolommen = ["bsn", "achternaam"];
    private static readonly string[] Datums = ["yyyy-MM-dd", "d-M-yyyy", "d/M/yyyy", "yyyyMMdd"];

    public static Command Maak()
    {
        var bestand = new Argument<string>("bestand") { Description = "CSV-bestand met de kolommen bsn, voornamen, voorvoegsel, achternaam en geboortedatum (niet alle verplicht)" };
        var sleutel = new Option<string>("--sleutel") { Description = "Bestand met de sleutel van deze periode: 64 tekens", Required = true };
        var uit = new Option<string>("--uit") { Description = "CSV-bestand dat geschreven wordt: alleen pseudoniemen", Required = true };
        var werkwoord = new Command("pseudoniemen", "Maak van een bestand met mensen een lijst met pseudoniemen, om bij het huis te laden") { bestand, sleutel, uit };
        werkwoord.SetAction(async (p, stop) => await VoerUitAsync(p.GetRequiredValue(bestand), p.GetRequiredValue(sleutel), p.GetRequiredValue(uit), stop));
        return werkwoord;
    }

    private static async Task<int> VoerUitAsync(string bestand, string sleutelbestand, string uit, CancellationToken stop)
    {
        var sleutel = LeesSleutel(sleutelbestand);
        var tabel = Koppelbestand.Lees(bestand);
        if (!Kolommen.Any(k => Plaats(tabel, k) >= 0))
        {
            throw new RegelGeschonden("pseudoniemen-kolommen", $"geen van de kolommen {string.Join(", ", Kolommen)} staat in {tabel.Bestand}. Wel: {string.Join(", ", tabel.Kolommen)}.");
        }

        var (lijst, zonder) = (new SortedSet<string>(StringComparer.Ordinal), new List<int>());
        foreach (var (rij, i) in tabel.Rijen.Select((r, i) => (r, i + 2)))
        {
            var waarden = Pseudoniem.Van(sleutel, Lees(tabel, rij));
            lijst.UnionWith(waarden.Select(Pseudoniem.Schrijf));
            if (waarden.Count == 0)
            {
                zonder.Add(i);
            }
        }

        await File.WriteAllLinesAsync(uit, lijst.Prepend(PseudoniemenModel.Kop), stop);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{tabel.Rijen.Count:N0} rijen gelezen, {lijst.Count:N0} pseudoniemen geschreven naar {uit}"));
        if (zonder.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{zonder.Count} rijen zijn overgeslagen: geen geldig burgerservicenummer en geen naam met voornaam en hele geboortedatum (rij {string.Join(", ", zonder.Take(10))}{(zonder.Count > 10 ? ", …" : string.Empty)})");
        }

        return 0;
    }

    private static Personalia Lees(Koppelbestand.Tabel tabel, string[] rij)
    {
        string? Cel(string kolom) => Plaats(tabel, kolom) is var plaats and >= 0 && rij[plaats].Length > 0 ? rij[plaats] : null;
        Bsn? bsn = Bsn.TryParse(Cel("bsn"), out var gelezen) ? gelezen : null;
        DateOnly? geboren = DateOnly.TryParseExact(Cel("geboortedatum"), Datums, CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;
        return new(Cel("achternaam") ?? string.Empty, Cel("voorvoegsel"), Cel("voornamen"), Geslacht.Onbekend, geboren, bsn);
    }

    private static int Plaats(Koppelbestand.Tabel tabel, string kolom) =>
        tabel.Kolommen.Select((naam, i) => (naam, i)).Where(k => k.naam.Equals(kolom, StringComparison.OrdinalIgnoreCase)).Select(k => k.i).FirstOrDefault(-1);

    private static byte[] LeesSleutel(string pad)
    {
        if (!File.Exists(pad))
        {
            throw new RegelGeschonden("pseudoniemen-sleutel", $"het bestand '{pad}' met de sleutel bestaat niet.");
        }

        var tekst = File.ReadAllText(pad).Trim();
        return tekst.Length == 64 && tekst.All(char.IsAsciiHexDigit) ? Convert.FromHexString(tekst) : throw new RegelGeschonden("pseudoniemen-sleutel", $"in '{pad}' staat geen sleutel: dat zijn 64 tekens, 0–9 en a–f.");
    }
}
