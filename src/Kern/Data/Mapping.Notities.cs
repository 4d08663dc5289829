using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Notitieconcept> Notitieconcepten => Set<Notitieconcept>();

    private void Notities(ModelBuilder m)
    {
        m.Entity<Notitieconcept>(c =>
        {
            c.ToTable("notitieconcept").HasKey(x => x.Id);
            c.HasIndex(x => new { x.CasusId, x.EigenaarId }).IsUnique();
            c.HasIndex(x => new { x.HuisId, x.BewaardOp });
            c.Property(x => x.Inhoud).HasConversion(new InhoudConversie(new Inhoudopslag(bsnsleutel, Inhoudopslag.Notitie)));
        });

        // Half-written work is nobody else's, and nobody's own either once they no longer see the case.
        m.Entity<Notitieconcept>().HasQueryFilter(Toegang, c => Alles || (c.HuisId == Huis && c.EigenaarId == Wie
            && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == c.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
    }
}
