using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Sturing;

/// <summary>Keeps the inzet that follows from a meeting in step with who was there (eis 19). Saves nothing.</summary>
public sealed class InzetUitOverleg(PartituurDb db)
{
    /// <param name="huis">The house.</param>
    /// <param name="bron">The meeting.</param>
    /// <param name="dag">Its day.</param>
    /// <param name="waarvoor">What for, without names.</param>
    /// <param name="inzet">Who, for which organisation, how many quarters.</param>
    /// <param name="handeling">Who closed or corrected it.</param>
    /// <param name="stop">Cancellation.</param>
    public async Task ZetAsync(HuisId huis, Guid bron, DateOnly dag, string waarvoor, IReadOnlyList<(ProfessionalId Wie, OrganisatieId Organisatie, int Kwartieren)> inzet, Handeling handeling, CancellationToken stop = default)
    {
        // Who leads the meeting need not see the hours of everybody in other lists: these belong to this meeting.
        var was = await db.Inzet.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(i => i.BronId == bron && i.HuisId == huis).ToListAsync(stop);
        foreach (var (wie, organisatie, kwartieren) in inzet)
        {
            if (was.Find(w => w.ProfessionalId == wie) is { } bekend)
            {
                bekend.Herzie(kwartieren);
            }
            else
            {
                db.Add(new Inzet(huis, bron, wie, organisatie, dag, kwartieren, waarvoor, handeling));
            }
        }

        foreach (var weg in was.Where(w => inzet.All(i => i.Wie != w.ProfessionalId)))
        {
            weg.Vervalt();
            db.Remove(weg);
        }
    }
}
