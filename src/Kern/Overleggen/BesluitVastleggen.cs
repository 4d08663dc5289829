using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>Records what a meeting decided on a case, and tells it to everybody who takes part in that case (eis 74).</summary>
public sealed class BesluitVastleggen(PartituurDb db)
{
    /// <param name="overleg">The meeting, tracked.</param>
    /// <param name="casus">A case on its agenda.</param>
    /// <param name="besluit">What was decided, at most 2,000 characters.</param>
    /// <param name="handeling">Who records it.</param>
    /// <param name="stop">Cancellation.</param>
    /// <exception cref="RegelGeschonden">Not on the agenda, or no text.</exception>
    public Task VoerUitAsync(Casusoverleg overleg, CasusId casus, string besluit, Handeling handeling, CancellationToken stop = default) => VoerUitAsync(overleg, casus, besluit, Kring.Deelnemers, handeling, stop);

    /// <summary>The same, for fewer readers in the journal when it is confidential.</summary>
    public Task VoerUitAsync(Casusoverleg overleg, CasusId casus, string besluit, Kring kring, Handeling handeling, CancellationToken stop = default) => VoerUitAsync(overleg, casus, besluit, kring, handeling, null, stop);

    /// <summary>The same, with where it comes from when it was not typed at the table.</summary>
    public async Task VoerUitAsync(Casusoverleg overleg, CasusId casus, string besluit, Kring kring, Handeling handeling, string? hoe, CancellationToken stop = default)
    {
        overleg.Besluit(casus, besluit, handeling);

        // The chair writes in a case that the chair need not take part in: the case stands on the agenda of this meeting, of the same house.
        var besproken = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().FirstAsync(c => c.Id == casus && c.HuisId == overleg.HuisId, stop);
        db.Add(new Journaalregel(
            besproken, $"Besluit van het casusoverleg van {Tekst.Datum(overleg.Dag)}{hoe}: {besluit.Trim()}", FeitOfOordeel.Feit, kring, handeling, Journaalsoort.Besluit, waaromNagekomen: "Besproken in een casusoverleg na de afronding."));
    }
}
