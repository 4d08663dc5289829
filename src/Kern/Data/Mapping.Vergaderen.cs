using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Sturing;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Vergadering> Vergaderingen => Set<Vergadering>();

    public DbSet<Vergaderinbreng> Vergaderinbreng => Set<Vergaderinbreng>();

    public DbSet<Vergaderconcept> Vergaderconcepten => Set<Vergaderconcept>();

    public DbSet<Verklaringtekst> Verklaringteksten => Set<Verklaringtekst>();

    /// <summary>A meeting that is held is seen by who leads it and by who stands on its list; what is said about a case only by those to whom that case is open; what is being typed only by its owner.</summary>
    private void Vergaderingen_(ModelBuilder m)
    {
        m.Entity<Vergadering>(v =>
        {
            v.ToTable("vergadering").HasKey(x => x.Id);
            v.HasIndex(x => x.OverlegId).IsUnique();
            v.HasIndex(x => new { x.HuisId, x.Dag });
            v.HasOne<Casusoverleg>().WithMany().HasForeignKey(x => x.OverlegId).OnDelete(DeleteBehavior.Restrict);
            v.HasMany(x => x.Punten).WithOne().HasForeignKey(p => p.VergaderingId);
            v.HasMany(x => x.Deelnemers).WithOne().HasForeignKey(d => d.VergaderingId);
            v.HasMany(x => x.Plekken).WithOne().HasForeignKey(p => p.VergaderingId);
            v.Ignore(x => x.Huidig);
            v.Ignore(x => x.Volgende);
            v.Ignore(x => x.OpVolgorde);
            v.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietCasussen || (NeemtDeel && x.VoorzitterId == Organisatie)
                || (MetConvenant && Set<Vergaderdeelnemer>().Any(d => d.VergaderingId == x.Id && d.ProfessionalId == Wie)))));
        });
        m.Entity<Vergaderpunt>().ToTable("vergadering_punt").HasKey(p => new { p.VergaderingId, p.CasusId });
        m.Entity<Vergaderdeelnemer>(d =>
        {
            d.ToTable("vergadering_deelnemer").HasKey(x => new { x.VergaderingId, x.ProfessionalId });
            d.HasIndex(x => x.ProfessionalId);
        });
        m.Entity<Vergaderplek>().ToTable("vergadering_plek").HasKey(p => new { p.VergaderingId, p.CasusId, p.ProfessionalId });
        m.Entity<Vergaderinbreng>(i =>
        {
            i.ToTable("vergadering_inbreng").HasKey(x => x.Id);
            i.HasIndex(x => new { x.VergaderingId, x.CasusId });
            i.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietCasussen
                || (MetConvenant && Set<Vergaderplek>().Any(p => p.VergaderingId == x.VergaderingId && p.CasusId == x.CasusId && p.ProfessionalId == Wie && p.Grond != null)))));
        });
        m.Entity<Vergaderconcept>(c =>
        {
            c.ToTable("vergadering_concept").HasKey(x => x.Id);
            c.HasIndex(x => new { x.VergaderingId, x.CasusId, x.EigenaarId }).IsUnique();
            c.HasIndex(x => new { x.HuisId, x.BewaardOp });
            c.Property(x => x.Inhoud).HasConversion(new InhoudConversie(new Inhoudopslag(bsnsleutel, Inhoudopslag.Vergadering)));
            c.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && x.EigenaarId == Wie && MetConvenant));
        });
        m.Entity<Verklaringtekst>(t =>
        {
            t.ToTable("verklaringtekst").HasKey(x => x.Id);
            t.HasIndex(x => new { x.HuisId, x.Nummer }).IsUnique();
            t.HasQueryFilter(Toegang, x => Alles || x.HuisId == Huis);
        });
        m.Entity<Inzet>().HasIndex(i => new { i.BronId, i.ProfessionalId }).IsUnique();
    }
}
