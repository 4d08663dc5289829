using System.Text.RegularExpressions;

namespace Partituur.Browser.Tests;

/// <summary>Follows every link that each role can see and looks once at every kind of page, at 1280 and 320 px: what no menu item leads to is not left out.</summary>
public sealed partial class AllePaginasTests(Demonstratie demonstratie) : IClassFixture<Demonstratie>
{
    private static readonly string[] Rollen = ["regisseur", "administratie", "voorzitter", "partner", "melder", "analist", "manager", "bestuurder", "privacy", "beheerder"];

    [Fact]
    public async Task Elke_soort_pagina_is_toegankelijk_op_groot_en_klein_scherm()
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var fouten = new List<string>();
        foreach (var rol in Rollen)
        {
            var (groot, klein) = (await demonstratie.AlsAsync(rol, 1280), await demonstratie.AlsAsync(rol, 320));
            var wachtrij = new Queue<string>(["/"]);
            var verzocht = new HashSet<string>(StringComparer.Ordinal);
            while (wachtrij.TryDequeue(out var pad))
            {
                // The home of every role is another page; the rest is looked at once, by the first who gets there.
                var soort = pad == "/" ? $"/ ({rol})" : Soort(pad);
                if (!verzocht.Add(soort))
                {
                    continue;
                }

                await groot.GaAsync(pad);
                foreach (var link in await groot.Pagina.Locator("a[href]").EvaluateAllAsync<string[]>("l => l.filter(a => a.origin === location.origin && !a.pathname.startsWith('/api')).map(a => a.pathname)"))
                {
                    wachtrij.Enqueue(link);
                }

                if (gezien.Add(soort))
                {
                    await klein.GaAsync(pad);
                    foreach (var scherm in new[] { groot, klein })
                    {
                        fouten.AddRange(await scherm.GebrekenAsync("alle" + Regex.Replace(soort, "[^a-z]+", "-", RegexOptions.None, TimeSpan.FromSeconds(1))));
                    }
                }
            }

            await groot.SluitAsync();
            await klein.SluitAsync();
        }

        Assert.True(gezien.Count > 50, $"Only {gezien.Count} kinds of pages were found: {string.Join(' ', gezien)}");
        Assert.Empty(fouten);
    }

    private static string Soort(string pad) => Nummer().Replace(pad, "{}");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.None, 1000)]
    private static partial Regex Nummer();
}
