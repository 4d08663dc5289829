using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;
using Partituur.Kern.Triage.Pseudoniemen;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Pages.Casussen;
using Partituur.Web.Pages.Meldingen;

namespace Partituur.Web.Pages.Triage;

/// <summary>Administratie looks in the lists of partners before it asks anybody (besluit 0015).</summary>
[Recht(TriageRecht.Bevragen)]
public sealed class LijstenModel(PartituurDb db) : MeldingPagina(db)
{
    private IReadOnlyDictionary<PersoonId, string> namen = new Dictionary<PersoonId, string>();

    public LijstKeuze Lijsten { get; set; } = new();

    public IReadOnlyList<SelectListItem> Partners { get; private set; } = [];

    public IReadOnlyList<Uitkomst> Uitkomsten { get; private set; } = [];

    public bool IsBesloten => Melding.Status >= MeldingStatus.Getriageerd;

    public string Naam(PersoonId persoon) => namen.GetValueOrDefault(persoon, "Iemand die nu een andere inschrijving heeft");

    public override async Task LaadAsync()
    {
        var (id, huis, melder) = (Melding.Id, Melding.HuisId, Melding.MelderOrganisatieId);
        Partners = await new LijstNazoeken(Db).Lijsten(huis, Handeling.Dag).AsNoTracking()
            .Where(l => l.OrganisatieId != melder && !Db.Lijstnavragen.Any(n => n.MeldingId == id && n.LijstId == l.Id && n.Aantal > 0))
            .Join(Db.Organisaties, l => l.OrganisatieId, o => o.Id, (l, o) => o).OrderBy(o => o.Naam).Select(o => new SelectListItem(o.Naam, o.Id.ToString())).ToListAsync();
        var navragen = await Db.Lijstnavragen.AsNoTracking().Where(n => n.MeldingId == id).ToListAsync();
        var partners = navragen.ConvertAll(n => n.OrganisatieId);
        var wie = await Db.Organisaties.AsNoTracking().Where(o => partners.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam);
        Uitkomsten = [.. navragen.GroupBy(n => n.OrganisatieId).Select(g => new Uitkomst(wie[g.Key], Lijstuitkomst.Laatste(g)!)).OrderBy(u => u.Partner, StringComparer.Ordinal)];
        var rijen = await Db.Set<Betrokkene>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(b => b.MeldingId == id)
            .Select(b => new { b.PersoonId, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam }).ToListAsync();
        namen = rijen.DistinctBy(r => r.PersoonId).ToDictionary(r => r.PersoonId, r => CasusLezen.Naam(r.Voornamen, r.Voorvoegsel, r.Achternaam));
    }

    public async Task<IActionResult> OnPostAsync(LijstKeuze lijsten)
    {
        var aan = lijsten.Partners.Select(p => OrganisatieId.TryParse(p, null, out var id) ? id : default).Where(o => o != Melding.MelderOrganisatieId).Distinct().ToList();
        var gedaan = await new LijstNazoeken(Db).VoerUitAsync(Melding, aan, Handeling);
        await Db.SaveChangesAsync();
        return Naar("/Triage/Lijsten", new { melding = Melding.Id.ToString() }, gedaan.Count == 1 ? "In 1 lijst gekeken." : $"In {gedaan.Count} lijsten gekeken.");
    }

    public sealed record Uitkomst(string Partner, Lijstuitkomst Lijst);
}

public sealed class LijstKeuze
{
    [Display(Name = "In welke lijsten kijkt u?")]
    [Required(ErrorMessage = "Kies ten minste één partner.")]
    [MinLength(1, ErrorMessage = "Kies ten minste één partner.")]
    public List<string> Partners { get; set; } = [];
}
