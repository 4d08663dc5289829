using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Personen;

/// <summary>
/// The meldingen and cases in a family, across generations (eis 52, 56): of everybody related by blood or partnership within the picture, only what the one who looks may see.
/// What they may not see is not counted either.
/// </summary>
public static class Familiezaken
{
    public static async Task<IReadOnlyList<Generatie>> LeesAsync(PartituurDb db, Systeem systeem, CancellationToken stop = default)
    {
        var familie = systeem.Mensen.Where(m => systeem.Generaties.ContainsKey(m.Id)).ToList();
        var wie = systeem.Inschrijvingen.Where(i => systeem.Generaties.ContainsKey(i.Value)).Select(i => i.Key).Concat(familie.Select(f => f.Id)).Distinct().ToList();
        var meldingen = await db.Set<Betrokkene>().Where(b => wie.Contains(b.PersoonId))
            .Join(db.Meldingen, b => b.MeldingId, m => m.Id, (b, m) => new { b.PersoonId, m.Id, m.Nummer, Op = m.OntvangenOp, m.Status }).ToListAsync(stop);
        var casussen = await db.Set<CasusPersoon>().Where(p => wie.Contains(p.PersoonId))
            .Join(db.Casussen, p => p.CasusId, c => c.Id, (p, c) => new { p.PersoonId, c.Id, c.Nummer, Op = c.GeopendOp, c.Status }).ToListAsync(stop);
        var zaken = meldingen.Select(m => (Wie: m.PersoonId, Zaak: new Zaak(m.Id, null, m.Nummer, m.Op, m.Status)))
            .Concat(casussen.Select(c => (Wie: c.PersoonId, Zaak: new Zaak(null, c.Id, c.Nummer, c.Op, c.Status))))
            .ToLookup(z => systeem.Inschrijvingen.GetValueOrDefault(z.Wie, z.Wie), z => z.Zaak);
        return [.. familie.Where(f => zaken[f.Id].Any()).GroupBy(f => systeem.Generaties[f.Id]).OrderByDescending(g => g.Key)
            .Select(g => new Generatie(g.Key, [.. g.Select(f => new Mens(f.Id, f.Naam, [.. zaken[f.Id].Distinct().OrderByDescending(z => z.Op)]))]))];
    }

    /// <param name="Hoogte">Generations above (positive) or below the person in the middle.</param>
    /// <param name="Mensen">Who of that generation is in any melding or case.</param>
    public sealed record Generatie(int Hoogte, IReadOnlyList<Mens> Mensen);

    public sealed record Mens(PersoonId Id, string Naam, IReadOnlyList<Zaak> Zaken);

    /// <param name="Melding">Set for a melding.</param>
    /// <param name="Casus">Set for a case.</param>
    /// <param name="Nummer">Its number.</param>
    /// <param name="Op">Received or opened.</param>
    /// <param name="Status">Of the melding or the case.</param>
    public sealed record Zaak(MeldingId? Melding, CasusId? Casus, string Nummer, DateTimeOffset Op, Enum Status);
}
