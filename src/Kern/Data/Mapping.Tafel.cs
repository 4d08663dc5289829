using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Tafelactie> Tafelacties => Set<Tafelactie>();

    public DbSet<CodeRoodAlarm> CodeRoodAlarmen => Set<CodeRoodAlarm>();

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
    }
}
