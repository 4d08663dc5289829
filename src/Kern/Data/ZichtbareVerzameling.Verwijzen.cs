using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    /// <summary>
    /// The partnergids is open to everybody of the house. An offer is seen by its receiver while it is open or accepted, and by who sees the meldingen of the house. What houses know
    /// together is never a partner's.
    /// </summary>
    private void BepaalZichtOpVerwijzen(ModelBuilder model)
    {
        model.Entity<Voorziening>().HasQueryFilter(Toegang, v => Alles || v.HuisId == Huis);
        model.Entity<Verwijzing>().HasQueryFilter(Toegang, v => Alles || (v.HuisId == Huis
            && (ZietMeldingen || (IsPartner && MetConvenant && v.OrganisatieId == Organisatie && (v.Status == VerwijzingStatus.Aangeboden || v.Status == VerwijzingStatus.Aangenomen)))));
        model.Entity<Overlapsignaal>().HasQueryFilter(Toegang, o => Alles || (o.HuisId == Huis && ZietMeldingen));
    }
}
