using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

/// <summary>Asks of decisions of months ago: was it right? The installation does this, for every house. Can be run again: no decision is asked about twice.</summary>
public sealed class TerugblikVragen(PartituurDb db)
{
    private const int PerKeer = 200;

    private static readonly string[] Gelezen = [Beleid.TerugblikMaanden, Beleid.TerugblikSteekproef, Beleid.TerugblikAntwoordDagen];

    /// <summary>Asks about what is due, and saves.</summary>
    /// <returns>How many decisions were asked about; each leaves the event <c>terugblik-gevraagd</c>.</returns>
    public async Task<int> VoerUitAsync(HuisId huis, Handeling handeling, CancellationToken stop = default)
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => Gelezen.Contains(b.Naam)).ToListAsync(stop);
        var maanden = beleid.Where(b => b.Naam == Beleid.TerugblikMaanden).Select(b => Terugblikregels.Waarde(beleid, b.Naam, b.Vanaf, Terugblikregels.StandaardMaanden)).DefaultIfEmpty(Terugblikregels.StandaardMaanden).ToList();
        var begin = Kalender.BeginVan(handeling.Dag.AddMonths(-maanden.Max() - Terugblikregels.HoogstensMaandenLater - 1));
        var eind = Kalender.BeginVan(handeling.Dag.AddMonths(-maanden.Min()).AddDays(4));
        var niet = db.Terugblikken.IgnoreQueryFilters([PartituurDb.Toegang]);
        var geweigerd = db.Verwijzingen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes();

        // What lapsed is left out by the filter of the decisions themselves.
        var kandidaten = await db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(b => b.HuisId == huis && b.BeslotenDoorId != null && b.BeslotenOp >= begin && b.BeslotenOp < eind && !niet.Any(t => t.BesluitId == b.Id))
            .Select(b => new { b.Id, b.Uitkomst, b.BeslotenOp, KwamTerug = geweigerd.Any(v => v.MeldingId == b.MeldingId && v.Status == VerwijzingStatus.Geweigerd) }).ToListAsync(stop);
        var gevraagd = kandidaten.Where(b => Terugblikregels.IsTijd(beleid, Kalender.DagVan(b.BeslotenOp), handeling.Dag)
            && (Terugblikregels.WordtAltijdGevraagd(b.Uitkomst, b.KwamTerug)
                || Terugblikregels.ValtInSteekproef(b.Id, Terugblikregels.Waarde(beleid, Beleid.TerugblikSteekproef, Kalender.DagVan(b.BeslotenOp), Terugblikregels.StandaardSteekproef)))).Select(b => b.Id).ToList();
        var uiterlijk = handeling.Dag.AddDays(Terugblikregels.Waarde(beleid, Beleid.TerugblikAntwoordDagen, handeling.Dag, Terugblikregels.StandaardAntwoordDagen));
        db.Open(handeling);
        foreach (var deel in gevraagd.Chunk(PerKeer))
        {
            var besluiten = await db.Triagebesluiten.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(b => deel.Contains(b.Id)).ToListAsync(stop);
            db.AddRange(besluiten.Select(b => new Terugblik(b, uiterlijk, handeling)));
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return gevraagd.Count;
    }

    /// <summary>A decision lapses, and with it the question about it. The caller saves.</summary>
    public async Task LaatVervallenAsync(Triagebesluit besluit, CancellationToken stop = default)
    {
        var id = besluit.Id;
        foreach (var terugblik in await db.Terugblikken.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(t => t.BesluitId == id).ToListAsync(stop))
        {
            terugblik.Vervalt();
            db.Remove(terugblik);
        }
    }
}
