using System.Globalization;
using System.Linq.Expressions;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>One way to read a typed name: the start of the family name and perhaps a first name, both in comparing form.</summary>
public sealed record Naamvorm(string Achternaam, string Voornaam);

/// <summary>What somebody asks of the register of people (eis 24). Reads names and birth dates as people here write them.</summary>
/// <param name="Namen">Every way in which the typed name can be read; empty is not asked.</param>
/// <param name="Geboortedatum">The birth date; null is not asked.</param>
/// <param name="Bsn">The number; null is not asked.</param>
public sealed record Zoekvraag(IReadOnlyList<Naamvorm> Namen, DateOnly? Geboortedatum, Bsn? Bsn)
{
    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public bool IsLeeg => Namen.Count == 0 && Geboortedatum is null && Bsn is null;

    /// <summary>"Jansen", "P. de Bruijn", "Bruijn, Piet de", "Jansen Piet": the voorvoegsel may be left out or stand anywhere.</summary>
    public static IReadOnlyList<Naamvorm> LeesNaam(string? tekst)
    {
        var (voor, na) = tekst?.Split(',', 2) is [var achter, var voornamen] ? (achter, voornamen) : (tekst, null);
        var woorden = Tekst.Zoekvorm(voor).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (woorden.Length == 0)
        {
            return [];
        }

        if (na is not null)
        {
            return [new(ZonderVoorvoegsel(woorden), EersteWoord(Tekst.Zoekvorm(na)))];
        }

        var uit = new List<Naamvorm> { new(ZonderVoorvoegsel(woorden), string.Empty) };
        for (var i = 1; i < Math.Min(woorden.Length, 4); i++)
        {
            uit.Add(new(ZonderVoorvoegsel(woorden[i..]), woorden[0]));
        }

        if (woorden.Length > 1)
        {
            uit.Add(new(ZonderVoorvoegsel(woorden[..^1]), woorden[^1]));
        }

        return [.. uit.Distinct()];
    }

    /// <summary>3-11-1980, 3/11/80, 03.11.1980, 3 nov 1980, 3 november 1980, 03111980 and 1980-11-03. Null when it is no date.</summary>
    /// <param name="tekst">As typed.</param>
    /// <param name="vandaag">A year of two digits is the last one in which that day is not after today.</param>
    public static DateOnly? LeesDatum(string? tekst, DateOnly vandaag)
    {
        var delen = (tekst ?? string.Empty).Trim().ToLowerInvariant().Split([' ', '-', '/', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (delen is [{ Length: 8 } acht] && acht.All(char.IsAsciiDigit))
        {
            return Maak(acht[4..], acht[2..4], acht[..2], vandaag) ?? Maak(acht[..4], acht[4..6], acht[6..], vandaag);
        }

        return delen is [var a, var b, var c] ? (a.Length == 4 ? Maak(a, b, c, vandaag) : Maak(c, b, a, vandaag)) : null;
    }

    /// <summary>The people who fit, among those in <paramref name="personen"/>; a row that was merged leads to the person it turned out to be.</summary>
    public IQueryable<Persoon> In(IQueryable<Persoon> personen)
    {
        var passend = personen;
        if (Bsn is { } bsn)
        {
            passend = passend.Where(p => p.Bsn == bsn);
        }

        if (Geboortedatum is { } dag)
        {
            passend = passend.Where(p => p.Geboortedatum == dag);
        }

        if (Namen.Count > 0)
        {
            passend = passend.Where(Namen.Select(Past).Aggregate(Of));
        }

        return personen.Where(p => p.ZelfdeAls == null && (passend.Any(g => g.Id == p.Id) || passend.Any(g => g.ZelfdeAls == p.Id)));
    }

    /// <summary>The start of the family name, and a first name that can be the one asked: longer, only an initial, or unknown.</summary>
    private static Expression<Func<Persoon, bool>> Past(Naamvorm vorm)
    {
        var (naam, voornaam) = vorm;
        if (voornaam.Length == 0)
        {
            return p => p.Zoeknaam.StartsWith(naam);
        }

        var letter = voornaam[..1];
        var losseLetter = letter + " ";
        return p => p.Zoeknaam.StartsWith(naam)
            && (p.Zoekvoornaam.StartsWith(voornaam) || p.Zoekvoornaam == string.Empty || p.Zoekvoornaam == letter || p.Zoekvoornaam.StartsWith(losseLetter));
    }

    private static Expression<Func<Persoon, bool>> Of(Expression<Func<Persoon, bool>> een, Expression<Func<Persoon, bool>> twee) =>
        Expression.Lambda<Func<Persoon, bool>>(Expression.OrElse(een.Body, Expression.Invoke(twee, een.Parameters[0])), een.Parameters[0]);

    private static string ZonderVoorvoegsel(string[] woorden) => Naamsleutel.Achternaam(string.Join(' ', woorden), null).Naam;

    private static string EersteWoord(string tekst) => tekst.Split(' ')[0];

    private static DateOnly? Maak(string jaar, string maand, string dag, DateOnly vandaag)
    {
        var m = int.TryParse(maand, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal
            : maand is "mrt" ? 3
            : maand.Length >= 3 ? Array.FindIndex(Maanden, naam => naam.StartsWith(maand, StringComparison.Ordinal)) + 1 : 0;
        if (!int.TryParse(jaar, NumberStyles.None, CultureInfo.InvariantCulture, out var j) || !int.TryParse(dag, NumberStyles.None, CultureInfo.InvariantCulture, out var d) || jaar.Length is not (2 or 4))
        {
            return null;
        }

        if (jaar.Length == 2)
        {
            var eeuw = vandaag.Year / 100 * 100;
            j += eeuw + j > vandaag.Year ? eeuw - 100 : eeuw;
        }

        var datum = Bestaand(j, m, d);

        // Nobody was born later this year: then the same day a century ago.
        return jaar.Length == 2 && datum > vandaag ? Bestaand(j - 100, m, d) : datum;
    }

    private static DateOnly? Bestaand(int jaar, int maand, int dag) =>
        maand is >= 1 and <= 12 && jaar is >= 1880 and <= 9999 && dag >= 1 && dag <= DateTime.DaysInMonth(jaar, maand) ? new DateOnly(jaar, maand, dag) : null;
}
