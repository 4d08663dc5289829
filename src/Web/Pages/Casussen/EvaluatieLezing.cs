using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>How people looked back on one ending of a case, for the page and the API.</summary>
public sealed record EvaluatieRij(
    Guid Id, DateTimeOffset AfgerondOp, string Door, IReadOnlyList<DoelRij> Doelen, string WatWerkte, string? WatNiet, IReadOnlyList<string> Lessen, string? Lestekst, string? Partners, string? Mensen, string? GeenNazorg, DateTimeOffset? HeropendOp);

/// <param name="Doel">The goal.</param>
/// <param name="Persoon">Whose.</param>
/// <param name="Omschrijving">What it says.</param>
/// <param name="Uitkomst">What came of it.</param>
/// <param name="Zin">Why.</param>
public sealed record DoelRij(Guid Doel, PersoonId? Persoon, string Omschrijving, Doeluitkomst Uitkomst, string? Zin);

public sealed record NazorgRij(NazorgId Id, DateOnly Dag, ProfessionalId WieId, string Wie, NazorgStatus Status, Nazorguitslag? Uitslag, string? Verslag, string? Vervolg);

/// <summary>Whether an ending held, as people said it.</summary>
public sealed record BeklijvingRij(BeklijvingId Id, DateTimeOffset AfgerondOp, int NaMaanden, bool AanHuis, Beklijfd? Uitkomst, string? Toelichting, string? Ontvanger, DateOnly Uiterlijk);

/// <summary>Everything about how a case ended: evaluations, nazorg and whether it held, within what the viewer may see.</summary>
public sealed record EvaluatieLezing(IReadOnlyList<EvaluatieRij> Evaluaties, IReadOnlyList<NazorgRij> Nazorg, IReadOnlyList<BeklijvingRij> Beklijving)
{
    public static async Task<EvaluatieLezing> LeesAsync(PartituurDb db, CasusId casus, CancellationToken stop = default)
    {
        var evaluaties = await db.Evaluaties.AsNoTracking().Where(e => e.CasusId == casus).OrderByDescending(e => e.AfgerondOp).ToListAsync(stop);
        var doelen = evaluaties.Count == 0 ? [] : await db.Set<Doel>().AsNoTracking().Where(d => db.Plannen.Any(p => p.Id == d.PlanId && p.CasusId == casus)).ToDictionaryAsync(d => d.Id, stop);
        var soorten = evaluaties.Count == 0 ? [] : await db.Lessoorten.AsNoTracking().ToDictionaryAsync(l => l.Id, l => l.Naam, stop);
        var wie = evaluaties.Select(e => e.DoorId).Distinct().ToList();
        var namen = await db.Professionals.AsNoTracking().Where(p => wie.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        return new(
            [.. evaluaties.Select(e => new EvaluatieRij(
                e.Id,
                e.AfgerondOp,
                namen.GetValueOrDefault(e.DoorId, "iemand"),
                [.. e.Doelen.Select(d => new DoelRij(d.DoelId, doelen.GetValueOrDefault(d.DoelId)?.PersoonId, doelen.GetValueOrDefault(d.DoelId)?.Omschrijving ?? "Een doel", d.Uitkomst, d.Zin))],
                e.WatWerkte,
                e.WatNiet,
                [.. e.Lessen.Select(l => soorten.GetValueOrDefault(l.LessoortId, "Anders"))],
                e.Lestekst,
                e.Partners,
                e.Mensen,
                e.GeenNazorgReden,
                e.HeropendOp))],
            await db.Nazorgmomenten.AsNoTracking().Where(n => n.CasusId == casus).OrderByDescending(n => n.Dag).ThenBy(n => n.Id)
                .Select(n => new NazorgRij(n.Id, n.Dag, n.WieId, db.Professionals.Where(p => p.Id == n.WieId).Select(p => p.Naam).First(), n.Status, n.Uitslag, n.Verslag, n.Vervolg)).ToListAsync(stop),
            await db.Beklijvingen.AsNoTracking().Where(b => b.CasusId == casus).OrderByDescending(b => b.AfgerondOp).ThenBy(b => b.Ronde)
                .Select(b => new BeklijvingRij(b.Id, b.AfgerondOp, b.NaMaanden, b.AanId == null, b.Uitkomst, b.Toelichting, b.Ontvanger, b.Uiterlijk)).ToListAsync(stop));
    }
}
