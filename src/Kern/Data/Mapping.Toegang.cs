using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Data;

public abstract partial class PartituurDb
{
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
}
