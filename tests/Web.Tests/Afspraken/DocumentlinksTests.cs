using System.Text.RegularExpressions;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Every relative link in the documents leads to a file that is there. Links of the manual are also followed over HTTP by the crawler.</summary>
public sealed partial class DocumentlinksTests
{
    [Fact]
    public void Elke_link_in_een_document_wijst_naar_een_bestand()
    {
        var documenten = Broncode.Bestanden("docs", "*.md").Concat(new[] { "README.md", "CHANGELOG.md", Path.Combine("bench", "README.md") }.Select(b => Broncode.Pad(b))).Where(File.Exists).ToList();
        Assert.NotEmpty(documenten);
        Assert.Empty(documenten.SelectMany(d => Link().Matches(File.ReadAllText(d)).Where(l => !Bestaat(d, l)).Select(l => $"{Broncode.Kort(d)}: {l.Groups["doel"].Value}")));
    }

    [Fact]
    public void Elke_test_die_de_dekking_van_de_eisen_noemt_bestaat()
    {
        var bron = string.Concat(Broncode.Bestanden("tests", "*.cs").Select(File.ReadAllText));
        var genoemd = Testnaam().Matches(File.ReadAllText(Broncode.Pad("docs/eisen-dekking.md"))).Select(m => m.Value).Distinct().ToList();
        Assert.NotEmpty(genoemd);
        Assert.All(genoemd, n => Assert.Matches($@"class {n}\b", bron));
    }

    private static bool Bestaat(string document, Match link)
    {
        var doel = link.Groups["doel"].Value.Split('#')[0];

        // A picture of the manual is made by the browser tests; the manual leaves out what is not there (yet).
        var isBeeld = link.Groups["beeld"].Length > 0;
        return doel.Length == 0 || isBeeld || doel.Contains("://", StringComparison.Ordinal) || doel.StartsWith("mailto:", StringComparison.Ordinal)
            || Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, Uri.UnescapeDataString(doel)));
    }

    [GeneratedRegex(@"\b\w+Tests\b", RegexOptions.None, 1000)]
    private static partial Regex Testnaam();

    [GeneratedRegex(@"(?<beeld>!?)\[[^\]]*\]\((?<doel>[^)\s]+)[^)]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
