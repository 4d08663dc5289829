using Partituur.Kern.Overleggen;
using Partituur.Kern.Triage;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The words of the minutes, the same on the screen and on paper.</summary>
public static class Verslagwoorden
{
    public static string Lijst(IEnumerable<Verslagaanwezige> wie)
    {
        var woorden = wie.Select(a => $"{a.Naam} ({a.Organisatie}{(a.Deelname == Deelname.Video ? ", via video" : string.Empty)}{(a.Deel == Tafeldeel.Twee && a.Deelname != Deelname.Afwezig ? ", vanaf deel 2" : string.Empty)}{(a.Vervanger is null ? string.Empty : $", vervanger: {a.Vervanger}")})").ToList();
        return woorden.Count == 0 ? "niemand" : string.Join("; ", woorden);
    }

    public static string Kop(Verslagpuntinhoud punt) =>
        $"{punt.Deel.Leesbaar()}. {(punt.Besproken ? $"Besproken in {Minuten(punt.Seconden)}; gepland was {punt.Minuten} minuten." : "Niet besproken.")}";

    private static string Minuten(int seconden) => (seconden + 30) / 60 is var minuten && minuten == 1 ? "1 minuut" : $"{minuten} minuten";
}
