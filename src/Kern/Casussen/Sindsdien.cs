using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Casussen;

/// <summary>A later melding about the same people.</summary>
public sealed record LatereMelding(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, bool CodeRood);

/// <summary>An offer of the melding to a local network, and what came of it.</summary>
public sealed record LatereVerwijzing(string Voorziening, VerwijzingStatus Status, DateTimeOffset AangebodenOp, DateTimeOffset? BeantwoordOp);

/// <summary>The case that came of it.</summary>
/// <param name="Id">Null for who may not see the case: then nothing but that there is one is told.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="AfgerondOp">When it ended.</param>
public sealed record LatereCasus(CasusId? Id, string? Nummer, CasusStatus? Status, DateTimeOffset? AfgerondOp);

/// <summary>A step that the table agreed on with the decision.</summary>
public sealed record Tafelafspraakstand(TafelactieId Id, string Wat, string Organisatie, TafelactieStatus Status, DateOnly Voor, string? Afmelding);

/// <summary>
/// What happened since a decision: facts with their source, no sum, no score and no word about a cause (wet.md L5). Everything is read through the visible set; only that there is a case is told to
/// who may not see it.
/// </summary>
/// <param name="Aantal">How many later meldingen there are.</param>
/// <param name="Meldingen">The newest of them, newest first.</param>
/// <param name="Verwijzingen">Offers of this melding, oldest first.</param>
/// <param name="Casus">The case, or null when none came of it.</param>
/// <param name="Acties">What the table agreed on.</param>
public sealed record Sindsdien(int Aantal, IReadOnlyList<LatereMelding> Meldingen, IReadOnlyList<LatereVerwijzing> Verwijzingen, LatereCasus? Casus, IReadOnlyList<Tafelafspraakstand> Acties)
{
    /// <summary>Meldingen that are named; the rest is counted.</summary>
    public const int Hoogstens = 20;

    /// <summary>The ids of what is shown, for the log.</summary>
    [JsonIgnore]
    public IEnumerable<Guid> Getoond => [.. Meldingen.Select(m => m.Id.Waarde), .. Acties.Select(a => a.Id.Waarde), .. Casus?.Id is { } casus ? [casus.Waarde] : Array.Empty<Guid>()];

    /// <param name="db">As the viewer sees it.</param>
    /// <param name="besluit">The decision that is looked back on.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<Sindsdien> LeesAsync(PartituurDb db, Triagebesluit besluit, CancellationToken stop = default)
    {
        var (melding, id, op) = (besluit.MeldingId, besluit.Id, besluit.BeslotenOp);
        var mensen = await db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId == melding).Select(b => b.Persoon.ZelfdeAls ?? b.PersoonId).Distinct().ToListAsync(stop);

        var (aantal, meldingen) = await MeldingenAsync(db, mensen, op, melding, stop);
        var verwijzingen = await db.Verwijzingen.AsNoTracking().IgnoreAutoIncludes().Where(v => v.MeldingId == melding).OrderBy(v => v.AangebodenOp).ThenBy(v => v.Id)
            .Select(v => new LatereVerwijzing(db.Voorzieningen.Where(p => p.Id == v.VoorzieningId).Select(p => p.Naam).First(), v.Status, v.AangebodenOp, v.BeantwoordOp)).ToListAsync(stop);
        var acties = await db.Tafelacties.AsNoTracking().Where(t => t.BesluitId == id).OrderBy(t => t.Voor).ThenBy(t => t.Id)
            .Select(t => new Tafelafspraakstand(t.Id, t.Wat, db.Organisaties.Where(o => o.Id == t.OrganisatieId).Select(o => o.Naam).First(), t.Status, t.Voor, t.Afmelding)).ToListAsync(stop);
        return new(aantal, meldingen, verwijzingen, await CasusAsync(db, melding, stop), acties);
    }

    /// <summary>Meldingen about these people after a moment, as the viewer sees them: how many, and the newest. Rows that turned out to be one human count together.</summary>
    public static async Task<(int Aantal, IReadOnlyList<LatereMelding> Meldingen)> MeldingenAsync(PartituurDb db, IReadOnlyList<PersoonId> mensen, DateTimeOffset na, MeldingId behalve, CancellationToken stop = default)
    {
        var later = db.Meldingen.AsNoTracking().Where(m => m.Id != behalve && m.OntvangenOp > na && m.Betrokkenen.Any(b => mensen.Contains(b.PersoonId) || mensen.Contains(b.Persoon.ZelfdeAls!.Value)));
        var aantal = await later.CountAsync(stop);
        return (aantal, aantal == 0 ? [] : await later.OrderByDescending(m => m.OntvangenOp).ThenBy(m => m.Id).Take(Hoogstens).Select(m => new LatereMelding(m.Id, m.Nummer, m.OntvangenOp, m.CodeRood)).ToListAsync(stop));
    }

    /// <summary>Looks beyond the visible set for one thing only: whether there is a case. It says nothing of it.</summary>
    private static async Task<LatereCasus?> CasusAsync(PartituurDb db, MeldingId melding, CancellationToken stop)
    {
        var casus = await db.Casussen.AsNoTracking().IgnoreAutoIncludes().Where(c => c.MeldingId == melding).OrderBy(c => c.GeopendOp)
            .Select(c => new { c.Id, c.Nummer, c.Status, Op = c.Afronding == null ? (DateTimeOffset?)null : c.Afronding.Op }).FirstOrDefaultAsync(stop);
        if (casus is not null)
        {
            return new(casus.Id, casus.Nummer, casus.Status, casus.Op);
        }

        return await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(c => c.MeldingId == melding, stop) ? new(null, null, null, null) : null;
    }
}
