using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>Open steps of the table, the latest first, for the page and the API.</summary>
/// <param name="Id">The step.</param>
/// <param name="Wat">What is done.</param>
/// <param name="Organisatie">Which organisation does it.</param>
/// <param name="Eigenaar">Who of that organisation; null when it decides that itself.</param>
/// <param name="Melding">The melding that it is about.</param>
/// <param name="Meldingnummer">Its number.</param>
/// <param name="Voor">Done by this day.</param>
public sealed record TafelactieRij(TafelactieId Id, string Wat, string Organisatie, string? Eigenaar, MeldingId Melding, string Meldingnummer, DateOnly Voor)
{
    public const int PerBlad = 50;

    public static async Task<(IReadOnlyList<TafelactieRij> Rijen, bool HeeftMeer)> LeesAsync(PartituurDb db, HuisId huis, int blad, CancellationToken stop = default)
    {
        var rijen = await db.Tafelacties.AsNoTracking().Where(t => t.HuisId == huis && t.Status == TafelactieStatus.Open).OrderBy(t => t.Voor).ThenBy(t => t.Id).Skip((blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(t => new TafelactieRij(t.Id, t.Wat, db.Organisaties.Where(o => o.Id == t.OrganisatieId).Select(o => o.Naam).First(), db.Professionals.Where(p => p.Id == t.EigenaarId).Select(p => p.Naam).FirstOrDefault(), t.MeldingId, db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).First(), t.Voor)).ToListAsync(stop);
        return ([.. rijen.Take(PerBlad)], rijen.Count > PerBlad);
    }
}
