using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Leefgebiedschaal> Leefgebiedschalen => Set<Leefgebiedschaal>();

    public DbSet<Essentieversie> Essentieversies => Set<Essentieversie>();

    public DbSet<AndereLezing> AndereLezingen => Set<AndereLezing>();

    public DbSet<Beschermfactor> Beschermfactoren => Set<Beschermfactor>();

    public DbSet<EerderePoging> EerderePogingen => Set<EerderePoging>();

    /// <summary>What belongs to the analysis of a case: read by who sees the case.</summary>
    private void Analyse_(ModelBuilder m)
    {
        m.Entity<Leefgebiedschaal>(s =>
        {
            s.ToTable("leefgebiedschaal").HasKey(x => x.Id);
            s.HasIndex(x => new { x.HuisId, x.Vanaf });
            s.HasQueryFilter(Toegang, x => Alles || x.HuisId == Huis);
        });
        m.Entity<Essentieversie>(e =>
        {
            e.ToTable("essentieversie").HasKey(x => x.Id);
            e.HasIndex(x => new { x.CasusId, x.Nummer }).IsUnique();
            e.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            e.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<AndereLezing>(e =>
        {
            e.ToTable("andere_lezing").HasKey(x => x.Id);
            e.HasIndex(x => x.CasusId);
            e.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            e.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<Beschermfactor>(e =>
        {
            e.ToTable("beschermfactor").HasKey(x => x.Id);
            e.HasIndex(x => new { x.CasusId, x.PersoonId });
            e.HasIndex(x => x.PersoonId);
            e.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            e.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<EerderePoging>(e =>
        {
            e.ToTable("eerdere_poging").HasKey(x => x.Id);
            e.HasIndex(x => x.CasusId);
            e.HasIndex(x => x.OverId);
            e.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            e.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
    }
}
