using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>What follows from stored relations; shown as derived and never stored. In order of weight: two people are one thing of each other.</summary>
public enum Afgeleidesoort
{
    BroerOfZus,

    /// <summary>One known parent in common, and each has another known parent.</summary>
    HalfbroerOfHalfzus,

    /// <summary>One known parent in common; of one of them the other parent is not known.</summary>
    MisschienHalf,
    Overgrootouder,
    Achterkleinkind,
    Grootouder,
    Kleinkind,
    OomOfTante,

    /// <summary>Child of a brother or sister.</summary>
    Oomzegger,
    Stiefouder,
    Stiefkind,

    /// <summary>Child of an uncle or aunt.</summary>
    NeefOfNicht,
    Schoonouder,
    Schoonkind,

    /// <summary>Brother or sister of the partner, or partner of a brother or sister.</summary>
    Zwager,
}

/// <summary>A derived relation: what the first is of the second, and through whom.</summary>
/// <param name="Van">The first.</param>
/// <param name="Soort">What the first is of the second.</param>
/// <param name="Naar">The second.</param>
/// <param name="Via">The people between them, as seen from the second: the reason.</param>
public sealed record Afgeleid(PersoonId Van, Afgeleidesoort Soort, PersoonId Naar, IReadOnlyList<PersoonId> Via);

/// <summary>Derived relations in words.</summary>
public static class Afleidingszin
{
    public static Afgeleidesoort Omgekeerd(this Afgeleidesoort soort) => soort switch
    {
        Afgeleidesoort.Grootouder => Afgeleidesoort.Kleinkind,
        Afgeleidesoort.Kleinkind => Afgeleidesoort.Grootouder,
        Afgeleidesoort.Overgrootouder => Afgeleidesoort.Achterkleinkind,
        Afgeleidesoort.Achterkleinkind => Afgeleidesoort.Overgrootouder,
        Afgeleidesoort.OomOfTante => Afgeleidesoort.Oomzegger,
        Afgeleidesoort.Oomzegger => Afgeleidesoort.OomOfTante,
        Afgeleidesoort.Stiefouder => Afgeleidesoort.Stiefkind,
        Afgeleidesoort.Stiefkind => Afgeleidesoort.Stiefouder,
        Afgeleidesoort.Schoonouder => Afgeleidesoort.Schoonkind,
        Afgeleidesoort.Schoonkind => Afgeleidesoort.Schoonouder,
        _ => soort,
    };

    /// <summary>"grootmoeder van", "halfzus van": with the word for a man or a woman where that is known.</summary>
    public static string InWoorden(this Afgeleidesoort soort, Geslacht geslacht)
    {
        var (man, vrouw, onbekend) = soort switch
        {
            Afgeleidesoort.BroerOfZus => ("broer", "zus", "broer of zus"),
            Afgeleidesoort.HalfbroerOfHalfzus => ("halfbroer", "halfzus", "halfbroer of halfzus"),
            Afgeleidesoort.MisschienHalf => ("broer (misschien half)", "zus (misschien half)", "broer of zus (misschien half)"),
            Afgeleidesoort.Overgrootouder => ("overgrootvader", "overgrootmoeder", "overgrootouder"),
            Afgeleidesoort.Achterkleinkind => ("achterkleinzoon", "achterkleindochter", "achterkleinkind"),
            Afgeleidesoort.Grootouder => ("grootvader", "grootmoeder", "grootouder"),
            Afgeleidesoort.Kleinkind => ("kleinzoon", "kleindochter", "kleinkind"),
            Afgeleidesoort.OomOfTante => ("oom", "tante", "oom of tante"),
            Afgeleidesoort.Oomzegger => ("neefje", "nichtje", "neefje of nichtje"),
            Afgeleidesoort.Stiefouder => ("stiefvader", "stiefmoeder", "stiefouder"),
            Afgeleidesoort.Stiefkind => ("stiefzoon", "stiefdochter", "stiefkind"),
            Afgeleidesoort.NeefOfNicht => ("neef", "nicht", "neef of nicht"),
            Afgeleidesoort.Schoonouder => ("schoonvader", "schoonmoeder", "schoonouder"),
            Afgeleidesoort.Schoonkind => ("schoonzoon", "schoondochter", "schoonkind"),
            _ => ("zwager", "schoonzus", "zwager of schoonzus"),
        };
        return $"{(geslacht switch { Geslacht.Man => man, Geslacht.Vrouw => vrouw, _ => onbekend })} van";
    }
}
