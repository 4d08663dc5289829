using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Plannen;

/// <summary>Keeps what the interventies of a case cost; also of a case that has ended, because bills come late.</summary>
public sealed class Kostenbeheer(PartituurDb db)
{
    /// <summary>What is recorded for an interventie of this case; null when nothing is.</summary>
    public Task<Interventiekosten?> ZoekAsync(Casus casus, InterventieId interventie, CancellationToken stop = default)
    {
        var id = casus.Id;
        return db.Interventiekosten.AsTracking().FirstOrDefaultAsync(k => k.InterventieId == interventie && k.CasusId == id, stop);
    }

    /// <exception cref="RegelGeschonden">No such interventie or unit price, or a rule of <see cref="Interventiekosten"/>.</exception>
    public async Task<Interventiekosten> LegVastAsync(Casus casus, InterventieId interventie, Kostengegevens gegevens, Handeling handeling, CancellationToken stop = default)
    {
        var id = casus.Id;
        var wat = await db.Interventies.AsNoTracking().FirstOrDefaultAsync(i => i.Id == interventie && i.CasusId == id, stop) ?? throw new RegelGeschonden("interventie-onbekend", "Deze interventie is er niet.");
        if (gegevens.Soort is { } soort && !await db.Kostensoorten.AnyAsync(s => s.Id == soort, stop))
        {
            throw new RegelGeschonden("kostensoort-onbekend", "Kies een kostprijs uit de lijst.");
        }

        if (await ZoekAsync(casus, interventie, stop) is { } er)
        {
            er.Wijzig(gegevens, handeling);
            return er;
        }

        var nieuw = new Interventiekosten(wat, gegevens, handeling);
        db.Add(nieuw);
        return nieuw;
    }

    /// <summary>They are not known after all.</summary>
    /// <exception cref="RegelGeschonden">Nothing was recorded.</exception>
    public async Task VerwijderAsync(Casus casus, InterventieId interventie, CancellationToken stop = default)
    {
        var er = await ZoekAsync(casus, interventie, stop) ?? throw new RegelGeschonden("kosten-onbekend", "Van deze interventie zijn geen kosten vastgelegd.");
        er.Vervalt();
        db.Remove(er);
    }
}
