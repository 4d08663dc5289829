using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;

namespace Partituur.Kern.Overleggen;

/// <summary>The minutes as they lie there, or as they would be set now.</summary>
/// <param name="Versie">Null is not set yet.</param>
/// <param name="Aanwezig">Who stood on the list.</param>
/// <param name="Punten">Per case, in order.</param>
public sealed record Verslagstuk(Verslagversie? Versie, IReadOnlyList<Verslagaanwezige> Aanwezig, IReadOnlyList<(CasusId Casus, Verslagpuntinhoud Inhoud)> Punten);

/// <summary>
/// Composes the minutes from what was recorded in a meeting, and sets them (eis 74). Of all cases: who asks passes on only what <see cref="Vergadering.HoortBijVerslag"/> gives. The meeting was let through
/// by the gate; its agenda belongs to it, and that is why this reads outside the visible set.
/// </summary>
public sealed class Verslaglegging(PartituurDb db)
{
    private static readonly string[] Filter = [PartituurDb.Toegang];

    /// <summary>As it would be set now.</summary>
    public async Task<Verslagstuk> ConceptAsync(Vergadering v, CancellationToken stop = default)
    {
        var (id, overleg, huis, casussen) = (v.Id, v.OverlegId, v.HuisId, v.Punten.Select(p => p.CasusId).ToList());
        var (begon, eind) = (v.BegonnenOp ?? DateTimeOffset.MaxValue, v.GeslotenOp ?? DateTimeOffset.MaxValue);
        var nummers = await db.Casussen.IgnoreQueryFilters(Filter).AsNoTracking().IgnoreAutoIncludes().Where(c => casussen.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Nummer, stop);
        var besluiten = await db.Set<Agendapunt>().AsNoTracking().Where(a => a.OverlegId == overleg && a.Besloten != null).ToDictionaryAsync(a => a.CasusId, a => a.Besloten, stop);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var acties = v.BegonnenOp is null ? [] : await db.Acties.IgnoreQueryFilters(Filter).AsNoTracking().Where(a => a.HuisId == huis && casussen.Contains(a.CasusId) && a.AfgesprokenOp >= begon && a.AfgesprokenOp <= eind)
            .Join(db.Professionals.IgnoreAutoIncludes(), a => a.EigenaarId, p => p.Id, (a, p) => new { a.Id, a.CasusId, a.Wat, p.Naam, a.OrganisatieId, a.Voor, a.AfgesprokenOp }).ToListAsync(stop);
        var inbreng = await db.Vergaderinbreng.IgnoreQueryFilters(Filter).AsNoTracking().Where(i => i.VergaderingId == id).OrderBy(i => i.Op).ThenBy(i => i.Id).ToListAsync(stop);
        var opmerkingen = await db.Set<Verslagopmerking>().AsNoTracking().Where(o => o.VergaderingId == id).ToDictionaryAsync(o => o.CasusId, stop);
        var af = await db.Afmeldingen.IgnoreQueryFilters(Filter).AsNoTracking().Where(a => a.OverlegId == overleg && a.HuisId == huis && a.IngetrokkenOp == null).Select(a => new { a.ProfessionalId, a.OrganisatieId, a.VervangerId }).ToListAsync(stop);
        var mensen = v.Deelnemers.Select(d => d.ProfessionalId).Concat(af.Select(a => a.ProfessionalId)).Concat(af.Select(a => a.VervangerId).OfType<ProfessionalId>()).Distinct().ToList();
        var namen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => mensen.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        var wie = v.Deelnemers.Select(d => (d.ProfessionalId, d.OrganisatieId, Deelname: WasErbij(v, d), d.Deel))
            .Concat(af.Where(a => v.Deelnemers.All(d => d.ProfessionalId != a.ProfessionalId)).Select(a => (a.ProfessionalId, a.OrganisatieId, Deelname: Deelname.Afwezig, Deel: Triage.Tafeldeel.Een)));
        return new(
            null,
            [.. wie.Select(w => (w, a: af.Find(a => a.ProfessionalId == w.ProfessionalId))).Select(x => new Verslagaanwezige(namen[x.w.ProfessionalId], organisaties[x.w.OrganisatieId], x.w.Deelname, x.w.Deel, x.a is not null, x.a?.VervangerId is { } vervanger ? namen[vervanger] : null))
                .OrderBy(a => a.Organisatie, StringComparer.Ordinal).ThenBy(a => a.Naam, StringComparer.Ordinal)],
            [.. v.OpVolgorde.Where(p => nummers.ContainsKey(p.CasusId)).Select((p, i) => (p.CasusId, new Verslagpuntinhoud(
                i + 1, nummers[p.CasusId], p.Deel, p.BesprokenOp is not null, p.Minuten, p.Seconden, besluiten.GetValueOrDefault(p.CasusId), p.Vertrouwelijk, p.WaaromVertrouwelijk,
                [.. acties.Where(a => a.CasusId == p.CasusId).OrderBy(a => a.AfgesprokenOp).ThenBy(a => a.Id.Waarde).Select(a => new Verslagactie(a.Id, a.Wat, a.Naam, a.OrganisatieId, organisaties[a.OrganisatieId], a.Voor))],
                [.. inbreng.Where(x => x.CasusId == p.CasusId).Select(x => new Verslaginbreng(x.Soort, organisaties[x.OrganisatieId], x.Inhoud))],
                opmerkingen.GetValueOrDefault(p.CasusId)?.Inhoud, opmerkingen.GetValueOrDefault(p.CasusId)?.Opnieuw)))]);
    }

    /// <summary>As a version was set; null when it was not.</summary>
    public async Task<Verslagstuk?> LeesAsync(Vergadering v, int nummer, CancellationToken stop = default)
    {
        var id = v.Id;
        if (await db.Set<Verslagversie>().AsNoTracking().FirstOrDefaultAsync(x => x.VergaderingId == id && x.Nummer == nummer, stop) is not { } versie)
        {
            return null;
        }

        var punten = await db.Set<Verslagpunt>().AsNoTracking().Where(p => p.VergaderingId == id && p.Versie == nummer).ToListAsync(stop);
        return new(versie, versie.Lijst.Wie, [.. punten.OrderBy(p => p.Inhoud.Nummer).Select(p => (p.CasusId, p.Inhoud))]);
    }

    /// <summary>Keeps a remark for the version that is set next; saves nothing.</summary>
    /// <exception cref="RegelGeschonden">It is not over, not on the agenda, or a rule of <see cref="Verslagopmerking"/>.</exception>
    public async Task MerkOpAsync(Vergadering v, CasusId casus, string? tekst, DateOnly? opnieuw, CancellationToken stop = default)
    {
        var id = v.Id;
        v.MerkOp(casus);
        var opmerking = await db.Set<Verslagopmerking>().AsTracking().FirstOrDefaultAsync(o => o.VergaderingId == id && o.CasusId == casus, stop);
        if (opmerking is null)
        {
            opmerking = new Verslagopmerking(v.Id, casus);
            db.Add(opmerking);
        }

        opmerking.Zet(tekst, opnieuw, v.Dag);
    }

    /// <summary>Sets the minutes, and gives every partner that was there or got an actie its outcomes; saves nothing.</summary>
    /// <param name="v">The meeting, tracked.</param>
    /// <param name="leest">Whether who sets it reads a case: nobody sets what they cannot read.</param>
    /// <param name="reden">Why there is a new version.</param>
    /// <param name="handeling">Who sets it.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <exception cref="RegelGeschonden">It is not over, a new version without a reason, or a case that the setter may not read.</exception>
    public async Task<int> StelVastAsync(Vergadering v, Func<CasusId, bool> leest, string? reden, Handeling handeling, CancellationToken stop = default)
    {
        if (!v.Punten.All(p => leest(p.CasusId)))
        {
            throw new RegelGeschonden("verslag-niet-alles-gelezen", "U leest niet alle punten van dit verslag. Laat het vaststellen door wie het overleg leidde, of door een procesregisseur.");
        }

        var concept = await ConceptAsync(v, stop);
        var versie = v.StelVerslagVast(concept.Aanwezig, reden, handeling);
        db.Add(versie);
        db.AddRange(concept.Punten.Select(p => new Verslagpunt(versie, p.Casus, p.Inhoud)));
        var (id, huis) = (v.Id, v.HuisId);
        var zelf = await db.Huizen.AsNoTracking().Where(h => h.Id == huis).Select(h => h.EigenOrganisatie).FirstAsync(stop);
        var er = await db.Uitkomstpakketten.IgnoreQueryFilters(Filter).AsTracking().Where(u => u.VergaderingId == id && u.HuisId == huis).ToListAsync(stop);
        er.ForEach(u => u.Vernieuw(v, handeling));
        db.AddRange(v.Deelnemers.Where(d => v.Plekken.Any(p => p.ProfessionalId == d.ProfessionalId && p.Bij)).Select(d => d.OrganisatieId)
            .Concat(concept.Punten.SelectMany(p => p.Inhoud.Acties).Select(a => a.OrganisatieId)).Distinct()
            .Where(o => o != zelf && !er.Exists(u => u.OrganisatieId == o)).Select(o => new Uitkomstpakket(v, o, handeling)));
        return versie.Nummer;
    }

    /// <summary>The next meeting of the same series, or else of the same doelgroep under the same chair; only its day.</summary>
    public async Task<DateOnly?> VolgendAsync(Vergadering v, CancellationToken stop = default)
    {
        var (overleg, huis, dag) = (v.OverlegId, v.HuisId, v.Dag);
        var dit = await db.Overleggen.IgnoreQueryFilters(Filter).IgnoreAutoIncludes().AsNoTracking().Where(o => o.Id == overleg && o.HuisId == huis).Select(o => new { o.ReeksId, o.DoelgroepId, o.VoorzitterId }).FirstAsync(stop);
        return await db.Overleggen.IgnoreQueryFilters(Filter).IgnoreAutoIncludes().AsNoTracking()
            .Where(o => o.HuisId == huis && o.Dag > dag && o.AfgelastOp == null && (dit.ReeksId != null ? o.ReeksId == dit.ReeksId : o.DoelgroepId == dit.DoelgroepId && o.VoorzitterId == dit.VoorzitterId))
            .OrderBy(o => o.Dag).Select(o => (DateOnly?)o.Dag).FirstOrDefaultAsync(stop);
    }

    /// <summary>Who was there for a moment and went, was there.</summary>
    private static Deelname WasErbij(Vergadering v, Vergaderdeelnemer d) =>
        d.Deelname != Deelname.Afwezig || !v.Plekken.Any(p => p.ProfessionalId == d.ProfessionalId && p.Bij) ? d.Deelname : Deelname.InDeZaal;
}
