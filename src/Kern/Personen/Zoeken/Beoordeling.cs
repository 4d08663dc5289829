using System.Globalization;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen.Zoeken;

/// <summary>How well a person fits a question.</summary>
/// <param name="Punten">More is better; only meant for ordering one answer. It says nothing about the person.</param>
/// <param name="Mist">How many parts of the question do not fit.</param>
/// <param name="Redenen">Per part what fits, in Dutch, in the order of the question; then what does not.</param>
public sealed record Beoordeling(int Punten, int Mist, IReadOnlyList<string> Redenen)
{
    /// <summary>Compares every part of the question with the person, and says in words what fits. Pure.</summary>
    public static Beoordeling Van(Zoekvraag vraag, Persoon persoon)
    {
        var ik = new Vergelijking(persoon, vraag);
        var uit = vraag.Delen.Select(d => (Deel: d, Past: ik.Past(d))).ToList();
        var punten = uit.Sum(p => p.Past?.Punten ?? -50) + ik.Voorvoegselpunten();
        return new(punten, uit.Count(p => p.Past is null), [.. uit.Where(p => p.Past is not null).Select(p => p.Past!.Reden).Distinct(), .. uit.Where(p => p.Past is null).Select(p => $"past niet: {InWoorden(p.Deel)}")]);
    }

    private static string InWoorden(Zoekdeel deel) => deel.Soort switch
    {
        Deelsoort.Geboren when deel.Waarde.Length == 4 => $"geboren in {deel.Waarde}",
        Deelsoort.Geboren => "de geboortedatum",
        Deelsoort.Postcode => $"postcode {deel.Waarde.ToUpperInvariant()}",
        Deelsoort.Huisnummer => $"huisnummer {deel.Waarde}",
        _ => $"‘{deel.Waarde}’",
    };
}

internal sealed record Past(int Punten, string Reden);

/// <summary>One person beside one question.</summary>
internal sealed class Vergelijking
{
    private readonly Persoon persoon;
    private readonly Zoekvraag vraag;
    private readonly List<(string Woord, string Klank, string Naam)> achter = [];
    private readonly List<(string Woord, string Klank, string Naam)> voor = [];
    private readonly List<(string Woord, string Klank, string Naam)> alias = [];
    private readonly List<Adres> adressen;

    public Vergelijking(Persoon persoon, Zoekvraag vraag)
    {
        (this.persoon, this.vraag) = (persoon, vraag);
        alias.AddRange(persoon.Aliassen.SelectMany(a => Persoonsleutels.Woorden(a).Select(w => (w, Klank.Van(w), a))));
        adressen = [.. persoon.Adressen.OrderBy(a => a.Tot is not null).ThenByDescending(a => a.Van)];
        foreach (var naam in Persoonsleutels.Namen(persoon))
        {
            achter.AddRange(Persoonsleutels.Woorden(naam.Achternaam).Append(AanEen(naam.Achternaam)).Append(AanEen($"{naam.Voorvoegsel} {naam.Achternaam}")).Select(w => (w, Klank.Van(w), naam.Achternaam)));
            voor.AddRange(Tekst.Zoekvorm(naam.Voornamen).Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(AanEen(naam.Voornamen)).Where(w => w.Length > 0).Select(w => (w, Klank.Van(w), naam.Voornamen!)));
        }
    }

    public Past? Past(Zoekdeel deel) => deel.Soort switch
    {
        Deelsoort.Woord => PastWoord(deel.Waarde),
        Deelsoort.Voorletter => voor.Any(v => v.Woord[0] == deel.Waarde[0]) ? new(voor[0].Woord[0] == deel.Waarde[0] ? 45 : 35, $"voorletter {deel.Waarde.ToUpperInvariant()}")
            : voor.Count == 0 ? new(5, "voornaam niet bekend") : null,
        Deelsoort.Geboren => PastGeboren(deel.Waarde),
        Deelsoort.Postcode => PastPostcode(deel.Waarde),
        _ => PastHuisnummer(deel.Waarde),
    };

    /// <summary>A typed voorvoegsel tells two people of one family name apart.</summary>
    public int Voorvoegselpunten()
    {
        var heeft = Persoonsleutels.Namen(persoon).SelectMany(n => Tekst.Zoekvorm($"{n.Voorvoegsel} {n.Achternaam}").Split(' ')).Where(Persoonsleutels.IsVoorvoegsel).ToHashSet(StringComparer.Ordinal);
        return vraag.Voorvoegsels.Count == 0 ? 0 : vraag.Voorvoegsels.Sum(v => heeft.Contains(v) || (v == "de" && (heeft.Contains("den") || heeft.Contains("der"))) ? 8 : -4);
    }

    private Past? PastWoord(string woord)
    {
        var vooraan = vraag.Achternamen.Contains(woord) ? 15 : 0;
        Past?[] kansen =
        [
            Naam(woord, achter, "achternaam", 100 + vooraan),
            Naam(woord, voor, "voornaam", 92 - vooraan),
            Naam(woord, alias, "ook bekend als", 85),
            .. adressen.SelectMany(a => new[] { Plaats(woord, a), Straat(woord, a) }),
            .. ZonderVoornaam(woord),
        ];
        return kansen.OfType<Past>().MaxBy(p => p.Punten);
    }

    /// <summary>Equal, in the order of trust: a typing error, how it sounds, the beginning.</summary>
    private static Past? Naam(string woord, IEnumerable<(string Woord, string Klank, string Naam)> namen, string wat, int punten)
    {
        var klank = Klank.Van(woord);
        return namen.Select(n =>
            n.Woord == woord ? new Past(punten, $"{wat} {n.Naam}")
            : Lijkt(woord, n.Woord) is var fout and > 0 ? new Past(punten - (20 * fout), $"{wat} lijkt op ‘{woord}’: {n.Naam}")
            : n.Klank == klank ? new Past(punten - 25, $"{wat} klinkt als ‘{woord}’: {n.Naam}")
            : woord.Length > 1 && n.Woord.StartsWith(woord, StringComparison.Ordinal) ? new Past(punten - 30, $"{wat} begint met ‘{woord}’: {n.Naam}")
            : null).OfType<Past>().MaxBy(p => p.Punten);
    }

    /// <summary>How many letters differ, when that can be a typing error; else 0.</summary>
    internal static int Lijkt(string getypt, string woord)
    {
        var meest = Math.Min(getypt.Length, woord.Length) switch { < 3 => 0, < 8 => 1, _ => 2 };
        var afstand = Math.Abs(getypt.Length - woord.Length) > meest ? 9 : Naamsleutel.Afstand(getypt, woord);
        return afstand > meest || Math.Max(getypt.Length, woord.Length) < 4 ? 0 : afstand;
    }

    /// <summary>An initial, or nothing at all, does not contradict a first name.</summary>
    private IEnumerable<Past> ZonderVoornaam(string woord) =>
        voor.Count == 0 ? [new(5, "voornaam niet bekend")]
        : voor.All(v => v.Woord.Length == 1 || v.Woord == AanEen(v.Naam)) && voor[0].Woord.Length == 1 && voor[0].Woord[0] == woord[0] ? [new(30, $"voorletter {woord[..1].ToUpperInvariant()} kan ‘{woord}’ zijn")]
        : [];

    private static Past? Plaats(string woord, Adres adres)
    {
        var woont = adres.Tot is null ? $"woont in {adres.Woonplaats}" : $"woonde eerder in {adres.Woonplaats}";
        var punten = adres.Tot is null ? 70 : 50;
        return Persoonsleutels.Woorden(adres.Woonplaats).Select(Persoonsleutels.Plaatswoord).Select(p =>
            p == Persoonsleutels.Plaatswoord(woord) ? new Past(punten, woont)
            : Lijkt(woord, p) is var fout and > 0 ? new Past(punten - (15 * fout), $"{woont} (lijkt op ‘{woord}’)")
            : woord.Length > 3 && p.StartsWith(woord, StringComparison.Ordinal) ? new Past(punten - 20, woont)
            : null).OfType<Past>().MaxBy(p => p.Punten);
    }

    private static Past? Straat(string woord, Adres adres)
    {
        var reden = $"adres{(adres.Tot is null ? string.Empty : " eerder")} {adres.Straat} {adres.Huisnummer}".TrimEnd();
        var punten = adres.Tot is null ? 60 : 40;
        return Persoonsleutels.Woorden(adres.Straat).Select(Persoonsleutels.Straatwoord).Select(s =>
            s == Persoonsleutels.Straatwoord(woord) ? new Past(punten, reden)
            : Lijkt(Persoonsleutels.Straatwoord(woord), s) is var fout and > 0 ? new Past(punten - (15 * fout), $"{reden} (lijkt op ‘{woord}’)")
            : woord.Length > 3 && s.StartsWith(woord, StringComparison.Ordinal) ? new Past(punten - 20, reden)
            : null).OfType<Past>().MaxBy(p => p.Punten);
    }

    private Past? PastGeboren(string begin)
    {
        if (persoon.Geboortedatum is not { } dag)
        {
            // Only the year is known: that agrees with every day in it.
            return persoon.Geboortejaar is { } jaar && begin.StartsWith(jaar.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal) ? new(begin.Length == 4 ? 50 : 40, $"geboren in {jaar}") : null;
        }

        var heeft = dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return heeft.StartsWith(begin, StringComparison.Ordinal) ? begin.Length switch
        {
            4 => new(50, $"geboren in {begin}"),
            6 => new(75, $"geboren in {dag.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"))}"),
            _ => new(100, $"geboren op {Tekst.Datum(dag)}"),
        }
            : begin.Length == 8 && heeft == Omgedraaid(begin) ? new(55, $"geboren op {Tekst.Datum(dag)} (dag en maand omgedraaid)")
            : null;
    }

    /// <summary>Day and month changed places; the same when that is no date.</summary>
    internal static string Omgedraaid(string datum) => string.CompareOrdinal(datum[6..], "12") <= 0 ? datum[..4] + datum[6..] + datum[4..6] : datum;

    private Past? PastPostcode(string postcode) => adressen.Where(a => a.Postcode?.StartsWith(postcode, StringComparison.OrdinalIgnoreCase) == true).Select(a =>
    {
        var nummer = vraag.Huisnummer is { } n && Persoonsleutels.Nummer(a.Huisnummer) == n;
        return new Past((postcode.Length == 4 ? 45 : 80) + (nummer ? 40 : 0) - (a.Tot is null ? 0 : 25), $"{(a.Tot is null ? "postcode" : "eerder postcode")} {a.Postcode}{(nummer ? $", nummer {a.Huisnummer}" : string.Empty)}");
    }).MaxBy(p => p.Punten);

    /// <summary>The number alone says nothing: a word of the question must be its street.</summary>
    private Past? PastHuisnummer(string nummer) => adressen.Where(a => Persoonsleutels.Nummer(a.Huisnummer) == nummer
            && vraag.Delen.Any(d => d.Soort == Deelsoort.Woord && Straat(d.Waarde, a) is not null))
        .Select(a => new Past(a.Tot is null ? 60 : 40, $"adres{(a.Tot is null ? string.Empty : " eerder")} {a.Straat} {a.Huisnummer}")).FirstOrDefault();

    private static string AanEen(string? tekst) => Tekst.Zoekvorm(tekst).Replace(" ", string.Empty, StringComparison.Ordinal);
}
