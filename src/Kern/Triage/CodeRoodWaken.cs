using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Netwerk;

namespace Partituur.Kern.Triage;

/// <summary>Watches over code rood without any action (eis 32): after a term the other chairs, then the manager. The installation does this, for every house.</summary>
public sealed class CodeRoodWaken(PartituurDb db)
{
    /// <summary>End of the working day in the Netherlands: what came in before it and has no action, reaches the manager then.</summary>
    public static TimeOnly EindeDag { get; } = new(17, 0);

    /// <summary>The steps that are due. Pure.</summary>
    /// <param name="ontvangen">When the melding came in.</param>
    /// <param name="nu">Now.</param>
    /// <param name="vervanger">Minutes until the first step.</param>
    /// <param name="manager">Minutes until the second.</param>
    public static IEnumerable<Alarmtrap> Trappen(DateTimeOffset ontvangen, DateTimeOffset nu, int vervanger, int manager)
    {
        var einde = Kalender.BeginVan(Kalender.DagVan(ontvangen)).AddHours(EindeDag.Hour);
        var isAvond = nu >= einde && ontvangen < einde;
        if (isAvond || nu >= ontvangen.AddMinutes(Math.Min(vervanger, manager)))
        {
            yield return Alarmtrap.Vervanger;
        }

        if (isAvond || nu >= ontvangen.AddMinutes(manager))
        {
            yield return Alarmtrap.Manager;
        }
    }

    /// <summary>Raises what is due and was not raised before. The caller saves.</summary>
    /// <returns>How many alarms were raised.</returns>
    public async Task<int> VoerUitAsync(HuisId huis, Handeling handeling, CancellationToken stop = default)
    {
        var wachtend = await db.Meldingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(m => m.HuisId == huis).NogNietBesloten().Where(m => m.CodeRood && m.Spoedacties.Count == 0)
            .Select(m => new { m.Id, m.OntvangenOp, m.DoelgroepId }).ToListAsync(stop);
        if (wachtend.Count == 0)
        {
            return 0;
        }

        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.CodeRoodVervangerMinuten || b.Naam == Beleid.CodeRoodManagerMinuten).ToListAsync(stop);
        var (vervanger, manager) = (Minuten(Beleid.CodeRoodVervangerMinuten, 60), Minuten(Beleid.CodeRoodManagerMinuten, 120));
        var ids = wachtend.Select(w => w.Id).ToList();
        var al = (await db.CodeRoodAlarmen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(a => ids.Contains(a.MeldingId)).Select(a => new { a.MeldingId, a.Trap }).ToListAsync(stop)).Select(a => (a.MeldingId, a.Trap)).ToHashSet();
        var nieuw = wachtend.SelectMany(w => Trappen(w.OntvangenOp, handeling.Op, vervanger, manager).Select(t => (w.Id, t))).Where(a => !al.Contains(a)).Select(a => new CodeRoodAlarm(huis, a.Id, a.t, handeling)).ToList();
        db.AddRange(nieuw);
        var voor = nieuw.Where(a => a.Trap == Alarmtrap.Vervanger).Select(a => wachtend.Find(w => w.Id == a.MeldingId)!.DoelgroepId).Distinct().ToList();
        if (voor.Count > 0)
        {
            await BelVervangersAsync(huis, voor, handeling, stop);
        }

        return nieuw.Count;

        // An installation from before this policy existed goes on with the terms that a new one gets.
        int Minuten(string naam, int anders) => beleid.Exists(b => b.Naam == naam && b.Vanaf <= handeling.Dag) ? beleid.Getal(naam, handeling.Dag) : anders;
    }

    /// <summary>A mail to who stands in at the table, when there is somebody with an address: one per alarm round and person, without anything of the melding. Everybody else sees it on the worklist.</summary>
    private async Task BelVervangersAsync(HuisId huis, List<DoelgroepId> doelgroepen, Handeling handeling, CancellationToken stop)
    {
        var tafels = await db.Triagetafels.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().AsSplitQuery().Where(t => t.HuisId == huis && t.Doelgroepen.Any(d => doelgroepen.Contains(d.DoelgroepId))).ToListAsync(stop);
        var wie = tafels.Select(t => t.Voorgezeten(handeling.Dag).VervangerId).OfType<ProfessionalId>().Distinct().ToList();
        var adressen = await db.Professionals.IgnoreAutoIncludes().Where(p => wie.Contains(p.Id) && p.Email != null).Select(p => p.Email!).ToListAsync(stop);
        if (adressen.Count > 0)
        {
            var brief = Brief.CodeRoodWacht(await db.Huizen.AsNoTracking().FirstAsync(h => h.Id == huis, stop));
            db.AddRange(adressen.Select(a => new Postbericht(huis, a, brief, Kalender.BeginVan(handeling.Dag.AddDays(1)), handeling)));
        }
    }
}
