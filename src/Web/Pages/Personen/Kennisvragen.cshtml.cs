using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>The queue of questions that partners put to the house; administratie answers or declines.</summary>
[Recht(PersoonRecht.KennisvraagBeantwoorden)]
public sealed class KennisvragenModel(PartituurDb db) : Pagina(db)
{
    /// <summary>The question that is being answered.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Over { get; set; }

    [BindProperty]
    public AntwoordInvoer Invoer { get; set; } = new();

    public IReadOnlyList<Rij> Open { get; private set; } = [];

    public IReadOnlyList<Rij> Gesloten { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var open = await LeesAsync(Db.Kennisvragen.Where(k => k.Status == KennisvraagStatus.Open).OrderBy(k => k.GesteldOp).Take(50));
        var gesloten = await LeesAsync(Db.Kennisvragen.Where(k => k.Status != KennisvraagStatus.Open).OrderByDescending(k => k.BeantwoordOp).Take(10));
        (Open, Gesloten) = (open, gesloten);
        Getoond = [.. open.Concat(gesloten).Select(r => r.Vraag.PersoonId.Waarde).Distinct()];
    }

    public Task<IActionResult> OnPostBeantwoordAsync() => SluitAsync((k, tekst) => k.Beantwoord(tekst, Handeling), "Het antwoord is verstuurd.");

    public Task<IActionResult> OnPostWijsAfAsync() => SluitAsync((k, tekst) => k.WijsAf(tekst, Handeling), "De vraag is afgewezen. De vrager leest uw reden.");

    private async Task<IActionResult> SluitAsync(Action<Kennisvraag, string?> sluit, string bericht)
    {
        var vraag = await Db.Kennisvragen.AsTracking().FirstOrDefaultAsync(k => k.Id == Over) ?? throw new RegelGeschonden("kennisvraag-onbekend", "Deze vraag is er niet meer.");
        sluit(vraag, Invoer.Tekst);
        await Db.SaveChangesAsync();
        return Naar("/Personen/Kennisvragen", null, bericht);
    }

    private async Task<IReadOnlyList<Rij>> LeesAsync(IQueryable<Kennisvraag> vragen) =>
        await vragen.AsNoTracking().Select(k => new Rij(
            k,
            Db.Professionals.Where(p => p.Id == k.VragerId).Select(p => p.Naam).First(),
            Db.Organisaties.Where(o => o.Id == k.OrganisatieId).Select(o => o.Naam).First())).ToListAsync();

    public sealed record Rij(Kennisvraag Vraag, string Vrager, string Organisatie);
}

public sealed class AntwoordInvoer
{
    [Display(Name = "Antwoord, of de reden om niet te antwoorden")]
    [Required(ErrorMessage = "Vul een antwoord of een reden in.")]
    [StringLength(2000, ErrorMessage = "Gebruik hoogstens 2000 tekens.")]
    public string? Tekst { get; set; }
}
