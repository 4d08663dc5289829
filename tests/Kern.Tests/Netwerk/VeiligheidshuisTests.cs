using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Tests.Netwerk;

public sealed class VeiligheidshuisTests
{
    [Fact]
    public void Een_huis_heeft_een_naam_en_een_eigen_organisatie()
    {
        var huis = new Veiligheidshuis(" Veiligheidshuis Noord ", Een.EigenOrganisatie);
        Assert.Equal(("Veiligheidshuis Noord", Een.EigenOrganisatie, huis.Id.Waarde), (huis.Naam, huis.EigenOrganisatie, huis.Sleutel));
        Assert.Equal(["huis-geopend"], huis.Sporen());
        Breekt.Regel("verplicht-veld", () => _ = new Veiligheidshuis("", Een.EigenOrganisatie));
    }

    [Fact]
    public void Een_organisatie_hoort_bij_een_keten_en_kan_anders_gaan_heten()
    {
        var organisatie = new Organisatie(" Steunpunt ", Keten.Zorg);
        Assert.Equal(("Steunpunt", Keten.Zorg, organisatie.Id.Waarde), (organisatie.Naam, organisatie.Keten, organisatie.Sleutel));

        // Eis 106: organisations merge and change.
        Assert.Equal(["organisatie-gewijzigd"], organisatie.SporenVan(() => organisatie.Hernoem(" Veilig Thuis ", Keten.Bestuur)));
        Assert.Equal(("Veilig Thuis", Keten.Bestuur), (organisatie.Naam, organisatie.Keten));
    }

    [Fact]
    public void Een_organisatie_zonder_naam_bestaat_niet()
    {
        Breekt.Regel("verplicht-veld", () => _ = new Organisatie(" ", Keten.Zorg));
        var organisatie = new Organisatie("Steunpunt", Keten.Zorg);
        Breekt.Regel("verplicht-veld", () => organisatie.Hernoem(" ", Keten.Straf), organisatie);
        Breekt.Regel("te-lang", () => organisatie.Hernoem(new string('a', 121), Keten.Straf), organisatie);
    }
}
