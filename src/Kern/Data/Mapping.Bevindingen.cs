using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Bevindingsoordeel> Bevindingsoordelen => Set<Bevindingsoordeel>();

    /// <summary>A finding on a plan that was put aside: seen by who sees the case, once per finding.</summary>
    private void Bevindingen_(ModelBuilder m) => m.Entity<Bevindingsoordeel>(o =>
    {
        o.ToTable("bevindingsoordeel").HasKey(x => x.Id);
        o.Ignore(x => x.Geldt);
        o.HasIndex(x => new { x.CasusId, x.Bevinding }).IsUnique();
        o.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
        o.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
            && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
    });
}
