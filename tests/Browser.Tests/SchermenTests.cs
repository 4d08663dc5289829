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

    [Fact]
    public async Task De_stand_van_zaken_van_het_gezin_past_op_een_vel_A4()
    {
        var scherm = await demonstratie.AlsAsync("regisseur", 1280);
        await scherm.GaAsync("/casussen?Mijn=true");
        await scherm.GaAsync((await scherm.Pagina.Locator("main tr").Filter(new() { HasText = "Theelen" }).Locator("a[href^='/casussen/']").First.GetAttributeAsync("href"))!);
        await scherm.LinkAsync("Alles op één blad");
        await scherm.BekijkAsync("stand-van-zaken");
        var pdf = System.Text.Encoding.Latin1.GetString(await scherm.Pagina.PdfAsync(new() { Format = "A4", PreferCSSPageSize = false }));
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b"));
        await scherm.SluitAsync();
    }
}
