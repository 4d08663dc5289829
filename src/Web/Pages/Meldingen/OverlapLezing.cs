using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;

namespace Partituur.Web.Pages.Meldingen;

/// <summary>Where else people of a melding are dealt with, for who sees the meldingen of the house (eis 31, 36). Empty for everybody else.</summary>
/// <param name="Meldingen">Other open meldingen of this house.</param>
/// <param name="Casussen">Open cases of this house.</param>
/// <param name="Huizen">Other houses that must be called; nothing of what they know.</param>
public sealed record OverlapLezing(IReadOnlyList<OverlapMelding> Meldingen, IReadOnlyList<OverlapCasus> Casussen, IReadOnlyList<OverlapHuis> Huizen)
{
    private static readonly OverlapLezing Niets = new([], [], []);

    public bool IsLeeg => Meldingen.Count + Casussen.Count + Huizen.Count == 0;

    public static async Task<OverlapLezing> LeesAsync(PartituurDb db, Melding melding, CancellationToken stop = default)
    {
        if (db.Kijker is not { ZietMeldingenVanHuis: true } kijker)
        {
            return Niets;
        }

        var (id, huis) = (melding.Id, melding.HuisId);
        var direct = db.Set<Betrokkene>().Where(b => b.MeldingId == id).Select(b => b.PersoonId);

        // Rows that turned out to be the same human count as that human.
        var mensen = await db.Personen.AsNoTracking().Where(p => direct.Contains(p.Id) || (p.ZelfdeAls != null && direct.Contains(p.ZelfdeAls.Value))).Select(p => new { p.Id, p.ZelfdeAls }).ToListAsync(stop);
        var wie = mensen.SelectMany(p => new[] { p.Id, p.ZelfdeAls ?? p.Id }).Distinct().ToList();
        var meldingen = await db.Meldingen.AsNoTracking().NogNietBesloten().Where(m => m.Id != id && m.Betrokkenen.Any(b => wie.Contains(b.PersoonId))).OrderBy(m => m.OntvangenOp)
            .Select(m => new OverlapMelding(m.Id, m.Nummer, db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First(), m.Status)).ToListAsync(stop);

        // The chair does not see cases: it hears the number, as when it opens one, and no way in.
        var casussen = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Open().Where(c => c.HuisId == huis && c.MeldingId != id && c.Personen.Any(p => wie.Contains(p.PersoonId)))
            .OrderBy(c => c.Nummer).Select(c => new OverlapCasus(c.Id, c.Nummer, false)).ToListAsync(stop);
        var zichtbaar = await db.Casussen.AsNoTracking().Where(c => casussen.Select(x => x.Id).Contains(c.Id)).Select(c => c.Id).ToListAsync(stop);
        return new(
            meldingen,
            casussen.ConvertAll(c => c with { MagOpenen = zichtbaar.Contains(c.Id) }),
            [.. (await HuizenAsync(db, db.Overlapsignalen.Where(o => o.MeldingId == id), stop)).Where(_ => kijker.Huis == huis)]);
    }

    /// <summary>Signals with the other house and how to reach it; within the visible set.</summary>
    public static Task<List<OverlapHuis>> HuizenAsync(PartituurDb db, IQueryable<Overlapsignaal> signalen, CancellationToken stop = default) =>
        signalen.AsNoTracking().OrderBy(o => o.Stand == Overlapstand.Open ? 0 : 1).ThenByDescending(o => o.GemerktOp).ThenBy(o => o.Id)
            .Join(db.Huizen, o => o.AnderHuisId, h => h.Id, (o, h) => new OverlapHuis(o.Id, o.MeldingId, db.Meldingen.Where(m => m.Id == o.MeldingId).Select(m => m.Nummer).First(), h.Naam, h.Telefoon, h.Mail, o.Stand, o.Notitie, o.GemerktOp)).ToListAsync(stop);
}

public sealed record OverlapMelding(MeldingId Id, string Nummer, string Doelgroep, MeldingStatus Status);

public sealed record OverlapCasus(CasusId Id, string Nummer, bool MagOpenen);

public sealed record OverlapHuis(Guid Id, MeldingId Melding, string Nummer, string Huis, string? Telefoon, string? Mail, Overlapstand Stand, string? Notitie, DateTimeOffset GemerktOp)
{
    /// <summary>"bel 077 123 45 67 of mail …".</summary>
    public string Bereik => (Telefoon, Mail) switch
    {
        ({ } t, { } m) => $"bel {t} of mail {m}",
        ({ } t, null) => $"bel {t}",
        (null, { } m) => $"mail {m}",
        _ => "vraag de beheerder hoe dat huis te bereiken is",
    };
}
