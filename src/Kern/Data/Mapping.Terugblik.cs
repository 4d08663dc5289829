using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Terugblik> Terugblikken => Set<Terugblik>();

    /// <summary>Looking back on a decision: seen by who sees the meldingen of the house, once per decision, and gone when the decision is.</summary>
    private void Terugblik_(ModelBuilder m) => m.Entity<Terugblik>(t =>
    {
        t.ToTable("terugblik").HasKey(x => x.Id);
        t.HasIndex(x => x.BesluitId).IsUnique();
        t.HasIndex(x => x.MeldingId);
        t.HasIndex(x => new { x.HuisId, x.Oordeel, x.Uiterlijk });
        t.HasOne<Triagebesluit>().WithMany().HasForeignKey(x => x.BesluitId).OnDelete(DeleteBehavior.Cascade);
        t.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietMeldingen));
    });
}
