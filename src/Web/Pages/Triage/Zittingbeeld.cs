using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>A melding on the agenda of a sitting, with how far it is.</summary>
/// <param name="Rij">As it lies on the table.</param>
/// <param name="Deel">In which part.</param>
/// <param name="Uitkomst">What was decided; null while it waits.</param>
public sealed record Zittingregel(Tafelrij Rij, Tafeldeel Deel, Uitkomst? Uitkomst);

/// <summary>A sitting with its agenda, and what of the table is not on it; for the page and the API.</summary>
public sealed record Zittingbeeld(string Tafel, IReadOnlyList<Zittingregel> Agenda, IReadOnlyList<Tafelrij> Wachtend, IReadOnlyList<Gastbeeld> Gasten)
{
    /// <summary>How many of those that wait are shown; what is not shown comes when these are decided.</summary>
    public const int Hoogstens = 25;

    public static async Task<Zittingbeeld> LeesAsync(PartituurDb db, Triagezitting zitting, DateOnly vandaag, CancellationToken stop = default)
    {
        var (id, op) = (zitting.TafelId, zitting.Agenda.Select(p => p.MeldingId).ToList());
        var tafel = await db.Triagetafels.AsNoTracking().AsSplitQuery().FirstAsync(t => t.Id == id, stop);
        var rijen = await Triage.Tafel.Rijen(db, db.Meldingen.AsNoTracking().Where(m => op.Contains(m.Id)), vandaag).ToDictionaryAsync(r => r.Id, stop);
        var besluiten = await db.Triagebesluiten.AsNoTracking().Where(b => op.Contains(b.MeldingId)).ToDictionaryAsync(b => b.MeldingId, b => b.Uitkomst, stop);
        var wachtend = zitting.Stand == Zittingstand.Gesloten ? [] : await Triage.Tafel.Rijen(db, new ZittingKlaarzetten(db).Wachtend(tafel, vandaag).Where(m => !op.Contains(m.Id)), vandaag).Take(Hoogstens).ToListAsync(stop);
        var wie = zitting.Gasten.Select(g => g.ProfessionalId).Concat(tafel.Leden.Select(l => l.ProfessionalId)).Distinct().ToList();
        var mensen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).Join(db.Organisaties, p => p.OrganisatieId, o => o.Id, (p, o) => new { p.Id, p.Naam, Organisatie = o.Naam }).ToListAsync(stop);
        return new(
            tafel.Naam,
            [.. zitting.Agenda.Where(p => rijen.ContainsKey(p.MeldingId)).OrderBy(p => p.Deel).ThenBy(p => p.Volgorde).Select(p => new Zittingregel(rijen[p.MeldingId], p.Deel, besluiten.TryGetValue(p.MeldingId, out var u) ? u : null))],
            wachtend,
            [.. mensen.Select(m => new Gastbeeld(m.Id, m.Naam, m.Organisatie, zitting.Gasten.FirstOrDefault(g => g.ProfessionalId == m.Id)?.Deel ?? tafel.Leden.First(l => l.ProfessionalId == m.Id).Deel, zitting.Gasten.Any(g => g.ProfessionalId == m.Id))).OrderBy(g => g.Deel).ThenBy(g => g.Naam, StringComparer.CurrentCulture)]);
    }

    /// <summary>The first melding on the agenda without a decision; null when there is none. While part one sits, what lies in part two waits for who joins there.</summary>
    public static async Task<MeldingId?> VolgendeAsync(PartituurDb db, Triagezitting zitting, CancellationToken stop = default)
    {
        var op = zitting.Agenda.Where(p => p.Deel == Tafeldeel.Een || zitting.Stand != Zittingstand.DeelEen).OrderBy(p => p.Deel).ThenBy(p => p.Volgorde).Select(p => p.MeldingId).ToList();
        var open = await db.Meldingen.AsNoTracking().Where(m => op.Contains(m.Id)).NogNietBesloten().Select(m => m.Id).ToListAsync(stop);
        return op.Where(open.Contains).Select(m => (MeldingId?)m).FirstOrDefault();
    }
}

public sealed record Gastbeeld(ProfessionalId Professional, string Naam, string Organisatie, Tafeldeel Deel, bool Aanwezig);
