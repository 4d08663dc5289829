using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Kern.Volgen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Volgen;

/// <summary>The casemanager or the director decides what it means that an actie is no longer possible.</summary>
[Recht(VolgRecht.Beslissen)]
public sealed class VolgActieModel(PartituurDb db) : CasusPagina(db)
{
    [BindProperty(SupportsGet = true, Name = "actie")]
    public Guid Actienummer { get; set; }

    /// <summary>Only for the names in the form.</summary>
    public BesluitInvoer Besluit { get; set; } = new();

    public Actie? Actie { get; private set; }

    public string Eigenaar { get; private set; } = string.Empty;

    public IReadOnlyList<SelectListItem> Eigenaren { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (id, nummer) = (Casus.Id, new ActieId(Actienummer));
        Actie = await Db.Acties.AsNoTracking().FirstOrDefaultAsync(a => a.CasusId == id && a.Id == nummer);
        Bestaat = Actie is not null;
        Eigenaren = await new ActieAfspreken(Db).Eigenaren(Casus, Handeling.Dag).AlsKeuzeAsync(Db);
        Eigenaar = Actie is null ? string.Empty : (await Db.NamenAsync([Actie.EigenaarId])).GetValueOrDefault(Actie.EigenaarId, string.Empty);
    }

    public async Task<IActionResult> OnPostAsync(BesluitInvoer besluit)
    {
        await new Volgbeheer(Db).BeslisAsync(Casus, new(Actienummer), besluit.Wat!.Value, besluit.Reden, besluit.Actie, ProfessionalId.TryParse(besluit.Eigenaar, null, out var wie) ? wie : null, besluit.Voor, Handeling);
        return await HierAsync("Het besluit is vastgelegd. Hier kunt u dat terugdraaien.");
    }

    public async Task<IActionResult> OnPostTerugAsync()
    {
        await new Volgbeheer(Db).NeemBesluitTerugAsync(Casus, new(Actienummer));
        return await HierAsync("Het besluit is teruggenomen.");
    }

    private async Task<IActionResult> HierAsync(string bericht)
    {
        await Db.SaveChangesAsync();
        return Naar("/Volgen/Actie", new { casus = Casus.Id.ToString(), actie = Actienummer }, bericht);
    }
}

public sealed class BesluitInvoer
{
    [Display(Name = "Wat besluit u?")]
    [Required(ErrorMessage = "Kies wat u besluit.")]
    [BijRegel("actie-geen-besluit-nodig")]
    public Actiebesluit? Wat { get; set; }

    [Display(Name = "Waarom?")]
    [Required(ErrorMessage = "Vul de reden van het besluit in.")]
    [StringLength(1000, ErrorMessage = "Gebruik hoogstens 1000 tekens.")]
    public string? Reden { get; set; }

    [Display(Name = "Welke actie komt ervoor in de plaats?")]
    [StringLength(500, ErrorMessage = "Gebruik hoogstens 500 tekens.")]
    [BijRegel("actie-vervanging-ontbreekt")]
    public string? Actie { get; set; }

    [Display(Name = "Wie doet het?")]
    [BijRegel("actie-eigenaar-onbekend")]
    public string? Eigenaar { get; set; }

    [Display(Name = "Wanneer is het klaar?")]
    [BijRegel("actie-datum-voorbij")]
    public DateOnly? Voor { get; set; }
}
