using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Identity;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Api.Toegang;

/// <param name="Gebruikersnaam">The account's user name.</param>
/// <param name="Wachtwoord">The password.</param>
/// <param name="Code">Six digits of the authenticator; obligatory outside the demonstration.</param>
public sealed record TokenInvoer([Required] string Gebruikersnaam, [Required] string Wachtwoord, string? Code) : IInvoer;

public static class TokensApi
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/tokens", MaakAsync).AllowAnonymous().WithMetadata(new VrijToegankelijkAttribute("Hier meldt een systeem zich aan"))
            .WithTags("Toegang").WithSummary("Vraag een token aan dat 30 minuten geldt").Produces<AccessTokenResponse>()
            .AddEndpointFilter(ControleerAsync);

    /// <summary>Nobody is known yet, so the filter of the other endpoints cannot stand here; the body is checked all the same.</summary>
    private static async ValueTask<object?> ControleerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate volgende) =>
        Invoercontrole.Fouten(context.Arguments.OfType<IInvoer>(), TimeProvider.System) is { Count: > 0 } fouten ? ApiFilter.OngeldigeInvoer(fouten) : await volgende(context);

    private static async Task<IResult> MaakAsync(TokenInvoer invoer, SignInManager<Account> aanmelder, UserManager<Account> accounts, PartituurDb db, Instellingen instellingen, TimeProvider klok)
    {
        aanmelder.AuthenticationScheme = IdentityConstants.BearerScheme;
        var account = await accounts.FindByNameAsync(invoer.Gebruikersnaam);
        var magHier = account is not null && (account.IsDemo ? instellingen.Demo : account.TwoFactorEnabled);
        var uitkomst = magHier ? await aanmelder.PasswordSignInAsync(account!, invoer.Wachtwoord, isPersistent: false, lockoutOnFailure: true) : SignInResult.Failed;
        if (uitkomst.RequiresTwoFactor && invoer.Code is { Length: > 0 } code)
        {
            uitkomst = await aanmelder.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false);
        }

        db.Open(new Handeling(account?.ProfessionalId, null, null, "toegang.token", klok.GetUtcNow()));
        db.LogToegang(uitkomst.Succeeded ? "token-gegeven" : "token-geweigerd", account?.Id);
        await db.SaveChangesAsync();
        return uitkomst.Succeeded ? Results.Empty : ApiFilter.Probleem(StatusCodes.Status401Unauthorized, "aanmelden-mislukt", "Aanmelden is niet gelukt. Controleer gebruikersnaam, wachtwoord en code.");
    }
}
