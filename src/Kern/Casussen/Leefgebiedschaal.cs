using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Casussen;

/// <summary>The steps on which a leefgebied is scored, with the meaning of each. A score remembers on which scale it was given.</summary>
/// <param name="Id">Null is the scale of the installation.</param>
/// <param name="Laagste">Number of the lowest step: 0 or 1.</param>
/// <param name="Woorden">What each step means, from low to high.</param>
/// <param name="ProbleemTot">A score up to this one counts as a problem, where patterns over generations are told.</param>
/// <param name="GesprekVanaf">From this many steps between two partners it is a subject of conversation.</param>
public sealed record Schaal(Guid? Id, int Laagste, IReadOnlyList<string> Woorden, int ProbleemTot, int GesprekVanaf)
{
    /// <summary>Of a house that has chosen no scale of its own.</summary>
    public static Schaal Standaard { get; } = new(null, 1, Zelfredzaamheid.Woorden, 2, 2);

    public int Hoogste => Laagste + Woorden.Count - 1;

    public bool Kent(int score) => score >= Laagste && score <= Hoogste;

    public string Woord(int score) => Kent(score) ? Woorden[score - Laagste] : string.Empty;

    /// <summary>1 for the lowest step, so that the same colour stands for the same place whatever the number is.</summary>
    public int Plaats(int score) => score - Laagste + 1;

    public bool IsProbleem(int score) => Kent(score) && score <= ProbleemTot;
}

/// <summary>A version of the scale of a house: 1–5 or 0–4, with a first day. Never changed; a newer one takes over and older scores keep theirs.</summary>
public sealed class Leefgebiedschaal : Aggregaat
{
    public const int Stappen = 5;

    private Leefgebiedschaal()
    {
    }

    /// <param name="huis">Of which house.</param>
    /// <param name="laagste">0 or 1.</param>
    /// <param name="woorden">Five, from low to high, all different.</param>
    /// <param name="probleemTot">The highest step that counts as a problem; not the highest of all.</param>
    /// <param name="gesprekVanaf">Steps of difference from which partners are asked to talk: 1–4.</param>
    /// <param name="vanaf">First day, today or later.</param>
    /// <param name="handeling">Who decides.</param>
    /// <exception cref="RegelGeschonden">Something of these does not hold.</exception>
    public Leefgebiedschaal(HuisId huis, int laagste, IReadOnlyList<string?> woorden, int probleemTot, int gesprekVanaf, DateOnly vanaf, Handeling handeling)
    {
        if (laagste is not (0 or 1))
        {
            throw new RegelGeschonden("schaal-begin", "Laat de schaal beginnen bij 0 of bij 1.");
        }

        if (woorden.Count != Stappen)
        {
            throw new RegelGeschonden("schaal-stappen", $"Een schaal heeft {Stappen} stappen.");
        }

        var schoon = woorden.Select(w => Tekst.Verplicht(w, "de betekenis van elke stap", 60)).ToList();
        if (schoon.Distinct(StringComparer.OrdinalIgnoreCase).Count() != Stappen)
        {
            throw new RegelGeschonden("schaal-woorden-gelijk", "Geef elke stap een eigen betekenis.");
        }

        if (probleemTot < laagste || probleemTot >= laagste + Stappen - 1)
        {
            throw new RegelGeschonden("schaal-probleem", $"Kies een stap van {laagste} tot en met {laagste + Stappen - 2}.");
        }

        if (gesprekVanaf is < 1 or >= Stappen)
        {
            throw new RegelGeschonden("schaal-gesprek", $"Kies een verschil van 1 tot en met {Stappen - 1} stappen.");
        }

        if (vanaf < handeling.Dag)
        {
            throw new RegelGeschonden("schaal-voorbij", "Kies een datum vanaf vandaag: scores die er al zijn, houden hun schaal.");
        }

        Id = Guid.CreateVersion7();
        (HuisId, Laagste, ProbleemTot, GesprekVanaf, Vanaf, VastgelegdOp) = (huis, laagste, probleemTot, gesprekVanaf, vanaf, handeling.Op);
        Woorden = string.Join('\n', schoon);
        Leg("leefgebiedschaal-vastgelegd", new { laagste, vanaf });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public int Laagste { get; private set; }

    /// <summary>The meaning of each step, one a line.</summary>
    public string Woorden { get; private set; } = string.Empty;

    public int ProbleemTot { get; private set; }

    public int GesprekVanaf { get; private set; }

    public DateOnly Vanaf { get; private set; }

    public DateTimeOffset VastgelegdOp { get; private set; }

    public override Guid Sleutel => Id;

    public Schaal AlsSchaal() => new(Id, Laagste, Woorden.Split('\n'), ProbleemTot, GesprekVanaf);
}

/// <summary>The scales of a house: the one that holds on a day, and each one that a score was ever given on.</summary>
/// <param name="Versies">Newest first.</param>
public sealed record Schalen(IReadOnlyList<Leefgebiedschaal> Versies)
{
    public Schaal Op(DateOnly dag) => Versies.FirstOrDefault(v => v.Vanaf <= dag)?.AlsSchaal() ?? Schaal.Standaard;

    public Schaal Van(Guid? schaal) => Versies.FirstOrDefault(v => v.Id == schaal)?.AlsSchaal() ?? Schaal.Standaard;

    public static async Task<Schalen> LeesAsync(PartituurDb db, HuisId huis, CancellationToken stop = default) =>
        new(await db.Leefgebiedschalen.AsNoTracking().Where(s => s.HuisId == huis).OrderByDescending(s => s.Vanaf).ThenByDescending(s => s.Id).ToListAsync(stop));
}
