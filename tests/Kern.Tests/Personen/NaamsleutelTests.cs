using CsCheck;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

public sealed class NaamsleutelTests
{
    [Theory]
    [InlineData("Berg", "van den", "berg", "van den")]
    [InlineData("van den Berg", null, "berg", "van den")]
    [InlineData("Berg, van den", null, "berg", "van den")]
    [InlineData("van den Berg", "van den", "berg", "van den")]
    [InlineData("van der Sluijs", null, "sluys", "van der")]
    [InlineData("van 't Hof", null, "hof", "van t")]
    [InlineData("v.d. Berg", null, "berg", "v d")]
    [InlineData("de Wit", "", "wit", "de")]
    [InlineData("El Amrani", null, "amrani", "el")]
    [InlineData("Vandenberg", null, "vandenberg", "")]
    [InlineData("Bakker - de Wit", null, "bakker de wit", "")]
    [InlineData("de", null, "de", "")]
    public void Een_voorvoegsel_mag_voor_achter_of_apart_staan(string achternaam, string? voorvoegsel, string naam, string voor) =>
        Assert.Equal((naam, voor), Naamsleutel.Achternaam(achternaam, voorvoegsel));

    [Fact]
    public void De_hele_naam_is_dezelfde_in_een_of_twee_velden()
    {
        var een = Naamsleutel.Volledig(new("de Wit", null, "Roy Sem", Geslacht.Man, null, null));
        Assert.Equal("wit|de|roysem", een);
        Assert.Equal(een, Naamsleutel.Volledig(new("Wit", "de", "RoySem", Geslacht.Man, null, null)));
        Assert.NotEqual(een, Naamsleutel.Volledig(new("Wit", null, "Roy Sem", Geslacht.Man, null, null)));
    }

    [Theory]
    [InlineData("Anna", true)]
    [InlineData("Bo", true)]
    [InlineData("A. Maria", true)]
    [InlineData("J.P.", false)]
    [InlineData("Th.", false)]
    [InlineData("AB", false)]
    [InlineData("ab", false)]
    [InlineData("A", false)]
    [InlineData("J P M", false)]
    [InlineData(" ", false)]
    [InlineData(null, false)]
    public void Een_voorletter_is_geen_voornaam(string? voornamen, bool isVoornaam) => Assert.Equal(isVoornaam, Naamsleutel.IsVoornaam(voornamen));

    [Theory]
    [InlineData("", "anna", true)]
    [InlineData("anna", "", true)]
    [InlineData("anna", "anna", true)]
    [InlineData("anna maria", "anna", true)]
    [InlineData("roy sem", "roysem", true)]
    [InlineData("annabel", "anna", true)]
    [InlineData("anna", "annabel", true)]
    [InlineData("a", "anna", true)]
    [InlineData("anna", "a", true)]
    [InlineData("a m", "anna", true)]
    [InlineData("b", "anna", false)]
    [InlineData("anna", "b", false)]
    [InlineData("anna", "anne", true)]
    [InlineData("anna", "bente", false)]
    [InlineData("tim", "tom", true)]
    [InlineData("tim", "jan", false)]
    [InlineData("mohamed", "mohammad", true)]
    [InlineData("mohamed", "muhammet", false)]
    [InlineData("pieter", "piter", true)]
    [InlineData("jo", "joost", false)]
    [InlineData("kars", "kees", false)]
    [InlineData("theodoor", "thea", false)]
    public void Een_voornaam_kan_de_andere_zijn(string een, string twee, bool kan)
    {
        Assert.Equal(kan, Naamsleutel.VoornaamKan(een, twee));
        Assert.Equal(kan, Naamsleutel.VoornaamKan(twee, een));
    }

    [Theory]
    [InlineData("jansen", "jansen", 0)]
    [InlineData("jansen", "janssen", 1)]
    [InlineData("jansen", "jasnen", 1)]
    [InlineData("jansen", "hansen", 1)]
    [InlineData("jansen", "", 6)]
    [InlineData("", "de", 2)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("ab", "cd", 2)]
    public void De_afstand_telt_letters_en_een_verwisseling_als_een(string een, string twee, int afstand) => Assert.Equal(afstand, Naamsleutel.Afstand(een, twee));

    [Fact]
    public void De_afstand_is_van_beide_kanten_even_groot_en_nooit_meer_dan_het_langste_woord() =>
        Gen.Select(Gen.String[Gen.Char['a', 'd'], 0, 8], Gen.String[Gen.Char['a', 'd'], 0, 8]).Sample((een, twee) =>
        {
            var afstand = Naamsleutel.Afstand(een, twee);
            return afstand == Naamsleutel.Afstand(twee, een) && (afstand == 0) == (een == twee)
                && afstand <= Math.Max(een.Length, twee.Length) && afstand >= Math.Abs(een.Length - twee.Length);
        });
}
