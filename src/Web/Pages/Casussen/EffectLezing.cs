using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>How one person stood on one leefgebied at first and stands last, in the eyes of one organisation.</summary>
/// <param name="Persoon">Who.</param>
/// <param name="Leefgebied">On what.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Bron">Whose view.</param>
/// <param name="Eerst">The first score.</param>
/// <param name="EerstOp">When.</param>
/// <param name="Laatst">The last score; null with one moment only.</param>
/// <param name="LaatstOp">When.</param>
/// <param name="Richting">Null with one moment only.</param>
public sealed record ScoreRij(PersoonId Persoon, Guid Leefgebied, string Naam, string Bron, int Eerst, DateTimeOffset EerstOp, int? Laatst, DateTimeOffset? LaatstOp, Scorerichting? Richting);

/// <summary>What has changed in one case and what it costs, for the page and the API: facts beside each other, no grade and no word about a cause.</summary>
/// <param name="Scores">Per person and leefgebied.</param>
/// <param name="Meldingen">Per quarter, as the viewer sees them.</param>
/// <param name="Doelen">What came of the goals when the case ended last; empty while it runs.</param>
/// <param name="OpenDoelen">Goals of a case that runs.</param>
/// <param name="Kosten">Per interventie and summed.</param>
public sealed record EffectLezing(IReadOnlyList<ScoreRij> Scores, IReadOnlyList<Kwartaal> Meldingen, IReadOnlyList<DoelRij> Doelen, int OpenDoelen, Gezinskosten Kosten)
{
    public static async Task<EffectLezing> LeesAsync(PartituurDb db, Casus casus, CancellationToken stop = default)
    {
        var (id, vandaag) = (casus.Id, db.Handeling!.Dag);
        var punten = await db.Scores.AsNoTracking().Where(s => s.CasusId == id).Select(s => new Meetpunt(s.PersoonId, s.LeefgebiedId, s.BronId, s.Score, s.Op, s.SchaalId)).ToListAsync(stop);
        var leefgebieden = await db.Leefgebieden.AsNoTracking().OrderBy(l => l.Volgorde).Select(l => new { l.Id, l.Naam }).ToListAsync(stop);
        var bronnen = punten.Select(p => p.Bron).Distinct().ToList();
        var namen = await db.Organisaties.AsNoTracking().Where(o => bronnen.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var plek = leefgebieden.Select((l, i) => (l.Id, i)).ToDictionary(l => l.Id, l => l.i);
        var evaluaties = (await EvaluatieLezing.LeesAsync(db, id, stop)).Evaluaties;
        var kosten = await Gezinskosten.LeesAsync(db, db.Interventies.Where(i => i.CasusId == id), db.Interventiekosten.Where(k => k.CasusId == id), vandaag, stop);
        return new(
            [.. Scoreverloop.Van(punten).OrderBy(v => plek[v.Leefgebied]).Select(v => new ScoreRij(
                v.Persoon, v.Leefgebied, leefgebieden[plek[v.Leefgebied]].Naam, namen[v.Eerst.Bron], v.Eerst.Score, v.Eerst.Op, v.Laatst?.Score, v.Laatst?.Op, v.Richting))],
            await Meldingenverloop.LeesAsync(db, casus, vandaag, stop),
            casus.Loopt || evaluaties.Count == 0 ? [] : evaluaties[0].Doelen,
            casus.Loopt ? (await new Afronden(db).DoelenAsync(casus, stop)).Count : 0,
            kosten.GetValueOrDefault(id) ?? new Gezinskosten([]));
    }
}
