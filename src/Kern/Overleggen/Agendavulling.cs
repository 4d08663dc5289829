using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>
/// Fills the agenda of a meeting from the waiting list of its doelgroep. Reads past the visible set, within the house of the meeting that the gate let through, because an agenda may not depend on
/// who makes it; what comes out is numbers, dates and counts, nothing of the content of a case.
/// </summary>
public sealed class Agendavulling(PartituurDb db)
{
    private static readonly string[] Filter = [PartituurDb.Toegang];

    /// <summary>The cases that may come on the agenda: what stands on it, and what waits.</summary>
    public async Task<IReadOnlyList<CasusId>> InAanmerkingAsync(Casusoverleg overleg, DateOnly vandaag, CancellationToken stop = default)
    {
        var (huis, doelgroep) = (overleg.HuisId, overleg.DoelgroepId);
        var op = overleg.Agenda.Select(a => a.CasusId).ToList();
        var wachtend = await Wachtlijst.Van(db, doelgroep, vandaag).IgnoreQueryFilters(Filter).IgnoreAutoIncludes().Where(c => c.HuisId == huis).Select(c => c.Id).ToListAsync(stop);
        return [.. op.Union(wachtend)];
    }

    /// <param name="overleg">The meeting.</param>
    /// <param name="signalen">What drifts in the cases of <see cref="InAanmerkingAsync"/>.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<IReadOnlyList<Agendakandidaat>> KandidatenAsync(Casusoverleg overleg, IReadOnlyDictionary<CasusId, Afwijking> signalen, DateOnly vandaag, CancellationToken stop = default)
    {
        var (huis, zelf, dag) = (overleg.HuisId, overleg.Id, overleg.Dag);
        var ids = await InAanmerkingAsync(overleg, vandaag, stop);
        var (regulier, zwaar) = await MinutenAsync(dag, stop);
        var doelgroep = overleg.DoelgroepId;
        var volgend = await db.Overleggen.IgnoreQueryFilters(Filter).IgnoreAutoIncludes().Where(o => o.HuisId == huis && o.DoelgroepId == doelgroep && o.Dag > dag && o.AfgelastOp == null).MinAsync(o => (DateOnly?)o.Dag, stop);
        var casussen = await db.Casussen.IgnoreQueryFilters(Filter).IgnoreAutoIncludes().AsNoTracking().Where(c => c.HuisId == huis && ids.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.Nummer,
                c.Regie,
                c.GeopendOp,
                Rood = db.Meldingen.Any(m => m.Id == c.MeldingId && m.CodeRood),
                Datum = db.Casusdata.Where(d => d.CasusId == c.Id && d.Status == DatumStatus.Verwacht && d.WaarschuwVanaf <= dag && d.Dag >= vandaag).Min(d => (DateOnly?)d.Dag),
                Terug = Wachtlijst.Afgesproken(db).Where(o => o.CasusId == c.Id && (volgend == null || o.Opnieuw < volgend)).Min(o => o.Opnieuw),
                Besproken = db.Overleggen.Where(o => o.Id != zelf && o.AfgelastOp == null && o.Dag < vandaag && db.Set<Agendapunt>().Any(a => a.OverlegId == o.Id && a.CasusId == c.Id)).Max(o => (DateOnly?)o.Dag),
            }).ToListAsync(stop);
        return [.. casussen.Select(c =>
        {
            var punt = overleg.Agenda.FirstOrDefault(a => a.CasusId == c.Id);
            var zwaarder = c.Regie == Regie.Procesregie;
            var deel = punt is { Vast: true } or { BesprokenOp: not null } ? punt.Deel : zwaarder && overleg.MinutenDeelTwee > 0 ? Tafeldeel.Twee : Tafeldeel.Een;
            return new Agendakandidaat(
                c.Id, c.Nummer, punt is { Vast: true, Minuten: { } gezet } ? gezet : zwaarder ? zwaar : regulier, deel, c.Rood, c.Datum, signalen.GetValueOrDefault(c.Id), c.Besproken ?? Kalender.DagVan(c.GeopendOp),
                punt is { Vast: true } or { BesprokenOp: not null }, punt is null ? 0 : overleg.Agenda.Count(a => a.Deel == punt.Deel && a.Volgorde <= punt.Volgorde), c.Terug);
        })];
    }

    public async Task<Agendavoorstel> VoorstelAsync(Casusoverleg overleg, IReadOnlyDictionary<CasusId, Afwijking> signalen, DateOnly vandaag, CancellationToken stop = default) =>
        Agendabouw.Maak(await KandidatenAsync(overleg, signalen, vandaag, stop), overleg.Ruimte);

    /// <summary>Makes the agenda anew: what is pinned or discussed stays, the rest comes by urgency.</summary>
    /// <exception cref="RegelGeschonden">Over or cancelled.</exception>
    public async Task<Agendavoorstel> VulAsync(Casusoverleg overleg, IReadOnlyDictionary<CasusId, Afwijking> signalen, Handeling handeling, CancellationToken stop = default)
    {
        var voorstel = await VoorstelAsync(overleg, signalen, handeling.Dag, stop);
        overleg.ZetAgenda([.. voorstel.Keuzes.Where(k => overleg.Agenda.All(a => a.CasusId != k.Casus || a.BesprokenOp is null))], handeling);
        return voorstel;
    }

    /// <summary>Puts one waiting case on the agenda because a person says so: it stands, also when the time is full.</summary>
    /// <exception cref="RegelGeschonden">Does not wait for this meeting, or a rule of the agenda.</exception>
    public async Task ZetErbijAsync(Casusoverleg overleg, CasusId casus, Handeling handeling, CancellationToken stop = default)
    {
        var huis = overleg.HuisId;
        if (!(await InAanmerkingAsync(overleg, handeling.Dag, stop)).Contains(casus))
        {
            throw new RegelGeschonden("casus-wacht-niet", "Deze casus wacht niet op dit overleg.");
        }

        var gekozen = await db.Casussen.IgnoreQueryFilters(Filter).AsNoTracking().FirstAsync(c => c.Id == casus && c.HuisId == huis, stop);
        var (regulier, zwaar) = await MinutenAsync(overleg.Dag, stop);
        overleg.Agendeer(gekozen);
        var zwaarder = gekozen.Regie == Regie.Procesregie;
        overleg.WijzigPunt(new(casus, zwaarder && overleg.MinutenDeelTwee > 0 ? Tafeldeel.Twee : Tafeldeel.Een, zwaarder ? zwaar : regulier, true), handeling);
    }

    /// <summary>What the policy of a day gives a regular case, and one under procesregie.</summary>
    public async Task<(int Regulier, int Procesregie)> MinutenAsync(DateOnly dag, CancellationToken stop = default)
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Overlegbeleid.MinutenRegulier || b.Naam == Overlegbeleid.MinutenProcesregie).ToListAsync(stop);
        return (Overlegbeleid.Waarde(beleid, Overlegbeleid.MinutenRegulier, dag), Overlegbeleid.Waarde(beleid, Overlegbeleid.MinutenProcesregie, dag));
    }
}
