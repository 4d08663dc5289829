using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

[Recht(OverlegRecht.Plannen)]
public sealed class PlannenModel(PartituurDb db) : Pagina(db), IPlekformulier, IFormulier
{
    /// <summary>Only for the names in the form.</summary>
    public PlanInvoer Invoer { get; } = new();

    public PlekInvoer Plek { get; } = new() { Minuten = Casusoverleg.StandaardMinuten };

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Ruimten { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Doelgroepen = [.. (await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam)
            .Select(d => new { d.Id, d.Naam, Voorzitter = Db.Organisaties.Where(o => o.Id == d.VoorzitterId).Select(o => o.Naam).FirstOrDefault() }).ToListAsync())
            .Select(d => new SelectListItem(d.Voorzitter is null ? d.Naam : $"{d.Naam} (voorzitter: {d.Voorzitter})", d.Id.ToString()))];
        Organisaties = await Overlegkeuzes.OrganisatiesAsync(Db, Kijker.Huis, Handeling.Dag);
        Ruimten = await Overlegkeuzes.RuimtenAsync(Db);
    }

    public async Task<IActionResult> OnPostAsync(PlanInvoer invoer, PlekInvoer plek)
    {
        _ = DoelgroepId.TryParse(invoer.Doelgroep, null, out var doelgroep);
        var overleg = await new OverlegPlannen(Db).PlanAsync(doelgroep, OrganisatieId.TryParse(invoer.Voorzitter, null, out var voorzitter) ? voorzitter : null, invoer.Dag!.Value, plek.AlsPlek(), Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Overleg", new { overleg = overleg.Id.ToString() }, "Het overleg is gepland. Zet nu de casussen op de agenda.");
    }
}

public sealed class PlanInvoer
{
    [Required(ErrorMessage = "Kies een doelgroep.")]
    [BijRegel("overleg-doelgroep-onbekend")]
    public string? Doelgroep { get; set; }

    [BijRegel("overleg-zonder-voorzitter")]
    public string? Voorzitter { get; set; }

    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("overleg-in-verleden")]
    public DateOnly? Dag { get; set; }
}
