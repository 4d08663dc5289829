using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Doorzetting> Doorzettingen => Set<Doorzetting>();

    public DbSet<Hindernis> Hindernissen => Set<Hindernis>();

    public DbSet<Belemmering> Belemmeringen => Set<Belemmering>();

    public DbSet<Instemming> Instemmingen => Set<Instemming>();

    /// <summary>Read only with the id of a plan that the visible set gave, as the other parts of a plan.</summary>
    public DbSet<Interventiestand> Interventiestanden => Set<Interventiestand>();

    /// <summary>Doorzettingsmacht, what blocks, and what partners say to a plan: seen by who sees the case. The list of rules and waiting lists holds nothing about people: the house sees it.</summary>
    private void Macht_(ModelBuilder m)
    {
        m.Entity<Doorzetting>(d =>
        {
            d.ToTable("doorzetting").HasKey(x => x.Id);
            d.Ignore(x => x.IsOpen);
            d.HasIndex(x => x.CasusId);
            d.HasIndex(x => new { x.HuisId, x.PartnerId, x.Resultaat });
            d.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            d.HasOne<Convenant>().WithMany().HasForeignKey(x => x.ConvenantId).OnDelete(DeleteBehavior.Restrict);
            d.HasOne<Hindernis>().WithMany().HasForeignKey(x => x.HindernisId).OnDelete(DeleteBehavior.Restrict);
            d.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(n => n.CasusId == x.CasusId && n.ProfessionalId == Wie && n.Tot == null)))));
        });
        m.Entity<Hindernis>(h =>
        {
            h.ToTable("hindernis").HasKey(x => x.Id);
            h.HasIndex(x => new { x.HuisId, x.Naam });
            h.HasOne<Organisatie>().WithMany().HasForeignKey(x => x.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
            h.HasOne<Voorziening>().WithMany().HasForeignKey(x => x.VoorzieningId).OnDelete(DeleteBehavior.Restrict);
            h.HasQueryFilter(Toegang, x => Alles || x.HuisId == Huis);
        });
        m.Entity<Belemmering>(b =>
        {
            b.ToTable("belemmering").HasKey(x => x.Id);
            b.Ignore(x => x.IsOpen);
            b.HasIndex(x => x.CasusId);
            b.HasIndex(x => new { x.HuisId, x.Dag });
            b.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            b.HasOne<Hindernis>().WithMany().HasForeignKey(x => x.HindernisId).OnDelete(DeleteBehavior.Restrict);
            b.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(n => n.CasusId == x.CasusId && n.ProfessionalId == Wie && n.Tot == null)))));
        });
        m.Entity<Instemming>(i =>
        {
            i.ToTable("instemming").HasKey(x => x.Id);
            i.Ignore(x => x.WachtOpWeerwoord).Ignore(x => x.Zwijgt);
            i.HasIndex(x => new { x.InterventieId, x.Versienummer }).IsUnique();
            i.HasIndex(x => new { x.CasusId, x.Versienummer });
            i.HasIndex(x => new { x.HuisId, x.PartnerId, x.VervallenOp });
            i.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            i.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && Set<Deelnemer>().Any(n => n.CasusId == x.CasusId && n.ProfessionalId == Wie && n.Tot == null)))));
        });
        m.Entity<Interventiestand>(s =>
        {
            s.ToTable("planversie_interventie").HasKey(x => new { x.PlanId, x.Versienummer, x.InterventieId });
            s.HasOne<PlanVanAanpak>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
