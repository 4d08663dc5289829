using Partituur.Kern.Logboek;

namespace Partituur.Demo.Wereld;

/// <summary>Moments in the past, counted back from the clock; nothing happens later than now.</summary>
internal sealed class Tijd(TimeProvider klok)
{
    public DateTimeOffset Nu { get; } = klok.GetUtcNow();

    public DateOnly Vandaag { get; } = klok.Vandaag();

    /// <summary>A day relative to today: negative is past.</summary>
    public DateOnly Dag(int vanafVandaag) => Vandaag.AddDays(vanafVandaag);

    /// <summary>A day by which something is promised: today, or a working day before or after it.</summary>
    public DateOnly Termijn(int vanafVandaag) => vanafVandaag < 0 ? Werkdag(Dag(vanafVandaag)) : vanafVandaag == 0 ? Vandaag : VolgendeWerkdag(Dag(vanafVandaag));

    /// <summary>A working moment: in the weekend the Friday before.</summary>
    public DateTimeOffset Werk(int dagenGeleden, int uur, int minuut = 0) => Op(Werkdag(Dag(-dagenGeleden)), uur, minuut);

    /// <summary>A working moment so many working days ago: each number another day. 0 is today, or the Friday before in the weekend.</summary>
    public DateTimeOffset Kantoor(int werkdagenGeleden, int uur, int minuut = 0)
    {
        var dag = Werkdag(Vandaag);
        for (var i = 0; i < werkdagenGeleden; i++)
        {
            dag = Werkdag(dag.AddDays(-1));
        }

        return Op(dag, uur, minuut);
    }

    /// <summary>Any moment, weekends included: trouble keeps no office hours.</summary>
    public DateTimeOffset Op(DateOnly dag, int uur, int minuut = 0)
    {
        var moment = Kalender.BeginVan(dag).AddHours(uur).AddMinutes(minuut);
        return moment < Nu ? moment : Nu;
    }

    /// <summary>A moment of today before now, whatever the hour: 0 is midnight, 1 is now.</summary>
    public DateTimeOffset Vandaags(double deel)
    {
        var begin = Kalender.BeginVan(Vandaag);
        return new DateTimeOffset(begin.Ticks + (long)((Nu - begin).Ticks * deel / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond, TimeSpan.Zero);
    }

    /// <summary>Saturday and Sunday become the Friday before, so that the order of days stays.</summary>
    public static DateOnly Werkdag(DateOnly dag) => dag.DayOfWeek switch
    {
        DayOfWeek.Saturday => dag.AddDays(-1),
        DayOfWeek.Sunday => dag.AddDays(-2),
        _ => dag,
    };

    /// <summary>Saturday and Sunday become the Monday after: what has to wait for the office.</summary>
    public static DateOnly VolgendeWerkdag(DateOnly dag) => dag.DayOfWeek switch
    {
        DayOfWeek.Saturday => dag.AddDays(2),
        DayOfWeek.Sunday => dag.AddDays(1),
        _ => dag,
    };
}
