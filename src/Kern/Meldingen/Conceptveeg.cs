using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Meldingen;

/// <summary>Takes away, at night, the concepts that were not touched for longer than the policy and those that were thrown away, with their attachments.</summary>
public sealed class Conceptveeg(PartituurDb db)
{
    /// <returns>How many concepts went.</returns>
    public async Task<int> VoerUitAsync(HuisId huis, DateTimeOffset op, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var handeling = new Handeling(null, null, huis, "meldingen.vegen", op);
        db.Open(handeling);
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.MeldconceptBewarenDagen).ToListAsync(stop);
        var grens = op.AddDays(-(beleid.Count == 0 ? Beleid.MeldconceptStandaardDagen : beleid.Getal(Beleid.MeldconceptBewarenDagen, handeling.Dag)));
        var vandaag = Kalender.BeginVan(handeling.Dag);
        var weg = await db.Meldconcepten.AsTracking().Where(c => c.HuisId == huis && (c.BewaardOp < grens || (c.WeggegooidOp != null && c.WeggegooidOp < vandaag))).ToListAsync(stop);
        foreach (var concept in weg)
        {
            concept.Verloopt();
            await new Bijlagebeheer(db).VerwijderVanConceptAsync(concept.Id, stop);
            db.Remove(concept);
        }

        await db.SaveChangesAsync(stop);
        return weg.Count;
    }
}
