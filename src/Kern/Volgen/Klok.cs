namespace Partituur.Kern.Volgen;

/// <summary>Counts days without those on which the clock stood still. Pure.</summary>
public static class Klok
{
    /// <summary>Days after <paramref name="van"/> up to and including <paramref name="tot"/> that lie in no pause; 0 when tot is not later. Overlapping pauses count once.</summary>
    public static int Dagen(DateOnly van, DateOnly tot, IEnumerable<Pauze> pauzes)
    {
        var (dagen, vanaf) = (Math.Max(0, tot.DayNumber - van.DayNumber), van.AddDays(1));
        foreach (var p in pauzes.Where(p => p.Tot >= vanaf && p.Van <= tot && p.Van <= p.Tot).OrderBy(p => p.Van).ThenBy(p => p.Tot))
        {
            var (begin, eind) = (p.Van > vanaf ? p.Van : vanaf, p.Tot < tot ? p.Tot : tot);
            if (eind >= begin)
            {
                dagen -= eind.DayNumber - begin.DayNumber + 1;
                vanaf = eind.AddDays(1);
            }
        }

        return dagen;
    }

    /// <summary>The first day on which so many days have passed that lie in no pause.</summary>
    public static DateOnly Na(DateOnly van, int dagen, IReadOnlyCollection<Pauze> pauzes)
    {
        var dag = van.AddDays(dagen);
        for (var over = dagen - Dagen(van, dag, pauzes); over > 0; over = dagen - Dagen(van, dag, pauzes))
        {
            dag = dag.AddDays(over);
        }

        return dag;
    }

    public static bool StaatStil(DateOnly dag, IEnumerable<Pauze> pauzes) => pauzes.Any(p => p.Van <= dag && dag <= p.Tot);
}

/// <summary>How many days a finding stays at each rung: policy.</summary>
public sealed record Laddertermijnen(int Eigenaar, int Casemanager, int Procesregisseur, int Doorzettingsmacht)
{
    public int Van(Trede trede) => trede switch
    {
        Trede.Eigenaar => Eigenaar,
        Trede.Casemanager => Casemanager,
        Trede.Procesregisseur => Procesregisseur,
        Trede.Doorzettingsmacht => Doorzettingsmacht,
        _ => int.MaxValue,
    };
}

/// <summary>Somebody moved a finding up by hand.</summary>
public sealed record Handzet(Trede Trede, DateOnly Op);

/// <summary>The ladder owner → casemanager → procesregisseur → doorzettingsmacht → board: the rung follows from how long it lasts, or from who moved it up. Pure.</summary>
public static class Escalatie
{
    public static Trede Staat(Signaal signaal, DateOnly vandaag, Laddertermijnen termijnen, Handzet? hand, IReadOnlyCollection<Pauze> pauzes)
    {
        var vanzelf = Klim(signaal.Begin, signaal.Hoogste, Klok.Dagen(signaal.Sinds, vandaag, pauzes), termijnen);
        if (hand is null)
        {
            return vanzelf;
        }

        var hoger = hand.Trede > signaal.Hoogste ? signaal.Hoogste : hand.Trede;
        var metHand = Klim(hoger, signaal.Hoogste, Klok.Dagen(hand.Op, vandaag, pauzes), termijnen);
        return metHand > vanzelf ? metHand : vanzelf;
    }

    private static Trede Klim(Trede trede, Trede hoogste, int dagen, Laddertermijnen termijnen)
    {
        while (trede < hoogste && dagen >= termijnen.Van(trede))
        {
            dagen -= termijnen.Van(trede);
            trede++;
        }

        return trede;
    }
}
