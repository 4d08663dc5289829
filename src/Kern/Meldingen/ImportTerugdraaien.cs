using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Meldingen;

/// <summary>What of an import can still be taken back.</summary>
/// <param name="Ongemoeid">Meldingen with which nothing was done since.</param>
/// <param name="Gebruikt">Numbers of the meldingen with which something was done.</param>
public sealed record Terugdraaibaar(IReadOnlyList<MeldingId> Ongemoeid, IReadOnlyList<string> Gebruikt);

/// <summary>
/// Takes a whole import back: its meldingen, the relations and people that came from it and that nothing else points at, and what it filled in of known people whom nobody changed since.
/// What was taken in and taken back stays in the log. Inside the transaction of the caller.
/// </summary>
public sealed class ImportTerugdraaien(PartituurDb db)
{
    private const int PerKeer = 200;

    private readonly Gebruik gebruik = new(db);

    public async Task<Terugdraaibaar> KijkAsync(ImportId id, CancellationToken stop = default)
    {
        var meldingen = await Van(id).Select(m => new { m.Id, m.Nummer, m.Versie }).ToListAsync(stop);
        var gebruikt = await gebruik.VanMeldingenAsync(id, stop);

        // Somebody who was joined with another since is no longer only of this import.
        var samen = Alle<Samenvoeging>().Where(s => s.OngedaanOp == null);
        var mensen = Alle<Betrokkene>().Join(Van(id), b => b.MeldingId, m => m.Id, (b, m) => new { b.MeldingId, b.PersoonId });
        gebruikt.UnionWith(await mensen.Join(samen, b => b.PersoonId, s => s.NaarId, (b, s) => b.MeldingId).ToListAsync(stop));
        gebruikt.UnionWith(await mensen.Join(samen, b => b.PersoonId, s => s.VanId, (b, s) => b.MeldingId).ToListAsync(stop));

        // A signal that somebody has not looked at came by itself and goes with the melding.
        gebruikt.UnionWith(await Alle<Overlapsignaal>().Where(o => o.Stand != Overlapstand.Open).Join(Van(id), o => o.MeldingId, m => m.Id, (o, m) => m.Id).ToListAsync(stop));

        // Its first version is how it came in: any later one is something that was done with it.
        gebruikt.UnionWith(meldingen.Where(m => m.Versie != 1).Select(m => m.Id));
        return new([.. meldingen.Where(m => !gebruikt.Contains(m.Id)).Select(m => m.Id)], [.. meldingen.Where(m => gebruikt.Contains(m.Id)).Select(m => m.Nummer).Order(StringComparer.Ordinal)]);
    }

    /// <param name="id">The import.</param>
    /// <param name="reden">Why, at most 1,000 characters.</param>
    /// <param name="alleenOngemoeid">Whether the meldingen with which something was done may stay.</param>
    /// <param name="handeling">Who.</param>
    /// <param name="stop">Cancellation.</param>
    /// <returns>How many meldingen were taken back.</returns>
    /// <exception cref="RegelGeschonden">It runs, there is nothing to take back, no reason, or something was done with some of them.</exception>
    public async Task<int> VoerUitAsync(ImportId id, string reden, bool alleenOngemoeid, Handeling handeling, CancellationToken stop = default)
    {
        Tekst.Verplicht(reden, "de reden", 1000);
        var terug = await KijkAsync(id, stop);
        if (terug.Gebruikt.Count > 0 && !alleenOngemoeid)
        {
            throw new RegelGeschonden("import-al-gebruikt", $"Met {terug.Gebruikt.Count} van de meldingen is al iets gedaan: {string.Join(", ", terug.Gebruikt.Take(20))}{(terug.Gebruikt.Count > 20 ? " en meer" : string.Empty)}. U kunt wel de andere meldingen terugdraaien.");
        }

        if (terug.Ongemoeid.Count == 0)
        {
            throw new RegelGeschonden("import-niets-terug", "Er is geen melding die u kunt terugdraaien.");
        }

        db.ChangeTracker.Clear();
        var sporen = await Alle<Importregel>().AsNoTracking().Where(r => r.ImportId == id && r.Spoor != null).OrderBy(r => r.Rij).Select(r => new { r.Rij, r.MeldingId, r.Spoor }).ToListAsync(stop);
        var weg = terug.Ongemoeid.ToHashSet();
        var eigen = sporen.Where(s => weg.Contains(s.MeldingId!.Value)).Select(s => s.Spoor!).ToList();
        var laatste = sporen.SelectMany(s => s.Spoor!.Personen).GroupBy(p => p.Persoon).ToDictionary(g => new PersoonId(g.Key), g => g.Max(p => p.Versie));
        await HaalRelatiesWegAsync([.. eigen.SelectMany(s => s.Relaties)], stop);
        await HaalSignalenWegAsync([.. eigen.SelectMany(s => s.Signalen ?? [])], stop);
        await HaalMeldingenWegAsync(id, terug.Ongemoeid, stop);
        await HerstelAsync(eigen, laatste, stop);
        await HaalPersonenWegAsync([.. eigen.SelectMany(s => s.Personen).Where(p => p.IsNieuw).Select(p => new PersoonId(p.Persoon)).Distinct()], laatste, stop);
        var import = await Alle<Import>().FirstAsync(i => i.Id == id, stop);
        import.DraaiTerug(reden, weg.Count);
        await BewaarAsync(stop);
        return weg.Count;
    }

    private async Task HaalRelatiesWegAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        foreach (var deel in ids.Chunk(PerKeer))
        {
            foreach (var relatie in await Alle<Relatie>().Where(r => deel.Contains(r.Id) && r.Versie == 1).ToListAsync(stop))
            {
                Verwijder(relatie, "relatie-teruggedraaid");
            }

            await BewaarAsync(stop);
        }
    }

    /// <summary>What the other house was told because of it and nobody has looked at; where it still holds, the next night tells it again.</summary>
    private async Task HaalSignalenWegAsync(IReadOnlyCollection<Guid> ids, CancellationToken stop)
    {
        foreach (var deel in ids.Chunk(PerKeer))
        {
            foreach (var signaal in await Alle<Overlapsignaal>().Where(o => deel.Contains(o.Id) && o.Stand == Overlapstand.Open).ToListAsync(stop))
            {
                Verwijder(signaal, "overlap-teruggedraaid");
            }

            await BewaarAsync(stop);
        }
    }

    private async Task HaalMeldingenWegAsync(ImportId id, IReadOnlyCollection<MeldingId> ids, CancellationToken stop)
    {
        foreach (var deel in ids.Chunk(PerKeer))
        {
            foreach (var melding in await Alle<Melding>().Include(m => m.Betrokkenen).Where(m => deel.Contains(m.Id)).ToListAsync(stop))
            {
                Verwijder(melding, "melding-teruggedraaid");
            }

            foreach (var signaal in await Alle<Overlapsignaal>().Where(o => deel.Contains(o.MeldingId)).ToListAsync(stop))
            {
                Verwijder(signaal, "overlap-teruggedraaid");
            }

            var lijst = deel.Select(d => (MeldingId?)d).ToList();
            foreach (var regel in await Alle<Importregel>().Where(r => r.ImportId == id && r.Uitkomst == Importuitkomst.Nieuw && lijst.Contains(r.MeldingId)).ToListAsync(stop))
            {
                regel.DraaiTerug();
            }

            (await Alle<Import>().FirstAsync(i => i.Id == id, stop)).LegVast(new("importrijen-teruggedraaid", new { meldingen = deel.Length }));
            await BewaarAsync(stop);
        }
    }

    /// <summary>Last filled, first emptied.</summary>
    private async Task HerstelAsync(List<Importspoor> sporen, Dictionary<PersoonId, int> laatste, CancellationToken stop)
    {
        var nieuw = sporen.SelectMany(s => s.Personen).Where(p => p.IsNieuw).Select(p => p.Persoon).ToHashSet();
        foreach (var deel in sporen.SelectMany(s => s.Personen).Where(p => !nieuw.Contains(p.Persoon)).GroupBy(p => new PersoonId(p.Persoon)).Chunk(PerKeer))
        {
            var ids = deel.Select(d => d.Key).ToList();
            var personen = await Alle<Persoon>().Include(p => p.Adressen).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
            foreach (var aanvullingen in deel)
            {
                if (personen.TryGetValue(aanvullingen.Key, out var persoon) && persoon.Versie == laatste[aanvullingen.Key])
                {
                    foreach (var aanvulling in aanvullingen.Reverse())
                    {
                        persoon.NeemTerug(aanvulling);
                    }
                }
            }

            await BewaarAsync(stop);
        }
    }

    private async Task HaalPersonenWegAsync(IReadOnlyCollection<PersoonId> ids, Dictionary<PersoonId, int> laatste, CancellationToken stop)
    {
        foreach (var deel in ids.Chunk(PerKeer))
        {
            var gewezen = await gebruik.VanPersonenAsync(deel, stop);
            var personen = (await Alle<Persoon>().Include(p => p.Adressen).Where(p => deel.Contains(p.Id)).ToListAsync(stop)).Where(p => !gewezen.Contains(p.Id) && p.Versie == laatste[p.Id]).ToList();
            var wie = personen.Select(p => p.Id).ToList();
            foreach (var voorstel in await Alle<Matchvoorstel>().Where(v => wie.Contains(v.Een) || wie.Contains(v.Twee)).ToListAsync(stop))
            {
                Verwijder(voorstel, "match-teruggedraaid");
            }

            foreach (var persoon in personen)
            {
                Verwijder(persoon, "persoon-teruggedraaid");
            }

            await BewaarAsync(stop);
        }
    }

    private void Verwijder(Aggregaat weg, string gebeurtenis)
    {
        weg.LegVast(new(gebeurtenis));
        db.Remove(weg);
    }

    private async Task BewaarAsync(CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
    }

    private IQueryable<Melding> Van(ImportId id) => Alle<Melding>().Where(m => m.ImportId == id);

    /// <summary>The whole import: the gate has asked whether the viewer may.</summary>
    private IQueryable<T> Alle<T>()
        where T : class => db.Set<T>().IgnoreQueryFilters([PartituurDb.Toegang, PartituurDb.Geldig]).IgnoreAutoIncludes();
}
