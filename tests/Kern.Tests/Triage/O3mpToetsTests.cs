using CsCheck;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Eis 38–42: and, and, and, or.</summary>
public sealed class O3mpToetsTests
{
    [Fact]
    public void De_toets_is_gehaald_bij_drie_criteria_of_een_gebiedsgebonden_probleem() =>
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool).Sample((a, b, c, gebied) =>
        {
            var toets = new O3mpToets(Een.Criterium(a), Een.Criterium(b), Een.Criterium(c), Een.Criterium(gebied));
            return toets.IsMet == ((a && b && c) || gebied) && toets.IsMet == !toets.Belemmeringen().Any();
        });

    [Fact]
    public void De_uitleg_noemt_precies_wat_ontbreekt()
    {
        var toets = new O3mpToets(Een.Criterium(true), Criterium.Niet, Criterium.Niet, Criterium.Niet);
        Assert.Equal(["De O³MP-toets is niet gehaald: ongrijpbaar, ontwrichtend ontbreekt, en er is geen ernstig gebiedsgebonden probleem."], toets.Belemmeringen());
        Assert.Equal(string.Join(' ', toets.Belemmeringen()), Breekt.Regel("o3mp-toets-niet-gehaald", toets.MoetMetZijn));
    }

    [Theory]
    [InlineData(0, "Ondoorgrondelijk")]
    [InlineData(1, "Ongrijpbaar")]
    [InlineData(2, "Ontwrichtend")]
    [InlineData(3, "Gebiedsgebonden")]
    public void Een_criterium_zonder_bewijs_telt_niet(int welk, string naam)
    {
        foreach (var leeg in new[] { null, "", " " })
        {
            var criteria = Enumerable.Range(0, 4).Select(n => n == welk ? new Criterium(true, leeg) : Een.Criterium(true)).ToArray();
            var toets = new O3mpToets(criteria[0], criteria[1], criteria[2], criteria[3]);
            Assert.Equal($"Beschrijf het bewijs bij ‘{naam}’.", Breekt.Regel("o3mp-toets-niet-gehaald", toets.MoetMetZijn));
        }
    }

    [Fact]
    public void Een_gehaalde_toets_houdt_niets_tegen()
    {
        Een.Toets().MoetMetZijn();
        new O3mpToets(Criterium.Niet, Criterium.Niet, Criterium.Niet, Een.Criterium(true)).MoetMetZijn();
    }
}
