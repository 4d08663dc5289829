using System.Text.Json.Serialization;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Triage;

/// <summary>One criterion of the toets: met or not, with its evidence in words.</summary>
public sealed record Criterium(bool Voldaan, string? Bewijs)
{
    public static Criterium Niet { get; } = new(false, null);
}

/// <summary>Something that speaks against procesregie. It holds procesregie back until the table writes why it is not enough here (eis 44).</summary>
/// <param name="Geldt">Whether it speaks against it.</param>
/// <param name="Wat">Which chain, or which standard approach.</param>
/// <param name="Weerlegging">Why it is not enough here.</param>
public sealed record Tegenindicatie(bool Geldt, string? Wat, string? Weerlegging)
{
    public static Tegenindicatie Geen { get; } = new(false, null, null);

    [JsonIgnore]
    public bool HoudtTegen => Geldt && string.IsNullOrWhiteSpace(Weerlegging);
}

/// <summary>Whether punishment and care can go together and whether that would work (eis 49); null is not answered.</summary>
public sealed record StrafEnZorg(bool? KanSamen, bool? Werkt, string? Waarom)
{
    public static StrafEnZorg Onbekend { get; } = new(null, null, null);
}

/// <summary>
/// The weegkaart: Ondoorgrondelijk and Ongrijpbaar and Ontwrichtend, or a serious local problem bound to an area (eis 38–42), with what speaks against it, what was tried
/// before and whether straf and zorg can go together. People weigh; nothing is scored.
/// </summary>
public sealed record O3mpToets(
    Criterium Ondoorgrondelijk,
    Criterium Ongrijpbaar,
    Criterium Ontwrichtend,
    Criterium Gebied,
    Tegenindicatie? EenKeten = null,
    Tegenindicatie? Standaardaanpak = null,
    string? EerderGeprobeerd = null,
    StrafEnZorg? StrafEnZorg = null)
{
    [JsonIgnore]
    public bool IsMet => DrieSamen || Gebied.Voldaan;

    private bool DrieSamen => Ondoorgrondelijk.Voldaan && Ongrijpbaar.Voldaan && Ontwrichtend.Voldaan;

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

        if (EenKeten is { HoudtTegen: true })
        {
            yield return "Volgens de weegkaart kan één keten dit. Schrijf op waarom dat hier niet genoeg is.";
        }

        if (Standaardaanpak is { HoudtTegen: true })
        {
            yield return "Er is een aanpak die zich heeft bewezen. Schrijf op waarom die hier niet genoeg is.";
        }
    }

    /// <exception cref="RegelGeschonden">The toets is not met, a criterion has no evidence, or what speaks against it was not argued away.</exception>
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

    /// <summary>The result with its reasons, in plain sentences; the first one is the result.</summary>
    public IEnumerable<string> Uitleg()
    {
        yield return Gebied.Voldaan && !DrieSamen ? "De O³MP-toets is gehaald: er is een ernstig gebiedsgebonden probleem."
            : IsMet ? "De O³MP-toets is gehaald: het is ondoorgrondelijk, ongrijpbaar én ontwrichtend."
            : "De O³MP-toets is niet gehaald.";
        foreach (var (naam, criterium) in Alle())
        {
            yield return criterium.Voldaan ? $"{naam}: ja. {criterium.Bewijs}" : $"{naam}: nee.";
        }

        foreach (var (wat, tegen) in new[] { ("Eén keten kan dit", EenKeten), ("Er is een bewezen standaardaanpak", Standaardaanpak) })
        {
            if (tegen is { Geldt: true })
            {
                yield return $"Tegen procesregie: {wat.ToLowerInvariant()}{(tegen.Wat is null ? string.Empty : $" ({tegen.Wat})")}.{(tegen.HoudtTegen ? string.Empty : $" Toch niet genoeg: {tegen.Weerlegging}")}";
            }
        }

        if (EerderGeprobeerd is not null)
        {
            yield return $"Eerder geprobeerd: {EerderGeprobeerd}";
        }

        if (StrafEnZorg is { } samen && samen != Triage.StrafEnZorg.Onbekend)
        {
            yield return $"Straf en zorg samen: {JaNee(samen.KanSamen, "kan", "kan niet")}, {JaNee(samen.Werkt, "zal werken", "zal niet werken")}. {samen.Waarom}".TrimEnd();
        }

        static string JaNee(bool? antwoord, string ja, string nee) => antwoord switch { true => ja, false => nee, null => "nog onbekend" };
    }
}
