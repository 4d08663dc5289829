using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Inzicht;

/// <summary>Calibration without a score: counts with a margin, and nobody recognisable, also not by laying tables side by side.</summary>
public sealed class TerechtcijfersTests
{
    private static readonly TriagetafelId? Noord = TriagetafelId.Nieuw();
    private static readonly TriagetafelId? Zuid = TriagetafelId.Nieuw();

    /// <summary>Newcombe 1998, table I, method 3: 81 of 263, 15 of 148, 0 of 20, 1 of 29.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void De_marge_is_die_van_wilson(int deel, int geheel, double laag, double hoog)
    {
        var marge = Wilson.Marge(deel, geheel);
        Assert.Equal(laag, marge.Laag, 4);
        Assert.Equal(hoog, marge.Hoog, 4);
    }

    [Fact]
    public void Een_marge_bevat_haar_deel_en_wordt_smaller_met_meer_antwoorden() =>
        Gen.Select(Gen.Int[1, 500], Gen.Int[0, 500]).Where((alle, deel) => deel <= alle).Sample((alle, deel) =>
        {
            var (laag, hoog) = Wilson.Marge(deel, alle);
            var (nauw, wijd) = Wilson.Marge(deel * 4, alle * 4);
            var p = (double)deel / alle;
            return laag >= 0 && hoog <= 1 && laag <= p && p <= hoog && wijd - nauw < hoog - laag;
        });

    [Fact]
    public void Zonder_antwoorden_is_er_geen_deel() => Assert.Throws<ArgumentOutOfRangeException>(() => Wilson.Marge(0, 0));

    [Fact]
    public void Per_tafel_en_voor_het_huis_staat_wat_is_geteld()
    {
        var cijfers = new Terechtcijfers([Noord, Zuid, null], [(Noord, Uitkomst.Casusoverleg, Oordeel.Terecht, 6), (Noord, Uitkomst.Casusoverleg, Oordeel.LichterHadGekund, 2), (Noord, Uitkomst.Casusoverleg, null, 3), (Zuid, Uitkomst.Casusoverleg, Oordeel.Terecht, 1), (null, Uitkomst.Procesregie, Oordeel.ZwaarderWasNodig, 1)]);
        var (huis, tafels) = cijfers.Scherm(0);
        var overleg = Van(huis, Uitkomst.Casusoverleg);
        Assert.Equal(("12", "9", "7", "2", "0"), (overleg.Gevraagd.Tekst, overleg.Beantwoord.Tekst, overleg.Delen[Oordeel.Terecht].Tekst, overleg.Delen[Oordeel.LichterHadGekund].Tekst, overleg.Delen[Oordeel.NietTeZeggen].Tekst));
        Assert.Equal(7 / 9.0, overleg.Aandeel(Oordeel.Terecht)!.Value.Deel, 6);
        Assert.Equal("8", Van(tafels[0], Uitkomst.Casusoverleg).Beantwoord.Tekst);
        Assert.Equal("1", Van(tafels[1], Uitkomst.Casusoverleg).Gevraagd.Tekst);
        Assert.Equal("1", Van(tafels[2], Uitkomst.Procesregie).Delen[Oordeel.ZwaarderWasNodig].Tekst);
        Assert.Null(Van(tafels[1], Uitkomst.Procesregie).Aandeel(Oordeel.Terecht));
    }

    [Fact]
    public void Een_klein_aantal_van_een_tafel_is_niet_uit_het_huis_af_te_trekken()
    {
        var cijfers = new Terechtcijfers([Noord, Zuid], [(Noord, Uitkomst.Casusoverleg, Oordeel.Terecht, 40), (Noord, Uitkomst.Casusoverleg, Oordeel.LichterHadGekund, 20), (Zuid, Uitkomst.Casusoverleg, Oordeel.Terecht, 30), (Zuid, Uitkomst.Casusoverleg, Oordeel.LichterHadGekund, 2)]);
        var (huis, tafels) = cijfers.Scherm(10);
        Assert.Equal("< 10", Van(tafels[1], Uitkomst.Casusoverleg).Delen[Oordeel.LichterHadGekund].Tekst);

        // Both in its row and in its column something else is kept back, and there is no share to calculate it from.
        Assert.Null(Van(tafels[1], Uitkomst.Casusoverleg).Aandeel(Oordeel.LichterHadGekund));
        Assert.True(Van(tafels[0], Uitkomst.Casusoverleg).Delen[Oordeel.LichterHadGekund].Waarde is null || Van(huis, Uitkomst.Casusoverleg).Delen[Oordeel.LichterHadGekund].Waarde is null);
    }

    [Fact]
    public void Een_klein_aantal_antwoorden_staat_er_niet_als_getal()
    {
        var cijfers = new Terechtcijfers([Noord], [(Noord, Uitkomst.Procesregie, null, 50), (Noord, Uitkomst.Procesregie, Oordeel.Terecht, 4)]);
        Assert.DoesNotContain(Van(cijfers.Scherm(10).Huis, Uitkomst.Procesregie).Beantwoord.Tekst, new[] { "4", "54" });
    }

    /// <summary>
    /// The equations that an outsider has are the sums of all rows and columns. By elimination: no count that is kept back has only one value; and what is small is never shown.
    /// </summary>
    [Fact]
    public void Geen_afgeschermd_klein_aantal_volgt_uit_de_sommen() =>
        Gen.Select(Gen.Int[2, 12], Gen.Int[1, 4], Gen.Int[1, 5]).SelectMany((drempel, rijen, kolommen) => Gen.Frequency((3, Gen.Int[0, 6]), (2, Gen.Int[0, 40])).Array[rijen * kolommen].Select(w => (drempel, rijen, kolommen, w))).Sample(proef =>
        {
            var aantallen = new int[proef.rijen, proef.kolommen];
            for (var i = 0; i < proef.w.Length; i++)
            {
                aantallen[i / proef.kolommen, i % proef.kolommen] = proef.w[i];
            }

            var getoond = Kruistabel.Scherm(aantallen, proef.drempel);
            var bepaald = Bepaald(getoond);
            for (var r = 0; r < proef.rijen; r++)
            {
                for (var k = 0; k < proef.kolommen; k++)
                {
                    var waarde = aantallen[r, k];
                    Assert.True(getoond[r, k].Waarde is null || getoond[r, k].Waarde == waarde);
                    if (waarde > 0 && waarde < proef.drempel)
                    {
                        Assert.Null(getoond[r, k].Waarde);
                        Assert.DoesNotContain((r, k), bepaald);
                    }
                }
            }
        }, iter: 2000);

    private static Terechtcijfer Van(IReadOnlyList<Terechtcijfer> cijfers, Uitkomst uitkomst) => cijfers.Single(c => c.Uitkomst == uitkomst);

    /// <summary>The cells that are kept back and have one value only: their unit vector lies in the space of the sums.</summary>
    private static List<(int Rij, int Kolom)> Bepaald(Getoond[,] getoond)
    {
        var (rijen, kolommen) = (getoond.GetLength(0), getoond.GetLength(1));
        var weg = (from r in Enumerable.Range(0, rijen) from k in Enumerable.Range(0, kolommen) where getoond[r, k].Waarde is null select (r, k)).ToList();
        var sommen = Enumerable.Range(0, rijen).Select(r => weg.Select(c => c.r != r ? 0.0 : c.k == kolommen - 1 ? -1 : 1).ToArray())
            .Concat(Enumerable.Range(0, kolommen).Select(k => weg.Select(c => c.k != k ? 0.0 : c.r == rijen - 1 ? -1 : 1).ToArray())).ToList();
        var rang = Rang(sommen);
        return [.. weg.Where((_, i) => Rang([.. sommen, [.. weg.Select((_, j) => i == j ? 1.0 : 0)]]) == rang)];
    }

    private static int Rang(IEnumerable<double[]> vergelijkingen)
    {
        var m = vergelijkingen.Select(v => v.ToArray()).ToList();
        var rang = 0;
        for (var k = 0; m.Count > 0 && k < m[0].Length && rang < m.Count; k++)
        {
            var spil = Enumerable.Range(rang, m.Count - rang).MaxBy(r => Math.Abs(m[r][k]));
            if (Math.Abs(m[spil][k]) < 1e-9)
            {
                continue;
            }

            (m[rang], m[spil]) = (m[spil], m[rang]);
            for (var r = 0; r < m.Count; r++)
            {
                var maal = r == rang ? 0 : m[r][k] / m[rang][k];
                for (var j = 0; maal != 0 && j < m[r].Length; j++)
                {
                    m[r][j] -= maal * m[rang][j];
                }
            }

            rang++;
        }

        return rang;
    }
}
