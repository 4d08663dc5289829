using Microsoft.EntityFrameworkCore;
using Partituur.Demo.Register;
using Partituur.Kern.Data;
using Partituur.Kern.Inzicht;

namespace Partituur.Web.Tests.Register;

/// <summary>The year 2012 as the region counted it itself, on both databases.</summary>
public sealed class HeelJaarTests
{
    private const string Verwacht = """{"jaar":2012,"meldingen":{"Huiselijk geweld":1991,"Jeugd":677,"Veelplegers":138,"Nazorg":353},"integraalBesproken":1705,"interventies":10230,"plannen":290,"doorgezetPartner":1030,"lokaalNetwerk":356,"nietInBehandeling":68}""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Proefdatabase.Sqlite)]
    [InlineData(Proefdatabase.Postgres)]
    public async Task Het_jaar_2012_telt_precies_als_toen_en_een_tweede_keer_verandert_niets(string soort)
    {
        await using var proef = await Proefdatabase.MaakAsync(soort);
        using var map = Registermap.HeelJaar();

        var eerste = await ImporteerAsync(proef, map);
        Assert.Empty(eerste.Fouten);
        Assert.Null(eerste.Foutenbestand);
        Assert.Equal(new Telling(6256, 6256, 0), eerste.Personen);
        Assert.Equal(new Telling(3159, 3159, 0), eerste.Meldingen);
        await using (var db = proef.Open())
        {
            Assert.Equal(Verwacht, TelJson.Van(await Jaarcijfers.TelAsync(db, null, 2012, Stop)));

            // "About 40 % goes straight to one partner": 1,030 to a partner and 356 to a local network are 44.8 % of what was screened, and 43.9 % of all meldingen.
            var screening = await Screening.TelAsync(db, null, 2012, Stop);
            var (direct, samen) = (screening.Sum(s => s.Direct), screening.Sum(s => s.Samen));
            Assert.Equal((1386, 1705, 68, 0), (direct, samen, screening.Sum(s => s.Anders), screening.Sum(s => s.Open)));
            Assert.Equal(44.8, Math.Round(Screening.Aandeel(direct, samen)!.Value, 1));
            Assert.Equal(43.9, Math.Round(100.0 * direct / screening.Sum(s => s.Meldingen), 1));
        }

        var stand = await StandAsync(proef);
        var tweede = await ImporteerAsync(proef, map);

        Assert.Equal(0, tweede.Nieuw);
        Assert.Equal(new Telling(10230, 0, 10230), tweede.Interventies);
        Assert.Equal(0, tweede.NieuweVoorstellen);
        Assert.Equal(stand with { Logregels = stand.Logregels + 1 }, await StandAsync(proef));
    }

    [Fact]
    public async Task De_volgorde_van_de_meldingen_bepaalt_niet_wie_wie_is()
    {
        using var heen = Registermap.HeelJaar();
        using var terug = Registermap.HeelJaar();
        var regels = await File.ReadAllLinesAsync(terug.Bestand("meldingen"), Stop);
        terug.Schrijf("meldingen", [regels[0], .. regels.Skip(1).GroupBy(r => r.Split(';')[0]).Reverse().SelectMany(g => g)]);

        Assert.Equal(await GroepenAsync(heen), await GroepenAsync(terug));
    }

    private static async Task<List<string>> GroepenAsync(Registermap map)
    {
        foreach (var soort in new[] { "besluiten", "interventies", "plannen" })
        {
            map.Schrijf(soort, [(await File.ReadAllLinesAsync(map.Bestand(soort), Stop))[0]]);
        }

        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await ImporteerAsync(proef, map);
        var pad = Path.Combine(map.Pad, "koppelingen.csv");
        await using (var db = proef.Open())
        {
            await Koppelingen.SchrijfAsync(db, pad, Stop);
        }

        var rijen = (await File.ReadAllLinesAsync(pad, Stop)).Skip(1).Select(r => r.Split(';'));
        return [.. rijen.GroupBy(r => r[2]).Select(g => string.Join(' ', g.Select(r => $"{r[0]}/{r[1]}").Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }

    private static async Task<Importverslag> ImporteerAsync(Proefdatabase proef, Registermap map)
    {
        await using var db = proef.Open();
        return await new RegisterImport(db, TimeProvider.System).VoerUitAsync(map.Pad, null, null, Stop);
    }

    private static async Task<Stand> StandAsync(Proefdatabase proef)
    {
        await using var db = proef.Open();
        return new(
            await db.Personen.CountAsync(Stop),
            await db.Personen.SelectMany(p => p.Adressen).CountAsync(Stop),
            await db.Personen.SumAsync(p => p.Versie, Stop),
            await db.Matchvoorstellen.CountAsync(Stop),
            await db.Meldingen.SelectMany(m => m.Betrokkenen).CountAsync(Stop),
            await db.Casussen.SumAsync(c => c.Versie, Stop),
            await db.Interventies.CountAsync(Stop),
            await db.Organisaties.CountAsync(Stop) + await db.Professionals.CountAsync(Stop) + await db.Doelgroepen.CountAsync(Stop),
            await db.Logregels.CountAsync(Stop));
    }

    private sealed record Stand(int Personen, int Adressen, int Persoonsversies, int Voorstellen, int Betrokkenen, int Casusversies, int Interventies, int Netwerk, int Logregels);
}
