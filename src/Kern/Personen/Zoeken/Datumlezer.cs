using System.Globalization;
using System.Text.RegularExpressions;

namespace Partituur.Kern.Personen.Zoeken;

/// <summary>Reads birth dates as people here write them: 3-11-1980, 3/11/80, 03.11.1980, 3 nov 1980, 3 november 1980, 03111980, 1980-11-03; and a month with its year.</summary>
public static partial class Datumlezer
{
    private const string Maandnamen = "januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec";

    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The whole text as one date; null when it is no date.</summary>
    /// <param name="tekst">As typed.</param>
    /// <param name="vandaag">A year of two digits is the last one in which that day is not after today.</param>
    public static DateOnly? Lees(string? tekst, DateOnly vandaag)
    {
        var schoon = (tekst ?? string.Empty).Trim().ToLowerInvariant();
        return Datums().Match(schoon) is { Success: true } m && m.Length == schoon.Length ? Van(m, vandaag) : null;
    }

    /// <summary>Takes the dates out of a typed question.</summary>
    /// <param name="tekst">In small letters.</param>
    /// <param name="vandaag">See <see cref="Lees"/>.</param>
    /// <returns>What is left, and each date as yyyyMMdd or yyyyMM.</returns>
    public static (string Overig, IReadOnlyList<string> Datums) Zoek(string tekst, DateOnly vandaag)
    {
        List<string> uit = [];
        var rest = Datums().Replace(tekst, m => Neem(m, Van(m, vandaag)?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)));
        rest = Maandjaar().Replace(rest, m => Neem(m, Bestaand(int.Parse(m.Groups["j"].ValueSpan, CultureInfo.InvariantCulture), Maand(m.Groups["m"].Value), 1)?.ToString("yyyyMM", CultureInfo.InvariantCulture)));
        return (rest, uit);

        string Neem(Match m, string? datum)
        {
            if (datum is null)
            {
                return m.Value;
            }

            uit.Add(datum);
            return " ";
        }
    }

    private static DateOnly? Van(Match m, DateOnly vandaag) =>
        m.Groups["acht"] is { Success: true, Value: var acht }
            ? Maak(acht[4..], acht[2..4], acht[..2], vandaag) ?? Maak(acht[..4], acht[4..6], acht[6..], vandaag)
            : Maak(m.Groups["j"].Value, m.Groups["m"].Value, m.Groups["d"].Value, vandaag);

    private static DateOnly? Maak(string jaar, string maand, string dag, DateOnly vandaag)
    {
        var (j, m, d) = (int.Parse(jaar, CultureInfo.InvariantCulture), Maand(maand), int.Parse(dag, CultureInfo.InvariantCulture));
        if (jaar.Length != 2)
        {
            return Bestaand(j, m, d);
        }

        var eeuw = vandaag.Year / 100 * 100;
        var datum = Bestaand(j += eeuw + j > vandaag.Year ? eeuw - 100 : eeuw, m, d);

        // Nobody was born later this year: then the same day a century ago.
        return datum > vandaag ? Bestaand(j - 100, m, d) : datum;
    }

    private static int Maand(string maand) =>
        int.TryParse(maand, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal
        : maand == "mrt" ? 3
        : Array.FindIndex(Maanden, naam => naam.StartsWith(maand, StringComparison.Ordinal)) + 1;

    private static DateOnly? Bestaand(int jaar, int maand, int dag) =>
        maand is >= 1 and <= 12 && jaar is >= 1880 and <= 9999 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand) ? new DateOnly(jaar, maand, dag) : null;

    [GeneratedRegex(@"(?<![a-z0-9])(?:(?<acht>[0-9]{8})|(?<j>[0-9]{4})[-/. ](?<m>[0-9]{1,2}|" + Maandnamen + @")[-/. ](?<d>[0-9]{1,2})|(?<d>[0-9]{1,2})[-/. ]{1,2}(?<m>[0-9]{1,2}|" + Maandnamen + @")[-/. ]{1,2}(?<j>[0-9]{4}|[0-9]{2}))(?![a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Datums();

    /// <summary>"jan 1987" is Jan, who was born in 1987: that month must be written out.</summary>
    [GeneratedRegex(@"(?<![a-z0-9/.-])(?:(?<m>[0-9]{1,2})[-/]|(?<m>(?!jan )(?:" + Maandnamen + @")) )(?<j>[0-9]{4})(?![a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Maandjaar();
}
