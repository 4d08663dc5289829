namespace Partituur.Demo.Register;

/// <summary>A row, or a file, that did not go in.</summary>
/// <param name="Bestand">Name of the file, without folder.</param>
/// <param name="Regel">Physical line in the file on which the row begins, header = 1; null when the whole file is meant.</param>
/// <param name="Kolom">Name of the column; null when the whole row or file is meant.</param>
/// <param name="Reden">Why, in a Dutch sentence without personal data.</param>
public sealed record Importfout(string Bestand, int? Regel, string? Kolom, string Reden);

/// <summary>How many rows of one kind were read, went in, were there already, or were refused.</summary>
public sealed record Telling(int Gelezen, int Nieuw, int AlBekend)
{
    public int Fout => Gelezen - Nieuw - AlBekend;
}

/// <summary>What an import did.</summary>
/// <param name="Personen">Person rows of meldingen.</param>
/// <param name="Meldingen">Meldingen that those rows form.</param>
/// <param name="Besluiten">Decisions.</param>
/// <param name="Interventies">Interventies.</param>
/// <param name="Plannen">Plans.</param>
/// <param name="NieuweMensen">Persons that were not known before.</param>
/// <param name="NieuweVoorstellen">Doubts about two persons being one, for administratie to decide.</param>
/// <param name="Fouten">Everything that did not go in.</param>
/// <param name="Foutenbestand">Path of <c>importfouten.csv</c>; null when there are no errors.</param>
public sealed record Importverslag(
    Telling Personen,
    Telling Meldingen,
    Telling Besluiten,
    Telling Interventies,
    Telling Plannen,
    int NieuweMensen,
    int NieuweVoorstellen,
    IReadOnlyList<Importfout> Fouten,
    string? Foutenbestand)
{
    /// <summary>Rows that went in, of all kinds; 0 when the register was there already.</summary>
    public int Nieuw => Personen.Nieuw + Besluiten.Nieuw + Interventies.Nieuw + Plannen.Nieuw;
}
