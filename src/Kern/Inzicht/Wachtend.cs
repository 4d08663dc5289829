using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Bewaren;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Inzicht;

/// <summary>What waits in a house, as counts without content: for who steers and sees no cases.</summary>
/// <param name="CodeRood">Code rood without an action of today.</param>
/// <param name="Meldingen">Meldingen without a decision that came in more than <see cref="TeLangDagen"/> days ago.</param>
/// <param name="Terugkoppelingen">Prepared and not sent.</param>
/// <param name="Acties">Open acties past their date.</param>
/// <param name="CodeRoodAlarm">Of the code rood: those that reached the manager, because nobody acted in time.</param>
public sealed record Wachtend(int CodeRood, int Meldingen, int Terugkoppelingen, int Acties, int CodeRoodAlarm)
{
    public const int TeLangDagen = 3;

    /// <summary>Leaves the visible set out on purpose: only totals leave this method, and only of the given house.</summary>
    public static async Task<Wachtend> TelAsync(PartituurDb db, HuisId huis, DateOnly vandaag, CancellationToken stop = default)
    {
        var grens = Kalender.BeginVan(vandaag.AddDays(-TeLangDagen));
        var meldingen = db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(m => m.HuisId == huis);
        return new(
            await meldingen.MetOpenCodeRood(vandaag).CountAsync(stop),
            await meldingen.NogNietBesloten().CountAsync(m => m.OntvangenOp < grens, stop),
            await db.Terugkoppelingen.IgnoreQueryFilters([PartituurDb.Toegang]).CountAsync(t => t.HuisId == huis && t.VerzondenOp == null, stop),
            await db.Acties.IgnoreQueryFilters([PartituurDb.Toegang]).CountAsync(a => a.HuisId == huis && a.Status == ActieStatus.Open && a.Voor < vandaag, stop),
            await meldingen.MetOpenCodeRood(vandaag).CountAsync(m => db.CodeRoodAlarmen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Any(a => a.MeldingId == m.Id && a.Trap == Alarmtrap.Manager), stop));
    }

    /// <summary>Ended cases that had to be gone by now (wet.md L7). Outside the visible set for the same reason; the policy of each case's own day decides.</summary>
    public static async Task<int> BewaartermijnVoorbijAsync(PartituurDb db, HuisId huis, DateOnly vandaag, CancellationToken stop = default)
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.BewaartermijnJaren).ToListAsync(stop);
        var afgerond = await db.Casussen.AsNoTracking().IgnoreQueryFilters([PartituurDb.Toegang])
            .Where(c => c.HuisId == huis && (c.Status == CasusStatus.Afgeschaald || c.Status == CasusStatus.Afgesloten || c.Status == CasusStatus.Overgedragen) && c.Afronding != null)
            .Select(c => new { c.Id, c.Nummer, c.Afronding!.Op, VerlengdTot = db.Verlengingen.Where(v => v.CasusId == c.Id).Max(v => (DateOnly?)v.Tot) }).ToListAsync(stop);
        return afgerond.Count(c => Bewaarklok.Van(c.Id, c.Nummer, c.Op, c.VerlengdTot, beleid).IsVerlopen(vandaag));
    }
}
