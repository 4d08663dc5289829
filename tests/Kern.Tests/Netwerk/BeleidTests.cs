using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Netwerk;

public sealed class BeleidTests
{
    private static readonly DateOnly Begin = new(2020, 1, 1);

    [Fact]
    public void Een_nieuwe_installatie_heeft_beleid_voor_alles_wat_de_software_leest()
    {
        var eerste = Beleid.Eerste(Begin).ToList();
        Assert.Equal(Beleid.Namen.Keys.Order(StringComparer.Ordinal), eerste.Select(b => b.Naam).Order(StringComparer.Ordinal));
        Assert.All(eerste, b => Assert.Equal(Begin, b.Vanaf));
        Assert.All(eerste, b => Assert.False(string.IsNullOrWhiteSpace(b.Bron)));
        Assert.Equal(3, eerste.Getal(Beleid.BevragingTermijnDagen, Begin));
        Assert.Equal(5, eerste.Getal(Beleid.BewaartermijnJaren, Begin));
        Assert.Equal(10, eerste.Getal(Beleid.DrempelKleineAantallen, Begin));
    }

    [Fact]
    public void Op_een_dag_geldt_de_nieuwste_versie_die_dan_is_begonnen()
    {
        Beleidsregel[] regels = [Versie(7, new(2026, 1, 1)), Versie(5, Begin), Versie(9, new(2027, 1, 1))];
        Assert.Equal(5, regels.Getal(Beleid.BewaartermijnJaren, new(2025, 12, 31)));
        Assert.Equal(7, regels.Getal(Beleid.BewaartermijnJaren, new(2026, 1, 1)));
        Assert.Equal(7, regels.Getal(Beleid.BewaartermijnJaren, new(2026, 12, 31)));
        Assert.Equal(9, regels.Getal(Beleid.BewaartermijnJaren, new(2028, 1, 1)));
    }

    [Fact]
    public void Van_twee_versies_op_een_dag_geldt_de_laatst_vastgelegde()
    {
        var eerst = Versie(5, Begin);
        Beleidsregel later;
        do
        {
            // Ids of one millisecond have no order.
            later = Versie(6, Begin);
        }
        while (later.Id.CompareTo(eerst.Id) <= 0);
        Assert.Equal(6, new[] { eerst, later }.Getal(Beleid.BewaartermijnJaren, Begin));
        Assert.Equal(6, new[] { later, eerst }.Getal(Beleid.BewaartermijnJaren, Begin));
    }

    [Fact]
    public void Zonder_beleid_dat_geldt_is_er_geen_getal()
    {
        var zin = Breekt.Regel("beleid-ontbreekt", () => Beleid.Eerste(Begin).Getal(Beleid.BewaartermijnJaren, Begin.AddDays(-1)));
        Assert.Contains("31 december 2019", zin, StringComparison.Ordinal);
        Breekt.Regel("beleid-ontbreekt", () => Array.Empty<Beleidsregel>().Getal(Beleid.BewaartermijnJaren, Begin));
        Breekt.Regel("beleid-geen-getal", () => new[] { new Beleidsregel(Beleid.BewaartermijnJaren, "vijf", Begin, "Bestuur") }.Getal(Beleid.BewaartermijnJaren, Begin));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public void Een_nieuwe_versie_draagt_waarde_dag_en_bron(int waarde)
    {
        var versie = Versie(waarde, Begin);
        Assert.Equal((waarde.ToString(System.Globalization.CultureInfo.InvariantCulture), Begin, "Besluit van het bestuur"), (versie.Waarde, versie.Vanaf, versie.Bron));
        Assert.Equal(["beleid-vastgelegd"], versie.Sporen());
        Assert.Equal(versie.Id, versie.Sleutel);
    }

    [Fact]
    public void Onbekend_beleid_of_een_waarde_buiten_de_grenzen_wordt_geweigerd()
    {
        Breekt.Regel("beleid-onbekend", () => Beleid.NieuweVersie("wachttijd", 3, Begin, "Bestuur"));
        Breekt.Regel("beleid-waarde", () => Versie(0, Begin));
        Breekt.Regel("beleid-waarde", () => Versie(1001, Begin));
        Breekt.Regel("verplicht-veld", () => Beleid.NieuweVersie(Beleid.BewaartermijnJaren, 3, Begin, " "));
        Breekt.Regel("verplicht-veld", () => _ = new Beleidsregel(" ", "3", Begin, "Bestuur"));
        Breekt.Regel("verplicht-veld", () => _ = new Beleidsregel("naam", " ", Begin, "Bestuur"));
    }

    private static Beleidsregel Versie(int waarde, DateOnly vanaf) => Beleid.NieuweVersie(Beleid.BewaartermijnJaren, waarde, vanaf, "Besluit van het bestuur");
}
