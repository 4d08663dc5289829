using System.Globalization;
using System.Numerics;

namespace Partituur.Kern.Personen.Koppelen;

/// <summary>Compares two values in comparing form. Symmetric: the order of the two does not matter.</summary>
public static class Vergelijker
{
    /// <summary>The letters of a text as bits: texts that differ in many letters need no further look.</summary>
    public static uint Letters(string tekst)
    {
        uint bits = 0;
        foreach (var t in tekst)
        {
            bits |= 1u << (t is >= 'a' and <= 'z' ? t - 'a' : t is >= '0' and <= '9' ? (t - '0') : 26 + (t % 6));
        }

        return bits;
    }

    public static Niveau Vergelijk(Veldsoort soort, string a, string b, uint lettersA, uint lettersB)
    {
        if (a.Length == 0 || b.Length == 0)
        {
            return Niveau.Onbekend;
        }

        if (a == b)
        {
            return Niveau.Gelijk;
        }

        var ongelijk = BitOperations.PopCount(lettersA ^ lettersB);
        return soort switch
        {
            Veldsoort.Voornaam => Voornaam(a, b, ongelijk),
            Veldsoort.Achternaam or Veldsoort.Straat or Veldsoort.Plaats => Woord(a, b, ongelijk),
            Veldsoort.Geboortedatum => Datum(a, b),
            Veldsoort.Huisnummer => Huisnummer(a, b),
            Veldsoort.Postcode => Cijfers(a, b, 1),
            Veldsoort.Nummer or Veldsoort.Telefoon => Cijfers(a, b, 2),
            _ => Niveau.Anders,
        };
    }

    private static Niveau Woord(string a, string b, int ongelijk)
    {
        if (ongelijk > 8)
        {
            return Niveau.Anders;
        }

        var kortste = Math.Min(a.Length, b.Length);
        if (ongelijk <= 4 && Tekenafstand.Begrensd(a, b, 2) is var d and <= 2)
        {
            return d == 1 && kortste >= 2 ? Niveau.Bijna : d == 2 && kortste >= 5 ? Niveau.Lijkt : kortste >= 4 ? Niveau.Deels : Niveau.Anders;
        }

        // Two typing errors in a long text, or a name that is part of a double one.
        if (kortste >= 5 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal) || a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal)))
        {
            return Niveau.Deels;
        }

        return ongelijk <= 7 && kortste >= 4 && Tekenafstand.JaroWinkler(a, b) >= 0.88 ? Niveau.Deels : Niveau.Anders;
    }

    private static Niveau Voornaam(string a, string b, int ongelijk)
    {
        var (kort, lang) = a.Length <= b.Length ? (a, b) : (b, a);
        var woordA = EersteWoord(a);
        var woordB = EersteWoord(b);
        if (woordA.Length == 1 || woordB.Length == 1 || IsVoorletters(kort, lang))
        {
            // An initial fits or it does not.
            return a[0] == b[0] ? Niveau.Deels : Niveau.Anders;
        }

        if (woordA.SequenceEqual(woordB))
        {
            return Niveau.Deels;
        }

        if (kort.Contains(' ', StringComparison.Ordinal) || lang.Contains(' ', StringComparison.Ordinal))
        {
            var heelA = a.Replace(" ", string.Empty, StringComparison.Ordinal);
            var heelB = b.Replace(" ", string.Empty, StringComparison.Ordinal);
            return heelA == heelB ? Niveau.Bijna
                : Woord(heelA, heelB, ongelijk) is var heel and < Niveau.Anders ? heel
                : Woord(woordA.ToString(), woordB.ToString(), 0) is Niveau.Bijna ? Niveau.Lijkt : Niveau.Anders;
        }

        return Woord(a, b, ongelijk) is var niveau and < Niveau.Anders ? niveau : kort.Length > 2 && lang.StartsWith(kort, StringComparison.Ordinal) ? Niveau.Deels : Niveau.Anders;
    }

    private static bool IsVoorletters(string kort, string lang) => kort.Length <= 5 && kort.Length < lang.Length && kort.Contains(' ', StringComparison.Ordinal) && kort.Split(' ').All(d => d.Length == 1);

    private static ReadOnlySpan<char> EersteWoord(string tekst) => tekst.IndexOf(' ', StringComparison.Ordinal) is var i and > 0 ? tekst.AsSpan(0, i) : tekst;

    private static Niveau Datum(string a, string b)
    {
        if (a.Length == 8 && b.Length == 8 && a.AsSpan(0, 4).SequenceEqual(b.AsSpan(0, 4)) && a.AsSpan(4, 2).SequenceEqual(b.AsSpan(6, 2)) && a.AsSpan(6, 2).SequenceEqual(b.AsSpan(4, 2)))
        {
            return Niveau.Verwisseld;
        }

        var d = Tekenafstand.Begrensd(a, b, 2);
        return d <= 1 || IsDagErnaast(a, b) ? Niveau.Bijna
            : d == 2 ? Niveau.Lijkt
            : Niveau.Anders;
    }

    /// <summary>The day before or after, also over the end of a month or year.</summary>
    private static bool IsDagErnaast(string a, string b)
    {
        var verschil = Math.Abs(Getalwaarde(a) - Getalwaarde(b));
        return verschil is 1 or (>= 70 and <= 73) or 8870 && Lees(a) is { } x && Lees(b) is { } y && Math.Abs(x.DayNumber - y.DayNumber) == 1;
    }

    private static int Getalwaarde(string cijfers)
    {
        var n = 0;
        foreach (var t in cijfers)
        {
            n = (n * 10) + (t - '0');
        }

        return n;
    }

    private static DateOnly? Lees(string t) => DateOnly.TryParseExact(t, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) ? dag : null;

    private static Niveau Huisnummer(string a, string b)
    {
        var x = Getal(a);
        if (x.Length > 0 && x.SequenceEqual(Getal(b)))
        {
            return Niveau.Bijna;
        }

        return Math.Max(a.Length, b.Length) >= 2 && Tekenafstand.Begrensd(a, b, 1) <= 1 ? Niveau.Lijkt : Niveau.Anders;
    }

    private static ReadOnlySpan<char> Getal(string tekst)
    {
        var n = 0;
        while (n < tekst.Length && char.IsAsciiDigit(tekst[n]))
        {
            n++;
        }

        return tekst.AsSpan(0, n);
    }

    private static Niveau Cijfers(string a, string b, int hoogstens)
    {
        var d = Tekenafstand.Begrensd(a, b, 2);
        return d <= 1 ? Niveau.Bijna : d <= hoogstens ? Niveau.Lijkt
            : hoogstens == 1 && a.Length == 6 && b.Length == 6 && a.AsSpan(0, 4).SequenceEqual(b.AsSpan(0, 4)) ? Niveau.Deels : Niveau.Anders;
    }
}
