using System.Globalization;
using CsvHelper;

namespace Partituur.Demo.Register;

/// <summary>Writes <c>importfouten.csv</c> beside the input, in the form of the input: semicolon, UTF-8 with BOM, CRLF.</summary>
internal static class Foutenbestand
{
    public const string Naam = "importfouten.csv";

    // A spreadsheet runs a cell that begins with = + - or @: neutralised with an apostrophe.
    private static readonly CsvWriterOptions Vorm = new() { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true, Injection = CsvInjection.Escape };

    /// <summary>Writes the errors and tells where; removes a report of an earlier run when there are none. A folder that cannot be written gives way to the temp folder.</summary>
    public static string? Schrijf(string map, IReadOnlyCollection<Importfout> fouten)
    {
        if (fouten.Count == 0)
        {
            RuimOp(Path.Combine(map, Naam));
            return null;
        }

        try
        {
            return SchrijfBestand(Path.Combine(map, Naam), fouten);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // A folder of its own: the temp folder is shared, and another run must not be overwritten.
            return SchrijfBestand(Path.Combine(Directory.CreateTempSubdirectory("partituur-import-").FullName, Naam), fouten);
        }
    }

    private static void RuimOp(string pad)
    {
        try
        {
            File.Delete(pad);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            // An old report in a folder that cannot be written: the new verslag says that there are no errors.
        }
    }

    private static string SchrijfBestand(string pad, IEnumerable<Importfout> fouten)
    {
        using var bestand = File.Create(pad);
        using var csv = CsvWriter.Create(bestand, Vorm);
        foreach (var kop in new[] { "bestand", "regel", "kolom", "reden" })
        {
            csv.WriteField(kop);
        }

        csv.EndRecord();
        foreach (var fout in fouten)
        {
            csv.WriteField(fout.Bestand);
            csv.WriteField(fout.Regel?.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(fout.Kolom);
            csv.WriteField(fout.Reden);
            csv.EndRecord();
        }

        return pad;
    }
}
