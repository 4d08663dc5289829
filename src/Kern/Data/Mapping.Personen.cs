using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    private void Personen_(ModelBuilder m)
    {
        m.Entity<Persoon>(p =>
        {
            p.ToTable("persoon").HasKey(x => x.Id);
            p.Ignore(x => x.Personalia).Ignore(x => x.Naam).Ignore(x => x.HuidigAdres);
            p.PrimitiveCollection(x => x.Aliassen).HasField("aliassen");
            p.HasMany(x => x.Contact).WithOne().HasForeignKey(c => c.PersoonId);
            p.HasMany(x => x.Waarschuwingen).WithOne().HasForeignKey(w => w.PersoonId);
            p.HasMany(x => x.Adressen).WithOne().HasForeignKey(a => a.PersoonId);
            p.Navigation(x => x.Adressen).AutoInclude();
            p.Property(x => x.Bsn).HasConversion(new BsnConversie(new Bsnopslag(bsnsleutel))).HasMaxLength(Bsnopslag.Lengte);
            p.HasIndex(x => new { x.HuisId, x.Zoeknaam });
            p.HasIndex(x => new { x.HuisId, x.Geboortedatum });
            p.HasIndex(x => new { x.HuisId, x.Bsn });
        });
        m.Entity<Adres>(a =>
        {
            a.ToTable("adres").HasKey(x => x.Id);
            a.HasIndex(x => x.Adressleutel);
        });
        m.Entity<Contactgegeven>().ToTable("contactgegeven").HasKey(c => c.Id);
        m.Entity<Veiligheidswaarschuwing>(w =>
        {
            w.ToTable("veiligheidswaarschuwing").HasKey(x => x.Id);
            w.Ignore(x => x.Geldt);
            w.HasIndex(x => new { x.PersoonId, x.IngetrokkenOp });
        });
        m.Entity<Matchvoorstel>(v =>
        {
            v.ToTable("matchvoorstel").HasKey(x => x.Id);
            v.HasIndex(x => new { x.Een, x.Twee }).IsUnique();
            v.HasIndex(x => new { x.HuisId, x.Oordeel });
        });
        m.Entity<Samenvoeging>(s =>
        {
            s.ToTable("samenvoeging").HasKey(x => x.Id);
            s.Property(x => x.VanVoor).HasConversion(new JsonConversie<Telling>(), JsonConversie<Telling>.Heel);
            s.Property(x => x.NaarVoor).HasConversion(new JsonConversie<Telling>(), JsonConversie<Telling>.Heel);
            s.Property(x => x.NaarNa).HasConversion(new JsonConversie<Telling>(), JsonConversie<Telling>.Heel);
            s.Property(x => x.Verhuisd).HasConversion(new JsonConversie<IReadOnlyList<Verhuisd>>(), JsonConversie<IReadOnlyList<Verhuisd>>.Heel);
            s.Property(x => x.Overgenomen).HasConversion(new JsonConversie<IReadOnlyList<string>>(), JsonConversie<IReadOnlyList<string>>.Heel);
            s.HasIndex(x => x.NaarId);
            s.HasIndex(x => x.VanId);
            s.HasIndex(x => x.VoorstelId);
        });
        m.Entity<Relatie>(r =>
        {
            r.ToTable("relatie").HasKey(x => x.Id);
            r.HasIndex(x => x.VanId);
            r.HasIndex(x => x.NaarId);
        });
    }
}
