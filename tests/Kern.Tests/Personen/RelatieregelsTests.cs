using CsCheck;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 52: what two people cannot be of each other, and how a mistake is put right without losing it.</summary>
public sealed class RelatieregelsTests
{
    private static readonly Gen<Relatiesoort> Soorten = Gen.Enum<Relatiesoort>();
    private static readonly Gen<DateOnly?> Dagen = Gen.Frequency((1, Gen.Const((DateOnly?)null)), (3, Gen.Int[0, 400].Select(d => (DateOnly?)Een.Vandaag.AddDays(-d))));

    private readonly PersoonId an = PersoonId.Nieuw();
    private readonly PersoonId bo = PersoonId.Nieuw();

    [Fact]
    public void Wat_er_staat_kan_er_niet_nog_eens_bij_van_welke_kant_ook() => Gen.Select(Soorten, Dagen).Sample((soort, sinds) =>
    {
        var oud = new Relatie(Een.Huis, an, new Relatiegegevens(soort, Woorden: Woorden(soort), Sinds: sinds), bo, Een.Handeling());
        Assert.Equal("relatie-al-bekend", Relatieregels.Zoek(an, bo, oud.Gegevens, [oud])?.Code);
        if (soort.Omgekeerd() is { } om && soort != Relatiesoort.Anders)
        {
            Assert.Equal("relatie-al-bekend", Relatieregels.Zoek(bo, an, oud.Gegevens with { Soort = om }, [oud])?.Code);
        }
    });

    /// <summary>Whatever the order and the side from which things are told, no two relations that stand contradict each other.</summary>
    [Fact]
    public void Wat_is_toegelaten_spreekt_elkaar_niet_tegen() => Gen.Select(Soorten, Gen.Bool, Dagen, Dagen).Array[1, 12].Sample(verhalen =>
    {
        List<Relatie> staand = [];
        foreach (var (soort, vanAn, een, twee) in verhalen)
        {
            var (sinds, tot) = een > twee ? (twee, een) : (een, twee);
            var (van, naar) = vanAn ? (an, bo) : (bo, an);
            var nieuw = new Relatiegegevens(soort, Woorden: Woorden(soort), Sinds: sinds, Tot: tot);
            if (Relatieregels.Zoek(van, naar, nieuw, staand) is null)
            {
                staand.Add(new(Een.Huis, van, nieuw, naar, Een.Handeling()));
            }
        }

        // Seen from An.
        var bloed = staand.Select(r => r.VanId == an ? r.Soort : r.Soort.Omgekeerd() ?? r.Soort).Where(s => s is Relatiesoort.Ouder or Relatiesoort.Kind or Relatiesoort.BroerOfZus).Distinct();
        Assert.InRange(bloed.Count(), 0, 1);
        foreach (var dag in Enumerable.Range(0, 400).Select(d => Een.Vandaag.AddDays(-d)))
        {
            bool Zeker(Relatie r) => r.Sinds is not null && r.Sinds <= dag && (r.Tot is null || dag < r.Tot);
            Assert.False(staand.Exists(r => r.Soort == Relatiesoort.Partner && Zeker(r)) && staand.Exists(r => r.Soort == Relatiesoort.ExPartner && Zeker(r)));
        }
    });

    [Fact]
    public void Een_ouder_is_ouder_dan_het_kind_van_welke_kant_het_ook_is_verteld() => Gen.Select(Gen.Int[0, 40_000], Gen.Int[0, 40_000]).Sample((een, twee) =>
    {
        var (geborenAn, geborenBo) = (new DateOnly(1900, 1, 1).AddDays(een), new DateOnly(1900, 1, 1).AddDays(twee));
        var verwacht = geborenAn < geborenBo ? null : "relatie-ouder-te-jong";
        Assert.Equal(verwacht, Relatieregels.Zoek(an, bo, new(Relatiesoort.Ouder), [], geborenAn, geborenBo)?.Code);
        Assert.Equal(verwacht, Relatieregels.Zoek(bo, an, new(Relatiesoort.Kind), [], geborenBo, geborenAn)?.Code);
        Assert.Null(Relatieregels.Zoek(an, bo, new(Relatiesoort.Vriend), [], geborenAn, geborenBo));
    });

    [Fact]
    public void Een_geboortedatum_die_niet_bekend_is_verbiedt_niets()
    {
        Assert.Null(Relatieregels.Zoek(an, bo, new(Relatiesoort.Ouder), [], null, Een.Vandaag));
        Assert.Null(Relatieregels.Zoek(an, bo, new(Relatiesoort.Kind), [], Een.Vandaag));
    }

    [Theory]
    [InlineData(Relatiesoort.Kind, "ouder van")]
    [InlineData(Relatiesoort.BroerOfZus, "ouder van")]
    public void Wie_ouder_is_is_geen_kind_en_geen_broer(Relatiesoort nieuw, string zin)
    {
        var ouder = new Relatie(Een.Huis, an, Relatiesoort.Ouder, bo, Een.Handeling());
        var bezwaar = Relatieregels.Zoek(an, bo, new(nieuw), [ouder]);
        Assert.Equal("relatie-tegenspraak", bezwaar?.Code);
        Assert.Contains(zin, bezwaar!.Zin, StringComparison.Ordinal);

        // Withdrawn, or between other people, it stands in nobody's way.
        Assert.Null(Relatieregels.Zoek(an, PersoonId.Nieuw(), new(nieuw), [ouder]));
        ouder.TrekIn("Verkeerde persoon", Een.Handeling());
        Assert.Null(Relatieregels.Zoek(an, bo, new(nieuw), [ouder]));
    }

    [Fact]
    public void Een_ex_kan_pas_na_een_partner()
    {
        var partner = new Relatie(Een.Huis, an, new Relatiegegevens(Relatiesoort.Partner, Sinds: Een.Vandaag.AddYears(-3)), bo, Een.Handeling());
        Assert.Equal("relatie-partner-en-ex", Relatieregels.Zoek(bo, an, new(Relatiesoort.ExPartner), [partner])?.Code);
        partner.Beeindig(Een.Vandaag.AddYears(-1), Een.Handeling());
        Assert.Null(Relatieregels.Zoek(bo, an, new(Relatiesoort.ExPartner), [partner]));
        Assert.Equal("relatie-partner-en-ex", Relatieregels.Zoek(bo, an, new(Relatiesoort.ExPartner, Sinds: Een.Vandaag.AddYears(-2)), [partner])?.Code);
    }

    [Fact]
    public void Een_dag_voor_de_geboorte_kan_niet() =>
        Assert.Equal("relatie-voor-geboorte", Relatieregels.Zoek(an, bo, new(Relatiesoort.Vriend, Sinds: new(1990, 1, 1)), [], new(1980, 1, 1), new(1990, 1, 2))?.Code);

    [Fact]
    public void Feiten_die_niet_kunnen_worden_geweigerd_en_laten_alles_zoals_het_was()
    {
        Breekt.Regel("relatie-met-zichzelf", () => Leg(new(Relatiesoort.Vriend), naar: an));
        Breekt.Regel("relatie-gezag-niet-hier", () => Leg(new(Relatiesoort.Vriend, Gezag.MetGezag)));
        Breekt.Regel("relatie-woorden-nodig", () => Leg(new(Relatiesoort.Anders, Woorden: " ")));
        Breekt.Regel("te-lang", () => Leg(new(Relatiesoort.Anders, Woorden: new string('x', 81))));
        Breekt.Regel("te-lang", () => Leg(new(Relatiesoort.Vriend, Toelichting: new string('x', 501))));
        Breekt.Regel("relatie-in-toekomst", () => Leg(new(Relatiesoort.Vriend, Sinds: Een.Vandaag.AddDays(1))));
        Breekt.Regel("relatie-einde-in-toekomst", () => Leg(new(Relatiesoort.Vriend, Tot: Een.Vandaag.AddDays(1))));
        Breekt.Regel("relatie-einde-voor-begin", () => Leg(new(Relatiesoort.Vriend, Sinds: Een.Vandaag, Tot: Een.Vandaag.AddDays(-1))));
        var relatie = Leg(new(Relatiesoort.Ouder, Gezag.MetGezag, Sinds: Een.Vandaag.AddDays(-10)));
        Breekt.Regel("relatie-gezag-niet-hier", () => relatie.Wijzig(relatie.Gegevens with { Soort = Relatiesoort.Vriend }, Een.Handeling()), relatie);
        Breekt.Regel("relatie-einde-voor-begin", () => relatie.Beeindig(Een.Vandaag.AddDays(-11), Een.Handeling()), relatie);
        Breekt.Regel("relatie-einde-in-toekomst", () => relatie.Beeindig(Een.Vandaag.AddDays(1), Een.Handeling()), relatie);
        Breekt.Regel("verplicht-veld", () => relatie.TrekIn(" ", Een.Handeling()), relatie);
        Breekt.Regel("relatie-niet-ingetrokken", relatie.Herstel, relatie);
    }

    [Fact]
    public void Een_vergissing_is_in_te_trekken_en_terug_te_zetten_en_alles_laat_een_spoor_na()
    {
        var relatie = Leg(new(Relatiesoort.Ouder, Gezag.ZonderGezag, Bron: Een.Politie, Toelichting: " Gehoord van opa "));
        Assert.Equal((Gezag.ZonderGezag, Een.Politie, "Gehoord van opa"), (relatie.Gezag, relatie.Bron, relatie.Toelichting));
        Assert.Equal(["relatie-gewijzigd"], relatie.SporenVan(() => relatie.Wijzig(relatie.Gegevens with { Gezag = Gezag.MetGezag }, Een.Handeling())));
        var voor = Breekt.Foto(relatie.Gegevens);
        Assert.Equal(["relatie-ingetrokken"], relatie.SporenVan(() => relatie.TrekIn(" Verkeerde Anna ", Een.Handeling())));
        Assert.Equal((Een.Nu, Een.Medewerker, "Verkeerde Anna"), (relatie.IngetrokkenOp, relatie.IngetrokkenDoor, relatie.Intrekreden));
        Breekt.Regel("relatie-is-ingetrokken", () => relatie.Wijzig(relatie.Gegevens, Een.Handeling()), relatie);
        Breekt.Regel("relatie-is-ingetrokken", () => relatie.Beeindig(Een.Vandaag, Een.Handeling()), relatie);
        Breekt.Regel("relatie-is-ingetrokken", () => relatie.TrekIn("Nog eens", Een.Handeling()), relatie);
        Assert.Equal(["relatie-hersteld"], relatie.SporenVan(relatie.Herstel));
        Assert.Equal(voor, Breekt.Foto(relatie.Gegevens));
        Assert.Null(relatie.Intrekreden);
    }

    [Theory]
    [InlineData(Relatiesoort.Ouder, true, Geslacht.Vrouw, "moeder van")]
    [InlineData(Relatiesoort.Ouder, false, Geslacht.Man, "zoon van")]
    [InlineData(Relatiesoort.Kind, false, Geslacht.Man, "vader van")]
    [InlineData(Relatiesoort.BroerOfZus, true, Geslacht.Vrouw, "zus van")]
    [InlineData(Relatiesoort.Vriend, false, Geslacht.Man, "vriend van")]
    [InlineData(Relatiesoort.Ouder, true, Geslacht.Onbekend, "ouder van")]
    [InlineData(Relatiesoort.Verzorger, false, Geslacht.Vrouw, "wordt verzorgd door")]
    public void Een_relatie_heeft_het_woord_voor_een_man_of_een_vrouw(Relatiesoort soort, bool isEerste, Geslacht geslacht, string zin) =>
        Assert.Equal(zin, soort.InWoorden(isEerste, geslacht));

    [Fact]
    public void Eigen_woorden_lezen_van_beide_kanten()
    {
        Assert.Equal("mentor van", Relatiesoort.Anders.InWoorden(true, Geslacht.Man, "mentor"));
        Assert.Equal("heeft als mentor", Relatiesoort.Anders.InWoorden(false, Geslacht.Man, "mentor"));
    }

    private static string? Woorden(Relatiesoort soort) => soort == Relatiesoort.Anders ? "mentor" : null;

    private Relatie Leg(Relatiegegevens gegevens, PersoonId? naar = null) => new(Een.Huis, an, gegevens, naar ?? bo, Een.Handeling());
}
