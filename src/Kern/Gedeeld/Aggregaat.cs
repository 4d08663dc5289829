using System.ComponentModel.DataAnnotations.Schema;

namespace Partituur.Kern.Gedeeld;

/// <summary>What happened to an aggregate, in the past tense; becomes one line of the log in the same transaction.</summary>
/// <param name="Soort">Stable name in kebab-case, for example <c>casus-afgeschaald</c>.</param>
/// <param name="Gegevens">Ids, enum values and dates that explain it; never free text about people.</param>
public sealed record Gebeurtenis(string Soort, object? Gegevens = null);

/// <summary>
/// A root with its own rules. It records what happens to it; the save guard refuses a changed aggregate without an event
/// (log by construction, wet.md L6). <see cref="Versie"/> is the concurrency token.
/// </summary>
public abstract class Aggregaat
{
    private readonly List<Gebeurtenis> gebeurtenissen = [];

    /// <summary>Rises by one with every save; the second writer of the same version is told who was first.</summary>
    public int Versie { get; private set; }

    /// <summary>The id as stored in the log.</summary>
    [NotMapped]
    public abstract Guid Sleutel { get; }

    [NotMapped]
    public IReadOnlyList<Gebeurtenis> Gebeurtenissen => gebeurtenissen;

    public void GebeurtenissenVastgelegd()
    {
        gebeurtenissen.Clear();
    }

    public void VolgendeVersie() => Versie++;

    /// <summary>Records what can happen to every aggregate alike and is decided elsewhere: that it now points at another person.</summary>
    internal void LegVast(Gebeurtenis gebeurtenis) => gebeurtenissen.Add(gebeurtenis);

    protected void Leg(string soort, object? gegevens = null) => gebeurtenissen.Add(new(soort, gegevens));
}

/// <summary>A part of an aggregate: it may only change together with an event on its root.</summary>
public interface IOnderdeel
{
    Guid Wortel { get; }
}
