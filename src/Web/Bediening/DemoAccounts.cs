using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;

namespace Partituur.Web.Bediening;

/// <summary>Sign-in for the demonstration: refused unless the demonstration was asked for.</summary>
public static class DemoAccounts
{
    public const string Wachtwoord = "partituur-demo";

    public static async Task<IReadOnlyList<(string Gebruikersnaam, string Uitleg)>> LijstAsync(PartituurDb db)
    {
        var rijen = await db.Accounts.AsNoTracking().Where(a => a.IsDemo)
            .Join(db.Professionals, a => a.ProfessionalId, p => p.Id, (a, p) => new { a.UserName, p.Naam, p.Functie }).ToListAsync();
        return [.. rijen.OrderBy(r => r.UserName, StringComparer.Ordinal).Select(r => (r.UserName!, $"{r.Naam}, {r.Functie}"))];
    }
}
