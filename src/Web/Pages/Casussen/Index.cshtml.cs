using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Casussen;

[Recht(CasusRecht.Lezen)]
public sealed class IndexModel(PartituurDb db, TimeProvider klok) : Pagina(db)
{
    private const int PerBlad = 25;

    [BindProperty(SupportsGet = true)]
    public CasusStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "Alleen mijn casussen")]
    public bool Mijn { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Blad { get; set; } = 1;

    public bool HeeftMeer { get; private set; }

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public IReadOnlyDictionary<CasusId, IReadOnlyList<string>> Namen { get; private set; } = new Dictionary<CasusId, IReadOnlyList<string>>();

    public override async Task LaadAsync()
    {
        Blad = Math.Max(1, Blad);
        var rijen = await Gevraagd().OrderByDescending(c => c.GeopendOp).ThenByDescending(c => c.Id).Skip((Blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(c => new Rij(
                c.Id,
                c.Nummer,
                c.Status,
                c.Regie,
                Db.Professionals.Where(p => p.Id == c.ProcesregisseurId).Select(p => p.Naam).FirstOrDefault(),
                Db.Journaal.Where(j => j.CasusId == c.Id).Max(j => (DateTimeOffset?)j.Op))).ToListAsync();
        HeeftMeer = rijen.Count > PerBlad;
        Rijen = [.. rijen.Take(PerBlad)];
        var ids = Rijen.Select(r => r.Id).ToList();

        // Only of cases that this viewer may see: who sees the case sees whom it is about.
        var personen = await Db.Set<CasusPersoon>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(p => ids.Contains(p.CasusId))
            .Select(p => new { p.CasusId, p.Persoon.Voornamen, p.Persoon.Voorvoegsel, p.Persoon.Achternaam, p.Persoon.Geboortedatum }).ToListAsync();
        Namen = personen.GroupBy(p => p.CasusId).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.OrderBy(p => p.Geboortedatum).Select(p => CasusLezen.Naam(p.Voornamen, p.Voorvoegsel, p.Achternaam))]);
        Vraag = new { Status, Zoek, Mijn, Blad };
        Getoond = [.. Rijen.Select(r => r.Id.Waarde)];
    }

    /// <summary>Whole days since somebody last wrote in the journal; null when nobody did.</summary>
    public int? DagenStil(Rij rij) => rij.LaatsteNotitie is { } op ? (int)(klok.GetUtcNow() - op).TotalDays : null;

    private IQueryable<Casus> Gevraagd()
    {
        var vraag = Db.Casussen.AsNoTracking().IgnoreAutoIncludes();
        var wie = Kijker.Wie;
        if (Status is { } status)
        {
            vraag = vraag.Where(c => c.Status == status);
        }

        if (Mijn)
        {
            vraag = vraag.Where(c => c.ProcesregisseurId == wie || c.VervangerId == wie || c.CasemanagerId == wie || c.Deelnemers.Any(d => d.ProfessionalId == wie && d.Tot == null));
        }

        if (!string.IsNullOrWhiteSpace(Zoek))
        {
            var nummer = Zoek.Trim().ToUpperInvariant();
            vraag = vraag.Where(c => c.Nummer.Contains(nummer));
        }

        return vraag;
    }

    public sealed record Rij(CasusId Id, string Nummer, CasusStatus Status, Regie Regie, string? Procesregisseur, DateTimeOffset? LaatsteNotitie);
}
