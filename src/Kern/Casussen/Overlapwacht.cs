using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Koppelen;

namespace Partituur.Kern.Casussen;

/// <summary>
/// Signals that two houses are busy with the same human (eis 31, 36): the same BSN, or certain by the rules of <see cref="Herkenning"/>, in an open melding or case on both sides. Lives
/// here because Meldingen does not know Casussen. Looks into the other house; what comes out is that it must be called, and nothing else.
/// </summary>
public sealed class Overlapwacht(PartituurDb db)
{
    private const int PerKeer = 100;

    private readonly Kandidaten kandidaten = new(db);
    private readonly Dictionary<HuisId, Koppelmodel> modellen = [];

    /// <summary>Looks at one melding that was just taken in and saved.</summary>
    /// <returns>How many signals were added, on both sides; with the next save.</returns>
    public async Task<int> SeinAsync(Melding melding, Handeling handeling, CancellationToken stop = default) =>
        (await SeinAsync(melding.HuisId, [melding.Id], handeling, stop)).Sum(s => s.Count());

    /// <summary>Looks at meldingen of one house that were saved, all at once: as many questions to the database for a batch as for one.</summary>
    /// <returns>The signals that were added, on both sides, by the melding of this house that caused them; with the next save.</returns>
    public async Task<ILookup<MeldingId, Guid>> SeinAsync(HuisId huis, IReadOnlyCollection<MeldingId> meldingen, Handeling handeling, CancellationToken stop = default)
    {
        var nieuw = new List<(MeldingId Door, Guid Signaal)>();
        var huizen = await db.Huizen.AsNoTracking().Where(h => h.Id != huis).Select(h => h.Id).ToListAsync(stop);
        if (huizen.Count > 0)
        {
            var deze = meldingen.ToList();
            var betrokken = await db.Set<Betrokkene>().IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(b => deze.Contains(b.MeldingId)).Select(b => new { b.MeldingId, b.PersoonId }).ToListAsync(stop);
            var ids = betrokken.Select(b => b.PersoonId).Distinct().ToList();
            var personen = await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync(stop);
            foreach (var ander in huizen)
            {
                var daar = await OpenDaarAsync(personen, ander, stop);
                nieuw.AddRange(await VoegToeAsync(huis, ander, [.. betrokken.SelectMany(b => daar[b.PersoonId].Select(hunne => (b.MeldingId, hunne)))], handeling, stop));
            }
        }

        return nieuw.ToLookup(n => n.Door, n => n.Signaal);
    }

    /// <summary>Looks again at every open melding of a house: for people who were recognised later.</summary>
    public async Task<int> VeegAsync(HuisId huis, DateTimeOffset op, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var nu = new Handeling(null, null, huis, "meldingen.overlap", op);
        var open = await db.Meldingen.AsNoTracking().Where(m => m.HuisId == huis && (m.Status == MeldingStatus.Ontvangen || m.Status == MeldingStatus.InOnderzoek)).OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(stop);
        var aantal = 0;
        foreach (var deel in open.Chunk(PerKeer))
        {
            db.Open(nu);
            aantal += (await SeinAsync(huis, deel, nu, stop)).Sum(s => s.Count());
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return aantal;
    }

    /// <summary>For each of these people the meldingen of the other house in which it is busy with the same human: open, or leading to a case that is open.</summary>
    private async Task<ILookup<PersoonId, MeldingId>> OpenDaarAsync(List<Persoon> personen, HuisId ander, CancellationToken stop)
    {
        var gevraagd = personen.ConvertAll(p => (Wie: p.Personalia, Adres: p.HuidigAdres is { } a ? new Adresgegevens(a.Straat, a.Huisnummer, a.Postcode, a.Woonplaats) : null));
        var zeker = new List<(PersoonId Hier, PersoonId Daar)>();
        foreach (var (mogelijk, i) in (await kandidaten.ZoekAsync(gevraagd, ander, stop)).Select((m, i) => (m, i)).Where(m => m.m.Count > 0))
        {
            var herkenning = new Herkenning(await ModelAsync(ander, stop));
            mogelijk.ForEach(k => herkenning.Voeg(Bekende.Van(k)));
            if (herkenning.Zeker(gevraagd[i].Wie, gevraagd[i].Adres) is { Persoon: var daar })
            {
                zeker.Add((personen[i].Id, daar));
            }
        }

        var wie = zeker.Select(z => z.Daar).Distinct().ToList();
        if (wie.Count == 0)
        {
            return zeker.ToLookup(z => z.Hier, _ => default(MeldingId));
        }

        var open = await db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(m => m.HuisId == ander && (m.Status == MeldingStatus.Ontvangen || m.Status == MeldingStatus.InOnderzoek))
            .SelectMany(m => m.Betrokkenen, (m, b) => new { b.PersoonId, MeldingId = m.Id }).Where(o => wie.Contains(o.PersoonId)).ToListAsync(stop);
        var casussen = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Open().Where(c => c.HuisId == ander)
            .SelectMany(c => c.Personen, (c, p) => new { p.PersoonId, c.MeldingId }).Where(o => wie.Contains(o.PersoonId)).ToListAsync(stop);
        var perPersoon = open.Concat(casussen).Distinct().ToLookup(o => o.PersoonId, o => o.MeldingId);
        return zeker.SelectMany(z => perPersoon[z.Daar].Select(m => (z.Hier, Melding: m))).ToLookup(z => z.Hier, z => z.Melding);
    }

    private async Task<Koppelmodel> ModelAsync(HuisId ander, CancellationToken stop) =>
        modellen.TryGetValue(ander, out var model) ? model : modellen[ander] = await kandidaten.ModelAsync(ander, stop);

    /// <summary>Tells both houses, each once per melding of its own.</summary>
    private async Task<IEnumerable<(MeldingId Door, Guid Signaal)>> VoegToeAsync(HuisId huis, HuisId ander, IReadOnlyList<(MeldingId Onze, MeldingId Hunne)> paren, Handeling handeling, CancellationToken stop)
    {
        if (paren.Count == 0)
        {
            return [];
        }

        var gewenst = paren.SelectMany(p => new[] { (Huis: huis, Melding: p.Onze, Over: ander, Door: p.Onze), (Huis: ander, Melding: p.Hunne, Over: huis, Door: p.Onze) }).DistinctBy(g => (g.Huis, g.Melding)).ToList();
        var meldingen = gewenst.ConvertAll(g => g.Melding);
        var al = (await db.Overlapsignalen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(o => meldingen.Contains(o.MeldingId)).ToListAsync(stop))
            .Concat(db.ChangeTracker.Entries<Overlapsignaal>().Where(e => e.State == EntityState.Added).Select(e => e.Entity)).Select(o => (o.HuisId, o.MeldingId, o.AnderHuisId)).ToHashSet();
        var nieuw = gewenst.Where(g => !al.Contains((g.Huis, g.Melding, g.Over))).Select(g => (g.Door, Signaal: new Overlapsignaal(g.Huis, g.Melding, g.Over, handeling.Op))).ToList();
        db.AddRange(nieuw.Select(n => n.Signaal));
        return nieuw.Select(n => (n.Door, n.Signaal.Id));
    }
}

public static class CasusVragen
{
    /// <summary>Not ended. Statuses are stored as words: compare with equals.</summary>
    public static IQueryable<Casus> Open(this IQueryable<Casus> casussen) =>
        casussen.Where(c => c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding || c.Status == CasusStatus.InUitvoering);
}
