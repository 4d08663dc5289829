using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Casussen;

public enum Patroonsoort
{
    Leefgebied,
    Casus,
    Melding,
}

/// <summary>Something that comes back in a family, as a sentence with its source. No count and no weight: who reads it judges.</summary>
/// <param name="Soort">The same problem, an earlier case, or an earlier melding.</param>
/// <param name="Zin">The sentence.</param>
/// <param name="Personen">Whom it is about.</param>
/// <param name="Bron">Id of the case or melding to read on in; null for scores of this case.</param>
public sealed record Patroon(Patroonsoort Soort, string Zin, IReadOnlyList<PersoonId> Personen, Guid? Bron);

/// <summary>
/// Patterns over generations (eis 52), taken from the relations of the people in a case: the same leefgebied is a problem with parent and child, or a parent or child was in an earlier
/// case or melding. Through the visible set: who may not see that case, melding or relation reads nothing of it.
/// </summary>
public sealed class Generatiepatronen(PartituurDb db)
{
    public async Task<IReadOnlyList<Patroon>> LeesAsync(Casus casus, CancellationToken stop = default)
    {
        var eigen = casus.Personen.Select(p => p.PersoonId).ToList();
        var paren = await OudersEnKinderenAsync(eigen, stop);
        paren = [.. paren.Concat(await OudersEnKinderenAsync([.. paren.SelectMany(p => new[] { p.Ouder, p.Kind }).Except(eigen).Distinct()], stop)).Distinct()];
        var wie = paren.SelectMany(p => new[] { p.Ouder, p.Kind }).Distinct().ToList();
        var namen = await NamenAsync(wie, stop);
        paren = [.. paren.Where(p => namen.ContainsKey(p.Ouder) && namen.ContainsKey(p.Kind))];
        return paren.Count == 0 ? [] : [.. await GelijkeProblemenAsync(casus, paren, namen, stop), .. await EerderAsync(casus, eigen, paren, namen, stop)];
    }

    private async Task<List<(PersoonId Ouder, PersoonId Kind)>> OudersEnKinderenAsync(List<PersoonId> wie, CancellationToken stop) => wie.Count == 0 ? [] :
        [.. (await db.Relaties.AsNoTracking().Where(r => (r.Soort == Relatiesoort.Ouder || r.Soort == Relatiesoort.Kind) && (wie.Contains(r.VanId) || wie.Contains(r.NaarId)))
            .Select(r => new { r.VanId, r.Soort, r.NaarId }).ToListAsync(stop)).Select(r => r.Soort == Relatiesoort.Ouder ? (r.VanId, r.NaarId) : (r.NaarId, r.VanId)).Distinct()];

    private async Task<Dictionary<PersoonId, string>> NamenAsync(List<PersoonId> wie, CancellationToken stop) =>
        (await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam }).ToListAsync(stop))
            .ToDictionary(p => p.Id, p => new Personalia(p.Achternaam, p.Voorvoegsel, p.Voornamen, Geslacht.Onbekend, null, null).Naam);

    /// <summary>The lowest of the last scores of each partner on a leefgebied is a problem, with the parent and with the child.</summary>
    private async Task<IReadOnlyList<Patroon>> GelijkeProblemenAsync(Casus casus, IReadOnlyList<(PersoonId Ouder, PersoonId Kind)> paren, Dictionary<PersoonId, string> namen, CancellationToken stop)
    {
        var (wie, schalen) = (namen.Keys.ToList(), await Schalen.LeesAsync(db, casus.HuisId, stop));
        var scores = await db.Scores.AsNoTracking().Where(s => wie.Contains(s.PersoonId)).Select(s => new
        {
            s.PersoonId,
            s.LeefgebiedId,
            s.BronId,
            s.Score,
            s.SchaalId,
            s.Op,
            Leefgebied = db.Leefgebieden.Where(l => l.Id == s.LeefgebiedId).Select(l => l.Naam).First(),
            Bron = db.Organisaties.Where(o => o.Id == s.BronId).Select(o => o.Naam).First(),
            Nummer = s.CasusId == casus.Id ? null : db.Casussen.Where(c => c.Id == s.CasusId).Select(c => c.Nummer).FirstOrDefault(),
        }).ToListAsync(stop);
        var problemen = scores.GroupBy(s => (s.PersoonId, s.LeefgebiedId, s.BronId)).Select(g => g.MaxBy(s => s.Op)!).Where(s => schalen.Van(s.SchaalId).IsProbleem(s.Score))
            .GroupBy(s => (s.PersoonId, s.LeefgebiedId)).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Op)!);
        string Bij(PersoonId p, Guid gebied)
        {
            var s = problemen[(p, gebied)];
            return $"{namen[p]} ({schalen.Van(s.SchaalId).Woord(s.Score)} volgens {s.Bron} op {Tekst.Datum(Kalender.DagVan(s.Op))}{(s.Nummer is null ? string.Empty : $", casus {s.Nummer}")})";
        }

        return [.. paren.SelectMany(p => problemen.Keys.Where(k => k.PersoonId == p.Ouder && problemen.ContainsKey((p.Kind, k.LeefgebiedId)))
            .Select(k => new Patroon(Patroonsoort.Leefgebied, $"{problemen[k].Leefgebied}: bij ouder {Bij(p.Ouder, k.LeefgebiedId)} en bij kind {Bij(p.Kind, k.LeefgebiedId)}.", [p.Ouder, p.Kind], null)))
            .OrderBy(p => p.Zin, StringComparer.CurrentCulture)];
    }

    private async Task<IReadOnlyList<Patroon>> EerderAsync(Casus casus, List<PersoonId> eigen, IReadOnlyList<(PersoonId Ouder, PersoonId Kind)> paren, Dictionary<PersoonId, string> namen, CancellationToken stop)
    {
        var (wie, dit, melding) = (namen.Keys.ToList(), casus.Id, casus.MeldingId);
        var casussen = await db.Casussen.AsNoTracking().IgnoreAutoIncludes().Where(c => c.Id != dit)
            .Join(db.Set<CasusPersoon>().Where(p => wie.Contains(p.PersoonId)), c => c.Id, p => p.CasusId, (c, p) => new { p.PersoonId, c.Id, c.Nummer, Op = c.GeopendOp }).ToListAsync(stop);
        var meldingen = await db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes().Where(b => wie.Contains(b.PersoonId) && b.MeldingId != melding)
            .Join(db.Meldingen, b => b.MeldingId, m => m.Id, (b, m) => new { b.PersoonId, m.Id, m.Nummer, Op = m.OntvangenOp }).ToListAsync(stop);
        string Wie(PersoonId p) => $"{namen[p]}, {string.Join(" en ", paren.Where(x => x.Ouder == p && eigen.Contains(x.Kind)).Select(x => $"ouder van {namen[x.Kind]}")
            .Concat(paren.Where(x => x.Kind == p && eigen.Contains(x.Ouder)).Select(x => $"kind van {namen[x.Ouder]}"))
            .DefaultIfEmpty("een generatie verder").Distinct().Take(3))},";
        return [
            .. casussen.OrderByDescending(c => c.Op).Select(c => new Patroon(Patroonsoort.Casus, $"{Wie(c.PersoonId)} hoort bij casus {c.Nummer}, geopend op {Tekst.Datum(Kalender.DagVan(c.Op))}.", [c.PersoonId], c.Id.Waarde)),
            .. meldingen.OrderByDescending(m => m.Op).Select(m => new Patroon(Patroonsoort.Melding, $"{Wie(m.PersoonId)} komt voor in melding {m.Nummer} van {Tekst.Datum(Kalender.DagVan(m.Op))}.", [m.PersoonId], m.Id.Waarde)),
        ];
    }
}
