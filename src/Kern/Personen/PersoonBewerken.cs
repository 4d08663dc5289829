using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>Corrects who somebody is. Two people on one number is a conflict that a person solves: it becomes a suggestion, never a refusal and never a silent merge (eis 24).</summary>
public sealed class PersoonBewerken(PartituurDb db)
{
    /// <returns>Whether somebody else in the house has the same number.</returns>
    /// <exception cref="Gedeeld.RegelGeschonden">A rule of <see cref="Persoon.Wijzig"/>.</exception>
    public async Task<bool> WijzigAsync(Persoon persoon, Personalia personalia, Handeling handeling, CancellationToken stop = default)
    {
        persoon.Wijzig(personalia, handeling.Dag);
        if (persoon.Bsn is not { } bsn)
        {
            return false;
        }

        var (id, huis) = (persoon.Id, persoon.HuisId);

        // Beyond the visible set: the one with the same number may be somebody whom this professional may not see.
        var zelfde = await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(p => p.HuisId == huis && p.Bsn == bsn && p.Id != id && p.ZelfdeAls == null).Select(p => p.Id).ToListAsync(stop);
        foreach (var ander in zelfde)
        {
            var (een, twee) = id.Waarde.CompareTo(ander.Waarde) < 0 ? (id, ander) : (ander, id);
            if (!await db.Matchvoorstellen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(v => v.Een == een && v.Twee == twee, stop))
            {
                db.Add(new Matchvoorstel(huis, new Twijfel(een, twee, "hetzelfde burgerservicenummer"), handeling));
            }
        }

        return zelfde.Count > 0;
    }
}
