using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Toegang;

/// <summary>Who may sign in and with which roles in this house; by name also people of another house, to give them a role here.</summary>
[Recht(ToegangRecht.AccountsBeheren)]
public sealed class AccountsModel(PartituurDb db, TimeProvider klok) : Pagina(db)
{
    private const int PerBlad = 50;

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Naam")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var (huis, dag) = (Kijker.Huis, Handeling.Dag);
        var vraag = Db.Professionals.AsNoTracking().IgnoreAutoIncludes();
        if (string.IsNullOrWhiteSpace(Zoek))
        {
            vraag = vraag.Where(p => p.Rollen.Any(r => r.HuisId == huis));
        }
        else
        {
            var woord = Zoek.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862, MA0011 // Runs in SQL, where there is no culture.
            vraag = vraag.Where(p => p.Naam.ToLower().Contains(woord));
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        }

        var rijen = await vraag.OrderBy(p => p.Naam).ThenBy(p => p.Id).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(p => new
            {
                p.Id,
                p.Naam,
                p.Functie,
                Organisatie = Db.Organisaties.Where(o => o.Id == p.OrganisatieId).Select(o => o.Naam).First(),
                Rollen = p.Rollen.Where(r => r.HuisId == huis && r.Van <= dag && (r.Tot == null || r.Tot >= dag)).Select(r => r.Rol).ToList(),
            }).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        var ids = rijen.Select(r => r.Id).ToList();
        var accounts = await Db.Accounts.AsNoTracking().Where(a => ids.Contains(a.ProfessionalId)).ToDictionaryAsync(a => a.ProfessionalId);
        Rijen = [.. rijen.Take(PerBlad).Select(r => new Rij(r.Id, r.Naam, r.Functie, r.Organisatie, [.. r.Rollen.Order()], Accountstand.Van(accounts.GetValueOrDefault(r.Id), klok.GetUtcNow())))];
    }

    public sealed record Rij(ProfessionalId Id, string Naam, string? Functie, string Organisatie, IReadOnlyList<Rol> Rollen, Accountstand Account);
}

/// <summary>The state of a sign-in, as the beheerder sees it.</summary>
public sealed record Accountstand(string? Gebruikersnaam, bool TweedeFactor, DateTimeOffset? OpSlotTot, bool IsGeblokkeerd, bool IsDemo)
{
    /// <summary>A lock of longer than a day is a block by a beheerder; a shorter one comes from wrong passwords.</summary>
    public static Accountstand Van(Account? account, DateTimeOffset nu) => account is null
        ? new(null, false, null, false, false)
        : new(account.UserName, account.TwoFactorEnabled, account.LockoutEnd > nu ? account.LockoutEnd : null, account.LockoutEnd > nu.AddDays(1), account.IsDemo);

    public bool Bestaat => Gebruikersnaam is not null;

    public string Stand => !Bestaat ? "geen account" : IsGeblokkeerd ? "geblokkeerd" : OpSlotTot is not null ? "tijdelijk op slot" : "kan aanmelden";
}
