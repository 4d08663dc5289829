using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen.Zoeken;

/// <summary>One derived key of a person. No aggregate: the save of the person keeps it, and it can be made again (<see cref="Persoonsleutels"/>).</summary>
public sealed record Zoeksleutel(HuisId HuisId, string Sleutel, PersoonId PersoonId);

/// <summary>
/// A word that some person's keys hold, under itself and under each way to leave one letter out: two words that share such a way differ in one letter,
/// or in two letters that changed places. So a typing error leads to words that exist with equality alone.
/// </summary>
public sealed class Zoekwoord
{
    public long Id { get; private set; }

    public string Variant { get; private set; } = string.Empty;

    public string Woord { get; private set; } = string.Empty;

    /// <summary>The word, and the word with one letter left out. Words of three letters stand only for themselves: one letter less says nothing.</summary>
    public static IReadOnlyCollection<string> Varianten(string woord) =>
        woord.Length <= 3 ? [woord] : [.. Enumerable.Range(0, woord.Length).Select(i => woord.Remove(i, 1)).Prepend(woord).Distinct()];
}
