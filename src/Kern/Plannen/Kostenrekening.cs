namespace Partituur.Kern.Plannen;

/// <summary>What one interventie costs.</summary>
/// <param name="Gedaan">Cents until and with today.</param>
/// <param name="NogTeKomen">Cents after today; null when it has no end, so that nobody can say.</param>
/// <param name="PerMaand">Cents per month, oldest first, with what is still to come.</param>
public sealed record Kostenbedrag(long Gedaan, long? NogTeKomen, IReadOnlyList<Maandbedrag> PerMaand)
{
    public long Bekend => Gedaan + (NogTeKomen ?? 0);
}

/// <param name="Maand">First day of the month.</param>
/// <param name="Gedaan">Cents until and with today.</param>
/// <param name="NogTeKomen">Cents after today.</param>
public sealed record Maandbedrag(DateOnly Maand, long Gedaan, long NogTeKomen);

/// <summary>
/// Calculates what an interventie costs over its real period, day by day with the price of that day. The same facts always give the same amount, whenever it is calculated. Cents are rounded on the
/// running sum, so that months add up to the whole. Pure.
/// </summary>
public static class Kostenrekening
{
    private const int DagenInWeek = 7;

    /// <param name="kosten">How it is paid for.</param>
    /// <param name="soort">The unit price with its versions; null with an entered total.</param>
    /// <param name="periode">The real period.</param>
    /// <param name="vandaag">Divides what is done from what is still to come.</param>
    /// <returns>Null when there is no price for a day of the period: then the cost is not known.</returns>
    public static Kostenbedrag? Bereken(Interventiekosten kosten, Kostensoort? soort, Periode periode, DateOnly vandaag)
    {
        var eind = periode.Eind is { } e ? (e < periode.Begin ? periode.Begin : e) : vandaag < periode.Begin ? periode.Begin.AddDays(-1) : vandaag;
        var dagen = eind.DayNumber - periode.Begin.DayNumber + 1;
        var emmers = new SortedDictionary<(DateOnly Maand, bool Later), long>();
        var (som, afgerond) = (0m, 0L);
        for (var dag = periode.Begin; dag <= eind; dag = dag.AddDays(1))
        {
            if (OpDag(kosten, soort, dag, periode, dagen) is not { } bedrag)
            {
                return null;
            }

            som += bedrag;
            var nieuw = (long)Math.Round(som, MidpointRounding.AwayFromZero);
            var emmer = (new DateOnly(dag.Year, dag.Month, 1), dag > vandaag);
            emmers[emmer] = emmers.GetValueOrDefault(emmer) + nieuw - afgerond;
            afgerond = nieuw;
        }

        // One that has no end, and has not begun: what comes at its beginning is known all the same, but not what follows.
        var perMaand = emmers.GroupBy(m => m.Key.Maand).Select(g => new Maandbedrag(g.Key, g.Where(m => !m.Key.Later).Sum(m => m.Value), g.Where(m => m.Key.Later).Sum(m => m.Value))).ToList();
        var open = periode.Eind is null && !(kosten.Ritme == Kostenritme.Eenmalig || kosten.TotaalCent is not null);
        return new(perMaand.Sum(m => m.Gedaan), open || (periode.Eind is null && dagen <= 0) ? null : perMaand.Sum(m => m.NogTeKomen), perMaand);
    }

    /// <summary>Cents of one day, not rounded; null when there is no price.</summary>
    private static decimal? OpDag(Interventiekosten kosten, Kostensoort? soort, DateOnly dag, Periode periode, int dagen)
    {
        if (kosten.TotaalCent is { } totaal)
        {
            // Spread over the period when its end is known; else it lies at its beginning.
            return periode.Eind is not null ? (decimal)totaal / dagen : dag == periode.Begin ? totaal : 0;
        }

        if (kosten.Ritme == Kostenritme.Eenmalig && dag != periode.Begin)
        {
            return 0;
        }

        return soort?.PrijsOp(dag) is not { } prijs ? null : prijs.Cent * kosten.Aantal!.Value / kosten.Ritme switch
        {
            Kostenritme.Week => DagenInWeek,
            Kostenritme.Maand => DateTime.DaysInMonth(dag.Year, dag.Month),
            _ => 1,
        };
    }
}
