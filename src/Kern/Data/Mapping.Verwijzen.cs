using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Voorziening> Voorzieningen => Set<Voorziening>();

    public DbSet<Verwijzing> Verwijzingen => Set<Verwijzing>();

    public DbSet<Overlapsignaal> Overlapsignalen => Set<Overlapsignaal>();

    /// <summary>The ladder, offers to it, and what houses know together.</summary>
    private static void Verwijzen_(ModelBuilder m)
    {
        m.Entity<Voorziening>(v =>
        {
            v.ToTable("voorziening").HasKey(x => x.Id);
            v.HasIndex(x => new { x.HuisId, x.Naam });
            v.HasMany(x => x.Gebieden).WithOne().HasForeignKey(g => g.VoorzieningId);
            v.HasMany(x => x.Doelgroepen).WithOne().HasForeignKey(d => d.VoorzieningId);
            v.HasMany(x => x.Contacten).WithOne().HasForeignKey(c => c.VoorzieningId);
            v.Navigation(x => x.Gebieden).AutoInclude();
            v.Navigation(x => x.Doelgroepen).AutoInclude();
            v.Navigation(x => x.Contacten).AutoInclude();
            v.HasOne<Organisatie>().WithMany().HasForeignKey(x => x.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Werkgebied>(g =>
        {
            g.ToTable("voorziening_gebied").HasKey(x => x.Id);
            g.Ignore(x => x.Gebied);
        });
        m.Entity<VoorzieningDoelgroep>().ToTable("voorziening_doelgroep").HasKey(d => new { d.VoorzieningId, d.DoelgroepId });
        m.Entity<Voorzieningcontact>().ToTable("voorziening_contact").HasKey(c => c.Id);
        m.Entity<Verwijzing>(v =>
        {
            v.ToTable("verwijzing").HasKey(x => x.Id);
            v.HasIndex(x => x.MeldingId);
            v.HasIndex(x => new { x.HuisId, x.Status });
            v.HasIndex(x => new { x.OrganisatieId, x.Status });
            v.HasMany(x => x.Personen).WithOne().HasForeignKey(p => p.VerwijzingId);
            v.Navigation(x => x.Personen).AutoInclude();
        });
        m.Entity<VerwezenPersoon>().ToTable("verwijzing_persoon").HasKey(p => p.Id);
        m.Entity<Overlapsignaal>(o =>
        {
            o.ToTable("overlapsignaal").HasKey(x => x.Id);
            o.HasIndex(x => new { x.HuisId, x.MeldingId, x.AnderHuisId }).IsUnique();
            o.HasIndex(x => new { x.HuisId, x.Stand });
        });
    }
}
