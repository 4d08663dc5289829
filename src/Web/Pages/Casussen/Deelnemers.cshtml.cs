using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

/// <summary>Who takes part: sees the case from the day of invitation until the day of leaving (wet.md L11).</summary>
[Recht(CasusRecht.Samenstellen)]
public sealed class DeelnemersModel(PartituurDb db) : CasusPagina(db)
{
    /// <summary>Only for the names in the forms.</summary>
    public ProfessionalInvoer Uitnodiging { get; set; } = new();

    public ProfessionalInvoer Casemanager { get; set; } = new();

    public IReadOnlyList<SelectListItem> Uitnodigbaar { get; private set; } = [];

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var nu = Casus.Deelnemers.Where(d => d.Tot is null).Select(d => d.ProfessionalId).ToList();
        Uitnodigbaar = [.. await new Bemensen(Db).Uitnodigbaar(Casus.HuisId, Handeling.Dag).Where(p => !nu.Contains(p.Id)).AlsKeuzeAsync(Db)];
        var ids = Casus.Deelnemers.Select(d => d.ProfessionalId).Distinct().ToList();
        var mensen = await Db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam);
        var partners = Casus.Deelnemers.Select(d => d.OrganisatieId).Distinct().ToList();
        var organisaties = await Db.Organisaties.AsNoTracking().Where(o => partners.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam);
        Rijen = [.. Casus.Deelnemers.OrderBy(d => d.Tot is not null).ThenBy(d => d.Van).Select(d => new Rij(d.ProfessionalId, mensen[d.ProfessionalId], organisaties[d.OrganisatieId], d.Van, d.Tot))];
        Casemanager.Wie ??= Casus.CasemanagerId?.ToString();
    }

    public async Task<IActionResult> OnPostNodigUitAsync(ProfessionalInvoer uitnodiging)
    {
        await new Bemensen(Db).NodigUitAsync(Casus, uitnodiging.Id, Handeling);
        return await OpslaanAsync("De deelnemer is uitgenodigd en ziet de casus nu.");
    }

    public async Task<IActionResult> OnPostVertrekAsync(string wie)
    {
        _ = ProfessionalId.TryParse(wie, null, out var id);
        Casus.NeemtAfscheidVan(id, Handeling);
        return await OpslaanAsync("De deelname is beëindigd. Deze professional ziet de casus niet meer.");
    }

    [Vervangt]
    public async Task<IActionResult> OnPostCasemanagerAsync(ProfessionalInvoer casemanager)
    {
        Casus.WijsCasemanagerAan(casemanager.Id);
        return await OpslaanAsync("De casemanager is aangewezen.");
    }

    private async Task<IActionResult> OpslaanAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Casussen/Deelnemers", new { casus = Casus.Id.ToString() }, bericht);
    }

    public sealed record Rij(ProfessionalId Wie, string Naam, string Organisatie, DateOnly Van, DateOnly? Tot);
}

public sealed class ProfessionalInvoer
{
    [Display(Name = "Wie?")]
    [Required(ErrorMessage = "Kies een professional.")]
    [BijRegel("deelnemer-zonder-convenant", "deelnemer-al-uitgenodigd", "casemanager-geen-deelnemer", "procesregisseur-is-casemanager")]
    public string? Wie { get; set; }

    public ProfessionalId Id => ProfessionalId.TryParse(Wie, null, out var id) ? id : default;
}
