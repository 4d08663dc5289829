using System.Globalization;

namespace Partituur.Kern.Inzicht;

/// <summary>A count as it may be shown.</summary>
/// <param name="Waarde">The number; null when it is kept back.</param>
/// <param name="Tekst">What stands on the screen: the number, "&lt; 10", or "afgeschermd" for one that is kept back to protect another.</param>
public sealed record Getoond(int? Waarde, string Tekst);

/// <summary>Counts per group and their total, safe to show.</summary>
public sealed record Afgeschermd(IReadOnlyDictionary<string, Getoond> Aantallen, Getoond Totaal)
{
    public bool IsIetsAfgeschermd => Totaal.Waarde is null || Aantallen.Values.Any(a => a.Waarde is null);
}

/// <summary>
/// Keeps back counts in which people could be recognised (wet.md L10), and as many others as needed so that nobody finds them by subtracting from the total. Pure.
/// </summary>
public static class KleineAantallen
{
    /// <param name="aantallen">Count per group; the total is their sum.</param>
    /// <param name="drempel">Counts from 1 up to this one, exclusive, are small. Zero tells of nobody and stays.</param>
    public static Afgeschermd Scherm(IReadOnlyDictionary<string, int> aantallen, int drempel)
    {
        var totaal = aantallen.Values.Sum();
        var klein = aantallen.Where(a => IsKlein(a.Value)).Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        var mee = new HashSet<string>(StringComparer.Ordinal);
        var resterend = new Queue<string>(aantallen.Where(a => a.Value >= drempel && a.Value > 0).OrderBy(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Key));
        while (klein.Count > 0 && IsTerugTeRekenen() && resterend.TryDequeue(out var volgende))
        {
            mee.Add(volgende);
        }

        // Only when every group is kept back and the total still tells: then the total is kept back too.
        var totaalWeg = IsKlein(totaal) || (klein.Count > 0 && IsTerugTeRekenen());

        // "< 10" of nine groups that each have somebody tells that each has one.
        var totaalIsKlein = IsKlein(totaal) && klein.Count < drempel - 1;
        return new(
            aantallen.ToDictionary(a => a.Key, a => klein.Contains(a.Key) ? Klein(drempel) : mee.Contains(a.Key) ? new Getoond(null, "afgeschermd") : Gewoon(a.Value), StringComparer.Ordinal),
            !totaalWeg ? Gewoon(totaal) : totaalIsKlein ? Klein(drempel) : new Getoond(null, "afgeschermd"));

        bool IsKlein(int aantal) => aantal > 0 && aantal < drempel;

        // What an outsider knows: the sum of what is kept back, that a small one lies between 1 and the threshold, and that one that is kept back along with it lies
        // between the threshold and the smallest that is shown. A small one is safe when at least two values fit.
        bool IsTerugTeRekenen()
        {
            var som = klein.Concat(mee).Sum(naam => aantallen[naam]);
            var minst = klein.Count + (mee.Count * drempel);
            var meest = (klein.Count * (drempel - 1L)) + (mee.Count * (long)(resterend.TryPeek(out var kleinsteGetoond) ? aantallen[kleinsteGetoond] : som));
            var hoogste = Math.Min(drempel - 1, som - (minst - 1));
            var laagste = Math.Max(1, som - (meest - (drempel - 1)));
            return hoogste <= laagste;
        }
    }

    internal static Getoond Klein(int drempel) => new(null, string.Create(CultureInfo.InvariantCulture, $"< {drempel}"));

    internal static Getoond Gewoon(int aantal) => new(aantal, aantal.ToString("N0", CultureInfo.GetCultureInfo("nl-NL")));
}
