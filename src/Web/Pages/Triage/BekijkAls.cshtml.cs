using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Triage;

/// <summary>The house looks at a melding as one of the partners would.</summary>
[Recht(TriageRecht.Tafel)]
public sealed class BekijkAlsModel(PartituurDb db, IServiceScopeFactory ruimtes) : MeldingPagina(db)
{
    [BindProperty(SupportsGet = true)]
    public string? Organisatie { get; set; }

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public string? Naam { get; private set; }

    public Partnerblik? Blik { get; private set; }

    public override async Task LaadAsync()
    {
        var (huis, tafel) = (Kijker.Huis, await Db.Huizen.AsNoTracking().Where(h => h.Id == Kijker.Huis).Select(h => h.EigenOrganisatie).FirstAsync());
        Partners = await Db.Organisaties.AsNoTracking().Where(o => o.Id != tafel && Db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id)).OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        Vraag = new { Organisatie };
        Getoond = [];
        Naam = Partners.FirstOrDefault(p => p.Value == Organisatie)?.Text;
        if (Naam is not null && OrganisatieId.TryParse(Organisatie, null, out var partner))
        {
            Blik = await Partnerblik.KijkAsync(ruimtes, Db, Melding.Id, partner, Handeling.Dag);
            Getoond = Blik.Getoond;
        }
    }
}
