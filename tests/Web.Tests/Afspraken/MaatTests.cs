using System.Text.RegularExpressions;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>A file holds one idea: pages and entities stay small enough to read in one go.</summary>
public sealed partial class MaatTests
{
    [Fact]
    public void Een_paginaklasse_telt_hoogstens_120_regels() =>
        Assert.Empty(Klassen("src/Web/Pages", "*.cshtml.cs").Where(k => k.Basis.Length > 0 && k.Regels > 120).Select(k => $"{k.Bestand}: {k.Naam} {k.Regels}"));

    [Fact]
    public void Een_entiteit_telt_hoogstens_250_regels() =>
        Assert.Empty(Klassen("src/Kern", "*.cs").Where(k => k.Basis is "Aggregaat" or "IOnderdeel" && k.Regels > 250).Select(k => $"{k.Bestand}: {k.Naam} {k.Regels}"));

    [Fact]
    public void Program_telt_hoogstens_100_regels() => Assert.InRange(File.ReadAllLines(Broncode.Pad("src", "Web", "Program.cs")).Length, 1, 100);

    [Fact]
    public void Gedeeld_blijft_onder_de_tien_bestanden() => Assert.InRange(Broncode.Bestanden("src/Kern/Gedeeld", "*.cs").Count(), 1, 9);

    private static IEnumerable<(string Bestand, string Naam, string Basis, int Regels)> Klassen(string map, string patroon)
    {
        foreach (var bestand in Broncode.Bestanden(map, patroon))
        {
            var regels = File.ReadAllLines(bestand);
            for (var begin = 0; begin < regels.Length; begin++)
            {
                if (Klasse().Match(regels[begin]) is { Success: true } k)
                {
                    var eind = Array.FindIndex(regels, begin, r => r == "}");
                    yield return (Broncode.Kort(bestand), k.Groups["naam"].Value, k.Groups["basis"].Value, (eind < 0 ? begin : eind) - begin + 1);
                }
            }
        }
    }

    [GeneratedRegex(@"^public (?:sealed |abstract |partial )*class (?<naam>\w+)(?:\(.*?\))?(?: : (?<basis>\w+).*)?$", RegexOptions.None, 1000)]
    private static partial Regex Klasse();
}
