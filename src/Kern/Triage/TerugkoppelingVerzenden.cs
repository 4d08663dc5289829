using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Triage;

/// <summary>A person sends what was prepared; when the reporter hears it, the melding is done (eis 82).</summary>
public sealed class TerugkoppelingVerzenden(PartituurDb db)
{
    /// <exception cref="RegelGeschonden">Already sent, or no text.</exception>
    public async Task VoerUitAsync(Terugkoppeling terugkoppeling, string tekst, Handeling handeling, CancellationToken stop = default)
    {
        terugkoppeling.Verzend(tekst, handeling);
        if (terugkoppeling.AanMelder)
        {
            (await db.Meldingen.AsTracking().FirstAsync(m => m.Id == terugkoppeling.MeldingId, stop)).IsTeruggekoppeld();
        }
    }
}
