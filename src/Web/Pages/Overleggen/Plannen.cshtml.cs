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
public sealed class PlannenModel(PartituurDb db) : Pagina(db), IFormulier
{
    [BindProperty]
    public PlanInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Doelgroepen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public override async Task LaadAsync()
    {
        Doelgroepen = [.. (await Db.Doelgroepen.AsNoTracking().OrderBy(d => d.Naam)
            .Select(d => new { d.Id, d.Naam, Voorzitter = Db.Organisaties.Where(o => o.Id == d.VoorzitterId).Select(o => o.Naam).FirstOrDefault() }).ToListAsync())
            .Select(d => new SelectListItem(d.Voorzitter is null ? d.Naam : $"{d.Naam} (voorzitter: {d.Voorzitter})", d.Id.ToString()))];
        var vandaag = Handeling.Dag;
        var huis = Kijker.Huis;
        Organisaties = [.. (await Db.Organisaties.AsNoTracking()
            .Where(o => Db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= vandaag && (c.Tot == null || c.Tot >= vandaag)) || Db.Huizen.Any(h => h.Id == huis && h.EigenOrganisatie == o.Id))
            .OrderBy(o => o.Naam).Select(o => new { o.Id, o.Naam }).ToListAsync()).Select(o => new SelectListItem(o.Naam, o.Id.ToString()))];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        _ = DoelgroepId.TryParse(Invoer.Doelgroep, null, out var gekozen);
        var doelgroep = await Db.Doelgroepen.AsNoTracking().FirstOrDefaultAsync(d => d.Id == gekozen);
        if (doelgroep is null)
        {
            ModelState.AddModelError("Invoer.Doelgroep", "Kies een doelgroep uit de lijst.");
            return Page();
        }

        var voorzitter = OrganisatieId.TryParse(Invoer.Voorzitter, null, out var organisatie) ? organisatie : doelgroep.VoorzitterId;
        if (voorzitter is null || !await Db.Organisaties.AnyAsync(o => o.Id == voorzitter))
        {
            ModelState.AddModelError("Invoer.Voorzitter", "Deze doelgroep heeft geen vaste voorzitter. Kies een organisatie.");
            return Page();
        }

        var overleg = new Casusoverleg(Kijker.Huis, doelgroep.Id, voorzitter.Value, Invoer.Dag!.Value, Invoer.Begint!.Value, Invoer.Plaats!, Handeling);
        Db.Add(overleg);
        await Db.SaveChangesAsync();
        return Naar("/Overleggen/Overleg", new { overleg = overleg.Id.ToString() }, "Het overleg is gepland. Zet nu de casussen op de agenda.");
    }
}

public sealed class PlanInvoer
{
    [Required(ErrorMessage = "Kies een doelgroep.")]
    public string? Doelgroep { get; set; }

    public string? Voorzitter { get; set; }

    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("overleg-in-verleden")]
    public DateOnly? Dag { get; set; }

    [Display(Name = "Begintijd")]
    [Required(ErrorMessage = "Vul de begintijd in.")]
    public TimeOnly? Begint { get; set; }

    [Display(Name = "Plaats of videolink")]
    [Required(ErrorMessage = "Vul de plaats of de videolink in.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Plaats { get; set; }
}
