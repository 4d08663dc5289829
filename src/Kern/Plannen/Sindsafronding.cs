using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Plannen;

/// <summary>How a nazorg moment went.</summary>
public sealed record NazorgFeit(NazorgId Id, DateOnly Dag, NazorgStatus Status, Nazorguitslag? Uitslag, string? Verslag);

/// <summary>
/// What happened since a case ended: facts with their source, no sum, no score and no word about a cause (wet.md L5), as <see cref="Sindsdien"/> tells them of a decision.
/// </summary>
/// <param name="Aantal">How many later meldingen there are about the people of the case.</param>
/// <param name="Meldingen">The newest of them, newest first.</param>
/// <param name="HeropendOp">When the case opened again after this ending; null when it did not.</param>
/// <param name="Nazorg">The moments that were agreed on since.</param>
/// <param name="Reden">Why it ended.</param>
/// <param name="Ontvanger">Who took it over; null when nobody did, or when the case has been opened since.</param>
public sealed record Sindsafronding(int Aantal, IReadOnlyList<LatereMelding> Meldingen, DateTimeOffset? HeropendOp, IReadOnlyList<NazorgFeit> Nazorg, string? Reden, string? Ontvanger)
{
    /// <summary>The ids of what is shown, for the log.</summary>
    [JsonIgnore]
    public IEnumerable<Guid> Getoond => [.. Meldingen.Select(m => m.Id.Waarde), .. Nazorg.Select(n => n.Id.Waarde)];

    /// <param name="db">As the viewer sees it.</param>
    /// <param name="vraag">The question about the ending.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<Sindsafronding> LeesAsync(PartituurDb db, Beklijving vraag, CancellationToken stop = default)
    {
        var (id, op) = (vraag.CasusId, vraag.AfgerondOp);
        var casus = await db.Casussen.AsNoTracking().IgnoreAutoIncludes().FirstAsync(c => c.Id == id, stop);
        var mensen = await db.Set<CasusPersoon>().IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(p => p.CasusId == id).Select(p => p.Persoon.ZelfdeAls ?? p.PersoonId).Distinct().ToListAsync(stop);
        var (aantal, meldingen) = await Sindsdien.MeldingenAsync(db, mensen, op, casus.MeldingId, stop);
        var heropend = await db.Evaluaties.AsNoTracking().IgnoreAutoIncludes().Where(e => e.CasusId == id && e.AfgerondOp == op).Select(e => e.HeropendOp).FirstOrDefaultAsync(stop);
        var nazorg = await db.Nazorgmomenten.AsNoTracking().Where(n => n.CasusId == id && n.AfgesprokenOp >= op).OrderBy(n => n.Dag).Select(n => new NazorgFeit(n.Id, n.Dag, n.Status, n.Uitslag, n.Verslag)).ToListAsync(stop);
        var einde = casus.Afronding?.Op == op ? casus.Afronding : null;
        return new(aantal, meldingen, heropend, nazorg, einde?.Reden, einde?.Ontvanger);
    }
}
