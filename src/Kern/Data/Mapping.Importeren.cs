using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Import> Importen => Set<Import>();

    public DbSet<Importregel> Importregels => Set<Importregel>();

    public DbSet<Importkolommen> Importkolommen => Set<Importkolommen>();

    /// <summary>The same text gives the same mark; without the key nobody can try texts out.</summary>
    internal string Merk(string tekst) => Convert.ToHexStringLower(HMACSHA256.HashData(Afgeleid("partituur import merken"), Encoding.UTF8.GetBytes(tekst)))[..32];

    private void Importeren_(ModelBuilder m)
    {
        m.Entity<Import>(i =>
        {
            i.ToTable("import").HasKey(x => x.Id);
            i.Ignore(x => x.Gedaan);
            i.Property(x => x.Koppen).HasConversion(new JsonConversie<IReadOnlyList<string>>(), JsonConversie<IReadOnlyList<string>>.Heel);
            i.Property(x => x.Toewijzing).HasConversion((ValueConverter)new JsonConversie<Toewijzing>(), JsonConversie<Toewijzing>.Heel!);
            i.HasIndex(x => new { x.HuisId, x.Op });
            i.HasIndex(x => x.Status);
            i.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietMeldingen));
        });
        m.Entity<Importregel>(r =>
        {
            var slot = new Inhoudopslag(bsnsleutel, Inhoudopslag.Importrijen);
            r.ToTable("importregel").HasKey(x => x.Id);
            r.Property(x => x.Cellen).HasConversion((ValueConverter)new InhoudJsonConversie<IReadOnlyList<string>>(slot), JsonConversie<IReadOnlyList<string>>.Heel!);
            r.Property(x => x.Fouten).HasConversion((ValueConverter)new InhoudJsonConversie<IReadOnlyList<Importfout>>(slot), JsonConversie<IReadOnlyList<Importfout>>.Heel!);
            r.Property(x => x.Spoor).HasConversion((ValueConverter)new JsonConversie<Importspoor>(), JsonConversie<Importspoor>.Heel!);
            r.HasIndex(x => new { x.ImportId, x.Rij }).IsUnique();
            r.HasIndex(x => new { x.HuisId, x.Bron });
            r.HasOne<Import>().WithMany().HasForeignKey(x => x.ImportId);
            r.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietMeldingen));
        });
        m.Entity<Importkolommen>(k =>
        {
            k.ToTable("importkolommen").HasKey(x => x.Id);
            k.Property(x => x.Toewijzing).HasConversion(new JsonConversie<Toewijzing>(), JsonConversie<Toewijzing>.Heel);
            k.HasIndex(x => new { x.HuisId, x.Koppen }).IsUnique();
            k.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietMeldingen));
        });
        m.Entity<Melding>().HasIndex(x => x.ImportId);
    }
}
