using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Koppelgewichten> Koppelgewichten => Set<Koppelgewichten>();

    private static void Koppelen_(ModelBuilder m)
    {
        m.Entity<Matchvoorstel>(v => v.Ignore(x => x.Uitleg));
        m.Entity<Koppelgewichten>(k =>
        {
            k.ToTable("koppelgewichten").HasKey(x => x.Id);
            k.Ignore(x => x.Model);
            k.HasIndex(x => x.HuisId).IsUnique();
        });
    }
}
