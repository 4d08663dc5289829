namespace Partituur.Kern.Personen.Koppelen;

/// <summary>Scores pairs of records with a model. Not safe for use by several threads at once: each makes its own.</summary>
internal sealed class Weger(Kolommen kolommen, Koppelmodel model, double[][] kansen)
{
    private readonly Niveau[] niveaus = new Niveau[kolommen.Velden.Count];
    private readonly double[] kans = new double[kolommen.Velden.Count];
    private readonly double[] gewichten = new double[kolommen.Velden.Count + 1];

    /// <summary>The score in bits.</summary>
    public double Weeg(int een, int twee)
    {
        kolommen.Vergelijk(een, twee, niveaus);
        return Weeg(een, twee, niveaus);
    }

    /// <summary>The same, when the levels are known already.</summary>
    public double Weeg(int een, int twee, ReadOnlySpan<Niveau> bekend) => Weeg(een, twee, bekend, out _);

    /// <summary>The same, with the chance that the human moved in between.</summary>
    public double Weeg(int een, int twee, ReadOnlySpan<Niveau> bekend, out double verhuisd)
    {
        for (var f = 0; f < kans.Length; f++)
        {
            if (bekend[f] <= Niveau.Verwisseld)
            {
                kans[f] = Math.Max(kansen[f][kolommen.Nr(f, een) is var a and >= 0 ? a : kolommen.Nr(f, twee)], kansen[f][kolommen.Nr(f, twee) is var b and >= 0 ? b : kolommen.Nr(f, een)]);
            }
        }

        return model.Weeg(bekend, kans, gewichten, out verhuisd);
    }

    public Koppelpaar Leg(int een, int twee)
    {
        var score = Weeg(een, twee);
        return new(een, twee, score, Velduitleg.Lijst(kolommen.Velden, niveaus, gewichten, model.Uitgangspunt));
    }
}
