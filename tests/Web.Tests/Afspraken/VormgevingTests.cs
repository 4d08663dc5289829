using System.Text.RegularExpressions;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>What stands in the markup is drawn: a class without a rule left the score of the plan black once.</summary>
public sealed partial class VormgevingTests
{
    [Fact]
    public void Elke_klasse_in_de_opmaak_heeft_een_regel_in_de_vormgeving()
    {
        var web = Broncode.Pad("src", "Web");
        var stijl = string.Concat(Stijlbladen(web).Append(Path.Combine(web, "wwwroot", "lib", "utrecht.css")).Select(File.ReadAllText));
        var bekend = Selector().Matches(stijl).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var bestanden = Directory.GetFiles(Path.Combine(web, "Pages"), "*.cs*", SearchOption.AllDirectories).Concat(Directory.GetFiles(Path.Combine(web, "Onderdelen"), "*TagHelper.cs"));
        var onbekend = bestanden.SelectMany(b => Klassen(File.ReadAllText(b)).Where(k => !bekend.Contains(k)).Select(k => $"{Path.GetFileName(b)}: {k}")).Distinct();
        Assert.Empty(onbekend);
    }

    [Fact]
    public void Elk_stijlblad_wordt_geladen_en_is_te_overzien()
    {
        var web = Broncode.Pad("src", "Web");
        var geladen = Geladen().Matches(File.ReadAllText(Path.Combine(web, "Pages", "Shared", "_Stijl.cshtml"))).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(Stijlbladen(web).Select(b => Path.GetFileName(b)).Order(StringComparer.Ordinal), geladen);
        Assert.All(Stijlbladen(web), b => Assert.True(File.ReadAllLines(b).Length <= 350, $"{Path.GetFileName(b)} holds more than one subject."));
        var beelden = Stijlbladen(web).SelectMany(b => Verwijzing().Matches(File.ReadAllText(b)).Select(m => Path.Combine(Path.GetDirectoryName(b)!, m.Groups[1].Value))).ToList();
        Assert.NotEmpty(beelden);
        Assert.All(beelden, b => Assert.True(File.Exists(b), $"{b} is not there."));
    }

    private static string[] Stijlbladen(string web) => Directory.GetFiles(Path.Combine(web, "wwwroot", "stijl"), "*.css");

    /// <summary>Whole words only: what a page makes up as it goes (<c>score--@s</c>) is left to the eye.</summary>
    private static IEnumerable<string> Klassen(string tekst) =>
        Klasse().Matches(tekst).SelectMany(m => Ingevuld().Replace(m.Groups[1].Value, "•").Split(' ')).Where(k => Woord().IsMatch(k));

    [GeneratedRegex("~/stijl/([a-z]+\\.css)", RegexOptions.None, 2000)]
    private static partial Regex Geladen();

    [GeneratedRegex("url\\(\"([^\"]+)\"\\)", RegexOptions.None, 2000)]
    private static partial Regex Verwijzing();

    [GeneratedRegex(@"\.([A-Za-z_][\w-]*)", RegexOptions.None, 2000)]
    private static partial Regex Selector();

    [GeneratedRegex(@"class=\\?""([^""\\]*)""", RegexOptions.None, 2000)]
    private static partial Regex Klasse();

    [GeneratedRegex(@"@\([^)]*\)|\{[^}]*\}|@[\w.]+", RegexOptions.None, 2000)]
    private static partial Regex Ingevuld();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*$", RegexOptions.None, 2000)]
    private static partial Regex Woord();
}
