using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Sturing;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private static void Overig_(ModelBuilder m)
    {
        m.Entity<Casusoverleg>(o =>
        {
            o.ToTable("casusoverleg").HasKey(x => x.Id);
            o.HasIndex(x => new { x.HuisId, x.Dag });
            o.HasMany(x => x.Agenda).WithOne().HasForeignKey(a => a.OverlegId);
            o.HasMany(x => x.Aanwezigen).WithOne().HasForeignKey(a => a.OverlegId);
            o.Navigation(x => x.Agenda).AutoInclude();
            o.Navigation(x => x.Aanwezigen).AutoInclude();
        });
        m.Entity<Agendapunt>(a =>
        {
            a.ToTable("agendapunt").HasKey(x => new { x.OverlegId, x.CasusId });
            a.HasIndex(x => x.CasusId);
        });
        m.Entity<Aanwezige>().ToTable("aanwezige").HasKey(a => new { a.OverlegId, a.OrganisatieId });
        m.Entity<Verlenging>(v =>
        {
            v.ToTable("verlenging").HasKey(x => x.Id);
            v.HasIndex(x => x.CasusId);
        });
        m.Entity<Inzet>(i =>
        {
            i.ToTable("inzet").HasKey(x => x.Id);
            i.HasIndex(x => new { x.HuisId, x.Dag });
        });
    }
}
