using CsCheck;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Netwerk;

/// <summary>Eis 4, 16, 17: the agreement by which a partner takes part.</summary>
public sealed class ConvenantTests
{
    private static readonly DateOnly Begin = new(2026, 1, 1);

    [Fact]
    public void Een_convenant_geldt_van_de_eerste_tot_en_met_de_laatste_dag()
    {
        var convenant = Sluit(Begin, new(2026, 12, 31));
        Assert.False(convenant.GeldigOp(new(2025, 12, 31)));
        Assert.True(convenant.GeldigOp(Begin));
        Assert.True(convenant.GeldigOp(new(2026, 12, 31)));
        Assert.False(convenant.GeldigOp(new(2027, 1, 1)));
    }

    [Fact]
    public void Een_convenant_zonder_einde_geldt_tot_het_wordt_beeindigd()
    {
        var convenant = Sluit(Begin, null);
        Assert.True(convenant.GeldigOp(new(2099, 1, 1)));
        Assert.Equal(["convenant-beeindigd"], convenant.SporenVan(() => convenant.Beeindig(new(2026, 6, 30))));
        Assert.True(convenant.GeldigOp(new(2026, 6, 30)));
        Assert.False(convenant.GeldigOp(new(2026, 7, 1)));
    }

    [Fact]
    public void Een_convenant_legt_doel_uren_en_doorzettingsmacht_vast()
    {
        var convenant = new Convenant(Een.Huis, Een.Politie, Begin, null, " Samenwerken ", 40, doorzettingsmacht: true);
        Assert.Equal((Een.Huis, Een.Politie, "Samenwerken", 40, true), (convenant.HuisId, convenant.OrganisatieId, convenant.Doel, convenant.UrenPerMaand, convenant.Doorzettingsmacht));
        Assert.Equal(["convenant-gesloten"], convenant.Sporen());
        Assert.Equal(convenant.Id, convenant.Sleutel);
    }

    [Fact]
    public void Een_convenant_eindigt_niet_voor_het_begint()
    {
        Breekt.Regel("convenant-einde-voor-begin", () => Sluit(Begin, Begin.AddDays(-1)));
        Assert.True(Sluit(Begin, Begin).GeldigOp(Begin));
        var convenant = Sluit(Begin, null);
        Breekt.Regel("convenant-einde-voor-begin", () => convenant.Beeindig(Begin.AddDays(-1)), convenant);
        convenant.Beeindig(Begin);
        Assert.Equal(Begin, convenant.Tot);
    }

    [Fact]
    public void Beeindigen_maakt_een_convenant_nooit_langer()
    {
        var convenant = Sluit(Begin, new(2026, 6, 30));
        Breekt.Regel("convenant-eindigt-al", () => convenant.Beeindig(new(2026, 7, 1)), convenant);
        convenant.Beeindig(new(2026, 6, 30));
        convenant.Beeindig(new(2026, 3, 31));
        Assert.Equal(new(2026, 3, 31), convenant.Tot);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void De_beloofde_uren_liggen_binnen_de_grenzen(int uren) =>
        Assert.Equal(uren, new Convenant(Een.Huis, Een.Politie, Begin, null, "Doel", uren, false).UrenPerMaand);

    [Theory]
    [InlineData(-1)]
    [InlineData(10_001)]
    public void Andere_uren_worden_geweigerd(int uren) =>
        Breekt.Regel("convenant-uren", () => _ = new Convenant(Een.Huis, Een.Politie, Begin, null, "Doel", uren, false));

    [Fact]
    public void Een_convenant_zonder_doel_bestaat_niet() =>
        Breekt.Regel("verplicht-veld", () => _ = new Convenant(Een.Huis, Een.Politie, Begin, null, " ", 1, false));

    [Fact]
    public void Een_convenant_geldt_op_een_aaneengesloten_reeks_dagen() =>
        Gen.Select(Gen.Int[0, 50], Gen.Int[-5, 50], Gen.Int[0, 100]).Sample((van, duur, einde) =>
        {
            // A negative length is without end.
            var convenant = Sluit(Begin.AddDays(van), duur >= 0 ? Begin.AddDays(van + duur) : null);
            if (einde >= van && (duur < 0 || einde <= van + duur))
            {
                convenant.Beeindig(Begin.AddDays(einde));
            }

            var laatste = convenant.Tot ?? DateOnly.MaxValue;
            return Enumerable.Range(0, 160).Select(n => Begin.AddDays(n)).All(dag => convenant.GeldigOp(dag) == (dag >= convenant.Van && dag <= laatste));
        });

    private static Convenant Sluit(DateOnly van, DateOnly? tot) => new(Een.Huis, Een.Politie, van, tot, "Samenwerken", 40, doorzettingsmacht: true);
}
