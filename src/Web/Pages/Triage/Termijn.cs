using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Web.Pages.Triage;

/// <summary>The last day that a partner gets to answer, by the policy of the day, in working days.</summary>
public static class Termijn
{
    public static async Task<DateOnly> UiterlijkAsync(PartituurDb db, DateOnly vandaag, CancellationToken stop = default)
    {
        var versies = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.BevragingTermijnDagen).ToListAsync(stop);
        return Werkdagen.Na(vandaag, versies.Getal(Beleid.BevragingTermijnDagen, vandaag));
    }
}
