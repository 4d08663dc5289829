using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsvHelper;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Web.Bediening;

/// <summary><c>./partituur koppel</c>: links the rows of one or two CSV files with the engine that recognises people. Needs no database.</summary>
public static class Koppelwerkwoord
{
    private const string Regel = "regel:";

    private static readonly CsvWriterOptions Vorm = new() { Separator = ',', NewLine = "\n", WriteByteOrderMark = false };
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Maak()
    {
        var bestanden = new Argument<string[]>("bestand") { Description = "CSV-bestand; met een tweede bestand wordt tussen de twee gekoppeld", Arity = new(1, 2) };
        var kolommen = new Option<string>("--kolommen") { Description = "JSON-bestand: kolomnaam → soort veld", Required = true };
        var id = new Option<string>("--id") { Description = "Kolom met het kenmerk van de rij", Required = true };
        var uit = new Option<string?>("--uit") { Description = "CSV-bestand dat geschreven wordt: id1,id2,score" };
        var json = new Option<bool>("--json") { Description = "Schrijf één JSON-object en niets anders" };
        var waarheid = new Option<string?>("--waarheid") { Description = "regel:REGEX (zelfde groep is zelfde mens), of een CSV-bestand met id1,id2 of id,mens" };
        var koppel = new Command("koppel", "Zoek in een CSV-bestand, of tussen twee, welke rijen over dezelfde mens gaan") { bestanden, kolommen, id, uit, json, waarheid };
        koppel.SetAction((p, _) => VoerUitAsync(p.GetRequiredValue(bestanden), p.GetRequiredValue(kolommen), p.GetRequiredValue(id), p.GetValue(uit), p.GetValue(json), p.GetValue(waarheid)));
        return koppel;
    }

    private static async Task<int> VoerUitAsync(string[] bestanden, string kolommen, string id, string? uit, bool alsJson, string? waarheid)
    {
        var klok = Stopwatch.StartNew();
        var soorten = Koppelbestand.LeesKolommen(kolommen);
        var (velden, een) = Koppelbestand.Maak(Koppelbestand.Lees(bestanden[0]), soorten, id);
        var twee = bestanden.Length == 2 ? Koppelbestand.Maak(Koppelbestand.Lees(bestanden[1]), soorten, id).Records : null;
        var waar = waarheid is null ? null : Waarheid(waarheid, een, twee);
        var uitkomst = Koppelaar.Koppel(velden, een, twee);
        var paren = uitkomst.Paren.Select(p => (Een: een[p.Een].Id, Twee: (twee ?? een)[p.Twee].Id, p.Score)).OrderBy(p => p.Een, StringComparer.Ordinal).ThenBy(p => p.Twee, StringComparer.Ordinal).ToList();
        if (uit is not null)
        {
            Schrijf(uit, paren);
        }

        var goed = waar is null ? 0 : paren.Count(p => waar.Contains(Sleutel(p.Een, p.Twee, twee is null)));
        double? precisie = waar is null ? null : paren.Count == 0 ? 1 : goed / (double)paren.Count;
        double? recall = waar is null ? null : waar.Count == 0 ? 1 : goed / (double)waar.Count;
        double? f1 = precisie + recall > 0 ? 2 * precisie * recall / (precisie + recall) : precisie + recall;
        var seconden = Math.Round(klok.Elapsed.TotalSeconds, 3);
        if (alsJson)
        {
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(
                new
                {
                    records = een.Count + (twee?.Count ?? 0),
                    paren = paren.Count,
                    vergeleken = uitkomst.Vergeleken,
                    seconden,
                    waar = waar?.Count,
                    precisie = Rond(precisie),
                    recall = Rond(recall),
                    f1 = Rond(f1),
                },
                Json));
            return 0;
        }

        var nl = CultureInfo.GetCultureInfo("nl-NL");
        await Console.Out.WriteLineAsync(string.Create(nl, $"{paren.Count:N0} paren van dezelfde mens, {uitkomst.Vergeleken:N0} paren vergeleken, {seconden:N1} seconden"));
        if (waar is not null)
        {
            await Console.Out.WriteLineAsync(string.Create(nl, $"Precisie {precisie:N4}, recall {recall:N4}, F1 {f1:N4} ({goed:N0} van {waar.Count:N0} paren gevonden, {paren.Count - goed:N0} ten onrechte)"));
        }

        return 0;
    }

    private static double? Rond(double? getal) => getal is { } g ? Math.Round(g, 5) : null;

    private static void Schrijf(string pad, IEnumerable<(string Een, string Twee, double Score)> paren)
    {
        using var bestand = File.Create(pad);
        using var csv = CsvWriter.Create(bestand, Vorm);
        Rij(csv, "id1", "id2", "score");
        foreach (var (een, twee, score) in paren)
        {
            Rij(csv, een, twee, score.ToString("F2", CultureInfo.InvariantCulture));
        }
    }

    private static void Rij(CsvWriter csv, params string[] cellen)
    {
        foreach (var cel in cellen)
        {
            csv.WriteField(cel);
        }

        csv.EndRecord();
    }

    /// <summary>Within one file a pair has no order; across two files the first id is of the first file.</summary>
    private static (string, string) Sleutel(string een, string twee, bool zonderOrde) => zonderOrde && string.CompareOrdinal(een, twee) > 0 ? (twee, een) : (een, twee);

    private static HashSet<(string, string)> Waarheid(string waarheid, List<Koppelrecord> een, List<Koppelrecord>? twee)
    {
        if (waarheid.StartsWith(Regel, StringComparison.Ordinal))
        {
            var regel = LeesRegel(waarheid[Regel.Length..]);
            return Paren(een, twee, id => regel.Match(id) is { Success: true, Groups.Count: > 1 } m ? m.Groups[1].Value : null);
        }

        var tabel = Koppelbestand.Lees(waarheid);
        if (tabel.Kolommen.Contains("mens", StringComparer.OrdinalIgnoreCase))
        {
            var (id, mens) = (tabel.Plaats("id"), tabel.Plaats("mens"));
            var mensen = tabel.Rijen.GroupBy(r => r[id], StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First()[mens], StringComparer.Ordinal);
            return Paren(een, twee, mensen.GetValueOrDefault);
        }

        var (id1, id2) = (tabel.Plaats("id1"), tabel.Plaats("id2"));
        return [.. tabel.Rijen.Select(r => Sleutel(r[id1], r[id2], twee is null))];
    }

    private static Regex LeesRegel(string patroon)
    {
        try
        {
            var regel = new Regex(patroon, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            return regel.GetGroupNumbers().Length > 1 ? regel : throw new RegelGeschonden("koppel-waarheid", $"de regel '{patroon}' heeft geen groep tussen haakjes die de mens aanwijst.");
        }
        catch (ArgumentException)
        {
            throw new RegelGeschonden("koppel-waarheid", $"de regel '{patroon}' is geen geldige reguliere expressie.");
        }
    }

    private static HashSet<(string, string)> Paren(List<Koppelrecord> een, List<Koppelrecord>? twee, Func<string, string?> mens)
    {
        var uit = new HashSet<(string, string)>();
        if (twee is not null)
        {
            var perMens = twee.ToLookup(r => mens(r.Id), StringComparer.Ordinal);
            uit.UnionWith(een.Where(r => mens(r.Id) is not null).SelectMany(a => perMens[mens(a.Id)].Select(b => (a.Id, b.Id))));
            return uit;
        }

        foreach (var groep in een.GroupBy(r => mens(r.Id), StringComparer.Ordinal).Where(g => g.Key is not null).Select(g => g.ToList()))
        {
            uit.UnionWith(groep.SelectMany((a, i) => groep.Skip(i + 1).Select(b => Sleutel(a.Id, b.Id, zonderOrde: true))));
        }

        return uit;
    }
}
