using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Meldingen;

public enum Importuitkomst
{
    Wacht,
    Nieuw,
    AlBekend,
    Fout,
    Teruggedraaid,
}

/// <summary>Why a row stays out; the sentence is for the worker.</summary>
/// <param name="Veld">What it is about; null is the row as a whole.</param>
/// <param name="Zin">In Dutch.</param>
public sealed record Importfout(Importveld? Veld, string Zin);

/// <summary>What one melding added beside itself, to take it back.</summary>
/// <param name="Relaties">Relations that it laid.</param>
/// <param name="Personen">People whom it added or filled in.</param>
/// <param name="Signalen">What houses were told of each other because of it.</param>
public sealed record Importspoor(IReadOnlyList<Guid> Relaties, IReadOnlyList<Aanvulling> Personen, IReadOnlyList<Guid>? Signalen = null);

/// <summary>One row of a file. Its cells are encrypted, and wiped when it went in.</summary>
public sealed class Importregel : IOnderdeel
{
    private Importregel()
    {
    }

    /// <param name="import">The import.</param>
    /// <param name="rij">The line in the file; the header is 1.</param>
    /// <param name="cellen">As they stand there.</param>
    public Importregel(Import import, int rij, IReadOnlyList<string> cellen)
    {
        Id = Guid.CreateVersion7();
        ImportId = import.Id;
        HuisId = import.HuisId;
        Rij = rij;
        Cellen = cellen;
    }

    public Guid Id { get; private set; }

    public ImportId ImportId { get; private set; }

    public HuisId HuisId { get; private set; }

    public int Rij { get; private set; }

    /// <summary>Null when wiped.</summary>
    public IReadOnlyList<string>? Cellen { get; private set; }

    public Importuitkomst Uitkomst { get; private set; }

    public IReadOnlyList<Importfout>? Fouten { get; private set; }

    /// <summary>The melding that it became, or that was there.</summary>
    public MeldingId? MeldingId { get; private set; }

    /// <summary>The source's organisation and own number, or a keyed hash of the row when it has none: the same again is skipped.</summary>
    public string? Bron { get; private set; }

    /// <summary>On the first row of a melding.</summary>
    public Importspoor? Spoor { get; private set; }

    public Guid Wortel => ImportId.Waarde;

    internal void Gedaan(Importuitkomst uitkomst, MeldingId melding, string bron, Importspoor? spoor)
    {
        (Uitkomst, MeldingId, Bron, Spoor) = (uitkomst, melding, bron, spoor);
        Wis();
    }

    internal void Mislukt(IReadOnlyList<Importfout> fouten) => (Uitkomst, Fouten) = (Importuitkomst.Fout, fouten);

    /// <summary>Its melding is gone; what it added beside that is still to be taken back.</summary>
    internal void DraaiTerug() => (Uitkomst, Bron) = (Importuitkomst.Teruggedraaid, null);

    /// <summary>All that it added is taken back.</summary>
    internal void VergeetSpoor() => Spoor = null;

    internal void Wis() => (Cellen, Fouten) = (null, null);
}

/// <summary>The columns that a house chose for a file with these headers: next time they stand ready.</summary>
public sealed class Importkolommen : Aggregaat
{
    private Importkolommen()
    {
    }

    public Importkolommen(HuisId huis, string koppen, Toewijzing toewijzing, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        Koppen = koppen;
        Onthoud(toewijzing, handeling);
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    /// <summary>Hash of the set of headers, whatever their order.</summary>
    public string Koppen { get; private set; } = string.Empty;

    public Toewijzing Toewijzing { get; private set; } = new();

    public DateTimeOffset Op { get; private set; }

    public override Guid Sleutel => Id;

    public void Onthoud(Toewijzing toewijzing, Handeling handeling)
    {
        Toewijzing = toewijzing;
        Op = handeling.Op;
        Leg("importkolommen-onthouden");
    }
}
