using System.Collections.Concurrent;

namespace Partituur.Kern.Personen.Koppelen;

/// <summary>
/// Estimates a <see cref="Koppelmodel"/> by expectation–maximisation: candidate pairs are in part one human, all other pairs are not. The chances for different humans
/// come from value counts and from pairs taken at random, less what one human's records add to them.
/// </summary>
internal sealed class Schatter
{
    private const int Rondes = 14;
    private const int Steekproef = 150_000;
    private const int MeestTeSchatten = 600_000;
    private const int RondeVanSnoeien = 2;
    private const int Delen = 16;
    private const int Niveaus = 6;

    private readonly Kolommen kolommen;
    private readonly int velden;
    private (int Een, int Twee)[] paren;
    private readonly double mogelijk;
    private Niveau[] niveaus;
    private readonly double[] kans;
    private readonly double[] verhuisd;
    private readonly int[][] aantal;
    private readonly (int Als, int Dan, double ParenAls, double ParenBeide)[] samen;
    private readonly double[][] steekproef;

    /// <param name="kolommen">All records.</param>
    /// <param name="kandidaten">Candidate pairs.</param>
    /// <param name="mogelijk">How many pairs there are at all.</param>
    public Schatter(Kolommen kolommen, (int Een, int Twee)[] kandidaten, double mogelijk)
    {
        this.kolommen = kolommen;
        this.mogelijk = Math.Max(1, mogelijk);
        velden = kolommen.Velden.Count;

        // Estimating needs no more pairs than this; which ones are taken follows from the records.
        var stap = Math.Max(1, kandidaten.Length / MeestTeSchatten);
        paren = stap == 1 ? kandidaten : [.. kandidaten.Where((_, i) => i % stap == 0)];
        Schaal = stap;
        niveaus = new Niveau[paren.Length * velden];
        kans = new double[paren.Length];
        verhuisd = new double[paren.Length];
        Parallel.ForEach(Partitioner.Create(0, Math.Max(1, paren.Length)), deel =>
        {
            for (var i = deel.Item1; i < Math.Min(deel.Item2, paren.Length); i++)
            {
                kolommen.Vergelijk(paren[i].Een, paren[i].Twee, niveaus.AsSpan(i * velden, velden));
            }
        });
        aantal = [.. Enumerable.Range(0, velden).Select(Tel)];
        samen = [.. Samenhangen()];
        steekproef = TrekSteekproef();
        Kansen = [.. Enumerable.Range(0, velden).Select(f => Array.ConvertAll(aantal[f], n => Zeldzaam(f)))];
    }

    /// <summary>Per field and value number, the chance that another human has it.</summary>
    public double[][] Kansen { get; }

    private double Schaal { get; }

    public Koppelmodel Schat()
    {
        var model = Voorkennis.Model(kolommen.Velden, kolommen.Aantal) with { Uitgangspunt = Math.Log2(Math.Max(1, 0.1 * kolommen.Aantal) / mogelijk) };
        model = model with { Velden = [.. model.Velden.Select((v, f) => v with { U = U(f, 0, new double[Niveaus]) })] };
        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            Verwacht(model);
            model = Maximaliseer();
            if (ronde == RondeVanSnoeien)
            {
                Snoei();
            }
        }

        return model;
    }

    /// <summary>Pairs that are surely two humans say nothing more about one human.</summary>
    private void Snoei()
    {
        var blijven = Enumerable.Range(0, paren.Length).Where(i => kans[i] > 1e-6).ToArray();
        paren = [.. blijven.Select(i => paren[i])];
        niveaus = [.. blijven.SelectMany(i => niveaus.AsSpan(i * velden, velden).ToArray())];
    }

    private void Verwacht(Koppelmodel model) => Parallel.For(0, Delen, d =>
    {
        var begin = (int)((long)paren.Length * d / Delen);
        var eind = (int)((long)paren.Length * (d + 1) / Delen);
        var weger = new Weger(kolommen, model, Kansen);
        for (var i = begin; i < eind; i++)
        {
            kans[i] = 1 / (1 + Math.Pow(2, -weger.Weeg(paren[i].Een, paren[i].Twee, niveaus.AsSpan(i * velden, velden), out verhuisd[i])));
        }
    });

    private Koppelmodel Maximaliseer()
    {
        var som = new double[velden][];
        var gelijk = new double[velden][];
        for (var f = 0; f < velden; f++)
        {
            som[f] = new double[Niveaus];
            gelijk[f] = new double[aantal[f].Length];
        }

        var beide = new double[samen.Length];
        var als = new double[samen.Length];
        double mensen = 0;
        double verhuizingen = 0;
        for (var i = 0; i < paren.Length; i++)
        {
            if (kans[i] < 1e-4)
            {
                continue;
            }

            var p = kans[i] * Schaal;
            mensen += p;
            verhuizingen += p * verhuisd[i];
            for (var f = 0; f < velden; f++)
            {
                if (niveaus[(i * velden) + f] is var n and < Niveau.Onbekend)
                {
                    som[f][(int)n] += Koppelmodel.IsAdres(kolommen.Velden[f].Soort) ? p * (1 - verhuisd[i]) : p;
                    if (n == Niveau.Gelijk)
                    {
                        gelijk[f][kolommen.Nr(f, paren[i].Een)] += p;
                    }
                }
            }

            for (var s = 0; s < samen.Length; s++)
            {
                if (niveaus[(i * velden) + samen[s].Als] == Niveau.Gelijk)
                {
                    als[s] += niveaus[(i * velden) + samen[s].Dan] == Niveau.Onbekend ? 0 : p;
                    beide[s] += niveaus[(i * velden) + samen[s].Dan] == Niveau.Gelijk ? p : 0;
                }
            }
        }

        var veldmodellen = Enumerable.Range(0, velden).Select(f => Veldmodel(f, som[f], gelijk[f])).ToList();

        // Two records can be one human, but hardly all of them are: half a pair per record is the most that is believed beforehand.
        var lambda = Math.Min((mensen + 0.5) / (mogelijk + 500), 0.2);
        var hangtSamen = samen.Select((s, i) => new Samenhang(s.Als, s.Dan, Begrens((s.ParenBeide - beide[i] + (5 * veldmodellen[s.Dan].U[0])) / (Math.Max(0, s.ParenAls - als[i]) + 5), 1e-9, 0.98)));
        return new(Math.Log2(lambda / (1 - lambda)), veldmodellen, [.. hangtSamen], Begrens((verhuizingen + (Voorkennis.Paren * Voorkennis.Verhuisd)) / (mensen + Voorkennis.Paren), 0.001, 0.5));
    }

    private Veldmodel Veldmodel(int f, double[] som, double[] gelijk)
    {
        var (veld, voor) = (kolommen.Velden[f], Voorkennis.M(kolommen.Velden[f].Soort));
        if (veld.Soort == Veldsoort.Achternaam)
        {
            // Crossed names are told at the first name.
            som[(int)Niveau.Verwisseld] = 0;
        }

        var totaal = som.Sum() + Voorkennis.Paren;
        var m = voor.Select((v, n) => (som[n] + (Voorkennis.Paren * v)) / totaal).ToArray();
        var u = U(f, gelijk.Sum(), som);
        var vaak = new Dictionary<string, double>(StringComparer.Ordinal);
        var zeldzaam = Math.Min(u[0], 0.5 / Math.Max(1, aantal[f].Sum()));
        zeldzaam = Math.Max(zeldzaam, Voorkennis.TeltZeldzaamheid(veld.Soort) ? 1e-6 : 1e-8);
        for (var v = 0; v < aantal[f].Length; v++)
        {
            Kansen[f][v] = Kans(f, v, gelijk[v], u[0], zeldzaam);
            if (Kansen[f][v] > zeldzaam * 2)
            {
                vaak[kolommen.Waarde(v)] = Kansen[f][v];
            }
        }

        return new(veld.Naam, veld.Soort, m, u, zeldzaam, vaak);
    }

    /// <summary>Chance that another human has this value: pairs that agree on it less those of one human, per record that has it.</summary>
    private double Kans(int f, int waarde, double eigenParen, double gemiddeld, double zeldzaam)
    {
        long n = aantal[f][waarde];
        if (n == 0)
        {
            return zeldzaam;
        }

        var anderen = Math.Max(0, (n * (n - 1) / 2.0) - eigenParen) * 2 / n;
        var totaal = Math.Max(1, aantal[f].Sum());
        var geteld = anderen / totaal;
        return Voorkennis.TeltZeldzaamheid(kolommen.Velden[f].Soort) ? Math.Max(geteld, zeldzaam)
            : anderen > 5 + (20 * gemiddeld * totaal) ? geteld : Math.Max(gemiddeld, zeldzaam);
    }

    /// <summary>Chances of the levels for different humans: agreement from the counts, the rest from pairs at random.</summary>
    private double[] U(int f, double gelijkVanMens, double[] som)
    {
        var voor = Voorkennis.U(kolommen.Velden[f].Soort);
        long gevuld = aantal[f].Sum();
        var alle = Math.Max(1, gevuld * (gevuld - 1) / 2.0);
        var gelijk = aantal[f].Sum(n => n * (n - 1L) / 2.0);
        var u = new double[Niveaus];
        u[0] = Begrens((gelijk - gelijkVanMens + (1000 * voor[0])) / (alle + 1000), 1e-8, 0.98);
        var getrokken = steekproef[f].Sum();
        for (var n = 1; n < Niveaus; n++)
        {
            var vanMens = getrokken * Math.Min(1, som[n] / mogelijk);
            u[n] = Math.Max(1e-7, (Math.Max(0, steekproef[f][n] - vanMens) + (200 * voor[n])) / (getrokken + 200));
        }

        return u;
    }

    private double Zeldzaam(int f) => Voorkennis.U(kolommen.Velden[f].Soort)[0];

    private int[] Tel(int f)
    {
        var uit = new int[kolommen.AantalWaarden];
        for (var r = 0; r < kolommen.Aantal; r++)
        {
            if (kolommen.Nr(f, r) is var n and >= 0)
            {
                uit[n]++;
            }
        }

        return uit;
    }

    private IEnumerable<(int Als, int Dan, double ParenAls, double ParenBeide)> Samenhangen()
    {
        for (var a = 0; a < velden; a++)
        {
            for (var b = 0; b < velden; b++)
            {
                var (rangA, rangB) = (Voorkennis.Rang(kolommen.Velden[a].Soort), Voorkennis.Rang(kolommen.Velden[b].Soort));
                if (rangA == 0 || rangB <= rangA)
                {
                    continue;
                }

                var perA = new Dictionary<int, int>();
                var perBeide = new Dictionary<(int, int), int>();
                for (var r = 0; r < kolommen.Aantal; r++)
                {
                    var (x, y) = (kolommen.Nr(a, r), kolommen.Nr(b, r));
                    if (x >= 0 && y >= 0)
                    {
                        perA[x] = perA.GetValueOrDefault(x) + 1;
                        perBeide[(x, y)] = perBeide.GetValueOrDefault((x, y)) + 1;
                    }
                }

                yield return (a, b, perA.Values.Sum(n => n * (n - 1L) / 2.0), perBeide.Values.Sum(n => n * (n - 1L) / 2.0));
            }
        }
    }

    private double[][] TrekSteekproef()
    {
        var uit = Enumerable.Range(0, velden).Select(_ => new double[Niveaus]).ToArray();
        if (kolommen.Aantal < 2)
        {
            return uit;
        }

        var deeltellingen = new int[Delen][];
        Parallel.For(0, Delen, d =>
        {
            var telling = deeltellingen[d] = new int[velden * 7];
            Span<Niveau> rij = stackalloc Niveau[velden];
            var toeval = 0x9E3779B97F4A7C15UL * (ulong)(d + 1);
            var trekkingen = (int)Math.Min(Steekproef, kolommen.Aantal * (kolommen.Aantal - 1L) / 2) / Delen;
            for (var i = 0; i < trekkingen; i++)
            {
                var een = Trek(ref toeval, kolommen.Aantal);
                var twee = Trek(ref toeval, kolommen.Aantal - 1);
                kolommen.Vergelijk(een, twee >= een ? twee + 1 : twee, rij);
                for (var f = 0; f < velden; f++)
                {
                    telling[(f * 7) + (int)rij[f]]++;
                }
            }
        });
        foreach (var telling in deeltellingen)
        {
            for (var f = 0; f < velden; f++)
            {
                for (var n = 0; n < Niveaus; n++)
                {
                    uit[f][n] += telling[(f * 7) + n];
                }
            }
        }

        return uit;
    }

    /// <summary>A fixed sequence (splitmix64): the same records give the same sample.</summary>
    private static int Trek(ref ulong toeval, int tot)
    {
        toeval += 0x9E3779B97F4A7C15UL;
        var z = toeval;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)tot);
    }

    private static double Begrens(double waarde, double van, double tot) => Math.Clamp(waarde, van, tot);
}
