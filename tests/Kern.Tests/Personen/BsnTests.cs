using System.Globalization;
using CsCheck;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>L13: the 11-proef, and never shown whole by accident.</summary>
public sealed class BsnTests
{
    [Fact]
    public void Een_bsn_voldoet_aan_de_elfproef() =>
        Gen.Int[1, 999_999_999].Sample(getal =>
        {
            var tekst = getal.ToString("000000000", CultureInfo.InvariantCulture);
            var som = tekst.Select((c, i) => (c - '0') * (i == 8 ? -1 : 9 - i)).Sum();
            return Bsn.TryParse(tekst, out _) == (som % 11 == 0);
        });

    [Theory]
    [InlineData("999887713")]
    [InlineData("9998.87.713")]
    [InlineData("999 887 713")]
    public void Een_bsn_mag_met_punten_en_spaties_zijn_getypt(string tekst)
    {
        Assert.True(Bsn.TryParse(tekst, out var bsn));
        Assert.Equal("999887713", bsn.Cijfers);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("000000000")]
    [InlineData("99988771")]
    [InlineData("9998877130")]
    [InlineData("99988771a")]
    [InlineData("999887714")]
    [InlineData("٩٩٩٨٨٧٧١٣")]
    public void Wat_geen_bsn_is_wordt_geweigerd(string? tekst)
    {
        Assert.False(Bsn.TryParse(tekst, out var bsn));
        Assert.Null(bsn.Cijfers);
    }

    [Fact]
    public void Een_bsn_toont_zich_gemaskeerd()
    {
        Assert.Equal("••••••713", Een.Bsn().ToString());
        Assert.Equal("••••••", default(Bsn).ToString());
    }
}
