using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Inzicht;

/// <summary>What came of a case that was discussed.</summary>
public enum Besluitsoort
{
    [Display(Name = "Besluit met acties")]
    MetActies,

    [Display(Name = "Besluit zonder acties")]
    ZonderActies,

    [Display(Name = "Alleen acties")]
    AlleenActies,

    [Display(Name = "Besproken, geen besluit of actie")]
    Niets,
}

/// <summary>Whether an organisation was at a meeting.</summary>
public enum Opkomst
{
    Aanwezig,

    [Display(Name = "Afgemeld met inbreng")]
    AfgemeldMetInbreng,

    [Display(Name = "Afgemeld zonder inbreng")]
    Afgemeld,

    [Display(Name = "Niet gekomen zonder bericht")]
    Afwezig,
}

/// <summary>A case on the agenda of a meeting that was held; nothing about the case itself.</summary>
/// <param name="Besproken">Whether it came up.</param>
/// <param name="Seconden">How long.</param>
/// <param name="Minuten">Its time budget, as the policy or the agenda gave it.</param>
/// <param name="Besluit">A decision was recorded.</param>
/// <param name="Acties">How many acties were agreed.</param>
public sealed record Gehoudenpunt(bool Besproken, int Seconden, int Minuten, bool Besluit, int Acties)
{
    public Besluitsoort Soort => (Besluit, Acties > 0) switch { (true, true) => Besluitsoort.MetActies, (true, false) => Besluitsoort.ZonderActies, (false, true) => Besluitsoort.AlleenActies, _ => Besluitsoort.Niets };
}

/// <summary>A meeting that was held and closed, in numbers.</summary>
/// <param name="Overleg">Which.</param>
/// <param name="Naam">Its series, or else its doelgroep.</param>
/// <param name="Dag">When.</param>
/// <param name="Gepland">When it would begin.</param>
/// <param name="Begonnen">When it began.</param>
/// <param name="Gesloten">When it ended.</param>
/// <param name="Punten">Its agenda.</param>
/// <param name="Opkomst">Per organisation that was expected.</param>
/// <param name="Gevraagd">Cards that were expected: per case each partner that took part in it.</param>
/// <param name="Kaarten">How many of those were sent.</param>
public sealed record Gehouden(
    OverlegId Overleg, string Naam, DateOnly Dag, DateTimeOffset Gepland, DateTimeOffset Begonnen, DateTimeOffset Gesloten, IReadOnlyList<Gehoudenpunt> Punten, IReadOnlyDictionary<OrganisatieId, Opkomst> Opkomst, int Gevraagd, int Kaarten);

/// <summary>The figures of one meeting, one quarter or one period (eis 19, 70–72, 84): sums, so that those of the parts make those of the whole. What cannot be divided is null, never nothing divided by nothing.</summary>
/// <param name="Overleggen">Meetings that were held.</param>
/// <param name="OpAgenda">Cases on their agendas.</param>
/// <param name="Besproken">Cases that came up.</param>
/// <param name="Duur">Seconds that the meetings lasted.</param>
/// <param name="Besteed">Seconds of that on cases.</param>
/// <param name="Budget">Seconds that the cases that came up might take.</param>
/// <param name="BovenBudget">Cases that took longer than their budget.</param>
/// <param name="Gevraagd">Preparation cards that were expected.</param>
/// <param name="Kaarten">Of those, sent.</param>
/// <param name="LaterBegonnen">Meetings that began a whole minute or more after their time.</param>
/// <param name="Besluiten">Per kind; together the cases that came up.</param>
/// <param name="Opkomst">Per organisation, per kind.</param>
public sealed record Reekscijfer(
    int Overleggen, int OpAgenda, int Besproken, long Duur, long Besteed, long Budget, int BovenBudget, int Gevraagd, int Kaarten, int LaterBegonnen,
    IReadOnlyDictionary<Besluitsoort, int> Besluiten, IReadOnlyDictionary<OrganisatieId, IReadOnlyDictionary<Opkomst, int>> Opkomst)
{
    public double? PerUur => Duur > 0 ? Besproken * 3600.0 / Duur : null;

    public double? Voorbereiding => Gevraagd > 0 ? (double)Kaarten / Gevraagd : null;

    public double? MinutenPerCasus => Besproken > 0 ? Besteed / 60.0 / Besproken : null;

    public double? BudgetPerCasus => Besproken > 0 ? Budget / 60.0 / Besproken : null;

    public static Reekscijfer Tel(IReadOnlyCollection<Gehouden> overleggen)
    {
        var punten = overleggen.SelectMany(o => o.Punten).ToList();
        var besproken = punten.FindAll(p => p.Besproken);
        return new(
            overleggen.Count, punten.Count, besproken.Count, overleggen.Sum(Lengte), overleggen.Sum(o => Math.Min(Lengte(o), o.Punten.Where(p => p.Besproken).Sum(p => (long)p.Seconden))), besproken.Sum(p => p.Minuten * 60L), besproken.Count(p => p.Seconden > p.Minuten * 60L),
            overleggen.Sum(o => o.Gevraagd), overleggen.Sum(o => Math.Min(o.Kaarten, o.Gevraagd)), overleggen.Count(o => o.Begonnen - o.Gepland >= TimeSpan.FromMinutes(1)),
            Enum.GetValues<Besluitsoort>().ToDictionary(s => s, s => besproken.Count(p => p.Soort == s)),
            overleggen.SelectMany(o => o.Opkomst).GroupBy(o => o.Key).ToDictionary(g => g.Key, g => (IReadOnlyDictionary<Opkomst, int>)Enum.GetValues<Opkomst>().ToDictionary(s => s, s => g.Count(x => x.Value == s))));
    }

    private static long Lengte(Gehouden o) => Math.Max(0L, (long)(o.Gesloten - o.Begonnen).TotalSeconds);
}

/// <summary>Meetings in a period: the whole, per quarter and per meeting.</summary>
public sealed record Reekscijfers(Reekscijfer Totaal, IReadOnlyList<(int Jaar, int Kwartaal, Reekscijfer Cijfer)> Kwartalen, IReadOnlyList<(Gehouden Overleg, Reekscijfer Cijfer)> Overleggen)
{
    /// <summary>There is nothing to count: no meeting was held.</summary>
    public bool IsLeeg => Overleggen.Count == 0;

    public static Reekscijfers Maak(IReadOnlyCollection<Gehouden> overleggen) => new(
        Reekscijfer.Tel(overleggen),
        [.. overleggen.GroupBy(o => (o.Dag.Year, Kwartaal: (o.Dag.Month + 2) / 3)).OrderBy(g => g.Key).Select(g => (g.Key.Year, g.Key.Kwartaal, Reekscijfer.Tel([.. g])))],
        [.. overleggen.OrderByDescending(o => o.Dag).ThenByDescending(o => o.Begonnen).Select(o => (o, Reekscijfer.Tel([o])))]);
}
