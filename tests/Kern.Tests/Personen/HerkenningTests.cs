using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 24, 51: the same human is one Persoon; only what is certain is joined by itself.</summary>
public sealed class HerkenningTests
{
    private static readonly Adresgegevens Markt = new("Markt", "26", "6585 DX", "Mook");
    private static readonly Personalia Tim = new("Hendriks", null, "Tim", Geslacht.Man, new DateOnly(1987, 8, 30), null);
    private readonly Herkenning herkenning = new();

    [Fact]
    public void Hetzelfde_bsn_is_zeker_dezelfde_mens_hoe_de_naam_ook_is_getypt()
    {
        var bekend = Ken(Tim with { Bsn = Een.Bsn() });
        Assert.Equal((bekend, Zekerheid.ZekerBsn), herkenning.Zeker(new("Heyndrickx", null, null, Geslacht.Onbekend, null, Een.Bsn()), null));
    }

    [Fact]
    public void Bij_een_dubbel_bsn_is_het_de_oudste_rij_in_welke_volgorde_men_ze_ook_leest()
    {
        var (oud, nieuw) = (PersoonId.Van(Guid.CreateVersion7(Een.Nu)), PersoonId.Van(Guid.CreateVersion7(Een.Nu.AddDays(1))));
        foreach (var volgorde in new[] { new[] { oud, nieuw }, [nieuw, oud] })
        {
            var lezer = new Herkenning();
            foreach (var id in volgorde)
            {
                lezer.Voeg(new Bekende(id, Tim with { Bsn = Een.Bsn() }, []));
            }

            Assert.Equal(oud, lezer.Zeker(Tim with { Bsn = Een.Bsn() }, null)!.Value.Persoon);
        }
    }

    [Fact]
    public void Dezelfde_naam_geboortedatum_en_adres_is_zeker_dezelfde_mens()
    {
        var bekend = Ken(Tim, Markt);
        Assert.Equal((bekend, Zekerheid.ZekerNaamGeboortedatumAdres), herkenning.Zeker(Tim with { Voornamen = " TIM " }, Markt with { Huisnummer = " 26 ", Straat = "MARKT" }));
    }

    [Fact]
    public void Wat_er_aan_naam_geboortedatum_of_adres_ontbreekt_maakt_het_onzeker()
    {
        Ken(Tim, Markt);
        Assert.Null(herkenning.Zeker(Tim with { Voornamen = "T." }, Markt));
        Assert.Null(herkenning.Zeker(Tim with { Voornamen = null }, Markt));
        Assert.Null(herkenning.Zeker(Tim with { Geboortedatum = null }, Markt));
        Assert.Null(herkenning.Zeker(Tim with { Geboortedatum = new(1987, 8, 31) }, Markt));
        Assert.Null(herkenning.Zeker(Tim with { Achternaam = "Hendrix" }, Markt));
        Assert.Null(herkenning.Zeker(Tim, null));
        Assert.Null(herkenning.Zeker(Tim, Markt with { Huisnummer = " " }));
        Assert.Null(herkenning.Zeker(Tim, Markt with { Huisnummer = "28" }));
        Assert.Null(herkenning.Zeker(Tim, Markt with { Woonplaats = "Venlo" }));
    }

    [Fact]
    public void Een_ander_geldig_bsn_is_iemand_anders_tot_iemand_anders_beslist()
    {
        var bekend = Ken(Tim with { Bsn = Een.Bsn() }, Markt);
        Assert.Null(herkenning.Zeker(Tim with { Bsn = Een.Bsn("999606815") }, Markt));
        Assert.Equal(bekend, herkenning.Zeker(Tim, Markt)!.Value.Persoon);
    }

    [Fact]
    public void Iemand_zonder_bekend_bsn_mag_degene_met_het_nieuwe_bsn_zijn()
    {
        var bekend = Ken(Tim, Markt);
        Assert.Equal((bekend, Zekerheid.ZekerNaamGeboortedatumAdres), herkenning.Zeker(Tim with { Bsn = Een.Bsn() }, Markt));
    }

    [Fact]
    public void Bij_twee_kandidaten_is_niemand_zeker()
    {
        Ken(Tim, Markt);
        Ken(Tim, Markt);
        Assert.Null(herkenning.Zeker(Tim, Markt));
    }

    [Fact]
    public void Wie_twee_keer_is_gelezen_blijft_een_kandidaat()
    {
        var id = Ken(Tim, Markt);
        herkenning.Voeg(new Bekende(id, Tim, [Adres.SleutelVan(Markt)]));
        Assert.Equal(id, herkenning.Zeker(Tim, Markt)!.Value.Persoon);
    }

    [Theory]
    [InlineData("Hendriks", "Tim", "1987-08-30", true, "dezelfde naam, dezelfde geboortedatum en hetzelfde adres")]
    [InlineData("Hendriks", "Tim", "1987-08-30", false, "dezelfde naam en dezelfde geboortedatum")]
    [InlineData("Hendrikx", "Tim", "1987-08-30", false, "een naam die erop lijkt en dezelfde geboortedatum")]
    [InlineData("Hendriks", "T.", "1987-08-30", false, "dezelfde naam en dezelfde geboortedatum")]
    [InlineData("Hendriks", "Tim", null, true, "dezelfde naam en hetzelfde adres")]
    [InlineData("Hendriks", "Tim", "1987-08-31", true, "dezelfde naam en hetzelfde adres")]
    [InlineData("Hendriks", "Tim", "1978-08-30", true, null)]
    [InlineData("Hendriks", "Tim", "1997-08-30", true, "dezelfde naam en hetzelfde adres")]
    [InlineData("Hendriks", "Tim", "1987-08-31", false, null)]
    [InlineData("Hendriks", "Jan", "1987-08-30", true, null)]
    [InlineData("Jansen", "Tim", "1987-08-30", true, null)]
    [InlineData("Hendriks", "Tim", null, false, null)]
    public void Wie_erop_lijkt_is_twijfel_met_een_reden(string achternaam, string voornaam, string? geboren, bool zelfdeAdres, string? reden)
    {
        var een = Ken(Tim, Markt);
        var dag = geboren is null ? (DateOnly?)null : DateOnly.ParseExact(geboren, "yyyy-MM-dd", null);
        var twee = Ken(Tim with { Achternaam = achternaam, Voornamen = voornaam, Geboortedatum = dag }, zelfdeAdres ? Markt : Markt with { Straat = "Dorpsstraat" });
        Twijfel[] verwacht = reden is null ? [] : [een.Waarde.CompareTo(twee.Waarde) < 0 ? new(een, twee, reden) : new(twee, een, reden)];
        Assert.Equal(verwacht, herkenning.Twijfels(twee));
        Assert.Equal(verwacht, herkenning.Twijfels(een));
    }

    [Theory]
    [InlineData("1987-03-08", "1987-08-03", true)]
    [InlineData("1987-03-08", "1988-08-03", false)]
    [InlineData("1987-03-08", "1987-03-09", true)]
    [InlineData("1987-03-31", "1987-04-01", true)]
    [InlineData("1987-03-08", "1987-03-10", false)]
    [InlineData("1987-03-08", "1987-03-18", true)]
    [InlineData("1987-03-08", "1967-03-08", true)]
    [InlineData("1987-03-08", "1965-03-08", false)]
    public void Op_hetzelfde_adres_mag_een_geboortedatum_een_typefout_hebben(string een, string twee, bool lijkt)
    {
        Ken(Tim with { Geboortedatum = DateOnly.ParseExact(een, "yyyy-MM-dd", null) }, Markt);
        var id = Ken(Tim with { Geboortedatum = DateOnly.ParseExact(twee, "yyyy-MM-dd", null) }, Markt);
        Assert.Equal(lijkt, herkenning.Twijfels(id).Any());
    }

    [Fact]
    public void Een_ander_bsn_of_een_ander_geslacht_is_geen_twijfel()
    {
        Ken(Tim with { Bsn = Een.Bsn() }, Markt);
        Assert.Empty(herkenning.Twijfels(Ken(Tim with { Bsn = Een.Bsn("999606815") }, Markt)));
        Assert.Empty(herkenning.Twijfels(Ken(Tim with { Geslacht = Geslacht.Vrouw }, Markt with { Straat = "Dorpsstraat" })));
        Assert.Equal(2, herkenning.Twijfels(Ken(Tim with { Geslacht = Geslacht.Onbekend, Bsn = Een.Bsn() }, Markt with { Straat = "Kerkstraat" })).Count());
    }

    [Theory]
    [InlineData("Smit", "Smid", true)]
    [InlineData("Smit", "Smedt", false)]
    [InlineData("Peters", "Pieterse", true)]
    [InlineData("Peters", "Pietersen", false)]
    public void Een_langere_naam_mag_twee_letters_schelen_en_een_korte_een(string een, string twee, bool lijkt)
    {
        Ken(Tim with { Achternaam = een });
        Assert.Equal(lijkt, herkenning.Twijfels(Ken(Tim with { Achternaam = twee })).Any());
    }

    [Fact]
    public void Een_sleutel_van_naam_en_dag_vraagt_een_hele_voornaam_en_een_adres_een_huisnummer()
    {
        Assert.Equal("hendriks||tim|19870830", Herkenning.NaamDag(Tim));
        Assert.Null(Herkenning.NaamDag(Tim with { Voornamen = "T" }));
        Assert.Equal("markt|26|mook", Herkenning.AdresVoorZeker(Markt));
        Assert.Null(Herkenning.AdresVoorZeker(Markt with { Huisnummer = null }));
        Assert.Null(Herkenning.AdresVoorZeker(null));
    }

    private PersoonId Ken(Personalia personalia, Adresgegevens? adres = null)
    {
        var id = PersoonId.Nieuw();
        herkenning.Voeg(new Bekende(id, personalia, adres is null ? [] : [Adres.SleutelVan(adres)]));
        return id;
    }
}
