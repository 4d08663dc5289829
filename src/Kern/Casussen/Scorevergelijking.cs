using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Casussen;

/// <summary>One score as it is compared.</summary>
public sealed record Schaaloordeel(PersoonId Persoon, Guid Leefgebied, OrganisatieId Bron, Schaal Schaal, int Score, DateTimeOffset Op);

/// <summary>The last view of every partner on one leefgebied of one person, side by side.</summary>
/// <param name="Leefgebied">Which one.</param>
/// <param name="Laatste">One for each partner.</param>
/// <param name="Verschil">Steps between the lowest and the highest that were given on the same scale.</param>
/// <param name="IsGesprek">They lie so far apart that the partners should talk about it.</param>
/// <param name="AndereSchaal">Not all on the same scale: those are not compared.</param>
public sealed record Vergelijking(Guid Leefgebied, IReadOnlyList<Schaaloordeel> Laatste, int Verschil, bool IsGesprek, bool AndereSchaal);

/// <summary>Lays the scores of partners side by side (eis 43, 58). It counts no average and gives nobody a number: a difference is a reason to talk, and both keep their view.</summary>
public static class Scorevergelijking
{
    public static IReadOnlyList<Vergelijking> Van(IEnumerable<Schaaloordeel> oordelen, PersoonId persoon) =>
        [.. oordelen.Where(o => o.Persoon == persoon).GroupBy(o => o.Leefgebied).Select(g => Leg(g.Key, [.. g.GroupBy(o => o.Bron).Select(b => b.MaxBy(o => o.Op)!)]))];

    private static Vergelijking Leg(Guid leefgebied, IReadOnlyList<Schaaloordeel> laatste)
    {
        var perSchaal = laatste.GroupBy(o => o.Schaal.Id).Select(g => (g.First().Schaal, Verschil: g.Max(o => o.Score) - g.Min(o => o.Score))).ToList();
        return new(leefgebied, laatste, perSchaal.Max(s => s.Verschil), perSchaal.Exists(s => s.Verschil >= s.Schaal.GesprekVanaf), perSchaal.Count > 1);
    }
}
