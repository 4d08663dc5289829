namespace Partituur.Kern.Netwerk;

/// <summary>The policies of a casusoverleg: what a case takes, when its clock turns amber, when is reminded, how far ahead is planned. A part of <see cref="Beleid"/>.</summary>
public static class Overlegbeleid
{
    /// <summary>Minutes that a regular case takes (eis 70): 6–12.</summary>
    public const string MinutenRegulier = "overleg-minuten-regulier";

    /// <summary>Minutes that a case under procesregie gets in one meeting (eis 71).</summary>
    public const string MinutenProcesregie = "overleg-minuten-procesregie";

    /// <summary>The part of its time after which the clock of a case turns amber, in percents.</summary>
    public const string OranjeProcent = "overleg-klok-oranje-procent";

    /// <summary>Working days before the meeting on which is reminded who did not prepare (eis 72).</summary>
    public const string HerinnerenDagen = "overleg-herinneren-dagen";

    /// <summary>Months ahead for which the meetings of a series are made.</summary>
    public const string VooruitMaanden = "overleg-vooruit-maanden";

    /// <summary>Days after the meeting from which a paper copy that did not come back is told.</summary>
    public const string PapierTerugDagen = "overleg-papier-terug-dagen";

    private static readonly (string Naam, string Woorden, int Waarde, string Bron)[] Alle =
    [
        (MinutenRegulier, "Casusoverleg: tijd voor een gewone casus, in minuten (6 tot en met 12)", 10, "Afspraak van het huis: vijf tot tien casussen in een uur"),
        (MinutenProcesregie, "Casusoverleg: tijd voor een casus onder procesregie, in minuten", 45, "Afspraak van het huis: een plan kost enkele uren, verdeeld over overleggen"),
        (OranjeProcent, "Casusoverleg: de klok wordt oranje na dit deel van de tijd, in procenten", 80, "Afspraak van het huis"),
        (HerinnerenDagen, "Casusoverleg: herinneren aan de voorbereiding vooraf, in werkdagen", 2, "Afspraak van het huis met de partners"),
        (VooruitMaanden, "Casusoverleg: een reeks vooruit plannen, in maanden", 3, "Afspraak van het huis"),
        (PapierTerugDagen, "Noodpakket op papier: een exemplaar is te lang buiten na, in dagen", 3, "Afspraak van het huis: wat op papier staat blijft niet liggen"),
    ];

    /// <summary>Name for people and unit, as <see cref="Beleid.Namen"/>.</summary>
    public static IReadOnlyDictionary<string, string> Namen { get; } = Alle.ToDictionary(a => a.Naam, a => a.Woorden, StringComparer.Ordinal);

    public static IEnumerable<Beleidsregel> Eerste(DateOnly vanaf) => Alle.Select(a => new Beleidsregel(a.Naam, a.Waarde.ToString(System.Globalization.CultureInfo.InvariantCulture), vanaf, a.Bron));

    /// <summary>The value on a day; the standard when nothing holds then.</summary>
    public static int Waarde(IReadOnlyCollection<Beleidsregel> regels, string naam, DateOnly dag) =>
        regels.Any(r => r.Naam == naam && r.Vanaf <= dag) ? regels.Getal(naam, dag) : Alle.First(a => a.Naam == naam).Waarde;
}
