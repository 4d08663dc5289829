using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Casusdatum> Casusdata => Set<Casusdatum>();

    /// <summary>An important date of a case: read by the same ring as an entry of the journal.</summary>
    private void Casusdata_(ModelBuilder m) => m.Entity<Casusdatum>(d =>
    {
        d.ToTable("casusdatum").HasKey(x => x.Id);
        d.HasIndex(x => new { x.CasusId, x.Dag });
        d.HasIndex(x => x.OverId);
        d.HasIndex(x => new { x.HuisId, x.Status, x.WaarschuwVanaf });
        d.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
        d.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && (x.Kring == Kring.Deelnemers || x.BronId == Organisatie)
                && Set<Deelnemer>().Any(n => n.CasusId == x.CasusId && n.ProfessionalId == Wie && n.Tot == null)))));
    });
}
