using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>A goal in one version.</summary>
public sealed record Plandoel(Guid Id, PersoonId Persoon, string Leefgebied, string Omschrijving, int? Streefscore, int? Beginscore = null);

/// <summary>An interventie as it stands in one version.</summary>
public sealed record Planinterventie(InterventieId Id, PersoonId? Persoon, string Naam, Aard Aard, string Partner, DateOnly Begin, DateOnly? Eind, string? LeuntOp);

/// <summary>One version of a plan, as far as two of them are compared.</summary>
public sealed record Planbeeld(IReadOnlyCollection<Plandoel> Doelen, IReadOnlyCollection<Planinterventie> Interventies);

public enum Verschilsoort
{
    Erbij,
    Gewijzigd,
    Weg,
}

/// <summary>One thing that changed: what it was and what it became, in words.</summary>
public sealed record Planverandering(string Wat, string Was, string Wordt);

/// <summary>A goal or interventie that came, went or changed.</summary>
/// <param name="Soort">What happened to it.</param>
/// <param name="IsDoel">A goal; else an interventie.</param>
/// <param name="Persoon">For whom; null is the system as a whole.</param>
/// <param name="Naam">Its name, as it is in the later version.</param>
/// <param name="Zin">The same as a whole sentence, without the name of the person.</param>
/// <param name="Veranderd">With Gewijzigd: what changed.</param>
public sealed record Planwijziging(Verschilsoort Soort, bool IsDoel, PersoonId? Persoon, string Naam, string Zin, IReadOnlyList<Planverandering> Veranderd);

/// <summary>
/// What became different between two versions of a plan, per person, in sentences. Pure: the same versions give the same differences in the same order, and a version differs from itself in nothing.
/// </summary>
public static class Planverschil
{
    public static IReadOnlyList<Planwijziging> Tussen(Planbeeld van, Planbeeld naar) =>
        [.. Doelen(van, naar).Concat(Interventies(van, naar)).OrderBy(v => v.Persoon is null).ThenBy(v => v.Persoon?.Waarde).ThenByDescending(v => v.IsDoel).ThenBy(v => v.Soort).ThenBy(v => v.Naam, StringComparer.Ordinal).ThenBy(v => v.Zin, StringComparer.Ordinal)];

    /// <summary>A goal is never edited: when one goes and one comes for the same person on the same leefgebied, people read that as a change.</summary>
    private static IEnumerable<Planwijziging> Doelen(Planbeeld van, Planbeeld naar)
    {
        var weg = van.Doelen.Where(d => naar.Doelen.All(n => n.Id != d.Id)).ToList();
        var erbij = naar.Doelen.Where(n => van.Doelen.All(d => d.Id != n.Id)).ToList();
        foreach (var oud in weg.ToList())
        {
            if (weg.Count(d => Zelfde(d, oud)) == 1 && erbij.Where(d => Zelfde(d, oud)).ToList() is [var nieuw])
            {
                weg.Remove(oud);
                erbij.Remove(nieuw);
                List<Planverandering> veranderd = [];
                Vergelijk(veranderd, "Doel", oud.Omschrijving, nieuw.Omschrijving);
                Vergelijk(veranderd, "Beginscore", Score(oud.Beginscore), Score(nieuw.Beginscore));
                Vergelijk(veranderd, "Streefscore", Score(oud.Streefscore), Score(nieuw.Streefscore));
                if (veranderd.Count > 0)
                {
                    yield return new(Verschilsoort.Gewijzigd, true, nieuw.Persoon, nieuw.Omschrijving, $"Het doel op {nieuw.Leefgebied.ToLowerInvariant()} is gewijzigd. {Zinnen(veranderd)}", veranderd);
                }
            }
        }

        foreach (var d in weg)
        {
            yield return new(Verschilsoort.Weg, true, d.Persoon, d.Omschrijving, $"Het doel op {d.Leefgebied.ToLowerInvariant()} is vervallen: {Punt(d.Omschrijving)}", []);
        }

        foreach (var d in erbij)
        {
            yield return new(Verschilsoort.Erbij, true, d.Persoon, d.Omschrijving, $"Er is een doel bij op {d.Leefgebied.ToLowerInvariant()}: {Punt(d.Omschrijving)}", []);
        }
    }

    private static IEnumerable<Planwijziging> Interventies(Planbeeld van, Planbeeld naar)
    {
        var oude = van.Interventies.ToDictionary(i => i.Id);
        foreach (var i in naar.Interventies)
        {
            if (!oude.TryGetValue(i.Id, out var oud))
            {
                yield return new(Verschilsoort.Erbij, false, i.Persoon, i.Naam, $"‘{i.Naam}’ is erbij gekomen: {Woord(i.Aard)} van {i.Partner}, {Periode(i)}{(i.LeuntOp is { } op ? $", leunt op ‘{op}’" : string.Empty)}.", []);
                continue;
            }

            List<Planverandering> veranderd = [];
            Vergelijk(veranderd, "Naam", oud.Naam, i.Naam);
            Vergelijk(veranderd, "Aard", Woord(oud.Aard), Woord(i.Aard));
            Vergelijk(veranderd, "Partner", oud.Partner, i.Partner);
            Vergelijk(veranderd, "Periode", Periode(oud), Periode(i));
            Vergelijk(veranderd, "Leunt op", oud.LeuntOp ?? "niets", i.LeuntOp ?? "niets");
            if (veranderd.Count > 0)
            {
                yield return new(Verschilsoort.Gewijzigd, false, i.Persoon, i.Naam, $"‘{i.Naam}’ is gewijzigd. {Zinnen(veranderd)}", veranderd);
            }
        }

        foreach (var i in van.Interventies.Where(i => naar.Interventies.All(n => n.Id != i.Id)))
        {
            yield return new(Verschilsoort.Weg, false, i.Persoon, i.Naam, $"‘{i.Naam}’ van {i.Partner} is vervallen.", []);
        }
    }

    private static bool Zelfde(Plandoel een, Plandoel ander) => een.Persoon == ander.Persoon && een.Leefgebied == ander.Leefgebied;

    private static void Vergelijk(List<Planverandering> uit, string wat, string was, string wordt)
    {
        if (!string.Equals(was, wordt, StringComparison.Ordinal))
        {
            uit.Add(new(wat, was, wordt));
        }
    }

    private static string Zinnen(IEnumerable<Planverandering> veranderd) => string.Join(' ', veranderd.Select(v => $"{v.Wat}: eerst {v.Was.TrimEnd('.')}, nu {Punt(v.Wordt)}"));

    private static string Punt(string zin) => zin.TrimEnd('.') + ".";

    private static string Woord(Aard aard) => aard.ToString().ToLowerInvariant();

    private static string Score(int? score) => score is { } s ? s.ToString(System.Globalization.CultureInfo.InvariantCulture) : "geen";

    private static string Periode(Planinterventie i) => $"vanaf {Tekst.Datum(i.Begin)}{(i.Eind is { } eind ? $" tot en met {Tekst.Datum(eind)}" : " zonder einddatum")}";
}
