using System.Globalization;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen.Zoeken;

/// <summary>What a derived key is about; the prefix of the key.</summary>
public static class Sleutelsoort
{
    /// <summary>A word of a family name, without voorvoegsels; also the whole name written as one word.</summary>
    public const string Achternaam = "a:";

    /// <summary>A word of the first names.</summary>
    public const string Voornaam = "v:";

    /// <summary>How a word of a name sounds (<see cref="Klank"/>).</summary>
    public const string Klank = "f:";

    /// <summary>The first letter of a first name.</summary>
    public const string Voorletter = "i:";

    /// <summary>No first name is known: with the letter when there are only initials, without when there is nothing.</summary>
    public const string ZonderVoornaam = "l:";

    /// <summary>Birth date as yyyyMMdd: a month or a year is the range of keys that begin with it.</summary>
    public const string Geboren = "g:";

    /// <summary>A word of a town.</summary>
    public const string Plaats = "p:";

    /// <summary>A word of a street.</summary>
    public const string Straat = "s:";

    /// <summary>A word of a street with the digits of the house number.</summary>
    public const string Huis = "h:";

    /// <summary>Postcode in small letters without space: four digits are the range of keys that begin with them.</summary>
    public const string Postcode = "c:";

    /// <summary>In the order in which single words are looked up: who is called so comes before who lives there.</summary>
    public static IReadOnlyList<string> Woorden { get; } = [Achternaam, Voornaam, Plaats, Straat];
}

/// <summary>One name that somebody goes by.</summary>
/// <param name="Achternaam">Family name as recorded.</param>
/// <param name="Voorvoegsel">Its voorvoegsel, when that stands apart.</param>
/// <param name="Voornamen">First names or initials.</param>
public sealed record Naamgegeven(string Achternaam, string? Voorvoegsel, string? Voornamen);

/// <summary>
/// The keys under which a person is found (eis 24): derived from the person and nothing else, so that they can be made again at any time. Pure. A
/// burgerservicenummer is no key.
/// </summary>
public static class Persoonsleutels
{
    /// <summary>Longer words are cut off: nobody types more, and a key stays small.</summary>
    public const int Woordlengte = 40;

    private static readonly HashSet<string> Voorvoegsels = new(StringComparer.Ordinal)
    {
        "van", "vanden", "vander", "de", "den", "der", "het", "t", "s", "in", "op", "aan", "uit", "bij", "ten", "ter", "te", "tot", "vd", "el", "al", "dos", "da", "di", "von", "zu", "la", "le", "du", "des", "y",
    };

    private static readonly Dictionary<string, string> Plaatsnamen = new(StringComparer.Ordinal) { ["gravenhage"] = "haag", ["hertogenbosch"] = "bosch" };

    /// <summary>Every key of a person, each kind with its own prefix. Keys for another purpose are added here, with a prefix of their own.</summary>
    public static IReadOnlySet<string> Van(Persoon persoon)
    {
        var uit = new HashSet<string>(StringComparer.Ordinal);
        uit.UnionWith(Namen(persoon).SelectMany(VanNaam));
        uit.UnionWith(persoon.Aliassen.SelectMany(VanAlias));
        uit.UnionWith(persoon.Adressen.SelectMany(VanAdres));
        if (persoon.Geboortedatum is { } dag)
        {
            uit.Add(Sleutelsoort.Geboren + dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        }
        else if (persoon.Geboortejaar is { } jaar)
        {
            uit.Add(Sleutelsoort.Geboren + jaar.ToString("0000", CultureInfo.InvariantCulture));
        }

        return uit;
    }

    /// <summary>The names that somebody goes by.</summary>
    public static IEnumerable<Naamgegeven> Namen(Persoon persoon)
    {
        yield return new(persoon.Achternaam, persoon.Voorvoegsel, persoon.Voornamen);
        if (persoon.Roepnaam is { } roepnaam)
        {
            yield return new(persoon.Achternaam, persoon.Voorvoegsel, roepnaam);
        }
    }

    /// <summary>Whether a word, in comparing form, is a voorvoegsel: it says little, and may stand anywhere or be left out.</summary>
    public static bool IsVoorvoegsel(string woord) => Voorvoegsels.Contains(woord);

    /// <summary>The words of a name or town in comparing form, without voorvoegsels unless there is nothing else.</summary>
    public static IReadOnlyList<string> Woorden(string? tekst)
    {
        var alle = Tekst.Zoekvorm(tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Kort).ToList();
        var zonder = alle.Where(w => !IsVoorvoegsel(w)).ToList();
        return zonder.Count > 0 ? zonder : alle;
    }

    /// <summary>The word that a town is known by: 's-Gravenhage is Den Haag.</summary>
    public static string Plaatswoord(string woord) => Plaatsnamen.GetValueOrDefault(woord, woord);

    /// <summary>The form of a street's word: Kerkstr. is Kerkstraat.</summary>
    public static string Straatwoord(string woord) => woord.Length > 4 && woord.EndsWith("str", StringComparison.Ordinal) ? woord[..^3] + "straat" : woord;

    /// <summary>The digits with which a house number begins; empty when it has none.</summary>
    public static string Nummer(string? huisnummer) => new([.. (huisnummer ?? string.Empty).Trim().TakeWhile(char.IsAsciiDigit)]);

    /// <summary>The word of a key that belongs in the dictionary of words; null for other keys, and for words too short or too long to correct.</summary>
    public static string? Woord(string sleutel) =>
        Sleutelsoort.Woorden.Any(s => sleutel.StartsWith(s, StringComparison.Ordinal)) && sleutel[2..] is { Length: >= 3 and <= 24 } woord ? woord : null;

    private static IEnumerable<string> VanNaam(Naamgegeven naam)
    {
        var achter = Woorden(naam.Achternaam);
        foreach (var woord in achter)
        {
            yield return Sleutelsoort.Achternaam + woord;
            yield return Sleutelsoort.Klank + Klank.Van(woord);
        }

        // "vandenberg" and "RoySem": as one word, with and without the voorvoegsel.
        yield return Sleutelsoort.Achternaam + AanEen(naam.Achternaam);
        yield return Sleutelsoort.Achternaam + AanEen($"{naam.Voorvoegsel} {naam.Achternaam}");
        var voor = Tekst.Zoekvorm(naam.Voornamen).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Kort).ToList();
        foreach (var woord in voor)
        {
            yield return Sleutelsoort.Voorletter + woord[0];
            if (woord.Length > 1)
            {
                yield return Sleutelsoort.Voornaam + woord;
                yield return Sleutelsoort.Klank + Klank.Van(woord);
            }
        }

        if (voor.All(w => w.Length == 1))
        {
            yield return Sleutelsoort.ZonderVoornaam + (voor.Count == 0 ? string.Empty : voor[0]);
        }
        else if (voor.Count > 1)
        {
            yield return Sleutelsoort.Voornaam + AanEen(naam.Voornamen);
        }
    }

    /// <summary>An alias does not tell which of its words is a family name.</summary>
    private static IEnumerable<string> VanAlias(string alias)
    {
        foreach (var woord in Woorden(alias))
        {
            yield return Sleutelsoort.Achternaam + woord;
            yield return Sleutelsoort.Voornaam + woord;
            yield return Sleutelsoort.Klank + Klank.Van(woord);
        }
    }

    private static IEnumerable<string> VanAdres(Adres adres)
    {
        foreach (var woord in Woorden(adres.Woonplaats))
        {
            yield return Sleutelsoort.Plaats + Plaatswoord(woord);
        }

        var nummer = Nummer(adres.Huisnummer);
        foreach (var woord in Woorden(adres.Straat).Select(Straatwoord))
        {
            yield return Sleutelsoort.Straat + woord;
            if (nummer.Length > 0)
            {
                yield return $"{Sleutelsoort.Huis}{woord} {nummer}";
            }
        }

        if (adres.Postcode is { Length: > 0 } postcode)
        {
            yield return Sleutelsoort.Postcode + Kort(AanEen(postcode));
        }
    }

    private static string AanEen(string? tekst) => Kort(Tekst.Zoekvorm(tekst).Replace(" ", string.Empty, StringComparison.Ordinal));

    private static string Kort(string woord) => woord.Length <= Woordlengte ? woord : woord[..Woordlengte];
}
