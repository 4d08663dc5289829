using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Tests.Personen;

/// <summary>Eis 52: relations of family, group and neighbourhood, with source and period.</summary>
public sealed class RelatieTests
{
    private readonly PersoonId ouder = PersoonId.Nieuw();
    private readonly PersoonId kind = PersoonId.Nieuw();

    [Fact]
    public void Een_relatie_heeft_een_bron_en_een_begin_en_kan_eindigen()
    {
        var relatie = new Relatie(Een.Huis, ouder, Relatiesoort.Ouder, kind, Een.Handeling(voor: Een.Politie));
        Assert.Equal((Een.Huis, ouder, Relatiesoort.Ouder, kind), (relatie.HuisId, relatie.VanId, relatie.Soort, relatie.NaarId));
        Assert.Equal((null, null, Een.Politie), (relatie.Sinds, relatie.Tot, relatie.Bron));
        Assert.Equal((Een.Nu, Een.Medewerker), (relatie.VastgelegdOp, relatie.VastgelegdDoor));
        Assert.Equal(relatie.Id, relatie.Sleutel);
        Assert.Equal(["relatie-gelegd"], relatie.Sporen());
        Assert.Equal(["relatie-beeindigd"], relatie.SporenVan(() => relatie.Beeindig(Een.Vandaag, Een.Handeling())));
        Assert.Equal(Een.Vandaag, relatie.Tot);
    }

    [Fact]
    public void Niemand_heeft_een_relatie_met_zichzelf() =>
        Breekt.Regel("relatie-met-zichzelf", () => _ = new Relatie(Een.Huis, ouder, Relatiesoort.Vriend, ouder, Een.Handeling()));

    [Theory]
    [InlineData(Relatiesoort.Ouder, "ouder van", "kind van")]
    [InlineData(Relatiesoort.Kind, "kind van", "ouder van")]
    [InlineData(Relatiesoort.Verzorger, "verzorger van", "wordt verzorgd door")]
    [InlineData(Relatiesoort.Partner, "partner van", "partner van")]
    [InlineData(Relatiesoort.ExPartner, "ex-partner van", "ex-partner van")]
    [InlineData(Relatiesoort.BroerOfZus, "broer of zus van", "broer of zus van")]
    [InlineData(Relatiesoort.Vriend, "vriend of vriendin van", "vriend of vriendin van")]
    [InlineData(Relatiesoort.Medepleger, "medepleger van", "medepleger van")]
    [InlineData(Relatiesoort.Buurtgenoot, "buurtgenoot van", "buurtgenoot van")]
    [InlineData(Relatiesoort.Anders, "heeft te maken met", "heeft te maken met")]
    public void Een_relatie_leest_van_beide_kanten(Relatiesoort soort, string eerste, string tweede)
    {
        Assert.Equal(eerste, soort.InWoorden(isEerste: true));
        Assert.Equal(tweede, soort.InWoorden(isEerste: false));
        if (soort.Omgekeerd() is { } terug)
        {
            // The same words from the other side, and back again.
            Assert.Equal(tweede, terug.InWoorden(isEerste: true));
            Assert.Equal(soort, terug.Omgekeerd());
        }
        else
        {
            Assert.Equal(Relatiesoort.Verzorger, soort);
        }
    }
}
