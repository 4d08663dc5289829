using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Partituur.Browser.Tests;

/// <summary>
/// The pictures of the manual are made here, from the demonstration: <c>PARTITUUR_VERNIEUW=1 ./test Browser --filter beeld</c> writes them anew. Every run opens the same pages, so
/// that a chapter cannot go on about a screen that is gone.
/// </summary>
public sealed partial class HandleidingTests(Demonstratie demonstratie) : IClassFixture<Demonstratie>
{
    private static readonly string Map = Path.Combine(Scherm.Wortel, "docs", "handleiding");

    /// <summary>Picture, who makes it, where it begins (after # the row of the list there), the links and ! buttons that lead on, and what must be in view.</summary>
    private static readonly (string Beeld, string? Wie, string Pad, string? Link, string Toon)[] Beelden =
    [
        ("aanmelden", null, "/aanmelden", null, "h1"),
        ("melden", "melder", "/meldingen/melden", null, "h1"),
        ("meldingen", "melder", "/meldingen", null, "h1"),
        ("importeren", "administratie", "/meldingen/importeren", null, "h1"),
        ("vragen", "administratie", "/triage#van 4", "Partners bevragen", "h1"),
        ("bevragen", "partner", "/", "Vraag van", "h1"),
        ("gedeeld", "politie", "/triage/gedeeld", null, "h1"),
        ("bekijk-als", "administratie", "/triage#van 4", "Bekijk als", "h1"),
        ("zonder-account", "administratie", "/triage#van 4", "Partners bevragen>Link zonder account", "h1"),
        ("pseudoniemen", "politie", "/triage/pseudoniemen", null, "h1"),
        ("triage", "voorzitter", "/triage", null, "h1"),
        ("tafel", "administratie", "/triage/tafels", "Huiselijk geweld", "h1"),
        ("zitting", "voorzitter", "/triage", "Naar de zitting>!Zitting beginnen", "h1"),
        ("aan-tafel", "politie", "/triage/aan-tafel", null, "h1"),
        ("terugblik", "voorzitter", "/triage/terugblikken", "2026-", "h1"),
        ("besluiten", "voorzitter", "/triage#van 4", "Besluiten", ".besluit"),
        ("verwijzen", "voorzitter", "/triage#van 4", "Besluiten>Verwijzen", "h1"),
        ("casus", "regisseur", Gezin, null, "h1"),
        ("analyse", "regisseur", Gezin + "/analyse", null, "#naast-elkaar"),
        ("casusladder", "regisseur", Gezin + "/ladder", null, "h1"),
        ("plan", "regisseur", Gezin + "/plan", null, "#partituur"),
        ("partituur", "regisseur", Gezin + "/plan/partituur", null, "#tijdlijn"),
        ("volgen", "regisseur", Gezin + "/volgen", null, "h1"),
        ("dagbericht", "regisseur", "/toegang/dagbericht", null, "h1"),
        ("afschalen", "regisseur", Gezin + "/afschalen", null, "h1"),
        ("verschil", "regisseur", Gezin + "/plan/verschil", null, "h1"),
        ("doorzetten", "regisseur", Gezin + "/doorzetten", null, "h1"),
        ("belemmeringen", "regisseur", "/inzicht/belemmeringen", null, "h1"),
        ("overleg", "administratie", "/overleggen", "25 november", "h1"),
        ("verslag", "voorzitter", "/?soort=VerslagVaststellen", "Casusoverleg", "h1"),
        ("uitkomst", "partner", "/?soort=UitkomstLezen", "Casusoverleg", "h1"),
        ("overlegcijfers", "manager", "/inzicht/overleggen", null, "h1"),
        ("overleg-noodpakket", "administratie", "/overleggen", "24 november>Noodpakket op papier>N2026-0002", "h1"),
        ("personen", "administratie", "/personen?zoek=theelen", null, "h1"),
        ("systeem", "administratie", "/personen?zoek=theelen", "Kevin Theelen>Systeem bekijken", ".systeembeeld"),
        ("terugkoppeling", "administratie", "/triage/terugkoppelingen", "2026-", "h1"),
        ("cijfers", "administratie", "/triage/terugkoppelingen/cijfers", null, "h1"),
        ("inzicht", "analist", "/inzicht", null, "h1"),
        ("code-rood", "manager", "/inzicht/code-rood", null, "h1"),
        ("privacy", "privacy", "/logboek", null, "h1"),
        ("beheer", "beheerder", "/netwerk/beheer", null, "h1"),
        ("ladder", "voorzitter", "/netwerk/ladder?Gemeente=Venlo", null, "h1"),
        ("formulier", "beheerder", "/netwerk/beheer/doelgroepen", "Vragen>!Nieuwe versie maken", "h1"),
        ("regimes", "beheerder", "/netwerk/beheer/regimes", null, "h1"),
    ];

    private const string Gezin = "{gezin}";

    [Fact]
    public async Task Elk_beeld_van_de_handleiding_is_te_maken_en_is_er()
    {
        var schermen = new Dictionary<string, Scherm>(StringComparer.Ordinal);
        foreach (var (beeld, wie, pad, link, toon) in Beelden)
        {
            if (!schermen.TryGetValue(wie ?? string.Empty, out var scherm))
            {
                schermen[wie ?? string.Empty] = scherm = wie is null ? await demonstratie.OpenAsync(1280) : await demonstratie.AlsAsync(wie, 1280);
            }

            var delen = pad.Split('#');
            await scherm.GaAsync(delen[0].Replace(Gezin, await GezinAsync(scherm, pad), StringComparison.Ordinal));
            if (delen.Length > 1)
            {
                // The first in the list of which the row says this.
                await scherm.GaAsync((await scherm.Pagina.Locator("main tbody tr").Filter(new() { HasText = delen[1] }).Locator("a").First.GetAttributeAsync("href"))!);
            }

            foreach (var stap in link?.Split('>') ?? [])
            {
                await (stap[0] == '!' ? scherm.KnopAsync(stap[1..]) : scherm.LinkAsync(stap));
            }

            await scherm.Pagina.Locator(toon).First.ScrollIntoViewIfNeededAsync();
            var bytes = await scherm.Pagina.ScreenshotAsync(new() { Style = ".tabel-kader:focus-visible { outline: 0 }" });
            Assert.True(bytes.Length > 10_000, $"{beeld} is an empty page.");
            if (Environment.GetEnvironmentVariable("PARTITUUR_VERNIEUW") == "1")
            {
                await File.WriteAllBytesAsync(Path.Combine(Map, "beeld", beeld + ".png"), bytes);
            }
        }

        foreach (var scherm in schermen.Values)
        {
            await scherm.SluitAsync();
        }

        var genoemd = Directory.GetFiles(Map, "*.md").SelectMany(b => Plaatje().Matches(File.ReadAllText(b)).Select(m => m.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Beelden.Select(b => b.Beeld).Order(StringComparer.Ordinal), genoemd);
        Assert.All(genoemd, b => Assert.True(File.Exists(Path.Combine(Map, "beeld", b + ".png")), $"{b}.png is missing: see above how to make it."));
    }

    /// <summary>The address of the family's case, told by hand in the demonstration.</summary>
    private static async Task<string> GezinAsync(Scherm scherm, string pad)
    {
        if (!pad.Contains(Gezin, StringComparison.Ordinal))
        {
            return string.Empty;
        }

        await scherm.GaAsync("/casussen?Mijn=true");
        return new Uri(await scherm.Pagina.Locator("main tr").Filter(new() { HasText = "Theelen" }).Locator("a").First.EvaluateAsync<string>("a => a.href")).AbsolutePath;
    }

    [GeneratedRegex(@"\(beeld/([\w-]+)\.png\)", RegexOptions.None, 1000)]
    private static partial Regex Plaatje();
}
