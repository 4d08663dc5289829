using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>Puts one partner's instrument into the plan (eis 60), and tells on what it leans (eis 55).</summary>
[Recht(PlanRecht.Opstellen)]
public sealed class InterventieModel(PartituurDb db) : PlanPagina(db)
{
    [BindProperty]
    public InterventieInvoer Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Personen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Leefgebieden { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Steunen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Verantwoordelijken { get; private set; } = [];

    /// <summary>What was tried before, beside the form (eis 59).</summary>
    public IReadOnlyList<PogingRij> Pogingen { get; private set; } = [];

    public IReadOnlyList<PersoonRij> Mensen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        await LeesPlanAsync();
        var (casus, huis, dag) = (Casus.Id, Casus.HuisId, Handeling.Dag);
        Mensen = await Db.PersonenVanAsync(casus);
        Personen = Mensen.AlsKeuze();
        Pogingen = await AnalyseLezing.PogingenAsync(Db, casus, false);
        Partners = await new PlanOpstellen(Db).Partners(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        Leefgebieden = await Db.LeefgebiedenAlsKeuzeAsync();
        Verantwoordelijken = await new ActieAfspreken(Db).Eigenaren(Casus, dag).AlsKeuzeAsync(Db);
        Steunen = await Db.Interventies.AsNoTracking().Where(i => i.CasusId == casus && i.UitVersie == null).OrderBy(i => i.Naam).Select(i => new SelectListItem(i.Naam, i.Id.ToString())).ToListAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        _ = OrganisatieId.TryParse(Invoer.Partner, null, out var partner);
        PersoonId? persoon = PersoonId.TryParse(Invoer.Persoon, null, out var p) ? p : null;
        InterventieId? leuntOp = Invoer.LeuntOp is { } op ? new InterventieId(op) : null;
        var interventie = await new PlanOpstellen(Db).VoegInterventieToeAsync(Casus, persoon, Invoer.Naam!, Invoer.Aard!.Value, partner, new(Invoer.Begin!.Value, Invoer.Eind), leuntOp, Handeling, Invoer.AlsDuiding());
        await new PlanOpstellen(Db).LegBijAsync(Casus, interventie, Invoer.AlsVerantwoordelijke(), Handeling);
        interventie.KomtOp(Weekmoment.Lees(Invoer.Rooster));
        return await NaarPlanAsync("De interventie staat in het plan.");
    }
}

public sealed class InterventieInvoer : DuidingInvoer
{
    [Display(Name = "Voor wie?")]
    [BijRegel("casus-persoon-onbekend")]
    public string? Persoon { get; set; }

    [Display(Name = "Wat is de interventie?")]
    [Required(ErrorMessage = "Vul de interventie in.")]
    [StringLength(200, ErrorMessage = "Gebruik hoogstens 200 tekens.")]
    public string? Naam { get; set; }

    [Display(Name = "Aard")]
    [Required(ErrorMessage = "Kies de aard.")]
    public Aard? Aard { get; set; }

    [Display(Name = "Partner die dit doet")]
    [Required(ErrorMessage = "Kies een partner.")]
    [BijRegel("partner-zonder-convenant")]
    public string? Partner { get; set; }

    [Display(Name = "Begint op")]
    [Required(ErrorMessage = "Vul de begindatum in.")]
    public DateOnly? Begin { get; set; }

    [Display(Name = "Laatste dag")]
    [BijRegel("periode-einde-voor-begin")]
    public DateOnly? Eind { get; set; }

    [Display(Name = "Leunt op")]
    [BijRegel("leunt-op-andere-casus")]
    public Guid? LeuntOp { get; set; }
}
