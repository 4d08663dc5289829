using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Partituur.Demo.Wereld;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Bediening;

/// <summary>Sign-in for the demonstration: refused unless the demonstration was asked for.</summary>
public static class DemoAccounts
{
    /// <summary>Public on purpose: it opens invented data only, and only on this machine.</summary>
    public const string Wachtwoord = "partituur-demo";

    /// <summary>Loads the invented world and its accounts. Does nothing when they are there.</summary>
    public static async Task LaadAsync(PartituurDb db, TimeProvider klok, IProgress<(string Stap, int Gedaan, int Totaal)>? voortgang, CancellationToken stop)
    {
        if (await db.Accounts.AnyAsync(stop))
        {
            return;
        }

        var accounts = await DemoWereld.LaadAsync(db, klok, voortgang, stop);
        var hash = new PasswordHasher<Account>().HashPassword(new Account(), Wachtwoord);
        db.Open(new Handeling(null, null, null, "demo.laden", klok.GetUtcNow()));
        foreach (var account in accounts)
        {
            var nieuw = new Account
            {
                Id = Guid.CreateVersion7(),
                UserName = account.Gebruikersnaam,
                NormalizedUserName = account.Gebruikersnaam.ToUpperInvariant(),
                ProfessionalId = account.ProfessionalId,
                PasswordHash = hash,
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
                IsDemo = true,
            };
            db.Add(nieuw);
            db.LogToegang("demo-account-gemaakt", nieuw.Id);
        }

        await db.SaveChangesAsync(stop);
    }

    public static async Task<IReadOnlyList<(string Gebruikersnaam, string Uitleg)>> LijstAsync(PartituurDb db)
    {
        var vandaag = DateOnly.MaxValue;
        var rijen = await db.Accounts.AsNoTracking().Where(a => a.IsDemo)
            .Join(db.Professionals.AsNoTracking().IgnoreAutoIncludes(), a => a.ProfessionalId, p => p.Id, (a, p) => new
            {
                a.UserName,
                p.Naam,
                Organisatie = db.Organisaties.Where(o => o.Id == p.OrganisatieId).Select(o => o.Naam).First(),
                Rollen = p.Rollen.Where(r => r.Tot == null || r.Tot == vandaag).Select(r => r.Rol).ToList(),
            }).ToListAsync();
        return [.. rijen.OrderBy(r => r.Rollen.Count == 0 ? int.MaxValue : (int)r.Rollen.Min()).ThenBy(r => r.UserName, StringComparer.Ordinal)
            .Select(r => (r.UserName!, $"{string.Join(" en ", r.Rollen.Distinct().Order()).ToLowerInvariant()}: {r.Naam}, {r.Organisatie}"))];
    }
}
