using Microsoft.Playwright;

namespace Partituur.Browser.Tests;

/// <summary>What a page does in a browser and cannot be seen in its text. That every page is accessible and fits is seen by AllePaginasTests.</summary>
public sealed class SchermenTests(Demonstratie demonstratie) : IClassFixture<Demonstratie>
{
    [Fact]
    public async Task Melden_kan_met_drie_personen_en_houdt_vast_wat_is_getypt()
    {
        var scherm = await demonstratie.AlsAsync("melder", 1280);
        await scherm.GaAsync("/meldingen/melden");
        await scherm.BekijkAsync("melden");
        await scherm.VulAsync("Aanleiding", "Ruzie in de straat, kinderen keken toe.");
        await scherm.KnopAsync("Nog een persoon");
        await scherm.KnopAsync("Nog een persoon");
        Assert.Equal(3, await scherm.Pagina.Locator("fieldset.persoon-rij").CountAsync());
        Assert.Equal("Ruzie in de straat, kinderen keken toe.", await scherm.Pagina.GetByRole(AriaRole.Textbox, new() { Name = "Aanleiding" }).InputValueAsync());
        await scherm.SluitAsync();
    }
}
