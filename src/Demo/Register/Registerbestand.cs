using CsvHelper;

namespace Partituur.Demo.Register;

/// <summary>One row as it stands in a file.</summary>
internal sealed record Registerrij(string Bestand, int Regel, string[] Cellen, Kop Kop, bool IsHeel)
{
    /// <summary>The cell of a column, trimmed; empty when the row is too short.</summary>
    public string Cel(string kolom) => Cellen.ElementAtOrDefault(Kop.Plaats[kolom])?.Trim() ?? string.Empty;

    public bool HeeftAlleKolommen => Cellen.Length == Kop.Namen.Count;
}

/// <summary>The first line: which column stands where.</summary>
internal sealed record Kop(IReadOnlyList<string> Namen, IReadOnlyDictionary<string, int> Plaats);

/// <summary>
/// Reads the files of one kind. A file that cannot be read, or lacks a column, is one clear error; the other files still go in.
/// </summary>
internal sealed class Registerbestand(string soort, string[] kolommen, List<Importfout> fouten)
{
    private static readonly CsvReaderOptions Vorm = new() { Separator = ';', HasHeader = false, TrackLineNumbers = true };

    /// <summary>Whether every file of this kind was there and readable: if not, rows that refer to it are not to blame.</summary>
    public bool IsGelezen { get; private set; } = true;

    public IReadOnlyList<Registerrij> Lees(string map)
    {
        var paden = Directory.Exists(map) ? [.. Directory.GetFiles(map, soort + "-*.csv").Order(StringComparer.Ordinal)] : Array.Empty<string>();
        if (paden.Length == 0)
        {
            MeldBestand($"{soort}-*.csv", null, Directory.Exists(map) ? $"Dit bestand ontbreekt in {map}." : $"De map {map} bestaat niet.");
            return [];
        }

        return [.. paden.SelectMany(LeesBestand)];
    }

    private IReadOnlyList<Registerrij> LeesBestand(string pad)
    {
        var naam = Path.GetFileName(pad);
        string tekst;
        try
        {
            // Bytes that are not UTF-8 become U+FFFD; the row in which they stand is reported, the others go in.
            tekst = File.ReadAllText(pad);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            MeldBestand(naam, null, "Dit bestand is niet te lezen: " + fout.Message);
            return [];
        }

        var rijen = Ontleed(tekst).ToList();
        if (rijen.Count == 0 || rijen[0].Cellen.All(string.IsNullOrWhiteSpace))
        {
            MeldBestand(naam, 1, "Dit bestand is leeg: de kopregel ontbreekt.");
            return [];
        }

        return LeesKop(naam, rijen[0].Cellen) is { } kop
            ? [.. rijen.Skip(1).Where(r => !r.Cellen.All(string.IsNullOrWhiteSpace)).Select(r => new Registerrij(naam, r.Regel, r.Cellen, kop, r.IsHeel))]
            : [];
    }

    private Kop? LeesKop(string naam, string[] cellen)
    {
        var namen = cellen.Select(c => c.Trim().ToLowerInvariant()).ToList();
        var ontbreekt = kolommen.Except(namen).ToList();
        if (ontbreekt.Count > 0)
        {
            MeldBestand(naam, 1, $"De kopregel klopt niet: kolom {string.Join(", ", ontbreekt)} ontbreekt. Verwacht: {string.Join(";", kolommen)}.", string.Join(", ", ontbreekt));
            return null;
        }

        if (namen.Count != namen.Distinct().Count())
        {
            MeldBestand(naam, 1, "De kopregel klopt niet: een kolom komt twee keer voor.");
            return null;
        }

        return new(namen, kolommen.ToDictionary(k => k, k => namen.IndexOf(k)));
    }

    private void MeldBestand(string naam, int? regel, string reden, string? kolom = null)
    {
        IsGelezen = false;
        fouten.Add(new(naam, regel, kolom, reden));
    }

    /// <summary>
    /// Records with the line on which they begin. A record over several lines with the wrong number of cells has a stray quote:
    /// its first line is taken as the bad row, and reading goes on at the next line, so that good rows are not swallowed.
    /// </summary>
    private static IEnumerable<(int Regel, string[] Cellen, bool IsHeel)> Ontleed(string tekst)
    {
        var begin = RegelBegin(tekst);
        var breedte = 0;
        var vanaf = 1;
        while (vanaf <= begin.Count)
        {
            var kapot = 0;
            using var csv = CsvReader.FromText(tekst[begin[vanaf - 1]..], Vorm);
            while (kapot == 0 && csv.Read())
            {
                var cellen = new string[csv.FieldCount];
                for (var i = 0; i < cellen.Length; i++)
                {
                    cellen[i] = csv.GetString(i);
                }

                var regel = vanaf + (int)csv.LineNumber - 1;
                breedte = breedte == 0 ? cellen.Length : breedte;
                if (cellen.Length != breedte && csv.RawRecord.IndexOfAny("\r\n"u8) >= 0)
                {
                    kapot = regel;
                    yield return (regel, EersteRegel(tekst, begin, regel).Split(';'), false);
                }
                else
                {
                    yield return (regel, cellen, true);
                }
            }

            vanaf = kapot == 0 ? begin.Count + 1 : kapot + 1;
        }
    }

    private static string EersteRegel(string tekst, List<int> begin, int regel) =>
        tekst[begin[regel - 1]..(regel < begin.Count ? begin[regel] : tekst.Length)].TrimEnd('\r', '\n');

    private static List<int> RegelBegin(string tekst)
    {
        var begin = new List<int>();
        for (var plaats = 0; plaats < tekst.Length;)
        {
            begin.Add(plaats);
            var eind = tekst.AsSpan(plaats).IndexOfAny('\r', '\n');
            plaats = eind < 0 ? tekst.Length : plaats + eind + (tekst.AsSpan(plaats + eind).StartsWith("\r\n") ? 2 : 1);
        }

        return begin;
    }
}
