using CsCheck;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Tests.Gedeeld;

public sealed class TekstTests
{
    private const string Lastig = "ijıĳIJ 'é\u0301ßİł";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Een_verplicht_veld_mag_niet_leeg_zijn(string? tekst) =>
        Assert.Equal("Vul de reden in.", Breekt.Regel("verplicht-veld", () => Tekst.Verplicht(tekst, "de reden")));

    [Fact]
    public void Een_tekst_mag_precies_zo_lang_zijn_als_de_grens_en_niet_langer()
    {
        Assert.Equal("abcde", Tekst.Verplicht(" abcde ", "de naam", 5));
        Assert.Equal("Maak de naam korter: hoogstens 5 tekens.", Breekt.Regel("te-lang", () => Tekst.Verplicht("abcdef", "de naam", 5)));
    }

    [Fact]
    public void Een_veld_dat_leeg_mag_blijven_kent_dezelfde_grens()
    {
        Assert.Null(Tekst.Optioneel(null, "de buurt", 5));
        Assert.Null(Tekst.Optioneel("  ", "de buurt", 5));
        Assert.Equal("Oost", Tekst.Optioneel(" Oost ", "de buurt", 5));
        Breekt.Regel("te-lang", () => Tekst.Optioneel("Oostwijk", "de buurt", 5));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("   ", "")]
    [InlineData("Çelik", "celik")]
    [InlineData("De  Bruijn", "de bruyn")]
    [InlineData("  O'Neill-Jansen ", "o neill jansen")]
    [InlineData("Ĳsbrand", "ysbrand")]
    [InlineData("Paweł Yıldız", "pawel yildiz")]
    [InlineData("Sørensen Đurić", "sorensen duric")]
    [InlineData("Guðrún Ħal Ŧor", "gudrun hal tor")]
    [InlineData("Weiß ẞ", "weiss ss")]
    [InlineData("Æther Œuvre Þór", "aether oeuvre thor")]
    [InlineData("Straat 12-a", "straat 12 a")]
    [InlineData("…leeg…", "leeg")]
    public void De_zoekvorm_laat_weg_wat_namen_van_elkaar_scheidt_zonder_iets_te_zeggen(string? tekst, string zoekvorm) =>
        Assert.Equal(zoekvorm, Tekst.Zoekvorm(tekst));

    [Fact]
    public void De_zoekvorm_van_een_zoekvorm_is_dezelfde() =>
        Gen.OneOf(Gen.String, Gen.Int[0, Lastig.Length - 1].Select(i => Lastig[i]).Array[0, 12].Select(tekens => new string(tekens)))
            .Sample(tekst => Tekst.Zoekvorm(Tekst.Zoekvorm(tekst)) == Tekst.Zoekvorm(tekst));

    [Fact]
    public void Een_zoekvorm_heeft_geen_hoofdletters_geen_dubbele_spaties_en_geen_randen() =>
        Gen.String.Sample(tekst =>
        {
            var vorm = Tekst.Zoekvorm(tekst);
            return !vorm.Any(char.IsUpper) && !vorm.Contains("  ", StringComparison.Ordinal) && vorm == vorm.Trim() && vorm.All(c => c == ' ' || char.IsLetterOrDigit(c));
        });

    [Fact]
    public void Een_datum_staat_er_zoals_mensen_hem_hier_schrijven() =>
        Assert.Equal("3 november 2026", Tekst.Datum(new DateOnly(2026, 11, 3)));

    [Fact]
    public void Een_gebroken_regel_draagt_zijn_code_en_zijn_zin()
    {
        var regel = new RegelGeschonden("casus-gesloten", "Deze casus is gesloten.");
        Assert.Equal("casus-gesloten", regel.Code);
        Assert.Equal("Deze casus is gesloten.", regel.Message);
    }
}
