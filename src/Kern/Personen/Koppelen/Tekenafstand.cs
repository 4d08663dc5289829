namespace Partituur.Kern.Personen.Koppelen;

/// <summary>Distances between short texts in comparing form.</summary>
public static class Tekenafstand
{
    /// <summary>Longer texts are compared by their beginning.</summary>
    public const int Langste = 48;

    /// <summary>Optimal string alignment distance (insert, delete, replace, swap of neighbours), or <paramref name="hoogstens"/> + 1 when it is more.</summary>
    public static int Begrensd(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int hoogstens)
    {
        a = a.Length > Langste ? a[..Langste] : a;
        b = b.Length > Langste ? b[..Langste] : b;
        while (a.Length > 0 && b.Length > 0 && a[0] == b[0])
        {
            a = a[1..];
            b = b[1..];
        }

        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (Math.Abs(a.Length - b.Length) > hoogstens)
        {
            return hoogstens + 1;
        }

        if (a.Length == 0 || b.Length == 0)
        {
            return Math.Max(a.Length, b.Length);
        }

        Span<int> vorigvorig = stackalloc int[b.Length + 1];
        Span<int> vorig = stackalloc int[b.Length + 1];
        Span<int> nu = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            vorig[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            nu[0] = i;
            var laagst = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var d = Math.Min(Math.Min(vorig[j], nu[j - 1]) + 1, vorig[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d = Math.Min(d, vorigvorig[j - 2] + 1);
                }

                nu[j] = d;
                laagst = Math.Min(laagst, d);
            }

            if (laagst > hoogstens)
            {
                return hoogstens + 1;
            }

            var t = vorigvorig;
            vorigvorig = vorig;
            vorig = nu;
            nu = t;
        }

        return Math.Min(vorig[b.Length], hoogstens + 1);
    }

    /// <summary>Jaro–Winkler similarity, 0 to 1.</summary>
    public static double JaroWinkler(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        a = a.Length > Langste ? a[..Langste] : a;
        b = b.Length > Langste ? b[..Langste] : b;
        if (a.Length == 0 || b.Length == 0)
        {
            return a.Length == b.Length ? 1 : 0;
        }

        var venster = Math.Max(0, (Math.Max(a.Length, b.Length) / 2) - 1);
        ulong inA = 0;
        ulong inB = 0;
        var gelijk = 0;
        for (var i = 0; i < a.Length; i++)
        {
            var tot = Math.Min(b.Length, i + venster + 1);
            for (var j = Math.Max(0, i - venster); j < tot; j++)
            {
                if (a[i] == b[j] && (inB & (1UL << j)) == 0)
                {
                    inA |= 1UL << i;
                    inB |= 1UL << j;
                    gelijk++;
                    break;
                }
            }
        }

        if (gelijk == 0)
        {
            return 0;
        }

        var verplaatst = 0;
        var k = 0;
        for (var i = 0; i < a.Length; i++)
        {
            if ((inA & (1UL << i)) == 0)
            {
                continue;
            }

            while ((inB & (1UL << k)) == 0)
            {
                k++;
            }

            verplaatst += a[i] == b[k++] ? 0 : 1;
        }

        double m = gelijk;
        var jaro = ((m / a.Length) + (m / b.Length) + ((m - (verplaatst / 2)) / m)) / 3;
        var begin = 0;
        while (begin < Math.Min(4, Math.Min(a.Length, b.Length)) && a[begin] == b[begin])
        {
            begin++;
        }

        return jaro + (begin * 0.1 * (1 - jaro));
    }

    /// <summary>
    /// How a name sounds, roughly, in Dutch: consonants that are heard alike become one letter, vowels after the first are left out. "Schmidt" and "Smit" differ by one sound; "Wisniewska" and "Wisnievsca" by none.
    /// </summary>
    public static string Klank(string tekst)
    {
        Span<char> uit = stackalloc char[8];
        var n = 0;
        for (var i = 0; i < tekst.Length && n < uit.Length; i++)
        {
            var t = tekst[i];
            var volgt = i + 1 < tekst.Length ? tekst[i + 1] : ' ';
            var klank = t switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' => i == 0 ? (t == 'y' ? 'i' : t) : ' ',
                'c' when volgt is 'e' or 'i' or 'y' => 's',
                'c' when volgt == 'h' => 'g',
                'c' or 'q' or 'k' => 'k',
                'd' or 't' => 't',
                'p' when volgt == 'h' => 'f',
                'v' or 'f' or 'w' => 'f',
                'z' or 's' or 'x' => 's',
                'h' => i == 0 ? 'h' : ' ',
                'j' => 'j',
                ' ' => ' ',
                _ => t,
            };
            if (klank != ' ' && (n == 0 || uit[n - 1] != klank))
            {
                uit[n++] = klank;
            }
        }

        return uit[..n].ToString();
    }
}
