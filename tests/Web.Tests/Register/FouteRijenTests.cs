using System.Text;
using Microsoft.EntityFrameworkCore;
using Partituur.Demo.Register;
using Partituur.Kern.Casussen;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Web.Tests.Register;

/// <summary>A bad row is told with file, line and column; everything else goes in.</summary>
public sealed class FouteRijenTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string?, string> FouteMeldingen => new()
    {
        { Registermap.Persoon("NL3", "Smit", geboren: "31-2-1980"), "geboortedatum", "bestaande datum" },
        { Registermap.Persoon("NL3", "Smit", ontvangen: "2012-01-01"), "ontvangen_op", "bestaande datum" },
        { Registermap.Persoon("NL3", "Smit", bsn: "999887714"), "bsn", "elfproef" },
        { Registermap.Persoon("NL3", string.Empty), "achternaam", "verplicht" },
        { Registermap.Persoon("NL3", "=cmd()"), "achternaam", "formule" },
        { Registermap.Persoon("NL3", new string('a', 2000)), "achternaam", "te lang" },
        { Registermap.Persoon("NL3", "Smit", geboren: "1-1-2013"), "geboortedatum", "na de datum van de melding" },
        { Registermap.Persoon("NL3", "Smit", geboren: "1-1-2099"), "geboortedatum", "toekomst" },
        { Registermap.Persoon("NL3", "Smit", codeRood: "misschien"), "code_rood", "Onbekende waarde" },
        { Registermap.Persoon("NL3", "Smit") + ";te veel", null, "20 kolommen" },
        { Registermap.Persoon("NL3", "\"Smit"), null, "aanhalingsteken" },
    };

    [Theory]
    [MemberData(nameof(FouteMeldingen))]
    public async Task Een_foute_rij_van_een_melding_noemt_regel_en_kolom_en_de_rij_erna_gaat_erin(string rij, string? kolom, string reden)
    {
        using var map = Registermap.Klein(meldingen: [rij, Registermap.Persoon("NL4", "Visser")]);

        var (verslag, nummers) = await ImporteerAsync(map);

        var fout = Assert.Single(verslag.Fouten);
        Assert.Equal(("meldingen-2012.csv", 4, kolom), (fout.Bestand, fout.Regel, fout.Kolom));
        Assert.Contains(reden, fout.Reden, StringComparison.Ordinal);
        Assert.Equal(["NL1", "NL2", "NL4"], nummers);
    }

    [Theory]
    [InlineData("besluiten", "NL9;5-1-2012;casusoverleg;", 4, "meldingnummer", "Onbekende melding")]
    [InlineData("besluiten", "NL1;5-1-2012;casusoverleg;", 4, "meldingnummer", "al een besluit")]
    [InlineData("besluiten", "NL2;5-1-2012;weggooien;", 4, "besluit", "Onbekende waarde")]
    [InlineData("besluiten", "NL2;5-1-2012;doorgezet_partner;", 4, "naar_organisatie", "verplicht")]
    [InlineData("interventies", "NL1;Taakstraf;straf;GGZ;9-1-2012;8-1-2012;afgerond", 3, "eind", "voor de begindatum")]
    [InlineData("interventies", "NL1;Taakstraf;boete;GGZ;9-1-2012;;loopt", 3, "aard", "Onbekende waarde")]
    [InlineData("interventies", "NL1;Taakstraf;straf;GGZ;9-1-2012;;klaar", 3, "status", "Onbekende waarde")]
    [InlineData("interventies", "NL1;Taakstraf;straf;GGZ;9-1-2012;;afgerond", 3, "eind", "einddatum")]
    [InlineData("interventies", "NL2;Taakstraf;straf;GGZ;9-1-2012;;loopt", 3, "meldingnummer", "geen casus")]
    [InlineData("plannen", "NL1;procesregisseur1;20-1-2012;verbeterd", 3, "meldingnummer", "al een plan")]
    [InlineData("plannen", "NL1;procesregisseur1;20-1-2012;prima", 3, "uitkomst", "Onbekende waarde")]
    public async Task Een_foute_rij_van_wat_volgt_noemt_regel_en_kolom(string soort, string rij, int regel, string kolom, string reden)
    {
        using var map = Registermap.Klein(
            besluiten: soort == "besluiten" ? [rij] : null,
            interventies: soort == "interventies" ? [rij] : null,
            plannen: soort == "plannen" ? [rij] : null);

        var (verslag, _) = await ImporteerAsync(map);

        var fout = Assert.Single(verslag.Fouten);
        Assert.Equal((soort + "-2012.csv", regel, kolom), (fout.Bestand, fout.Regel, fout.Kolom));
        Assert.Contains(reden, fout.Reden, StringComparison.Ordinal);
        Assert.Equal((1, 1), (verslag.Interventies.Nieuw, verslag.Plannen.Nieuw));
    }

    [Fact]
    public async Task Een_cel_met_een_regeleinde_en_een_puntkomma_telt_als_een_rij_en_de_regels_tellen_door()
    {
        using var map = Registermap.Klein(meldingen:
        [
            Registermap.Persoon("NL3", "Smit", aanleiding: "\"Ruzie;\r\nburen \"\"boos\"\"\""),
            Registermap.Persoon("NL4", "Visser", bsn: "123"),
        ]);

        var (verslag, nummers) = await ImporteerAsync(map);

        Assert.Equal(6, Assert.Single(verslag.Fouten).Regel);
        Assert.Equal(["NL1", "NL2", "NL3"], nummers);
    }

    [Fact]
    public async Task Een_bestand_in_Windows_1252_verliest_alleen_de_rijen_met_zulke_tekens()
    {
        using var map = Registermap.Klein();
        map.Schrijf("meldingen", [Registermap.Meldingkop, Registermap.Persoon("NL1", "Jansen", bsn: "999887713"), Registermap.Persoon("NL2", "Bakker"), Registermap.Persoon("NL3", "Çelik")], Encoding.Latin1);

        var (verslag, nummers) = await ImporteerAsync(map);

        var fout = Assert.Single(verslag.Fouten);
        Assert.Equal((4, "achternaam"), (fout.Regel, fout.Kolom));
        Assert.Contains("UTF-8", fout.Reden, StringComparison.Ordinal);
        Assert.Equal(["NL1", "NL2"], nummers);
    }

    [Fact]
    public async Task Het_foutenbestand_is_een_puntkommabestand_zonder_formules_en_verdwijnt_als_alles_goed_is()
    {
        using var map = Registermap.Klein(besluiten: ["NL9;5-1-2012;casusoverleg;"]);
        File.Move(map.Bestand("plannen"), Path.Combine(map.Pad, "plannen-@2012.csv"));
        File.Move(map.Bestand("interventies"), Path.Combine(map.Pad, "interventies-x.csv"));
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await ImporteerAsync(proef, map);

        var bytes = await File.ReadAllBytesAsync(map.Foutenbestand, Stop);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.StartsWith("bestand;regel;kolom;reden\r\nbesluiten-2012.csv;4;meldingnummer;Onbekende melding", Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);

        map.Schrijf("besluiten", [Registermap.Besluitkop]);
        var tweede = await ImporteerAsync(proef, map);

        Assert.Null(tweede.Foutenbestand);
        Assert.False(File.Exists(map.Foutenbestand));
    }

    [Fact]
    public async Task Een_map_waarin_niet_geschreven_kan_worden_krijgt_het_foutenbestand_elders()
    {
        using var map = Registermap.Klein(besluiten: ["NL9;5-1-2012;casusoverleg;"]);
        Directory.CreateDirectory(map.Foutenbestand);

        var (verslag, _) = await ImporteerAsync(map);

        Assert.NotEqual(map.Foutenbestand, verslag.Foutenbestand);
        Assert.True(File.Exists(verslag.Foutenbestand));
        Directory.Delete(Path.GetDirectoryName(verslag.Foutenbestand)!, recursive: true);
    }

    [Fact]
    public async Task Een_ontbrekend_leeg_of_verkeerd_bestand_is_een_fout_en_de_andere_gaan_erin()
    {
        using var map = Registermap.Klein();
        File.Delete(map.Bestand("besluiten"));
        await File.WriteAllTextAsync(map.Bestand("plannen"), string.Empty, Stop);
        map.Schrijf("interventies", [Registermap.Interventiekop.Replace("aard", "soort", StringComparison.Ordinal), "NL1;Taakstraf;straf;GGZ;9-1-2012;;loopt"]);

        var (verslag, nummers) = await ImporteerAsync(map);

        Assert.Equal(["besluiten-*.csv", "interventies-2012.csv", "plannen-2012.csv"], verslag.Fouten.Select(f => f.Bestand));
        Assert.Contains("aard", verslag.Fouten[1].Reden, StringComparison.Ordinal);
        Assert.Contains("leeg", verslag.Fouten[2].Reden, StringComparison.Ordinal);
        Assert.Equal(["NL1", "NL2"], nummers);
    }

    [Fact]
    public async Task Een_map_die_er_niet_is_geeft_een_verslag_en_maakt_geen_huis()
    {
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await using var db = proef.Open();

        var verslag = await new RegisterImport(db, TimeProvider.System).VoerUitAsync("/bestaat/niet", null, null, Stop);

        Assert.Equal(4, verslag.Fouten.Count);
        Assert.False(await db.Huizen.AnyAsync(Stop));
        Directory.Delete(Path.GetDirectoryName(verslag.Foutenbestand)!, recursive: true);
    }

    [Fact]
    public async Task Een_herstelde_rij_gaat_erin_op_haar_eigen_plaats_en_een_langer_bestand_geeft_alleen_het_nieuwe()
    {
        using var map = Registermap.Klein(meldingen: [Registermap.Persoon("NL1", "Jansen", bsn: "1"), Registermap.Persoon("NL1", "Jansen", voornamen: "Piet", geboren: "1-2-2000")]);
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await ImporteerAsync(proef, map);

        map.Schrijf("meldingen", [Registermap.Meldingkop, Registermap.Persoon("NL1", "Jansen", bsn: "999887713"), Registermap.Persoon("NL2", "Bakker"), Registermap.Persoon("NL1", "Jansen", voornamen: "Noor", geboren: "3-4-2001"), Registermap.Persoon("NL1", "Jansen", voornamen: "Piet", geboren: "1-2-2000")]);
        map.Schrijf("interventies", [.. await File.ReadAllLinesAsync(map.Bestand("interventies"), Stop), "NL1;Dagbesteding;voorziening;GGZ;9-1-2012;;loopt"]);
        var tweede = await ImporteerAsync(proef, map);

        Assert.Equal((1, 1), (tweede.Personen.Nieuw, tweede.Interventies.Nieuw));
        await using var db = proef.Open();
        var rijen = await db.Meldingen.Where(m => m.Nummer == "NL1").SelectMany(m => m.Betrokkenen).OrderBy(b => b.Rij).Select(b => new { b.Rij, b.Persoon.Voornamen }).ToListAsync(Stop);
        Assert.Equal([(1, "Johanna"), (2, "Noor"), (3, "Piet")], rijen.Select(r => (r.Rij, r.Voornamen!)));
    }

    [Fact]
    public async Task Een_casus_met_plan_is_in_uitvoering_en_de_melding_is_nog_niet_teruggekoppeld()
    {
        using var map = Registermap.Klein();
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        await ImporteerAsync(proef, map);

        await using var db = proef.Open();
        var casus = await db.Casussen.SingleAsync(Stop);
        Assert.Equal((CasusStatus.InUitvoering, Regie.Procesregie, Onderwerp.Persoon), (casus.Status, casus.Regie, casus.Onderwerp));
        Assert.Equal("Procesregisseur 2", (await db.Professionals.SingleAsync(p => p.Id == casus.ProcesregisseurId, Stop)).Naam);
        Assert.Equal(new DateTimeOffset(2012, 1, 4, 23, 0, 0, TimeSpan.Zero), casus.GeopendOp);
        Assert.All(await db.Meldingen.ToListAsync(Stop), m => Assert.Equal(MeldingStatus.Getriageerd, m.Status));
        Assert.All(await db.Logregels.ToListAsync(Stop), l => Assert.True(l.Op.Year > 2020));
    }

    private static async Task<(Importverslag Verslag, List<string> Nummers)> ImporteerAsync(Registermap map)
    {
        await using var proef = await Proefdatabase.MaakAsync(Proefdatabase.Sqlite);
        var verslag = await ImporteerAsync(proef, map);
        await using var db = proef.Open();
        return (verslag, await db.Meldingen.Select(m => m.Nummer).Order().ToListAsync(Stop));
    }

    private static async Task<Importverslag> ImporteerAsync(Proefdatabase proef, Registermap map)
    {
        await using var db = proef.Open();
        return await new RegisterImport(db, TimeProvider.System).VoerUitAsync(map.Pad, null, null, Stop);
    }
}
