using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Overleggen;

/// <summary>An actie as the next meeting asks after it.</summary>
public sealed record Opvolgactie(
    ActieId Id, CasusId Casus, string Wat, string Wie, string Organisatie, DateOnly Voor, ActieStatus Status, string? Toelichting, int KeerNietGedaan, DateTimeOffset AfgesprokenOp, bool TeLaat);

/// <summary>Acties that are followed from meeting to meeting (eis 74; MARAC lesson, onderzoek.md 1.4): what is open still, and what was reported since the case was discussed last.</summary>
public static class Uitkomstacties
{
    /// <summary>Late first, then open by day, then what was reported.</summary>
    public static IOrderedEnumerable<Opvolgactie> OpVolgorde(IEnumerable<Opvolgactie> acties) =>
        acties.OrderByDescending(a => a.TeLaat).ThenBy(a => a.Status == ActieStatus.Open ? 0 : 1).ThenBy(a => a.Voor).ThenBy(a => a.Id.Waarde);

    /// <summary>Whether an actie is asked after: open still, or reported on or after the day on which the case was discussed last.</summary>
    public static bool WordtGevolgd(ActieStatus status, DateTimeOffset? afgemeldOp, DateOnly? vorige) => status == ActieStatus.Open || (vorige is { } dag && afgemeldOp >= Kalender.BeginVan(dag));

    /// <summary>Of cases that the asker may read: outside the visible set, which knows only who takes part.</summary>
    /// <param name="db">The database.</param>
    /// <param name="huis">The house.</param>
    /// <param name="casussen">Which cases.</param>
    /// <param name="vorige">The day of the previous meeting, per case.</param>
    /// <param name="vandaag">The day on which late is counted; what was reported on it shows too, so that it can be taken back.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<IEnumerable<Opvolgactie>> LeesAsync(PartituurDb db, HuisId huis, IReadOnlyList<CasusId> casussen, IReadOnlyDictionary<CasusId, DateOnly?> vorige, DateOnly vandaag, CancellationToken stop = default)
    {
        var ids = casussen.ToList();
        var eerste = Kalender.BeginVan(vorige.Values.Min() ?? vandaag);
        var acties = await db.Acties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(a => ids.Contains(a.CasusId) && a.HuisId == huis && (a.Status == ActieStatus.Open || a.AfgemeldOp >= eerste))
            .Join(db.Professionals.IgnoreAutoIncludes(), a => a.EigenaarId, p => p.Id, (a, p) => new { a, p.Naam })
            .Join(db.Organisaties, x => x.a.OrganisatieId, o => o.Id, (x, o) => new { x.a, x.Naam, Organisatie = o.Naam }).ToListAsync(stop);
        return OpVolgorde(acties.Where(x => WordtGevolgd(x.a.Status, x.a.AfgemeldOp, vorige.GetValueOrDefault(x.a.CasusId) ?? vandaag))
            .Select(x => new Opvolgactie(x.a.Id, x.a.CasusId, x.a.Wat, x.Naam, x.Organisatie, x.a.Voor, x.a.Status, x.a.Toelichting, x.a.KeerNietGedaan, x.a.AfgesprokenOp, x.a.Status == ActieStatus.Open && x.a.Voor < vandaag)));
    }

    /// <summary>The day on which each case was discussed last before this meeting; null is never.</summary>
    public static async Task<IReadOnlyDictionary<CasusId, DateOnly?>> VorigeAsync(PartituurDb db, Vergadering v, CancellationToken stop = default)
    {
        var (huis, overleg, dag, casussen) = (v.HuisId, v.OverlegId, v.Dag, v.Punten.Select(p => p.CasusId).ToList());
        var dagen = await db.Set<Agendapunt>().AsNoTracking().Where(a => casussen.Contains(a.CasusId) && a.OverlegId != overleg && a.BesprokenOp != null)
            .Join(db.Overleggen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).IgnoreAutoIncludes().Where(o => o.HuisId == huis && o.Dag <= dag), a => a.OverlegId, o => o.Id, (a, o) => new { a.CasusId, o.Dag })
            .GroupBy(x => x.CasusId).Select(g => new { g.Key, Dag = g.Max(x => x.Dag) }).ToDictionaryAsync(x => x.Key, x => (DateOnly?)x.Dag, stop);
        return casussen.ToDictionary(c => c, c => dagen.GetValueOrDefault(c));
    }
}
