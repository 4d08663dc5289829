using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Overleggen;

/// <summary>A meeting as it takes a room and people.</summary>
public sealed record Bezet(OverlegId Overleg, DateOnly Dag, TimeOnly Begint, int Minuten, PlaatsId? Plaats, IReadOnlySet<ProfessionalId> Mensen)
{
    public DateTime Van => Dag.ToDateTime(Begint);

    public DateTime Tot => Van.AddMinutes(Minuten);
}

/// <summary>Two meetings want the same at one time.</summary>
/// <param name="Een">The first of both.</param>
/// <param name="Ander">The other.</param>
/// <param name="Plaats">The room that both want; null when they do not.</param>
/// <param name="Mensen">Fixed participants who would be in two meetings.</param>
public sealed record Botsing(Bezet Een, Bezet Ander, PlaatsId? Plaats, IReadOnlyList<ProfessionalId> Mensen);

/// <summary>Finds meetings that want one room at one time, or one person (eis 76).</summary>
public static class Botsingen
{
    /// <summary>Each pair once, by time.</summary>
    public static IReadOnlyList<Botsing> Vind(IEnumerable<Bezet> overleggen)
    {
        List<Botsing> uit = [];
        List<Bezet> bezig = [];
        foreach (var nu in overleggen.OrderBy(o => o.Van).ThenBy(o => o.Overleg.Waarde))
        {
            bezig.RemoveAll(o => o.Tot <= nu.Van);
            foreach (var eerder in bezig)
            {
                var plaats = eerder.Plaats == nu.Plaats ? nu.Plaats : null;
                var mensen = eerder.Mensen.Intersect(nu.Mensen).OrderBy(m => m.Waarde).ToList();
                if (plaats is not null || mensen.Count > 0)
                {
                    uit.Add(new(eerder, nu, plaats, mensen));
                }
            }

            bezig.Add(nu);
        }

        return uit;
    }

    /// <summary>Of the meetings of a house that still come.</summary>
    public static async Task<IReadOnlyList<Botsing>> LeesAsync(PartituurDb db, HuisId huis, DateOnly vanaf, CancellationToken stop = default)
    {
        // Times and rooms only: a conflict is a conflict whoever looks.
        var rijen = await db.Overleggen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().AsNoTracking().Where(o => o.HuisId == huis && o.Dag >= vanaf && o.AfgelastOp == null)
            .Select(o => new { o.Id, o.Dag, o.Begint, o.Minuten, o.PlaatsId, o.ReeksId }).ToListAsync(stop);
        var mensen = (await db.Set<Reeksdeelnemer>().AsNoTracking().Where(d => d.ProfessionalId != null && db.Reeksen.Any(r => r.Id == d.ReeksId && r.HuisId == huis)).ToListAsync(stop)).ToLookup(d => d.ReeksId, d => d.ProfessionalId!.Value);
        return Vind(rijen.Select(r => new Bezet(r.Id, r.Dag, r.Begint, r.Minuten, r.PlaatsId, r.ReeksId is { } reeks ? mensen[reeks].ToHashSet() : new HashSet<ProfessionalId>())));
    }
}
