using System.Globalization;
using System.Text;

namespace Partituur.Kern.Gedeeld;

/// <summary>Checks and shapes of text that every room needs.</summary>
public static class Tekst
{
    /// <summary>Returns the trimmed text, or breaks the rule when it is empty or longer than <paramref name="max"/> characters.</summary>
    /// <exception cref="RegelGeschonden">Empty or too long.</exception>
    public static string Verplicht(string? tekst, string wat, int max = 4000)
    {
        var schoon = tekst?.Trim();
        if (string.IsNullOrEmpty(schoon))
        {
            throw new RegelGeschonden("verplicht-veld", $"Vul {wat} in.");
        }

        return schoon.Length <= max ? schoon : throw new RegelGeschonden("te-lang", $"Maak {wat} korter: hoogstens {max} tekens.");
    }

    public static string? Optioneel(string? tekst, string wat, int max = 4000) =>
        string.IsNullOrWhiteSpace(tekst) ? null : Verplicht(tekst, wat, max);

    /// <summary>
    /// The form in which names are compared: lower case, without diacritics and punctuation, ij as y, single spaces.
    /// "Çelik" → "celik", "De  Bruijn" → "de bruyn".
    /// </summary>
    public static string Zoekvorm(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return string.Empty;
        }

        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Trim().Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (ZonderTeken(teken) is { } letters)
            {
                uit.Append(letters);
            }
            else if (char.IsLetterOrDigit(teken))
            {
                uit.Append(teken);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark && uit.Length > 0 && uit[^1] != ' ')
            {
                uit.Append(' ');
            }
        }

        return uit.Replace("ij", "y").ToString().TrimEnd();
    }

    /// <summary>Letters whose stroke or dot is part of the letter, so that Unicode does not take it off: Paweł, Yıldız, Sørensen, Đurić.</summary>
    private static string? ZonderTeken(char teken) => teken switch
    {
        'ı' => "i",
        'ĳ' => "ij",
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ŧ' => "t",
        'ß' or 'ẞ' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => null,
    };

    /// <summary>A date as people here write it: 3 november 2026.</summary>
    public static string Datum(DateOnly datum) => datum.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"));
}
