using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Volgen;

/// <summary>What drifts in the cases of one procesregisseur, as counts and ages: no case, no person.</summary>
/// <param name="Van">Whose caseload; "zonder procesregisseur" for the rest.</param>
/// <param name="Casussen">Running cases.</param>
/// <param name="MetSignaal">Of those, with at least one finding.</param>
/// <param name="Signalen">Findings.</param>
/// <param name="Opgepakt">Of those, taken up now.</param>
/// <param name="Middelste">The age in the middle, in days.</param>
/// <param name="Oudste">The highest age, in days.</param>
/// <param name="PerTrede">Findings per rung.</param>
/// <param name="NietGedaan">Acties that were not done and dropped, or not done and still to be done.</param>
/// <param name="NietMeerMogelijk">Acties that are no longer possible: another thing than not done.</param>
public sealed record Caseload(string Van, int Casussen, int MetSignaal, int Signalen, int Opgepakt, int Middelste, int Oudste, IReadOnlyDictionary<Trede, int> PerTrede, int NietGedaan, int NietMeerMogelijk);

/// <summary>What lies with the board: which partner, what kind, since when, and a mark that says nothing about the case.</summary>
public sealed record Bestuurssignaal(string Kenmerk, string Partner, Signaalsoort Soort, DateOnly Sinds);

/// <summary>Looks past the visible set on purpose: only counts, and what holds no personal data, leave this class.</summary>
public sealed class Volgtelling(PartituurDb db)
{
    public async Task<IReadOnlyList<Caseload>> PerCaseloadAsync(HuisId huis, DateOnly dag, CancellationToken stop = default)
    {
        var beelden = await new SignalenLezen(db).VanHuisAsync(huis, dag, stop);
        var ids = beelden.Select(b => b.Casus.Id).ToList();
        var acties = (await db.Acties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(a => ids.Contains(a.CasusId) && (a.Status == ActieStatus.NietGedaan || a.Status == ActieStatus.NietMeerMogelijk || a.KeerNietGedaan > 0))
            .Select(a => new { a.CasusId, a.Status }).ToListAsync(stop)).ToLookup(a => a.CasusId, a => a.Status);
        var wie = beelden.Select(b => b.Casus.ProcesregisseurId).OfType<ProfessionalId>().Distinct().ToList();
        var namen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        return [.. beelden.GroupBy(b => b.Casus.ProcesregisseurId).Select(g =>
        {
            var signalen = g.SelectMany(b => b.Signalen).ToList();
            var dagen = signalen.Select(s => s.Dagen).Order().ToList();
            var status = g.SelectMany(b => acties[b.Casus.Id]).ToList();
            return new Caseload(
                g.Key is { } id ? namen[id] : "Zonder procesregisseur",
                g.Count(),
                g.Count(b => b.Signalen.Count > 0),
                signalen.Count,
                signalen.Count(s => s.Opgepakt is not null),
                dagen.Count == 0 ? 0 : dagen[dagen.Count / 2],
                dagen.Count == 0 ? 0 : dagen[^1],
                signalen.CountBy(s => s.Trede).ToDictionary(t => t.Key, t => t.Value),
                status.Count(s => s is ActieStatus.NietGedaan or ActieStatus.Open),
                status.Count(s => s == ActieStatus.NietMeerMogelijk));
        }).OrderBy(c => c.Van == "Zonder procesregisseur").ThenBy(c => c.Van, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<Bestuurssignaal>> BijBestuurAsync(HuisId huis, DateOnly dag, CancellationToken stop = default)
    {
        var namen = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        return [.. (await new SignalenLezen(db).VanHuisAsync(huis, dag, stop)).SelectMany(b => b.Signalen).Where(s => s.Trede == Trede.Bestuur)
            .Select(s => new Bestuurssignaal(s.Signaal.Kenmerk, namen[s.Signaal.Partner!.Value], s.Signaal.Soort, s.Signaal.Sinds)).OrderBy(s => s.Sinds).ThenBy(s => s.Kenmerk, StringComparer.Ordinal)];
    }
}
