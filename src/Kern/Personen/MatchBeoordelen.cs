using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>Decides on a match suggestion and does what follows from it: the two are merged, or set free again.</summary>
public sealed class MatchBeoordelen(PartituurDb db)
{
    /// <param name="voorstel">The suggestion, within the visible set.</param>
    /// <param name="oordeel"><see cref="Matchoordeel.Open"/> takes the former decision back.</param>
    /// <param name="handeling">Who decides.</param>
    /// <param name="stop">Cancellation.</param>
    /// <returns>What moved, when the two were merged by this decision.</returns>
    /// <exception cref="RegelGeschonden">Unknown, decided already, or a rule of <see cref="Samenvoegen"/>.</exception>
    public async Task<Samenvoeging?> VoerUitAsync(Guid voorstel, Matchoordeel oordeel, Handeling handeling, CancellationToken stop = default)
    {
        var match = await db.Matchvoorstellen.FirstOrDefaultAsync(m => m.Id == voorstel, stop) ?? throw new RegelGeschonden("match-onbekend", "Dit voorstel is er niet meer.");
        if ((match.Oordeel == Matchoordeel.Open) == (oordeel == Matchoordeel.Open))
        {
            throw new RegelGeschonden("match-al-beoordeeld", match.Oordeel == Matchoordeel.Open ? "Over dit voorstel is nog niet besloten." : "Over dit voorstel is al besloten. Draai dat besluit eerst terug.");
        }

        if (oordeel == Matchoordeel.ZelfdePersoon)
        {
            // A row that was merged since stands for the person it turned out to be.
            var een = await NuAsync(match.Een, stop);
            var twee = await NuAsync(match.Twee, stop);
            if (een != twee)
            {
                return await new Samenvoegen(db).VoerUitAsync(een, twee, match.Id, handeling, stop);
            }
        }
        else if (match.Oordeel == Matchoordeel.ZelfdePersoon
            && await db.Samenvoegingen.FirstOrDefaultAsync(s => s.VoorstelId == voorstel && s.OngedaanOp == null, stop) is { } samenvoeging)
        {
            await new Samenvoegen(db).MaakOngedaanAsync(samenvoeging.Id, handeling, stop);
            return null;
        }

        match.Beoordeel(oordeel, handeling);
        return null;
    }
    private async Task<PersoonId> NuAsync(PersoonId rij, CancellationToken stop) =>
        await db.Personen.Where(p => p.Id == rij).Select(p => p.ZelfdeAls).FirstOrDefaultAsync(stop) ?? rij;
}
