using PublicHoliday;

namespace Partituur.Kern.Gedeeld;

/// <summary>Working days in the Netherlands: Monday to Friday without public holidays. Deadlines that partners get are counted in these (eis 25).</summary>
public static class Werkdagen
{
    private static readonly DutchPublicHoliday Feestdagen = new();

    public static bool IsWerkdag(DateOnly dag) => Feestdagen.IsWorkingDay(dag.ToDateTime(TimeOnly.MinValue));

    /// <summary>The day that lies a number of working days after another.</summary>
    /// <param name="dag">Where the count starts; need not be a working day itself, and is not counted.</param>
    /// <param name="aantal">Working days, 0 or more; 0 gives the day itself, or the first working day after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative number.</exception>
    public static DateOnly Na(DateOnly dag, int aantal)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(aantal);
        for (var rest = aantal; rest > 0 || !IsWerkdag(dag);)
        {
            dag = dag.AddDays(1);
            rest -= IsWerkdag(dag) ? 1 : 0;
        }

        return dag;
    }

    /// <summary>Working days between two days: the first not counted, the last counted. 0 when the last is not later.</summary>
    public static int Tussen(DateOnly van, DateOnly tot)
    {
        var aantal = 0;
        for (var dag = van; dag < tot;)
        {
            dag = dag.AddDays(1);
            aantal += IsWerkdag(dag) ? 1 : 0;
        }

        return aantal;
    }
}
