using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Zoeksleutel> Zoeksleutels => Set<Zoeksleutel>();

    public DbSet<Zoekwoord> Zoekwoorden => Set<Zoekwoord>();

    public DbSet<Kennisvraag> Kennisvragen => Set<Kennisvraag>();

    /// <summary>Keys are compared by byte, so that "begins with" is a range of the index; on PostgreSQL that needs its own collation.</summary>
    private void Zoeken_(ModelBuilder m)
    {
        m.Entity<Zoeksleutel>(z =>
        {
            z.ToTable("zoeksleutel").HasKey(x => new { x.HuisId, x.Sleutel, x.PersoonId });
            z.HasIndex(x => new { x.PersoonId, x.Sleutel });
            z.Property(x => x.Sleutel).HasMaxLength(100).UseCollation(BinaireVolgorde);
            z.HasOne<Persoon>().WithMany().HasForeignKey(x => x.PersoonId).OnDelete(DeleteBehavior.Cascade);

            // Only the house; whoever does not see the whole house is narrowed further by Personenzoeker.
            z.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietMeldingen || ZietCasussen || IsPartner || NeemtDeel)));
        });
        m.Entity<Zoekwoord>(z =>
        {
            z.ToTable("zoekwoord").HasKey(x => x.Id);
            z.HasIndex(x => new { x.Variant, x.Woord });
            z.Property(x => x.Variant).HasMaxLength(24).UseCollation(BinaireVolgorde);
            z.Property(x => x.Woord).HasMaxLength(24).UseCollation(BinaireVolgorde);
        });
        m.Entity<Zoekteller>().ToTable("zoekteller").HasKey(x => new { x.ProfessionalId, x.Dag });
        m.Entity<Kennisvraag>(k =>
        {
            k.ToTable("kennisvraag").HasKey(x => x.Id);
            k.HasIndex(x => new { x.HuisId, x.Status, x.GesteldOp });
            k.HasIndex(x => new { x.VragerId, x.GesteldOp });
            k.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietCasussen || (IsPartner && x.VragerId == Wie))));
        });
    }
}
