using CsCheck;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Tests.Plannen;

/// <summary>Eis 67: what an interventie costs follows from its real period and the price of each day, and can be calculated again.</summary>
public sealed class KostenTests
{
    private static readonly DateOnly Begin = new(2026, 1, 1);

    [Fact]
    public void Een_prijs_verandert_nooit_en_de_prijs_van_de_dag_telt()
    {
        var soort = Soort(7_00);
        Breekt.Regel("kostprijs-niet-later", () => soort.NieuwePrijs(new(9_00, "Nieuw tarief", 2026, new(2020, 1, 1))), soort);
        Breekt.Regel("kosten-bedrag", () => soort.NieuwePrijs(new(0, "Nieuw tarief", 2026, Begin)), soort);
        Breekt.Regel("verplicht-veld", () => soort.NieuwePrijs(new(9_00, " ", 2026, Begin)), soort);
        Breekt.Regel("kosten-jaar", () => soort.NieuwePrijs(new(9_00, "Bron", 26, Begin)), soort);
        soort.NieuwePrijs(new(14_00, "Nieuw tarief", 2026, Begin.AddDays(7)));
        Assert.Equal((null, 7_00, 7_00, 14_00), (soort.PrijsOp(new(2019, 12, 31))?.Cent, soort.PrijsOp(Begin)!.Cent, soort.PrijsOp(Begin.AddDays(6))!.Cent, soort.PrijsOp(Begin.AddDays(7))!.Cent));

        // One unit a week: the first week for 7 euro, the second for 14.
        var bedrag = Kostenrekening.Bereken(Kosten(soort, 1, Kostenritme.Week), soort, new(Begin, Begin.AddDays(13)), Begin.AddDays(6))!;
        Assert.Equal((7_00, 14_00), (bedrag.Gedaan, bedrag.NogTeKomen!.Value));
    }

    [Fact]
    public void Zonder_prijs_voor_elke_dag_zijn_de_kosten_niet_bekend()
    {
        var soort = Soort(7_00);
        Assert.Null(Kostenrekening.Bereken(Kosten(soort, 1, Kostenritme.Week), soort, new(new(2019, 12, 30), Begin), Begin));
        Assert.Null(Kostenrekening.Bereken(Kosten(soort, 1, Kostenritme.Week), null, new(Begin, Begin), Begin));
    }

    [Fact]
    public void Zonder_einde_is_niet_bekend_wat_nog_komt()
    {
        var soort = Soort(7_00);
        var bedrag = Kostenrekening.Bereken(Kosten(soort, 2, Kostenritme.Week), soort, new(Begin, null), Begin.AddDays(6))!;
        Assert.Equal((14_00, null), (bedrag.Gedaan, bedrag.NogTeKomen));
        Assert.Equal((0L, null), (Kostenrekening.Bereken(Kosten(soort, 2, Kostenritme.Week), soort, new(Begin, null), Begin.AddDays(-5))!.Gedaan, Kostenrekening.Bereken(Kosten(soort, 2, Kostenritme.Week), soort, new(Begin, null), Begin.AddDays(-5))!.NogTeKomen));

        // What comes once has come.
        var keer = Kostenrekening.Bereken(Kosten(soort, 3, Kostenritme.Eenmalig), soort, new(Begin, null), Begin.AddDays(6))!;
        Assert.Equal((21_00, 0), (keer.Gedaan, keer.NogTeKomen!.Value));
    }

    [Fact]
    public void Een_totaal_is_over_de_periode_verdeeld()
    {
        var totaal = new Interventiekosten(Een.Interventie(Een.Casus()), new(null, null, null, 1_000_00, "Beschikking 2026", Betaler.Gemeente), Een.Handeling());
        var bedrag = Kostenrekening.Bereken(totaal, null, new(Begin, Begin.AddDays(9)), Begin.AddDays(3))!;
        Assert.Equal((400_00, 600_00), (bedrag.Gedaan, bedrag.NogTeKomen!.Value));
    }

    [Fact]
    public void Kosten_zijn_een_kostprijs_met_een_aantal_of_een_totaal_met_een_bron()
    {
        var i = Een.Interventie(Een.Casus());
        var soort = KostensoortId.Nieuw();
        Breekt.Regel("kosten-een-van-beide", () => Maak(new(null, null, null, null, null, Betaler.Rijk)));
        Breekt.Regel("kosten-een-van-beide", () => Maak(new(soort, 1, Kostenritme.Week, 100, "Bron", Betaler.Rijk)));
        Breekt.Regel("kosten-aantal", () => Maak(new(soort, 0, Kostenritme.Week, null, null, Betaler.Rijk)));
        Breekt.Regel("kosten-aantal", () => Maak(new(soort, null, Kostenritme.Week, null, null, Betaler.Rijk)));
        Breekt.Regel("kosten-ritme", () => Maak(new(soort, 1, null, null, null, Betaler.Rijk)));
        Breekt.Regel("kosten-bron", () => Maak(new(null, null, null, 100, " ", Betaler.Rijk)));
        Breekt.Regel("kosten-bedrag", () => Maak(new(null, null, null, 0, "Bron", Betaler.Rijk)));
        var kosten = Maak(new(soort, 1.5m, Kostenritme.Week, null, null, Betaler.Rijk));
        kosten.Wijzig(new(null, null, null, 500, "Factuur", Betaler.Gemeente), Een.Handeling());
        Assert.Equal((null, null, 500, "Factuur", Betaler.Gemeente), (kosten.KostensoortId, kosten.Aantal, kosten.TotaalCent!.Value, kosten.Bron, kosten.Betaler));

        Interventiekosten Maak(Kostengegevens g) => new(i, g, Een.Handeling());
    }

    [Fact]
    public void Maanden_tellen_altijd_op_tot_het_geheel_en_de_dag_van_vandaag_verandert_het_geheel_niet() =>
        Gen.Select(Gen.Long[1, 500_00], Gen.Int[1, 4_000], Gen.Int[0, 900], Gen.Int[-50, 1_000], Gen.Enum<Kostenritme>()).Sample((cent, honderdsten, dagen, vandaag, ritme) =>
        {
            var soort = Soort(cent);
            var kosten = Kosten(soort, honderdsten / 100m, ritme);
            var periode = new Periode(Begin, Begin.AddDays(dagen));
            var bedrag = Kostenrekening.Bereken(kosten, soort, periode, Begin.AddDays(vandaag))!;
            var later = Kostenrekening.Bereken(kosten, soort, periode, Begin.AddDays(2_000))!;
            Assert.Equal(bedrag.Bekend, bedrag.PerMaand.Sum(m => m.Gedaan + m.NogTeKomen));
            Assert.Equal(later.Gedaan, bedrag.Gedaan + bedrag.NogTeKomen!.Value);
            Assert.Equal(0, later.NogTeKomen);
            Assert.True(vandaag >= 0 || bedrag.Gedaan == 0);
            Assert.All(bedrag.PerMaand, m => Assert.True(m is { Gedaan: >= 0, NogTeKomen: >= 0 }));
            if (ritme == Kostenritme.Week)
            {
                Assert.Equal((double)Math.Round(cent * honderdsten / 100m * (dagen + 1) / 7, MidpointRounding.AwayFromZero), later.Gedaan, 1.0);
            }
        });

    [Theory]
    [InlineData("1250", 125_000L)]
    [InlineData(" € 1.250,5 ", 125_050L)]
    [InlineData("0,05", 5L)]
    [InlineData("duizend", null)]
    [InlineData("", null)]
    public void Een_bedrag_leest_zoals_mensen_het_schrijven(string tekst, long? cent)
    {
        Assert.Equal(cent, Geld.Lees(tekst));
        Assert.Equal(cent is not null, System.Text.RegularExpressions.Regex.IsMatch(tekst, Geld.Vorm));
    }

    private static Kostensoort Soort(long cent) => new("Begeleiding", Kosteneenheid.Uur, new(cent, "Tarief", 2020, new(2020, 1, 1)));

    private static Interventiekosten Kosten(Kostensoort soort, decimal aantal, Kostenritme ritme) => new(Een.Interventie(Een.Casus()), new(soort.Id, aantal, ritme, null, null, Betaler.Gemeente), Een.Handeling());
}
