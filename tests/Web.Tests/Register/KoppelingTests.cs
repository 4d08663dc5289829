using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Demo.Register;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Bediening;

namespace Partituur.Web.Tests.Register;

/// <summary>How well people are recognised in the year 2012, and the verbs of the operator. The number of half of the rows is hidden and tells afterwards who was right.</summary>
public sealed class KoppelingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task Met_een_derde_van_de_nummers_verborgen_blijft_wie_wie_is_vrijwel_foutloos(int zaad)
    {
        using var map = Registermap.HeelJaar();
        var toeval = new Random(zaad);
        var regels = (await File.ReadAllLinesAsync(map.Bestand("meldingen"), Stop)).Select(r => r.Split(';')).ToList();
        var waar = regels.Skip(1).GroupBy(r => r[0]).SelectMany(g => g.Select((r, i) => (Rij: $"{r[0]}/{i + 1}", Bsn: r[14].Trim()))).ToDictionary(x => x.Rij, x => x.Bsn, StringComparer.Ordinal);
        map.Schrijf("meldingen", regels.Select((r, i) => string.Join(';', r.Select((c, k) => k == 14 && i > 0 && toeval.Next(10) < 3 ? string.Empty : c))));
        foreach (var soort in new[] { "besluiten", "interventies", "plannen" })
        {
            map.Schrijf(soort, [(await File.ReadAllLinesAsync(map.Bestand(soort), Stop))[0]]);
        }

        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        var verslag = await ImporteerAsync(proef, map);
        var pad = Path.Combine(map.Pad, "koppelingen.csv");
        await using (var db = proef.Open())
        {
            await Koppelingen.SchrijfAsync(db, pad, Stop);
        }

        var rijen = (await File.ReadAllLinesAsync(pad, Stop)).Skip(1).Select(r => r.Split(';')).Select(r => (Persoon: r[2], Bsn: waar[$"{r[0]}/{r[1]}"])).Where(r => r.Bsn.Length > 0).ToList();
        var (samen, gezegd, echt) = (Paren(rijen), Paren(rijen.Select(r => r.Persoon)), Paren(rijen.Select(r => r.Bsn)));
        Assert.InRange(samen / (double)gezegd, 0.9995, 1);
        Assert.InRange(2.0 * samen / (gezegd + echt), 0.99, 1);
        Assert.InRange(verslag.NieuweVoorstellen / (double)verslag.NieuweMensen, 0, 0.03);
    }

    [Fact]
    public async Task De_veeg_vindt_wie_dubbel_staat_een_keer_en_laat_een_spoor_na()
    {
        using var map = Registermap.Klein([Registermap.Persoon("NL3", "Smit", "J.", straat: "Kerkstraat", huisnummer: "3")]);
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await ImporteerAsync(proef, map);
        await using var db = proef.Open();
        db.KijkAlsInstallatie();
        var huis = await db.Huizen.Select(h => h.Id).SingleAsync(Stop);
        var nu = new Kern.Logboek.Handeling(null, null, huis, "test", TimeProvider.System.GetUtcNow());
        db.Open(nu);
        db.Add(new Persoon(huis, new Personalia("Smit", null, "Johanna", Geslacht.Vrouw, new DateOnly(1987, 9, 7), null), nu));
        await db.SaveChangesAsync(Stop);

        Assert.Equal(1, (await new Huisveeg(db).VoerUitAsync(huis, nu.Op, Stop)).NieuweVoorstellen);
        Assert.Equal(0, (await new Huisveeg(db).VoerUitAsync(huis, nu.Op, Stop)).NieuweVoorstellen);
        var voorstel = await db.Matchvoorstellen.SingleAsync(Stop);
        Assert.Equal(voorstel.Score, voorstel.Uitleg.Sum(u => u.Gewicht), 0.1);
        Assert.Equal(2, await db.Logregels.CountAsync(l => l.Wat == "personen-geveegd", Stop));
    }

    [Theory]
    [InlineData("id,naam\n", "{\"naam\":\"achternaam\"}", "is leeg")]
    [InlineData("", "{\"naam\":\"achternaam\"}", "is leeg")]
    [InlineData("id,naam\n1,Smit\n1,Bakker\n", "{\"naam\":\"achternaam\"}", "meer dan één keer")]
    [InlineData("id,naam\n1,Smit\n", "{\"nam\":\"achternaam\"}", "kolom 'nam' staat niet in")]
    [InlineData("id,naam\n1,Smit\n", "{\"naam\":\"achtrnaam\"}", "is geen soort veld")]
    [InlineData("id,naam\n1,Smit\n", "{\"naam\":", "is geen JSON-object")]
    [InlineData("id,naam\n1,Smit\n", "[1]", "is geen JSON-object")]
    [InlineData("id,naam\n1,Smit,te veel\n", "{\"naam\":\"achternaam\"}", "3 kolommen; dat moeten er 2 zijn")]
    [InlineData("kenmerk,naam\n1,Smit\n", "{\"naam\":\"achternaam\"}", "kolom 'id' staat niet in")]
    public void Een_onbruikbaar_bestand_wordt_in_een_zin_geweigerd(string csv, string kolommen, string zin)
    {
        using var map = new Registermap();
        var (bestand, json) = (Path.Combine(map.Pad, "b.csv"), Path.Combine(map.Pad, "k.json"));
        File.WriteAllText(bestand, csv);
        File.WriteAllText(json, kolommen);
        var fout = Assert.Throws<RegelGeschonden>(() => Koppelbestand.Maak(Koppelbestand.Lees(bestand), Koppelbestand.LeesKolommen(json), "id"));
        Assert.Contains(zin, fout.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fout.Message);
    }

    [Theory]
    [InlineData("id;naam\r\n 1 ; Smit \r\n2;\"Bak;ker\"\r\n")]
    [InlineData("\uFEFFID, Naam\n1, Smit\n2,Bak;ker\n")]
    public void Komma_puntkomma_BOM_spaties_en_aanhalingstekens_worden_gelezen(string csv)
    {
        using var map = new Registermap();
        var bestand = Path.Combine(map.Pad, "b.csv");
        File.WriteAllText(bestand, csv);
        var (_, records) = Koppelbestand.Maak(Koppelbestand.Lees(bestand), new() { ["naam"] = Kern.Personen.Koppelen.Veldsoort.Achternaam }, "id");
        Assert.Equal([("1", "Smit"), ("2", "Bak;ker")], records.Select(r => (r.Id, r.Waarden[0]!)));
    }

    [Fact]
    public void De_nachtelijke_veeg_begint_om_drie_uur()
    {
        Assert.Equal(TimeSpan.FromHours(1), Infrastructuur.Veger.Wachttijd(DateTimeOffset.Parse("2026-11-24T02:00:00+01:00", CultureInfo.InvariantCulture)));
        Assert.Equal(TimeSpan.FromHours(24), Infrastructuur.Veger.Wachttijd(DateTimeOffset.Parse("2026-11-24T03:00:00+01:00", CultureInfo.InvariantCulture)));
    }

    private static long Paren<T>(IEnumerable<T> groepen)
        where T : notnull => groepen.GroupBy(g => g).Sum(g => g.Count() * (g.Count() - 1L) / 2);

    private static async Task<Importverslag> ImporteerAsync(Proefdatabase proef, Registermap map)
    {
        await using var db = proef.Open();
        return await new RegisterImport(db, TimeProvider.System).VoerUitAsync(map.Pad, null, null, Stop);
    }
}
