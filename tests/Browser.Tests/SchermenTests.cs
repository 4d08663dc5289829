using Microsoft.Playwright;

namespace Partituur.Browser.Tests;

/// <summary>Every page of the main navigation of every role, and the pages of the demo family, at 1280 and 320 px: axe finds nothing, nothing scrolls sideways.</summary>
public sealed class SchermenTests(Demonstratie demonstratie) : IClassFixture<Demonstratie>
{
    [Theory]
    [InlineData("melder")]
    [InlineData("partner")]
    [InlineData("voorzitter")]
    [InlineData("administratie")]
    [InlineData("regisseur")]
    [InlineData("analist")]
    [InlineData("manager")]
    [InlineData("bestuurder")]
    [InlineData("privacy")]
    [InlineData("beheerder")]
    public async Task Elke_pagina_van_het_menu_is_toegankelijk_op_groot_en_klein_scherm(string gebruiker)
    {
        foreach (var breedte in new[] { 1280, 320 })
        {
            var scherm = await demonstratie.AlsAsync(gebruiker, breedte);
            var paden = await scherm.Pagina.Locator("nav.menu a").EvaluateAllAsync<string[]>("links => links.map(a => new URL(a.href).pathname)");
            Assert.NotEmpty(paden);
            foreach (var pad in paden)
            {
                await scherm.GaAsync(pad);
                await scherm.BekijkAsync($"{gebruiker}{pad.Replace('/', '-').TrimEnd('-')}");
            }

            await scherm.SluitAsync();
        }
    }

    [Fact]
    public async Task De_casus_van_het_gezin_is_van_dossier_tot_plan_te_lezen()
    {
        foreach (var breedte in new[] { 1280, 320 })
        {
            var scherm = await demonstratie.AlsAsync("regisseur", breedte);

            // Among the other cases of the house, the one about the family.
            await scherm.GaAsync("/casussen?Mijn=true");
            var pad = await scherm.Pagina.Locator("main tr").Filter(new() { HasText = "Theelen" }).Locator("a[href^='/casussen/']").First.GetAttributeAsync("href");
            foreach (var (deel, naam) in new[] { (string.Empty, "casus"), ("/plan", "plan"), ("/analyse", "analyse"), ("/samenstellen", "samenstellen"), ("/afschalen", "afschalen"), ("/acties/afspreken", "afspreken") })
            {
                await scherm.GaAsync(pad + deel);
                await scherm.BekijkAsync($"gezin-{naam}");
            }

            await scherm.SluitAsync();
        }
    }

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
