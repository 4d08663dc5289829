using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>Meldingen about the people of a case in one quarter, as the viewer sees them.</summary>
/// <param name="Begin">First day of the quarter.</param>
/// <param name="Voor">Before the case was opened.</param>
/// <param name="Tijdens">While it ran.</param>
/// <param name="Na">After it ended.</param>
public sealed record Kwartaal(DateOnly Begin, int Voor, int Tijdens, int Na)
{
    public int Samen => Voor + Tijdens + Na;
}

/// <summary>Counts the meldingen about the people of a case: a year before it until now. Facts, and no word about a cause.</summary>
public static class Meldingenverloop
{
    public static async Task<IReadOnlyList<Kwartaal>> LeesAsync(PartituurDb db, Casus casus, DateOnly vandaag, CancellationToken stop = default)
    {
        var id = casus.Id;
        var mensen = await db.Set<CasusPersoon>().IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(p => p.CasusId == id).Select(p => p.Persoon.ZelfdeAls ?? p.PersoonId).Distinct().ToListAsync(stop);
        var vanaf = KwartaalVan(Kalender.DagVan(casus.GeopendOp).AddYears(-1));
        var begin = Kalender.BeginVan(vanaf);

        // Through the visible set; rows that turned out to be one human count together.
        var momenten = await db.Meldingen.AsNoTracking().IgnoreAutoIncludes().Where(m => m.OntvangenOp >= begin && m.Betrokkenen.Any(b => mensen.Contains(b.PersoonId) || mensen.Contains(b.Persoon.ZelfdeAls!.Value)))
            .Select(m => m.OntvangenOp).ToListAsync(stop);
        return Tel(momenten, casus.GeopendOp, casus.Afronding?.Op, vanaf, vandaag);
    }

    /// <summary>Every quarter from the first to that of today, also when nothing came in. Pure.</summary>
    public static IReadOnlyList<Kwartaal> Tel(IReadOnlyCollection<DateTimeOffset> momenten, DateTimeOffset geopend, DateTimeOffset? afgerond, DateOnly vanaf, DateOnly vandaag)
    {
        var uit = new List<Kwartaal>();
        for (var kwartaal = KwartaalVan(vanaf); kwartaal <= vandaag; kwartaal = kwartaal.AddMonths(3))
        {
            var hierin = momenten.Where(m => KwartaalVan(Kalender.DagVan(m)) == kwartaal).ToList();
            var (voor, na) = (hierin.Count(m => m <= geopend), hierin.Count(m => m > afgerond));
            uit.Add(new(kwartaal, voor, hierin.Count - voor - na, na));
        }

        return uit;
    }

    private static DateOnly KwartaalVan(DateOnly dag) => new(dag.Year, ((dag.Month - 1) / 3 * 3) + 1, 1);
}
