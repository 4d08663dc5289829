using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 24, 51: the same human is one Persoon; only what is certain is joined by itself.</summary>
public sealed class HerkenningTests
{
    private static readonly Adresgegevens Markt = new("Markt", "26", "6585 DX", "Mook");
    private static readonly Adresgegevens Elders = new("Dorpsstraat", "3", "5931 EV", "Venlo");
    private static readonly Personalia Tim = new("Hendriks", null, "Tim", Geslacht.Man, new DateOnly(1987, 8, 30), null);
    private readonly Herkenning herkenning = new(Herkenning.Voorlopig(3000));

    [Fact]
    public void Hetzelfde_bsn_is_zeker_dezelfde_mens_hoe_de_naam_ook_is_getypt()
    {
        var bekend = Ken(Tim with { Bsn = Een.Bsn() });
        Assert.Equal((bekend, Zekerheid.ZekerBsn), herkenning.Zeker(new("Heyndrickx", null, null, Geslacht.Onbekend, null, Een.Bsn()), null));
        Assert.Equal((bekend, Zekerheid.ZekerBsn), herkenning.Zeker(Tim with { Achternaam = "Jansen", Bsn = Een.Bsn() }, Elders));
    }

    [Theory]
    [InlineData("Wilhelmina", "Bakker", "1951-02-03")]
    [InlineData("Tom Johannes", "Hendriks", "1987-08-30")]
    [InlineData("Tim", "Bakker", "1951-02-03")]
    public void Hetzelfde_bsn_bij_iemand_die_duidelijk_een_ander_is_wordt_een_vraag_en_nooit_een_mens(string voornaam, string achternaam, string geboren)
    {
        var een = Ken(Tim with { Bsn = Een.Bsn() }, Markt);
        var ander = Tim with { Voornamen = voornaam, Achternaam = achternaam, Geboortedatum = Dag(geboren), Bsn = Een.Bsn() };
        var zelfdeVoornaam = voornaam[0] == 'T' && achternaam == "Hendriks";
        Assert.Null(herkenning.Zeker(zelfdeVoornaam ? ander with { Voornamen = "Wouter" } : ander, Markt));
        var twee = Ken(zelfdeVoornaam ? ander with { Voornamen = "Wouter" } : ander, Markt);
        var twijfel = Assert.Single(herkenning.Twijfels(twee));
        Assert.Equal(new[] { een, twee }.ToHashSet(), new[] { twijfel.Een, twijfel.Twee }.ToHashSet());
        Assert.StartsWith("hetzelfde burgerservicenummer, maar", twijfel.Reden, StringComparison.Ordinal);
    }

    [Fact]
    public void Bij_een_dubbel_bsn_is_het_de_oudste_rij_in_welke_volgorde_men_ze_ook_leest()
    {
        var (oud, nieuw) = (PersoonId.Van(Guid.CreateVersion7(Een.Nu)), PersoonId.Van(Guid.CreateVersion7(Een.Nu.AddDays(1))));
        foreach (var volgorde in new[] { new[] { oud, nieuw }, [nieuw, oud] })
        {
            var lezer = new Herkenning(Herkenning.Voorlopig(100));
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
    public void Een_verschrijving_een_verhuizing_of_een_leeg_veld_maakt_het_niet_onzeker()
    {
        var bekend = Ken(Tim, Markt);
        Assert.Equal((bekend, Zekerheid.ZekerGewogen), herkenning.Zeker(Tim with { Achternaam = "Hendrisk" }, Markt));
        Assert.Equal((bekend, Zekerheid.ZekerGewogen), herkenning.Zeker(Tim with { Geboortedatum = new(1987, 8, 31) }, Markt));
        Assert.Equal((bekend, Zekerheid.ZekerGewogen), herkenning.Zeker(Tim with { Geboortedatum = null }, Markt));
        Assert.Equal((bekend, Zekerheid.ZekerGewogen), herkenning.Zeker(Tim with { Voornamen = "T." }, Markt));
        Assert.Equal(bekend, herkenning.Zeker(Tim, Elders)!.Value.Persoon);
        Assert.Equal(bekend, herkenning.Zeker(Tim, null)!.Value.Persoon);
    }

    [Fact]
    public void Te_weinig_is_nooit_zeker()
    {
        Ken(Tim, Markt);
        Assert.Null(herkenning.Zeker(Tim with { Voornamen = null }, Markt));
        Assert.Null(herkenning.Zeker(Tim with { Voornamen = "T.", Geboortedatum = null }, Markt));
        Assert.Null(herkenning.Zeker(Tim with { Voornamen = "T." }, Elders));
        Assert.Null(herkenning.Zeker(Tim with { Geboortedatum = null }, Elders));
        Assert.Null(herkenning.Zeker(Tim with { Voornamen = "Jan" }, Markt));
        Assert.Null(herkenning.Zeker(Tim with { Geslacht = Geslacht.Vrouw }, Markt));
        Assert.Null(herkenning.Zeker(Tim with { Geboortedatum = new(1955, 1, 12) }, Markt));
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
    public void Een_voorletter_die_bij_een_tweeling_past_is_geen_van_beide()
    {
        Ken(Tim, Markt);
        Ken(Tim with { Voornamen = "Thomas" }, Markt);
        Assert.Null(herkenning.Zeker(Tim with { Voornamen = "T." }, Markt));
        Assert.Equal(2, herkenning.Twijfels(Ken(Tim with { Voornamen = "T." }, Markt)).Count());
    }

    [Fact]
    public void Wie_twee_keer_is_gelezen_blijft_een_kandidaat()
    {
        var id = Ken(Tim, Markt);
        herkenning.Voeg(new Bekende(id, Tim, [Markt]));
        Assert.Equal(id, herkenning.Zeker(Tim, Markt)!.Value.Persoon);
    }

    [Fact]
    public void Elk_adres_telt_dat_van_iemand_bekend_is()
    {
        var id = PersoonId.Nieuw();
        herkenning.Voeg(new Bekende(id, Tim, [Elders, Markt]));
        Assert.Equal((id, Zekerheid.ZekerNaamGeboortedatumAdres), herkenning.Zeker(Tim, Markt));
    }

    [Theory]
    [InlineData("Hendriks", "Tim", "1987-08-30", true, "dezelfde naam, dezelfde geboortedatum en hetzelfde adres")]
    [InlineData("Hendriks", "Tim", "1987-08-30", false, "dezelfde naam en dezelfde geboortedatum")]
    [InlineData("Hendrikx", "Tim", "1987-08-30", false, "een naam die erop lijkt en dezelfde geboortedatum")]
    [InlineData("Hendriks", "T.", "1987-08-30", false, "dezelfde naam en dezelfde geboortedatum")]
    [InlineData("Hendriks", "Tim", null, true, "dezelfde naam en hetzelfde adres")]
    [InlineData("Hendriks", "Tim", "1987-08-31", true, "dezelfde naam, een geboortedatum die erop lijkt en hetzelfde adres")]
    [InlineData("Hendriks", "Tim", "1955-01-12", true, null)]
    [InlineData("Hendriks", "Tim", "1987-08-31", false, null)]
    [InlineData("Hendriks", "Jan", "1987-08-30", true, null)]
    [InlineData("Jansen", "Tim", "1987-08-30", true, null)]
    [InlineData("Hendriks", "Tim", null, false, null)]
    public void Wie_erop_lijkt_is_twijfel_met_een_reden_en_een_uitleg(string achternaam, string voornaam, string? geboren, bool zelfdeAdres, string? reden)
    {
        var een = Ken(Tim, Markt);
        var twee = Ken(Tim with { Achternaam = achternaam, Voornamen = voornaam, Geboortedatum = geboren is null ? null : Dag(geboren) }, zelfdeAdres ? Markt : Elders);
        var (heen, terug) = (herkenning.Twijfels(twee).ToList(), herkenning.Twijfels(een).ToList());
        Assert.Equal(reden is null ? [] : [reden], heen.Select(t => t.Reden));
        Assert.Equal(heen.Select(t => (t.Een, t.Twee, Math.Round(t.Score, 6))), terug.Select(t => (t.Een, t.Twee, Math.Round(t.Score, 6))));
        Assert.All(heen, t => Assert.Equal(t.Score, t.Uitleg!.Sum(u => u.Gewicht), 6));
    }

    [Fact]
    public void Een_ander_bsn_of_een_ander_geslacht_is_geen_twijfel()
    {
        Ken(Tim with { Bsn = Een.Bsn() }, Markt);
        Assert.Empty(herkenning.Twijfels(Ken(Tim with { Bsn = Een.Bsn("999606815") }, Markt)));
        Assert.Empty(herkenning.Twijfels(Ken(Tim with { Geslacht = Geslacht.Vrouw }, Elders)));
    }

    private static DateOnly Dag(string tekst) => DateOnly.ParseExact(tekst, "yyyy-MM-dd", null);

    private PersoonId Ken(Personalia personalia, Adresgegevens? adres = null)
    {
        var id = PersoonId.Nieuw();
        herkenning.Voeg(new Bekende(id, personalia, adres is null ? [] : [adres]));
        return id;
    }
}
