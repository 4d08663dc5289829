using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Partituur.Kern.Casussen;
using Partituur.Kern.Meldingen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Meldconcept> Meldconcepten => Set<Meldconcept>();

    public DbSet<Meldformulier> Meldformulieren => Set<Meldformulier>();

    public DbSet<Bijlage> Bijlagen => Set<Bijlage>();

    private void Melden_(ModelBuilder m)
    {
        m.Entity<Melding>(x =>
        {
            x.Property(y => y.Weg).HasDefaultValue(Meldweg.Digitaal).ValueGeneratedNever();
            x.HasIndex(y => y.HoortBijId);
            x.HasMany(y => y.Antwoorden).WithOne().HasForeignKey(a => a.MeldingId);
            x.HasOne<Meldformulier>().WithMany().HasForeignKey(y => y.FormulierId).OnDelete(DeleteBehavior.Restrict);
            x.HasOne<Melding>().WithMany().HasForeignKey(y => y.HoortBijId).OnDelete(DeleteBehavior.SetNull);
        });
        m.Entity<Meldingantwoord>(a =>
        {
            a.ToTable("meldingantwoord").HasKey(x => x.Id);
            a.HasIndex(x => new { x.MeldingId, x.Rij }).IsUnique();
        });
        m.Entity<Meldformulier>(f =>
        {
            f.ToTable("meldformulier").HasKey(x => x.Id);
            f.HasIndex(x => new { x.DoelgroepId, x.Nummer }).IsUnique();
            f.Property(x => x.Velden).HasConversion(new JsonConversie<IReadOnlyList<Formulierveld>>(), JsonConversie<IReadOnlyList<Formulierveld>>.Heel);
            f.HasOne<Doelgroep>().WithMany().HasForeignKey(x => x.DoelgroepId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Meldconcept>(c =>
        {
            c.ToTable("meldconcept").HasKey(x => x.Id);
            c.HasIndex(x => new { x.EigenaarId, x.HuisId });
            c.HasIndex(x => new { x.HuisId, x.BewaardOp });
            c.Property(x => x.Inhoud).HasConversion(new InhoudConversie(new Inhoudopslag(bsnsleutel, Inhoudopslag.Concept)));
        });
        m.Entity<Bijlage>(b =>
        {
            b.ToTable("bijlage").HasKey(x => x.Id);
            b.HasIndex(x => x.MeldingId);
            b.HasIndex(x => x.ConceptId);
            b.HasIndex(x => x.JournaalregelId);
            b.Property(x => x.Naam).HasMaxLength(130);
            b.Property(x => x.Sha256).HasMaxLength(64);
            b.HasOne<Melding>().WithMany().HasForeignKey(x => x.MeldingId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<Meldconcept>().WithMany().HasForeignKey(x => x.ConceptId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<Journaalregel>().WithMany().HasForeignKey(x => x.JournaalregelId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne(x => x.Inhoud).WithOne().HasForeignKey<Bijlageinhoud>(i => i.BijlageId).OnDelete(DeleteBehavior.Cascade);
        });
        m.Entity<Bijlageinhoud>(i =>
        {
            i.ToTable("bijlageinhoud").HasKey(x => x.BijlageId);
            i.Property(x => x.Bytes).HasConversion(new BijlageConversie(new Inhoudopslag(bsnsleutel, Inhoudopslag.Bijlage)), new ValueComparer<byte[]>(favorStructuralComparisons: false));
        });
    }
}
