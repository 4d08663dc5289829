using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Triage;

/// <summary>One criterion of the toets: met or not, with its evidence in words.</summary>
public sealed record Criterium(bool Voldaan, string? Bewijs)
{
    public static Criterium Niet { get; } = new(false, null);
}

/// <summary>
/// Ondoorgrondelijk and Ongrijpbaar and Ontwrichtend, or a serious local problem bound to an area (eis 38–42). People weigh; nothing is scored.
/// </summary>
public sealed record O3mpToets
{
    private O3mpToets()
    {
    }

    public O3mpToets(Criterium ondoorgrondelijk, Criterium ongrijpbaar, Criterium ontwrichtend, Criterium gebied)
    {
        (Ondoorgrondelijk, Ongrijpbaar, Ontwrichtend, Gebied) = (ondoorgrondelijk, ongrijpbaar, ontwrichtend, gebied);
    }

    /// <summary>Several problems on more than one leefgebied (eis 38).</summary>
    public Criterium Ondoorgrondelijk { get; private set; } = Criterium.Niet;

    /// <summary>Several chains are needed; no one chain can do it (eis 39).</summary>
    public Criterium Ongrijpbaar { get; private set; } = Criterium.Niet;

    /// <summary>Affects and is affected by family system or surroundings (eis 40).</summary>
    public Criterium Ontwrichtend { get; private set; } = Criterium.Niet;

    /// <summary>Serious local or area-bound safety problem that asks for a cross-chain approach (eis 41).</summary>
    public Criterium Gebied { get; private set; } = Criterium.Niet;

    public bool IsMet => (Ondoorgrondelijk.Voldaan && Ongrijpbaar.Voldaan && Ontwrichtend.Voldaan) || Gebied.Voldaan;

    /// <summary>What is missing for procesregie, in sentences for the screen; empty when the toets is met and argued.</summary>
    public IEnumerable<string> Belemmeringen()
    {
        foreach (var (naam, criterium) in Alle().Where(c => c.Criterium.Voldaan && string.IsNullOrWhiteSpace(c.Criterium.Bewijs)))
        {
            yield return $"Beschrijf het bewijs bij ‘{naam}’.";
        }

        if (!IsMet)
        {
            var ontbreekt = Alle().Take(3).Where(c => !c.Criterium.Voldaan).Select(c => c.Naam.ToLowerInvariant());
            yield return $"De O³MP-toets is niet gehaald: {string.Join(", ", ontbreekt)} ontbreekt, en er is geen ernstig gebiedsgebonden probleem.";
        }
    }

    /// <exception cref="RegelGeschonden">The toets is not met, or a criterion has no evidence.</exception>
    public void MoetMetZijn()
    {
        if (Belemmeringen().ToList() is { Count: > 0 } belemmeringen)
        {
            throw new RegelGeschonden("o3mp-toets-niet-gehaald", string.Join(" ", belemmeringen));
        }
    }

    public IEnumerable<(string Naam, Criterium Criterium)> Alle() =>
    [
        ("Ondoorgrondelijk", Ondoorgrondelijk),
        ("Ongrijpbaar", Ongrijpbaar),
        ("Ontwrichtend", Ontwrichtend),
        ("Gebiedsgebonden", Gebied),
    ];
}
