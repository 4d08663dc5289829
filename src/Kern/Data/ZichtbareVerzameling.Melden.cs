using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private void BepaalZichtMelden(ModelBuilder model)
    {
        // Half-typed work is nobody else's, whatever their role.
        model.Entity<Meldconcept>().HasQueryFilter(Toegang, c => Alles || (c.HuisId == Huis && c.EigenaarId == Wie));

        model.Entity<Meldformulier>().HasQueryFilter(Toegang, f => Alles || f.HuisId == Huis);

        // Whoever may read the melding; before that only who types it.
        model.Entity<Bijlage>().HasQueryFilter(Toegang, b => Alles || (b.HuisId == Huis
            && ((b.ConceptId != null && Set<Meldconcept>().Any(c => c.Id == b.ConceptId && c.EigenaarId == Wie))
                || (b.JournaalregelId != null && Set<Journaalregel>().Any(j => j.Id == b.JournaalregelId && (ZietCasussen || (NeemtDeel && (j.Kring == Kring.Deelnemers || j.BronId == Organisatie)
                    && Set<Deelnemer>().Any(d => d.CasusId == j.CasusId && d.ProfessionalId == Wie && d.Tot == null)))))
                || (b.MeldingId != null && (ZietMeldingen || (IsPartner && Set<Melding>().Any(m => m.Id == b.MeldingId
                    && (m.MelderOrganisatieId == Organisatie || (MetConvenant && m.OpgepaktDoorId == Organisatie)))))))));
    }
}
