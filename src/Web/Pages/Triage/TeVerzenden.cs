using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Web.Pages.Triage;

/// <summary>Terugkoppelingen that wait to be sent, oldest first, for the page and the API.</summary>
/// <param name="Id">The terugkoppeling.</param>
/// <param name="Nummer">Number of the melding.</param>
/// <param name="Aan">The receiver.</param>
/// <param name="AanMelder">To who reported, or to a partner that answered.</param>
/// <param name="KlaargezetOp">Since when it waits.</param>
/// <param name="Werkdagen">Working days since the melding was received.</param>
/// <param name="IsTeLaat">More than the policy allows for who reported.</param>
public sealed record TeVerzenden(TerugkoppelingId Id, string Nummer, string Aan, bool AanMelder, DateTimeOffset KlaargezetOp, int Werkdagen, bool IsTeLaat)
{
    public const int PerBlad = 50;

    /// <summary>Working days, for an installation from before the policy.</summary>
    private const int StandaardTermijn = 10;

    public static async Task<(IReadOnlyList<TeVerzenden> Rijen, bool HeeftMeer)> LeesAsync(PartituurDb db, HuisId huis, int blad, CancellationToken stop = default)
    {
        var vandaag = db.Handeling!.Dag;
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.TerugkoppelingTermijnDagen && b.Vanaf <= vandaag).ToListAsync(stop);
        var termijn = beleid.Count == 0 ? StandaardTermijn : beleid.Getal(Beleid.TerugkoppelingTermijnDagen, vandaag);
        var rijen = await db.Terugkoppelingen.AsNoTracking().Where(t => t.HuisId == huis && t.VerzondenOp == null).OrderBy(t => t.KlaargezetOp).ThenByDescending(t => t.AanMelder)
            .Skip((blad - 1) * PerBlad).Take(PerBlad + 1)
            .Join(db.Meldingen, t => t.MeldingId, m => m.Id, (t, m) => new { t.Id, m.Nummer, m.OntvangenOp, Aan = db.Organisaties.Where(o => o.Id == t.AanOrganisatieId).Select(o => o.Naam).First(), t.AanMelder, t.KlaargezetOp }).ToListAsync(stop);
        return ([.. rijen.OrderBy(r => r.KlaargezetOp).ThenByDescending(r => r.AanMelder).Take(PerBlad).Select(r =>
        {
            var dagen = Kern.Gedeeld.Werkdagen.Tussen(Kalender.DagVan(r.OntvangenOp), vandaag);
            return new TeVerzenden(r.Id, r.Nummer, r.Aan, r.AanMelder, r.KlaargezetOp, dagen, r.AanMelder && dagen > termijn);
        })], rijen.Count > PerBlad);
    }
}
