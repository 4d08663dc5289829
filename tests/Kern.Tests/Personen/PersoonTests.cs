using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 24, 51: a human in the register of one house.</summary>
public sealed class PersoonTests
{
    [Fact]
    public void Van_een_persoon_is_alleen_de_achternaam_verplicht()
    {
        var persoon = new Persoon(Een.Huis, new("Bakker", " ", null, Geslacht.Onbekend, null, null), Een.Handeling());
        Assert.Equal(("Bakker", null, null, "Bakker"), (persoon.Achternaam, persoon.Voorvoegsel, persoon.Voornamen, persoon.Naam));
        Assert.Equal((Een.Huis, persoon.Id.Waarde), (persoon.HuisId, persoon.Sleutel));
        Assert.Equal(["persoon-ingeschreven"], persoon.Sporen());
        Breekt.Regel("verplicht-veld", () => _ = new Persoon(Een.Huis, new(" ", null, null, Geslacht.Onbekend, null, null), Een.Handeling()));
    }

    [Fact]
    public void Een_naam_leest_als_voornamen_voorvoegsel_achternaam()
    {
        var persoon = Een.Persoon(" Wit ", " de ", " Anna Maria ");
        Assert.Equal("Anna Maria de Wit", persoon.Naam);
        Assert.Equal(("wit", "anna maria"), (persoon.Zoeknaam, persoon.Zoekvoornaam));
    }

    [Fact]
    public void Niemand_is_morgen_of_voor_1880_geboren()
    {
        Assert.Equal(Een.Vandaag, Een.Persoon(geboren: Een.Vandaag).Geboortedatum);
        Assert.Equal(new(1880, 1, 1), Een.Persoon(geboren: new(1880, 1, 1)).Geboortedatum);
        Breekt.Regel("geboortedatum-toekomst", () => Een.Persoon(geboren: Een.Vandaag.AddDays(1)));
        Breekt.Regel("geboortedatum-te-lang-geleden", () => Een.Persoon(geboren: new(1879, 12, 31)));
    }

    [Fact]
    public void Aanvullen_vult_alleen_wat_nog_niet_bekend_was()
    {
        var kaal = new Persoon(Een.Huis, new("Wit", null, null, Geslacht.Onbekend, null, null), Een.Handeling());
        Assert.Equal(["persoon-aangevuld"], kaal.SporenVan(() => kaal.VulAan(new("Anders", "de", "Anna", Geslacht.Vrouw, new(1990, 5, 17), Een.Bsn()), Een.Vandaag)));
        Assert.Equal(new Personalia("Wit", "de", "Anna", Geslacht.Vrouw, new(1990, 5, 17), Een.Bsn()), kaal.Personalia);
        Assert.Equal("anna", kaal.Zoekvoornaam);

        var voor = kaal.Personalia;
        Assert.Empty(kaal.SporenVan(() => kaal.VulAan(new("Anders", "van", "Bea", Geslacht.Man, new(1980, 1, 1), Een.Bsn("999606815")), Een.Vandaag)));
        Assert.Equal(voor, kaal.Personalia);
    }

    [Fact]
    public void Aanvullen_zet_geen_tweede_voorvoegsel_voor_een_naam_die_er_al_een_heeft()
    {
        var persoon = Een.Persoon("de Wit");
        persoon.VulAan(persoon.Personalia with { Voorvoegsel = "de" }, Een.Vandaag);
        Assert.Equal("Anna de Wit", persoon.Naam);
    }

    [Fact]
    public void Een_geweigerde_aanvulling_verandert_niets()
    {
        var kaal = new Persoon(Een.Huis, new("Wit", null, null, Geslacht.Onbekend, null, null), Een.Handeling());
        Breekt.Regel("geboortedatum-toekomst", () => kaal.VulAan(new("Wit", "de", "Anna", Geslacht.Vrouw, Een.Vandaag.AddDays(1), null), Een.Vandaag), kaal);
        Breekt.Regel("te-lang", () => kaal.VulAan(new("Wit", new string('x', 21), "Anna", Geslacht.Vrouw, null, null), Een.Vandaag), kaal);
        Breekt.Regel("te-lang", () => kaal.VulAan(new("Wit", "de", new string('x', 201), Geslacht.Vrouw, null, null), Een.Vandaag), kaal);
    }

    [Fact]
    public void Samenvoegen_wijst_naar_de_ander_en_is_terug_te_draaien()
    {
        var (jong, oud) = (Een.Persoon(), Een.Persoon());
        Assert.Equal(["persoon-samengevoegd"], jong.SporenVan(() => jong.IsZelfdeAls(oud)));
        Assert.Equal(oud.Id, jong.ZelfdeAls);
        Assert.Equal(["persoon-losgemaakt"], jong.SporenVan(jong.IsTochIemandAnders));
        Assert.Null(jong.ZelfdeAls);
        Breekt.Regel("persoon-niet-samengevoegd", jong.IsTochIemandAnders, jong);
    }

    [Fact]
    public void Verwijzingen_gaan_nooit_rond_en_nooit_door()
    {
        var (een, twee, drie) = (Een.Persoon(), Een.Persoon(), Een.Persoon());
        Breekt.Regel("persoon-zichzelf", () => een.IsZelfdeAls(een), een);
        een.IsZelfdeAls(twee);
        Breekt.Regel("persoon-zichzelf", () => twee.IsZelfdeAls(een), een, twee);
        Breekt.Regel("persoon-al-samengevoegd", () => een.IsZelfdeAls(drie), een, drie);
        Breekt.Regel("persoon-al-samengevoegd", () => drie.IsZelfdeAls(een), een, drie);
        twee.IsZelfdeAls(drie);
        Assert.Equal(drie.Id, twee.ZelfdeAls);
    }
}
