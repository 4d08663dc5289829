using System.Globalization;
using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

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

    [Fact]
    public void Een_bsn_toont_zich_gemaskeerd()
    {
        Assert.True(Bsn.TryParse("999887713", out var bsn));
        Assert.DoesNotContain("999887", bsn.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Twee_verschillende_geldige_nummers_zijn_nooit_zeker_dezelfde_mens()
    {
        _ = Bsn.TryParse("999887713", out var een);
        _ = Bsn.TryParse("999606815", out var twee);
        var adres = new Adresgegevens("Markt", "26", "6585 DX", "Mook");
        var herkenning = new Herkenning();
        var p = new Personalia("Hendriks", null, "Tim", Geslacht.Man, new DateOnly(1987, 8, 30), een);
        herkenning.Voeg(new Bekende(PersoonId.Nieuw(), p, [Adres.SleutelVan(adres)]));
        Assert.Equal(Zekerheid.ZekerBsn, herkenning.Zeker(p, adres)!.Value.Zekerheid);
        Assert.Equal(Zekerheid.ZekerNaamGeboortedatumAdres, herkenning.Zeker(p with { Bsn = null }, adres)!.Value.Zekerheid);
        Assert.Null(herkenning.Zeker(p with { Bsn = twee }, adres));
        Assert.Null(herkenning.Zeker(p with { Bsn = null, Voornamen = "T." }, adres));
    }

    [Fact]
    public void De_zoekvorm_van_een_naam_verandert_niet_als_men_haar_nog_eens_neemt() =>
        Gen.String.Sample(tekst => Tekst.Zoekvorm(Tekst.Zoekvorm(tekst)) == Tekst.Zoekvorm(tekst));
}
