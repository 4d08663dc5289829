using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Addresses over time (eis 51, 66).</summary>
public sealed class AdresTests
{
    private static readonly Adresgegevens Markt = new("Markt", "26", "6585 dx", "Mook");
    private static readonly Adresgegevens Kade = new("Kade", "1", null, "Venlo");

    [Fact]
    public void Een_adres_geldt_vanaf_een_dag_en_leest_als_adres()
    {
        var persoon = Een.Persoon();
        Assert.Equal(["adres-toegevoegd"], persoon.SporenVan(() => persoon.WoontOp(Markt, Een.Vandaag)));
        var adres = Assert.Single(persoon.Adressen);
        Assert.Equal(("6585DX", "markt|26|mook", persoon.Id.Waarde), (adres.Postcode, adres.Adressleutel, adres.Wortel));
        Assert.Equal("Markt 26, 6585DX Mook", adres.ToString());
        Assert.False(adres.GeldtOp(Een.Vandaag.AddDays(-1)));
        Assert.True(adres.GeldtOp(Een.Vandaag));
        persoon.WoontOp(new("Kade", null, null, "Venlo"), Een.Vandaag.AddDays(1));
        Assert.Equal("Kade,  Venlo", persoon.HuidigAdres!.ToString());
    }

    [Fact]
    public void Een_nieuw_adres_beeindigt_het_vorige_op_dezelfde_dag()
    {
        var persoon = Een.Persoon();
        persoon.WoontOp(Markt, new(2020, 1, 1));
        persoon.WoontOp(Kade, new(2022, 1, 1));
        var oud = persoon.Adressen[0];
        Assert.Equal(new(2022, 1, 1), oud.Tot);
        Assert.True(oud.GeldtOp(new(2021, 12, 31)));
        Assert.False(oud.GeldtOp(new(2022, 1, 1)));
        Assert.Equal("Kade", persoon.HuidigAdres!.Straat);
    }

    [Fact]
    public void Hetzelfde_adres_verandert_niets_en_wie_terugkomt_krijgt_een_nieuwe_periode()
    {
        var persoon = Een.Persoon();
        persoon.WoontOp(Markt, new(2020, 1, 1));
        Assert.Empty(persoon.SporenVan(() => persoon.WoontOp(Markt with { Straat = "MARKT" }, new(2021, 1, 1))));
        persoon.WoontOp(Kade, new(2022, 1, 1));
        persoon.WoontOp(Markt, new(2023, 1, 1));
        Assert.Equal(3, persoon.Adressen.Count);
        Assert.Equal("Markt", persoon.HuidigAdres!.Straat);
    }

    [Fact]
    public void Een_adres_van_vroeger_schuift_tussen_wat_al_bekend_was()
    {
        var persoon = Een.Persoon();
        persoon.WoontOp(Kade, new(2022, 1, 1));
        persoon.WoontOp(Markt, new(2020, 1, 1));
        Assert.Equal(new(2022, 1, 1), persoon.Adressen[1].Tot);
        Assert.Equal("Kade", persoon.HuidigAdres!.Straat);
    }

    [Fact]
    public void Een_adres_zonder_straat_of_woonplaats_wordt_geweigerd()
    {
        var persoon = Een.Persoon();
        persoon.WoontOp(Kade, new(2020, 1, 1));
        Breekt.Regel("verplicht-veld", () => Een.Persoon().WoontOp(Markt with { Straat = " " }, Een.Vandaag));
        Breekt.Regel("verplicht-veld", () => persoon.WoontOp(Markt with { Woonplaats = "" }, Een.Vandaag), persoon);
        Assert.Null(Een.Persoon().HuidigAdres);
    }

    [Fact]
    public void Op_elke_dag_geldt_hoogstens_een_adres_en_vanaf_het_eerste_precies_een() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 3]).Array[1, 10].Sample(verhuizingen =>
        {
            var persoon = Een.Persoon();
            foreach (var (dag, huis) in verhuizingen)
            {
                var (van, adres) = (Een.Vandaag.AddDays(dag), Kade with { Huisnummer = $"{huis}" });
                persoon.WoontOp(adres, van);
                Assert.Equal(Adres.SleutelVan(adres), Assert.Single(persoon.Adressen, a => a.GeldtOp(van)).Adressleutel);
            }

            var eerste = verhuizingen.Min(v => v.Item1);
            return Enumerable.Range(0, 30).All(n => persoon.Adressen.Count(a => a.GeldtOp(Een.Vandaag.AddDays(n))) == (n < eerste ? 0 : 1))
                && persoon.HuidigAdres!.GeldtOp(Een.Vandaag.AddDays(99));
        });
}
