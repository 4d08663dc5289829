using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Netwerk;

/// <summary>The partnergids: who works with this house (eis 11). Colleagues, no people of cases.</summary>
[Recht(NetwerkRecht.Gids)]
public sealed class IndexModel(PartituurDb db) : Pagina(db)
{
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Naam, functie of wat iemand oppakt")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Soort voorziening")]
    public Voorzieningsoort? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Wijk, dorp of buurt")]
    [StringLength(80, ErrorMessage = "Gebruik hoogstens 80 tekens.")]
    public string? Buurt { get; set; }

    public IReadOnlyList<VoorzieningRij> Voorzieningen { get; private set; } = [];

    public IReadOnlyList<Partner> Partners { get; private set; } = [];

    public override async Task LaadAsync()
    {
        var (huis, vandaag) = (Kijker.Huis, Handeling.Dag);
        Voorzieningen = await Gidslezing.ZoekAsync(Db, new(Zoek, Soort, Gemeente, Buurt), vandaag);
        var partners = await Db.Organisaties.AsNoTracking().Select(o => new
            {
                o.Id,
                o.Naam,
                o.Keten,
                EigenHuis = Db.Huizen.Any(h => h.Id == huis && h.EigenOrganisatie == o.Id),
                OoitConvenant = Db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id),
                NuConvenant = Db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == o.Id && c.Van <= vandaag && (c.Tot == null || c.Tot >= vandaag)),
            }).Where(o => o.EigenHuis || o.OoitConvenant).OrderBy(o => o.Naam).ToListAsync();
        var mensen = await Db.Professionals.AsNoTracking().IgnoreAutoIncludes()
            .Where(p => p.Rollen.Any(r => r.HuisId == huis && r.Van <= vandaag && (r.Tot == null || r.Tot >= vandaag)))
            .OrderBy(p => p.Naam).Select(p => new { p.OrganisatieId, p.Naam, p.Functie }).ToListAsync();
        var woord = Tekst.Zoekvorm(Zoek);
        bool Past(string? tekst) => Tekst.Zoekvorm(tekst).Contains(woord, StringComparison.Ordinal);
        Partners = [.. partners.Select(o => new Partner(
                o.Naam,
                o.Keten,
                o.EigenHuis ? "het huis zelf" : o.NuConvenant ? "geldig" : "verlopen",
                [.. mensen.Where(m => m.OrganisatieId == o.Id && (Past(o.Naam) || Past(m.Naam) || Past(m.Functie))).Select(m => new Collega(m.Naam, m.Functie))]))
            .Where(p => Past(p.Naam) || p.Mensen.Count > 0)];
    }

    public sealed record Partner(string Naam, Keten Keten, string Convenant, IReadOnlyList<Collega> Mensen);

    public sealed record Collega(string Naam, string? Functie);
}
