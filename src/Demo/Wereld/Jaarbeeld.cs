namespace Partituur.Demo.Wereld;

/// <summary>
/// How many of what the year of a house holds: a tenth of 2012 in Noord-Limburg (domein.md: 1991, 677, 138 and 353 meldingen, 40% to one partner, 290 plans). What
/// is told by hand comes on top and is counted in <see cref="MetDeHand"/>, so that the yearly figures can be checked.
/// </summary>
public sealed record Jaarbeeld(IReadOnlyDictionary<string, int> Meldingen, int Casusoverleg, int Procesregie, int DoorgezetPartner, int LokaalNetwerk, int NietInBehandeling)
{
    public static Jaarbeeld Noord { get; } = new(Vier(200, 68, 14, 35), Casusoverleg: 141, Procesregie: 29, DoorgezetPartner: 127, LokaalNetwerk: 13, NietInBehandeling: 7);

    public static Jaarbeeld Midden { get; } = new(Vier(9, 4, 1, 2), Casusoverleg: 7, Procesregie: 1, DoorgezetPartner: 6, LokaalNetwerk: 1, NietInBehandeling: 1);

    /// <summary>The stories of Noord-Limburg that are told by hand: the family and the present. Meldingen without a decision count with their doelgroep only.</summary>
    public static Jaarbeeld MetDeHand { get; } = new(
        new Dictionary<string, int>(Vier(13, 5, 1, 3), StringComparer.Ordinal) { ["O³MP"] = 5, ["Gebied"] = 3, ["Eergerelateerd geweld"] = 2, ["Adres- en thuislozen"] = 1, ["TOPX"] = 1 },
        Casusoverleg: 5,
        Procesregie: 10,
        DoorgezetPartner: 6,
        LokaalNetwerk: 2,
        NietInBehandeling: 1);

    /// <summary>Integrally discussed.</summary>
    public int IntegraalBesproken => Casusoverleg + Procesregie;

    /// <summary>Six per case on average.</summary>
    public int Interventies => Enumerable.Range(0, IntegraalBesproken).Sum(InterventiesVan);

    public int AlleMeldingen => Meldingen.Values.Sum();

    /// <summary>How many interventies the n-th case has: four to eight.</summary>
    public static int InterventiesVan(int hoeveelste) => 4 + (hoeveelste % 5);

    private static Dictionary<string, int> Vier(int huiselijkGeweld, int jeugd, int veelplegers, int nazorg) => new(StringComparer.Ordinal)
    {
        ["Huiselijk geweld"] = huiselijkGeweld, ["Jeugd"] = jeugd, ["Veelplegers"] = veelplegers, ["Nazorg"] = nazorg,
    };
}
