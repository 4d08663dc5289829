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

    /// <summary>What the second is of the first: the same relation, recorded from the other side; null when there is no word for it.</summary>
    public static Relatiesoort? Omgekeerd(this Relatiesoort soort) => soort switch
    {
        Relatiesoort.Ouder => Relatiesoort.Kind,
        Relatiesoort.Kind => Relatiesoort.Ouder,
        Relatiesoort.Verzorger => null,
        _ => soort,
    };
}
