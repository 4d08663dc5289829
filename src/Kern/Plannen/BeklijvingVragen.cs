using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Plannen;

/// <summary>
/// Asks of cases that ended months ago: did it hold? Twice, by the policy of the day on which the case ended. The installation does this, for every house. Can be run again: no ending is asked about
/// twice in the same round. An ending after which the case was reopened is asked about too: that is what there is to learn from.
/// </summary>
public sealed class BeklijvingVragen(PartituurDb db)
{
    /// <summary>For an installation from before the policies: the months of the rounds.</summary>
    public static readonly IReadOnlyList<int> StandaardMaanden = [6, 12];

    private static readonly string[] Namen = [Beleid.StandhoudenEersteMaanden, Beleid.StandhoudenTweedeMaanden];

    /// <summary>Asks about what is due, gives to the house what nobody answers any more, and saves.</summary>
    /// <returns>How many questions were asked.</returns>
    public async Task<int> VoerUitAsync(HuisId huis, Handeling handeling, CancellationToken stop = default)
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => Namen.Contains(b.Naam) || b.Naam == Beleid.StandhoudenAntwoordDagen).ToListAsync(stop);
        var regisseurs = await RegisseursAsync(huis, handeling.Dag, stop);
        var gevraagd = (await db.Beklijvingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(b => b.HuisId == huis).Select(b => new { b.CasusId, b.AfgerondOp, b.Ronde }).ToListAsync(stop))
            .Select(b => (b.CasusId, b.AfgerondOp, b.Ronde)).ToHashSet();
        var uiterlijk = handeling.Dag.AddDays(Terugblikregels.Waarde(beleid, Beleid.StandhoudenAntwoordDagen, handeling.Dag, Terugblikregels.StandaardAntwoordDagen));
        db.Open(handeling);
        var nieuw = 0;
        foreach (var (casus, op, regisseur) in await EindenAsync(huis, stop))
        {
            var dag = Kalender.DagVan(op);
            for (var ronde = 1; ronde <= Namen.Length; ronde++)
            {
                var maanden = Terugblikregels.Waarde(beleid, Namen[ronde - 1], dag, StandaardMaanden[ronde - 1]);
                if (Terugblikregels.IsTijd(dag, maanden, handeling.Dag) && gevraagd.Add((casus, op, ronde)))
                {
                    db.Add(new Beklijving(huis, casus, op, ronde, maanden, regisseur is { } wie && regisseurs.Contains(wie) ? wie : null, uiterlijk, handeling));
                    nieuw++;
                }
            }
        }

        var verweesd = await db.Beklijvingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsTracking().Where(b => b.HuisId == huis && b.Uitkomst == null && b.AanId != null && !regisseurs.Contains(b.AanId!.Value)).ToListAsync(stop);
        verweesd.ForEach(b => b.GaatNaarHuis());
        if (nieuw + verweesd.Count > 0)
        {
            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }

        return nieuw;
    }

    private async Task<List<ProfessionalId>> RegisseursAsync(HuisId huis, DateOnly dag, CancellationToken stop) =>
        await db.Professionals.AsNoTracking().Where(p => p.Rollen.Any(r => r.HuisId == huis && r.Rol == Rol.Procesregisseur && r.Van <= dag && (r.Tot == null || r.Tot >= dag))).Select(p => p.Id).ToListAsync(stop);

    /// <summary>Every ending of a case of this house: those that were evaluated, and those from before that.</summary>
    private async Task<IReadOnlyList<(CasusId Casus, DateTimeOffset Op, ProfessionalId? Regisseur)>> EindenAsync(HuisId huis, CancellationToken stop)
    {
        var casussen = db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => c.HuisId == huis);
        var geevalueerd = await db.Evaluaties.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(e => e.HuisId == huis)
            .Join(casussen, e => e.CasusId, c => c.Id, (e, c) => new { c.Id, Op = e.AfgerondOp, c.ProcesregisseurId }).ToListAsync(stop);
        var geeindigd = await casussen.Where(c => (c.Status == CasusStatus.Afgeschaald || c.Status == CasusStatus.Afgesloten) && c.Afronding != null).Select(c => new { c.Id, c.Afronding!.Op, c.ProcesregisseurId }).ToListAsync(stop);
        return [.. geevalueerd.Concat(geeindigd).Select(e => (e.Id, e.Op, e.ProcesregisseurId)).Distinct()];
    }
}
