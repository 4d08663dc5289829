namespace Partituur.Browser.Tests;

/// <summary>The score of the demonstration's family as people see it: on a screen and on a phone.</summary>
public sealed class PartituurBeeldTests(Demonstratie demonstratie) : IClassFixture<Demonstratie>
{
    [Fact]
    public async Task De_partituur_van_het_gezin_toont_dat_de_rustplek_van_de_dochter_wegvalt()
    {
        var scherm = await demonstratie.AlsAsync("regisseur", 1280);
        await scherm.GaAsync("/casussen?Mijn=true");
        var casus = new Uri(await scherm.Pagina.Locator("main tr").Filter(new() { HasText = "Theelen" }).Locator("a").First.EvaluateAsync<string>("a => a.href")).AbsolutePath;
        await scherm.GaAsync($"{casus}/plan/partituur");
        await scherm.ZietAsync("‘Rustplek bij moeder’ leunt op ‘Voorkomen huisuitzetting’, en die eindigt eerder");
        await scherm.ZietAsync("Acuut zonder vervolg: ‘Huisbezoeken wijkagent en begeleider’");
        await scherm.BekijkAsync("partituur");
        await scherm.BreedteAsync(320);
        await scherm.BekijkAsync("partituur");

        // The frame scrolls by itself and the keyboard reaches it.
        Assert.True(await scherm.Pagina.Locator(".partituurblad").EvaluateAsync<bool>("e => { e.focus(); return document.activeElement === e && e.scrollWidth > e.clientWidth; }"));
        await scherm.SluitAsync();
    }
}
