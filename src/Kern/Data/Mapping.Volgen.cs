using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Signaalstand> Signaalstanden => Set<Signaalstand>();

    public DbSet<Monitoringmoment> Monitoringmomenten => Set<Monitoringmoment>();

    public DbSet<Planritme> Planritmes => Set<Planritme>();

    public DbSet<Interventiemelding> Interventiemeldingen => Set<Interventiemelding>();

    public DbSet<Berichtvoorkeur> Berichtvoorkeuren => Set<Berichtvoorkeur>();

    public DbSet<Dagbericht> Dagberichten => Set<Dagbericht>();

    /// <summary>What is recorded of watching over a case is seen by who sees the case; the daily mail by its reader only.</summary>
    private void Volgen_(ModelBuilder m)
    {
        m.Entity<Signaalstand>(s =>
        {
            s.ToTable("signaalstand").HasKey(x => x.Id);
            s.Ignore(x => x.Hand);
            s.Ignore(x => x.Pauzes);
            s.HasIndex(x => new { x.CasusId, x.Signaal }).IsUnique();
            s.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            s.HasMany(x => x.Opvang).WithOne().HasForeignKey(o => o.StandId);
            s.Navigation(x => x.Opvang).AutoInclude();
            s.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<Signaalopvang>().ToTable("signaalopvang").HasKey(o => o.Id);
        m.Entity<Monitoringmoment>(s =>
        {
            s.ToTable("monitoringmoment").HasKey(x => x.Id);
            s.HasIndex(x => new { x.CasusId, x.Op });
            s.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            s.HasMany(x => x.Doelen).WithOne().HasForeignKey(d => d.MomentId);
            s.HasMany(x => x.Deelnemers).WithOne().HasForeignKey(d => d.MomentId);
            s.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<Momentdoel>().ToTable("monitoringmoment_doel").HasKey(d => new { d.MomentId, d.DoelId });
        m.Entity<Momentdeelnemer>().ToTable("monitoringmoment_deelnemer").HasKey(d => new { d.MomentId, d.ProfessionalId });
        m.Entity<Planritme>(s =>
        {
            s.ToTable("planritme").HasKey(x => x.Id);
            s.HasIndex(x => new { x.CasusId, x.Op });
            s.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            s.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<Interventiemelding>(s =>
        {
            s.ToTable("interventiemelding").HasKey(x => x.Id);
            s.HasIndex(x => new { x.CasusId, x.InterventieId });
            s.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            s.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<Berichtvoorkeur>(s =>
        {
            s.ToTable("berichtvoorkeur").HasKey(x => x.Id);
            s.HasIndex(x => x.ProfessionalId).IsUnique();
            s.HasQueryFilter(Toegang, x => Alles || x.ProfessionalId == Wie);
        });
        m.Entity<Dagbericht>(s =>
        {
            s.ToTable("dagbericht").HasKey(x => x.Id);
            s.HasIndex(x => new { x.ProfessionalId, x.Dag }).IsUnique();
            s.HasQueryFilter(Toegang, x => Alles || x.ProfessionalId == Wie);
        });
        m.Entity<Actie>().Ignore(x => x.WachtOpBesluit);
    }
}
