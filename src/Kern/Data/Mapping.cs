using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Casussen;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Sturing;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConversie>();
        foreach (var soort in typeof(HuisId).Assembly.GetTypes().Where(t => t.IsValueType && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>))))
        {
            configurationBuilder.Properties(soort).HaveConversion(typeof(IdConversie<>).MakeGenericType(soort));
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Netwerk_(modelBuilder);
        Toegang_(modelBuilder);
        Personen_(modelBuilder);
        MeldingenEnTriage_(modelBuilder);
        CasussenEnPlannen_(modelBuilder);
        Overig_(modelBuilder);
        Zoeken_(modelBuilder);
        Koppelen_(modelBuilder);
        BepaalZicht(modelBuilder);
        Systeem_(modelBuilder);
        foreach (var entiteit in modelBuilder.Model.GetEntityTypes())
        {
            if (entiteit.ClrType.IsAssignableTo(typeof(Aggregaat)))
            {
                modelBuilder.Entity(entiteit.ClrType).Property(nameof(Aggregaat.Versie)).IsConcurrencyToken();
                modelBuilder.Entity(entiteit.ClrType).Ignore(nameof(Aggregaat.Sleutel)).Ignore(nameof(Aggregaat.Gebeurtenissen));
            }

            if (entiteit.ClrType.IsAssignableTo(typeof(IOnderdeel)))
            {
                modelBuilder.Entity(entiteit.ClrType).Ignore(nameof(IOnderdeel.Wortel));

                // A part makes its own id. Without this EF takes a part that is new on a tracked root for one that exists already.
                foreach (var deel in entiteit.FindPrimaryKey()!.Properties)
                {
                    deel.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
                }
            }
        }
    }

    private static void Netwerk_(ModelBuilder m)
    {
        m.Entity<Veiligheidshuis>().ToTable("veiligheidshuis").HasKey(h => h.Id);
        m.Entity<Organisatie>(o =>
        {
            o.ToTable("organisatie").HasKey(x => x.Id);
            o.HasIndex(x => x.Naam).IsUnique();
        });
        m.Entity<Convenant>(c =>
        {
            c.ToTable("convenant").HasKey(x => x.Id);
            c.HasIndex(x => new { x.HuisId, x.OrganisatieId });
            c.HasOne<Organisatie>().WithMany().HasForeignKey(x => x.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Professional>(p =>
        {
            p.ToTable("professional").HasKey(x => x.Id);
            p.HasOne<Organisatie>().WithMany().HasForeignKey(x => x.OrganisatieId).OnDelete(DeleteBehavior.Restrict);
            p.HasMany(x => x.Rollen).WithOne().HasForeignKey(r => r.ProfessionalId);
            p.Navigation(x => x.Rollen).AutoInclude();
        });
        m.Entity<Rolbezetting>().ToTable("rolbezetting").HasKey(r => r.Id);
        m.Entity<Beleidsregel>().ToTable("beleidsregel").HasKey(b => b.Id);
    }

    private static void Toegang_(ModelBuilder m)
    {
        m.Entity<Account>(a =>
        {
            a.ToTable("account").HasKey(x => x.Id);
            a.HasIndex(x => x.NormalizedUserName).IsUnique();
            a.HasIndex(x => x.ProfessionalId).IsUnique();
            a.Property(x => x.ConcurrencyStamp).IsConcurrencyToken();
            a.Property(x => x.UserName).HasMaxLength(256);
            a.Property(x => x.NormalizedUserName).HasMaxLength(256);
        });
        m.Entity<IdentityUserClaim<Guid>>().ToTable("account_claim").HasKey(c => c.Id);
        m.Entity<IdentityUserLogin<Guid>>().ToTable("account_login").HasKey(l => new { l.LoginProvider, l.ProviderKey });
        m.Entity<IdentityUserToken<Guid>>().ToTable("account_token").HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        m.Entity<Logregel>(l =>
        {
            l.ToTable("logregel").HasKey(x => x.Id);
            l.HasIndex(x => new { x.Huis, x.Op });
            l.HasIndex(x => new { x.OnderwerpId, x.Op });
        });
        m.Entity<Schakel>(s =>
        {
            s.ToTable("schakel").HasKey(x => x.Nummer);
            s.Property(x => x.Nummer).ValueGeneratedNever();
            s.HasIndex(x => x.LogregelId).IsUnique();
        });
        m.Entity<Nummerreeks>().ToTable("nummerreeks").HasKey(n => new { n.HuisId, n.Soort, n.Jaar });
    }

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

    private static void MeldingenEnTriage_(ModelBuilder m)
    {
        m.Entity<Doelgroep>(d =>
        {
            d.ToTable("doelgroep").HasKey(x => x.Id);
            d.HasIndex(x => new { x.HuisId, x.Naam }).IsUnique();
        });
        m.Entity<Melding>(x =>
        {
            x.ToTable("melding").HasKey(y => y.Id);
            x.HasIndex(y => new { y.HuisId, y.Nummer }).IsUnique();
            x.HasIndex(y => new { y.HuisId, y.Status, y.OntvangenOp });
            x.HasIndex(y => new { y.MelderOrganisatieId, y.Status });
            x.HasIndex(y => new { y.OpgepaktDoorId, y.Status });
            x.HasMany(y => y.Betrokkenen).WithOne().HasForeignKey(b => b.MeldingId);
            x.HasMany(y => y.Spoedacties).WithOne().HasForeignKey(a => a.MeldingId);
            x.HasOne<Organisatie>().WithMany().HasForeignKey(y => y.MelderOrganisatieId).OnDelete(DeleteBehavior.Restrict);
            x.HasOne<Doelgroep>().WithMany().HasForeignKey(y => y.DoelgroepId).OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Betrokkene>(b =>
        {
            b.ToTable("betrokkene").HasKey(x => x.Id);
            b.HasIndex(x => new { x.MeldingId, x.Rij }).IsUnique();
            b.HasIndex(x => x.PersoonId);
            b.HasOne(x => x.Persoon).WithMany().HasForeignKey(x => x.PersoonId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Spoedactie>().ToTable("spoedactie").HasKey(a => a.Id);
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
            t.HasIndex(x => x.MeldingId).IsUnique();
            t.ComplexProperty(x => x.Toets, c =>
            {
                c.Ignore(y => y!.IsMet);
                c.HasDiscriminator();
                c.ComplexProperty(y => y!.Ondoorgrondelijk);
                c.ComplexProperty(y => y!.Ongrijpbaar);
                c.ComplexProperty(y => y!.Ontwrichtend);
                c.ComplexProperty(y => y!.Gebied);
            });
        });
        m.Entity<Terugkoppeling>(t =>
        {
            t.ToTable("terugkoppeling").HasKey(x => x.Id);
            t.HasIndex(x => x.MeldingId);
            t.HasIndex(x => new { x.AanOrganisatieId, x.VerzondenOp });
            t.HasIndex(x => new { x.HuisId, x.VerzondenOp });
        });
    }

    private static void CasussenEnPlannen_(ModelBuilder m)
    {
        m.Entity<Casus>(c =>
        {
            c.ToTable("casus").HasKey(x => x.Id);
            c.HasIndex(x => new { x.HuisId, x.Nummer }).IsUnique();
            c.HasIndex(x => x.MeldingId).IsUnique();
            c.HasIndex(x => new { x.ProcesregisseurId, x.Status });
            c.HasIndex(x => new { x.HuisId, x.Status });
            c.ComplexProperty(x => x.Afronding);
            c.HasMany(x => x.Personen).WithOne().HasForeignKey(p => p.CasusId);
            c.HasMany(x => x.Deelnemers).WithOne().HasForeignKey(d => d.CasusId);
            c.Navigation(x => x.Personen).AutoInclude();
            c.Navigation(x => x.Deelnemers).AutoInclude();
        });
        m.Entity<CasusPersoon>(p =>
        {
            p.ToTable("casus_persoon").HasKey(x => new { x.CasusId, x.PersoonId });
            p.HasIndex(x => x.PersoonId);
            p.HasOne(x => x.Persoon).WithMany().HasForeignKey(x => x.PersoonId).IsRequired().OnDelete(DeleteBehavior.Restrict);
        });
        m.Entity<Deelnemer>(d =>
        {
            d.ToTable("deelnemer").HasKey(x => x.Id);
            d.HasIndex(x => new { x.ProfessionalId, x.CasusId });
        });
        m.Entity<Journaalregel>(j =>
        {
            j.ToTable("journaalregel").HasKey(x => x.Id);
            j.HasIndex(x => new { x.CasusId, x.Op });
        });
        m.Entity<Leefgebied>().ToTable("leefgebied").HasKey(l => l.Id);
        m.Entity<Leefgebiedscore>(s =>
        {
            s.ToTable("leefgebiedscore").HasKey(x => x.Id);
            s.HasIndex(x => new { x.CasusId, x.PersoonId });
        });
        m.Entity<PlanVanAanpak>(p =>
        {
            p.ToTable("plan_van_aanpak").HasKey(x => x.Id);
            p.Ignore(x => x.Huidig);
            p.HasIndex(x => x.CasusId).IsUnique();
            p.HasMany(x => x.Versies).WithOne().HasForeignKey(v => v.PlanId);
            p.HasMany(x => x.Doelen).WithOne().HasForeignKey(d => d.PlanId);
            p.Navigation(x => x.Versies).AutoInclude();
            p.Navigation(x => x.Doelen).AutoInclude();
        });
        m.Entity<Planversie>().ToTable("planversie").HasKey(v => v.Id);
        m.Entity<Doel>().ToTable("doel").HasKey(d => d.Id);
        m.Entity<Interventie>(i =>
        {
            i.ToTable("interventie").HasKey(x => x.Id);
            i.HasIndex(x => x.CasusId);
            i.HasIndex(x => new { x.HuisId, x.Herkomst }).IsUnique();
        });
        m.Entity<Actie>(a =>
        {
            a.ToTable("actie").HasKey(x => x.Id);
            a.HasIndex(x => new { x.EigenaarId, x.Status, x.Voor });
            a.HasIndex(x => x.CasusId);
        });
    }

    private static void Overig_(ModelBuilder m)
    {
        m.Entity<Casusoverleg>(o =>
        {
            o.ToTable("casusoverleg").HasKey(x => x.Id);
            o.HasIndex(x => new { x.HuisId, x.Dag });
            o.HasMany(x => x.Agenda).WithOne().HasForeignKey(a => a.OverlegId);
            o.HasMany(x => x.Aanwezigen).WithOne().HasForeignKey(a => a.OverlegId);
            o.Navigation(x => x.Agenda).AutoInclude();
            o.Navigation(x => x.Aanwezigen).AutoInclude();
        });
        m.Entity<Agendapunt>(a =>
        {
            a.ToTable("agendapunt").HasKey(x => new { x.OverlegId, x.CasusId });
            a.HasIndex(x => x.CasusId);
        });
        m.Entity<Aanwezige>().ToTable("aanwezige").HasKey(a => new { a.OverlegId, a.OrganisatieId });
        m.Entity<Verlenging>(v =>
        {
            v.ToTable("verlenging").HasKey(x => x.Id);
            v.HasIndex(x => x.CasusId);
        });
        m.Entity<Inzet>(i =>
        {
            i.ToTable("inzet").HasKey(x => x.Id);
            i.HasIndex(x => new { x.HuisId, x.Dag });
        });
    }
}

internal sealed class IdConversie<T>() : ValueConverter<T, Guid>(id => id.Waarde, g => Maak(g))
    where T : struct, IId<T>
{
    private static T Maak(Guid g) => T.Van(g);
}

/// <summary>A value that is read and written as a whole and never searched.</summary>
internal sealed class JsonConversie<T>() : ValueConverter<T, string>(t => JsonSerializer.Serialize(t, JsonSerializerOptions.Default), s => JsonSerializer.Deserialize<T>(s, JsonSerializerOptions.Default)!)
    where T : class
{
    /// <summary>It is replaced, never changed inside.</summary>
    public static ValueComparer<T> Heel { get; } = new((a, b) => ReferenceEquals(a, b), t => t.GetHashCode(), t => t);
}

internal sealed class UtcConversie() : ValueConverter<DateTimeOffset, DateTimeOffset>(d => d.ToUniversalTime(), d => d.ToUniversalTime());

/// <summary>SQLite cannot order or compare DateTimeOffset: UTC ticks can.</summary>
internal sealed class TicksConversie() : ValueConverter<DateTimeOffset, long>(d => d.UtcTicks, t => new DateTimeOffset(t, TimeSpan.Zero));
