using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Inzicht;

/// <summary>How a house answered its code rood of one year (eis 32): counts only. A melding counts in the year of receipt; its answer is its first action.</summary>
/// <param name="Jaar">Year of receipt.</param>
/// <param name="Antwoord">Meldingen per time until the first action; every melding once.</param>
/// <param name="NaarVervanger">Meldingen for which the other chairs were called on.</param>
/// <param name="NaarManager">Meldingen that reached the manager.</param>
public sealed record CodeRoodCijfers(int Jaar, IReadOnlyDictionary<string, int> Antwoord, int NaarVervanger, int NaarManager)
{
    public static IReadOnlyList<string> Groepen { get; } = ["Binnen een uur", "Binnen twee uur", "Dezelfde dag", "Later", "Zonder actie"];

    /// <summary>Leaves the visible set out on purpose: only totals leave this method, and only of the given house.</summary>
    public static async Task<CodeRoodCijfers> TelAsync(PartituurDb db, HuisId huis, int jaar, CancellationToken stop = default)
    {
        var rood = db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(m => m.HuisId == huis && m.Jaar == jaar && m.CodeRood);
        var rijen = await rood.Select(m => new { m.OntvangenOp, Acties = m.Spoedacties.Select(a => a.Op).ToList() }).ToListAsync(stop);
        var perGroep = rijen.CountBy(r => Groep(r.OntvangenOp, r.Acties.Count == 0 ? null : r.Acties.Min())).ToDictionary(StringComparer.Ordinal);
        var perTrap = await db.CodeRoodAlarmen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(a => a.HuisId == huis).Join(rood, a => a.MeldingId, m => m.Id, (a, m) => a.Trap)
            .GroupBy(t => t).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, stop);
        return new(jaar, Groepen.ToDictionary(g => g, g => perGroep.GetValueOrDefault(g), StringComparer.Ordinal), perTrap.GetValueOrDefault(Alarmtrap.Vervanger), perTrap.GetValueOrDefault(Alarmtrap.Manager));
    }

    private static string Groep(DateTimeOffset ontvangen, DateTimeOffset? eerste) => eerste switch
    {
        null => Groepen[4],
        { } op when op <= ontvangen.AddHours(1) => Groepen[0],
        { } op when op <= ontvangen.AddHours(2) => Groepen[1],
        { } op when Kalender.DagVan(op) == Kalender.DagVan(ontvangen) => Groepen[2],
        _ => Groepen[3],
    };
}
