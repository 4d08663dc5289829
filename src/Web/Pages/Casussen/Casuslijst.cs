using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Web.Pages.Casussen;

/// <summary>A case on the list.</summary>
public sealed record Casusrij(CasusId Id, string Nummer, CasusStatus Status, Regie Regie, string? Procesregisseur, DateTimeOffset? LaatsteNotitie);

/// <summary>The cases that a viewer sees, newest first, with the names of whom they are about; for the page and the API.</summary>
public sealed record Casuslijst(IReadOnlyList<Casusrij> Rijen, bool HeeftMeer, IReadOnlyDictionary<CasusId, IReadOnlyList<string>> Namen)
{
    private const int PerBlad = 25;

    /// <param name="db">With the viewer.</param>
    /// <param name="status">Only this status; null is all.</param>
    /// <param name="zoek">Part of the number; null is all.</param>
    /// <param name="mijn">Whose own cases only; null is all.</param>
    /// <param name="blad">From 1.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<Casuslijst> LeesAsync(PartituurDb db, CasusStatus? status, string? zoek, ProfessionalId? mijn, int blad, CancellationToken stop = default)
    {
        var rijen = await Gevraagd(db, status, zoek, mijn).OrderByDescending(c => c.GeopendOp).ThenByDescending(c => c.Id).Skip((blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(c => new Casusrij(
                c.Id,
                c.Nummer,
                c.Status,
                c.Regie,
                db.Professionals.Where(p => p.Id == c.ProcesregisseurId).Select(p => p.Naam).FirstOrDefault(),
                db.Journaal.Where(j => j.CasusId == c.Id).Max(j => (DateTimeOffset?)j.Op))).ToListAsync(stop);
        var ids = rijen.Take(PerBlad).Select(r => r.Id).ToList();

        // Only of cases that this viewer may see: who sees the case sees whom it is about.
        var personen = await db.Set<CasusPersoon>().AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(p => ids.Contains(p.CasusId))
            .Select(p => new { p.CasusId, p.Persoon.Voornamen, p.Persoon.Voorvoegsel, p.Persoon.Achternaam, p.Persoon.Geboortedatum }).ToListAsync(stop);
        return new(
            [.. rijen.Take(PerBlad)],
            rijen.Count > PerBlad,
            personen.GroupBy(p => p.CasusId).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.OrderBy(p => p.Geboortedatum).Select(p => CasusLezen.Naam(p.Voornamen, p.Voorvoegsel, p.Achternaam))]));
    }

    private static IQueryable<Casus> Gevraagd(PartituurDb db, CasusStatus? status, string? zoek, ProfessionalId? mijn)
    {
        var vraag = db.Casussen.AsNoTracking().IgnoreAutoIncludes();
        if (status is not null)
        {
            vraag = vraag.Where(c => c.Status == status);
        }

        if (mijn is not null)
        {
            vraag = vraag.Where(c => c.ProcesregisseurId == mijn || c.VervangerId == mijn || c.CasemanagerId == mijn || c.Deelnemers.Any(d => d.ProfessionalId == mijn && d.Tot == null));
        }

        if (!string.IsNullOrWhiteSpace(zoek))
        {
            var nummer = zoek.Trim().ToUpperInvariant();
            vraag = vraag.Where(c => c.Nummer.Contains(nummer));
        }

        return vraag;
    }
}
