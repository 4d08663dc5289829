using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Tafelactie> Tafelacties => Set<Tafelactie>();

    public DbSet<CodeRoodAlarm> CodeRoodAlarmen => Set<CodeRoodAlarm>();

    public DbSet<Triagetafel> Triagetafels => Set<Triagetafel>();

    public DbSet<Triagezitting> Zittingen => Set<Triagezitting>();

    /// <summary>What the table agrees on, with whom one sees of it: the table, and the organisation that does it.</summary>
    private void Tafel_(ModelBuilder m)
    {
        m.Entity<Triagebesluit>().Property<O3mpToets>(nameof(Triagebesluit.Toets)).IsRequired(false).HasConversion(new JsonConversie<O3mpToets>(), JsonConversie<O3mpToets>.Heel);
        m.Entity<Tafelactie>(t =>
        {
            t.ToTable("tafelactie").HasKey(x => x.Id);
            t.HasIndex(x => x.MeldingId);
            t.HasIndex(x => new { x.HuisId, x.OrganisatieId, x.Status, x.Voor });
            t.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietMeldingen || (IsPartner && MetConvenant && x.OrganisatieId == Organisatie))));
        });
        m.Entity<CodeRoodAlarm>(a =>
        {
            a.ToTable("coderoodalarm").HasKey(x => x.Id);
            a.HasIndex(x => new { x.MeldingId, x.Trap }).IsUnique();
            a.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && ZietMeldingen));
        });
        Tafels_(m);
    }

    /// <summary>The tables of the house are known to everybody who works in it; a sitting only to who sees the table, and to who sits at it.</summary>
    private void Tafels_(ModelBuilder m)
    {
        m.Entity<Triagetafel>(t =>
        {
            t.ToTable("triagetafel").HasKey(x => x.Id);
            t.HasMany(x => x.Doelgroepen).WithOne().HasForeignKey(d => d.TafelId);
            t.HasMany(x => x.Leden).WithOne().HasForeignKey(l => l.TafelId);
            t.HasMany(x => x.Voorzitterschappen).WithOne().HasForeignKey(v => v.TafelId);
            t.Navigation(x => x.Doelgroepen).AutoInclude();
            t.Navigation(x => x.Leden).AutoInclude();
            t.Navigation(x => x.Voorzitterschappen).AutoInclude();
            t.HasQueryFilter(Toegang, x => Alles || x.HuisId == Huis);
        });
        m.Entity<Tafeldoelgroep>(d =>
        {
            d.ToTable("triagetafel_doelgroep").HasKey(x => new { x.TafelId, x.DoelgroepId });
            d.HasIndex(x => x.DoelgroepId).IsUnique();
            d.HasOne<Doelgroep>().WithMany().HasForeignKey(x => x.DoelgroepId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Tafellid>().ToTable("triagetafel_lid").HasKey(l => new { l.TafelId, l.ProfessionalId });
        m.Entity<Voorzitterschap>(v =>
        {
            v.ToTable("triagetafel_voorzitterschap").HasKey(x => x.Id);
            v.HasIndex(x => new { x.TafelId, x.Vanaf }).IsUnique();
            v.HasOne<Organisatie>().WithMany().HasForeignKey(x => x.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Triagezitting>(z =>
        {
            z.ToTable("triagezitting").HasKey(x => x.Id);
            z.HasIndex(x => new { x.TafelId, x.Dag }).IsUnique();
            z.HasOne<Triagetafel>().WithMany().HasForeignKey(x => x.TafelId).OnDelete(DeleteBehavior.Restrict);
            z.HasMany(x => x.Agenda).WithOne().HasForeignKey(p => p.ZittingId);
            z.HasMany(x => x.Gasten).WithOne().HasForeignKey(g => g.ZittingId);
            z.HasMany(x => x.Kring).WithOne().HasForeignKey(k => k.ZittingId);
            z.Ignore(x => x.Keuzes);
            z.HasQueryFilter(Toegang, x => Alles || (x.HuisId == Huis && (ZietMeldingen
                || (ZitAanTafel && Set<Tafelkring>().Any(k => k.ZittingId == x.Id && k.ProfessionalId == Wie && k.Dag == Vandaag && k.GeslotenOp == null)))));
        });
        m.Entity<Zittingpunt>().ToTable("triagezitting_punt").HasKey(p => new { p.ZittingId, p.MeldingId });
        m.Entity<Zittinggast>().ToTable("triagezitting_gast").HasKey(g => new { g.ZittingId, g.ProfessionalId });
        m.Entity<Tafelkring>(k =>
        {
            k.ToTable("tafelkring").HasKey(x => x.Id);
            k.HasIndex(x => new { x.ProfessionalId, x.Dag, x.MeldingId });
        });
    }
}
