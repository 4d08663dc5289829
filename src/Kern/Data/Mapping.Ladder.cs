using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Personen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Opschorting> Opschortingen => Set<Opschorting>();

    public DbSet<Casusoverdracht> Casusoverdrachten => Set<Casusoverdracht>();

    public DbSet<Casusregie> Casusregies => Set<Casusregie>();

    /// <summary>
    /// The ladder of a case. A pause and who holds the casusregie are read by who sees the case; an offer by who sees the cases of the house that offers, and by its receiver while it is open or
    /// accepted: somebody of the other house, or the partner.
    /// </summary>
    private void Ladder_(ModelBuilder m)
    {
        m.Entity<Casus>(c =>
        {
            c.HasIndex(x => new { x.HuisId, x.OpgeschortTot });
            c.HasIndex(x => x.VerbandId);
            c.HasOne<Verband>().WithMany().HasForeignKey(x => x.VerbandId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Opschorting>(o =>
        {
            o.ToTable("opschorting").HasKey(x => x.Id);
            o.HasIndex(x => x.CasusId);
            o.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            o.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<Casusregie>(r =>
        {
            r.ToTable("casusregie").HasKey(x => x.Id);
            r.HasIndex(x => new { x.CasusId, x.Tot });
            r.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            r.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null)))));
        });
        m.Entity<Casusoverdracht>(o =>
        {
            o.ToTable("casusoverdracht").HasKey(x => x.Id);
            o.HasIndex(x => x.CasusId);
            o.HasIndex(x => new { x.HuisId, x.Status });
            o.HasIndex(x => new { x.NaarHuisId, x.Status });
            o.HasIndex(x => new { x.OrganisatieId, x.Status });
            o.HasMany(x => x.Personen).WithOne().HasForeignKey(p => p.OverdrachtId);
            o.Navigation(x => x.Personen).AutoInclude();
            o.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            o.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietCasussen)
                || ((x.Status == VerwijzingStatus.Aangeboden || x.Status == VerwijzingStatus.Aangenomen)
                    && ((x.NaarHuisId == Huis && ZietCasussen) || (x.HuisId == Huis && IsPartner && MetConvenant && x.OrganisatieId == Organisatie))));
        });
        m.Entity<OverdrachtPersoon>(p =>
        {
            p.ToTable("casusoverdracht_persoon").HasKey(x => x.Id);
            p.HasIndex(x => x.PersoonId);
        });
    }
}
