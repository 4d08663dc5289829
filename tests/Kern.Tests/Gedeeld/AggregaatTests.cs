using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Gedeeld;

public sealed class AggregaatTests
{
    [Fact]
    public void Wat_gebeurde_wacht_tot_het_is_vastgelegd()
    {
        var organisatie = new Organisatie("Politie", Keten.Straf);
        Assert.Equal(["organisatie-toegevoegd"], organisatie.Sporen());
        organisatie.Hernoem("Politie Limburg", Keten.Straf);
        Assert.Equal(["organisatie-toegevoegd", "organisatie-gewijzigd"], organisatie.Sporen());
        organisatie.GebeurtenissenVastgelegd();
        Assert.Empty(organisatie.Gebeurtenissen);
    }

    [Fact]
    public void Elke_keer_bewaren_verhoogt_de_versie_met_een()
    {
        var organisatie = new Organisatie("Politie", Keten.Straf);
        Assert.Equal(0, organisatie.Versie);
        organisatie.VolgendeVersie();
        organisatie.VolgendeVersie();
        Assert.Equal(2, organisatie.Versie);
    }
}
