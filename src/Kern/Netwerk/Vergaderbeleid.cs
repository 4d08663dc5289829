namespace Partituur.Kern.Netwerk;

/// <summary>The policies of a meeting that is held: the time of a case, and when its clock turns amber. A part of <see cref="Beleid"/>.</summary>
public static class Vergaderbeleid
{
    /// <summary>Minutes for a case when nothing else was agreed.</summary>
    public const string MinutenPerCasus = "vergadering-minuten-per-casus";

    /// <summary>The part of its time after which the clock of a case turns amber, in percents.</summary>
    public const string OranjeProcent = "vergadering-klok-oranje-procent";

    private static readonly (string Naam, string Woorden, int Waarde, string Bron)[] Alle =
    [
        (MinutenPerCasus, "Casusoverleg: tijd voor een casus, in minuten", 9, "Afspraak van het huis: zes tot twaalf minuten voor een gewone casus"),
        (OranjeProcent, "Casusoverleg: de klok wordt oranje na dit deel van de tijd, in procenten", 80, "Afspraak van het huis"),
    ];

    /// <summary>Name for people and unit, as <see cref="Beleid.Namen"/>.</summary>
    public static IReadOnlyDictionary<string, string> Namen { get; } = Alle.ToDictionary(a => a.Naam, a => a.Woorden, StringComparer.Ordinal);

    public static IEnumerable<Beleidsregel> Eerste(DateOnly vanaf) => Alle.Select(a => new Beleidsregel(a.Naam, a.Waarde.ToString(System.Globalization.CultureInfo.InvariantCulture), vanaf, a.Bron));

    /// <summary>The value on a day; the standard for an installation from before this policy.</summary>
    public static int Waarde(IReadOnlyCollection<Beleidsregel> regels, string naam, DateOnly dag) =>
        regels.Any(r => r.Naam == naam && r.Vanaf <= dag) ? regels.Getal(naam, dag) : Alle.First(a => a.Naam == naam).Waarde;
}
