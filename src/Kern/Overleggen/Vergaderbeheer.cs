using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Triage;

namespace Partituur.Kern.Overleggen;

/// <summary>Prepares a meeting that will be held, finds who is expected, and does what may meet somebody else's change at the same moment.</summary>
public sealed class Vergaderbeheer(PartituurDb db)
{
    private const int Pogingen = 8;

    /// <summary>With all its parts, to change it.</summary>
    public Task<Vergadering> LeesAsync(VergaderingId id, CancellationToken stop = default) =>
        db.Vergaderingen.Include(v => v.Punten).Include(v => v.Deelnemers).Include(v => v.Plekken).AsTracking().AsSplitQuery().FirstAsync(v => v.Id == id, stop);

    /// <summary>The agenda as it will be discussed: the cases on it that still run, in order, each in its part and with its time.</summary>
    public async Task<IReadOnlyList<Vergaderkeuze>> AgendaAsync(Casusoverleg overleg, CancellationToken stop = default)
    {
        var (huis, ids) = (overleg.HuisId, overleg.Agenda.Select(a => a.CasusId).ToList());

        // The agenda belongs to the meeting; who chairs it need not take part in its cases.
        var loopt = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => ids.Contains(c.Id) && c.HuisId == huis && c.Status != CasusStatus.Afgeschaald && c.Status != CasusStatus.Afgesloten && c.Status != CasusStatus.Overgedragen).Select(c => new { c.Id, c.Regie }).ToDictionaryAsync(c => c.Id, c => c.Regie, stop);
        var (regulier, zwaar) = await new Agendavulling(db).MinutenAsync(overleg.Dag, stop);
        return [.. overleg.Agenda.Where(a => loopt.ContainsKey(a.CasusId)).OrderBy(a => a.Deel).ThenBy(a => a.Volgorde).Select(a => new Vergaderkeuze(a.CasusId, a.Deel, a.Minuten ?? (loopt[a.CasusId] == Regie.Procesregie ? zwaar : regulier)))];
    }

    /// <summary>Who is expected: the fixed participants of the series by name, everybody who takes part in a case on the agenda, the procesregisseurs of those cases, and who sets it ready. Only who was fixed for part two joins there; that opens every case of that part (eis 10).</summary>
    public async Task<IReadOnlyList<Verwachte>> VerwachtAsync(Casusoverleg overleg, IReadOnlyCollection<CasusId> casussen, Handeling handeling, CancellationToken stop = default)
    {
        var (ids, reeks) = (casussen.ToList(), overleg.ReeksId);
        var vast = await db.Set<Reeksdeelnemer>().AsNoTracking().Where(d => d.ReeksId == reeks && d.ProfessionalId != null).Select(d => new { Wie = d.ProfessionalId!.Value, d.Deel }).ToListAsync(stop);
        var deelnemers = await db.Set<Deelnemer>().AsNoTracking().Where(d => ids.Contains(d.CasusId) && d.Tot == null).Select(d => d.ProfessionalId).Distinct().ToListAsync(stop);
        var regisseurs = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => ids.Contains(c.Id) && c.ProcesregisseurId != null).Select(c => c.ProcesregisseurId!.Value).Distinct().ToListAsync(stop);
        var later = vast.Where(v => v.Deel == Tafeldeel.Twee && v.Wie != handeling.Professional).Select(v => v.Wie).Except(vast.Where(v => v.Deel == Tafeldeel.Een).Select(v => v.Wie)).ToHashSet();
        var verwacht = await AlsGenodigdeAsync([.. deelnemers.Union(regisseurs).Union(vast.Select(v => v.Wie)).Append(handeling.Professional)], Tafeldeel.Een, handeling.Professional, ids, handeling.Huis!.Value, handeling.Dag, stop);
        return [.. verwacht.Select(v => later.Contains(v.Professional) ? v with { Deel = Tafeldeel.Twee } : v)];
    }

    /// <summary>Somebody who comes in unexpectedly.</summary>
    /// <exception cref="RegelGeschonden">Nobody who may sit at a meeting of this house.</exception>
    public async Task<Verwachte> IemandAsync(Vergadering vergadering, ProfessionalId wie, Tafeldeel deel, DateOnly dag, CancellationToken stop = default) =>
        await AlsGenodigdeAsync([wie], deel, null, [.. vergadering.Punten.Select(p => p.CasusId)], vergadering.HuisId, dag, stop) is [var genodigde] ? genodigde
            : throw new RegelGeschonden("deelnemer-onbekend", "Kies iemand van een organisatie met een convenant, die een rol heeft in dit huis.");

    /// <summary>Who may sit at a meeting of a house: a role in which one follows it, of an organisation with a valid convenant or of the house itself.</summary>
    public IQueryable<Professional> MogenMeedoen(HuisId huis, DateOnly dag) => db.Professionals.AsNoTracking().Where(p =>
        p.Rollen.Any(r => r.HuisId == huis && (r.Rol == Rol.Partnerprofessional || r.Rol == Rol.Triagevoorzitter || r.Rol == Rol.Procesregisseur || r.Rol == Rol.Administratie) && r.Van <= dag && (r.Tot == null || r.Tot >= dag))
        && (db.Huizen.Any(h => h.Id == huis && h.EigenOrganisatie == p.OrganisatieId)
            || db.Convenanten.Any(c => c.HuisId == huis && c.OrganisatieId == p.OrganisatieId && c.Van <= dag && (c.Tot == null || c.Tot >= dag))));

    /// <summary>Sets a meeting ready to be held, with its agenda as it stands now.</summary>
    /// <exception cref="RegelGeschonden">It was already, it is past, or nothing stands on its agenda.</exception>
    public async Task<Vergadering> ZetKlaarAsync(Casusoverleg overleg, Handeling handeling, CancellationToken stop = default)
    {
        var id = overleg.Id;
        if (await db.Vergaderingen.AnyAsync(v => v.OverlegId == id, stop))
        {
            throw new RegelGeschonden("vergadering-bestaat", "Dit overleg is al klaargezet.");
        }

        var agenda = await AgendaAsync(overleg, stop);
        var vergadering = new Vergadering(overleg, agenda, handeling);
        vergadering.Nodig(await VerwachtAsync(overleg, [.. agenda.Select(a => a.Casus)], handeling, stop));
        db.Add(vergadering);
        return vergadering;
    }

    /// <summary>Changes a meeting and saves. Many people come in, sign and speak at one moment: who meets another's change looks again and goes on, because what they do stands beside it.</summary>
    /// <exception cref="RegelGeschonden">A rule of the meeting, as it stands now.</exception>
    public async Task DoeAsync(Vergadering vergadering, Func<Vergadering, Task> wat, CancellationToken stop = default)
    {
        for (var poging = 1; ; poging++)
        {
            await wat(vergadering);
            try
            {
                await db.SaveChangesAsync(stop);
                return;
            }
            catch (DbUpdateConcurrencyException) when (poging < Pogingen)
            {
                db.ChangeTracker.Clear();
                vergadering = await LeesAsync(vergadering.Id, stop);
            }
        }
    }

    /// <summary>The text that is signed on a day, with its number; 0 is the standard.</summary>
    public async Task<(int Nummer, string Tekst)> VerklaringAsync(HuisId huis, DateOnly dag, CancellationToken stop = default) =>
        await db.Verklaringteksten.AsNoTracking().Where(t => t.HuisId == huis && t.Vanaf <= dag).OrderByDescending(t => t.Vanaf).ThenByDescending(t => t.Nummer).FirstOrDefaultAsync(stop) is { } tekst
            ? (tekst.Nummer, tekst.Inhoud) : (0, Verklaringtekst.Standaard);

    public async Task<Verklaringtekst> NieuweVerklaringAsync(HuisId huis, string tekst, DateOnly vanaf, string bron, CancellationToken stop = default)
    {
        var nieuw = new Verklaringtekst(huis, 1 + await db.Verklaringteksten.Where(t => t.HuisId == huis).MaxAsync(t => (int?)t.Nummer, stop) ?? 1, tekst, vanaf, bron);
        db.Add(nieuw);
        return nieuw;
    }

    /// <summary>What somebody was typing about a case.</summary>
    public Task<Vergaderconcept?> ConceptAsync(VergaderingId vergadering, CasusId casus, ProfessionalId wie, CancellationToken stop = default) =>
        db.Vergaderconcepten.AsTracking().FirstOrDefaultAsync(c => c.VergaderingId == vergadering && c.CasusId == casus && c.EigenaarId == wie, stop);

    /// <summary>Keeps what is being typed; null or empty takes it away. Saves nothing.</summary>
    public async Task BewaarConceptAsync(Vergadering vergadering, CasusId casus, string? inhoud, Handeling handeling, CancellationToken stop = default)
    {
        var concept = await ConceptAsync(vergadering.Id, casus, handeling.Professional, stop);
        if (string.IsNullOrEmpty(inhoud))
        {
            if (concept is not null)
            {
                concept.Verdwijnt("vastgelegd");
                db.Remove(concept);
            }
        }
        else if (concept is not null)
        {
            concept.Bewaar(inhoud, handeling);
        }
        else
        {
            db.Add(new Vergaderconcept(vergadering, casus, inhoud, handeling));
        }
    }

    /// <summary>Takes away, at night, what nobody touched for longer than the policy for concepts.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> VeegAsync(HuisId huis, DateTimeOffset op, CancellationToken stop = default)
    {
        db.KijkAlsInstallatie();
        var handeling = new Handeling(null, null, huis, "overleggen.vegen", op);
        db.Open(handeling);
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.MeldconceptBewarenDagen).ToListAsync(stop);
        var grens = op.AddDays(-(beleid.Count == 0 ? Beleid.MeldconceptStandaardDagen : beleid.Getal(Beleid.MeldconceptBewarenDagen, handeling.Dag)));
        var weg = await db.Vergaderconcepten.AsTracking().Where(c => c.HuisId == huis && c.BewaardOp < grens).ToListAsync(stop);
        weg.ForEach(c => c.Verdwijnt("verlopen"));
        db.RemoveRange(weg);
        await db.SaveChangesAsync(stop);
        return weg.Count;
    }

    private async Task<IReadOnlyList<Verwachte>> AlsGenodigdeAsync(List<ProfessionalId> wie, Tafeldeel deel, ProfessionalId? leidt, List<CasusId> casussen, HuisId huis, DateOnly dag, CancellationToken stop)
    {
        var mensen = await MogenMeedoen(huis, dag).Where(p => wie.Contains(p.Id)).Select(p => new
        {
            p.Id,
            p.OrganisatieId,
            VanHuis = p.Rollen.Any(r => r.HuisId == huis && (r.Rol == Rol.Procesregisseur || r.Rol == Rol.Administratie) && r.Van <= dag && (r.Tot == null || r.Tot >= dag)),
        }).ToListAsync(stop);
        var deelnamen = await db.Set<Deelnemer>().AsNoTracking().Where(d => casussen.Contains(d.CasusId) && wie.Contains(d.ProfessionalId) && d.Tot == null).Select(d => new { d.ProfessionalId, d.CasusId }).ToListAsync(stop);
        return [.. mensen.Select(m => new Verwachte(m.Id, m.OrganisatieId, deel, m.VanHuis || m.Id == leidt, deelnamen.Where(d => d.ProfessionalId == m.Id).Select(d => d.CasusId).ToHashSet()))];
    }
}
