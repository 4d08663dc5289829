using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Personen;

/// <summary>
/// Merges two rows that are one human, and takes that back (eis 24, 51). Everything that is attached moves to the person that remains, in every room; the old id keeps leading
/// to them. Both are saved here, inside the transaction of the caller.
/// </summary>
public sealed class Samenvoegen(PartituurDb db)
{
    private readonly Verwijzingen verwijzingen = new(db);

    /// <summary>What is attached to a person now.</summary>
    public Task<Telling> TelAsync(PersoonId persoon, CancellationToken stop = default) => verwijzingen.TelAsync(persoon, stop);

    /// <param name="een">One of the two; the one that was inscribed first remains.</param>
    /// <param name="twee">The other.</param>
    /// <param name="voorstel">The suggestion that was decided on; null takes the open one about these two, when there is one.</param>
    /// <param name="handeling">Who decides.</param>
    /// <param name="stop">Cancellation.</param>
    /// <exception cref="RegelGeschonden">See <see cref="Persoon.IsZelfdeAls"/>; or one of them does not exist.</exception>
    public async Task<Samenvoeging> VoerUitAsync(PersoonId een, PersoonId twee, Guid? voorstel, Handeling handeling, CancellationToken stop = default)
    {
        // Ids rise in time: the smaller one is the elder row.
        var (oud, jong) = een.Waarde.CompareTo(twee.Waarde) < 0 ? (een, twee) : (twee, een);
        var naar = await LaadAsync(oud, stop);
        var van = await LaadAsync(jong, stop);
        var (vanVoor, naarVoor) = (await TelAsync(van.Id, stop), await TelAsync(naar.Id, stop));
        van.IsZelfdeAls(naar);
        var gevraagd = await VoorstelAsync(v => voorstel == null ? v.Een == oud && v.Twee == jong && v.Oordeel == Matchoordeel.Open : v.Id == voorstel, stop);
        gevraagd?.Beoordeel(Matchoordeel.ZelfdePersoon, handeling);
        var verhuisd = await verwijzingen.VerhuisAsync(van.Id, naar.Id, stop);
        var samenvoeging = new Samenvoeging(van, naar, gevraagd?.Id, vanVoor, naarVoor, verhuisd, naar.NeemOverVan(van), handeling);
        db.Add(samenvoeging);
        await db.SaveChangesAsync(stop);
        samenvoeging.Geteld(await TelAsync(van.Id, stop), await TelAsync(naar.Id, stop));
        await db.SaveChangesAsync(stop);
        return samenvoeging;
    }

    /// <summary>Puts everything back that moved.</summary>
    /// <exception cref="RegelGeschonden">Unknown, undone already, or a later merge stands on it.</exception>
    public async Task MaakOngedaanAsync(Guid samenvoeging, Handeling handeling, CancellationToken stop = default)
    {
        var s = await db.Samenvoegingen.FirstOrDefaultAsync(x => x.Id == samenvoeging, stop) ?? throw new RegelGeschonden("samenvoeging-onbekend", "Deze samenvoeging is er niet meer.");
        s.MaakOngedaan(handeling);
        var (van, naar) = (await LaadAsync(s.VanId, stop), await LaadAsync(s.NaarId, stop));
        var (wie, toen) = (s.NaarId, s.Op);
        if (naar.ZelfdeAls is not null || await db.Samenvoegingen.IgnoreQueryFilters([PartituurDb.Toegang]).AnyAsync(x => x.Id != samenvoeging && x.NaarId == wie && x.OngedaanOp == null && x.Op > toen, stop))
        {
            throw new RegelGeschonden("samenvoeging-later", "Daarna is nog iemand met deze persoon samengevoegd. Draai eerst dat latere besluit terug.");
        }

        van.IsTochIemandAnders();
        (await VoorstelAsync(v => v.Id == s.VoorstelId, stop))?.Beoordeel(Matchoordeel.Open, handeling);
        await verwijzingen.ZetTerugAsync(van.Id, naar.Id, s.Verhuisd, stop);
        naar.GeefTerug(van, [.. s.Overgenomen]);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The suggestion about these two, when there is one: merging answers it and undoing asks it again.</summary>
    private Task<Matchvoorstel?> VoorstelAsync(Expression<Func<Matchvoorstel, bool>> welk, CancellationToken stop) => db.Matchvoorstellen.FirstOrDefaultAsync(welk, stop);

    private async Task<Persoon> LaadAsync(PersoonId id, CancellationToken stop) =>
        await db.Personen.FirstOrDefaultAsync(p => p.Id == id, stop) ?? throw new RegelGeschonden("persoon-onbekend", "Deze persoon is niet gevonden.");
}
