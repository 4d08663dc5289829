using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Tests.Personen.Koppelen;

/// <summary>Eis 24: records of one human are found without labels, with an explanation, whatever the order.</summary>
public sealed partial class KoppelaarTests
{
    private static readonly Lazy<List<Koppelrecord>> Set1 = new(Lees);

    private static IReadOnlyList<string[]> Originelen => [.. Set1.Value.Where(r => r.Id.EndsWith("org", StringComparison.Ordinal)).Select(r => r.Waarden.Select(w => w!).ToArray())];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Febrl_1_wordt_bijna_zonder_fout_gekoppeld(bool metNummer)
    {
        Assert.InRange(F1(Koppelaar.Koppel(metNummer ? Vervuiler.MetNummer : Vervuiler.ZonderNummer, Set1.Value), Set1.Value, null), 0.995, 1);
    }

    // Shapes and seeds that the settings were not chosen on.
    [Theory]
    [InlineData(101, 4000, 1000, 1, 4, false, false, 0.998, 0.996)]
    [InlineData(102, 2000, 3000, 5, 10, true, false, 0.985, 0.970)]
    [InlineData(103, 2000, 3000, 5, 6, false, false, 0.996, 0.992)]
    [InlineData(104, 5000, 5000, 1, 4, false, true, 0.999, 0.997)]
    [InlineData(105, 3000, 800, 1, 6, false, true, 0.997, 0.990)]
    public void Een_gemaakt_bestand_haalt_de_drempel(int zaad, int originelen, int dubbelen, int perMens, int fouten, bool zipf, bool twee, double met, double zonder)
    {
        var (een, ander) = Vervuiler.Maak(zaad, new Vorm(originelen, dubbelen, perMens, fouten, fouten > 6 ? 3 : 2, zipf, twee), Originelen);

        Assert.InRange(F1(Koppelaar.Koppel(Vervuiler.MetNummer, een, ander), een, ander), met, 1);
        Assert.InRange(F1(Koppelaar.Koppel(Vervuiler.ZonderNummer, een, ander), een, ander), zonder, 1);
    }

    [Fact]
    public void De_volgorde_van_de_rijen_maakt_niets_uit() =>
        Gen.Int[1, 1_000_000].Sample(
            zaad =>
            {
                var rijen = Set1.Value.Take(300).ToArray();
                var andersom = rijen.ToArray();
                new Random(zaad).Shuffle(andersom);
                Assert.Equal(Ids(Koppelaar.Koppel(Vervuiler.ZonderNummer, rijen), rijen, rijen), Ids(Koppelaar.Koppel(Vervuiler.ZonderNummer, andersom), andersom, andersom));
            },
            iter: 5);

    [Fact]
    public void De_volgorde_van_de_bestanden_maakt_niets_uit()
    {
        var (een, twee) = Vervuiler.Maak(7, new Vorm(400, 200, 1, 3, 1, false, true), Originelen);
        var heen = Ids(Koppelaar.Koppel(Vervuiler.ZonderNummer, een, twee), een, twee!);
        var terug = Ids(Koppelaar.Koppel(Vervuiler.ZonderNummer, twee!, een), twee!, een);
        Assert.Equal(heen.Select(p => (p.Item1, p.Item2)), terug.Select(p => (p.Item1, p.Item2)));
    }

    [Fact]
    public void De_uitleg_telt_op_tot_de_score_en_een_paar_heeft_geen_volgorde()
    {
        var vergelijking = new Vergelijking(Vervuiler.MetNummer, Set1.Value);
        Gen.Select(Gen.Int[0, 999], Gen.Int[0, 999]).Sample(
            (a, b) =>
            {
                var paar = vergelijking.Leg(a, b);
                Assert.Equal(paar.Score, paar.Uitleg.Sum(u => u.Gewicht), 6);
                Assert.Equal(paar.Score, vergelijking.Weeg(b, a), 9);
                Assert.All(paar.Uitleg, u => Assert.False(string.IsNullOrWhiteSpace(u.Woorden)));
            },
            iter: 500,
            threads: 1);
    }

    [Fact]
    public void De_geschatte_kansen_zijn_zinnig()
    {
        var model = new Vergelijking(Vervuiler.MetNummer, Set1.Value).Model;
        Assert.All(model.Velden, v =>
        {
            Assert.Equal(1, v.M.Sum(), 2);
            Assert.True(v.M[0] > 0.5 && v.U[0] < 0.2 && v.M[0] > v.U[0], v.Veld);
            Assert.True(v.M[(int)Niveau.Anders] < v.U[(int)Niveau.Anders], v.Veld);
        });

        // 500 pairs among 499,500: ten bits.
        Assert.InRange(model.Uitgangspunt, -10.5, -9.5);
    }

    [Fact]
    public void Een_zeldzame_naam_weegt_meer_dan_een_gewone()
    {
        var vergelijking = new Vergelijking([new("naam", Veldsoort.Achternaam), new("geboren", Veldsoort.Geboortedatum)], [.. Enumerable.Range(0, 400).Select(i => new Koppelrecord(
            i.ToString("D4", CultureInfo.InvariantCulture), [i < 200 ? "jansen" : i < 202 ? "kwiatkowski" : $"naam{i}", new DateOnly(1950, 1, 1).AddDays(i / 2 * 31).ToString("yyyyMMdd", CultureInfo.InvariantCulture)]))]);
        double Gewicht(int een, int twee) => vergelijking.Leg(een, twee).Uitleg.Single(u => u.Soort == Veldsoort.Achternaam).Gewicht;
        Assert.True(Gewicht(200, 201) > Gewicht(0, 1) + 3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Een_klein_leeg_of_vreemd_bestand_geeft_geen_fout_en_geen_verzinsels(int aantal)
    {
        string?[] vreemd = [new string('x', 2000), "<script>alert(1)</script>", "'; drop table persoon; --", "\u202Eמשה", "e\u0301\u0301\u0301", "\ud800", null, ""];
        var rijen = Enumerable.Range(0, aantal).Select(i => new Koppelrecord($"{i}", [.. Enumerable.Range(0, 8).Select(f => vreemd[(i * 3 + f) % vreemd.Length])])).ToList();
        Assert.Empty(Koppelaar.Koppel(Vervuiler.MetNummer, rijen).Paren);
        Assert.Empty(Koppelaar.Koppel(Vervuiler.MetNummer, [.. rijen.Select(r => r with { Waarden = new string?[8] })]).Paren);
    }

    [Theory]
    [InlineData(Veldsoort.Geboortedatum, "3-11-1980", "1980-11-03", Niveau.Gelijk)]
    [InlineData(Veldsoort.Geboortedatum, "19801103", "19800311", Niveau.Verwisseld)]
    [InlineData(Veldsoort.Geboortedatum, "31-08-1980", "01-09-1980", Niveau.Bijna)]
    [InlineData(Veldsoort.Geboortedatum, "19801103", "19801193", Niveau.Bijna)]
    [InlineData(Veldsoort.Geboortedatum, "19801103", "19640527", Niveau.Anders)]
    [InlineData(Veldsoort.Voornaam, "Piet", "P.", Niveau.Deels)]
    [InlineData(Veldsoort.Voornaam, "Piet", "J.", Niveau.Anders)]
    [InlineData(Veldsoort.Voornaam, "Roy Sem", "RoySem", Niveau.Bijna)]
    [InlineData(Veldsoort.Achternaam, "van den Berg", "Berg", Niveau.Gelijk)]
    [InlineData(Veldsoort.Achternaam, "Jansen", "Janssen", Niveau.Bijna)]
    [InlineData(Veldsoort.Achternaam, "Jansen", "Bakker", Niveau.Anders)]
    [InlineData(Veldsoort.Huisnummer, "30", "30A", Niveau.Bijna)]
    [InlineData(Veldsoort.Postcode, "5931 HA", "5931HA", Niveau.Gelijk)]
    [InlineData(Veldsoort.Nummer, "123456782", "123456728", Niveau.Bijna)]
    [InlineData(Veldsoort.Telefoon, "+31 6 12345678", "0612345678", Niveau.Gelijk)]
    [InlineData(Veldsoort.Geslacht, "vrouw", "V", Niveau.Gelijk)]
    [InlineData(Veldsoort.Straat, "Markt", "", Niveau.Onbekend)]
    public void Velden_worden_naar_hun_soort_vergeleken(Veldsoort soort, string een, string twee, Niveau niveau)
    {
        var (a, b) = (Veldvorm.Maak(soort, een), Veldvorm.Maak(soort, twee));
        Assert.Equal(niveau, Vergelijker.Vergelijk(soort, a, b, Vergelijker.Letters(a), Vergelijker.Letters(b)));
        Assert.Equal(niveau, Vergelijker.Vergelijk(soort, b, a, Vergelijker.Letters(b), Vergelijker.Letters(a)));
    }

    [Fact]
    public void De_begrensde_afstand_is_de_afstand_tot_aan_de_grens() =>
        Gen.Select(Gen.String[Gen.Char['a', 'd'], 0, 8], Gen.String[Gen.Char['a', 'd'], 0, 8]).Sample((a, b) => Assert.Equal(Math.Min(3, Naamsleutel.Afstand(a, b)), Tekenafstand.Begrensd(a, b, 2)));

    private static double F1(Koppeluitkomst uitkomst, List<Koppelrecord> een, List<Koppelrecord>? twee)
    {
        var goed = uitkomst.Paren.Count(p => Mens(een[p.Een]) == Mens((twee ?? een)[p.Twee]));
        var waar = twee is null ? een.GroupBy(Mens).Sum(g => g.Count() * (g.Count() - 1) / 2) : een.Join(twee, Mens, Mens, (_, _) => 1).Count();
        return 2.0 * goed / (uitkomst.Paren.Count + waar);
    }

    private static List<(string, string, double)> Ids(Koppeluitkomst uitkomst, IReadOnlyList<Koppelrecord> een, IReadOnlyList<Koppelrecord> twee) =>
        [.. uitkomst.Paren.Select(p => (Een: een[p.Een].Id, Twee: twee[p.Twee].Id, p.Score)).Select(p => string.CompareOrdinal(p.Een, p.Twee) < 0 ? (p.Een, p.Twee, Math.Round(p.Score, 6)) : (p.Twee, p.Een, Math.Round(p.Score, 6))).Order()];

    private static string Mens(Koppelrecord r) => Nummer().Match(r.Id).Groups[1].Value;

    private static List<Koppelrecord> Lees()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(map.FullName, "Partituur.slnx")))
        {
            map = map.Parent!;
        }

        var regels = File.ReadAllLines(Path.Combine(map.FullName, "tests", "gegevens", "febrl1", "febrl1.csv")).Select(r => r.Split(',').Select(c => c.Trim()).ToArray()).ToList();
        return [.. regels.Skip(1).Select(r => new Koppelrecord(r[0], [.. Vervuiler.MetNummer.Select(v => r[Array.IndexOf(regels[0], v.Naam)])]))];
    }

    [GeneratedRegex(@"^rec-(\d+)-", RegexOptions.None, 1000)]
    private static partial Regex Nummer();
}
