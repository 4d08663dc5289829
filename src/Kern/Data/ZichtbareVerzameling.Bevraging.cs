using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private bool Beantwoordt => MetConvenant && kijker is not null && kijker.Is(Rol.Partnerprofessional);

    /// <summary>
    /// A fact of a partner is there for who gave it, and until its day for the organisations that it was given to: what is for the house itself is for everybody who sees its meldingen.
    /// The same rule as <see cref="Bijdrage.MagLezen"/>, for a list, a count or a search that nobody thought of.
    /// </summary>
    private void ZichtOpBijdragen(ModelBuilder model)
    {
        model.Entity<Bijdrage>().HasQueryFilter(Toegang, b => Alles || (b.HuisId == Huis
            && ((Beantwoordt && b.GeverId == Organisatie)
                || (Vandaag < b.VervaltOp
                    && (((Beantwoordt || ZietMeldingen) && b.Ontvangers.Any(o => o.OrganisatieId == Organisatie))
                        || (ZietMeldingen && b.Ontvangers.Any(o => Set<Veiligheidshuis>().Any(h => h.Id == Huis && h.EigenOrganisatie == o.OrganisatieId))))))));
        model.Entity<Regimeversie>().HasQueryFilter(Toegang, r => Alles || r.HuisId == Huis);
        model.Entity<Doelgroepafspraak>().HasQueryFilter(Toegang, a => Alles || a.HuisId == Huis);
    }
}
