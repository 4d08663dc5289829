using System.Diagnostics;
using System.Text.Json;
using Partituur.Kern.Netwerk;
using Partituur.Web.Tests.Afspraken;

namespace Partituur.Web.Tests.Overleggen;

/// <summary>The file for a calendar, read by a second library that has nothing to do with the one that wrote it: ical.js, which Thunderbird uses.</summary>
public sealed class AgendabestandTests
{
    private static readonly Agendabestand Zomer = new(Guid.Parse("11111111-2222-3333-4444-555555555555"), 0, "Jeugd; groepen, en meer", new(2026, 7, 7), new(9, 30), 90, "Stadskantoor Venlo, Hanzeplaats 1; kamer 2", "https://meet.voorbeeld/overleg", false, new(2026, 3, 10, 9, 30, 0, TimeSpan.Zero));

    [Fact]
    public async Task Een_andere_lezer_ziet_hetzelfde_uur_in_zomer_en_winter()
    {
        var zomer = await LeesAsync(Zomer, true);
        Assert.Equal(("REQUEST", "2026-07-07T07:30:00.000Z", "2026-07-07T09:00:00.000Z", "Europe/Amsterdam"), (Tekst(zomer, "methode"), Tekst(zomer, "begin"), Tekst(zomer, "einde"), Tekst(zomer, "zone")));
        Assert.Equal(("Casusoverleg Jeugd; groepen, en meer", "Stadskantoor Venlo, Hanzeplaats 1; kamer 2"), (Tekst(zomer, "titel"), Tekst(zomer, "plaats")));
        Assert.Equal("mailto:roos@jeugdzorg.voorbeeld", Assert.Single(zomer.GetProperty("mensen").EnumerateArray()).GetString());
        Assert.Equal(1, zomer.GetProperty("overleggen").GetInt32());
        Assert.Equal("2026-12-01T08:30:00.000Z", Tekst(await LeesAsync(Zomer with { Dag = new(2026, 12, 1) }, true), "begin"));

        // Over the night in which the clock goes back.
        var nacht = await LeesAsync(Zomer with { Dag = new(2026, 10, 24), Begint = new(23, 0), Minuten = 60 }, true);
        Assert.Equal(("2026-10-24T21:00:00.000Z", "2026-10-24T22:00:00.000Z"), (Tekst(nacht, "begin"), Tekst(nacht, "einde")));
    }

    [Fact]
    public async Task Een_andere_lezer_volgt_een_wijziging_en_een_afgelasting()
    {
        var eerst = await LeesAsync(Zomer, true);
        var later = await LeesAsync(Zomer with { Volgnummer = 1, Begint = new(10, 0) }, true);
        var weg = await LeesAsync(Zomer with { Volgnummer = 2, Afgelast = true }, true);
        Assert.Equal(Tekst(eerst, "uid"), Tekst(later, "uid"));
        Assert.Equal(Tekst(eerst, "uid"), Tekst(weg, "uid"));
        Assert.Equal([0, 1, 2], new[] { eerst, later, weg }.Select(b => b.GetProperty("volgnummer").GetInt32()));
        Assert.Equal(("CANCEL", "CANCELLED"), (Tekst(weg, "methode"), Tekst(weg, "status")));
        var download = await LeesAsync(Zomer, false);
        Assert.Equal("PUBLISH", Tekst(download, "methode"));
        Assert.Empty(download.GetProperty("mensen").EnumerateArray());
    }

    private static string? Tekst(JsonElement bestand, string naam) => bestand.GetProperty(naam).GetString();

    private static async Task<JsonElement> LeesAsync(Agendabestand bestand, bool alsMail)
    {
        var stop = TestContext.Current.CancellationToken;
        var inhoud = alsMail ? bestand.Maak(new Uri("mailto:huis@noord.voorbeeld"), new Uri("mailto:roos@jeugdzorg.voorbeeld"), new Uri("https://partituur.voorbeeld/")) : bestand.Maak(null, null, null);
        using var lezer = Process.Start(new ProcessStartInfo("node", [Broncode.Pad("tests", "Web.Tests", "Overleggen", "lees-agenda.mjs")]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        await lezer.StandardInput.WriteAsync(inhoud.AsMemory(), stop);
        lezer.StandardInput.Close();
        var (uit, fout) = (await lezer.StandardOutput.ReadToEndAsync(stop), await lezer.StandardError.ReadToEndAsync(stop));
        await lezer.WaitForExitAsync(stop);
        Assert.True(lezer.ExitCode == 0, fout);
        return JsonDocument.Parse(uit).RootElement;
    }
}
