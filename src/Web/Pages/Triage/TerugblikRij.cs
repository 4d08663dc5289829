using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>Whether somebody has answered.</summary>
public enum Terugblikstand
{
    [Display(Name = "Wacht op antwoord")]
    Wacht,
    Beantwoord,
}

/// <summary>Which of them.</summary>
/// <param name="Stand">Waiting or answered; an answer asks for answered ones.</param>
/// <param name="Tafel">Of one table: its id, or <see cref="ZonderTafel"/>.</param>
/// <param name="Uitkomst">Only this outcome.</param>
/// <param name="Oordeel">Only this answer.</param>
public sealed record Terugblikfilter(Terugblikstand Stand, string? Tafel = null, Uitkomst? Uitkomst = null, Oordeel? Oordeel = null)
{
    /// <summary>Decisions at no table.</summary>
    public const string ZonderTafel = "geen";

    public IQueryable<Terugblik> Op(IQueryable<Terugblik> vraag)
    {
        var (uitkomst, oordeel) = (Uitkomst, Oordeel);
        vraag = Tafel == ZonderTafel ? vraag.Where(t => t.TafelId == null) : TriagetafelId.TryParse(Tafel, null, out var tafel) ? vraag.Where(t => t.TafelId == tafel) : vraag;
        vraag = uitkomst is null ? vraag : vraag.Where(t => t.Uitkomst == uitkomst);
        return oordeel is null ? vraag : vraag.Where(t => t.Oordeel == oordeel);
    }
}

/// <summary>One question "was it right?" in the list, for the page and the API.</summary>
/// <param name="Id">The question.</param>
/// <param name="Melding">The melding.</param>
/// <param name="Meldingnummer">Its number.</param>
/// <param name="Uitkomst">What was decided.</param>
/// <param name="BeslotenOp">When.</param>
/// <param name="Tafel">At which table; null at none.</param>
/// <param name="Uiterlijk">Last day for an answer.</param>
/// <param name="Oordeel">The answer; null while it waits.</param>
/// <param name="BeantwoordOp">When it was answered.</param>
public sealed record TerugblikRij(TerugblikId Id, MeldingId Melding, string Meldingnummer, Uitkomst Uitkomst, DateTimeOffset BeslotenOp, string? Tafel, DateOnly Uiterlijk, Oordeel? Oordeel, DateTimeOffset? BeantwoordOp)
{
    public const int PerBlad = 50;

    /// <summary>Those that wait the longest first; those that were answered the last first.</summary>
    public static async Task<(IReadOnlyList<TerugblikRij> Rijen, bool HeeftMeer)> LeesAsync(PartituurDb db, HuisId huis, Terugblikfilter filter, int blad, CancellationToken stop = default)
    {
        var vraag = filter.Op(VanHuis(db, huis));
        vraag = filter.Stand == Terugblikstand.Wacht ? vraag.Where(t => t.Oordeel == null).OrderBy(t => t.Uiterlijk).ThenBy(t => t.Id) : vraag.Where(t => t.Oordeel != null).OrderByDescending(t => t.BeantwoordOp).ThenBy(t => t.Id);
        var rijen = await vraag.Skip((blad - 1) * PerBlad).Take(PerBlad + 1).Select(t => new TerugblikRij(
            t.Id,
            t.MeldingId,
            db.Meldingen.Where(m => m.Id == t.MeldingId).Select(m => m.Nummer).First(),
            t.Uitkomst,
            db.Triagebesluiten.Where(b => b.Id == t.BesluitId).Select(b => b.BeslotenOp).First(),
            db.Triagetafels.Where(f => f.Id == t.TafelId).Select(f => f.Naam).FirstOrDefault(),
            t.Uiterlijk,
            t.Oordeel,
            t.BeantwoordOp)).ToListAsync(stop);
        return ([.. rijen.Take(PerBlad)], rijen.Count > PerBlad);
    }

    /// <summary>How many wait and how many are answered, within the filter without its stand.</summary>
    public static async Task<IReadOnlyDictionary<Terugblikstand, int>> TelAsync(PartituurDb db, HuisId huis, Terugblikfilter filter, CancellationToken stop = default)
    {
        var tellingen = await filter.Op(VanHuis(db, huis)).GroupBy(t => t.Oordeel == null).Select(g => new { Wacht = g.Key, Aantal = g.Count() }).ToListAsync(stop);
        return new Dictionary<Terugblikstand, int> { [Terugblikstand.Wacht] = tellingen.Where(t => t.Wacht).Sum(t => t.Aantal), [Terugblikstand.Beantwoord] = tellingen.Where(t => !t.Wacht).Sum(t => t.Aantal) };
    }

    /// <summary>How many wait for who may answer; 0 for everybody else.</summary>
    public static Task<int> WachtendAsync(PartituurDb db, HuisId huis, CancellationToken stop = default) => VanHuis(db, huis).CountAsync(t => t.Oordeel == null, stop);

    /// <summary>The tables of the house as choices.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> TafelsAsync(PartituurDb db, HuisId huis, CancellationToken stop = default) =>
    [
        .. await db.Triagetafels.AsNoTracking().IgnoreAutoIncludes().Where(t => t.HuisId == huis).OrderBy(t => t.Naam).Select(t => new SelectListItem(t.Naam, t.Id.ToString())).ToListAsync(stop),
        new("Zonder tafel", Terugblikfilter.ZonderTafel),
    ];

    /// <summary>A decision that lapsed takes its question along; until then it is not shown either.</summary>
    private static IQueryable<Terugblik> VanHuis(PartituurDb db, HuisId huis) => db.Terugblikken.AsNoTracking().Where(t => t.HuisId == huis && db.Triagebesluiten.Any(b => b.Id == t.BesluitId));
}
