using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

/// <summary>Roles of one professional in this house, and the state of the sign-in.</summary>
[Recht(ToegangRecht.AccountsBeheren)]
public sealed class RollenModel(PartituurDb db, UserManager<Account> accounts, TimeProvider klok) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public RolInvoer Rollen { get; set; } = new();

    public AccountInvoer Nieuw { get; set; } = new();

    public Professional? Wie { get; private set; }

    public override Aggregaat? Bewerkt => Wie;

    public string Organisatie { get; private set; } = string.Empty;

    public Accountstand Account { get; private set; } = Accountstand.Van(null, default);

    public bool IsZelf => Wie?.Id == Kijker.Wie;

    public bool MagAccount => Wie is not null && RollenToekennen.MagAccountBeheren(Wie, Kijker.Huis, Handeling.Dag);

    /// <summary>Only on the page after making an account or a new password; stored nowhere.</summary>
    public string? Wachtwoord { get; private set; }

    public override async Task LaadAsync()
    {
        Wie = await ZoekAsync();
        Bestaat = Wie is not null;
        if (Wie is not { } wie)
        {
            return;
        }

        Organisatie = await Db.Organisaties.AsNoTracking().Where(o => o.Id == wie.OrganisatieId).Select(o => o.Naam).FirstAsync();
        Account = Accountstand.Van(await Db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.ProfessionalId == wie.Id), klok.GetUtcNow());
        Rollen = new() { Lijst = [.. wie.Rollen.Where(r => r.HuisId == Kijker.Huis && r.GeldigOp(Handeling.Dag)).Select(r => r.Rol).Order()] };
    }

    [Vervangt]
    public async Task<IActionResult> OnPostRollenAsync(RolInvoer rollen)
    {
        if (await ZoekAsync() is not { } wie)
        {
            return NotFound();
        }

        await new RollenToekennen(Db).VoerUitAsync(wie, Kijker.Huis, rollen.Lijst.ToHashSet(), Handeling);
        await Db.SaveChangesAsync();
        return Terug("De rollen zijn bijgewerkt. Ze gelden meteen.");
    }

    public async Task<IActionResult> OnPostMaakAsync(AccountInvoer nieuw)
    {
        if (await ZoekAsync() is not { } wie || !RollenToekennen.MagAccountBeheren(wie, Kijker.Huis, Handeling.Dag))
        {
            return NotFound();
        }

        var (wachtwoord, fouten) = await EersteWachtwoord.MaakAccountAsync(accounts, Db, wie, nieuw.Gebruikersnaam!);
        foreach (var fout in fouten)
        {
            ModelState.AddModelError("Nieuw.Gebruikersnaam", fout);
        }

        return await ToonAsync(fouten.Count == 0 ? wachtwoord : null);
    }

    public Task<IActionResult> OnPostVrijAsync() => MetAccountAsync("account-vrijgegeven", "Het account is vrijgegeven.", async a => await accounts.ResetAccessFailedCountAsync(a) is { Succeeded: true } && await accounts.SetLockoutEndDateAsync(a, null) is { Succeeded: true });

    public Task<IActionResult> OnPostBlokkeerAsync() => MetAccountAsync("account-geblokkeerd", "Het account is geblokkeerd. Wie nog is aangemeld, wordt binnen een minuut afgemeld.", async a =>
        await accounts.SetLockoutEnabledAsync(a, true) is { Succeeded: true } && await accounts.SetLockoutEndDateAsync(a, klok.GetUtcNow().AddYears(100)) is { Succeeded: true } && await accounts.UpdateSecurityStampAsync(a) is { Succeeded: true });

    public Task<IActionResult> OnPostTweedeStapAsync() => MetAccountAsync("tweede-factor-uitgezet", "De tweede stap is weggehaald. Bij het volgende aanmelden stelt deze persoon een nieuwe in.", async a =>
        await accounts.SetTwoFactorEnabledAsync(a, false) is { Succeeded: true } && await accounts.ResetAuthenticatorKeyAsync(a) is { Succeeded: true });

    public async Task<IActionResult> OnPostWachtwoordAsync()
    {
        var wachtwoord = EersteWachtwoord.Maak();
        var antwoord = await MetAccountAsync("wachtwoord-vervangen", string.Empty, async a => await accounts.ResetPasswordAsync(a, await accounts.GeneratePasswordResetTokenAsync(a), wachtwoord) is { Succeeded: true });
        return antwoord is RedirectToPageResult ? await ToonAsync(wachtwoord) : antwoord;
    }

    private async Task<IActionResult> MetAccountAsync(string wat, string bericht, Func<Account, Task<bool>> doe)
    {
        if (await ZoekAsync() is not { } wie || !RollenToekennen.MagAccountBeheren(wie, Kijker.Huis, Handeling.Dag) || await accounts.Users.FirstOrDefaultAsync(a => a.ProfessionalId == wie.Id) is not { } account)
        {
            return NotFound();
        }

        if (wie.Id == Kijker.Wie || !await doe(account))
        {
            throw new RegelGeschonden("account-niet-gewijzigd", wie.Id == Kijker.Wie ? "Uw eigen account wijzigt u bij ‘Mijn account’." : "Dit is niet gelukt. Ververs de pagina en probeer het opnieuw.");
        }

        Db.LogToegang(wat, account.Id, new { professional = wie.Id.Waarde });
        await Db.SaveChangesAsync();
        return Terug(bericht);
    }

    private async Task<IActionResult> ToonAsync(string? wachtwoord)
    {
        await Db.SaveChangesAsync();
        TempData.Clear();
        Wachtwoord = wachtwoord;
        await LaadAsync();
        return Page();
    }

    private Task<Professional?> ZoekAsync()
    {
        var id = new ProfessionalId(Id);
        return Db.Professionals.FirstOrDefaultAsync(p => p.Id == id);
    }

    private IActionResult Terug(string bericht) => Naar("/Toegang/Rollen", new { id = Id }, bericht);
}

public sealed class RolInvoer
{
    [Display(Name = "Rollen in dit huis")]
    public List<Rol> Lijst { get; set; } = [];
}

public sealed class AccountInvoer
{
    [Required(ErrorMessage = "Vul een gebruikersnaam in.")]
    [StringLength(100, ErrorMessage = "Gebruik hoogstens 100 tekens.")]
    public string? Gebruikersnaam { get; set; }
}
