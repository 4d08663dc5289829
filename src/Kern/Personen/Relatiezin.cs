namespace Partituur.Kern.Personen;

/// <summary>A relation in words, from either side.</summary>
public static class Relatiezin
{
    /// <summary>What the person on whose page one stands is of the other: "ouder van", "kind van".</summary>
    /// <param name="soort">As recorded: what the first is of the second.</param>
    /// <param name="isEerste">Whether the person on whose page one stands is the first.</param>
    public static string InWoorden(this Relatiesoort soort, bool isEerste) => soort switch
    {
        Relatiesoort.Ouder => isEerste ? "ouder van" : "kind van",
        Relatiesoort.Kind => isEerste ? "kind van" : "ouder van",
        Relatiesoort.Verzorger => isEerste ? "verzorger van" : "wordt verzorgd door",
        Relatiesoort.Partner => "partner van",
        Relatiesoort.ExPartner => "ex-partner van",
        Relatiesoort.BroerOfZus => "broer of zus van",
        Relatiesoort.Vriend => "vriend of vriendin van",
        Relatiesoort.Medepleger => "medepleger van",
        Relatiesoort.Buurtgenoot => "buurtgenoot van",
        _ => "heeft te maken met",
    };

    /// <summary>The same, with the word for a man or a woman where there is one: "moeder van", "zoon van", "zus van".</summary>
    /// <param name="soort">As recorded: what the first is of the second.</param>
    /// <param name="isEerste">Whether the person whom the sentence is about is the first.</param>
    /// <param name="geslacht">Of the person whom the sentence is about.</param>
    /// <param name="woorden">The own words of <see cref="Relatiesoort.Anders"/>.</param>
    public static string InWoorden(this Relatiesoort soort, bool isEerste, Geslacht geslacht, string? woorden = null)
    {
        var gezien = isEerste ? soort : soort.Omgekeerd() ?? soort;
        return (gezien, geslacht) switch
        {
            (Relatiesoort.Ouder, Geslacht.Man) => "vader van",
            (Relatiesoort.Ouder, Geslacht.Vrouw) => "moeder van",
            (Relatiesoort.Kind, Geslacht.Man) => "zoon van",
            (Relatiesoort.Kind, Geslacht.Vrouw) => "dochter van",
            (Relatiesoort.BroerOfZus, Geslacht.Man) => "broer van",
            (Relatiesoort.BroerOfZus, Geslacht.Vrouw) => "zus van",
            (Relatiesoort.Vriend, Geslacht.Man) => "vriend van",
            (Relatiesoort.Vriend, Geslacht.Vrouw) => "vriendin van",
            (Relatiesoort.Anders, _) when woorden is not null => isEerste ? $"{woorden} van" : $"heeft als {woorden}",
            _ => soort.InWoorden(isEerste),
        };
    }

    /// <summary>What the second is of the first: the same relation, recorded from the other side; null when there is no word for it.</summary>
    public static Relatiesoort? Omgekeerd(this Relatiesoort soort) => soort switch
    {
        Relatiesoort.Ouder => Relatiesoort.Kind,
        Relatiesoort.Kind => Relatiesoort.Ouder,
        Relatiesoort.Verzorger => null,
        _ => soort,
    };
}
