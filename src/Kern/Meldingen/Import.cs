using System.ComponentModel.DataAnnotations;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Meldingen;

public enum ImportStatus
{
    /// <summary>The file was read; the columns are being chosen.</summary>
    Voorbereid,

    /// <summary>In the queue, or being taken in.</summary>
    Bezig,

    Klaar,

    /// <summary>Broken off; what came in stays, the rest can still go in.</summary>
    Gestopt,

    Teruggedraaid,

    /// <summary>Being taken back, a batch at a time; after a crash it goes on where it was.</summary>
    [Display(Name = "Wordt teruggedraaid")]
    Terugdraaien,
}

/// <summary>A file of meldingen that administratie brings in (eis 24, 51). Stands in the database from the upload on, so that a restart goes on where it was.</summary>
public sealed class Import : Aggregaat
{
    /// <summary>Rows that one file may have, without its header.</summary>
    public const int MeestRijen = 20_000;

    private Import()
    {
    }

    /// <param name="huis">The house.</param>
    /// <param name="bestandsnaam">As it was called; the last 200 characters stay.</param>
    /// <param name="koppen">The names of the columns, each once.</param>
    /// <param name="gelezen">How many rows it has.</param>
    /// <param name="handeling">Who.</param>
    /// <exception cref="RegelGeschonden">No rows, or too many.</exception>
    public Import(HuisId huis, string bestandsnaam, IReadOnlyList<string> koppen, int gelezen, Handeling handeling)
    {
        if (gelezen == 0)
        {
            throw new RegelGeschonden("import-leeg", "Dit bestand heeft geen rijen onder de kopregel.");
        }

        if (gelezen > MeestRijen)
        {
            throw new RegelGeschonden("import-te-veel-rijen", $"Dit bestand heeft meer dan {MeestRijen} rijen. Knip het in delen.");
        }

        Id = ImportId.Nieuw();
        HuisId = huis;
        Bestandsnaam = Tekst.Verplicht(bestandsnaam.Length > 200 ? bestandsnaam[^200..] : bestandsnaam, "de naam van het bestand", 200);
        Koppen = koppen;
        Gelezen = gelezen;
        DoorId = handeling.Professional;
        VoorId = handeling.VanOrganisatie;
        Op = handeling.Op;
        Leg("import-voorbereid", new { gelezen });
    }

    public ImportId Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public string Bestandsnaam { get; private set; } = string.Empty;

    public IReadOnlyList<string> Koppen { get; private set; } = [];

    /// <summary>Which column gives what; null until it was chosen.</summary>
    public Toewijzing? Toewijzing { get; private set; }

    public ProfessionalId DoorId { get; private set; }

    public OrganisatieId VoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public ImportStatus Status { get; private set; }

    /// <summary>Rows in the file.</summary>
    public int Gelezen { get; private set; }

    /// <summary>Rows that went in.</summary>
    public int Nieuw { get; private set; }

    /// <summary>Rows whose melding was there already.</summary>
    public int Overgeslagen { get; private set; }

    /// <summary>Rows that stayed out.</summary>
    public int Fout { get; private set; }

    public int NieuweMeldingen { get; private set; }

    /// <summary>Meldingen that were taken back again.</summary>
    public int TeruggedraaideMeldingen { get; private set; }

    public DateTimeOffset? KlaarOp { get; private set; }

    /// <summary>Why it was taken back.</summary>
    public string? Reden { get; private set; }

    /// <summary>When the rows that stayed out were wiped.</summary>
    public DateTimeOffset? GewistOp { get; private set; }

    public int Gedaan => Nieuw + Overgeslagen + Fout;

    public override Guid Sleutel => Id.Waarde;

    /// <exception cref="RegelGeschonden">It runs already.</exception>
    public void Kies(Toewijzing toewijzing)
    {
        MoetZijn(ImportStatus.Voorbereid);
        Toewijzing = toewijzing;
        Leg("importkolommen-gekozen");
    }

    /// <summary>Puts it in the queue, or back in it after it was broken off.</summary>
    /// <exception cref="RegelGeschonden">Nothing was chosen, it runs or is done, or its rows were wiped.</exception>
    public void Start()
    {
        MoetZijn(ImportStatus.Voorbereid, ImportStatus.Gestopt);
        if (GewistOp is not null)
        {
            throw new RegelGeschonden("import-gewist", "De rijen van dit bestand zijn gewist. Kies het bestand opnieuw.");
        }

        if (Toewijzing is not { } gekozen || gekozen.Ontbreekt(Koppen) is not null)
        {
            throw new RegelGeschonden("import-zonder-kolommen", Toewijzing?.Ontbreekt(Koppen) ?? "Kies eerst de kolommen.");
        }

        Status = ImportStatus.Bezig;
        Leg("import-gestart");
    }

    /// <exception cref="RegelGeschonden">It does not run.</exception>
    public void Stop()
    {
        MoetZijn(ImportStatus.Bezig);
        Status = ImportStatus.Gestopt;
        Leg("import-gestopt");
    }

    /// <summary>Counts what a batch did; the last one makes it ready.</summary>
    internal void Vorder(int nieuw, int overgeslagen, int fout, int meldingen, DateTimeOffset op)
    {
        (Nieuw, Overgeslagen, Fout, NieuweMeldingen) = (Nieuw + nieuw, Overgeslagen + overgeslagen, Fout + fout, NieuweMeldingen + meldingen);
        Leg("import-gevorderd", new { nieuw, overgeslagen, fout, meldingen });
        if (Gedaan == Gelezen)
        {
            Status = ImportStatus.Klaar;
            KlaarOp = op.ToUniversalTime();
            Leg("import-klaar", new { Nieuw, Overgeslagen, Fout, NieuweMeldingen });
        }
    }

    /// <summary>From here on it is taken back, in the queue of imports.</summary>
    internal void BeginTerug(string reden)
    {
        MoetZijn(ImportStatus.Klaar, ImportStatus.Gestopt);
        Reden = Tekst.Verplicht(reden, "de reden", 1000);
        Status = ImportStatus.Terugdraaien;
        Leg("import-terugdraaien-begonnen");
    }

    /// <summary>Counts the meldingen of a batch that were taken back.</summary>
    internal void GaTerug(int meldingen)
    {
        TeruggedraaideMeldingen += meldingen;
        Leg("importrijen-teruggedraaid", new { meldingen });
    }

    /// <summary>All that could be taken back is; with the last melding the whole import is.</summary>
    internal void IsTerug()
    {
        Status = TeruggedraaideMeldingen == NieuweMeldingen ? ImportStatus.Teruggedraaid : Gedaan == Gelezen ? ImportStatus.Klaar : ImportStatus.Gestopt;
        Leg("import-teruggedraaid", new { meldingen = TeruggedraaideMeldingen, alle = Status == ImportStatus.Teruggedraaid });
    }

    internal void Wis(DateTimeOffset op)
    {
        GewistOp = op.ToUniversalTime();
        Status = Status is ImportStatus.Voorbereid ? ImportStatus.Gestopt : Status;
        Leg("importrijen-gewist");
    }

    private void MoetZijn(params ImportStatus[] statussen)
    {
        if (!statussen.Contains(Status))
        {
            throw new RegelGeschonden("import-status", Status switch
            {
                ImportStatus.Bezig => "Deze import loopt nog. Wacht tot hij klaar is, of stop hem.",
                ImportStatus.Klaar => "Deze import is al klaar.",
                ImportStatus.Teruggedraaid => "Deze import is al teruggedraaid.",
                ImportStatus.Terugdraaien => "Deze import wordt al teruggedraaid.",
                ImportStatus.Gestopt => "Deze import is gestopt.",
                _ => "Kies eerst de kolommen en start de import.",
            });
        }
    }
}
