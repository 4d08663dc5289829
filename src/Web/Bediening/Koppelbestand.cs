using System.Text;
using System.Text.Json;
using CsvHelper;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Web.Bediening;

/// <summary>Reads the files of <c>./partituur koppel</c>. Every mistake in them is one Dutch sentence.</summary>
public static class Koppelbestand
{
    private static readonly Encoding StrengeUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>A table: column names, and rows as wide as the header.</summary>
    public sealed record Tabel(string Bestand, IReadOnlyList<string> Kolommen, IReadOnlyList<string[]> Rijen)
    {
        public int Plaats(string kolom) =>
            Kolommen.Select((naam, i) => (naam, i)).Where(k => k.naam.Equals(kolom, StringComparison.OrdinalIgnoreCase)).Select(k => k.i).FirstOrDefault(-1) is var plaats and >= 0
                ? plaats
                : throw new RegelGeschonden("koppel-kolom", $"kolom '{kolom}' staat niet in {Bestand}. Wel: {string.Join(", ", Kolommen)}.");
    }

    /// <summary>Header and cells trimmed; comma or semicolon (whichever the header has most); a BOM is skipped; not UTF-8 is read as Latin-1.</summary>
    public static Tabel Lees(string pad)
    {
        var naam = Path.GetFileName(pad);
        if (!File.Exists(pad))
        {
            throw new RegelGeschonden("koppel-bestand", $"het bestand '{pad}' bestaat niet.");
        }

        var tekst = LeesTekst(pad);
        var kopregel = tekst.AsSpan()[..(tekst.AsSpan().IndexOfAny('\r', '\n') is var eind and >= 0 ? eind : tekst.Length)];
        var vorm = new CsvReaderOptions { Separator = kopregel.Count(';') > kopregel.Count(',') ? ';' : ',', HasHeader = false, TrackLineNumbers = true };
        using var csv = CsvReader.FromText(tekst, vorm);
        var rijen = new List<string[]>();
        string[]? kop = null;
        while (csv.Read())
        {
            var cellen = new string[csv.FieldCount];
            for (var i = 0; i < cellen.Length; i++)
            {
                cellen[i] = csv.GetString(i).Trim();
            }

            if (cellen.All(c => c.Length == 0))
            {
                continue;
            }

            if (kop is null)
            {
                kop = cellen;
            }
            else if (cellen.Length > kop.Length)
            {
                throw new RegelGeschonden("koppel-rij", $"regel {csv.LineNumber} van {naam} heeft {cellen.Length} kolommen; dat moeten er {kop.Length} zijn.");
            }
            else
            {
                rijen.Add([.. cellen, .. Enumerable.Repeat(string.Empty, kop.Length - cellen.Length)]);
            }
        }

        return kop is null || rijen.Count == 0 ? throw new RegelGeschonden("koppel-leeg", $"{naam} is leeg: er staat geen enkele rij onder een kopregel.") : new(naam, kop, rijen);
    }

    /// <summary>Which column is which kind: a JSON object of column name and kind. What is left out is not used.</summary>
    public static Dictionary<string, Veldsoort> LeesKolommen(string pad)
    {
        if (!File.Exists(pad))
        {
            throw new RegelGeschonden("koppel-kolommen", $"het bestand '{pad}' bestaat niet.");
        }

        try
        {
            using var json = JsonDocument.Parse(LeesTekst(pad), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new JsonException();
            }

            var uit = new Dictionary<string, Veldsoort>(StringComparer.OrdinalIgnoreCase);
            foreach (var paar in json.RootElement.EnumerateObject())
            {
                uit[paar.Name.Trim()] = Soort(paar.Name, paar.Value.ValueKind == JsonValueKind.String ? paar.Value.GetString()!.Trim() : paar.Value.GetRawText());
            }

            return uit.Values.Any(s => s != Veldsoort.Negeer) ? uit : throw new RegelGeschonden("koppel-kolommen", $"{Path.GetFileName(pad)} noemt geen kolom om op te koppelen.");
        }
        catch (JsonException)
        {
            throw new RegelGeschonden("koppel-kolommen", $"{Path.GetFileName(pad)} is geen JSON-object als {{\"achternaam\":\"achternaam\"}}.");
        }
    }

    public static (List<Koppelveld> Velden, List<Koppelrecord> Records) Maak(Tabel tabel, Dictionary<string, Veldsoort> kolommen, string id)
    {
        var idPlaats = tabel.Plaats(id);
        var velden = kolommen.Select(k => (Veld: new Koppelveld(k.Key, k.Value), Plaats: tabel.Plaats(k.Key))).Where(k => k.Veld.Soort != Veldsoort.Negeer).ToList();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var records = new List<Koppelrecord>(tabel.Rijen.Count);
        foreach (var rij in tabel.Rijen)
        {
            if (rij[idPlaats].Length == 0)
            {
                throw new RegelGeschonden("koppel-id", $"in {tabel.Bestand} staat een rij zonder {id}.");
            }

            if (!gezien.Add(rij[idPlaats]))
            {
                throw new RegelGeschonden("koppel-id", $"in {tabel.Bestand} komt {id} '{rij[idPlaats]}' meer dan één keer voor.");
            }

            records.Add(new(rij[idPlaats], [.. velden.Select(v => rij[v.Plaats])]));
        }

        return ([.. velden.Select(v => v.Veld)], records);
    }

    private static Veldsoort Soort(string kolom, string soort) =>
        Enum.TryParse<Veldsoort>(soort, ignoreCase: true, out var waarde) && Enum.IsDefined(waarde) && !char.IsAsciiDigit(soort[0])
            ? waarde
            : throw new RegelGeschonden("koppel-soort", $"'{soort}' bij kolom '{kolom}' is geen soort veld. Kies uit: {string.Join(", ", Enum.GetNames<Veldsoort>().Select(n => n.ToLowerInvariant()))}.");

    private static string LeesTekst(string pad)
    {
        var bytes = File.ReadAllBytes(pad);
        var zonderBom = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        try
        {
            return StrengeUtf8.GetString(zonderBom);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(zonderBom);
        }
    }
}
