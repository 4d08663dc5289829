using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Overleggen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Noodpakket> Noodpakketten => Set<Noodpakket>();

    public DbSet<Papierinvoer> Papierinvoer => Set<Papierinvoer>();

    /// <summary>Packs on paper and what came back from it: of who leads the meeting. Which copy somebody holds is of no other partner.</summary>
    private void Papier_(ModelBuilder m)
    {
        m.Entity<Noodpakket>(n =>
        {
            n.ToTable("noodpakket").HasKey(x => x.Id);
            n.HasIndex(x => new { x.HuisId, x.Nummer }).IsUnique();
            n.HasIndex(x => x.OverlegId);
            n.Property(x => x.Nummer).HasMaxLength(20);
            n.Property(x => x.Vingerafdruk).HasMaxLength(64);
            n.HasOne<Vergadering>().WithMany().HasForeignKey(x => x.VergaderingId).OnDelete(DeleteBehavior.Restrict);
            n.HasMany(x => x.Exemplaren).WithOne().HasForeignKey(e => e.NoodpakketId);
            n.HasMany(x => x.Punten).WithOne().HasForeignKey(p => p.NoodpakketId);
            n.Navigation(x => x.Exemplaren).AutoInclude();
            n.Navigation(x => x.Punten).AutoInclude();
            n.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietCasussen || (NeemtDeel && x.VoorzitterId == Organisatie))));
        });
        m.Entity<Exemplaar>(e =>
        {
            e.ToTable("noodpakket_exemplaar").HasKey(x => new { x.NoodpakketId, x.Nummer });
            e.HasIndex(x => x.ProfessionalId);
            e.Property(x => x.Toelichting).HasMaxLength(500);
            e.Ignore(x => x.IsBuiten);
        });
        m.Entity<Exemplaarpunt>().ToTable("noodpakket_punt").HasKey(p => new { p.NoodpakketId, p.Nummer, p.CasusId });
        m.Entity<Papierinvoer>(p =>
        {
            p.ToTable("papierinvoer").HasKey(x => x.Id);
            p.HasIndex(x => x.VergaderingId).IsUnique();
            p.HasOne<Vergadering>().WithMany().HasForeignKey(x => x.VergaderingId).OnDelete(DeleteBehavior.Restrict);
            p.HasMany(x => x.Punten).WithOne().HasForeignKey(u => u.PapierinvoerId);
            p.HasMany(x => x.Handtekeningen).WithOne().HasForeignKey(h => h.PapierinvoerId);
            p.Navigation(x => x.Punten).AutoInclude();
            p.Navigation(x => x.Handtekeningen).AutoInclude();
            p.Ignore(x => x.OpPapier);
            p.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietCasussen || (NeemtDeel && Set<Vergadering>().Any(v => v.Id == x.VergaderingId && v.VoorzitterId == Organisatie)))));
        });
        m.Entity<Papierpunt>().ToTable("papierinvoer_punt").HasKey(u => new { u.PapierinvoerId, u.CasusId });
        m.Entity<Handtekening>(h =>
        {
            h.ToTable("papierinvoer_handtekening").HasKey(x => new { x.PapierinvoerId, x.ProfessionalId });
            h.Property(x => x.Exemplaar).HasMaxLength(30);
        });
    }
}
