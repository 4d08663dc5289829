using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Personen;

/// <summary>Corrects one relation, ends it, withdraws it as a mistake or puts it back (eis 52).</summary>
[Recht(SysteemRecht.RelatiesBeheren)]
public sealed class RelatieModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true, Name = "relatie")]
    public Guid Id { get; set; }

    /// <summary>Only for the names in the forms.</summary>
    public Relatievelden Velden { get; set; } = new();

    public EindeVanRelatie Einde { get; set; } = new();

    public Intrekking Intrekking { get; set; } = new();

    public Persoon Persoon => Van<Persoon>();

    public Relatie? Relatie { get; private set; }

    public string Eerste { get; private set; } = string.Empty;

    public string Tweede { get; private set; } = string.Empty;

    /// <summary>Who recorded it, when that is known.</summary>
    public string? Vastlegger { get; private set; }

    public IReadOnlyList<SelectListItem> Bronnen { get; private set; } = [];

    public override Aggregaat? Bewerkt => Relatie;

    public override async Task LaadAsync()
    {
        Relatie = await ZoekAsync(Db.Relaties.AsNoTracking());
        Bestaat = Relatie is not null;
        if (Relatie is not { } r)
        {
            return;
        }

        var (van, naar, wie) = (r.VanId, r.NaarId, r.VastgelegdDoor);
        var namen = await Db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.Id == van || p.Id == naar).ToDictionaryAsync(p => p.Id, p => p.Naam);
        Bestaat = namen.Count == 2;
        (Eerste, Tweede) = (namen.GetValueOrDefault(van, string.Empty), namen.GetValueOrDefault(naar, string.Empty));
        Vastlegger = wie is null ? null : await Db.Professionals.AsNoTracking().Where(p => p.Id == wie).Select(p => p.Naam).FirstOrDefaultAsync();
        Bronnen = await PersonenKiezen.BronnenAsync(Db);
        Velden = Relatievelden.Van(r);
        Einde.Dag ??= Handeling.Dag;
        Getoond = [van.Waarde, naar.Waarde];
    }

    [Vervangt]
    public Task<IActionResult> OnPostWijzigAsync(Relatievelden velden) =>
        DoeAsync(r => new RelatieVastleggen(Db).WijzigAsync(r, velden.AlsGegevens(), Handeling), "De relatie is gewijzigd.");

    [Vervangt]
    public Task<IActionResult> OnPostBeeindigAsync(EindeVanRelatie einde) =>
        DoeAsync(r => Klaar(() => r.Beeindig(einde.Dag!.Value, Handeling)), "De relatie is beëindigd. Was dat een vergissing? Maak dan bij ‘Wijzigen’ het veld ‘Tot’ leeg.");

    [Vervangt]
    public Task<IActionResult> OnPostTrekInAsync(Intrekking intrekking) =>
        DoeAsync(r => Klaar(() => r.TrekIn(intrekking.Reden!, Handeling)), "De relatie is ingetrokken. U kunt haar op deze pagina terugzetten.");

    [Vervangt]
    public Task<IActionResult> OnPostHerstelAsync() => DoeAsync(r => new RelatieVastleggen(Db).HerstelAsync(r), "De relatie staat er weer.");

    private async Task<IActionResult> DoeAsync(Func<Relatie, Task> doe, string bericht)
    {
        if (await ZoekAsync(Db.Relaties) is not { } relatie)
        {
            return NotFound();
        }

        await doe(relatie);
        await Db.SaveChangesAsync();
        return Naar("/Personen/Relatie", new { persoon = Persoon.Id.ToString(), relatie = Id }, bericht);
    }

    private static Task Klaar(Action doe)
    {
        doe();
        return Task.CompletedTask;
    }

    private Task<Relatie?> ZoekAsync(IQueryable<Relatie> relaties)
    {
        var (id, persoon) = (Id, Persoon.Id);
        return relaties.IgnoreQueryFilters([PartituurDb.Geldig]).FirstOrDefaultAsync(r => r.Id == id && (r.VanId == persoon || r.NaarId == persoon));
    }
}

public sealed class EindeVanRelatie
{
    [Display(Name = "Tot welke dag?")]
    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("relatie-einde-voor-begin", "relatie-einde-in-toekomst")]
    public DateOnly? Dag { get; set; }
}

public sealed class Intrekking
{
    [Display(Name = "Waarom klopt dit niet?")]
    [Required(ErrorMessage = "Vul de reden in.")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Reden { get; set; }
}
