using System.Globalization;
using System.Text.RegularExpressions;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>A fixed appointment in every week that an interventie runs: two partners at one hour is what families complain of first.</summary>
/// <param name="Dag">The day of the week.</param>
/// <param name="Van">Begin, local time.</param>
/// <param name="Tot">End, later that day; not part of it.</param>
public sealed partial record Weekmoment(DayOfWeek Dag, TimeOnly Van, TimeOnly Tot)
{
    /// <summary>Most moments of one interventie.</summary>
    public const int Meeste = 14;

    private static readonly string[] Dagen = ["zo", "ma", "di", "wo", "do", "vr", "za"];

    public bool Raakt(Weekmoment ander) => Dag == ander.Dag && Van < ander.Tot && ander.Van < Tot;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Dagen[(int)Dag]} {Van:HH\\:mm}-{Tot:HH\\:mm}");

    /// <summary>The canonical form, Monday first and none twice; null for none.</summary>
    public static string? Schrijf(IEnumerable<Weekmoment> momenten)
    {
        var tekst = string.Join(", ", momenten.Distinct().OrderBy(m => ((int)m.Dag + 6) % 7).ThenBy(m => m.Van).ThenBy(m => m.Tot));
        return tekst.Length == 0 ? null : tekst;
    }

    /// <summary>Reads what a person wrote, such as "ma 10:00-11:00, donderdag 14.00 tot 15.30 uur".</summary>
    /// <exception cref="RegelGeschonden">A part cannot be read, ends before it begins, or there are too many.</exception>
    public static IReadOnlyList<Weekmoment> Lees(string? tekst)
    {
        var delen = (tekst ?? string.Empty).Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return delen.Length <= Meeste
            ? [.. delen.Select(LeesEen)]
            : throw new RegelGeschonden("rooster-te-lang", $"Vul hoogstens {Meeste} vaste momenten in.");
    }

    private static Weekmoment LeesEen(string deel)
    {
        if (Vorm().Match(deel) is not { Success: true } m
            || Tijd(m, "vu", "vm") is not { } van || Tijd(m, "tu", "tm") is not { } tot)
        {
            throw new RegelGeschonden("rooster-onleesbaar", $"‘{(deel.Length > 40 ? deel[..40] + "…" : deel)}’ is geen dag met een tijd. Schrijf bijvoorbeeld: ma 10:00-11:00, do 14:00-15:30.");
        }

        return van < tot
            ? new((DayOfWeek)Array.IndexOf(Dagen, m.Groups["dag"].Value.ToLowerInvariant()), van, tot)
            : throw new RegelGeschonden("rooster-eindigt-eerder", $"‘{deel}’ eindigt niet na het begin.");
    }

    private static TimeOnly? Tijd(Match m, string uur, string minuut)
    {
        var (u, min) = (int.Parse(m.Groups[uur].Value, CultureInfo.InvariantCulture), m.Groups[minuut].Success ? int.Parse(m.Groups[minuut].Value, CultureInfo.InvariantCulture) : 0);
        return u < 24 && min < 60 ? new TimeOnly(u, min) : null;
    }

    [GeneratedRegex(@"^(?<dag>ma|di|wo|do|vr|za|zo)(?:andag|nsdag|ensdag|nderdag|ijdag|terdag|ndag)?\.?\s+(?<vu>\d{1,2})(?:[:.](?<vm>\d{2}))?(?:\s*uur)?\s*(?:-|–|tot)\s*(?<tu>\d{1,2})(?:[:.](?<tm>\d{2}))?(?:\s*uur)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 100)]
    private static partial Regex Vorm();
}
