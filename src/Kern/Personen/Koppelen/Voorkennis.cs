namespace Partituur.Kern.Personen.Koppelen;

/// <summary>
/// What is known before any record was seen. Weighs as much as a few dozen pairs, so that small and odd files stay sane; a few thousand records speak for themselves.
/// </summary>
internal static class Voorkennis
{
    /// <summary>As many pairs of one human as this knowledge stands for.</summary>
    public const double Paren = 30;

    /// <summary>Chance that two records of one human tell two addresses.</summary>
    public const double Verhuisd = 0.03;

    /// <summary>Chance that the family name was crossed too, given that the first name was.</summary>
    public const double MeeVerwisseld = 0.9;

    /// <summary>Chance of Gelijk, Bijna, Lijkt, Deels, Verwisseld, Anders for one human.</summary>
    public static double[] M(Veldsoort soort) => soort switch
    {
        Veldsoort.Voornaam => [0.76, 0.08, 0.02, 0.05, 0.03, 0.06],
        Veldsoort.Achternaam => [0.80, 0.09, 0.03, 0.02, 0.001, 0.06],
        Veldsoort.Geboortedatum => [0.90, 0.03, 0.01, 0.001, 0.01, 0.05],
        Veldsoort.Geslacht => [0.98, 0.001, 0.001, 0.001, 0.001, 0.016],
        Veldsoort.Straat => [0.74, 0.08, 0.04, 0.02, 0.001, 0.12],
        Veldsoort.Huisnummer => [0.82, 0.03, 0.03, 0.001, 0.001, 0.12],
        Veldsoort.Postcode => [0.82, 0.05, 0.001, 0.02, 0.001, 0.11],
        Veldsoort.Plaats => [0.85, 0.05, 0.02, 0.02, 0.001, 0.06],
        Veldsoort.Nummer => [0.92, 0.03, 0.01, 0.001, 0.001, 0.04],
        Veldsoort.Telefoon => [0.80, 0.02, 0.01, 0.001, 0.001, 0.17],
        _ => [0.90, 0.001, 0.001, 0.001, 0.001, 0.10],
    };

    /// <summary>The same for two different humans.</summary>
    public static double[] U(Veldsoort soort) => soort switch
    {
        Veldsoort.Voornaam => [0.008, 0.003, 0.006, 0.03, 1e-4, 0.95],
        Veldsoort.Achternaam => [0.004, 0.001, 0.003, 0.008, 1e-4, 0.98],
        Veldsoort.Geboortedatum => [5e-5, 8e-4, 0.006, 1e-4, 2e-5, 0.99],
        Veldsoort.Geslacht => [0.5, 1e-4, 1e-4, 1e-4, 1e-4, 0.5],
        Veldsoort.Straat => [0.003, 5e-4, 0.001, 0.01, 1e-4, 0.98],
        Veldsoort.Huisnummer => [0.015, 0.002, 0.05, 1e-4, 1e-4, 0.93],
        Veldsoort.Postcode => [0.002, 0.01, 1e-3, 0.01, 1e-4, 0.98],
        Veldsoort.Plaats => [0.03, 0.001, 0.002, 0.01, 1e-4, 0.95],
        Veldsoort.Nummer => [1e-6, 1e-5, 1e-4, 1e-5, 1e-5, 0.999],
        Veldsoort.Telefoon => [1e-6, 1e-5, 1e-4, 1e-5, 1e-5, 0.999],
        _ => [0.3, 1e-4, 1e-4, 1e-4, 1e-4, 0.7],
    };

    /// <summary>Whether a common value of this field tells less than a rare one; birth dates and numbers are spread evenly.</summary>
    public static bool TeltZeldzaamheid(Veldsoort soort) => soort is not (Veldsoort.Geboortedatum or Veldsoort.Nummer or Veldsoort.Telefoon);

    /// <summary>Order in which fields may follow from one another among different humans of one household or street; 0 takes no part.</summary>
    public static int Rang(Veldsoort soort) => soort switch
    {
        Veldsoort.Postcode => 1,
        Veldsoort.Straat => 2,
        Veldsoort.Plaats => 3,
        Veldsoort.Huisnummer => 4,
        Veldsoort.Voorvoegsel => 6,
        Veldsoort.Achternaam => 5,
        _ => 0,
    };

    /// <summary>The model before any record was seen.</summary>
    /// <param name="velden">The fields.</param>
    /// <param name="records">How many records it will be used on.</param>
    public static Koppelmodel Model(IReadOnlyList<Koppelveld> velden, int records) =>
        new(-Math.Log2(1000 + (3.0 * records)), [.. velden.Select(v => new Veldmodel(v.Naam, v.Soort, M(v.Soort), U(v.Soort), U(v.Soort)[0], []))], [], Verhuisd);
}
