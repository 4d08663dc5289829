using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>Mails the people of a partner who take part in a case that a question waits on their werklijst. Nothing of the case is in it (besluit 0014).</summary>
internal sealed class Partnerpost(PartituurDb db)
{
    /// <param name="casus">The case.</param>
    /// <param name="partners">Who is asked.</param>
    /// <param name="uiterlijk">The last day on which the mail is of use.</param>
    /// <param name="handeling">Who asks.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task StuurAsync(Casus casus, IReadOnlyCollection<OrganisatieId> partners, DateOnly uiterlijk, Handeling handeling, CancellationToken stop)
    {
        var wie = casus.Deelnemers.Where(d => d.Tot is null && partners.Contains(d.OrganisatieId)).Select(d => d.ProfessionalId).ToList();
        var adressen = wie.Count == 0 ? [] : await db.Professionals.IgnoreAutoIncludes().AsNoTracking().Where(p => wie.Contains(p.Id) && p.Email != null).Select(p => p.Email!).Distinct().ToListAsync(stop);
        if (adressen.Count == 0)
        {
            return;
        }

        var huis = casus.HuisId;
        var brief = Brief.VraagOpDeWerklijst(await db.Huizen.AsNoTracking().FirstAsync(h => h.Id == huis, stop));
        var tot = Kalender.BeginVan((uiterlijk < handeling.Dag ? handeling.Dag : uiterlijk).AddDays(1));
        db.AddRange(adressen.Select(a => new Postbericht(huis, a, brief, tot, handeling)));
    }
}
