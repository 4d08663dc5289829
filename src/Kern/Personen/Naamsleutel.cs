using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>Keys for comparing Dutch names: a voorvoegsel may stand before, behind or inside the family name.</summary>
public static class Naamsleutel
{
    private static readonly string[] Voorvoegsels =
        ["van de", "van den", "van der", "van het", "van t", "in de", "in t", "op de", "op den", "uit de", "v d", "van", "de", "den", "der", "ten", "ter", "te", "el", "al", "dos", "da", "di", "von"];

    /// <summary>Splits a family name, however typed, into its comparing form and the comparing form of its voorvoegsel.</summary>
    public static (string Naam, string Voorvoegsel) Achternaam(string achternaam, string? voorvoegsel)
    {
        var naam = Tekst.Zoekvorm(achternaam);
        var voor = Tekst.Zoekvorm(voorvoegsel);
        if (voor.Length > 0)
        {
            return (Zonder(voor, naam), voor);
        }

        foreach (var v in Voorvoegsels)
        {
            if (Zonder(v, naam) is var rest && rest != naam)
            {
                return (rest, v);
            }
        }

        return (naam, string.Empty);
    }

    /// <summary>The name without a voorvoegsel that stands before it ("van den Berg") or behind it ("Berg, van den").</summary>
    private static string Zonder(string voorvoegsel, string naam) =>
        naam.StartsWith(voorvoegsel + " ", StringComparison.Ordinal) ? naam[(voorvoegsel.Length + 1)..]
        : naam.EndsWith(" " + voorvoegsel, StringComparison.Ordinal) ? naam[..^(voorvoegsel.Length + 1)]
        : naam;

    /// <summary>The whole name in comparing form: the same for "de Wit" in one field and "Wit" + "de" in two, and for "Roy Sem" and "RoySem".</summary>
    public static string Volledig(Personalia p)
    {
        var (naam, voor) = Achternaam(p.Achternaam, p.Voorvoegsel);
        return $"{ZonderSpaties(naam)}|{voor}|{ZonderSpaties(Tekst.Zoekvorm(p.Voornamen))}";
    }

    /// <summary>
    /// Whether a first name is given at all: an initial is not a name. "P. de Bruin" of one day at one address may be a twin; "Bo" is a name, "Th." and "AB" are not.
    /// </summary>
    public static bool IsVoornaam(string? voornamen) =>
        voornamen is not null && voornamen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(deel =>
            Tekst.Zoekvorm(deel).Split(' ').Any(d => d.Length > 2) || (deel.Length == 2 && char.IsUpper(deel[0]) && char.IsLower(deel[1])));

    /// <summary>Whether one first name can be the other: equal, an initial of it, or a part of several.</summary>
    public static bool VoornaamKan(string een, string twee)
    {
        if (een.Length == 0 || twee.Length == 0 || een == twee)
        {
            return true;
        }

        var a = een.Split(' ');
        var b = twee.Split(' ');
        var (heelA, heelB) = (ZonderSpaties(een), ZonderSpaties(twee));
        return a[0] == b[0] || heelA == heelB
            || (Math.Min(heelA.Length, heelB.Length) > 2 && (heelA.StartsWith(heelB, StringComparison.Ordinal) || heelB.StartsWith(heelA, StringComparison.Ordinal))) || (a[0].Length == 1 && b[0][0] == a[0][0]) || (b[0].Length == 1 && a[0][0] == b[0][0]) || Afstand(a[0], b[0]) <= (a[0].Length > 5 ? 2 : 1);
    }

    /// <summary>Damerau–Levenshtein distance (adjacent swaps count one), in characters.</summary>
    public static int Afstand(string een, string twee)
    {
        if (een == twee)
        {
            return 0;
        }

        var d = new int[een.Length + 1, twee.Length + 1];
        for (var i = 0; i <= een.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= twee.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= een.Length; i++)
        {
            for (var j = 1; j <= twee.Length; j++)
            {
                var gelijk = een[i - 1] == twee[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + gelijk);
                if (i > 1 && j > 1 && een[i - 1] == twee[j - 2] && een[i - 2] == twee[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[een.Length, twee.Length];
    }

    private static string ZonderSpaties(string tekst) => tekst.Replace(" ", string.Empty, StringComparison.Ordinal);
}
