using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>Decides on a match suggestion and does what follows from it: the younger row turns out to be the older one, or is set free again.</summary>
public sealed class MatchBeoordelen(PartituurDb db)
{
    /// <param name="voorstel">The suggestion, within the visible set.</param>
    /// <param name="oordeel"><see cref="Matchoordeel.Open"/> takes the former decision back.</param>
    /// <param name="handeling">Who decides.</param>
    /// <param name="stop">Cancellation.</param>
    /// <exception cref="RegelGeschonden">Unknown, decided already, or the younger row belongs to somebody else since.</exception>
    public async Task VoerUitAsync(Guid voorstel, Matchoordeel oordeel, Handeling handeling, CancellationToken stop = default)
    {
        var match = await db.Matchvoorstellen.FirstOrDefaultAsync(m => m.Id == voorstel, stop) ?? throw new RegelGeschonden("match-onbekend", "Dit voorstel is er niet meer.");
        if ((match.Oordeel == Matchoordeel.Open) == (oordeel == Matchoordeel.Open))
        {
            throw new RegelGeschonden("match-al-beoordeeld", match.Oordeel == Matchoordeel.Open ? "Over dit voorstel is nog niet besloten." : "Over dit voorstel is al besloten. Draai dat besluit eerst terug.");
        }

        // Ids rise in time: the second is the younger row.
        var oudste = await db.Personen.FirstAsync(p => p.Id == match.Een, stop);
        var jongste = await db.Personen.FirstAsync(p => p.Id == match.Twee, stop);
        var doel = oudste.ZelfdeAls ?? oudste.Id;
        if (oordeel == Matchoordeel.ZelfdePersoon)
        {
            if (jongste.ZelfdeAls is { } ander && ander != doel)
            {
                throw new RegelGeschonden("persoon-al-samengevoegd", "De tweede persoon is al met iemand anders samengevoegd. Draai dat besluit eerst terug.");
            }

            // Only whole persons are merged: a name that leads to this row would else lead to nobody.
            if (await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(p => p.ZelfdeAls == jongste.Id, stop))
            {
                throw new RegelGeschonden("persoon-al-samengevoegd", "Met de tweede persoon is al iemand samengevoegd. Draai dat besluit eerst terug.");
            }

            jongste.IsZelfdeAls(oudste);
        }
        else if (match.Oordeel == Matchoordeel.ZelfdePersoon && jongste.ZelfdeAls == doel)
        {
            jongste.IsTochIemandAnders();
        }

        match.Beoordeel(oordeel, handeling);
    }
}
