using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    /// <summary>
    /// The people whom a partner sees, asked from its own meldingen and cases, and rows that turned out to be them: the same people as the filter on Persoon gives, found without looking at all people.
    /// Only for a viewer who does not see the whole house; whoever shows them reads them through the filter after all.
    /// </summary>
    public IQueryable<PersoonId> EigenPersonen()
    {
        var eigen = Set<Melding>().IgnoreQueryFilters([Toegang]).Where(m => m.HuisId == Huis && IsPartner && (m.MelderOrganisatieId == Organisatie || (MetConvenant && m.OpgepaktDoorId == Organisatie)))
            .SelectMany(m => m.Betrokkenen.Select(b => b.PersoonId))
            .Union(Set<Deelnemer>().Where(d => NeemtDeel && d.ProfessionalId == Wie && d.Tot == null)
                .SelectMany(d => Set<CasusPersoon>().Where(cp => cp.CasusId == d.CasusId).Select(cp => cp.PersoonId)));
        return eigen.Union(Set<Persoon>().IgnoreQueryFilters([Toegang]).Where(p => p.ZelfdeAls != null && eigen.Contains(p.ZelfdeAls.Value)).Select(p => p.Id));
    }
}
