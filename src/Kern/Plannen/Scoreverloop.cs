using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

public enum Scorerichting
{
    Vooruit,
    Gelijk,
    Achteruit,
}

/// <summary>One score at a moment.</summary>
public sealed record Meetpunt(PersoonId Persoon, Guid Leefgebied, OrganisatieId Bron, int Score, DateTimeOffset Op, Guid? Schaal = null);

/// <summary>
/// How somebody stood on one leefgebied at first and stands last, in the eyes of one organisation: who looks otherwise gives another score, so that two organisations are never laid side by side as
/// before and after. Nor are two scales. Of several organisations the one that looked over the longest time counts. Never added up over people or leefgebieden.
/// </summary>
/// <param name="Eerst">The first score.</param>
/// <param name="Laatst">The last score; null when this is the only moment.</param>
public sealed record Scoreverloop(Meetpunt Eerst, Meetpunt? Laatst)
{
    public PersoonId Persoon => Eerst.Persoon;

    public Guid Leefgebied => Eerst.Leefgebied;

    /// <summary>Null with one moment only.</summary>
    public Scorerichting? Richting => Laatst is null ? null : Laatst.Score > Eerst.Score ? Scorerichting.Vooruit : Laatst.Score < Eerst.Score ? Scorerichting.Achteruit : Scorerichting.Gelijk;

    /// <summary>Per person and leefgebied; two moments are on two days.</summary>
    public static IReadOnlyList<Scoreverloop> Van(IEnumerable<Meetpunt> punten) =>
        [.. punten.GroupBy(p => (p.Persoon, p.Leefgebied)).Select(g => g.GroupBy(p => (p.Bron, p.Schaal)).Select(VanBron)
            .OrderByDescending(v => v.Laatst is null ? TimeSpan.Zero : v.Laatst.Op - v.Eerst.Op).ThenBy(v => v.Eerst.Op).ThenBy(v => v.Eerst.Bron.Waarde).First())];

    private static Scoreverloop VanBron(IEnumerable<Meetpunt> punten)
    {
        var opTijd = punten.OrderBy(p => p.Op).ToList();
        var laatst = opTijd[^1];
        return new(opTijd[0], Kalender.DagVan(laatst.Op) > Kalender.DagVan(opTijd[0].Op) ? laatst : null);
    }
}
