using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>What one partner prepared for one case; the content only when it was sent.</summary>
public sealed record Kaartbeeld(string Organisatie, DateTimeOffset? VerzondenOp, Bekendbij? Bekend, string? Brengt, string? Nodig);

/// <summary>A case on the agenda with the cards of its partners.</summary>
public sealed record Casusvoorbereiding(CasusId Casus, string Nummer, IReadOnlyList<Kaartbeeld> Kaarten);

/// <summary>Who cannot come.</summary>
public sealed record Afmeldbeeld(string Naam, string Organisatie, string Reden, string? Inbreng, string? Vervanger);

/// <summary>How far everybody is, for the chair and who directs (eis 72).</summary>
public sealed record Voorbereidbeeld(IReadOnlyList<Casusvoorbereiding> Casussen, IReadOnlyList<Afmeldbeeld> Afmeldingen, int Verzonden, int Gevraagd)
{
    public static async Task<Voorbereidbeeld> LeesAsync(PartituurDb db, Casusoverleg overleg, CancellationToken stop = default)
    {
        var (id, huis) = (overleg.Id, overleg.HuisId);
        var stand = await new Voorbereiden(db).StandAsync(overleg, stop);

        // The cards themselves through the visible set: sent ones, for who chairs this meeting or directs.
        var kaarten = await db.Voorbereidingen.AsNoTracking().Where(v => v.OverlegId == id && v.VerzondenOp != null).ToListAsync(stop);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var ids = overleg.Agenda.OrderBy(a => a.Deel).ThenBy(a => a.Volgorde).Select(a => a.CasusId).ToList();

        // Numbers of the agenda that the gate let through, as on the page of the meeting.
        var nummers = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().AsNoTracking().Where(c => c.HuisId == huis && ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Nummer, stop);
        var afmeldingen = await db.Afmeldingen.AsNoTracking().Where(a => a.OverlegId == id && a.IngetrokkenOp == null)
            .Select(a => new { a.OrganisatieId, a.Reden, a.Inbreng, Naam = db.Professionals.Where(p => p.Id == a.ProfessionalId).Select(p => p.Naam).First(), Vervanger = db.Professionals.Where(p => p.Id == a.VervangerId).Select(p => p.Naam).FirstOrDefault() }).ToListAsync(stop);
        return new(
            [.. ids.Where(nummers.ContainsKey).Select(c => new Casusvoorbereiding(c, nummers[c], [.. stand.Where(s => s.Casus == c).OrderBy(s => organisaties[s.Organisatie], StringComparer.Ordinal).Select(s =>
            {
                var inhoud = kaarten.Find(k => k.CasusId == c && k.OrganisatieId == s.Organisatie)?.Inhoud;
                return new Kaartbeeld(organisaties[s.Organisatie], s.VerzondenOp, inhoud?.Bekend, inhoud?.Brengt, inhoud?.Nodig);
            })]))],
            [.. afmeldingen.Select(a => new Afmeldbeeld(a.Naam, organisaties[a.OrganisatieId], a.Reden, a.Inbreng, a.Vervanger)).OrderBy(a => a.Naam, StringComparer.Ordinal)],
            stand.Count(s => s.VerzondenOp is not null),
            stand.Count);
    }
}

/// <summary>A case that one prepares, and how far one is.</summary>
public sealed record Eigenkaart(CasusId Casus, string Nummer, string? Essentie, DateTimeOffset? BewaardOp, DateTimeOffset? VerzondenOp, IReadOnlyList<Eigenactie> Acties);

/// <summary>An open actie of the own organisation in that case: before the meeting is asked how it stands.</summary>
public sealed record Eigenactie(ActieId Id, string Wat, string Wie, DateOnly Voor, bool VanMij, bool TeLaat);

/// <summary>A meeting as an invited partner sees it: when, where, and the own cases.</summary>
public sealed record Eigenoverleg(OverlegId Id, string Doelgroep, DateOnly Dag, TimeOnly Begint, int Minuten, string Plaats, string? Videolink, string? Afgelast, bool IsAfgemeld, IReadOnlyList<Eigenkaart> Kaarten)
{
    /// <param name="db">Looks as the viewer.</param>
    /// <param name="dag">Today.</param>
    /// <param name="een">Only this one; null is all.</param>
    /// <param name="stop">Ends the wait.</param>
    public static async Task<IReadOnlyList<Eigenoverleg>> LeesAsync(PartituurDb db, DateOnly dag, OverlegId? een = null, CancellationToken stop = default)
    {
        var kijker = db.Kijker!;
        var (wie, organisatie) = (kijker.Wie, kijker.Organisatie);
        var overleggen = await new Voorbereiden(db).Van(wie, kijker.Huis, dag).AsNoTracking().Where(o => een == null || o.Id == een).OrderBy(o => o.Dag).ThenBy(o => o.Begint)
            .Select(o => new { o.Id, o.DoelgroepId, o.Dag, o.Begint, o.Minuten, o.Plaats, o.Videolink, o.WaaromAfgelast }).Take(100).ToListAsync(stop);
        var ids = overleggen.ConvertAll(o => o.Id);
        var doelgroepen = await db.Doelgroepen.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Naam, stop);

        // The cases through the visible set: of another case on the agenda a partner sees nothing.
        var punten = (await db.Set<Agendapunt>().AsNoTracking().Where(a => ids.Contains(a.OverlegId))
            .Join(db.Casussen.IgnoreAutoIncludes().Where(c => c.Deelnemers.Any(d => d.ProfessionalId == wie && d.Tot == null)), a => a.CasusId, c => c.Id, (a, c) => new { a.OverlegId, a.CasusId, c.Nummer, c.Essentie, a.Volgorde }).ToListAsync(stop)).ToLookup(p => p.OverlegId);
        var kaarten = await db.Voorbereidingen.AsNoTracking().Where(v => ids.Contains(v.OverlegId) && v.OrganisatieId == organisatie).Select(v => new { v.OverlegId, v.CasusId, v.BewaardOp, v.VerzondenOp }).ToListAsync(stop);
        var casussen = punten.SelectMany(p => p).Select(p => p.CasusId).Distinct().ToList();
        var acties = (casussen.Count == 0 ? [] : await db.Acties.AsNoTracking().Where(a => casussen.Contains(a.CasusId) && a.OrganisatieId == organisatie && a.Status == Kern.Plannen.ActieStatus.Open).OrderBy(a => a.Voor)
            .Select(a => new { a.CasusId, a.Id, a.Wat, Wie = db.Professionals.Where(p => p.Id == a.EigenaarId).Select(p => p.Naam).First(), a.EigenaarId, a.Voor }).ToListAsync(stop)).ToLookup(a => a.CasusId);
        var af = await db.Afmeldingen.AsNoTracking().Where(a => ids.Contains(a.OverlegId) && a.ProfessionalId == wie && a.IngetrokkenOp == null).Select(a => a.OverlegId).ToListAsync(stop);
        return [.. overleggen.Select(o => new Eigenoverleg(o.Id, doelgroepen[o.DoelgroepId], o.Dag, o.Begint, o.Minuten, o.Plaats, o.Videolink, o.WaaromAfgelast, af.Contains(o.Id), [.. punten[o.Id].OrderBy(p => p.Volgorde).Select(p =>
        {
            var kaart = kaarten.Find(k => k.OverlegId == o.Id && k.CasusId == p.CasusId);
            return new Eigenkaart(p.CasusId, p.Nummer, p.Essentie, kaart?.BewaardOp, kaart?.VerzondenOp, [.. acties[p.CasusId].Select(a => new Eigenactie(a.Id, a.Wat, a.Wie, a.Voor, a.EigenaarId == wie, a.Voor < dag))]);
        })]))];
    }
}
