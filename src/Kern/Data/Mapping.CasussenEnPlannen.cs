using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private static void CasussenEnPlannen_(ModelBuilder m)
    {
        m.Entity<Casus>(c =>
        {
            c.ToTable("casus").HasKey(x => x.Id);
            c.HasIndex(x => new { x.HuisId, x.Nummer }).IsUnique();
            c.HasIndex(x => x.MeldingId).IsUnique();
            c.HasIndex(x => new { x.ProcesregisseurId, x.Status });
            c.HasIndex(x => new { x.HuisId, x.Status });
            c.ComplexProperty(x => x.Afronding);
            c.HasMany(x => x.Personen).WithOne().HasForeignKey(p => p.CasusId);
            c.HasMany(x => x.Deelnemers).WithOne().HasForeignKey(d => d.CasusId);
            c.Navigation(x => x.Personen).AutoInclude();
            c.Navigation(x => x.Deelnemers).AutoInclude();
        });
        m.Entity<CasusPersoon>(p =>
        {
            p.ToTable("casus_persoon").HasKey(x => new { x.CasusId, x.PersoonId });
            p.HasIndex(x => x.PersoonId);
            p.HasOne(x => x.Persoon).WithMany().HasForeignKey(x => x.PersoonId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Deelnemer>(d =>
        {
            d.ToTable("deelnemer").HasKey(x => x.Id);
            d.HasIndex(x => new { x.ProfessionalId, x.CasusId });
        });
        m.Entity<Journaalregel>(j =>
        {
            j.ToTable("journaalregel").HasKey(x => x.Id);
            j.HasIndex(x => new { x.CasusId, x.Op });
            j.HasIndex(x => x.OverId);
            j.Property(x => x.Journaalsoort).HasDefaultValue(Journaalsoort.Notitie).HasSentinel(Journaalsoort.Notitie);
        });
        m.Entity<Leefgebied>().ToTable("leefgebied").HasKey(l => l.Id);
        m.Entity<Leefgebiedscore>(s =>
        {
            s.ToTable("leefgebiedscore").HasKey(x => x.Id);
            s.HasIndex(x => new { x.CasusId, x.PersoonId });
        });
        m.Entity<PlanVanAanpak>(p =>
        {
            p.ToTable("plan_van_aanpak").HasKey(x => x.Id);
            p.Ignore(x => x.Huidig);
            p.HasIndex(x => x.CasusId).IsUnique();
            p.HasMany(x => x.Versies).WithOne().HasForeignKey(v => v.PlanId);
            p.HasMany(x => x.Doelen).WithOne().HasForeignKey(d => d.PlanId);
            p.Navigation(x => x.Versies).AutoInclude();
            p.Navigation(x => x.Doelen).AutoInclude();
        });
        m.Entity<Planversie>().ToTable("planversie").HasKey(v => v.Id);
        m.Entity<Doel>().ToTable("doel").HasKey(d => d.Id);
        m.Entity<Interventie>(i =>
        {
            i.ToTable("interventie").HasKey(x => x.Id);
            i.Property(x => x.Rooster).HasMaxLength(400);
            i.HasIndex(x => x.CasusId);
            i.HasIndex(x => new { x.HuisId, x.Herkomst }).IsUnique();
        });
        m.Entity<Actie>(a =>
        {
            a.ToTable("actie").HasKey(x => x.Id);
            a.HasIndex(x => new { x.EigenaarId, x.Status, x.Voor });
            a.HasIndex(x => x.CasusId);
        });
    }
}
