using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Plannen;

/// <summary>
/// Pauses a case and moves its own days along: open acties and evaluations. A hearing or an eviction is set by others and stays; the terugkoppeling that the reporter is owed stays too, and the
/// term for keeping begins only when a case ends.
/// </summary>
public sealed class Opschorten(PartituurDb db)
{
    /// <summary>The most days that policy allows from a day on.</summary>
    public async Task<int> HoogstensAsync(DateOnly dag, CancellationToken stop = default)
    {
        var regels = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.OpschortenHoogstensDagen).ToListAsync(stop);
        return regels.Count == 0 ? Beleid.OpschortenStandaardDagen : regels.Getal(Beleid.OpschortenHoogstensDagen, dag);
    }

    /// <exception cref="RegelGeschonden">A rule of <see cref="Casus.SchortOp"/>, or no reason.</exception>
    public async Task<Opschorting> VoerUitAsync(Casus casus, DateOnly tot, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        casus.SchortOp(tot, await HoogstensAsync(handeling.Dag, stop), handeling);
        var dagen = tot.DayNumber - handeling.Dag.DayNumber;
        var (acties, data) = await EigenAsync(casus.Id, stop);
        acties.ForEach(a => a.Verschuif(dagen));
        data.ForEach(d => d.Verschuif(dagen));
        var opschorting = new Opschorting(casus, reden, acties.Select(a => a.Id.Waarde).Concat(data.Select(d => d.Id.Waarde)), handeling);
        db.Add(opschorting);
        return opschorting;
    }

    /// <summary>Runs again, before its day or after it. What had moved along comes back by the days that were not used, never to before today.</summary>
    /// <exception cref="RegelGeschonden">Not paused, or before its day without a reason.</exception>
    public async Task HervatAsync(Casus casus, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        var ongebruikt = casus.Hervat(handeling);
        var id = casus.Id;
        var opschorting = await db.Opschortingen.AsTracking().Where(o => o.CasusId == id && o.HervatOp == null).OrderByDescending(o => o.Op).FirstAsync(stop);
        opschorting.Eindigt(reden, handeling);
        if (ongebruikt > 0)
        {
            var (acties, data) = await EigenAsync(id, stop);
            var bewogen = opschorting.VerschovenIds().ToHashSet();
            acties.Where(a => bewogen.Contains(a.Id.Waarde)).ToList().ForEach(a => a.Verschuif(-ongebruikt));
            data.Where(d => bewogen.Contains(d.Id.Waarde)).ToList().ForEach(d => d.Verschuif(-ongebruikt));
        }
    }

    /// <summary>Beyond the visible set: what moves does not depend on who decides.</summary>
    private async Task<(List<Actie> Acties, List<Casusdatum> Data)> EigenAsync(CasusId id, CancellationToken stop) =>
        (await db.Acties.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(a => a.CasusId == id && a.Status == ActieStatus.Open).ToListAsync(stop),
            await db.Casusdata.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(d => d.CasusId == id && d.Status == DatumStatus.Verwacht && d.Soort == Datumsoort.Evaluatie).ToListAsync(stop));
}
