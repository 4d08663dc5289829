using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Partituur.Kern.Data;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Pages.Toegang;

/// <summary>A password that a beheerder hands over: shown once, never stored readable. The second step is set up at the first sign-in.</summary>
public static class EersteWachtwoord
{
    /// <summary>No letters and digits that look alike on paper.</summary>
    private const string Tekens = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Twenty random characters in groups of five: about 99 bits.</summary>
    public static string Maak() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Tekens, 5)));

    public static async Task<(string Wachtwoord, IReadOnlyList<string> Fouten)> MaakAccountAsync(UserManager<Account> accounts, PartituurDb db, Professional professional, string gebruikersnaam)
    {
        var wachtwoord = Maak();
        var account = new Account { Id = Guid.CreateVersion7(), UserName = gebruikersnaam.Trim(), ProfessionalId = professional.Id };
        var uitkomst = await accounts.CreateAsync(account, wachtwoord);
        if (uitkomst.Succeeded)
        {
            db.LogToegang("account-gemaakt", account.Id, new { professional = professional.Id.Waarde });
        }

        return (wachtwoord, [.. uitkomst.Errors.Select(f => f.Description)]);
    }
}
