using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Personen;

/// <summary>The relations of one person: what stands, what is over, what was withdrawn, and one more (eis 52).</summary>
[Recht(SysteemRecht.RelatiesBeheren)]
public sealed class RelatiesModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty]
    public NieuweRelatie Nieuw { get; set; } = new();

    public Persoon Persoon => Van<Persoon>();

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public Persoonkeuze Kandidaten { get; private set; } = Persoonkeuze.Geen;

    public IReadOnlyList<SelectListItem> Bronnen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var id = Persoon.Id;
        var relaties = await Db.Relaties.IgnoreQueryFilters([PartituurDb.Geldig]).AsNoTracking().Where(r => r.VanId == id || r.NaarId == id).ToListAsync();
        var anderen = relaties.Select(r => r.VanId == id ? r.NaarId : r.VanId).Distinct().ToList();
        var namen = await Db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => anderen.Contains(p.Id))
            .Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam }).ToDictionaryAsync(p => p.Id, p => CasusLezen.Naam(p.Voornamen, p.Voorvoegsel, p.Achternaam));
        Rijen = [.. relaties.Select(r => (Relatie: r, Ander: r.VanId == id ? r.NaarId : r.VanId)).Where(r => namen.ContainsKey(r.Ander))
            .Select(r => new Rij(r.Relatie, r.Relatie.Soort.InWoorden(r.Relatie.VanId == id, Persoon.Geslacht, r.Relatie.Woorden), r.Ander, namen[r.Ander]))
            .OrderBy(r => r.Relatie.Tot is not null).ThenBy(r => r.Relatie.Soort).ThenBy(r => r.Naam, StringComparer.CurrentCulture)];
        Kandidaten = await PersonenKiezen.ZoekAsync(Db, Zoek, Handeling.Dag, [id]);
        if (Kandidaten.Fout is { } fout)
        {
            ModelState.AddModelError(nameof(Zoek), fout);
        }

        Bronnen = await PersonenKiezen.BronnenAsync(Db);
        Vraag = new { Kandidaten.Zoek };
        Getoond = [.. Rijen.Select(r => r.AnderId.Waarde).Concat(Kandidaten.Ids).Distinct()];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        _ = PersoonId.TryParse(Nieuw.Ander, null, out var ander);
        await new RelatieVastleggen(Db).LegAsync(Persoon.Id, Nieuw.AlsGegevens(), ander, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Personen/Relaties", new { persoon = Persoon.Id.ToString() }, "De relatie is vastgelegd.");
    }

    /// <param name="Relatie">As stored.</param>
    /// <param name="Wat">What this person is: "moeder van".</param>
    /// <param name="AnderId">Of whom.</param>
    /// <param name="Naam">Name of the other.</param>
    public sealed record Rij(Relatie Relatie, string Wat, PersoonId AnderId, string Naam);
}

public sealed class NieuweRelatie : Relatievelden
{
    [Display(Name = "Van wie?")]
    [Required(ErrorMessage = "Kies een persoon.")]
    [BijRegel("persoon-onbekend", "relatie-met-zichzelf")]
    public string? Ander { get; set; }
}
