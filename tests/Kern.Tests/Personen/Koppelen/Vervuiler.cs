using System.Globalization;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Tests.Personen.Koppelen;

/// <summary>How a made file looks.</summary>
/// <param name="Originelen">Humans.</param>
/// <param name="Dubbelen">Further records of those humans.</param>
/// <param name="PerMens">Most further records per human.</param>
/// <param name="Fouten">Most changes per record.</param>
/// <param name="FoutenPerVeld">Most changes per field.</param>
/// <param name="Zipf">Whether few humans have many duplicates; else evenly.</param>
/// <param name="TweeBestanden">Whether the duplicates are a second file.</param>
internal sealed record Vorm(int Originelen, int Dubbelen, int PerMens, int Fouten, int FoutenPerVeld, bool Zipf, bool TweeBestanden = false);

/// <summary>
/// Makes files of people with duplicates after the error model of FEBRL's generator (Christen 2005): per record some fields are changed by typing errors, split or joined
/// words, values from elsewhere, missing values, or first name and family name crossed. Names come half from FEBRL set 1 and half are invented.
/// </summary>
internal sealed class Vervuiler
{
    public static readonly IReadOnlyList<Koppelveld> MetNummer =
    [
        new("given_name", Veldsoort.Voornaam), new("surname", Veldsoort.Achternaam), new("street_number", Veldsoort.Huisnummer), new("address_1", Veldsoort.Straat),
        new("suburb", Veldsoort.Plaats), new("postcode", Veldsoort.Postcode), new("date_of_birth", Veldsoort.Geboortedatum), new("soc_sec_id", Veldsoort.Nummer),
    ];

    public static readonly IReadOnlyList<Koppelveld> ZonderNummer = [.. MetNummer.Select(v => v.Soort == Veldsoort.Nummer ? v with { Soort = Veldsoort.Negeer } : v)];

    // Per field: chance to be chosen, then of insert, delete, replace, swap, other value, split, join, missing.
    private static readonly double[][] Kansen =
    [
        [0.12, 0.11, 0.15, 0.19, 0.11, 0.30, 0.04, 0.00, 0.08],
        [0.14, 0.18, 0.14, 0.21, 0.18, 0.18, 0.04, 0.04, 0.04],
        [0.10, 0.00, 0.06, 0.00, 0.12, 0.63, 0.00, 0.00, 0.19],
        [0.18, 0.14, 0.14, 0.19, 0.14, 0.06, 0.14, 0.14, 0.06],
        [0.14, 0.08, 0.11, 0.26, 0.19, 0.19, 0.08, 0.04, 0.04],
        [0.11, 0.00, 0.00, 0.31, 0.62, 0.07, 0.00, 0.00, 0.00],
        [0.07, 0.00, 0.00, 0.13, 0.13, 0.50, 0.00, 0.00, 0.24],
        [0.07, 0.00, 0.00, 0.22, 0.33, 0.45, 0.00, 0.00, 0.00],
    ];

    private static readonly double[] Leeg = [0.03, 0.01, 0.03, 0.01, 0.01, 0.0, 0.04, 0.0];

    private readonly Random toeval;
    private readonly string[][] waarden;

    public Vervuiler(int zaad, IReadOnlyList<string[]> febrl)
    {
        toeval = new Random(zaad);
        waarden = [.. Enumerable.Range(0, MetNummer.Count).Select(f => Waarden(f, febrl))];
    }

    public static (List<Koppelrecord> Een, List<Koppelrecord>? Twee) Maak(int zaad, Vorm vorm, IReadOnlyList<string[]> febrl) => new Vervuiler(zaad, febrl).Maak(vorm);

    private (List<Koppelrecord> Een, List<Koppelrecord>? Twee) Maak(Vorm vorm)
    {
        var originelen = Enumerable.Range(0, vorm.Originelen).Select(_ => Enumerable.Range(0, waarden.Length).Select(f => toeval.NextDouble() < Leeg[f] ? string.Empty : Nieuw(f)).ToArray()).ToList();
        var een = originelen.Select((o, i) => new Koppelrecord($"rec-{i}-org", o)).ToList();
        var dubbelen = new List<Koppelrecord>();
        var volgorde = Enumerable.Range(0, vorm.Originelen).ToArray();
        toeval.Shuffle(volgorde);
        foreach (var i in volgorde)
        {
            var aantal = vorm.PerMens == 1 ? 1 : vorm.Zipf ? Zipf(vorm.PerMens) : toeval.Next(1, vorm.PerMens + 1);
            for (var k = 0; k < aantal && dubbelen.Count < vorm.Dubbelen; k++)
            {
                dubbelen.Add(new($"rec-{i}-dup-{k}", Vervuil(originelen[i], vorm)));
            }
        }

        if (!vorm.TweeBestanden)
        {
            een.AddRange(dubbelen);
        }

        var rij = een.ToArray();
        toeval.Shuffle(rij);
        return ([.. rij], vorm.TweeBestanden ? dubbelen : null);
    }

    private int Zipf(int hoogstens)
    {
        var som = Enumerable.Range(1, hoogstens).Sum(k => 1.0 / k);
        var trek = toeval.NextDouble() * som;
        for (var k = 1; k < hoogstens; k++)
        {
            trek -= 1.0 / k;
            if (trek <= 0)
            {
                return k;
            }
        }

        return hoogstens;
    }

    private string[] Vervuil(string[] origineel, Vorm vorm)
    {
        var uit = origineel.ToArray();
        var fouten = toeval.Next(1, vorm.Fouten + 1);
        var perVeld = new int[uit.Length];
        if (toeval.NextDouble() < 0.07)
        {
            (uit[0], uit[1]) = (uit[1], uit[0]);
            fouten--;
        }

        for (var poging = 0; fouten > 0 && poging < 100; poging++)
        {
            var f = Kies(Kansen.Select(k => k[0]).ToArray());
            if (perVeld[f] >= vorm.FoutenPerVeld || uit[f].Length == 0)
            {
                continue;
            }

            var was = uit[f];
            uit[f] = Verander(f, was);
            if (uit[f] != was)
            {
                perVeld[f]++;
                fouten--;
            }
        }

        return uit;
    }

    private string Verander(int f, string t)
    {
        var plek = Math.Clamp((int)Math.Round((t.Length / 2.0) + 1 + (toeval.NextDouble() + toeval.NextDouble() - 1) * 2), 0, t.Length - 1);
        return Kies([.. Kansen[f].Skip(1)]) switch
        {
            0 => t.Insert(plek, Teken(f).ToString()),
            1 => t.Length > 1 ? t.Remove(plek, 1) : t,
            2 => t.Remove(plek, 1).Insert(plek, Teken(f).ToString()),
            3 => plek > 0 ? t[..(plek - 1)] + t[plek] + t[plek - 1] + t[(plek + 1)..] : t,
            4 => Nieuw(f),
            5 => t.Insert(plek, " "),
            6 => t.Replace(" ", string.Empty, StringComparison.Ordinal),
            _ => string.Empty,
        };
    }

    private char Teken(int f) => f is 2 or 5 or 6 or 7 ? (char)('0' + toeval.Next(10)) : (char)('a' + toeval.Next(26));

    private int Kies(double[] kansen)
    {
        var trek = toeval.NextDouble() * kansen.Sum();
        for (var i = 0; i < kansen.Length; i++)
        {
            trek -= kansen[i];
            if (trek <= 0)
            {
                return i;
            }
        }

        return kansen.Length - 1;
    }

    private string Nieuw(int f) => f switch
    {
        6 => new DateOnly(1900, 1, 1).AddDays(toeval.Next(36524)).ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        7 => toeval.Next(1_000_000, 10_000_000).ToString(CultureInfo.InvariantCulture),
        // Squared: some values are common, most are not.
        _ => waarden[f][(int)(Math.Pow(toeval.NextDouble(), 2) * waarden[f].Length)],
    };

    private string[] Waarden(int f, IReadOnlyList<string[]> febrl)
    {
        var bekend = febrl.Select(r => r[f]).Where(w => w.Length > 0).GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).ToList();
        var eigen = f switch
        {
            2 => Enumerable.Range(1, 200).Select(n => n.ToString(CultureInfo.InvariantCulture)),
            5 => Enumerable.Range(0, 600).Select(_ => toeval.Next(2000, 7000).ToString(CultureInfo.InvariantCulture)),
            6 or 7 => [],
            _ => Enumerable.Range(0, f == 0 ? 300 : 900).Select(_ => Verzin() + (f == 3 ? (string[])[" street", " place", " crescent", " close", " avenue"] : [string.Empty])[f == 3 ? toeval.Next(5) : 0]),
        };
        return [.. bekend.Concat(eigen).Distinct()];
    }

    private string Verzin()
    {
        const string mede = "bcdfghjklmnprstvw";
        const string klinker = "aeiou";
        return string.Concat(Enumerable.Range(0, toeval.Next(2, 5)).Select(_ => $"{mede[toeval.Next(mede.Length)]}{klinker[toeval.Next(5)]}")) + (toeval.Next(2) == 0 ? mede[toeval.Next(mede.Length)].ToString() : string.Empty);
    }
}
