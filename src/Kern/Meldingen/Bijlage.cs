using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Meldingen;

/// <summary>What the virus scanner said.</summary>
public enum Scanuitslag
{
    /// <summary>No scanner is set up.</summary>
    NietGecontroleerd,

    Schoon,
}

/// <summary>A file with a melding, with the concept of one, or with an entry in the journal of a case. Who may read that may read the file; its bytes lie in a table of their own.</summary>
public sealed class Bijlage : Aggregaat
{
    private Bijlage()
    {
    }

    private Bijlage(HuisId huis, string naam, Bestandssoort soort, byte[] bytes, Scanuitslag scan, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = huis;
        Soort = soort;
        Naam = Bestandskeuring.Naam(naam, soort);
        Omvang = bytes.LongLength;
        Sha256 = Convert.ToHexString(SHA256.HashData(bytes));
        DoorId = handeling.Professional;
        Op = handeling.Op;
        Scan = scan;
        Inhoud = new Bijlageinhoud(Id, bytes);
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public MeldingId? MeldingId { get; private set; }

    public Guid? ConceptId { get; private set; }

    /// <summary>The entry in the journal of a case that it belongs to: who may read the entry may read the file.</summary>
    public Guid? JournaalregelId { get; private set; }

    public string Naam { get; private set; } = string.Empty;

    public Bestandssoort Soort { get; private set; }

    /// <summary>Bytes.</summary>
    public long Omvang { get; private set; }

    /// <summary>64 hexadecimal digits over the bytes as they came in.</summary>
    public string Sha256 { get; private set; } = string.Empty;

    public ProfessionalId DoorId { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public Scanuitslag Scan { get; private set; }

    /// <summary>Only when it was asked for.</summary>
    public Bijlageinhoud? Inhoud { get; private set; }

    public override Guid Sleutel => Id;

    /// <exception cref="RegelGeschonden">The file is refused (<see cref="Bestandskeuring"/>).</exception>
    public static Bijlage Bij(Melding melding, string naam, byte[] bytes, Scanuitslag scan, Handeling handeling)
    {
        var bijlage = new Bijlage(melding.HuisId, naam, Bestandskeuring.Keur(bytes), bytes, scan, handeling) { MeldingId = melding.Id };
        bijlage.Leg("bijlage-toegevoegd", new { melding = melding.Id.Waarde, bijlage.Soort, bijlage.Sha256, bijlage.Scan });
        return bijlage;
    }

    /// <exception cref="RegelGeschonden">The file is refused (<see cref="Bestandskeuring"/>).</exception>
    public static Bijlage Bij(Meldconcept concept, string naam, byte[] bytes, Scanuitslag scan, Handeling handeling)
    {
        var bijlage = new Bijlage(concept.HuisId, naam, Bestandskeuring.Keur(bytes), bytes, scan, handeling) { ConceptId = concept.Id };
        bijlage.Leg("bijlage-toegevoegd", new { concept = concept.Id, bijlage.Soort, bijlage.Sha256, bijlage.Scan });
        return bijlage;
    }

    /// <summary>A document that came with an entry in the journal of a case; it stays as long as the entry.</summary>
    /// <exception cref="RegelGeschonden">The file is refused (<see cref="Bestandskeuring"/>).</exception>
    public static Bijlage BijJournaal(HuisId huis, Guid journaalregel, string naam, byte[] bytes, Scanuitslag scan, Handeling handeling)
    {
        var bijlage = new Bijlage(huis, naam, Bestandskeuring.Keur(bytes), bytes, scan, handeling) { JournaalregelId = journaalregel };
        bijlage.Leg("bijlage-toegevoegd", new { journaalregel, bijlage.Soort, bijlage.Sha256, bijlage.Scan });
        return bijlage;
    }

    internal void GaMeeNaar(Melding melding)
    {
        (ConceptId, MeldingId) = (null, melding.Id);
        Leg("bijlage-gemeld", new { melding = melding.Id.Waarde });
    }

    internal void Verdwijnt() => Leg("bijlage-verwijderd", new { melding = MeldingId?.Waarde, concept = ConceptId });
}

/// <summary>The bytes of a <see cref="Bijlage"/>.</summary>
public sealed class Bijlageinhoud : IOnderdeel
{
    private Bijlageinhoud()
    {
    }

    internal Bijlageinhoud(Guid bijlage, byte[] bytes)
    {
        BijlageId = bijlage;
        Bytes = bytes;
    }

    public Guid BijlageId { get; private set; }

#pragma warning disable CA1819 // The database gives and takes bytes; nobody changes them.
    public byte[] Bytes { get; private set; } = [];
#pragma warning restore CA1819

    public Guid Wortel => BijlageId;
}

/// <summary>Moves and removes attachments within the visible set.</summary>
public sealed class Bijlagebeheer(PartituurDb db)
{
    /// <summary>The attachments of a concept go along with the melding that it became, and the concept goes.</summary>
    public async Task VerzendAsync(Meldconcept concept, Melding melding, CancellationToken stop = default)
    {
        foreach (var bijlage in await db.Bijlagen.AsTracking().Where(b => b.ConceptId == concept.Id).ToListAsync(stop))
        {
            bijlage.GaMeeNaar(melding);
        }

        concept.WordtMelding(melding.Id);
        db.Remove(concept);
    }

    /// <summary>Removes a file and its bytes; the log keeps that it was there.</summary>
    public void Verwijder(Bijlage bijlage)
    {
        bijlage.Verdwijnt();
        db.Remove(bijlage);
    }

    internal async Task VerwijderVanConceptAsync(Guid concept, CancellationToken stop)
    {
        foreach (var bijlage in await db.Bijlagen.AsTracking().Where(b => b.ConceptId == concept).ToListAsync(stop))
        {
            Verwijder(bijlage);
        }
    }
}
