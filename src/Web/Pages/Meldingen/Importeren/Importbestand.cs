using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using MiniExcelLibs;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>
/// Reads a CSV or XLSX into rows of text. What kind it is follows from its content, never from its name. UTF-8 or Windows-1252, and comma, semicolon or tab, are found out.
/// </summary>
public sealed record Importbestand(IReadOnlyList<string> Koppen, IReadOnlyList<Importrij> Rijen)
{
    /// <summary>At most 25 MB.</summary>
    public const int MeestBytes = 25 * 1024 * 1024;

    private const int MeestKolommen = 200;

    /// <summary>A small file that unpacks to more than this is no spreadsheet of meldingen.</summary>
    private const long MeestUitgepakt = 300L * 1024 * 1024;

    static Importbestand() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="bestand">From its beginning; can be sought in.</param>
    /// <exception cref="RegelGeschonden">Another kind of file, too large, or without a header.</exception>
    public static Importbestand Lees(Stream bestand)
    {
        if (bestand.Length > MeestBytes)
        {
            throw Geen("import-te-groot", "Dit bestand is te groot: hoogstens 25 MB. Knip het in delen.");
        }

        var begin = new byte[4096];
        var gelezen = bestand.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        bestand.Position = 0;
        var kop = begin.AsSpan(0, gelezen);
        if (kop.StartsWith("PK\u0003\u0004"u8))
        {
            // The readers of a workbook seek to and fro, also before the beginning.
            using var werkmap = new MemoryStream((int)bestand.Length);
            bestand.CopyTo(werkmap);
            werkmap.Position = 0;
            return Maak(LeesXlsx(werkmap));
        }

        if (kop.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw Geen("import-soort", "Dit is een oud Excel-bestand (.xls) of het is beveiligd. Sla het zonder wachtwoord op als .xlsx.");
        }

        var isUtf16 = kop.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || kop.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
        if (kop.StartsWith("%PDF"u8) || (!isUtf16 && kop.Contains((byte)0)))
        {
            throw Geen("import-soort", "Dit is geen CSV- of Excel-bestand. Sla de lijst op als .csv of .xlsx.");
        }

        return Maak(LeesCsv(Tekst(bestand)));
    }

    private static Importbestand Maak(IEnumerable<(int Rij, List<string> Cellen)> alle)
    {
        List<string>? koppen = null;
        List<Importrij> rijen = [];
        foreach (var (rij, cellen) in alle)
        {
            if (cellen.TrueForAll(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (koppen is null)
            {
                koppen = Koppen_(cellen);
                continue;
            }

            if (rijen.Count == Import.MeestRijen)
            {
                throw Geen("import-te-veel-rijen", $"Dit bestand heeft meer dan {Import.MeestRijen} rijen. Knip het in delen.");
            }

            rijen.Add(new(rij, cellen));
        }

        return koppen is null ? throw Geen("import-leeg", "Dit bestand is leeg: de kopregel ontbreekt.") : new(koppen, rijen);
    }

    /// <summary>Each name once, so that a column can be pointed at by its name.</summary>
    private static List<string> Koppen_(List<string> cellen)
    {
        while (cellen.Count > 0 && string.IsNullOrWhiteSpace(cellen[^1]))
        {
            cellen.RemoveAt(cellen.Count - 1);
        }

        if (cellen.Count > MeestKolommen)
        {
            throw Geen("import-te-veel-kolommen", $"Dit bestand heeft meer dan {MeestKolommen} kolommen.");
        }

        var uit = new List<string>();
        foreach (var (cel, i) in cellen.Select((c, i) => (c, i)))
        {
            var naam = string.Join(' ', cel.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            naam = naam.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"kolom {i + 1}") : naam.Length > 100 ? naam[..100] : naam;
            uit.Add(uit.Contains(naam) ? string.Create(CultureInfo.InvariantCulture, $"{naam} ({i + 1})") : naam);
        }

        return uit;
    }

    private static List<(int Rij, List<string> Cellen)> LeesXlsx(Stream bestand)
    {
        try
        {
            using (var pakket = new ZipArchive(bestand, ZipArchiveMode.Read, leaveOpen: true))
            {
                if (pakket.GetEntry("xl/workbook.xml") is null || pakket.Entries.Sum(e => e.Length) > MeestUitgepakt)
                {
                    throw Geen("import-soort", "Dit is geen Excel-bestand (.xlsx) met een lijst.");
                }
            }

            bestand.Position = 0;
            List<(int, List<string>)> uit = [];
            var (rij, breedte) = (0, 0);
            foreach (IDictionary<string, object?> cellen in MiniExcel.Query(bestand, useHeaderRow: false, excelType: ExcelType.XLSX))
            {
                rij++;
                var tekst = cellen.Values.Select(Tekst).ToList();
                if (breedte == 0 && !tekst.TrueForAll(string.IsNullOrWhiteSpace))
                {
                    breedte = tekst.FindLastIndex(t => !string.IsNullOrWhiteSpace(t)) + 1;
                }

                // A sheet is as wide as its widest row; cells beside the header say nothing when they are empty.
                while (tekst.Count > breedte && string.IsNullOrWhiteSpace(tekst[^1]))
                {
                    tekst.RemoveAt(tekst.Count - 1);
                }

                tekst.AddRange(Enumerable.Repeat(string.Empty, Math.Max(0, breedte - tekst.Count)));
                uit.Add((rij, tekst));
                if (uit.Count > Import.MeestRijen + 1000)
                {
                    break;
                }
            }

            return uit;
        }
        catch (Exception fout) when (fout is not RegelGeschonden)
        {
            // Rubbish makes the readers throw anything.
            throw Geen("import-soort", "Dit Excel-bestand is beschadigd of beveiligd. Sla het opnieuw op als .xlsx, of als .csv.");
        }
    }

    private static string Tekst(object? cel) => cel switch
    {
        null => string.Empty,
        DateTime dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool ja => ja ? "ja" : "nee",
        IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
        _ => cel.ToString() ?? string.Empty,
    };

    /// <summary>By its mark, else UTF-8 when every byte fits, else what Windows writes.</summary>
    private static string Tekst(Stream bestand)
    {
        var bytes = new byte[bestand.Length];
        bestand.ReadExactly(bytes);
        try
        {
            using var lezer = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return lezer.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1252).GetString(bytes);
        }
    }

    private static char Scheiding(string tekst)
    {
        var eerste = tekst.AsSpan().TrimStart();
        eerste = eerste[..(eerste.IndexOfAny('\r', '\n') is >= 0 and var eind ? eind : eerste.Length)];
        var aantal = new Dictionary<char, int> { [';'] = 0, [','] = 0, ['\t'] = 0 };
        var binnen = false;
        foreach (var teken in eerste)
        {
            binnen ^= teken == '"';
            if (!binnen && aantal.TryGetValue(teken, out var keer))
            {
                aantal[teken] = keer + 1;
            }
        }

        return aantal.MaxBy(a => a.Value).Key;
    }

    /// <summary>
    /// Rows with the line on which they begin. A row over several lines with the wrong number of cells has a stray quote: its first line is the bad row, and reading goes on at the next
    /// line, so that good rows are not swallowed.
    /// </summary>
    private static IEnumerable<(int Rij, List<string> Cellen)> LeesCsv(string tekst)
    {
        var scheiding = Scheiding(tekst);
        var vorm = new CsvReaderOptions { Separator = scheiding, HasHeader = false, TrackLineNumbers = true };
        List<int> begin = [0];
        for (var i = tekst.IndexOf('\n', StringComparison.Ordinal); i >= 0 && i + 1 < tekst.Length; i = tekst.IndexOf('\n', i + 1))
        {
            begin.Add(i + 1);
        }

        var (breedte, vanaf, herstarts) = (0, 1, 0);
        while (vanaf <= begin.Count)
        {
            var kapot = 0;
            using var csv = CsvReader.FromText(tekst[begin[vanaf - 1]..], vorm);
            while (kapot == 0 && csv.Read())
            {
                var cellen = Enumerable.Range(0, csv.FieldCount).Select(csv.GetString).ToList();
                var regel = vanaf + (int)csv.LineNumber - 1;
                breedte = breedte == 0 ? cellen.Count : breedte;
                if (cellen.Count != breedte && herstarts < 100 && csv.RawRecord.IndexOfAny("\r\n"u8) >= 0)
                {
                    (kapot, herstarts) = (regel, herstarts + 1);
                    var eind = regel < begin.Count ? begin[regel] : tekst.Length;
                    cellen = [.. tekst[begin[regel - 1]..eind].TrimEnd('\r', '\n').Split(scheiding)];
                }

                yield return (regel, cellen);
            }

            vanaf = kapot == 0 ? begin.Count + 1 : kapot + 1;
        }
    }

    private static RegelGeschonden Geen(string code, string zin) => new(code, zin);
}
