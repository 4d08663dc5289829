using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;
using Partituur.Kern.Triage.Pseudoniemen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    public DbSet<Postbericht> Post => Set<Postbericht>();

    public DbSet<Antwoordlink> Antwoordlinks => Set<Antwoordlink>();

    public DbSet<Sleuteluitgifte> Sleuteluitgiften => Set<Sleuteluitgifte>();

    public DbSet<Pseudoniemenlijst> Pseudoniemenlijsten => Set<Pseudoniemenlijst>();

    public DbSet<Lijstnavraag> Lijstnavragen => Set<Lijstnavraag>();

    /// <summary>The key that was handed out: 32 bytes, derived from the key outside the database, for one house, partner, period and number.</summary>
    public byte[] Pseudoniemsleutel(Sleuteluitgifte uitgifte) => Afgeleid($"partituur pseudoniemen {uitgifte.HuisId} {uitgifte.OrganisatieId} {uitgifte.Van:yyyy-MM-dd} {uitgifte.Tot:yyyy-MM-dd} {uitgifte.Nummer}");

    private byte[] Afgeleid(string waarvoor) => HKDF.DeriveKey(HashAlgorithmName.SHA256, bsnsleutel.Waarde, 32, info: Encoding.UTF8.GetBytes(waarvoor));

    private void Link_(ModelBuilder m)
    {
        m.Entity<Professional>(p =>
        {
            p.Ignore(x => x.IsBereikbaar);
            p.Property(x => x.Email).HasMaxLength(254);
            p.Property(x => x.Mobiel).HasMaxLength(16);
        });
        m.Entity<Postbericht>(p =>
        {
            p.ToTable("postbericht").HasKey(x => x.Id);
            p.Property(x => x.Aan).HasMaxLength(254);
            p.Property(x => x.Onderwerp).HasMaxLength(200);
            p.Property(x => x.LaatsteFout).HasMaxLength(300);
            p.Property(x => x.Inhoud).HasConversion((ValueConverter)new PostConversie(new Inhoudopslag(bsnsleutel, Inhoudopslag.Post)));
            p.Property(x => x.Agenda).HasConversion((ValueConverter)new PostConversie(new Inhoudopslag(bsnsleutel, Inhoudopslag.Post)));
            p.Property(x => x.Agendamethode).HasMaxLength(10);
            p.Property(x => x.GemaaktOp).HasConversion<TicksConversie>();
            p.Property(x => x.GeldigTot).HasConversion<TicksConversie>();
            p.Property(x => x.VolgendePoging).HasConversion<TicksConversie>();
            p.HasIndex(x => new { x.Stand, x.VolgendePoging });
            p.HasIndex(x => new { x.HuisId, x.GemaaktOp });
        });
        m.Entity<Antwoordlink>(a =>
        {
            a.ToTable("antwoordlink").HasKey(x => x.Id);
            a.Property(x => x.Kenmerk).HasMaxLength(43);
            a.Property(x => x.Codekenmerk).HasMaxLength(43);
            a.Property(x => x.GeldigTot).HasConversion<TicksConversie>();
            a.Property(x => x.GeopendOp).HasConversion<TicksConversie>();
            a.Property(x => x.VerstuurdOp).HasConversion<TicksConversie>();
            a.HasIndex(x => x.Kenmerk).IsUnique();
            a.HasIndex(x => x.BevragingId);
            a.HasIndex(x => new { x.HuisId, x.Signaal, x.SignaalGezienOp });
            a.HasIndex(x => new { x.Stand, x.GeldigTot });
        });
        m.Entity<Sleuteluitgifte>(s =>
        {
            s.ToTable("sleuteluitgifte").HasKey(x => x.Id);
            s.HasIndex(x => new { x.HuisId, x.OrganisatieId, x.Van, x.Nummer }).IsUnique();
        });
        m.Entity<Pseudoniemenlijst>(l =>
        {
            l.ToTable("pseudoniemenlijst").HasKey(x => x.Id);
            l.HasIndex(x => new { x.HuisId, x.OrganisatieId, x.WegOp });
            l.HasOne(x => x.Inhoud).WithOne().HasForeignKey<Lijstinhoud>(i => i.LijstId);
        });
        m.Entity<Lijstinhoud>(i =>
        {
            i.ToTable("pseudoniemenlijst_inhoud").HasKey(x => x.LijstId);
            i.Ignore(x => x.Aantal);
        });
        m.Entity<Lijstnavraag>(n =>
        {
            n.ToTable("lijstnavraag").HasKey(x => x.Id);
            n.HasIndex(x => x.MeldingId);
            n.HasIndex(x => new { x.HuisId, x.OrganisatieId, x.Dag });
            n.HasMany(x => x.Treffers).WithOne().HasForeignKey(t => t.NavraagId);
            n.Navigation(x => x.Treffers).AutoInclude();
        });
        m.Entity<Lijsttreffer>(t =>
        {
            t.ToTable("lijsttreffer").HasKey(x => x.Id);
            t.HasIndex(x => x.PersoonId);
        });
    }
}
