using System.Globalization;

namespace Partituur.Kern.Overleggen;

/// <summary>A day as it is typed in a hurry: "vr", "+7", "2w", "5-12", "5-12-2026" or "2026-12-05". A day without a year, or a weekday, is the first one to come.</summary>
public static class Vlugdatum
{
    private static readonly string[] Weekdagen = ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];
    private static readonly string[] Vol = ["d-M-yyyy", "yyyy-MM-dd", "d-M-yy", "d/M/yyyy", "d M yyyy"];

    /// <returns>Null when it is no day.</returns>
    public static DateOnly? Lees(string? tekst, DateOnly vandaag)
    {
        var t = tekst?.Trim().ToLowerInvariant() ?? string.Empty;
        if (t is "vandaag" or "nu")
        {
            return vandaag;
        }

        if (t == "morgen")
        {
            return vandaag.AddDays(1);
        }

        if (t.Length >= 2 && Array.FindIndex(Weekdagen, w => w.StartsWith(t, StringComparison.Ordinal)) is >= 0 and var dag)
        {
            var verder = (dag - (int)vandaag.DayOfWeek + 7) % 7;
            return vandaag.AddDays(verder == 0 ? 7 : verder);
        }

        if (Aantal(t.TrimStart('+'), 'w') is { } weken)
        {
            return vandaag.AddDays(7 * weken);
        }

        if (Aantal(t.TrimStart('+'), 'd') is { } dagen || (t.StartsWith('+') && Getal(t[1..]) is { } los && (dagen = los) >= 0))
        {
            return vandaag.AddDays(dagen);
        }

        if (DateOnly.TryParseExact(t, Vol, CultureInfo.InvariantCulture, DateTimeStyles.None, out var vol))
        {
            return vol;
        }

        return DagMaand(t, vandaag);
    }

    private static DateOnly? DagMaand(string t, DateOnly vandaag)
    {
        for (var jaar = vandaag.Year; jaar <= vandaag.Year + 8; jaar++)
        {
            if (DateOnly.TryParseExact(FormattableString.Invariant($"{t.Replace('/', '-').Replace(' ', '-')}-{jaar}"), "d-M-yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) && dag >= vandaag)
            {
                return dag;
            }
        }

        return null;
    }

    private static int? Aantal(string t, char eenheid) => t.Length > 1 && t[^1] == eenheid ? Getal(t[..^1]) : null;

    private static int? Getal(string t) => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is >= 0 and <= 999 ? getal : null;
}
