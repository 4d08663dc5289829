using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Meldingen.Importeren;

/// <summary>A row that stayed out.</summary>
public sealed record Fouterij(int Rij, IReadOnlyList<Importfout> Fouten, IReadOnlyList<string> Cellen)
{
    public string Velden => string.Join(", ", Fouten.Select(f => f.Veld?.Leesbaar()).OfType<string>().Distinct());

    public string Zinnen => string.Join(" ", Fouten.Select(f => f.Veld is { } veld ? $"{veld.Leesbaar()}: {f.Zin}" : f.Zin));
}

/// <summary>The rows of an import that stayed out: to read, and to download, mend and bring in again.</summary>
public static class Importfoutenlijst
{
    private static readonly CsvWriterOptions Vorm = new() { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = true, ValidateFieldCount = false };

    public static async Task<IReadOnlyList<Fouterij>> LeesAsync(PartituurDb db, ImportId import, int sla, int neem, CancellationToken stop = default) =>
        [.. (await db.Importregels.AsNoTracking().Where(r => r.ImportId == import && r.Uitkomst == Importuitkomst.Fout && r.Fouten != null).OrderBy(r => r.Rij).Skip(sla).Take(neem)
            .Select(r => new { r.Rij, r.Fouten, r.Cellen }).ToListAsync(stop)).Select(r => new Fouterij(r.Rij, r.Fouten!, r.Cellen ?? []))];

    /// <summary>One line per row, with the cells as they stood in the file behind what is wrong.</summary>
    public static byte[] Csv(Import import, IEnumerable<Fouterij> rijen)
    {
        using var uit = new MemoryStream();
        using (var csv = CsvWriter.Create(uit, Vorm))
        {
            Schrijf(csv, ["rij", "veld", "fout", .. import.Koppen]);
            foreach (var rij in rijen)
            {
                Schrijf(csv, [rij.Rij.ToString(CultureInfo.InvariantCulture), rij.Velden, rij.Zinnen, .. rij.Cellen]);
            }
        }

        return uit.ToArray();
    }

    private static void Schrijf(CsvWriter csv, IEnumerable<string> cellen)
    {
        foreach (var cel in cellen)
        {
            // A spreadsheet runs a cell that begins with one of these: neutralised with an apostrophe.
            csv.WriteField(cel is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + cel : cel);
        }

        csv.EndRecord();
    }
}
