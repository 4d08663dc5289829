using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Casussen;

/// <summary>Keeps the important dates of a case, with the policy of the day on which that is done.</summary>
public sealed class Datumbeheer(PartituurDb db)
{
    /// <exception cref="RegelGeschonden">A rule of <see cref="Casusdatum"/>.</exception>
    public async Task<Casusdatum> PlanAsync(Casus casus, Datumgegevens gegevens, Handeling handeling, CancellationToken stop = default)
    {
        var datum = new Casusdatum(casus, gegevens, await DagenAsync(handeling.Dag, stop), handeling);
        db.Add(datum);
        return datum;
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="Casusdatum"/>.</exception>
    public async Task WijzigAsync(Casusdatum datum, Datumgegevens gegevens, Handeling handeling, CancellationToken stop = default) =>
        datum.Wijzig(await CasusVanAsync(datum, stop), gegevens, await DagenAsync(handeling.Dag, stop), handeling);

    /// <exception cref="RegelGeschonden">The case has ended.</exception>
    public async Task ZetTerugAsync(Casusdatum datum, CancellationToken stop = default) => datum.ZetTerug(await CasusVanAsync(datum, stop));

    /// <summary>Who sees the date sees its case.</summary>
    public Task<Casus> CasusVanAsync(Casusdatum datum, CancellationToken stop = default)
    {
        var casus = datum.CasusId;
        return db.Casussen.AsNoTrackingWithIdentityResolution().FirstAsync(c => c.Id == casus, stop);
    }

    private async Task<int> DagenAsync(DateOnly dag, CancellationToken stop)
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.DatumWaarschuwingDagen).ToListAsync(stop);
        return beleid.Count == 0 ? Beleid.DatumWaarschuwingStandaardDagen : beleid.Getal(Beleid.DatumWaarschuwingDagen, dag);
    }
}
