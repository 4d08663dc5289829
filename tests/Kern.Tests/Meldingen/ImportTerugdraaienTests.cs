using CsCheck;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using static Partituur.Kern.Tests.Meldingen.ImportProef;

namespace Partituur.Kern.Tests.Meldingen;

/// <summary>Whoever chose the wrong file takes it back: exactly that file, and nothing that somebody did since.</summary>
public sealed class ImportTerugdraaienTests : IDisposable
{
    private static readonly string[] Namen = ["Bakker", "Visser", "Bakkers"];
    private static readonly string[] Voornamen = ["Anna", "A.", "Kees", ""];
    private static readonly string[] Dagen = ["17-5-1990", "18-5-1990", ""];
    private static readonly string[] Nummers = ["", "", "999887713", "999606815"];

    private static readonly Gen<string[]> EenRij = Gen.Select(Gen.Int[1, 4], Uit(Namen), Uit(Voornamen), Uit(Dagen), Uit(Nummers), Uit("Markt", ""), Uit("26", "28"), Uit("", "kind", "partner", "ouder"))
        .Select((nummer, naam, voor, dag, bsn, straat, huisnummer, relatie) => Rij($"A-{nummer}", naam, voor, dag, bsn, straat, huisnummer, relatie));

    private readonly ImportProef proef = new();

    private static Gen<string> Uit(params string[] keuzes) => Gen.Int[0, keuzes.Length - 1].Select(i => keuzes[i]);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => proef.Dispose();

    [Fact]
    public Task Na_terugdraaien_is_alles_zoals_het_was() =>
        Gen.Select(EenRij.Array[0, 5], EenRij.Array[1, 8]).SampleAsync(async w =>
        {
            using var wereld = new ImportProef();
            if (w.Item1.Length > 0)
            {
                await wereld.LeesInAsync([.. w.Item1.Select(r => (string[])["B" + r[0], .. r[1..]])]);
            }

            var voor = await wereld.FotoAsync();
            var import = await wereld.LeesInAsync(w.Item2);
            if (import.NieuweMeldingen == 0)
            {
                Assert.Equal(voor, await wereld.FotoAsync());
                return;
            }

            Assert.NotEqual(voor, await wereld.FotoAsync());
            Assert.Equal(import.NieuweMeldingen, await wereld.DraaiTerugAsync(import.Id));
            Assert.Equal(voor, await wereld.FotoAsync());
        }, iter: 60);

    [Fact]
    public async Task Wie_halverwege_uitvalt_gaat_verder_waar_hij_was_en_dan_is_alles_zoals_het_was()
    {
        var halverwege = 0;
        await Gen.Select(EenRij.Array[0, 5], EenRij.Array[2, 10], Gen.Int[1, 9]).SampleAsync(async w =>
        {
            using var wereld = new ImportProef();
            if (w.Item1.Length > 0)
            {
                await wereld.LeesInAsync([.. w.Item1.Select(r => (string[])["B" + r[0], .. r[1..]])]);
            }

            var voor = await wereld.FotoAsync();
            var import = await wereld.LeesInAsync(w.Item2);
            if (import.NieuweMeldingen > 0)
            {
                await wereld.BeginTerugAsync(import.Id);
                Interlocked.Add(ref halverwege, (await wereld.MaakTerugAfAsync(import.Id, w.Item3)) is { Status: ImportStatus.Terugdraaien, TeruggedraaideMeldingen: > 0 } ? 1 : 0);
                var na = await wereld.MaakTerugAfAsync(import.Id);
                Assert.Equal((ImportStatus.Teruggedraaid, import.NieuweMeldingen), (na.Status, na.TeruggedraaideMeldingen));
                Assert.Equal(voor, await wereld.FotoAsync());
            }
        }, iter: 60);
        Assert.True(halverwege > 5, $"Only {halverwege} worlds were broken off halfway.");
    }

    [Fact]
    public async Task Wat_is_teruggedraaid_blijft_in_het_logboek_en_kan_opnieuw_binnenkomen()
    {
        var import = await proef.LeesInAsync(Rij("A-1", "Bakker"), Rij("A-2", "Visser"));
        await proef.DraaiTerugAsync(import.Id);
        await using (var db = proef.Geheugen.Open())
        {
            var na = await db.Importen.AsNoTracking().SingleAsync(Stop);
            Assert.Equal((ImportStatus.Teruggedraaid, "Verkeerd bestand", 2), (na.Status, na.Reden, na.TeruggedraaideMeldingen));
            Assert.Equal((2, 2, 1), (await db.Logregels.CountAsync(l => l.Wat == "melding-ontvangen", Stop), await db.Logregels.CountAsync(l => l.Wat == "melding-teruggedraaid", Stop), await db.Logregels.CountAsync(l => l.Wat == "import-teruggedraaid", Stop)));
        }

        Assert.Equal(2, (await proef.LeesInAsync(Rij("A-1", "Bakker"), Rij("A-2", "Visser"))).Nieuw);
        await Breekt.RegelAsync("import-niets-terug", () => proef.DraaiTerugAsync(import.Id));
    }

    [Theory]
    [InlineData("bevraging")]
    [InlineData("spoedactie")]
    [InlineData("besluit")]
    [InlineData("casus")]
    [InlineData("samengevoegd")]
    public async Task Een_melding_waarmee_iets_is_gedaan_houdt_het_terugdraaien_tegen_en_de_rest_kan_wel(string wat)
    {
        var import = await proef.LeesInAsync(Rij("A-1", "Bakker"), Rij("A-2", "Visser", "Jo", "2-2-1980"), Rij("A-3", "Smit", "Piet", "3-3-1970"));
        await DoeAsync(wat);
        var voor = await proef.FotoAsync();
        var zin = await Breekt.RegelAsync("import-al-gebruikt", () => proef.DraaiTerugAsync(import.Id));
        Assert.Contains("A-1", zin, StringComparison.Ordinal);
        Assert.DoesNotContain("A-3", zin, StringComparison.Ordinal);
        Assert.Equal(voor, await proef.FotoAsync());

        Assert.Equal(wat == "samengevoegd" ? 1 : 2, await proef.DraaiTerugAsync(import.Id, alleenOngemoeid: true));
        await using var db = proef.Geheugen.Open();
        Assert.True(await db.Meldingen.AnyAsync(m => m.Nummer == "A-1", Stop));
        Assert.True(await db.Personen.AnyAsync(p => p.Achternaam == "Bakker", Stop));
        Assert.False(await db.Personen.AnyAsync(p => p.Achternaam == "Smit", Stop));
        Assert.Equal(ImportStatus.Klaar, (await db.Importen.AsNoTracking().SingleAsync(Stop)).Status);
    }

    [Fact]
    public async Task Wie_daarna_op_een_andere_melding_staat_of_is_gewijzigd_blijft()
    {
        var import = await proef.LeesInAsync(Rij("A-1", "Bakker", bsn: "999887713"), Rij("A-2", "Visser", "Jo", "2-2-1980"), Rij("A-3", "Smit", "Piet", "3-3-1970"));
        await proef.LeesInAsync(Rij("B-1", "Bakker", bsn: "999887713"));
        await using (var db = proef.Geheugen.Open())
        {
            var visser = await db.Personen.FirstAsync(p => p.Achternaam == "Visser", Stop);
            visser.Wijzig(visser.Personalia with { Roepnaam = "Jootje" }, Een.Vandaag);
            await db.SaveChangesAsync(Stop);
        }

        Assert.Equal(3, await proef.DraaiTerugAsync(import.Id));
        await using var na = proef.Geheugen.Open();
        Assert.Equal(["Bakker", "Visser"], await na.Personen.Select(p => p.Achternaam).OrderBy(a => a).ToListAsync(Stop));
    }

    [Fact]
    public async Task Een_import_die_loopt_is_niet_terug_te_draaien()
    {
        var import = await proef.LeesInAsync(Rij("A-1", "Bakker"));
        var tweede = await proef.BereidVoorAsync([Rij("A-2", "Visser")]);
        await proef.WijzigAsync(tweede.Id, i => i.Start());
        await Breekt.RegelAsync("import-niets-terug", () => proef.DraaiTerugAsync(tweede.Id));
        Assert.Equal(1, await proef.DraaiTerugAsync(import.Id));
    }

    private async Task DoeAsync(string wat)
    {
        await using var db = proef.Geheugen.Open();
        var melding = await db.Meldingen.Include(m => m.Betrokkenen).Include(m => m.Spoedacties).SingleAsync(m => m.Nummer == "A-1", Stop);
        switch (wat)
        {
            case "bevraging":
                db.Add(Een.Bevraging(melding));
                break;
            case "spoedactie":
                melding.LegSpoedactieVast("Gebeld", Een.Handeling());
                break;
            case "besluit":
                melding.IsGetriageerd(Een.Nu, null);
                break;
            case "casus":
                db.Add(Een.Casus(melding: melding.Id));
                break;
            default:
                var visser = await db.Personen.FirstAsync(p => p.Achternaam == "Visser", Stop);
                await new Samenvoegen(db).VoerUitAsync(melding.Betrokkenen[0].PersoonId, visser.Id, null, Een.Handeling(), Stop);
                break;
        }

        await db.SaveChangesAsync(Stop);
    }
}
