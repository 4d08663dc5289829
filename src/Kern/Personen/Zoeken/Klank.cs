using System.Text.RegularExpressions;

namespace Partituur.Kern.Personen.Zoeken;

/// <summary>
/// How a Dutch name sounds, as a code: names that sound alike have one code. Bruijn, Bruin, Bruyn; Hendriks, Hendrix, Hendrickx; Philipse, Filipse; Schmidt, Smit stay apart.
/// </summary>
public static partial class Klank
{
    /// <summary>Replaced in this order; each line is one habit of spelling.</summary>
    private static readonly (string Van, string Door)[] Letters =
    [
        ("sch", "sg"), ("ch", "g"), ("gh", "g"), ("ph", "f"), ("th", "t"), ("qu", "kw"), ("q", "k"), ("x", "ks"), ("ce", "se"), ("ci", "si"), ("cy", "si"), ("c", "k"), ("z", "s"), ("v", "f"), ("dt", "t"),
        ("ouw", "ou"), ("auw", "ou"), ("au", "ou"), ("uy", "ui"), ("ay", "ai"), ("oy", "oi"), ("ey", "ei"), ("ae", "a"), ("ue", "u"), ("ie", "i"), ("ei", "y"),
    ];

    /// <param name="woord">One word in comparing form (<see cref="Gedeeld.Tekst.Zoekvorm"/>).</param>
    /// <returns>The code; empty for an empty word.</returns>
    public static string Van(string woord)
    {
        var klank = woord;
        foreach (var (van, door) in Letters)
        {
            klank = klank.Replace(van, door, StringComparison.Ordinal);
        }

        // A y begins as a j and ends as an i; between consonants it is the ij that it was written with.
        klank = klank.Length > 1 && klank[0] == 'y' ? "j" + klank[1..] : klank;
        klank = klank.Length > 2 && klank[^1] == 'y' ? klank[..^1] + "i" : klank;
        klank = StommeH().Replace(Dubbel().Replace(klank, "$1"), string.Empty);
        return klank.Length > 2 && klank[^1] == 'd' ? klank[..^1] + "t"
            : klank.Length > 3 && klank.EndsWith("sg", StringComparison.Ordinal) ? klank[..^1]
            : klank;
    }

    [GeneratedRegex(@"(.)\1+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dubbel();

    [GeneratedRegex("(?<=[^aeiouy])h(?=[^aeiouy]|$)|(?<=[aeiouy])h(?=[^aeiouy]|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StommeH();
}
