using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private static void Triage_(ModelBuilder m)
    {
        m.Entity<Bevraging>(b =>
        {
            b.ToTable("bevraging").HasKey(x => x.Id);
            b.HasIndex(x => new { x.MeldingId, x.AanOrganisatieId }).IsUnique();
            b.HasIndex(x => new { x.AanOrganisatieId, x.Antwoord });
            b.HasMany(x => x.Ontvangers).WithOne().HasForeignKey(o => o.BevragingId);
            b.Navigation(x => x.Ontvangers).AutoInclude();
        });
        m.Entity<Ontvanger>().ToTable("ontvanger").HasKey(o => new { o.BevragingId, o.OrganisatieId });
        m.Entity<Triagebesluit>(t =>
        {
            t.ToTable("triagebesluit").HasKey(x => x.Id);
            t.HasIndex(x => x.MeldingId).IsUnique().HasFilter("vervallen_op IS NULL");
            t.HasQueryFilter(Geldig, x => x.VervallenOp == null);
        });
        m.Entity<Terugkoppeling>(t =>
        {
            t.ToTable("terugkoppeling").HasKey(x => x.Id);
            t.HasIndex(x => x.MeldingId);
            t.HasIndex(x => new { x.AanOrganisatieId, x.VerzondenOp });
            t.HasIndex(x => new { x.HuisId, x.VerzondenOp });
        });
    }
}
