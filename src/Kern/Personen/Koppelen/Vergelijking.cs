namespace Partituur.Kern.Personen.Koppelen;

/// <summary>Records with the model that they give, and the pairs among them that are worth a look.</summary>
public sealed class Vergelijking
{
    private const int Delen = 16;

    private readonly Kolommen kolommen;
    private readonly double[][] kansen;
    private readonly Lazy<(int Een, int Twee)[]> index;
    private readonly Weger weger;
    private readonly int[] volgorde;
    private readonly int[] plaats;
    private readonly int grens;

    /// <param name="velden">The columns; <see cref="Veldsoort.Negeer"/> is left out.</param>
    /// <param name="eerste">Records with unique ids.</param>
    /// <param name="tweede">Records to be linked with the first, not among each other; null links the first among each other.</param>
    /// <param name="model">A model that is known already; null estimates one from these records.</param>
    public Vergelijking(IReadOnlyList<Koppelveld> velden, IReadOnlyList<Koppelrecord> eerste, IReadOnlyList<Koppelrecord>? tweede = null, Koppelmodel? model = null)
    {
        var gebruikt = velden.Select((v, i) => (Veld: v, Plaats: i)).Where(x => x.Veld.Soort != Veldsoort.Negeer).ToList();

        // Sorted: everything below may go by place, and still the order given makes no difference.
        volgorde = [.. Volgorde(eerste), .. tweede is null ? [] : Volgorde(tweede).Select(i => i + eerste.Count)];
        plaats = new int[volgorde.Length];
        for (var i = 0; i < volgorde.Length; i++)
        {
            plaats[volgorde[i]] = i;
        }

        var records = volgorde.Select(i => i < eerste.Count ? eerste[i] : tweede![i - eerste.Count]).Select(r => new Koppelrecord(r.Id, [.. gebruikt.Select(g => r.Waarden[g.Plaats])])).ToList();
        grens = tweede is null ? 0 : eerste.Count;
        kolommen = new Kolommen([.. gebruikt.Select(g => g.Veld)], records);
        index = new(() => new Blokken(kolommen, grens).Paren());
        var mogelijk = tweede is null ? eerste.Count * (eerste.Count - 1.0) / 2 : (double)eerste.Count * tweede.Count;
        if (model is null)
        {
            var schatter = new Schatter(kolommen, index.Value, mogelijk);
            Model = schatter.Schat();
            kansen = schatter.Kansen;
        }
        else
        {
            Model = model;
            kansen = kolommen.Kansen(model);
        }

        weger = new Weger(kolommen, Model, kansen);
    }

    public Koppelmodel Model { get; }

    /// <summary>How many pairs were compared.</summary>
    public long Vergeleken => index.Value.Length;

    /// <summary>The score of any two records, in bits. Not for several threads at once.</summary>
    public double Weeg(int een, int twee) => weger.Weeg(plaats[een], plaats[twee + grens]);

    /// <summary>The score with what each field said.</summary>
    public Koppelpaar Leg(int een, int twee) => weger.Leg(plaats[een], plaats[twee + grens]) with { Een = een, Twee = twee };

    /// <summary>Candidate pairs of at least this score, the strongest first; equal ones in the order of their ids.</summary>
    public IReadOnlyList<(int Een, int Twee, double Score)> Vanaf(double drempel)
    {
        var kandidaten = index.Value;
        var perDeel = new List<(int Een, int Twee, double Score)>[Delen];
        Parallel.For(0, Delen, d =>
        {
            var eigen = new Weger(kolommen, Model, kansen);
            var uit = perDeel[d] = [];
            for (var i = (int)((long)kandidaten.Length * d / Delen); i < (int)((long)kandidaten.Length * (d + 1) / Delen); i++)
            {
                if (eigen.Weeg(kandidaten[i].Een, kandidaten[i].Twee) is var score && score >= drempel)
                {
                    uit.Add((kandidaten[i].Een, kandidaten[i].Twee, score));
                }
            }
        });
        return [.. perDeel.SelectMany(d => d).OrderByDescending(p => p.Score).ThenBy(p => p.Een).ThenBy(p => p.Twee).Select(p => (volgorde[p.Een], volgorde[p.Twee] - grens, p.Score))];
    }

    private static IEnumerable<int> Volgorde(IReadOnlyList<Koppelrecord> records) => Enumerable.Range(0, records.Count).OrderBy(i => records[i].Id, StringComparer.Ordinal);
}
