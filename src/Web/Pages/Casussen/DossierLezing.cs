using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Kern.Plannen;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Casussen;

/// <summary>What the dossier shows, in narrow statements, as many however large the case is.</summary>
public sealed class DossierLezing
{
    public const int PerBlad = 20;

    public required IReadOnlyList<PersoonRij> Personen { get; init; }

    public required IReadOnlyList<RelatieRij> Relaties { get; init; }

    public required IReadOnlyDictionary<ProfessionalId, MensRij> Mensen { get; init; }

    public required IReadOnlyList<ActieRij> Acties { get; init; }

    public required IReadOnlyList<LeefgebiedRij> Leefgebieden { get; init; }

    public required IReadOnlyList<NotitieRij> Journaal { get; init; }

    public required bool HeeftOudere { get; init; }

    public required KernRij Kern { get; init; }

    public required IReadOnlyList<(string Aard, string Naam, DateOnly? Eind)> Lopend { get; init; }

    public IEnumerable<ActieRij> OpenActies => Acties.Where(a => a.Actie.Status == ActieStatus.Open).OrderBy(a => a.Actie.Voor);

    public IEnumerable<ActieRij> Afgemeld => Acties.Where(a => a.Actie.Status != ActieStatus.Open).OrderByDescending(a => a.Actie.AfgemeldOp);

    public string NaamVan(PersoonId persoon) => Personen.FirstOrDefault(p => p.Id == persoon)?.Naam ?? "iemand anders";

    public MensRij? Mens(ProfessionalId? wie) => wie is { } id ? Mensen.GetValueOrDefault(id) : null;

    public static async Task<DossierLezing> LeesAsync(PartituurDb db, Casus casus, int blad)
    {
        var (id, vandaag) = (casus.Id, db.Handeling!.Dag);
        var personen = await db.PersonenVanAsync(id);
        var ids = personen.Select(p => p.Id).ToList();
        var (journaal, heeftOudere) = await JournaalAsync(db, id, blad);
        return new()
        {
            Personen = personen,
            Relaties = await db.Relaties.AsNoTracking().Where(r => ids.Contains(r.VanId) && ids.Contains(r.NaarId) && r.Tot == null).Select(r => new RelatieRij(r.VanId, r.Soort, r.NaarId)).ToListAsync(),
            Mensen = await MensenAsync(db, casus),
            Acties = await db.Acties.AsNoTracking().Where(a => a.CasusId == id).OrderBy(a => a.Status != ActieStatus.Open).ThenByDescending(a => a.AfgesprokenOp).Take(100)
                .Select(a => new ActieRij(a, db.Professionals.Where(p => p.Id == a.EigenaarId).Select(p => p.Naam).First(), db.Organisaties.Where(o => o.Id == a.OrganisatieId).Select(o => o.Naam).First())).ToListAsync(),
            Leefgebieden = await LeefgebiedenAsync(db, casus),
            Journaal = journaal,
            HeeftOudere = heeftOudere,
            Kern = await db.Casussen.AsNoTracking().AsSingleQuery().IgnoreAutoIncludes().Where(c => c.Id == id).Select(c => new KernRij(
                db.Meldingen.Where(m => m.Id == c.MeldingId).Select(m => m.Nummer).FirstOrDefault(),
                db.Set<Planversie>().Where(v => db.Plannen.Any(p => p.Id == v.PlanId && p.CasusId == id)).Max(v => (int?)v.Nummer),
                db.Set<Planversie>().Where(v => v.VastgesteldOp != null && db.Plannen.Any(p => p.Id == v.PlanId && p.CasusId == id)).Max(v => v.VastgesteldOp),
                db.Set<Planversie>().Count(v => v.VastgesteldOp == null && db.Plannen.Any(p => p.Id == v.PlanId && p.CasusId == id)) > 0,
                db.Set<Doel>().Count(d => d.UitVersie == null && db.Plannen.Any(p => p.Id == d.PlanId && p.CasusId == id)),
                db.Overleggen.Where(o => o.Dag >= vandaag && o.Agenda.Any(a => a.CasusId == id)).Min(o => (DateOnly?)o.Dag),
                db.Casusdata.Where(d => d.CasusId == c.Id && d.Status == DatumStatus.Verwacht).OrderBy(d => d.Dag).Select(d => new VerwachteDatum(d.Id, d.Soort, d.OverId, d.Dag, d.Tijd, d.Notitie, d.WaarschuwVanaf <= vandaag)).ToList(),
                db.Notitieconcepten.Where(n => n.CasusId == c.Id).Max(n => (DateTimeOffset?)n.BewaardOp),
                db.Verbanden.IgnoreAutoIncludes().Where(v => v.Id == c.VerbandId).Select(v => v.Naam).FirstOrDefault(),
                db.Casusregies.Where(r => r.CasusId == id && r.Tot == null).Join(db.Organisaties, r => r.OrganisatieId, o => o.Id, (r, o) => o.Naam).FirstOrDefault(),
                db.Casusregies.Where(r => r.CasusId == id && r.Tot == null).Join(db.Professionals.IgnoreAutoIncludes(), r => r.ProfessionalId, p => (ProfessionalId?)p.Id, (r, p) => p.Naam).FirstOrDefault(),
                db.Casusregies.Where(r => r.CasusId == id && r.Tot == null).Select(r => (DateOnly?)r.Van).FirstOrDefault())).FirstAsync(),
            Lopend = [.. (await db.Interventies.AsNoTracking().Where(i => i.CasusId == id && i.UitVersie == null && i.Status == InterventieStatus.Loopt)
                .OrderBy(i => i.Eind == null).ThenBy(i => i.Eind).Select(i => new { i.Aard, i.Naam, i.Eind }).ToListAsync()).Select(i => (i.Aard.ToString(), i.Naam, i.Eind))],
        };
    }

    /// <summary>One page of the journal as this viewer may read it, newest first.</summary>
    public static async Task<(IReadOnlyList<NotitieRij> Rijen, bool HeeftOudere)> JournaalAsync(PartituurDb db, CasusId casus, int blad, CancellationToken stop = default)
    {
        var rijen = await db.Journaal.AsNoTracking().Where(j => j.CasusId == casus).OrderByDescending(j => j.Op).ThenByDescending(j => j.Id).Skip((blad - 1) * PerBlad).Take(PerBlad + 1)
            .Select(j => new NotitieRij(
                j.Op,
                j.Inhoud,
                j.Soort,
                j.Kring,
                j.NagekomenNaAfronding,
                j.Journaalsoort,
                j.OverId,
                j.WaaromNagekomen,
                db.Professionals.Where(p => p.Id == j.DoorId).Select(p => p.Naam).First(),
                db.Organisaties.Where(o => o.Id == j.BronId).Select(o => o.Naam).First(),
                db.Bijlagen.Where(b => b.JournaalregelId == j.Id).Select(b => new StukRij(b.Id, b.Naam, b.Omvang, b.Scan == Scanuitslag.NietGecontroleerd)).FirstOrDefault())).ToListAsync(stop);
        return ([.. rijen.Take(PerBlad)], rijen.Count > PerBlad);
    }

    /// <summary>Names of those who lead and take part, in one statement.</summary>
    private static async Task<IReadOnlyDictionary<ProfessionalId, MensRij>> MensenAsync(PartituurDb db, Casus casus)
    {
        var wie = casus.Deelnemers.Select(d => d.ProfessionalId)
            .Concat(new[] { casus.ProcesregisseurId, casus.VervangerId, casus.CasemanagerId, casus.Afronding?.Door }.OfType<ProfessionalId>()).Distinct().ToList();
        return (await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id))
            .Select(p => new { p.Id, p.Naam, p.Functie, Organisatie = db.Organisaties.Where(o => o.Id == p.OrganisatieId).Select(o => o.Naam).First() }).ToListAsync())
            .ToDictionary(p => p.Id, p => new MensRij(p.Naam, p.Functie, p.Organisatie));
    }

    /// <summary>Every leefgebied with the last score per person.</summary>
    private static async Task<IReadOnlyList<LeefgebiedRij>> LeefgebiedenAsync(PartituurDb db, Casus casus)
    {
        var id = casus.Id;
        var rijen = await db.Leefgebieden.AsNoTracking().OrderBy(l => l.Volgorde)
            .LeftJoin(
                db.Scores.AsNoTracking().Where(s => s.CasusId == id),
                l => l.Id,
                s => s.LeefgebiedId,
                (l, s) => new { l.Id, l.Naam, l.Volgorde, Persoon = (PersoonId?)s!.PersoonId, Score = (int?)s.Score, s.SchaalId, Laagste = db.Leefgebiedschalen.Where(x => x.Id == s.SchaalId).Select(x => (int?)x.Laagste).FirstOrDefault(), Woorden = db.Leefgebiedschalen.Where(x => x.Id == s.SchaalId).Select(x => x.Woorden).FirstOrDefault(), Beschermend = (bool?)s.Beschermend, Op = (DateTimeOffset?)s.Op, Bron = db.Organisaties.Where(o => o.Id == s.BronId).Select(o => o.Naam).FirstOrDefault() }).ToListAsync();
        return [.. rijen.GroupBy(r => (r.Id, r.Naam, r.Volgorde)).OrderBy(g => g.Key.Volgorde).Select(g => new LeefgebiedRij(
            g.Key.Naam,
            g.Where(r => r.Persoon is not null).GroupBy(r => r.Persoon!.Value).ToDictionary(p => p.Key, p => p.OrderByDescending(r => r.Op).Select(r => new ScoreRij(r.Score!.Value, r.Woorden is null ? Schaal.Standaard : new Schaal(r.SchaalId, r.Laagste!.Value, r.Woorden.Split('\n'), Schaal.Standaard.ProbleemTot, Schaal.Standaard.GesprekVanaf), r.Beschermend!.Value, r.Op!.Value, r.Bron!)).First())))];
    }

    public sealed record MensRij(string Naam, string? Functie, string Organisatie);

    public sealed record RelatieRij(PersoonId Van, Relatiesoort Soort, PersoonId Naar);

    public sealed record ActieRij(Actie Actie, string Eigenaar, string Organisatie);

    public sealed record ScoreRij(int Score, Schaal Schaal, bool Beschermend, DateTimeOffset Op, string Bron);

    public sealed record LeefgebiedRij(string Naam, IReadOnlyDictionary<PersoonId, ScoreRij> Scores);

    public sealed record NotitieRij(DateTimeOffset Op, string Inhoud, FeitOfOordeel Soort, Kring Kring, bool Nagekomen, Journaalsoort Journaalsoort, PersoonId? Over, string? WaaromNagekomen, string Door, string Bron, StukRij? Stuk);

    /// <summary>A document with an entry.</summary>
    public sealed record StukRij(Guid Id, string Naam, long Omvang, bool NietGecontroleerd);

    public sealed record KernRij(string? Melding, int? Versie, DateTimeOffset? VastgesteldOp, bool HeeftConcept, int Doelen, DateOnly? VolgendOverleg, List<VerwachteDatum> Data, DateTimeOffset? ConceptVan, string? Verband, string? Casusregie, string? CasusregieNaam, DateOnly? CasusregieSinds);
}
