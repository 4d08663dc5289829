using CsCheck;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Tests.Personen;

public sealed class DatumlezerTests
{
    private static readonly string[] Vormen = ["d-M-yyyy", "dd/MM/yyyy", "d.M.yy", "d MMM yyyy", "d MMMM yyyy", "ddMMyyyy", "yyyy-MM-dd", "dd MM yy"];

    [Theory]
    [InlineData("3-11-1980", "1980-11-03")]
    [InlineData("3/11/80", "1980-11-03")]
    [InlineData("03.11.1980", "1980-11-03")]
    [InlineData("3 nov 1980", "1980-11-03")]
    [InlineData(" 3 November 1980 ", "1980-11-03")]
    [InlineData("3 mrt 1980", "1980-03-03")]
    [InlineData("3 mei 1980", "1980-05-03")]
    [InlineData("3 jun 1980", "1980-06-03")]
    [InlineData("3 jul 1980", "1980-07-03")]
    [InlineData("03111980", "1980-11-03")]
    [InlineData("19801103", "1980-11-03")]
    [InlineData("1980-11-03", "1980-11-03")]
    [InlineData("1980 nov 3", "1980-11-03")]
    [InlineData("29-2-2024", "2024-02-29")]
    [InlineData("1-1-1880", "1880-01-01")]
    [InlineData("31-12-1879", null)]
    [InlineData("29-2-2023", null)]
    [InlineData("0-1-1980", null)]
    [InlineData("32-1-1980", null)]
    [InlineData("1-0-1980", null)]
    [InlineData("1-13-1980", null)]
    [InlineData("1-1-980", null)]
    [InlineData("3 no 1980", null)]
    [InlineData("3 foo 1980", null)]
    [InlineData("x-11-1980", null)]
    [InlineData("3-11-198o", null)]
    [InlineData("3-11", null)]
    [InlineData("3-11-1980-1", null)]
    [InlineData("0311198", null)]
    [InlineData("0311198o", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Een_geboortedatum_mag_op_elke_gewone_manier_zijn_getypt(string? tekst, string? datum) =>
        Assert.Equal(datum, Datumlezer.Lees(tekst, Een.Vandaag)?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("10-3-26", "2026-03-10")]
    [InlineData("11-3-26", "1926-03-11")]
    [InlineData("1-1-27", "1927-01-01")]
    [InlineData("1-1-25", "2025-01-01")]
    [InlineData("1-1-00", "2000-01-01")]
    public void Een_jaar_van_twee_cijfers_ligt_nooit_na_vandaag(string tekst, string datum) =>
        Assert.Equal(datum, Datumlezer.Lees(tekst, Een.Vandaag)?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void Elke_dag_die_op_een_gewone_manier_is_geschreven_komt_er_weer_uit() =>
        Gen.Int[new DateOnly(1927, 1, 1).DayNumber, Een.Vandaag.DayNumber].Select(Gen.Int[0, Vormen.Length - 1]).Sample((nummer, i) =>
        {
            var dag = DateOnly.FromDayNumber(nummer);
            var getypt = dag.ToString(Vormen[i], System.Globalization.CultureInfo.GetCultureInfo("nl-NL"));
            Assert.Equal(dag, Datumlezer.Lees(getypt, Een.Vandaag));
            Assert.Equal([new Zoekdeel(Deelsoort.Geboren, dag.ToString("yyyyMMdd", null)), new(Deelsoort.Woord, "jansen"), new(Deelsoort.Woord, "venlo")], Zoekvraag.Lees($"jansen {getypt} venlo", Een.Vandaag).Delen);
        });
}
