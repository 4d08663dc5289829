using CsCheck;
using Partituur.Kern.Inzicht;

namespace Partituur.Kern.Tests.Inzicht;

/// <summary>L10: counts in which people could be recognised are kept back, and cannot be found by subtracting.</summary>
public sealed class KleineAantallenTests
{
    [Theory]
    [InlineData(10, "12 20 30", "12 20 30", "62")]
    [InlineData(10, "0 20", "0 20", "20")]
    [InlineData(10, "10", "10", "10")]
    [InlineData(10, "0 0", "0 0", "0")]
    [InlineData(10, "3 20 30", "<10 x 30", "53")]
    [InlineData(10, "3", "<10", "<10")]
    [InlineData(10, "3 4", "<10 <10", "<10")]
    [InlineData(10, "1 1 1 1 1 1 1 1", "<10 <10 <10 <10 <10 <10 <10 <10", "<10")]
    [InlineData(10, "1 1 1 1 1 1 1 1 1", "<10 <10 <10 <10 <10 <10 <10 <10 <10", "x")]
    [InlineData(10, "8 9 40", "<10 <10 40", "57")]
    [InlineData(10, "9 9 40", "<10 <10 x", "58")]
    [InlineData(10, "1 1 40 50", "<10 <10 x 50", "92")]
    [InlineData(10, "3 40", "<10 x", "43")]
    [InlineData(10, "1 10 10", "<10 x x", "x")]
    [InlineData(1, "1 2", "1 2", "3")]
    public void Kleine_aantallen_staan_er_niet_en_zo_veel_andere_als_nodig(int drempel, string aantallen, string getoond, string totaal)
    {
        var scherm = Scherm(aantallen, drempel);
        Assert.Equal((getoond, totaal), (string.Join(' ', scherm.Aantallen.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => Kort(a.Value))), Kort(scherm.Totaal)));
        Assert.Equal($"{getoond} {totaal}".Any(c => c is '<' or 'x'), scherm.IsIetsAfgeschermd);
    }

    [Fact]
    public void Een_getal_staat_er_met_een_punt_bij_duizend() => Assert.Equal("1.991", Scherm("1991 20", 10).Aantallen["a"].Tekst);

    /// <summary>
    /// An outsider knows what is shown, that a small one lies between 1 and the threshold, and that one kept back along with it does not. Tries every way to fill it in.
    /// </summary>
    [Fact]
    public void Geen_klein_aantal_is_uit_het_getoonde_terug_te_rekenen() =>
        Gen.Select(Gen.Int[3, 6], Gen.Frequency((3, Gen.Int[0, 6]), (2, Gen.Int[0, 20])).Array[1, 5]).Sample((drempel, aantallen) =>
        {
            var scherm = Scherm(string.Join(' ', aantallen), drempel);
            var klein = scherm.Aantallen.Values.Count(a => a.Tekst.StartsWith('<'));
            if (scherm.Totaal.Waarde is not { } totaal)
            {
                // "< 3" of two that each have somebody would tell that each has one.
                return scherm.Totaal.Tekst == "afgeschermd" || klein <= drempel - 2;
            }

            var groot = scherm.Aantallen.Values.Count(a => a.Tekst == "afgeschermd");
            var rest = totaal - scherm.Aantallen.Values.Sum(a => a.Waarde ?? 0);
            return klein == 0 || Enumerable.Range(1, drempel - 1).Count(eerste => KanUitkomen(rest - eerste, klein - 1, groot, drempel)) >= 2;
        }, iter: 5000);

    [Fact]
    public void Wat_er_staat_klopt_en_wat_klein_is_staat_er_nooit() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[0, 40].Array[0, 6]).Sample((drempel, aantallen) =>
        {
            var scherm = Scherm(string.Join(' ', aantallen), drempel);
            Assert.Equal(aantallen.Length, scherm.Aantallen.Count);
            Assert.True(scherm.Totaal.Waarde is null || scherm.Totaal.Waarde == aantallen.Sum());
            for (var i = 0; i < aantallen.Length; i++)
            {
                var getoond = scherm.Aantallen[Naam(i)];
                Assert.True(getoond.Waarde is null || getoond.Waarde == aantallen[i]);
                Assert.Equal(aantallen[i] > 0 && aantallen[i] < drempel, getoond.Tekst == $"< {drempel}");
            }

            // Nothing is kept back when nobody is small.
            Assert.Equal(aantallen.Any(a => a > 0 && a < drempel) || (aantallen.Sum() > 0 && aantallen.Sum() < drempel), scherm.IsIetsAfgeschermd);
        });

    private static bool KanUitkomen(int rest, int klein, int groot, int drempel) =>
        rest >= klein + (groot * drempel) && (groot > 0 || rest <= klein * (drempel - 1));

    private static Afgeschermd Scherm(string aantallen, int drempel) =>
        KleineAantallen.Scherm(aantallen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((a, i) => (a, i)).ToDictionary(x => Naam(x.i), x => int.Parse(x.a, null), StringComparer.Ordinal), drempel);

    private static string Naam(int i) => ((char)('a' + i)).ToString();

    private static string Kort(Getoond getoond) => getoond.Tekst == "afgeschermd" ? "x" : getoond.Tekst.Replace(" ", string.Empty, StringComparison.Ordinal);
}
