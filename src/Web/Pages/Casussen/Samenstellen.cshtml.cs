using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Personen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Whom the case is about (eis 53), and who stays out of the plan and why (eis 56).</summary>
[Recht(CasusRecht.Samenstellen)]
public sealed class SamenstellenModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public BetrekInvoer Betrek { get; set; } = new();

    public BuitenInvoer Buiten { get; set; } = new();

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    /// <summary>From the melding, and what the search found; nobody who is in the case already.</summary>
    public IReadOnlyList<SelectListItem> UitMelding { get; private set; } = [];

    public Persoonkeuze Gevonden { get; private set; } = Persoonkeuze.Geen;

    public override async Task LaadAsync()
    {
        Personen = await Db.PersonenVanAsync(Casus.Id);
        var al = Personen.Select(p => p.Id).ToList();
        var melding = Casus.MeldingId;
        UitMelding = [.. (await Db.Set<Betrokkene>().AsNoTracking().Where(b => b.MeldingId == melding && !al.Contains(b.PersoonId))
            .Select(b => new { b.Persoon.Id, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam, b.Persoon.Geboortedatum, b.Rol }).ToListAsync())
            .Select(b => (Keuze: PersonenKiezen.Keuze(b.Id, CasusLezen.Naam(b.Voornamen, b.Voorvoegsel, b.Achternaam), b.Geboortedatum), b.Rol))
            .Select(b => new SelectListItem($"{b.Keuze.Text} ({b.Rol} in de melding)", b.Keuze.Value))];
        Gevonden = await PersonenKiezen.ZoekAsync(Db, Zoek, Handeling.Dag, al);
        if (Gevonden.Fout is { } fout)
        {
            ModelState.AddModelError(nameof(Zoek), fout);
        }

        if (Gevonden.Zoek is not null)
        {
            Vraag = new { Gevonden.Zoek };
            Getoond = [.. Gevonden.Ids];
        }
    }

    public async Task<IActionResult> OnPostBetrekAsync(BetrekInvoer betrek)
    {
        _ = PersoonId.TryParse(betrek.Persoon, null, out var persoon);
        await new Bemensen(Db).BetrekAsync(Casus, persoon, betrek.Rol!);
        return await OpslaanAsync("De persoon hoort nu bij de casus.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostBuitenAsync(BuitenInvoer buiten)
    {
        _ = PersoonId.TryParse(buiten.Persoon, null, out var persoon);
        Casus.HoudBuitenPlan(persoon, buiten.Reden!);
        return await OpslaanAsync("Deze persoon blijft buiten het plan. De reden is vastgelegd.");
    }

    public async Task<IActionResult> OnPostBinnenAsync(string persoon)
    {
        _ = PersoonId.TryParse(persoon, null, out var id);
        Casus.NeemOpInPlan(id);
        return await OpslaanAsync("Deze persoon hoort weer in het plan.");
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Samenstellen", new { casus = Casus.Id.ToString() }, bericht);
    }
}

public sealed class BetrekInvoer
{
    [Required(ErrorMessage = "Kies een persoon.")]
    [BijRegel("casus-persoon-al-betrokken", "persoon-onbekend")]
    public string? Persoon { get; set; }

    [Display(Name = "Rol in deze casus")]
    [Required(ErrorMessage = "Vul de rol in.")]
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    public string? Rol { get; set; }
}

public sealed class BuitenInvoer
{
    [Display(Name = "Wie blijft buiten het plan?")]
    [Required(ErrorMessage = "Kies een persoon.")]
    [BijRegel("casus-persoon-onbekend")]
    public string? Persoon { get; set; }

    [Display(Name = "Waarom?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }
}
