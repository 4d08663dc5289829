using System.Globalization;
using System.Text.RegularExpressions;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen.Zoeken;

/// <summary>What a part of a question is about.</summary>
public enum Deelsoort
{
    /// <summary>A word of a name, a town or a street: which one is not known until people are looked at.</summary>
    Woord,

    /// <summary>One letter: the first of a first name.</summary>
    Voorletter,

    /// <summary>A birth date, or the month or year of one: yyyyMMdd, yyyyMM or yyyy.</summary>
    Geboren,

    /// <summary>A postcode of six characters, or its four digits.</summary>
    Postcode,

    /// <summary>A house number, of a street that is asked too.</summary>
    Huisnummer,
}

/// <summary>One part of a question, in comparing form.</summary>
public sealed record Zoekdeel(Deelsoort Soort, string Waarde);

/// <summary>
/// What somebody asks of the register of people in one line, as people ask (eis 24): names in any order, voorvoegsels or not, a birth date or a part of one, a town, an
/// address. Pure; every text can be read.
/// </summary>
/// <param name="Delen">What must fit, at most <see cref="MeesteDelen"/>.</param>
/// <param name="Voorvoegsels">Voorvoegsels that were typed: they tell people apart and exclude nobody.</param>
/// <param name="Huisnummer">The number at a postcode: as voorvoegsels. Null is not asked.</param>
/// <param name="Achternamen">Words that are family names because a comma stands behind them.</param>
public sealed partial record Zoekvraag(IReadOnlyList<Zoekdeel> Delen, IReadOnlyList<string> Voorvoegsels, string? Huisnummer, IReadOnlyList<string> Achternamen)
{
    public const int MeesteTekens = 200;

    public const int MeesteDelen = 8;

    /// <summary>Whether there is anything to look for: a single letter or a voorvoegsel is not.</summary>
    public bool IsLeeg => Delen.All(d => d.Soort is Deelsoort.Voorletter or Deelsoort.Huisnummer);

    /// <summary>
    /// Whether nine digits stand in a text as a burgerservicenummer is written. Right or mistyped: it belongs in no address and in no log (wet.md L13).
    /// </summary>
    public static bool HeeftBsn(string? tekst) => Negen().IsMatch(tekst ?? string.Empty);

    /// <summary>The text with everything that looks like a burgerservicenummer made unreadable.</summary>
    public static string ZonderBsn(string tekst) => Negen().Replace(tekst, "•••••••••");

    /// <param name="tekst">As typed.</param>
    /// <param name="vandaag">For years of two digits.</param>
    public static Zoekvraag Lees(string? tekst, DateOnly vandaag)
    {
        var kort = tekst is { Length: > MeesteTekens } ? tekst[..MeesteTekens] : tekst ?? string.Empty;
        var (rest, datums) = Datumlezer.Zoek(ZonderBsn(kort).ToLowerInvariant(), vandaag);
        List<Zoekdeel> delen = [.. datums.Select(d => new Zoekdeel(Deelsoort.Geboren, d))];
        rest = Postcode().Replace(rest, m =>
        {
            if (m.Groups["spatie"].Length > 0 && Persoonsleutels.IsVoorvoegsel(m.Groups["letters"].Value) && IsJaar(m.Groups["cijfers"].Value, vandaag))
            {
                return m.Value;
            }

            delen.Add(new(Deelsoort.Postcode, m.Groups["cijfers"].Value + m.Groups["letters"].Value));
            return " ";
        });
        var komma = rest.IndexOf(',', StringComparison.Ordinal);
        var woorden = Woordlijst(rest);
        List<string> voorvoegsels = [], nummers = [], namen = [];
        for (var i = 0; i < woorden.Count; i++)
        {
            var woord = woorden[i];
            if (woord is "v" or "vd" && i + 1 < woorden.Count && woorden[i..].Skip(1).FirstOrDefault() is { } volgend && (woord == "vd" || volgend == "d"))
            {
                // v.d. Berg: van de, van den or van der.
                voorvoegsels.AddRange(["van", "de"]);
                i += woord == "v" ? 1 : 0;
                i += i + 1 < woorden.Count && woorden[i + 1] is "r" or "n" ? 1 : 0;
            }
            else if (Persoonsleutels.IsVoorvoegsel(woord) && woord.Length > 1)
            {
                voorvoegsels.Add(woord);
            }
            else if (char.IsAsciiDigit(woord[0]))
            {
                nummers.Add(woord);
            }
            else if (woord is not ("geb" or "geboren"))
            {
                namen.Add(woord);
            }
        }

        foreach (var nummer in nummers.ToList())
        {
            if (IsJaar(nummer, vandaag))
            {
                delen.Add(new(Deelsoort.Geboren, nummer));
                nummers.Remove(nummer);
            }
            else if (nummer.Length == 4 && nummer.All(char.IsAsciiDigit) && nummer[0] != '0')
            {
                delen.Add(new(Deelsoort.Postcode, nummer));
                nummers.Remove(nummer);
            }
        }

        // Nothing but voorvoegsels: then they are names after all.
        namen = namen.Count == 0 && delen.Count == 0 ? [.. voorvoegsels.Where(v => v.Length > 1)] : namen;
        delen.AddRange(namen.Distinct().Select(n => new Zoekdeel(n.Length == 1 ? Deelsoort.Voorletter : Deelsoort.Woord, n)));
        var huisnummer = nummers.Select(Persoonsleutels.Nummer).FirstOrDefault(n => n.Length is > 0 and <= 5);
        if (huisnummer is not null && delen.All(d => d.Soort != Deelsoort.Postcode))
        {
            delen.Add(new(Deelsoort.Huisnummer, huisnummer));
        }

        return new([.. delen.Distinct().Take(MeesteDelen)], voorvoegsels, huisnummer, komma < 0 ? [] : Woordlijst(rest[..komma]));
    }

    private static List<string> Woordlijst(string tekst) =>
        [.. Tekst.Zoekvorm(tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length <= Persoonsleutels.Woordlengte ? w : w[..Persoonsleutels.Woordlengte])];

    private static bool IsJaar(string tekst, DateOnly vandaag) =>
        tekst.Length == 4 && int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && jaar >= 1880 && jaar <= vandaag.Year;

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{9}|[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{3}|[0-9]{4}[ .-][0-9]{2}[ .-][0-9]{3})(?![0-9])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Negen();

    [GeneratedRegex(@"(?<![a-z0-9])(?<cijfers>[1-9][0-9]{3})(?<spatie> ?)(?<letters>[a-z]{2})(?![a-z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Postcode();
}
