using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

public sealed class ZoekvraagTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" , ", "")]
    [InlineData("Jansen", "jansen|")]
    [InlineData("Jansen Piet", "jansen piet|;piet|jansen;jansen|piet")]
    [InlineData("P. de Bruijn", "p de bruyn|;bruyn|p;p|bruyn")]
    [InlineData("Bruijn, Piet de", "bruyn|piet")]
    [InlineData("de Bruijn,", "bruyn|")]
    [InlineData("een twee drie vier zes", "een twee drie vier zes|;twee drie vier zes|een;drie vier zes|een;vier zes|een;een twee drie vier|zes")]
    public void Een_getypte_naam_is_op_elke_manier_te_lezen(string? tekst, string vormen) =>
        Assert.Equal(vormen, string.Join(';', Zoekvraag.LeesNaam(tekst).Select(v => $"{v.Achternaam}|{v.Voornaam}")));

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
        Assert.Equal(datum, Zoekvraag.LeesDatum(tekst, Een.Vandaag)?.ToString("yyyy-MM-dd", null));

    [Theory]
    [InlineData("10-3-26", "2026-03-10")]
    [InlineData("11-3-26", "1926-03-11")]
    [InlineData("1-1-27", "1927-01-01")]
    [InlineData("1-1-25", "2025-01-01")]
    [InlineData("1-1-00", "2000-01-01")]
    public void Een_jaar_van_twee_cijfers_ligt_nooit_na_vandaag(string tekst, string datum) =>
        Assert.Equal(datum, Zoekvraag.LeesDatum(tekst, Een.Vandaag)?.ToString("yyyy-MM-dd", null));

    [Fact]
    public void Een_lege_vraag_is_leeg_en_elk_gegeven_maakt_haar_een_vraag()
    {
        Assert.True(new Zoekvraag([], null, null).IsLeeg);
        Assert.False(new Zoekvraag([new("jansen", "")], null, null).IsLeeg);
        Assert.False(new Zoekvraag([], Een.Vandaag, null).IsLeeg);
        Assert.False(new Zoekvraag([], null, Een.Bsn()).IsLeeg);
    }

    [Fact]
    public void Zoeken_vindt_op_begin_van_de_achternaam_en_een_voornaam_die_het_kan_zijn()
    {
        Persoon[] personen = [Een.Persoon("Jansen", voornamen: "Pieter"), Een.Persoon("Janssen", voornamen: "P."), Een.Persoon("Jansen", voornamen: null), Een.Persoon("Jansen", voornamen: "P M"), Een.Persoon("Jansen", voornamen: "Kees"), Een.Persoon("Peters", voornamen: "Pieter")];
        Assert.Equal([0, 2, 3, 4], Vind("Jansen"));
        Assert.Equal([0, 1, 2, 3, 4], Vind("Jans"));
        Assert.Equal([0, 2, 3], Vind("Piet Jansen"));
        Assert.Equal([0, 2, 3], Vind("Jansen, Piet"));

        IEnumerable<int> Vind(string tekst) => Zoek(new(Zoekvraag.LeesNaam(tekst), null, null), personen);
    }

    [Fact]
    public void Zoeken_op_bsn_en_geboortedatum_vraagt_dat_beide_kloppen()
    {
        Persoon[] personen = [Een.Persoon(geboren: new(1990, 1, 1), bsn: Een.Bsn()), Een.Persoon(geboren: new(1990, 1, 1)), Een.Persoon(geboren: new(1991, 1, 1), bsn: Een.Bsn("999606815"))];
        Assert.Equal([0, 1], Zoek(new([], new(1990, 1, 1), null), personen));
        Assert.Equal([0], Zoek(new([], null, Een.Bsn()), personen));
        Assert.Equal([], Zoek(new([], new(1990, 1, 1), Een.Bsn("999606815")), personen));
        Assert.Equal([0], Zoek(new(Zoekvraag.LeesNaam("Bakker"), new(1990, 1, 1), Een.Bsn()), personen));
    }

    [Fact]
    public void Een_samengevoegde_rij_leidt_naar_de_mens_die_het_bleek_te_zijn()
    {
        Persoon[] personen = [Een.Persoon("Jansen"), Een.Persoon("Janssen-Bos")];
        personen[1].IsZelfdeAls(personen[0]);
        Assert.Equal([0], Zoek(new(Zoekvraag.LeesNaam("Janssen"), null, null), personen));
    }

    private static IEnumerable<int> Zoek(Zoekvraag vraag, Persoon[] personen) => vraag.In(personen.AsQueryable()).AsEnumerable().Select(p => Array.IndexOf(personen, p));
}
