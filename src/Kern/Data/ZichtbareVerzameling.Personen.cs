using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    /// <summary>
    /// The people whom a partner sees, asked from its own meldingen and cases: the same people as the filter on Persoon gives, found without looking at all people.
    /// Only for a viewer who does not see the whole house; whoever shows them reads them through the filter after all.
    /// </summary>
    public IQueryable<PersoonId> EigenPersonen() =>
        Set<Melding>().IgnoreQueryFilters([Toegang]).Where(m => m.HuisId == Huis && IsPartner && (m.MelderOrganisatieId == Organisatie || (MetConvenant && m.OpgepaktDoorId == Organisatie)))
            .SelectMany(m => m.Betrokkenen.Select(b => b.PersoonId))
            .Union(Set<Deelnemer>().Where(d => NeemtDeel && d.ProfessionalId == Wie && d.Tot == null)
                .SelectMany(d => Set<CasusPersoon>().Where(cp => cp.CasusId == d.CasusId).Select(cp => cp.PersoonId)));
}
