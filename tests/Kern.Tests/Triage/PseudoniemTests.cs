using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage.Pseudoniemen;

namespace Partituur.Kern.Tests.Triage;

/// <summary>Pseudonyms are the same on both sides, and of nobody under another key (besluit 0015).</summary>
public sealed class PseudoniemTests
{
    private static readonly byte[] Sleutel = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    /// <summary>The examples of besluit 0015: whoever computes elsewhere must find these.</summary>
    [Theory]
    [InlineData("Bekend", null, "Piet", "1980-02-03", "naam:bekend|p|1980-02-03")]
    [InlineData("van den Bruijn", null, "P.", "1980-02-03", "naam:bruyn|p|1980-02-03")]
    [InlineData("Bruijn", "van den", "Pieter Jan", "1980-02-03", "naam:bruyn|p|1980-02-03")]
    [InlineData("Çelik-Yıldız", null, "Ömer", "1980-02-03", "naam:celikyildiz|o|1980-02-03")]
    public void De_tekst_is_zo_als_zij_is_opgeschreven(string achternaam, string? voorvoegsel, string voornamen, string geboren, string tekst) =>
        Assert.Equal([tekst], Pseudoniem.Teksten(Mens(achternaam, voorvoegsel, voornamen, DateOnly.Parse(geboren, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Een_waarde_is_de_hmac_van_de_tekst()
    {
        var waarden = Pseudoniem.Van(Sleutel, Mens("Bekend", null, "Piet", new(1980, 2, 3), Een.Bsn()));
        Assert.Equal([HMACSHA256.HashData(Sleutel, Encoding.UTF8.GetBytes("bsn:999887713")), HMACSHA256.HashData(Sleutel, Encoding.UTF8.GetBytes("naam:bekend|p|1980-02-03"))], waarden);
        Assert.All(waarden, w => Assert.True(Pseudoniem.Lees(Pseudoniem.Schrijf(w), out var terug) && terug.SequenceEqual(w)));
        Assert.False(Pseudoniem.Lees("Pietersen", out _));
        Assert.False(Pseudoniem.Lees(new string('!', Pseudoniem.Lengte), out _));
    }

    [Fact]
    public void Te_weinig_geeft_niets()
    {
        Assert.Empty(Pseudoniem.Teksten(Mens("Bekend", null, "Piet", null)));
        Assert.Empty(Pseudoniem.Teksten(Mens("Bekend", null, null, new(1980, 2, 3))));
    }

    /// <summary>Two partners, or two periods, cannot lay their lists side by side.</summary>
    [Fact]
    public void Onder_een_andere_sleutel_is_niemand_dezelfde() =>
        (from een in Gen.Byte.Array[32] from twee in Gen.Byte.Array[32] where !een.SequenceEqual(twee) select (een, twee))
            .Sample(s => Assert.Empty(Pseudoniem.Van(s.een, Mens("Bekend", null, "Piet", new(1980, 2, 3), Een.Bsn())).Intersect(Pseudoniem.Van(s.twee, Mens("Bekend", null, "Piet", new(1980, 2, 3), Een.Bsn())), new Bytes())));

    /// <summary>The list finds exactly what is in it, whatever the order and however often.</summary>
    [Fact]
    public void De_lijst_vindt_precies_wat_erin_staat() =>
        (from erin in Gen.Byte.Array[32].Array[1, 40] from anders in Gen.Byte.Array[32] select (erin, anders)).Sample(s =>
        {
            var lijst = new Pseudoniemenlijst(Uitgifte(), [.. s.erin, .. s.erin.Reverse()], Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
            Assert.All(s.erin, w => Assert.True(lijst.Inhoud!.Bevat(w)));
            Assert.Equal(s.erin.Contains(s.anders, new Bytes()), lijst.Inhoud!.Bevat(s.anders));
            Assert.Equal(s.erin.Distinct(new Bytes()).Count(), lijst.Aantal);
        });

    [Theory]
    [InlineData("2026-11-24", 3, "2026-10-01", "2026-12-31")]
    [InlineData("2026-12-31", 1, "2026-12-01", "2026-12-31")]
    [InlineData("2026-01-01", 12, "2026-01-01", "2026-12-31")]
    public void Een_periode_is_voor_iedereen_dezelfde(string dag, int maanden, string van, string tot)
    {
        static DateOnly Dag(string d) => DateOnly.Parse(d, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(new Periode(Dag(van), Dag(tot)), Periode.Met(Dag(dag), maanden));
    }

    [Fact]
    public void Perioden_sluiten_aan_en_elke_dag_valt_erin() =>
        (from dag in Gen.Int[0, 40_000] from maanden in Gen.Int[1, 36] select (dag: new DateOnly(1990, 1, 1).AddDays(dag), maanden)).Sample(s =>
        {
            var periode = Periode.Met(s.dag, s.maanden);
            Assert.True(periode.Van <= s.dag && s.dag <= periode.Tot);
            Assert.Equal(periode.Tot.AddDays(1), Periode.Met(periode.Tot.AddDays(1), s.maanden).Van);
        });

    [Fact]
    public void Een_lege_lijst_is_geen_lijst_en_wat_weg_is_is_weg()
    {
        Breekt.Regel("lijst-omvang", () => _ = new Pseudoniemenlijst(Uitgifte(), [], Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg)));
        var lijst = new Pseudoniemenlijst(Uitgifte(), [new byte[32]], Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));
        lijst.GaatWeg("ingetrokken", Een.Nu);
        Assert.Equal((null, Een.Nu, 1), (lijst.Inhoud, lijst.WegOp!.Value, lijst.Aantal));
    }

    private static Sleuteluitgifte Uitgifte() => new(Periode.Met(Een.Vandaag, 3), 1, Een.Handeling(Een.Jeugdwerker, Een.Jeugdzorg));

    private static Personalia Mens(string achternaam, string? voorvoegsel, string? voornamen, DateOnly? geboren, Bsn? bsn = null) => new(achternaam, voorvoegsel, voornamen, Geslacht.Onbekend, geboren, bsn);

    private sealed class Bytes : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] obj) => BitConverter.ToInt32(obj);
    }
}
