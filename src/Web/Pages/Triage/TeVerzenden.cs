using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Web.Pages.Triage;

/// <summary>Terugkoppelingen that wait to be sent, oldest first, for the page and the API.</summary>
/// <param name="Id">The terugkoppeling.</param>
/// <param name="Nummer">Number of the melding.</param>
/// <param name="Aan">The receiver.</param>
/// <param name="AanMelder">To who reported, or to a partner that answered.</param>
/// <param name="KlaargezetOp">Since when it waits.</param>
public sealed record TeVerzenden(TerugkoppelingId Id, string Nummer, string Aan, bool AanMelder, DateTimeOffset KlaargezetOp)
{
    public const int PerBlad = 50;

    public static async Task<(IReadOnlyList<TeVerzenden> Rijen, bool HeeftMeer)> LeesAsync(PartituurDb db, HuisId huis, int blad, CancellationToken stop = default)
    {
        var rijen = await db.Terugkoppelingen.AsNoTracking().Where(t => t.HuisId == huis && t.VerzondenOp == null).OrderBy(t => t.KlaargezetOp).ThenByDescending(t => t.AanMelder)
            .Skip((blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(t => new TeVerzenden(
                t.Id,
                db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).First(),
                db.Organisaties.Where(o => o.Id == t.AanOrganisatieId).Select(o => o.Naam).First(),
                t.AanMelder,
                t.KlaargezetOp)).ToListAsync(stop);
        return ([.. rijen.Take(PerBlad)], rijen.Count > PerBlad);
    }
}
