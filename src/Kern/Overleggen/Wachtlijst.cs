using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Overleggen;

/// <summary>Cases that wait for a casusoverleg.</summary>
public static class Wachtlijst
{
    /// <summary>
    /// Running cases of a doelgroep that stand on no agenda of today or later, within the visible set (eis 68): those that a casusoverleg leads, and those under procesregie until their plan is set
    /// (eis 71) and when the minutes say that they come back. Else their procesregisseur brings them in when it is needed.
    /// </summary>
    public static IQueryable<Casus> Van(PartituurDb db, DoelgroepId doelgroep, DateOnly vandaag) => db.Casussen
        .Where(c => c.Regie == Regie.Casusoverleg || c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding || Afgesproken(db).Any(o => o.CasusId == c.Id))
        .Where(c => c.Status != CasusStatus.Afgeschaald && c.Status != CasusStatus.Afgesloten && c.Status != CasusStatus.Overgedragen)
        .Where(c => db.Meldingen.Any(m => m.Id == c.MeldingId && m.DoelgroepId == doelgroep))
        .Where(c => !db.Overleggen.Any(o => o.Dag >= vandaag && o.AfgelastOp == null && o.Agenda.Any(a => a.CasusId == c.Id)));

    /// <summary>That a case comes back by a day, as the minutes of a meeting say, and that it was not discussed since.</summary>
    internal static IQueryable<Verslagopmerking> Afgesproken(PartituurDb db) => db.Set<Verslagopmerking>()
        .Where(o => o.Opnieuw != null && db.Vergaderingen.Any(v => v.Id == o.VergaderingId && !db.Overleggen.Any(x => x.Dag > v.Dag && x.AfgelastOp == null && x.Agenda.Any(a => a.CasusId == o.CasusId && a.BesprokenOp != null))));
}
