using System.Reflection;
using System.Text.RegularExpressions;
using Partituur.Kern.Data;

namespace Partituur.Web.Tests.Afspraken;

/// <summary>Rooms know only rooms above them; Kern knows no ASP.NET; the folders have the same names everywhere.</summary>
public sealed partial class KamersTests
{
    private static readonly Dictionary<string, string[]> MagKennen = new(StringComparer.Ordinal)
    {
        ["Netwerk"] = [],
        ["Logboek"] = [],
        ["Toegang"] = ["Netwerk"],
        ["Personen"] = ["Netwerk", "Toegang"],
        ["Meldingen"] = ["Netwerk", "Toegang", "Personen"],
        ["Triage"] = ["Netwerk", "Toegang", "Personen", "Meldingen"],
        ["Casussen"] = ["Netwerk", "Toegang", "Personen", "Meldingen", "Triage"],
        ["Plannen"] = ["Netwerk", "Toegang", "Personen", "Meldingen", "Triage", "Casussen"],
        ["Overleggen"] = ["Netwerk", "Toegang", "Personen", "Meldingen", "Triage", "Casussen", "Plannen"],
        ["Volgen"] = ["Netwerk", "Toegang", "Personen", "Meldingen", "Triage", "Casussen", "Plannen", "Overleggen"],
        ["Bewaren"] = ["Netwerk", "Toegang", "Personen", "Meldingen", "Triage", "Casussen", "Plannen", "Overleggen"],
        ["Inzicht"] = ["Netwerk", "Toegang", "Personen", "Meldingen", "Triage", "Casussen", "Plannen", "Overleggen", "Bewaren"],
        ["Sturing"] = ["Netwerk", "Toegang", "Inzicht"],
    };

    [Fact]
    public void Een_kamer_kent_alleen_kamers_boven_haar()
    {
        var fouten = new List<string>();
        foreach (var (kamer, mag) in MagKennen)
        {
            foreach (var bestand in Directory.GetFiles(Path.Combine(Broncode.Wortel, "src", "Kern", kamer), "*.cs"))
            {
                var gekend = Using().Matches(File.ReadAllText(bestand)).Select(m => m.Groups[1].Value).Where(k => MagKennen.ContainsKey(k) && k != kamer && k != "Logboek");
                fouten.AddRange(gekend.Except(mag).Select(k => $"{kamer}/{Path.GetFileName(bestand)} kent {k}"));
            }
        }

        Assert.Empty(fouten);
    }

    [Fact]
    public void Kern_kent_geen_aspnet() =>
        Assert.DoesNotContain(typeof(PartituurDb).Assembly.GetReferencedAssemblies(), a => a.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));

    [Fact]
    public void Mappen_heten_overal_naar_de_kamers()
    {
        var technisch = new[] { "Shared", "Afspraken", "Register", "Hulp", "bin", "obj", "Data", "Gedeeld", "schermen", "Handleiding" };
        var onbekend = new[] { "src/Kern", "src/Web/Pages", "src/Web/Api", "tests/Kern.Tests", "tests/Web.Tests" }
            .SelectMany(m => Directory.GetDirectories(Path.Combine(Broncode.Wortel, m))).Where(m => !MagKennen.ContainsKey(Path.GetFileName(m)) && !technisch.Contains(Path.GetFileName(m)));
        Assert.Empty(onbekend.Select(m => Path.GetRelativePath(Broncode.Wortel, m)));
    }

    [GeneratedRegex(@"^using Partituur\.Kern\.(\w+);", RegexOptions.Multiline, 1000)]
    private static partial Regex Using();
}
