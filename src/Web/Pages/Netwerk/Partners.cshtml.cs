using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>Under which regime partners are asked about a doelgroep, and whom one click asks.</summary>
[Recht(NetwerkRecht.Beheren)]
public sealed class PartnersModel(PartituurDb db) : Pagina(db)
{
    private Doelgroepafspraak? afspraak;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AfspraakInvoer Invoer { get; set; } = new();

    public string Doelgroep { get; private set; } = string.Empty;

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    /// <summary>The agreement as it is; one that is not made yet has version nought, so that the second to make it is told too.</summary>
    public override Aggregaat? Bewerkt => afspraak;

    public override async Task LaadAsync()
    {
        var (id, huis, dag) = (new DoelgroepId(Id), Kijker.Huis, Handeling.Dag);
        var doelgroep = await ZoekAsync();
        (Bestaat, Doelgroep) = (doelgroep is not null, doelgroep?.Naam ?? string.Empty);
        Organisaties = await Db.Organisaties.AsNoTracking().Where(o => Db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= dag && (c.Tot == null || c.Tot >= dag)))
            .OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        afspraak = await Db.Doelgroepafspraken.AsNoTracking().FirstOrDefaultAsync(a => a.DoelgroepId == id) ?? (doelgroep is null ? null : new Doelgroepafspraak(doelgroep));
        (Invoer.Regime, Invoer.Partners) = (afspraak is null or { Versie: 0 } ? Regimesoort.Convenant : afspraak.Regime, [.. afspraak?.Partners.Select(p => p.OrganisatieId.ToString()) ?? []]);
    }

    [Vervangt]
    public async Task<IActionResult> OnPostAsync()
    {
        if (await ZoekAsync() is not { } doelgroep)
        {
            return NotFound();
        }

        var gekozen = Invoer.Partners.Select(p => OrganisatieId.TryParse(p, null, out var id) ? id : default).Distinct().ToList();
        if (await Db.Organisaties.CountAsync(o => gekozen.Contains(o.Id)) != gekozen.Count)
        {
            ModelState.AddModelError("Invoer.Partners", "Kies organisaties uit de lijst.");
            return Page();
        }

        afspraak = await Db.Doelgroepafspraken.AsTracking().FirstOrDefaultAsync(a => a.DoelgroepId == doelgroep.Id);
        if (afspraak is null)
        {
            Db.Add(afspraak = new Doelgroepafspraak(doelgroep));
        }

        afspraak.SpreekAf(Invoer.Regime!.Value, gekozen);
        await Db.SaveChangesAsync();
        return Naar("/Netwerk/Doelgroepen", null, $"De afspraken voor {doelgroep.Naam} zijn vastgelegd.");
    }

    private Task<Doelgroep?> ZoekAsync()
    {
        var id = new DoelgroepId(Id);
        return Db.Doelgroepen.FirstOrDefaultAsync(d => d.Id == id);
    }
}

public sealed class AfspraakInvoer
{
    [Display(Name = "Regime")]
    [Required(ErrorMessage = "Kies het regime.")]
    public Regimesoort? Regime { get; set; }

    [Display(Name = "Vaste partners")]
    public List<string> Partners { get; set; } = [];
}
