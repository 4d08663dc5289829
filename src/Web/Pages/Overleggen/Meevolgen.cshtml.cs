using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The meetings of today and later at which the viewer sits.</summary>
[Recht(OverlegRecht.Volgen)]
public sealed class MeevolgenModel(PartituurDb db) : Pagina(db)
{
    public IReadOnlyList<Meevolgrij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Rijen = await LeesAsync(Db, Kijker, Handeling.Dag);
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    /// <summary>For the page and the API.</summary>
    public static async Task<IReadOnlyList<Meevolgrij>> LeesAsync(PartituurDb db, Kijker kijker, DateOnly vandaag, CancellationToken stop = default)
    {
        var (wie, huis) = (kijker.Wie, kijker.Huis);
        return !kijker.HeeftConvenant ? [] : await db.Vergaderingen.AsNoTracking().Where(v => v.HuisId == huis && v.Dag >= vandaag && v.Deelnemers.Any(d => d.ProfessionalId == wie))

            // When and where: the meeting itself need not be in the visible set of who sits at it; leaving that out counts for the whole statement, which is why house and person are asked above.
            .Join(db.Overleggen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).IgnoreAutoIncludes(), v => v.OverlegId, o => o.Id, (v, o) => new { v, o }).OrderBy(x => x.v.Dag).ThenBy(x => x.o.Begint)
            .Select(x => new Meevolgrij(x.v.Id, x.v.Dag, x.o.Begint, x.o.Plaats, db.Doelgroepen.Where(d => d.Id == x.o.DoelgroepId).Select(d => d.Naam).First(), x.v.Stand)).Take(50).ToListAsync(stop);
    }
}

public sealed record Meevolgrij(VergaderingId Id, DateOnly Dag, TimeOnly Begint, string Plaats, string Doelgroep, Vergaderstand Stand);
