using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Netwerk;

/// <summary>How near a voorziening works, nearest first.</summary>
public enum Nabijheid
{
    Buurt,
    Wijk,
    Gemeente,
    Regio,
}

/// <summary>A part of the region: a municipality, a wijk of it, or a buurt (or dorp) of that.</summary>
public sealed record Gebied(string Gemeente, string? Wijk, string? Buurt)
{
    /// <summary>"Venlo / Noord / Genooi"; a line without a slash is a whole municipality.</summary>
    /// <exception cref="RegelGeschonden">More than three parts, or no municipality.</exception>
    public static Gebied Lees(string regel)
    {
        var delen = regel.Split('/', StringSplitOptions.TrimEntries);
        return delen is [{ Length: > 0 }, ..] && delen.Length <= 3
            ? new(delen[0], delen.ElementAtOrDefault(1) is { Length: > 0 } wijk ? wijk : null, delen.ElementAtOrDefault(2) is { Length: > 0 } buurt ? buurt : null)
            : throw new RegelGeschonden("gebied-onleesbaar", $"Schrijf een gebied als ‘gemeente’, ‘gemeente / wijk’ of ‘gemeente / wijk / buurt’. ‘{regel.Trim()}’ is niet te lezen.");
    }

    /// <summary>How near this comes to a place; null is not there. A place of which only the municipality is known is near to all that works in it.</summary>
    public Nabijheid? Dekt(Locatie plek)
    {
        if (!Gelijk(Gemeente, plek.Gemeente))
        {
            return null;
        }

        return plek.Buurt is null || (Wijk is null && Buurt is null) ? Nabijheid.Gemeente
            : Buurt is not null ? Gelijk(Buurt, plek.Buurt) ? Nabijheid.Buurt : null
            : Gelijk(Wijk, plek.Buurt) || Gelijk(Wijk, plek.Wijk) ? Nabijheid.Wijk
            : null;
    }

    public override string ToString() => string.Join(" / ", new[] { Gemeente, Wijk ?? (Buurt is null ? null : string.Empty), Buurt }.Where(d => d is not null));

    internal static bool Gelijk(string? een, string? ander) => een is not null && ander is not null && Tekst.Zoekvorm(een) == Tekst.Zoekvorm(ander);
}

/// <summary>Where something plays, as somebody wrote it.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Wijk">The wijk to which the buurt belongs, when known.</param>
/// <param name="Buurt">The wijk, dorp or buurt; null when only the municipality is known.</param>
public sealed record Locatie(string Gemeente, string? Wijk, string? Buurt);

/// <summary>What can take something up near a place: "local what can, regional what must" (domein.md; eis 35, 46, 47). Pure.</summary>
public static class Ladder
{
    /// <summary>A place, with the wijk of its buurt when a voorziening tells which that is.</summary>
    public static Locatie Plek(IEnumerable<Voorziening> voorzieningen, string gemeente, string? buurt)
    {
        buurt = string.IsNullOrWhiteSpace(buurt) ? null : buurt.Trim();
        var wijk = buurt is null ? null : voorzieningen.SelectMany(v => v.Gebieden).FirstOrDefault(g => Gebied.Gelijk(g.Gemeente, gemeente) && Gebied.Gelijk(g.Buurt, buurt))?.Wijk;
        return new(gemeente.Trim(), wijk, buurt);
    }

    /// <summary>What works there on a day, nearest first and then the lowest rung.</summary>
    /// <param name="voorzieningen">Those of the house.</param>
    /// <param name="plek">Where.</param>
    /// <param name="doelgroep">Only what takes this one; null is whatever it takes.</param>
    /// <param name="dag">The day.</param>
    public static IReadOnlyList<(Voorziening Voorziening, Nabijheid Nabij)> In(IEnumerable<Voorziening> voorzieningen, Locatie plek, DoelgroepId? doelgroep, DateOnly dag) =>
        [.. voorzieningen.Where(v => v.GeldigOp(dag) && (doelgroep is not { } d || v.Neemt(d)))
            .Select(v => (Voorziening: v, Nabij: v.Nabij(plek))).Where(v => v.Nabij is not null).Select(v => (v.Voorziening, v.Nabij!.Value))
            .OrderBy(v => v.Value).ThenBy(v => v.Voorziening.Trede).ThenBy(v => v.Voorziening.Naam, StringComparer.Ordinal)];
}
