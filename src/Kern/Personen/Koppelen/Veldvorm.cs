using System.Globalization;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen.Koppelen;

/// <summary>Brings a value into the form in which it is compared; empty is unknown.</summary>
public static class Veldvorm
{
    public static string Maak(Veldsoort soort, string? waarde)
    {
        if (string.IsNullOrWhiteSpace(waarde))
        {
            return string.Empty;
        }

        var ingekort = waarde.Length > 4 * Tekenafstand.Langste ? waarde[..(4 * Tekenafstand.Langste)] : waarde;
        var vorm = Tekst.Zoekvorm(char.IsHighSurrogate(ingekort[^1]) ? ingekort[..^1] : ingekort);
        return soort switch
        {
            Veldsoort.Geboortedatum => Datum(vorm),
            Veldsoort.Geslacht => Geslacht(vorm),
            Veldsoort.Nummer => Kort(ZonderSpaties(vorm)) is var n && n.All(t => t == '0') ? string.Empty : n,
            Veldsoort.Telefoon => Telefoon(vorm),
            Veldsoort.Achternaam => Kort(ZonderSpaties(Naamsleutel.Achternaam(vorm, null).Naam)),
            Veldsoort.Voornaam => Kort(vorm),
            _ => Kort(ZonderSpaties(vorm)),
        };
    }

    /// <summary>Eight digits, year first. What is no date keeps its digits, so that a slip still looks like the right one.</summary>
    private static string Datum(string vorm)
    {
        var delen = vorm.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var cijfers = delen.Length == 3 && delen.All(d => d.All(char.IsAsciiDigit))
            ? (delen[0].Length == 4 ? Zet(delen[0], delen[1], delen[2]) : Zet(delen[2], delen[1], delen[0]))
            : string.Concat(vorm.Where(char.IsAsciiDigit));
        if (cijfers.Length == 8 && cijfers[4..] is var staart && int.Parse(cijfers[..4], CultureInfo.InvariantCulture) is < 1850 or > 2200 && int.Parse(staart, CultureInfo.InvariantCulture) is >= 1850 and <= 2200)
        {
            cijfers = staart + cijfers[2..4] + cijfers[..2];
        }

        return cijfers.Length is 7 or 8 ? cijfers : string.Empty;
    }

    private static string Zet(string jaar, string maand, string dag) => jaar.Length == 4 ? jaar + maand.PadLeft(2, '0') + dag.PadLeft(2, '0') : string.Empty;

    private static string Geslacht(string vorm) => vorm switch
    {
        "m" or "man" or "male" or "jongen" => "m",
        "v" or "vrouw" or "f" or "female" or "w" or "meisje" => "v",
        _ => string.Empty,
    };

    private static string Telefoon(string vorm)
    {
        var cijfers = string.Concat(vorm.Where(char.IsAsciiDigit));
        return cijfers.Length < 6 ? string.Empty : cijfers.Length > 9 ? cijfers[^9..] : cijfers;
    }

    private static string Kort(string tekst) => tekst.Length > Tekenafstand.Langste ? tekst[..Tekenafstand.Langste] : tekst;

    private static string ZonderSpaties(string tekst) => tekst.Replace(" ", string.Empty, StringComparison.Ordinal);
}
