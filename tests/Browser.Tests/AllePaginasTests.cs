using System.Text.Json;
using System.Text.RegularExpressions;

namespace Partituur.Browser.Tests;

/// <summary>
/// Follows every link that each role can see and looks at every kind of page, at 1280 and 320 px: axe finds nothing, nothing scrolls sideways. A kind that was looked at is looked at
/// again when a role finds something on it that was not there before: a form, a table, a button of its own. What is no news is only read for the links that lead on.
/// </summary>
public sealed partial class AllePaginasTests(Demonstratie demonstratie) : IClassFixture<Demonstratie>
{
    /// <summary>What was looked at: per kind of page the parts that were on it.</summary>
    private static readonly Dictionary<string, HashSet<string>> Gezien = new(StringComparer.Ordinal);

    /// <summary>Reads a page without drawing it: where its links lead, and of what parts it is made.</summary>
    private const string Lees = """
        async (pad) => {
          const antwoord = await fetch(pad);
          if (!antwoord.ok) {
            throw new Error(`${pad}: ${antwoord.status}`);
          }
          if (!antwoord.headers.get('content-type')?.startsWith('text/html')) {
            return '{"Links":[],"Delen":[]}';
          }
          const blad = new DOMParser().parseFromString(await antwoord.text(), 'text/html');
          const links = [...blad.querySelectorAll('a[href]')].map(a => new URL(a.getAttribute('href'), antwoord.url)).filter(u => u.origin === location.origin && !u.pathname.startsWith('/api'));
          const delen = [...blad.querySelectorAll('main *')].map(e => `${e.localName}.${[...e.classList].sort().join('.')} ${e.type ?? ''} ${(e.getAttribute('name') ?? '').replace(/[0-9]+/g, '')}`);
          return JSON.stringify({ Links: [...new Set(links.map(u => u.pathname))], Delen: [...new Set(delen)] });
        }
        """;

    [Theory]
    [InlineData("regisseur", 60)]
    [InlineData("administratie", 60)]
    [InlineData("voorzitter", 40)]
    [InlineData("partner", 35)]
    [InlineData("melder", 20)]
    [InlineData("analist", 10)]
    [InlineData("manager", 10)]
    [InlineData("bestuurder", 10)]
    [InlineData("privacy", 10)]
    [InlineData("beheerder", 20)]
    public async Task Elke_soort_pagina_is_toegankelijk_op_groot_en_klein_scherm(string rol, int minstens)
    {
        var scherm = await demonstratie.AlsAsync(rol, 1280);
        var wachtrij = new Queue<string>(["/", .. rol == "regisseur" ? await GezinAsync(scherm) : []]);
        var verzocht = new HashSet<string>(StringComparer.Ordinal);
        var fouten = new List<string>();
        while (wachtrij.TryDequeue(out var pad))
        {
            // The home of every role is another page.
            var soort = pad == "/" ? $"/ ({rol})" : Soort(pad);
            if (!verzocht.Add(soort))
            {
                continue;
            }

            var pagina = JsonSerializer.Deserialize<Gelezen>(await scherm.Pagina.EvaluateAsync<string>(Lees, pad))!;
            foreach (var link in pagina.Links)
            {
                wachtrij.Enqueue(link);
            }

            if (!Gezien.TryGetValue(soort, out var bekend))
            {
                Gezien[soort] = bekend = new(StringComparer.Ordinal);
            }

            var eerder = bekend.Count;
            bekend.UnionWith(pagina.Delen);
            if (bekend.Count > eerder)
            {
                await scherm.GaAsync(pad);
                foreach (var breedte in new[] { 1280, 320 })
                {
                    await scherm.BreedteAsync(breedte);
                    fouten.AddRange(await scherm.GebrekenAsync("alle" + Naam().Replace(soort, "-")));
                }

                await scherm.BreedteAsync(1280);
            }
        }

        await scherm.SluitAsync();
        Assert.True(verzocht.Count >= minstens, $"Only {verzocht.Count} kinds of pages were found: {string.Join(' ', verzocht)}");
        Assert.Empty(fouten);
    }

    /// <summary>The family to think with is the fullest case: of each kind of page it has, it goes first.</summary>
    private static async Task<IEnumerable<string>> GezinAsync(Scherm scherm)
    {
        await scherm.GaAsync("/casussen?Mijn=true");
        var pad = await scherm.Pagina.Locator("main tr").Filter(new() { HasText = "Theelen" }).Locator("a[href^='/casussen/']").First.GetAttributeAsync("href");
        return new[] { string.Empty, "/plan", "/analyse", "/samenstellen", "/afschalen", "/acties/afspreken" }.Select(deel => pad + deel);
    }

    private static string Soort(string pad) => Nummer().Replace(pad, "{}");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.None, 1000)]
    private static partial Regex Nummer();

    [GeneratedRegex("[^a-z]+", RegexOptions.None, 1000)]
    private static partial Regex Naam();

    private sealed record Gelezen(string[] Links, string[] Delen);
}
