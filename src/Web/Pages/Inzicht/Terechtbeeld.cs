using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Inzicht;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Inzicht;

/// <summary>"Was it right?" in figures as this viewer may see them, for the page and the API. Small counts are kept back from who does not see the meldingen themselves.</summary>
/// <param name="Drempel">0 when nothing is kept back.</param>
/// <param name="Huis">The whole house, per outcome.</param>
/// <param name="Tafels">Each table with decisions that were asked about.</param>
public sealed record Terechtbeeld(int Drempel, IReadOnlyList<TerechtRij> Huis, IReadOnlyList<TafelTerecht> Tafels)
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    public static async Task<Terechtbeeld> LeesAsync(PartituurDb db, CancellationToken stop = default)
    {
        var (huis, drempel) = (db.Kijker!.Huis, await Cijferbeeld.DrempelAsync(db, stop));
        var cijfers = await Terechtcijfers.TelAsync(db, huis, stop);
        var namen = await db.Triagetafels.AsNoTracking().IgnoreAutoIncludes().Where(t => t.HuisId == huis).Select(t => new { t.Id, t.Naam }).ToDictionaryAsync(t => t.Id, t => t.Naam, stop);
        var (alles, perTafel) = cijfers.Scherm(drempel);
        return new(drempel, cijfers.IsLeeg ? [] : Rijen(alles), [.. cijfers.Tafels.Zip(perTafel, (t, rijen) => new TafelTerecht(t, t is { } id ? namen.GetValueOrDefault(id, "Opgeheven tafel") : "Zonder tafel", Rijen(rijen)))]);
    }

    private static IReadOnlyList<TerechtRij> Rijen(IReadOnlyList<Terechtcijfer> cijfers) =>
        [.. cijfers.Where(c => c.Gevraagd.Waarde != 0).Select(c => new TerechtRij(c.Uitkomst, c.Gevraagd.Tekst, c.Beantwoord.Tekst, [.. Terechtcijfer.Oordelen.Select(o => new TerechtDeel(o, c.Delen[o].Tekst, Aandeel(c, o)))]))];

    private static string? Aandeel(Terechtcijfer cijfer, Oordeel oordeel) => cijfer.Aandeel(oordeel) is { } a ? $"{Procent(a.Deel)}%, marge {Procent(a.Laag)}–{Procent(a.Hoog)}%" : null;

    private static string Procent(double deel) => (100 * deel).ToString("0", Nederlands);
}

/// <param name="Tafel">The table; null for decisions at none.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Rijen">Per outcome.</param>
public sealed record TafelTerecht(TriagetafelId? Tafel, string Naam, IReadOnlyList<TerechtRij> Rijen);

/// <param name="Uitkomst">What was decided.</param>
/// <param name="Gevraagd">How many were asked about.</param>
/// <param name="Beantwoord">How many have an answer.</param>
/// <param name="Delen">Per answer.</param>
public sealed record TerechtRij(Uitkomst Uitkomst, string Gevraagd, string Beantwoord, IReadOnlyList<TerechtDeel> Delen);

/// <param name="Oordeel">The answer.</param>
/// <param name="Aantal">How often; kept back when small.</param>
/// <param name="Aandeel">Share of all answers with its margin (Wilson, 95 %); null when it is kept back or there are no answers.</param>
public sealed record TerechtDeel(Oordeel Oordeel, string Aantal, string? Aandeel);
