using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Reeks> Reeksen => Set<Reeks>();

    public DbSet<Overlegplaats> Overlegplaatsen => Set<Overlegplaats>();

    public DbSet<Voorbereiding> Voorbereidingen => Set<Voorbereiding>();

    public DbSet<Afmelding> Afmeldingen => Set<Afmelding>();

    public DbSet<Uitnodiging> Uitnodigingen => Set<Uitnodiging>();

    public DbSet<Overlegherinnering> Overlegherinneringen => Set<Overlegherinnering>();

    /// <summary>
    /// What comes before a meeting. Series and rooms are of the house and say nothing of cases. A preparation card is of its organisation until it is sent; then of who directs and of who chairs that
    /// meeting, and of no other partner.
    /// </summary>
    private void OverlegVooraf_(ModelBuilder m)
    {
        m.Entity<Casusoverleg>(o =>
        {
            o.Property(x => x.Minuten).HasDefaultValue(Casusoverleg.StandaardMinuten);
            o.Property(x => x.Videolink).HasMaxLength(400);
            o.HasIndex(x => new { x.ReeksId, x.ReeksDag }).IsUnique();
            o.Ignore(x => x.Ruimte).Ignore(x => x.Plek);
            o.HasOne<Reeks>().WithMany().HasForeignKey(x => x.ReeksId).OnDelete(DeleteBehavior.Restrict);
            o.HasOne<Overlegplaats>().WithMany().HasForeignKey(x => x.PlaatsId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Overlegdag>().HasNoKey().ToView("casusoverleg");
        m.Entity<Reeks>(r =>
        {
            r.ToTable("overlegreeks").HasKey(x => x.Id);
            r.HasIndex(x => x.HuisId);
            r.HasMany(x => x.Versies).WithOne().HasForeignKey(v => v.ReeksId);
            r.HasMany(x => x.Deelnemers).WithOne().HasForeignKey(d => d.ReeksId);
            r.HasMany(x => x.Overgeslagen).WithOne().HasForeignKey(d => d.ReeksId);
            r.Navigation(x => x.Versies).AutoInclude();
            r.Navigation(x => x.Deelnemers).AutoInclude();
            r.Navigation(x => x.Overgeslagen).AutoInclude();
            r.HasQueryFilter(Toegang, x => Alles || x.HuisId == Huis);
        });
        m.Entity<Reeksversie>(v =>
        {
            v.ToTable("overlegreeks_versie").HasKey(x => x.Id);
            v.HasIndex(x => new { x.ReeksId, x.Vanaf }).IsUnique();
            v.Property(x => x.Videolink).HasMaxLength(400);
            v.Ignore(x => x.Afspraak);
            v.HasOne<Organisatie>().WithMany().HasForeignKey(x => x.VoorzitterId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Reeksdeelnemer>(d =>
        {
            d.ToTable("overlegreeks_deelnemer").HasKey(x => x.Id);
            d.HasIndex(x => x.ProfessionalId);
        });
        m.Entity<Overgeslagen>().ToTable("overlegreeks_overgeslagen").HasKey(x => new { x.ReeksId, x.Dag });
        m.Entity<Overlegplaats>(p =>
        {
            p.ToTable("overlegplaats").HasKey(x => x.Id);
            p.HasIndex(x => new { x.HuisId, x.Naam });
            p.Ignore(x => x.Woorden);
            p.HasQueryFilter(Toegang, x => Alles || x.HuisId == Huis);
        });
        m.Entity<Voorbereiding>(v =>
        {
            v.ToTable("voorbereiding").HasKey(x => x.Id);
            v.HasIndex(x => new { x.OverlegId, x.CasusId, x.OrganisatieId }).IsUnique();
            v.HasIndex(x => x.CasusId);
            v.Property(x => x.Inhoud).HasConversion(new InhoudJsonConversie<Kaartinhoud>(new Inhoudopslag(bsnsleutel, Inhoudopslag.Voorbereiding)));
            v.HasOne<Casus>().WithMany().HasForeignKey(x => x.CasusId).OnDelete(DeleteBehavior.Cascade);
            v.HasOne<Casusoverleg>().WithMany().HasForeignKey(x => x.OverlegId).OnDelete(DeleteBehavior.Cascade);
            v.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && ((NeemtDeel && x.OrganisatieId == Organisatie && Set<Deelnemer>().Any(d => d.CasusId == x.CasusId && d.ProfessionalId == Wie && d.Tot == null))
                    || (x.VerzondenOp != null && (ZietCasussen || (NeemtDeel && Set<Casusoverleg>().Any(o => o.Id == x.OverlegId && o.VoorzitterId == Organisatie)))))));
        });
        m.Entity<Afmelding>(a =>
        {
            a.ToTable("overlegafmelding").HasKey(x => x.Id);
            a.HasIndex(x => new { x.OverlegId, x.ProfessionalId });
            a.Property(x => x.Inbreng).HasConversion(new InhoudConversie(new Inhoudopslag(bsnsleutel, Inhoudopslag.Voorbereiding))!);
            a.HasOne<Casusoverleg>().WithMany().HasForeignKey(x => x.OverlegId).OnDelete(DeleteBehavior.Cascade);
            a.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis
                && (ZietCasussen || (NeemtDeel && (x.ProfessionalId == Wie || x.VervangerId == Wie || Set<Casusoverleg>().Any(o => o.Id == x.OverlegId && o.VoorzitterId == Organisatie))))));
        });
        m.Entity<Uitnodiging>(u =>
        {
            u.ToTable("overleguitnodiging").HasKey(x => x.Id);
            u.HasIndex(x => new { x.OverlegId, x.ProfessionalId }).IsUnique();
            u.HasOne<Casusoverleg>().WithMany().HasForeignKey(x => x.OverlegId).OnDelete(DeleteBehavior.Cascade);
            u.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietCasussen || x.ProfessionalId == Wie)));
        });
        m.Entity<Overlegherinnering>(h =>
        {
            h.ToTable("overlegherinnering").HasKey(x => x.Id);
            h.HasIndex(x => new { x.OverlegId, x.ProfessionalId }).IsUnique();
            h.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietCasussen));
        });
    }
}
