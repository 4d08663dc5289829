using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Notes for the safety of who meets somebody, each with a date on which it is looked at again.</summary>
[Recht(PersoonRecht.Waarschuwen)]
public sealed class WaarschuwingenModel(PartituurDb db) : Pagina(db)
{
    public Persoon Persoon => Van<Persoon>();

    /// <summary>Only for the names in the forms.</summary>
    public WaarschuwingInvoer Nieuw { get; private set; } = new();

    public HerzieningInvoer Herziening { get; private set; } = new();

    public IntrekkingInvoer Intrekking { get; private set; } = new();

    public IReadOnlyDictionary<OrganisatieId, string> Bronnen { get; private set; } = new Dictionary<OrganisatieId, string>();

    public override async Task LaadAsync()
    {
        (Nieuw.HerzienOp, Herziening.HerzienOp) = (Handeling.Dag.AddMonths(6), Handeling.Dag.AddMonths(6));
        var ids = Persoon.Waarschuwingen.Select(w => w.BronId).OfType<OrganisatieId>().ToList();
        Bronnen = await Db.Organisaties.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam);
    }

    public async Task<IActionResult> OnPostAsync(WaarschuwingInvoer nieuw)
    {
        Persoon.Waarschuw(nieuw.Tekst!, nieuw.HerzienOp!.Value, Handeling);
        return await OpslaanAsync("De waarschuwing staat erbij. Iedereen die deze persoon mag zien, ziet haar.");
    }

    public async Task<IActionResult> OnPostHerzienAsync(HerzieningInvoer herziening)
    {
        Persoon.HerzieWaarschuwing(herziening.Waarschuwing!.Value, herziening.HerzienOp!.Value, Handeling);
        return await OpslaanAsync("De waarschuwing geldt nog. Op de nieuwe datum wordt zij weer bekeken.");
    }

    public async Task<IActionResult> OnPostTrekInAsync(IntrekkingInvoer intrekking)
    {
        Persoon.TrekWaarschuwingIn(intrekking.Waarschuwing!.Value, intrekking.Reden!, Handeling);
        return await OpslaanAsync("De waarschuwing is ingetrokken. Terugzetten kan hieronder.");
    }

    public async Task<IActionResult> OnPostZetTerugAsync(Guid waarschuwing)
    {
        Persoon.ZetWaarschuwingTerug(waarschuwing);
        return await OpslaanAsync("De waarschuwing geldt weer.");
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Personen/Waarschuwingen", new { persoon = Persoon.Id.ToString() }, bericht);
    }
}

public sealed class WaarschuwingInvoer
{
    [Display(Name = "Waarvoor waarschuwt u?")]
    [Required(ErrorMessage = "Vul de waarschuwing in.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Tekst { get; set; }

    [Display(Name = "Opnieuw bekijken op")]
    [Required(ErrorMessage = "Vul in wanneer dit opnieuw wordt bekeken.")]
    [BijRegel("waarschuwing-herzien-op")]
    public DateOnly? HerzienOp { get; set; }
}

public sealed class HerzieningInvoer
{
    [Required(ErrorMessage = "Kies een waarschuwing.")]
    [BijRegel("waarschuwing-onbekend", "waarschuwing-ingetrokken")]
    public Guid? Waarschuwing { get; set; }

    [Display(Name = "Opnieuw bekijken op")]
    [Required(ErrorMessage = "Vul in wanneer dit opnieuw wordt bekeken.")]
    [BijRegel("waarschuwing-herzien-op")]
    public DateOnly? HerzienOp { get; set; }
}

public sealed class IntrekkingInvoer
{
    [Required(ErrorMessage = "Kies een waarschuwing.")]
    [BijRegel("waarschuwing-onbekend", "waarschuwing-ingetrokken")]
    public Guid? Waarschuwing { get; set; }

    [Display(Name = "Waarom geldt zij niet meer?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Reden { get; set; }
}
