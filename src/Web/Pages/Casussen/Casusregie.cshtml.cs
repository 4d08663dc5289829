using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Who really holds the casusregie, since when, and who held it before (eis 12, 13).</summary>
[Recht(CasusRecht.Lezen)]
public sealed class CasusregieModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty]
    public CasusregieInvoer Invoer { get; set; } = new();

    public IReadOnlyList<CasusregieRij> Rijen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (huis, dag) = (Casus.HuisId, Handeling.Dag);
        Rijen = await CasusregieRij.VanAsync(Db, Casus.Id);
        Organisaties = await new BesluitNemen(Db).Uitvoerders(huis, dag).AsNoTracking().OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        var uit = Organisaties.Select(o => OrganisatieId.Van(Guid.Parse(o.Value))).ToList();
        Mensen = await Db.Professionals.Where(p => uit.Contains(p.OrganisatieId) && p.Rollen.Any(r => r.HuisId == huis && r.Van <= dag && (r.Tot == null || r.Tot >= dag))).AlsKeuzeAsync(Db);
        Invoer.Van ??= dag;
    }

    [Recht(CasusRecht.Samenstellen)]
    public async Task<IActionResult> OnPostAsync()
    {
        _ = OrganisatieId.TryParse(Invoer.Organisatie, null, out var organisatie);
        await new Casusregiebeheer(Db).LegVastAsync(Casus, organisatie, ProfessionalId.TryParse(Invoer.Wie, null, out var wie) ? wie : null, Invoer.Van!.Value, Invoer.Toelichting, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Casusregie", new { casus = Casus.Id.ToString() }, "De casusregie is vastgelegd. Wie haar eerder had, blijft staan.");
    }
}

/// <summary>Who holds or held the casusregie, for the page and the API.</summary>
public sealed record CasusregieRij(Guid Id, string Organisatie, string? Naam, DateOnly Van, DateOnly? Tot, string? Toelichting)
{
    internal static async Task<IReadOnlyList<CasusregieRij>> VanAsync(PartituurDb db, CasusId casus, CancellationToken stop = default) =>
        await db.Casusregies.AsNoTracking().Where(r => r.CasusId == casus).OrderBy(r => r.Tot != null).ThenByDescending(r => r.Van).ThenByDescending(r => r.VastgelegdOp)
            .Select(r => new CasusregieRij(r.Id, db.Organisaties.Where(o => o.Id == r.OrganisatieId).Select(o => o.Naam).First(), db.Professionals.Where(p => p.Id == r.ProfessionalId).Select(p => p.Naam).FirstOrDefault(), r.Van, r.Tot, r.Toelichting)).ToListAsync(stop);
}

public sealed class CasusregieInvoer
{
    [Display(Name = "Welke organisatie?")]
    [Required(ErrorMessage = "Kies een organisatie.")]
    [BijRegel("uitvoerder-zonder-convenant", "casusregie-ongewijzigd")]
    public string? Organisatie { get; set; }

    [Display(Name = "Wie daar?")]
    [BijRegel("uitvoerder-van-ander")]
    public string? Wie { get; set; }

    [Display(Name = "Sinds wanneer?")]
    [Required(ErrorMessage = "Kies een dag.")]
    [BijRegel("casusregie-in-toekomst", "casusregie-voor-vorige")]
    public DateOnly? Van { get; set; }

    [Display(Name = "Waarom ging de regie over?")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    public string? Toelichting { get; set; }
}
