using System.Globalization;
using CsCheck;
using Partituur.Kern.Overleggen;

namespace Partituur.Kern.Tests.Overleggen;

/// <summary>A day as it is typed in a hurry.</summary>
public sealed class VlugdatumTests
{
    /// <summary>A Tuesday.</summary>
    private static readonly DateOnly Vandaag = new(2026, 3, 10);

    [Theory]
    [InlineData("vr", "2026-03-13")]
    [InlineData("di", "2026-03-17")]
    [InlineData("Maandag", "2026-03-16")]
    [InlineData("vandaag", "2026-03-10")]
    [InlineData("morgen", "2026-03-11")]
    [InlineData("+7", "2026-03-17")]
    [InlineData("2w", "2026-03-24")]
    [InlineData("+3d", "2026-03-13")]
    [InlineData("5-12", "2026-12-05")]
    [InlineData("5/12", "2026-12-05")]
    [InlineData("9-3", "2027-03-09")]
    [InlineData("29-2", "2028-02-29")]
    [InlineData("5-12-2026", "2026-12-05")]
    [InlineData("2026-12-05", "2026-12-05")]
    [InlineData("5-12-26", "2026-12-05")]
    public void Een_dag_wordt_gelezen_zoals_iemand_hem_typt(string tekst, string dag) => Assert.Equal(DateOnly.Parse(dag, CultureInfo.InvariantCulture), Vlugdatum.Lees(tekst, Vandaag));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v")]
    [InlineData("30-2")]
    [InlineData("over een tijdje")]
    [InlineData("+")]
    [InlineData("w")]
    [InlineData("99999d")]
    public void Wat_geen_dag_is_is_er_geen(string? tekst) => Assert.Null(Vlugdatum.Lees(tekst, Vandaag));

    [Fact]
    public void Elke_dag_komt_terug_zoals_hij_werd_geschreven_en_zonder_jaar_is_het_de_eerstvolgende() =>
        Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 364]).Sample((begin, verder) =>
        {
            var vandaag = new DateOnly(2026, 1, 1).AddDays(begin);
            var dag = vandaag.AddDays(verder);
            var inv = CultureInfo.InvariantCulture;
            Assert.Equal(dag, Vlugdatum.Lees(dag.ToString("d-M-yyyy", inv), vandaag));
            Assert.Equal(dag, Vlugdatum.Lees(dag.ToString("yyyy-MM-dd", inv), vandaag));
            Assert.Equal(dag, Vlugdatum.Lees(dag.ToString("d-M", inv), vandaag));
            Assert.Equal(dag, Vlugdatum.Lees($"+{verder}", vandaag));
        });
}
