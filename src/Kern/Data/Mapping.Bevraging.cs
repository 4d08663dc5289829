using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Regimeversie> Regimeversies => Set<Regimeversie>();

    public DbSet<Doelgroepafspraak> Doelgroepafspraken => Set<Doelgroepafspraak>();

    public DbSet<Bijdrage> Bijdragen => Set<Bijdrage>();

    private static void Bevraging_(ModelBuilder m)
    {
        m.Entity<Bevraging>(b =>
        {
            b.ToTable("bevraging").HasKey(x => x.Id);
            b.HasIndex(x => new { x.MeldingId, x.AanOrganisatieId }).IsUnique();
            b.HasIndex(x => new { x.AanOrganisatieId, x.Antwoord });
            b.Ignore(x => x.Bekenden).Ignore(x => x.WasBekend);
            b.Property(x => x.Gevraagd).HasConversion(new JsonConversie<IReadOnlyList<Informatiesoort>>(), JsonConversie<IReadOnlyList<Informatiesoort>>.Heel).HasDefaultValueSql("'[]'");
            b.HasMany(x => x.Bekendheden).WithOne().HasForeignKey(d => d.BevragingId);
            b.HasMany(x => x.Bijdragen).WithOne().HasForeignKey(d => d.BevragingId);
            b.HasMany(x => x.NietGedeeld).WithOne().HasForeignKey(d => d.BevragingId);
            b.Navigation(x => x.Bekendheden).AutoInclude();
            b.Navigation(x => x.Bijdragen).AutoInclude();
            b.Navigation(x => x.NietGedeeld).AutoInclude();
        });
        m.Entity<Bekendheid>(b =>
        {
            b.ToTable("bekendheid").HasKey(x => x.Id);
            b.HasIndex(x => x.PersoonId);
        });
        m.Entity<Bijdrage>(b =>
        {
            b.ToTable("bijdrage").HasKey(x => x.Id);
            b.HasIndex(x => x.MeldingId);
            b.HasIndex(x => x.PersoonId);
            b.HasMany(x => x.Ontvangers).WithOne().HasForeignKey(o => o.BijdrageId);
            b.Navigation(x => x.Ontvangers).AutoInclude();
        });
        m.Entity<Ontvanger>(o =>
        {
            o.ToTable("bijdrage_ontvanger").HasKey(x => new { x.BijdrageId, x.OrganisatieId });
            o.HasIndex(x => x.OrganisatieId);
        });
        m.Entity<Regimeversie>(r =>
        {
            r.ToTable("regimeversie").HasKey(x => x.Id);
            r.HasIndex(x => new { x.HuisId, x.Soort, x.Vanaf }).IsUnique();
            r.HasMany(x => x.Deelnemers).WithOne().HasForeignKey(d => d.RegimeversieId);
            r.Navigation(x => x.Deelnemers).AutoInclude();
        });
        m.Entity<Regimedeelnemer>().ToTable("regimedeelnemer").HasKey(x => new { x.RegimeversieId, x.OrganisatieId });
        m.Entity<Doelgroepafspraak>(a =>
        {
            a.ToTable("doelgroepafspraak").HasKey(x => x.DoelgroepId);
            a.Property(x => x.DoelgroepId).ValueGeneratedNever();
            a.HasMany(x => x.Partners).WithOne().HasForeignKey(p => p.DoelgroepId);
            a.Navigation(x => x.Partners).AutoInclude();
        });
        m.Entity<Standaardpartner>().ToTable("standaardpartner").HasKey(x => new { x.DoelgroepId, x.OrganisatieId });
        m.Entity<NietGedeeld>(n =>
        {
            n.ToTable("niet_gedeeld").HasKey(x => x.Id);
            n.HasIndex(x => x.PersoonId);
        });
    }
}
