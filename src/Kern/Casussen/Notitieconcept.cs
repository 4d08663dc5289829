using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Casussen;

/// <summary>
/// A note that somebody has not finished: one per case and writer. It stands in no journal and counts nowhere; nobody but its owner sees it (named filter <c>toegang</c>), and only as long as that
/// person may see the case. What was typed lies encrypted in the database. It goes when the note is written, when its owner throws it away, and by itself after the term of the policy.
/// </summary>
public sealed class Notitieconcept : Aggregaat
{
    /// <summary>Characters of what was typed: a note of 4,000 with its choices.</summary>
    public const int MeesteTekens = 20_000;

    private Notitieconcept()
    {
    }

    /// <exception cref="RegelGeschonden">More than <see cref="MeesteTekens"/>.</exception>
    public Notitieconcept(Casus casus, string inhoud, Handeling handeling)
    {
        Id = Guid.CreateVersion7();
        HuisId = casus.HuisId;
        CasusId = casus.Id;
        EigenaarId = handeling.Professional;
        Inhoud = Past(inhoud);
        BewaardOp = handeling.Op;
        Leg("notitieconcept-begonnen", new { casus = casus.Id.Waarde });
    }

    public Guid Id { get; private set; }

    public HuisId HuisId { get; private set; }

    public CasusId CasusId { get; private set; }

    public ProfessionalId EigenaarId { get; private set; }

    /// <summary>What was typed, as JSON: field name → value, exactly as it stood in the form.</summary>
    public string Inhoud { get; private set; } = string.Empty;

    public DateTimeOffset BewaardOp { get; private set; }

    public override Guid Sleutel => Id;

    /// <summary>Keeps what stands in the form now; nothing happens when it is the same.</summary>
    /// <exception cref="RegelGeschonden">More than <see cref="MeesteTekens"/>.</exception>
    public void Bewaar(string inhoud, Handeling handeling)
    {
        if (inhoud != Inhoud)
        {
            Inhoud = Past(inhoud);
            BewaardOp = handeling.Op;
            Leg("notitieconcept-bewaard");
        }
    }

    /// <summary>It was written, thrown away, or its time is over: the row goes.</summary>
    public void Verdwijnt(string waarom) => Leg("notitieconcept-weg", new { waarom });

    private static string Past(string inhoud) =>
        inhoud.Length <= MeesteTekens ? inhoud : throw new RegelGeschonden("concept-te-groot", "Dit is te veel voor één notitie. Maak de tekst korter.");
}

/// <summary>Keeps and takes away half-written notes, within what the viewer sees.</summary>
public sealed class Notitieconcepten(PartituurDb db)
{
    public Task<Notitieconcept?> VanMijAsync(CasusId casus, ProfessionalId wie, CancellationToken stop = default) =>
        db.Notitieconcepten.AsTracking().FirstOrDefaultAsync(c => c.CasusId == casus && c.EigenaarId == wie, stop);

    public async Task<Notitieconcept> BewaarAsync(Casus casus, string inhoud, Handeling handeling, CancellationToken stop = default)
    {
        if (await VanMijAsync(casus.Id, handeling.Professional, stop) is { } concept)
        {
            concept.Bewaar(inhoud, handeling);
            return concept;
        }

        concept = new Notitieconcept(casus, inhoud, handeling);
        db.Add(concept);
        return concept;
    }

    public async Task RuimOpAsync(CasusId casus, string waarom, Handeling handeling, CancellationToken stop = default)
    {
        if (await VanMijAsync(casus, handeling.Professional, stop) is { } concept)
        {
            concept.Verdwijnt(waarom);
            db.Remove(concept);
        }
    }

    /// <summary>Takes away, at night, what was not touched for longer than the policy for concepts.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> VeegAsync(HuisId huis, DateTimeOffset op, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var handeling = new Handeling(null, null, huis, "casussen.vegen", op);
        db.Open(handeling);
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.MeldconceptBewarenDagen).ToListAsync(stop);
        var grens = op.AddDays(-(beleid.Count == 0 ? Beleid.MeldconceptStandaardDagen : beleid.Getal(Beleid.MeldconceptBewarenDagen, handeling.Dag)));
        var weg = await db.Notitieconcepten.AsTracking().Where(c => c.HuisId == huis && c.BewaardOp < grens).ToListAsync(stop);
        foreach (var concept in weg)
        {
            concept.Verdwijnt("verlopen");
            db.Remove(concept);
        }

        await db.SaveChangesAsync(stop);
        return weg.Count;
    }
}
