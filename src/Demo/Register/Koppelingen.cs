using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Demo.Register;

/// <summary>Which person every row of every melding became, as a file: to check the recognition against what people know.</summary>
public static class Koppelingen
{
    private static readonly CsvWriterOptions Vorm = new() { Separator = ';', NewLine = "\r\n", WriteByteOrderMark = false };

    /// <summary>Writes <c>meldingnummer;rij;persoon;zekerheid</c>, sorted by meldingnummer and rij; a person that was merged is shown as the one it was merged into.</summary>
    public static async Task SchrijfAsync(PartituurDb db, string pad, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var zelfdeAls = await db.Personen.Where(p => p.ZelfdeAls != null).Select(p => new { p.Id, Doel = p.ZelfdeAls!.Value }).ToDictionaryAsync(p => p.Id, p => p.Doel, stop);
        var rijen = await db.Meldingen.SelectMany(m => m.Betrokkenen, (m, b) => new { m.Nummer, b.Rij, b.PersoonId, b.Zekerheid }).ToListAsync(stop);
        await using var bestand = File.Create(pad);
        await using var csv = CsvWriter.Create(bestand, Vorm);
        foreach (var kop in new[] { "meldingnummer", "rij", "persoon", "zekerheid" })
        {
            csv.WriteField(kop);
        }

        csv.EndRecord();
        foreach (var rij in rijen.OrderBy(r => r.Nummer, StringComparer.Ordinal).ThenBy(r => r.Rij))
        {
            csv.WriteField(rij.Nummer);
            csv.WriteField(rij.Rij.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(Mens(rij.PersoonId, zelfdeAls).ToString());
            csv.WriteField(Naam(rij.Zekerheid));
            csv.EndRecord();
        }
    }

    private static PersoonId Mens(PersoonId persoon, Dictionary<PersoonId, PersoonId> zelfdeAls)
    {
        // The bound only guards against a circle.
        for (var i = 0; i < 20 && zelfdeAls.TryGetValue(persoon, out var doel); i++)
        {
            persoon = doel;
        }

        return persoon;
    }

    private static string Naam(Zekerheid zekerheid) => zekerheid switch
    {
        Zekerheid.ZekerBsn => "zeker-bsn",
        Zekerheid.ZekerNaamGeboortedatumAdres => "zeker-naam-geboortedatum-adres",
        Zekerheid.ZekerGewogen => "zeker-gewogen",
        _ => "nieuw",
    };
}
