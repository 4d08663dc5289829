using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Volgen;

/// <summary>A finding with the rung on which it stands and who stands there.</summary>
/// <param name="Signaal">What drifts.</param>
/// <param name="Trede">The rung of today.</param>
/// <param name="Dagen">Days since, without those on which the clock stood still.</param>
/// <param name="Stand">What people did with it; null is nothing.</param>
/// <param name="Opgepakt">Who took it up and still has time.</param>
/// <param name="Wie">Who stands at the rung, within the case.</param>
public sealed record GevolgdSignaal(Signaal Signaal, Trede Trede, int Dagen, Signaalstand? Stand, Signaalopvang? Opgepakt, IReadOnlySet<ProfessionalId> Wie);

/// <summary>A case with what drifts in it and its rhythm.</summary>
public sealed record Volgbeeld(Casus Casus, IReadOnlyList<GevolgdSignaal> Signalen, int Weken, Planritme? Ritme, DateOnly? VolgendMoment);

/// <summary>The policy of watching, as it holds on a day.</summary>
public sealed record Volgafspraak(int WekenProcesregie, int WekenCasusoverleg, Drempels Drempels, Laddertermijnen Termijnen, int OppakkenDagen)
{
    public int Weken(Regie regie) => regie == Regie.Procesregie ? WekenProcesregie : WekenCasusoverleg;

    public static async Task<Volgafspraak> LeesAsync(PartituurDb db, DateOnly dag, CancellationToken stop = default)
    {
        var namen = Volgbeleid.Namen.Keys.ToList();
        var regels = await db.Beleidsregels.AsNoTracking().Where(b => namen.Contains(b.Naam)).ToListAsync(stop);
        int W(string naam) => Volgbeleid.Waarde(regels, naam, dag);
        return new(
            W(Volgbeleid.WekenProcesregie),
            W(Volgbeleid.WekenCasusoverleg),
            new(W(Volgbeleid.StilstandDagen), W(Volgbeleid.StagnatieDagen), W(Volgbeleid.PlanDagen)),
            new(W(Volgbeleid.EigenaarDagen), W(Volgbeleid.CasemanagerDagen), W(Volgbeleid.ProcesregisseurDagen), W(Volgbeleid.DoorzettingsmachtDagen)),
            W(Volgbeleid.OppakkenDagen));
    }
}

/// <summary>
/// Reads what drifts. The cases are chosen by the caller (through the visible set, or a whole house for a count); what the rules then ask of those cases is read past it, because whether
/// something drifts does not depend on who looks. Only dates and attendance come from what a viewer may not see in full.
/// </summary>
public sealed class SignalenLezen(PartituurDb db)
{
    private static readonly string[] Filter = [PartituurDb.Toegang];

    /// <summary>One case that the gate let through.</summary>
    public async Task<Volgbeeld> VanAsync(Casus casus, DateOnly dag, CancellationToken stop = default) => (await VanAsync([casus], dag, stop))[0];

    /// <summary>The running cases that this person directs, stands in for, is casemanager of or takes part in, as far as visible.</summary>
    public async Task<IReadOnlyList<Volgbeeld>> MijnAsync(ProfessionalId wie, DateOnly dag, CancellationToken stop = default) =>
        await VanAsync(await Lopend(db.Casussen).Where(c => c.ProcesregisseurId == wie || c.VervangerId == wie || c.CasemanagerId == wie || c.Deelnemers.Any(d => d.ProfessionalId == wie && d.Tot == null)).ToListAsync(stop), dag, stop);

    /// <summary>What stands at my rung now, and nobody has taken up.</summary>
    public static IEnumerable<(Volgbeeld Beeld, GevolgdSignaal Signaal)> Bij(IEnumerable<Volgbeeld> beelden, ProfessionalId wie) =>
        beelden.SelectMany(b => b.Signalen.Where(s => s.Opgepakt is null && s.Wie.Contains(wie)).Select(s => (b, s))).OrderByDescending(s => s.s.Trede).ThenByDescending(s => s.s.Dagen).ThenBy(s => s.s.Signaal.Sleutel);

    /// <summary>These cases of a house, past the visible set: only for counts.</summary>
    public async Task<IReadOnlyList<Volgbeeld>> VanCasussenAsync(HuisId huis, IReadOnlyCollection<CasusId> casussen, DateOnly dag, CancellationToken stop = default) =>
        casussen.Count == 0 ? [] : await VanAsync(await Lopend(db.Casussen.IgnoreQueryFilters(Filter)).Where(c => c.HuisId == huis && casussen.Contains(c.Id)).ToListAsync(stop), dag, stop);

    /// <summary>All running cases of a house, past the visible set: only for counts and for what holds no personal data.</summary>
    public async Task<IReadOnlyList<Volgbeeld>> VanHuisAsync(HuisId huis, DateOnly dag, CancellationToken stop = default) =>
        await VanAsync(await Lopend(db.Casussen.IgnoreQueryFilters(Filter)).Where(c => c.HuisId == huis).ToListAsync(stop), dag, stop);

    private static IQueryable<Casus> Lopend(IQueryable<Casus> casussen) => casussen.AsNoTracking().AsSplitQuery()
        .Where(c => c.Status == CasusStatus.Open || c.Status == CasusStatus.Analyse || c.Status == CasusStatus.PlanInVoorbereiding || c.Status == CasusStatus.InUitvoering).OrderBy(c => c.Nummer);

    private async Task<IReadOnlyList<Volgbeeld>> VanAsync(List<Casus> casussen, DateOnly dag, CancellationToken stop)
    {
        if (casussen.Count == 0)
        {
            return [];
        }

        var afspraak = await Volgafspraak.LeesAsync(db, dag, stop);
        var ids = casussen.Select(c => c.Id).ToList();
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var acties = (await db.Acties.IgnoreQueryFilters(Filter).AsNoTracking().Where(a => ids.Contains(a.CasusId) && (a.Status == ActieStatus.Open || (a.Status == ActieStatus.NietMeerMogelijk && a.Besluit == null)))
            .Select(a => new { a.CasusId, a.Id, a.Wat, a.EigenaarId, Naam = db.Professionals.Where(p => p.Id == a.EigenaarId).Select(p => p.Naam).First(), a.OrganisatieId, a.Voor, a.Status, a.AfgemeldOp }).ToListAsync(stop))
            .ToLookup(a => a.CasusId, a => new Volgactie(a.Id, a.Wat, a.EigenaarId, a.Naam, a.OrganisatieId, organisaties[a.OrganisatieId], a.Voor, a.Status, Dag(a.AfgemeldOp)));
        var interventies = (await db.Interventies.IgnoreQueryFilters(Filter).AsNoTracking().Where(i => ids.Contains(i.CasusId) && i.UitVersie == null && i.Status == InterventieStatus.Gepland).ToListAsync(stop))
            .ToLookup(i => i.CasusId, i => new Volginterventie(i.Id, i.Naam, i.PartnerId, organisaties[i.PartnerId], i.Begin, i.Status));
        var aanwezig = await AanwezigheidAsync(ids, organisaties, stop);
        var scores = await ScoresAsync(ids, stop);
        var plannen = (await db.Plannen.IgnoreQueryFilters(Filter).AsNoTracking().AsSplitQuery().Where(p => ids.Contains(p.CasusId)).ToListAsync(stop)).ToDictionary(p => p.CasusId);
        var momenten = (await db.Monitoringmomenten.IgnoreQueryFilters(Filter).AsNoTracking().Where(x => ids.Contains(x.CasusId) && x.WaaromIngetrokken == null).Select(x => new { x.CasusId, x.Dag, x.Op, x.Volgende }).ToListAsync(stop)).ToLookup(x => x.CasusId);
        var ritmes = (await db.Planritmes.IgnoreQueryFilters(Filter).AsNoTracking().Where(r => ids.Contains(r.CasusId)).ToListAsync(stop)).ToLookup(r => r.CasusId);
        var standen = (await db.Signaalstanden.IgnoreQueryFilters(Filter).AsNoTracking().Where(s => ids.Contains(s.CasusId)).ToListAsync(stop)).ToDictionary(s => (s.CasusId, s.Signaal));
        var schalen = await SchalenAsync([.. casussen.Select(c => c.HuisId).Distinct()], dag, stop);
        var bewogen = await BewogenAsync(ids, stop);
        var pauzes = (await db.Opschortingen.IgnoreQueryFilters(Filter).AsNoTracking().Where(o => ids.Contains(o.CasusId)).Select(o => new { o.CasusId, o.Van, Tot = o.HervatOp == null || o.HervatOp > o.Tot ? o.Tot : o.HervatOp.Value }).ToListAsync(stop))
            .ToLookup(o => o.CasusId, o => new Pauze(o.Van, o.Tot.AddDays(-1)));
        return [.. casussen.Select(casus =>
        {
            var plan = plannen.GetValueOrDefault(casus.Id);
            var vastgesteld = plan?.Versies.Where(v => v.VastgesteldOp is not null).MinBy(v => v.Nummer)?.VastgesteldOp;
            var ritme = ritmes[casus.Id].MaxBy(r => r.Op);
            var weken = ritme?.Weken ?? afspraak.Weken(casus.Regie);
            var laatste = momenten[casus.Id].MaxBy(x => x.Op);
            var volgend = Planritme.VolgendMoment(weken, ritme?.Op, Dag(vastgesteld), laatste is null ? null : (laatste.Dag, laatste.Op, laatste.Volgende));
            var grond = new Volggrond(casus.Id, casus.Regie, Kalender.DagVan(casus.GeopendOp), dag, afspraak.Drempels)
            {
                Acties = [.. acties[casus.Id]],
                Interventies = [.. interventies[casus.Id]],
                Aanwezigheid = [.. aanwezig[casus.Id].Where(a => casus.Deelnemers.Any(d => d.Tot is null && d.OrganisatieId == a.Partner))],
                Scores = [.. scores[casus.Id]],
                Streefscores = plan?.DoelenIn(plan.Huidig.Nummer).Where(d => d.Streefscore is not null && d.SchaalId == schalen[casus.HuisId].Id).GroupBy(d => (d.PersoonId, d.LeefgebiedId)).ToDictionary(g => g.Key, g => g.Max(d => d.Streefscore!.Value)) ?? [],
                Voldoende = schalen[casus.HuisId].Hoogste - 1,
                LaatsteBeweging = new[] { Dag(bewogen.GetValueOrDefault(casus.Id)), Dag(vastgesteld), laatste?.Dag }.Max(),
                HeeftVastgesteldPlan = vastgesteld is not null,
                VolgendMoment = volgend,

                // The day on which a case runs again counts; the days before it do not.
                Opgeschort = [.. pauzes[casus.Id]],
            };
            return new Volgbeeld(casus, [.. Signalen.Van(grond).Select(s => Volg(s, casus, standen.GetValueOrDefault((casus.Id, s.Sleutel)), dag, afspraak.Termijnen, grond.Opgeschort))], weken, ritme, volgend);
        })];
    }

    private static GevolgdSignaal Volg(Signaal s, Casus casus, Signaalstand? stand, DateOnly dag, Laddertermijnen termijnen, IReadOnlyCollection<Pauze> opgeschort)
    {
        IReadOnlyCollection<Pauze> pauzes = [.. opgeschort, .. stand?.Pauzes ?? []];
        var trede = Escalatie.Staat(s, dag, termijnen, stand?.Hand, pauzes);
        return new(s, trede, Klok.Dagen(s.Sinds, dag, pauzes), stand, stand?.Opgepakt(dag), Wie(s, trede, casus));
    }

    /// <summary>Who stands at a rung; where nobody stands the next one up does. Above the procesregisseur the procesregisseur still acts: it is he or she who asks for doorzettingsmacht.</summary>
    private static HashSet<ProfessionalId> Wie(Signaal s, Trede trede, Casus casus)
    {
        HashSet<ProfessionalId> regie = [.. new[] { casus.ProcesregisseurId, casus.VervangerId }.OfType<ProfessionalId>()];
        HashSet<ProfessionalId> manager = casus.CasemanagerId is { } c ? [c] : regie;
        if (trede == Trede.Eigenaar)
        {
            HashSet<ProfessionalId> eigenaar = s.Eigenaar is { } e ? [e] : [.. casus.Deelnemers.Where(d => d.Tot is null && d.OrganisatieId == s.Partner).Select(d => d.ProfessionalId)];
            return eigenaar.Count > 0 ? eigenaar : manager;
        }

        return trede == Trede.Casemanager ? manager : regie;
    }

    private async Task<ILookup<CasusId, Aanwezigheid>> AanwezigheidAsync(List<CasusId> ids, Dictionary<OrganisatieId, string> organisaties, CancellationToken stop)
    {
        var punten = await db.Set<Agendapunt>().IgnoreQueryFilters(Filter).AsNoTracking().Where(a => ids.Contains(a.CasusId))
            .Join(db.Overleggen.IgnoreQueryFilters(Filter).IgnoreAutoIncludes(), a => a.OverlegId, o => o.Id, (a, o) => new { a.CasusId, a.OverlegId, o.Dag })
            .Join(db.Set<Aanwezige>(), a => a.OverlegId, w => w.OverlegId, (a, w) => new { a.CasusId, a.OverlegId, a.Dag, w.OrganisatieId, w.WasErBij }).ToListAsync(stop);
        return punten.ToLookup(p => p.CasusId, p => new Aanwezigheid(p.OverlegId, p.Dag, p.OrganisatieId, organisaties[p.OrganisatieId], p.WasErBij));
    }

    private async Task<Dictionary<HuisId, Schaal>> SchalenAsync(List<HuisId> huizen, DateOnly dag, CancellationToken stop)
    {
        var schalen = new Dictionary<HuisId, Schaal>();
        foreach (var huis in huizen)
        {
            schalen[huis] = (await Schalen.LeesAsync(db, huis, stop)).Op(dag);
        }

        return schalen;
    }

    private async Task<ILookup<CasusId, Volgscore>> ScoresAsync(List<CasusId> ids, CancellationToken stop)
    {
        // The people of a case that one may read belong to it, as on every page of the case.
        var rijen = await db.Scores.IgnoreQueryFilters(Filter).AsNoTracking().Where(s => ids.Contains(s.CasusId))
            .Join(db.Personen.IgnoreQueryFilters(Filter).IgnoreAutoIncludes(), s => s.PersoonId, p => p.Id, (s, p) => new { s, p.Voornamen, p.Voorvoegsel, p.Achternaam })
            .Join(db.Leefgebieden, x => x.s.LeefgebiedId, l => l.Id, (x, l) => new { x.s.CasusId, x.s.PersoonId, x.Voornamen, x.Voorvoegsel, x.Achternaam, x.s.LeefgebiedId, l.Naam, x.s.BronId, x.s.Score, x.s.Op, x.s.SchaalId }).ToListAsync(stop);

        // A score on another scale is another measure: only those on the scale of the last one are laid side by side.
        return rijen.GroupBy(r => (r.CasusId, r.PersoonId, r.LeefgebiedId, r.BronId)).SelectMany(g => g.Where(r => r.SchaalId == g.MaxBy(x => x.Op)!.SchaalId)).ToLookup(r => r.CasusId, r => new Volgscore(r.PersoonId, new Personalia(r.Achternaam, r.Voorvoegsel, r.Voornamen, Geslacht.Onbekend, null, null).Naam, r.LeefgebiedId, r.Naam, r.BronId, r.Score, r.Op, Kalender.DagVan(r.Op)));
    }

    /// <summary>The last moment on which anything was recorded, per case.</summary>
    private async Task<Dictionary<CasusId, DateTimeOffset?>> BewogenAsync(List<CasusId> ids, CancellationToken stop)
    {
        var alles = new List<(CasusId Casus, DateTimeOffset? Op)>();
        alles.AddRange((await db.Journaal.IgnoreQueryFilters(Filter).Where(j => ids.Contains(j.CasusId)).GroupBy(j => j.CasusId).Select(g => new { g.Key, Op = (DateTimeOffset?)g.Max(j => j.Op) }).ToListAsync(stop)).Select(x => (x.Key, x.Op)));
        alles.AddRange((await db.Acties.IgnoreQueryFilters(Filter).Where(a => ids.Contains(a.CasusId)).GroupBy(a => a.CasusId).Select(g => new { g.Key, Op = g.Max(a => a.AfgemeldOp), Begin = (DateTimeOffset?)g.Max(a => a.AfgesprokenOp) }).ToListAsync(stop))
            .SelectMany(x => new[] { (x.Key, x.Op), (x.Key, x.Begin) }));
        alles.AddRange((await db.Scores.IgnoreQueryFilters(Filter).Where(s => ids.Contains(s.CasusId)).GroupBy(s => s.CasusId).Select(g => new { g.Key, Op = (DateTimeOffset?)g.Max(s => s.Op) }).ToListAsync(stop)).Select(x => (x.Key, x.Op)));
        alles.AddRange((await db.Casusdata.IgnoreQueryFilters(Filter).Where(d => ids.Contains(d.CasusId)).GroupBy(d => d.CasusId).Select(g => new { g.Key, Op = (DateTimeOffset?)g.Max(d => d.VastgelegdOp), Af = g.Max(d => d.AfgehandeldOp) }).ToListAsync(stop))
            .SelectMany(x => new[] { (x.Key, x.Op), (x.Key, x.Af) }));
        alles.AddRange((await db.Interventiemeldingen.IgnoreQueryFilters(Filter).Where(x => ids.Contains(x.CasusId)).GroupBy(x => x.CasusId).Select(g => new { g.Key, Op = (DateTimeOffset?)g.Max(x => x.Op) }).ToListAsync(stop)).Select(x => (x.Key, x.Op)));
        return alles.GroupBy(a => a.Casus).ToDictionary(g => g.Key, g => g.Max(a => a.Op));
    }

    private static DateOnly? Dag(DateTimeOffset? op) => op is { } moment ? Kalender.DagVan(moment) : null;
}
