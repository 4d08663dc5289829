using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Overleggen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Uitkomstpakket> Uitkomstpakketten => Set<Uitkomstpakket>();

    /// <summary>
    /// The minutes of a meeting, set. What stands in them lies encrypted, per case, and goes with the case. The outcomes of a meeting are seen by the house, and at a partner by who stood on the list of
    /// that meeting.
    /// </summary>
    private void Verslagen_(ModelBuilder m)
    {
        var opslag = new Inhoudopslag(bsnsleutel, Inhoudopslag.Verslag);
        m.Entity<Verslagversie>(v =>
        {
            v.ToTable("verslag_versie").HasKey(x => new { x.VergaderingId, x.Nummer });
            v.Property(x => x.Lijst).HasConversion(new InhoudJsonConversie<Verslagversie.Aanwezigenlijst>(opslag));
            v.Property(x => x.Reden).HasMaxLength(400);
            v.HasOne<Vergadering>().WithMany().HasForeignKey(x => x.VergaderingId).OnDelete(DeleteBehavior.Cascade);
        });
        m.Entity<Verslagpunt>(p =>
        {
            p.ToTable("verslag_punt").HasKey(x => new { x.VergaderingId, x.Versie, x.CasusId });
            p.HasIndex(x => x.CasusId);
            p.Property(x => x.Inhoud).HasConversion(new InhoudJsonConversie<Verslagpuntinhoud>(opslag));
            p.HasOne<Vergadering>().WithMany().HasForeignKey(x => x.VergaderingId).OnDelete(DeleteBehavior.Cascade);
            p.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
        });
        m.Entity<Verslagopmerking>(o =>
        {
            o.ToTable("verslag_opmerking").HasKey(x => new { x.VergaderingId, x.CasusId });
            o.HasIndex(x => x.CasusId);
            o.Property(x => x.Inhoud).HasConversion(new InhoudConversie(opslag)!);
            o.HasOne<Vergadering>().WithMany().HasForeignKey(x => x.VergaderingId).OnDelete(DeleteBehavior.Cascade);
            o.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
        });
        m.Entity<Uitkomstpakket>(u =>
        {
            u.ToTable("uitkomstpakket").HasKey(x => x.Id);
            u.HasIndex(x => new { x.VergaderingId, x.OrganisatieId }).IsUnique();
            u.HasIndex(x => new { x.HuisId, x.OrganisatieId, x.GelezenOp });
            u.HasOne<Vergadering>().WithMany().HasForeignKey(x => x.VergaderingId).OnDelete(DeleteBehavior.Cascade);
            u.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && x.OrganisatieId == Organisatie && Set<Vergaderdeelnemer>().Any(d => d.VergaderingId == x.VergaderingId && d.ProfessionalId == Wie)))));
        });
    }
}
