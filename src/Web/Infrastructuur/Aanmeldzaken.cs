using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Infrastructuur;

/// <summary>Puts the professional in the cookie; roles are never in it, they are read anew for every request.</summary>
public sealed class AccountClaims(UserManager<Account> accounts, IOptions<IdentityOptions> opties) : UserClaimsPrincipalFactory<Account>(accounts, opties)
{
    public const string MoetTweedeFactorInstellen = "moet-tweede-factor";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Account user)
    {
        var identiteit = await base.GenerateClaimsAsync(user);
        identiteit.AddClaim(new Claim(KijkerMiddleware.ProfessionalClaim, user.ProfessionalId.Waarde.ToString()));
        if (!user.TwoFactorEnabled && !user.IsDemo)
        {
            identiteit.AddClaim(new Claim(MoetTweedeFactorInstellen, "ja"));
        }

        return identiteit;
    }
}

/// <summary>What may be wrong with a new password, in Dutch.</summary>
public sealed class NederlandseIdentiteitsfouten : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => new() { Code = nameof(PasswordTooShort), Description = $"Kies een wachtwoord van ten minste {length} tekens." };

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => new() { Code = nameof(PasswordRequiresUniqueChars), Description = $"Gebruik ten minste {uniqueChars} verschillende tekens." };

    public override IdentityError PasswordMismatch() => new() { Code = nameof(PasswordMismatch), Description = "Het huidige wachtwoord klopt niet." };

    public override IdentityError DuplicateUserName(string userName) => new() { Code = nameof(DuplicateUserName), Description = "Deze gebruikersnaam is al in gebruik." };

    public override IdentityError InvalidUserName(string? userName) => new() { Code = nameof(InvalidUserName), Description = "Gebruik voor de gebruikersnaam alleen letters, cijfers en de tekens - . _ @ +" };

    public override IdentityError DefaultError() => new() { Code = nameof(DefaultError), Description = "Dit is niet gelukt. Probeer het opnieuw." };
}
