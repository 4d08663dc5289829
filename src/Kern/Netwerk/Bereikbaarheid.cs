using System.Text.RegularExpressions;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Netwerk;

/// <summary>A mail address and a mobile number of a colleague, in the one form in which they are kept.</summary>
public static partial class Bereikbaarheid
{
    /// <summary>At most 254 characters (RFC 5321); one address, without a name and without anything that could start a second one.</summary>
    /// <exception cref="RegelGeschonden">Not empty and no address.</exception>
    public static string? Mailadres(string? tekst) =>
        Tekst.Optioneel(tekst, "het mailadres", 254) is not { } adres ? null
        : Adres().IsMatch(adres) ? adres
        : throw new RegelGeschonden("mailadres-ongeldig", "Dit is geen mailadres. Schrijf bijvoorbeeld naam@voorbeeld.nl.");

    /// <summary>A Dutch number gets +31 before it: "06 12 34 56 78" is kept as "+31612345678".</summary>
    /// <exception cref="RegelGeschonden">Not empty and no mobile number.</exception>
    public static string? Mobiel(string? tekst)
    {
        if (Tekst.Optioneel(tekst, "het mobiele nummer", 40) is not { } getypt)
        {
            return null;
        }

        var kaal = Scheiding().Replace(getypt, string.Empty);
        var nummer = kaal.StartsWith("00", StringComparison.Ordinal) ? $"+{kaal[2..]}"
            : kaal.StartsWith("06", StringComparison.Ordinal) ? $"+31{kaal[1..]}"
            : kaal;
        return Nummer().IsMatch(nummer) ? nummer : throw new RegelGeschonden("mobiel-ongeldig", "Dit is geen mobiel nummer. Schrijf bijvoorbeeld 06 12345678 of +32 470 123456.");
    }

    [GeneratedRegex(@"^[^\s@<>,;:""()\[\]\\\p{C}]+@[^\s@<>,;:""()\[\]\\\p{C}]+\.[^\s@<>,;:""()\[\]\\\p{C}]+$", RegexOptions.None, 1000)]
    private static partial Regex Adres();

    [GeneratedRegex(@"\(0\)|[\s().\-/]", RegexOptions.None, 1000)]
    private static partial Regex Scheiding();

    /// <summary>A Dutch number is a mobile one; of other countries only the length is known (E.164).</summary>
    [GeneratedRegex(@"^\+(316[0-9]{8}|(?!31)[1-9][0-9]{7,14})$", RegexOptions.None, 1000)]
    private static partial Regex Nummer();
}
