using System.Globalization;

namespace Partituur.Web.Pages.Meldingen;

public static class Bestandsmaat
{
    private const long Kilo = 1024;

    /// <summary>A size for people: 12 kB, 1,4 MB.</summary>
    public static string Tekst(long bytes) => bytes < Kilo * Kilo
        ? string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{Math.Max(1, bytes / Kilo)} kB")
        : string.Create(CultureInfo.GetCultureInfo("nl-NL"), $"{bytes / (double)(Kilo * Kilo):0.#} MB");
}
