using CsCheck;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Inzicht;

/// <summary>What blocks most, without names, and without small counts that can be calculated.</summary>
public sealed class BelemmeringcijfersTests
{
    private static readonly Gen<Belemmeringtelling> Telling =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[1, 30], Gen.Bool, (regel, leefgebied, weken, doorgezet) => new Belemmeringtelling($"Regel {regel}", Hindernissoort.Wachtlijst, $"Organisatie {regel % 2}", $"Leefgebied {leefgebied}", weken, doorgezet));

    [Fact]
    public void Zonder_drempel_telt_alles_op() => Telling.List[1, 60].Sample(tellingen =>
    {
        var beeld = new Belemmeringcijfers(tellingen).Scherm(0);
        Assert.Equal(tellingen.Count, beeld.Totaal.Waarde);
        Assert.Equal(tellingen.Count, beeld.Regels.Sum(r => r.Keer.Waarde));
        Assert.Equal(tellingen.Count, beeld.Organisaties.Sum(r => r.Keer.Waarde));
        Assert.Equal(tellingen.Count, beeld.Leefgebieden.Sum(r => r.Keer.Waarde));
        Assert.Equal(beeld.Regels.Select(r => r.Keer.Waarde).OrderDescending(), beeld.Regels.Select(r => r.Keer.Waarde));
    });

    /// <summary>What an outsider can do: take what is shown of the rules of an organisation off what is shown of it, or all that is shown off the total.</summary>
    [Fact]
    public void Een_klein_aantal_staat_er_niet_en_volgt_niet_uit_een_andere_tabel() => Telling.List[1, 120].Sample(tellingen =>
    {
        const int Drempel = 10;
        var beeld = new Belemmeringcijfers(tellingen).Scherm(Drempel);
        Assert.All(beeld.Regels.Select(r => r.Keer).Concat(beeld.Regels.Select(r => r.Doorgezet)).Concat(beeld.Leefgebieden.Select(l => l.Keer)), g => Assert.False(g.Waarde is > 0 and < Drempel));
        foreach (var organisatie in beeld.Organisaties.Where(o => o.Keer.Waarde is not null))
        {
            Assert.All(beeld.Regels.Where(r => r.Organisatie == organisatie.Naam), r => Assert.NotNull(r.Keer.Waarde));
        }

        if (beeld.Totaal.Waarde is null)
        {
            Assert.All(beeld.Leefgebieden, l => Assert.Null(l.Keer.Waarde));
        }

        Assert.NotEqual(1, beeld.Regels.Count(r => r.Keer.Waarde is null) + (beeld.Totaal.Waarde is null ? 1 : 0));
        Assert.NotEqual(1, beeld.Leefgebieden.Count(l => l.Keer.Waarde is null) + (beeld.Totaal.Waarde is null ? 1 : 0));
        Assert.All(beeld.Regels.Where(r => r.Weken is not null), r => Assert.True(tellingen.Count(t => t.Regel == r.Regel && !t.Doorgezet) >= Drempel));
    });

    [Fact]
    public void De_rij_zegt_hoe_vaak_hoe_vaak_met_macht_en_hoe_lang()
    {
        Belemmeringtelling Rij(int? weken, bool macht = false) => new("Wachtlijst kliniek", Hindernissoort.Wachtlijst, "GGZ", "Verslaving", weken, macht);
        var rij = Assert.Single(new Belemmeringcijfers([Rij(4), Rij(20), Rij(8), Rij(null), Rij(null, true)]).Scherm(0).Regels);
        Assert.Equal((5, 1, 8), (rij.Keer.Waarde!.Value, rij.Doorgezet.Waarde!.Value, rij.Weken!.Value));
    }
}
