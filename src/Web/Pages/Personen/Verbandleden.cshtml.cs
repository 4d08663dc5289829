using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Who belongs to a unit: somebody joins, leaves, goes on after all, or never belonged to it.</summary>
[Recht(SysteemRecht.VerbandenBeheren)]
public sealed class VerbandledenModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public LidInvoer Nieuw { get; set; } = new();

    public LidEinde Einde { get; set; } = new();

    public LidIntrekking Intrekking { get; set; } = new();

    public Verband Verband => Van<Verband>();

    public IReadOnlyList<VerbandLezing.Lid> Leden { get; private set; } = [];

    public Persoonkeuze Kandidaten { get; private set; } = Persoonkeuze.Geen;

    public override async Task LaadAsync()
    {
        Leden = await VerbandLezing.LedenAsync(Db, Verband, HttpContext.RequestAborted);
        Kandidaten = await PersonenKiezen.ZoekAsync(Db, Zoek, Handeling.Dag, [.. Leden.Where(l => l.Tot is null && l.Intrekreden is null).Select(l => l.PersoonId)]);
        if (Kandidaten.Fout is { } fout)
        {
            ModelState.AddModelError(nameof(Zoek), fout);
        }

        Einde.Dag ??= Handeling.Dag;
        Vraag = new { Kandidaten.Zoek };
        Getoond = [.. Leden.Select(l => l.PersoonId.Waarde).Concat(Kandidaten.Ids).Distinct()];
    }

    public async Task<IActionResult> OnPostNeemOpAsync(LidInvoer nieuw)
    {
        _ = PersoonId.TryParse(nieuw.Persoon, null, out var id);
        var persoon = await Db.Personen.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id) ?? throw new RegelGeschonden("persoon-onbekend", "De gekozen persoon is niet gevonden.");
        Db.Add(Verband.NeemOp(persoon, nieuw.Rol, nieuw.Van, nieuw.Tot, Handeling));
        return await OpslaanAsync($"{persoon.Naam} hoort er nu bij.");
    }

    [Vervangt]
    public Task<IActionResult> OnPostBeeindigAsync(LidEinde einde)
    {
        Verband.LidTot(Guid.Parse(einde.Lid!), einde.Dag!.Value, Handeling);
        return OpslaanAsync("Vastgelegd. U kunt dit in de tabel terugdraaien.");
    }

    [Vervangt]
    public Task<IActionResult> OnPostLooptDoorAsync(Guid lid)
    {
        Verband.LidTot(lid, null, Handeling);
        return OpslaanAsync("Deze persoon hoort er weer bij.");
    }

    [Vervangt]
    public Task<IActionResult> OnPostTrekInAsync(LidIntrekking intrekking)
    {
        Verband.TrekLidIn(Guid.Parse(intrekking.Lid!), intrekking.Reden!, Handeling);
        return OpslaanAsync("Ingetrokken. U kunt dit in de tabel terugdraaien.");
    }

    [Vervangt]
    public Task<IActionResult> OnPostHerstelAsync(Guid lid)
    {
        Verband.HerstelLid(lid);
        return OpslaanAsync("Deze persoon staat er weer bij.");
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Personen/Verbandleden", new { verband = Verband.Id.ToString() }, bericht);
    }
}

public sealed class LidInvoer
{
    [Display(Name = "Wie?")]
    [Required(ErrorMessage = "Kies een persoon.")]
    [BijRegel("persoon-onbekend", "verband-lid-al-opgenomen")]
    public string? Persoon { get; set; }

    [Display(Name = "Rol")]
    [StringLength(40, ErrorMessage = "Gebruik hoogstens 40 tekens.")]
    public string? Rol { get; set; }

    [Display(Name = "Sinds")]
    [BijRegel("verband-begin-in-toekomst")]
    public DateOnly? Van { get; set; }

    [Display(Name = "Tot")]
    [BijRegel("verband-einde-voor-begin", "verband-einde-in-toekomst")]
    public DateOnly? Tot { get; set; }
}

public class LidKeuze : IValidatableObject
{
    [Display(Name = "Wie?")]
    [Required(ErrorMessage = "Kies een persoon.")]
    [BijRegel("verband-lid-onbekend")]
    public string? Lid { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Guid.TryParse(Lid, out _))
        {
            yield return new("Kies een persoon uit de lijst.", [nameof(Lid)]);
        }
    }
}

public sealed class LidEinde : LidKeuze
{
    [Display(Name = "Tot welke dag?")]
    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("verband-einde-voor-begin", "verband-einde-in-toekomst")]
    public DateOnly? Dag { get; set; }
}

public sealed class LidIntrekking : LidKeuze
{
    [Display(Name = "Waarom klopt dit niet?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Reden { get; set; }
}
