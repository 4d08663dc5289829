using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 24, 51: what is known of a human, corrected and kept up to date.</summary>
public sealed class PersoonGegevensTests
{
    [Fact]
    public void Van_wie_alleen_het_geboortejaar_bekend_is_komt_de_dag_later()
    {
        var persoon = new Persoon(Een.Huis, new("Wit", null, "Jo", Geslacht.Onbekend, null, null, Geboortejaar: 1987), Een.Handeling());
        Assert.Equal((null, 1987), (persoon.Geboortedatum, persoon.Geboortejaar));
        persoon.VulAan(new("Wit", null, "Jo", Geslacht.Onbekend, new(1990, 5, 17), null), Een.Vandaag);
        Assert.Equal((null, 1987), (persoon.Geboortedatum, persoon.Geboortejaar));
        persoon.VulAan(new("Wit", null, "Jo", Geslacht.Onbekend, new(1987, 5, 17), null), Een.Vandaag);
        Assert.Equal((new DateOnly(1987, 5, 17), 1987), (persoon.Geboortedatum, persoon.Geboortejaar));
        Assert.Null(persoon.Personalia.Geboortejaar);
    }

    [Theory]
    [InlineData(null, 1879, "geboortedatum-te-lang-geleden")]
    [InlineData(null, 2999, "geboortedatum-toekomst")]
    [InlineData("1990-05-17", 1991, "geboortejaar-past-niet")]
    public void Een_onmogelijk_geboortejaar_wordt_geweigerd(string? dag, int jaar, string code) =>
        Breekt.Regel(code, () => _ = new Persoon(Een.Huis, new("Wit", null, null, Geslacht.Onbekend, dag is null ? null : DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture), null, Geboortejaar: jaar), Een.Handeling()));

    [Fact]
    public void Wijzigen_zegt_in_het_logboek_welke_velden_en_niet_wat_erin_stond()
    {
        var persoon = Een.Persoon("Wit", voornamen: "Anna");
        Assert.Equal(["persoon-gewijzigd"], persoon.SporenVan(() => persoon.Wijzig(persoon.Personalia with { Roepnaam = "An", Voornamen = "Annemieke" }, Een.Vandaag)));
        Assert.Equal(["Voornamen", "Roepnaam"], (string[])persoon.Gebeurtenissen[^1].Gegevens!.GetType().GetProperty("velden")!.GetValue(persoon.Gebeurtenissen[^1].Gegevens)!);
        Assert.Equal("annemieke", persoon.Zoekvoornaam);
        Assert.Empty(persoon.SporenVan(() => persoon.Wijzig(persoon.Personalia, Een.Vandaag)));
        var was = persoon.Personalia;
        Breekt.Regel("verplicht-veld", () => persoon.Wijzig(was with { Achternaam = " " }, Een.Vandaag));
        Breekt.Regel("te-lang", () => persoon.Wijzig(was with { Roepnaam = new string('x', 61) }, Een.Vandaag));
        Assert.Equal(was, persoon.Personalia);
    }

    [Fact]
    public void Een_naam_van_tweeduizend_tekens_wordt_geweigerd_en_vreemde_tekens_blijven_zoals_ze_zijn()
    {
        Breekt.Regel("te-lang", () => Een.Persoon(new string('a', 2000)));
        foreach (var naam in new[] { "عبد الله", "Nguyễn", "e\u0301\u0301\u0301lan", "<b>Jansen</b>", "'; DROP TABLE persoon; --", "Zoë\u200d" })
        {
            var persoon = Een.Persoon(naam);
            Assert.Equal(naam, persoon.Achternaam);
            Assert.NotNull(persoon.Zoeknaam);
        }
    }

    [Fact]
    public void Een_andere_naam_staat_er_een_keer_bij()
    {
        var persoon = Een.Persoon();
        Assert.Equal(["alias-toegevoegd"], persoon.SporenVan(() => persoon.HeetOok(" Mo de Boxer ")));
        Assert.Equal(["Mo de Boxer"], persoon.Aliassen);
        Breekt.Regel("alias-al-bekend", () => persoon.HeetOok("mo de bóxer"));
        Breekt.Regel("verplicht-veld", () => persoon.HeetOok(" "));
        Breekt.Regel("alias-onbekend", () => persoon.HeetNietMeer("Mo"));
        Assert.Equal(["alias-weggehaald"], persoon.SporenVan(() => persoon.HeetNietMeer("Mo de Boxer")));
        Assert.Empty(persoon.Aliassen);
    }

    [Theory]
    [InlineData(Contactsoort.Telefoon, "06-12 34 56 78", "0612345678")]
    [InlineData(Contactsoort.Telefoon, "+32 (0)470/12.34.56", "+320470123456")]
    [InlineData(Contactsoort.Email, " jo@voorbeeld.nl ", "jo@voorbeeld.nl")]
    public void Contact_staat_er_in_een_vorm(Contactsoort soort, string getypt, string bewaard)
    {
        var persoon = Een.Persoon();
        var gegeven = persoon.IsTeBereiken(soort, getypt, " van zijn moeder ");
        Assert.Equal((bewaard, "van zijn moeder", persoon.Id.Waarde), (gegeven.Waarde, gegeven.Toelichting, gegeven.Wortel));
        Breekt.Regel("contact-al-bekend", () => persoon.IsTeBereiken(soort, getypt, null));
        persoon.IsNietMeerTeBereiken(gegeven.Id);
        Assert.Empty(persoon.Contact);
        Breekt.Regel("contact-onbekend", () => persoon.IsNietMeerTeBereiken(gegeven.Id));
    }

    [Theory]
    [InlineData(Contactsoort.Telefoon, "bel maar", "telefoon-ongeldig")]
    [InlineData(Contactsoort.Telefoon, "12345", "telefoon-ongeldig")]
    [InlineData(Contactsoort.Email, "jo@voorbeeld", "email-ongeldig")]
    [InlineData(Contactsoort.Email, "jo voorbeeld@x.nl", "email-ongeldig")]
    public void Wat_geen_contact_is_wordt_geweigerd(Contactsoort soort, string getypt, string code) => Breekt.Regel(code, () => Een.Persoon().IsTeBereiken(soort, getypt, null));

    [Fact]
    public void Taal_en_tolk_staan_erbij()
    {
        var persoon = Een.Persoon();
        Assert.Equal(["taal-vastgelegd"], persoon.SporenVan(() => persoon.Spreekt(" Tigrinya ", true)));
        Assert.Equal(("Tigrinya", true), (persoon.Taal, persoon.TolkNodig));
        Breekt.Regel("te-lang", () => persoon.Spreekt(new string('x', 61), false));
    }

    [Fact]
    public void Een_waarschuwing_geldt_tot_iemand_haar_intrekt_en_wordt_op_tijd_herzien()
    {
        var persoon = Een.Persoon();
        var w = persoon.Waarschuw(" Grote hond los in huis ", Een.Vandaag.AddMonths(6), Een.Handeling());
        Assert.Equal(("Grote hond los in huis", true, persoon.Id.Waarde), (w.Tekst, w.Geldt, w.Wortel));
        Assert.Equal(["waarschuwing-herzien"], persoon.SporenVan(() => persoon.HerzieWaarschuwing(w.Id, Een.Vandaag.AddYears(1), Een.Handeling())));
        Breekt.Regel("waarschuwing-herzien-op", () => persoon.HerzieWaarschuwing(w.Id, Een.Vandaag.AddDays(-1), Een.Handeling()));
        Breekt.Regel("waarschuwing-herzien-op", () => persoon.Waarschuw("Hond", Een.Vandaag.AddYears(1).AddDays(1), Een.Handeling()));
        Breekt.Regel("waarschuwing-geldt", () => persoon.ZetWaarschuwingTerug(w.Id));
        Breekt.Regel("verplicht-veld", () => persoon.TrekWaarschuwingIn(w.Id, " ", Een.Handeling()));
        persoon.TrekWaarschuwingIn(w.Id, "De hond is weg", Een.Handeling());
        Assert.False(w.Geldt);
        Breekt.Regel("waarschuwing-ingetrokken", () => persoon.HerzieWaarschuwing(w.Id, Een.Vandaag, Een.Handeling()));
        Breekt.Regel("waarschuwing-ingetrokken", () => persoon.TrekWaarschuwingIn(w.Id, "Nog eens", Een.Handeling()));
        persoon.ZetWaarschuwingTerug(w.Id);
        Assert.Equal((true, null), (w.Geldt, w.Reden));
        Breekt.Regel("waarschuwing-onbekend", () => persoon.ZetWaarschuwingTerug(Guid.Empty));
    }

    [Fact]
    public void Een_adres_kan_eindigen_of_was_nooit_goed()
    {
        var persoon = Een.Persoon();
        persoon.WoontOp(new("Markt", "1", "5911 HD", "Venlo", "Centrum", "Venlo-Stad", "Venlo"), Een.Vandaag.AddDays(-10));
        var adres = Assert.Single(persoon.Adressen);
        Assert.Equal(("Centrum", "Venlo-Stad", "Venlo"), (adres.Buurt, adres.Wijk, adres.Gemeente));
        Breekt.Regel("adres-eind-voor-begin", () => persoon.VertrektVan(adres.Id, Een.Vandaag.AddDays(-11)));
        Assert.Equal(["adres-beeindigd"], persoon.SporenVan(() => persoon.VertrektVan(adres.Id, Een.Vandaag)));
        Assert.Null(persoon.HuidigAdres);
        var weg = persoon.HaalAdresWeg(adres.Id);
        Assert.Equal(("Markt", "5911HD"), (weg.Straat, weg.Postcode));
        Assert.Empty(persoon.Adressen);
        Breekt.Regel("adres-onbekend", () => persoon.VertrektVan(adres.Id, Een.Vandaag));
    }

    [Fact]
    public void Aanvullen_met_dezelfde_gegevens_verandert_nooit_iets() =>
        Gen.Select(Gen.Int[1880, 2020], Gen.Bool, Gen.Bool, Gen.Bool).Sample((jaar, dag, voornaam, roepnaam) =>
        {
            var p = new Personalia("Wit", null, voornaam ? "Anna" : null, Geslacht.Vrouw, dag ? new(jaar, 2, 3) : null, null, roepnaam ? "An" : null, dag ? null : jaar);
            var persoon = new Persoon(Een.Huis, p, Een.Handeling());
            var voor = persoon.Gebeurtenissen.Count;
            persoon.VulAan(p, Een.Vandaag);
            Assert.Equal((p, jaar, voor), (persoon.Personalia, persoon.Geboortejaar, persoon.Gebeurtenissen.Count));
        });
}
