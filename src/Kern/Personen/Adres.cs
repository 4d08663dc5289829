using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>Where somebody lives.</summary>
/// <param name="Straat">Street, at most 200 characters.</param>
/// <param name="Huisnummer">With its addition; null is not known, and then it is a street and no address.</param>
/// <param name="Postcode">Four digits and two letters, with or without space.</param>
/// <param name="Woonplaats">Town or village, at most 120 characters.</param>
/// <param name="Buurt">Neighbourhood, part of the wijk.</param>
/// <param name="Wijk">District, part of the gemeente.</param>
/// <param name="Gemeente">Municipality: a family may live in several (eis 66).</param>
public sealed record Adresgegevens(string Straat, string? Huisnummer, string? Postcode, string Woonplaats, string? Buurt = null, string? Wijk = null, string? Gemeente = null);

/// <summary>An address over a period.</summary>
public sealed class Adres : IOnderdeel
{
    private Adres()
    {
    }

    internal Adres(PersoonId persoon, Adresgegevens gegevens, DateOnly van, DateOnly? tot)
    {
        Id = Guid.CreateVersion7();
        PersoonId = persoon;
        Straat = Tekst.Verplicht(gegevens.Straat, "de straat", 200);
        Huisnummer = Tekst.Optioneel(gegevens.Huisnummer, "het huisnummer", 20);
        Postcode = Tekst.Optioneel(gegevens.Postcode, "de postcode", 10)?.Replace(" ", string.Empty, StringComparison.Ordinal).ToUpperInvariant();
        Woonplaats = Tekst.Verplicht(gegevens.Woonplaats, "de woonplaats", 120);
        Buurt = Tekst.Optioneel(gegevens.Buurt, "de buurt", 80);
        Wijk = Tekst.Optioneel(gegevens.Wijk, "de wijk", 80);
        Gemeente = Tekst.Optioneel(gegevens.Gemeente, "de gemeente", 80);
        Adressleutel = SleutelVan(gegevens);
        Van = van;
        Tot = tot;
    }

    public Guid Id { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public string Straat { get; private set; } = string.Empty;

    public string? Huisnummer { get; private set; }

    /// <summary>Without space, upper case: 5921TM.</summary>
    public string? Postcode { get; private set; }

    public string Woonplaats { get; private set; } = string.Empty;

    public string? Buurt { get; private set; }

    public string? Wijk { get; private set; }

    public string? Gemeente { get; private set; }

    /// <summary>Street, number and town in comparing form; indexed.</summary>
    public string Adressleutel { get; private set; } = string.Empty;

    public DateOnly Van { get; private set; }

    /// <summary>The day on which the next address begins; null is current.</summary>
    public DateOnly? Tot { get; private set; }

    public Guid Wortel => PersoonId.Waarde;

    public static string SleutelVan(Adresgegevens adres) =>
        $"{Tekst.Zoekvorm(adres.Straat)}|{Tekst.Zoekvorm(adres.Huisnummer).Replace(" ", string.Empty, StringComparison.Ordinal)}|{Tekst.Zoekvorm(adres.Woonplaats)}";

    public override string ToString() => $"{Straat} {Huisnummer}, {Postcode} {Woonplaats}".Replace(" ,", ",", StringComparison.Ordinal);

    public bool GeldtOp(DateOnly dag) => Van <= dag && (Tot is null || dag < Tot);

    /// <summary>Puts an end back as it was before an import moved it.</summary>
    internal void Herstel(DateOnly? tot) => Tot = tot;

    /// <exception cref="RegelGeschonden">Before it began.</exception>
    internal void EindigtOp(DateOnly dag) =>
        Tot = dag >= Van ? dag : throw new RegelGeschonden("adres-eind-voor-begin", "De einddatum ligt vóór de begindatum van dit adres.");
}
