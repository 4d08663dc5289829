using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Lessoort> Lessoorten => Set<Lessoort>();

    public DbSet<Evaluatie> Evaluaties => Set<Evaluatie>();

    public DbSet<Nazorgmoment> Nazorgmomenten => Set<Nazorgmoment>();

    public DbSet<Beklijving> Beklijvingen => Set<Beklijving>();

    public DbSet<Kostensoort> Kostensoorten => Set<Kostensoort>();

    public DbSet<Interventiekosten> Interventiekosten => Set<Interventiekosten>();

    /// <summary>How a case ended and whether it held, and what it cost: read by who reads the case; the question whether it held by the house.</summary>
    private void Effect_(ModelBuilder m)
    {
        m.Entity<Lessoort>().ToTable("lessoort").HasKey(l => l.Id);
        m.Entity<Evaluatie>(e =>
        {
            e.ToTable("evaluatie").HasKey(x => x.Id);
            e.HasIndex(x => new { x.CasusId, x.AfgerondOp }).IsUnique();
            e.HasIndex(x => x.HuisId);
            e.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            e.HasMany(x => x.Doelen).WithOne().HasForeignKey(d => d.EvaluatieId);
            e.HasMany(x => x.Lessen).WithOne().HasForeignKey(l => l.EvaluatieId);
            e.Navigation(x => x.Doelen).AutoInclude();
            e.Navigation(x => x.Lessen).AutoInclude();
            e.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<Doelevaluatie>().ToTable("doelevaluatie").HasKey(d => new { d.EvaluatieId, d.DoelId });
        m.Entity<Les>(l =>
        {
            l.ToTable("les").HasKey(x => new { x.EvaluatieId, x.LessoortId });
            l.HasOne<Lessoort>().WithMany().HasForeignKey(x => x.LessoortId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Nazorgmoment>(n =>
        {
            n.ToTable("nazorgmoment").HasKey(x => x.Id);
            n.HasIndex(x => x.CasusId);
            n.HasIndex(x => new { x.WieId, x.Status, x.Dag });
            n.Ignore(x => x.WachtOpVervolg);
            n.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);

            // Who agreed to do it keeps it, also after taking part has ended: the words about it are its own.
            n.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && (x.WieId == Wie || Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null))))));
        });
        m.Entity<Beklijving>(b =>
        {
            b.ToTable("beklijving").HasKey(x => x.Id);
            b.HasIndex(x => new { x.CasusId, x.AfgerondOp, x.Ronde }).IsUnique();
            b.HasIndex(x => new { x.HuisId, x.Uitkomst, x.Uiterlijk });
            b.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            b.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietCasussen));
        });
        m.Entity<Kostensoort>(k =>
        {
            k.ToTable("kostensoort").HasKey(x => x.Id);
            k.HasIndex(x => new { x.Naam, x.Eenheid }).IsUnique();
            k.HasMany(x => x.Prijzen).WithOne().HasForeignKey(p => p.KostensoortId);
            k.Navigation(x => x.Prijzen).AutoInclude();
        });
        m.Entity<Kostprijs>().ToTable("kostprijs").HasKey(p => new { p.KostensoortId, p.Vanaf });
        m.Entity<Interventiekosten>(k =>
        {
            k.ToTable("interventiekosten").HasKey(x => x.Id);
            k.HasIndex(x => x.InterventieId).IsUnique();
            k.HasIndex(x => x.CasusId);
            k.Property(x => x.Aantal).HasPrecision(9, 2);
            k.HasOne<Interventie>().WithMany().HasForeignKey(x => x.InterventieId).OnDelete(DeleteBehavior.Cascade);
            k.HasOne<Kostensoort>().WithMany().HasForeignKey(x => x.KostensoortId).OnDelete(DeleteBehavior.Restrict);
            k.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
    }
}
