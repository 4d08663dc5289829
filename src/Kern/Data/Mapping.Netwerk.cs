using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private static void Netwerk_(ModelBuilder m)
    {
        m.Entity<Veiligheidshuis>().ToTable("veiligheidshuis").HasKey(h => h.Id);
        m.Entity<Organisatie>(o =>
        {
            o.ToTable("organisatie").HasKey(x => x.Id);
            o.HasIndex(x => x.Naam).IsUnique();
        });
        m.Entity<Convenant>(c =>
        {
            c.ToTable("convenant").HasKey(x => x.Id);
            c.HasIndex(x => new { x.HuisId, x.OrganisatieId });
            c.HasOne<Organisatie>().WithMany().HasForeignKey(x => x.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Professional>(p =>
        {
            p.ToTable("professional").HasKey(x => x.Id);
            p.HasOne<Organisatie>().WithMany().HasForeignKey(x => x.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
            p.HasMany(x => x.Rollen).WithOne().HasForeignKey(r => r.ProfessionalId);
            p.Navigation(x => x.Rollen).AutoInclude();
        });
        m.Entity<Rolbezetting>().ToTable("rolbezetting").HasKey(r => r.Id);
        m.Entity<Beleidsregel>().ToTable("beleidsregel").HasKey(b => b.Id);
    }
}
