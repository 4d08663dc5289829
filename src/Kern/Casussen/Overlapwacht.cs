using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Casussen;

/// <summary>
/// Signals that two houses are busy with the same human (eis 31, 36): the same BSN, or certain by the rules of <see cref="Herkenning"/>, in an open melding or case on both sides. Lives
/// here because Meldingen does not know Casussen. Looks into the other house; what comes out is that it must be called, and nothing else.
/// </summary>
public sealed class Overlapwacht(PartituurDb db)
{
    private const int PerKeer = 200;

    /// <summary>Looks at one melding that was just taken in and saved.</summary>
    /// <returns>How many signals were added, on both sides; with the next save.</returns>
    public async Task<int> SeinAsync(Melding melding, Handeling handeling, CancellationToken stop = default)
    {
        var huizen = await db.Huizen.AsNoTracking().Where(h => h.Id != melding.HuisId).Select(h => h.Id).ToListAsync(stop);
        var id = melding.Id;
        var personen = huizen.Count == 0 ? [] : await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(p => db.Set<Betrokkene>().Any(b => b.MeldingId == id && b.PersoonId == p.Id)).ToListAsync(stop);
        var aantal = 0;
        foreach (var ander in huizen)
        {
            var daar = new HashSet<MeldingId>();
            foreach (var persoon in personen)
            {
                daar.UnionWith(await OpenDaarAsync(persoon, ander, stop));
            }

            aantal += daar.Count == 0 ? 0 : await VoegToeAsync(melding.HuisId, melding.Id, ander, handeling, stop);
            foreach (var hunne in daar)
            {
                aantal += await VoegToeAsync(ander, hunne, melding.HuisId, handeling, stop);
            }
        }

        return aantal;
    }

    /// <summary>Looks again at every open melding of a house: for what was taken in by an import, and for people who were recognised later.</summary>
    public async Task<int> VeegAsync(HuisId huis, DateTimeOffset op, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var nu = new Handeling(null, null, huis, "meldingen.overlap", op);
        var open = await db.Meldingen.AsNoTracking().Where(m => m.HuisId == huis && (m.Status == MeldingStatus.Ontvangen || m.Status == MeldingStatus.InOnderzoek)).OrderBy(m => m.Id).ToListAsync(stop);
        var aantal = 0;
        foreach (var deel in open.Chunk(PerKeer))
        {
            db.Open(nu);
            foreach (var melding in deel)
            {
                aantal += await SeinAsync(melding, nu, stop);
            }

            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return aantal;
    }

    /// <summary>The meldingen of the other house in which it is busy with this human: open, or leading to a case that is open.</summary>
    private async Task<IReadOnlyList<MeldingId>> OpenDaarAsync(Persoon persoon, HuisId ander, CancellationToken stop)
    {
        var adres = persoon.HuidigAdres is { } a ? new Adresgegevens(a.Straat, a.Huisnummer, a.Postcode, a.Woonplaats) : null;
        var kandidaten = (await new Kandidaten(db).ZoekAsync(persoon.Personalia, adres, ander, stop)).Where(k => k.HuisId == ander).ToList();
        if (kandidaten.Count == 0)
        {
            return [];
        }

        var herkenning = new Herkenning(await new Kandidaten(db).ModelAsync(ander, stop));
        kandidaten.ForEach(k => herkenning.Voeg(Bekende.Van(k)));
        if (herkenning.Zeker(persoon.Personalia, adres) is not { Persoon: var daar })
        {
            return [];
        }

        var betrokken = db.Set<Betrokkene>().Where(b => b.PersoonId == daar).Select(b => b.MeldingId);
        var open = await db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(m => m.HuisId == ander && (m.Status == MeldingStatus.Ontvangen || m.Status == MeldingStatus.InOnderzoek) && betrokken.Contains(m.Id))
            .Select(m => m.Id).ToListAsync(stop);
        var casussen = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).Open()
            .Where(c => c.HuisId == ander && c.Personen.Any(p => p.PersoonId == daar)).Select(c => c.MeldingId).ToListAsync(stop);
        return [.. open.Union(casussen)];
    }

    private async Task<int> VoegToeAsync(HuisId huis, MeldingId melding, HuisId ander, Handeling handeling, CancellationToken stop)
    {
        if (db.ChangeTracker.Entries<Overlapsignaal>().Any(e => e.Entity.HuisId == huis && e.Entity.MeldingId == melding && e.Entity.AnderHuisId == ander)
            || await db.Overlapsignalen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(o => o.HuisId == huis && o.MeldingId == melding && o.AnderHuisId == ander, stop))
        {
            return 0;
        }

        db.Add(new Overlapsignaal(huis, melding, ander, handeling.Op));
        return 1;
    }
}

public static class CasusVragen
{
    /// <summary>Not ended. Statuses are stored as words: compare with equals.</summary>
    public static IQueryable<Casus> Open(this IQueryable<Casus> casussen) =>
        casussen.Where(c => c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding || c.Status == CasusStatus.InUitvoering);
}
