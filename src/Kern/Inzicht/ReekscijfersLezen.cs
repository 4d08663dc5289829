using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Overleggen;

namespace Partituur.Kern.Inzicht;

/// <summary>Reads what was held in a period, in a fixed number of statements. Leaves the visible set out on purpose: only totals and days leave the room, and only of the given house.</summary>
public sealed class ReekscijfersLezen(PartituurDb db)
{
    private static readonly string[] Filter = [PartituurDb.Toegang];

    /// <param name="huis">Of which house.</param>
    /// <param name="reeks">One series; null is all meetings.</param>
    /// <param name="voorzitter">Only what this organisation chaired; null is all.</param>
    /// <param name="van">From this day.</param>
    /// <param name="tot">To this day.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<IReadOnlyList<Gehouden>> LeesAsync(HuisId huis, ReeksId? reeks, OrganisatieId? voorzitter, DateOnly van, DateOnly tot, CancellationToken stop = default)
    {
        var gehouden = await db.Vergaderingen.IgnoreQueryFilters(Filter).AsNoTracking()
            .Where(v => v.HuisId == huis && v.Stand == Vergaderstand.Gesloten && v.BegonnenOp != null && v.GeslotenOp != null && v.Dag >= van && v.Dag <= tot && (voorzitter == null || v.VoorzitterId == voorzitter))
            .Join(db.Overleggen.IgnoreAutoIncludes().Where(o => o.HuisId == huis && (reeks == null || o.ReeksId == reeks)), v => v.OverlegId, o => o.Id, (v, o) => new
            {
                v.Id, v.OverlegId, v.Dag, Begonnen = v.BegonnenOp!.Value, Gesloten = v.GeslotenOp!.Value, o.Begint,
                Naam = db.Reeksen.Where(r => r.Id == o.ReeksId).Select(r => r.Naam).FirstOrDefault() ?? db.Doelgroepen.Where(d => d.Id == o.DoelgroepId).Select(d => d.Naam).First(),
            }).ToListAsync(stop);
        if (gehouden.Count == 0)
        {
            return [];
        }

        var (ids, overleggen) = (gehouden.ConvertAll(g => g.Id), gehouden.ConvertAll(g => g.OverlegId));
        var punten = (await db.Set<Vergaderpunt>().AsNoTracking().Where(p => ids.Contains(p.VergaderingId)).Select(p => new { p.VergaderingId, p.CasusId, p.Seconden, p.Minuten, Besproken = p.BesprokenOp != null }).ToListAsync(stop)).ToLookup(p => p.VergaderingId);
        var besluiten = (await db.Set<Agendapunt>().AsNoTracking().Where(a => overleggen.Contains(a.OverlegId) && a.Besloten != null).Select(a => new { a.OverlegId, a.CasusId }).ToListAsync(stop)).Select(a => (a.OverlegId, a.CasusId)).ToHashSet();
        var (eerste, laatste) = (gehouden.Min(g => g.Begonnen), gehouden.Max(g => g.Gesloten));
        var acties = (await db.Acties.IgnoreQueryFilters(Filter).AsNoTracking().Where(a => a.HuisId == huis && a.AfgesprokenOp >= eerste && a.AfgesprokenOp <= laatste).Select(a => new { a.CasusId, a.AfgesprokenOp }).ToListAsync(stop)).ToLookup(a => a.CasusId, a => a.AfgesprokenOp);
        var lijst = (await db.Set<Vergaderdeelnemer>().AsNoTracking().Where(d => ids.Contains(d.VergaderingId))
            .Select(d => new { d.VergaderingId, d.OrganisatieId, Was = d.Deelname != Deelname.Afwezig || db.Set<Vergaderplek>().Any(p => p.VergaderingId == d.VergaderingId && p.ProfessionalId == d.ProfessionalId && p.Bij) }).ToListAsync(stop)).ToLookup(d => d.VergaderingId);
        var af = (await db.Afmeldingen.IgnoreQueryFilters(Filter).AsNoTracking().Where(a => a.HuisId == huis && overleggen.Contains(a.OverlegId) && a.IngetrokkenOp == null).Select(a => new { a.OverlegId, a.OrganisatieId, MetInbreng = a.Inbreng != null }).ToListAsync(stop)).ToLookup(a => a.OverlegId);
        var kaarten = (await db.Voorbereidingen.IgnoreQueryFilters(Filter).AsNoTracking().Where(k => k.HuisId == huis && overleggen.Contains(k.OverlegId) && k.VerzondenOp != null).Select(k => new { k.OverlegId, k.CasusId, k.OrganisatieId }).ToListAsync(stop)).Select(k => (k.OverlegId, k.CasusId, k.OrganisatieId)).ToHashSet();
        var zelf = await db.Huizen.AsNoTracking().Where(h => h.Id == huis).Select(h => h.EigenOrganisatie).FirstAsync(stop);
        var casussen = punten.SelectMany(p => p).Select(p => p.CasusId).Distinct().ToList();
        var deelnamen = (await db.Set<Deelnemer>().AsNoTracking().Where(d => casussen.Contains(d.CasusId) && d.OrganisatieId != zelf).Select(d => new { d.CasusId, d.OrganisatieId, d.Van, d.Tot }).ToListAsync(stop)).ToLookup(d => d.CasusId);
        return
        [
            .. gehouden.Select(g =>
            {
                var gevraagd = punten[g.Id].SelectMany(p => deelnamen[p.CasusId].Where(d => d.Van <= g.Dag && (d.Tot is null || d.Tot >= g.Dag)).Select(d => (g.OverlegId, p.CasusId, d.OrganisatieId))).ToHashSet();
                return new Gehouden(
                    g.OverlegId, g.Naam, g.Dag, Kalender.BeginVan(g.Dag).Add(g.Begint.ToTimeSpan()), g.Begonnen, g.Gesloten,
                    [.. punten[g.Id].Select(p => new Gehoudenpunt(p.Besproken, p.Seconden, p.Minuten, besluiten.Contains((g.OverlegId, p.CasusId)), acties[p.CasusId].Count(op => op >= g.Begonnen && op <= g.Gesloten)))],
                    lijst[g.Id].Where(d => d.OrganisatieId != zelf).GroupBy(d => d.OrganisatieId).ToDictionary(d => d.Key, d => d.Any(x => x.Was) ? Opkomst.Aanwezig
                        : af[g.OverlegId].Where(a => a.OrganisatieId == d.Key).ToList() is { Count: > 0 } afgemeld ? afgemeld.Exists(a => a.MetInbreng) || kaarten.Any(k => k.OverlegId == g.OverlegId && k.OrganisatieId == d.Key) ? Opkomst.AfgemeldMetInbreng : Opkomst.Afgemeld
                        : Opkomst.Afwezig),
                    gevraagd.Count, kaarten.Count(gevraagd.Contains));
            }),
        ];
    }
}
