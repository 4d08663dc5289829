using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>What the people of a case are of each other: the system around somebody (eis 52).</summary>
[Recht(CasusRecht.Samenstellen)]
public sealed class RelatiesModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Only for the names in the form.</summary>
    public RelatieInvoer Nieuw { get; set; } = new();

    public IReadOnlyList<PersoonRij> Personen { get; private set; } = [];

    public IReadOnlyList<Rij> Relaties { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Personen = await Db.PersonenVanAsync(Casus.Id);
        var namen = Personen.ToDictionary(p => p.Id, p => p.Naam);
        Relaties = [.. (await Bekend().AsNoTracking().OrderBy(r => r.VastgelegdOp).ToListAsync()).Select(r => new Rij(r.Id, namen[r.VanId], r.Soort, namen[r.NaarId], r.VastgelegdOp))];
    }

    public async Task<IActionResult> OnPostLegAsync(RelatieInvoer nieuw)
    {
        _ = PersoonId.TryParse(nieuw.Van, null, out var van);
        _ = PersoonId.TryParse(nieuw.Naar, null, out var naar);
        Db.Add(Casus.LegRelatie(van, nieuw.Soort!.Value, naar, await Bekend().ToListAsync(), Handeling));
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Relaties", new { casus = Casus.Id.ToString() }, "De relatie is vastgelegd.");
    }

    public async Task<IActionResult> OnPostBeeindigAsync(Guid relatie)
    {
        var gevonden = await Bekend().FirstOrDefaultAsync(r => r.Id == relatie) ?? throw new RegelGeschonden("relatie-onbekend", "Deze relatie is er niet meer.");
        gevonden.Beeindig(Handeling.Dag, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Relaties", new { casus = Casus.Id.ToString() }, "De relatie is beëindigd.");
    }

    /// <summary>Relations of today between people of this case.</summary>
    private IQueryable<Relatie> Bekend()
    {
        var ids = Casus.Personen.Select(p => p.PersoonId).ToList();
        return Db.Relaties.Where(r => ids.Contains(r.VanId) && ids.Contains(r.NaarId) && r.Tot == null);
    }

    public sealed record Rij(Guid Id, string Van, Relatiesoort Soort, string Naar, DateTimeOffset? Op);
}

public sealed class RelatieInvoer
{
    [Display(Name = "Wie")]
    [Required(ErrorMessage = "Kies wie.")]
    [BijRegel("casus-persoon-onbekend")]
    public string? Van { get; set; }

    [Display(Name = "is")]
    [Required(ErrorMessage = "Kies de relatie.")]
    public Relatiesoort? Soort { get; set; }

    [Display(Name = "van")]
    [Required(ErrorMessage = "Kies van wie.")]
    [BijRegel("relatie-met-zichzelf", "relatie-al-bekend", "relatie-tegenspraak", "relatie-partner-en-ex")]
    public string? Naar { get; set; }
}
