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
/// What was taken in and taken back stays in the log. In batches, each in a transaction of its own; every step can be done twice, and what the import added stays known until the end, so that
/// whoever is broken off goes on where he was.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="klok">The clock.</param>
/// <param name="perKeer">Meldingen, people or relations in one transaction: few, because whoever else writes waits for it on SQLite.</param>
public sealed class ImportTerugdraaien(PartituurDb db, TimeProvider klok, int perKeer = 200)
{
    private const string Begonnen = "import-terugdraaien-begonnen";

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

    /// <summary>Puts it in the queue to be taken back; with the next save.</summary>
    /// <param name="id">The import.</param>
    /// <param name="reden">Why, at most 1,000 characters.</param>
    /// <param name="alleenOngemoeid">Whether the meldingen with which something was done may stay.</param>
    /// <param name="stop">Cancellation.</param>
    /// <returns>How many meldingen can be taken back now.</returns>
    /// <exception cref="RegelGeschonden">It runs, there is nothing to take back, no reason, or something was done with some of them.</exception>
    public async Task<int> BeginAsync(ImportId id, string reden, bool alleenOngemoeid, CancellationToken stop = default)
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

        (await Alle<Import>().AsTracking().FirstAsync(i => i.Id == id, stop)).BeginTerug(reden);
        return terug.Ongemoeid.Count;
    }

    /// <summary>Takes it back, from wherever it was. Meldingen with which something is done meanwhile stay.</summary>
    /// <param name="id">An import that was begun; any other is left alone.</param>
    /// <param name="stop">Cancellation, between two batches.</param>
    public async Task VoerUitAsync(ImportId id, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        db.ChangeTracker.Clear();
        if (await Alle<Import>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id && i.Status == ImportStatus.Terugdraaien, stop) is not { } import)
        {
            return;
        }

        var wie = await Alle<Logregel>().AsNoTracking().Where(l => l.OnderwerpId == id.Waarde && l.Wat == Begonnen).OrderByDescending(l => l.Op).Select(l => new { l.Wie, l.Organisatie }).FirstAsync(stop);
        var handeling = new Handeling(wie.Wie is { } w ? new ProfessionalId(w) : null, wie.Organisatie is { } o ? new OrganisatieId(o) : null, import.HuisId, "melding.importeren", klok.GetUtcNow());
        while (await HaalMeldingenWegAsync(id, handeling, stop))
        {
            // The next batch.
        }

        var sporen = await Alle<Importregel>().AsNoTracking().Where(r => r.ImportId == id && r.Spoor != null).OrderBy(r => r.Rij).Select(r => new { r.Uitkomst, r.Spoor }).ToListAsync(stop);
        var eigen = sporen.Where(s => s.Uitkomst == Importuitkomst.Teruggedraaid).Select(s => s.Spoor!).ToList();
        var laatste = sporen.SelectMany(s => s.Spoor!.Personen).GroupBy(p => p.Persoon).ToDictionary(g => new PersoonId(g.Key), g => g.Max(p => p.Versie));
        await HerstelAsync(eigen, laatste, handeling, stop);
        await HaalPersonenWegAsync([.. eigen.SelectMany(s => s.Personen).Where(p => p.IsNieuw).Select(p => new PersoonId(p.Persoon)).Distinct()], laatste, handeling, stop);
        await SluitAsync(id, handeling, stop);
    }

    /// <summary>One batch: the meldingen, their relations and what houses were told because of them.</summary>
    /// <returns>False when there was none left.</returns>
    private async Task<bool> HaalMeldingenWegAsync(ImportId id, Handeling handeling, CancellationToken stop)
    {
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        var deel = (await KijkAsync(id, stop)).Ongemoeid.Take(perKeer).ToList();
        if (deel.Count == 0)
        {
            return false;
        }

        Open(handeling);
        var lijst = deel.ConvertAll(d => (MeldingId?)d);
        var regels = await Alle<Importregel>().AsTracking().Where(r => r.ImportId == id && r.Uitkomst == Importuitkomst.Nieuw && lijst.Contains(r.MeldingId)).ToListAsync(stop);
        var sporen = regels.Select(r => r.Spoor).OfType<Importspoor>().ToList();
        var relaties = sporen.SelectMany(s => s.Relaties).ToList();
        foreach (var relatie in await Alle<Relatie>().AsTracking().Where(r => relaties.Contains(r.Id) && r.Versie == 1).ToListAsync(stop))
        {
            Verwijder(relatie, "relatie-teruggedraaid");
        }

        // What the other house was told and nobody has looked at; where it still holds, the next night tells it again.
        var signalen = sporen.SelectMany(s => s.Signalen ?? []).ToList();
        foreach (var signaal in await Alle<Overlapsignaal>().AsTracking().Where(o => deel.Contains(o.MeldingId) || (signalen.Contains(o.Id) && o.Stand == Overlapstand.Open)).ToListAsync(stop))
        {
            Verwijder(signaal, "overlap-teruggedraaid");
        }

        foreach (var melding in await Alle<Melding>().AsTracking().Include(m => m.Betrokkenen).Where(m => deel.Contains(m.Id)).ToListAsync(stop))
        {
            Verwijder(melding, "melding-teruggedraaid");
        }

        regels.ForEach(r => r.DraaiTerug());
        (await Alle<Import>().AsTracking().FirstAsync(i => i.Id == id, stop)).GaTerug(deel.Count);
        await BewaarAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    /// <summary>Last filled, first emptied.</summary>
    private async Task HerstelAsync(List<Importspoor> sporen, Dictionary<PersoonId, int> laatste, Handeling handeling, CancellationToken stop)
    {
        var nieuw = sporen.SelectMany(s => s.Personen).Where(p => p.IsNieuw).Select(p => p.Persoon).ToHashSet();
        foreach (var deel in sporen.SelectMany(s => s.Personen).Where(p => !nieuw.Contains(p.Persoon)).GroupBy(p => new PersoonId(p.Persoon)).Chunk(perKeer))
        {
            Open(handeling);
            var ids = deel.Select(d => d.Key).ToList();
            var personen = await Alle<Persoon>().AsTracking().Include(p => p.Adressen).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, stop);
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

    private async Task HaalPersonenWegAsync(IReadOnlyCollection<PersoonId> ids, Dictionary<PersoonId, int> laatste, Handeling handeling, CancellationToken stop)
    {
        foreach (var deel in ids.Chunk(perKeer))
        {
            Open(handeling);
            var gewezen = await gebruik.VanPersonenAsync(deel, stop);
            var personen = (await Alle<Persoon>().AsTracking().Include(p => p.Adressen).Where(p => deel.Contains(p.Id)).ToListAsync(stop)).Where(p => !gewezen.Contains(p.Id) && p.Versie == laatste[p.Id]).ToList();
            var wie = personen.Select(p => p.Id).ToList();
            foreach (var voorstel in await Alle<Matchvoorstel>().AsTracking().Where(v => wie.Contains(v.Een) || wie.Contains(v.Twee)).ToListAsync(stop))
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

    /// <summary>Nothing more has to be known of what it added.</summary>
    private async Task SluitAsync(ImportId id, Handeling handeling, CancellationToken stop)
    {
        Open(handeling);
        await using var transactie = await db.Database.BeginTransactionAsync(stop);
        foreach (var regel in await Alle<Importregel>().AsTracking().Where(r => r.ImportId == id && r.Uitkomst == Importuitkomst.Teruggedraaid && r.Spoor != null).ToListAsync(stop))
        {
            regel.VergeetSpoor();
        }

        (await Alle<Import>().AsTracking().FirstAsync(i => i.Id == id, stop)).IsTerug();
        await BewaarAsync(stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>The one who began it, at the moment of this batch.</summary>
    private void Open(Handeling handeling) => db.Open(handeling with { Op = klok.GetUtcNow() });

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
