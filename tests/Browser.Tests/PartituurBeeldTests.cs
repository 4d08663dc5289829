using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Partituur.Browser.Tests;

/// <summary>The score of the demonstration's family as people see it: on a screen, on a phone, by the keyboard and on paper.</summary>
public sealed partial class PartituurBeeldTests(Demonstratie demonstratie) : IClassFixture<Demonstratie>
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
        await scherm.BreedteAsync(1280);

        // A page of A3 on its side, and what was put aside stands on it with its reason.
        await scherm.Pagina.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await scherm.Pagina.Locator(".bevinding__terzijde p").First.EvaluateAsync<bool>("e => e.getBoundingClientRect().height > 0"));
        var pdf = Encoding.Latin1.GetString(await scherm.Pagina.PdfAsync(new() { PreferCSSPageSize = true }));
        var bladen = Blad().Matches(pdf).Select(m => (Breed: double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), Hoog: double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture))).ToList();
        Assert.Contains(bladen, b => b.Breed is > 1185 and < 1195 && b.Hoog is > 838 and < 846);
        await scherm.Pagina.EmulateMediaAsync(new() { Media = Media.Screen });

        // From the frame Tab goes to the first bar; Enter leads to its interventie.
        await scherm.Pagina.Locator(".partituurblad").FocusAsync();
        await scherm.Pagina.Keyboard.PressAsync("Tab");
        Assert.Equal("noot", await scherm.Pagina.EvaluateAsync<string>("() => document.activeElement.getAttribute('class')"));
        await scherm.VerderAsync("Enter");
        Assert.Contains("/plan/interventies/", scherm.Pagina.Url, StringComparison.Ordinal);
        await scherm.SluitAsync();
    }

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", RegexOptions.None, 2000)]
    private static partial Regex Blad();
}
