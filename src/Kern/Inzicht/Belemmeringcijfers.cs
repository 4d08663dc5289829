using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Inzicht;

/// <summary>What was counted once: a belemmering, or a use of doorzettingsmacht. Nothing in it tells of a case or of a person.</summary>
/// <param name="Regel">The name on the list; null is not on the list.</param>
/// <param name="Soort">The kind; null is an interventie that was started without a rule in the way.</param>
/// <param name="Organisatie">Whose rule or waiting list it is, or who was pressed.</param>
/// <param name="Leefgebied">On which leefgebied; null is not said.</param>
/// <param name="Weken">How many weeks it cost.</param>
/// <param name="Doorgezet">A use of doorzettingsmacht.</param>
public sealed record Belemmeringtelling(string? Regel, Hindernissoort? Soort, string? Organisatie, string? Leefgebied, int? Weken, bool Doorgezet);

/// <param name="Regel">The name on the list; null is not on the list.</param>
/// <param name="Soort">The kind; null is none.</param>
/// <param name="Organisatie">Whose it is; null is nobody.</param>
/// <param name="Keer">How often it blocked or was pressed.</param>
/// <param name="Doorgezet">How often doorzettingsmacht was used on it.</param>
/// <param name="Weken">The middle of the weeks that it cost; null is not known or kept back.</param>
public sealed record Belemmeringrij(string? Regel, Hindernissoort? Soort, string? Organisatie, Getoond Keer, Getoond Doorgezet, int? Weken);

/// <param name="Naam">Organisation or leefgebied; null is not said.</param>
/// <param name="Keer">How often.</param>
/// <param name="Doorgezet">How often doorzettingsmacht was used; null where that is not counted.</param>
public sealed record Belemmeringgroep(string? Naam, Getoond Keer, Getoond? Doorgezet);

/// <summary>The figures of one year, safe to show.</summary>
public sealed record Belemmeringbeeld(IReadOnlyList<Belemmeringrij> Regels, IReadOnlyList<Belemmeringgroep> Organisaties, IReadOnlyList<Belemmeringgroep> Leefgebieden, Getoond Totaal);

/// <summary>
/// Which rules and waiting lists block most (idea 10, eis 64). Counting rule, version 1: every belemmering that was recorded in the year counts once, unless it was a mistake, and every use of doorzettingsmacht
/// counts once, also one that was withdrawn. Of what people typed nothing is counted: only names that beheer put on the list.
/// </summary>
public sealed class Belemmeringcijfers(IReadOnlyList<Belemmeringtelling> tellingen)
{
    private static readonly Getoond Weg = new(null, "afgeschermd");

    public bool IsLeeg => tellingen.Count == 0;

    /// <summary>The years in which something was recorded, the newest first.</summary>
    public static async Task<IReadOnlyList<int>> JarenAsync(PartituurDb db, HuisId huis, CancellationToken stop = default)
    {
        var een = await db.Belemmeringen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(b => b.HuisId == huis).Select(b => b.Dag).Distinct().ToListAsync(stop);
        var ander = await db.Doorzettingen.IgnoreQueryFilters([PartituurDb.Toegang]).Where(d => d.HuisId == huis).Select(d => d.Op).ToListAsync(stop);
        return [.. een.Concat(ander.Select(Logboek.Kalender.DagVan)).Select(d => d.Year).Distinct().OrderDescending()];
    }

    /// <summary>Counts. Leaves the visible set out on purpose: only totals leave this class, and only of the given house.</summary>
    public static async Task<Belemmeringcijfers> TelAsync(PartituurDb db, HuisId huis, int jaar, CancellationToken stop = default)
    {
        var hindernissen = await db.Hindernissen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(h => h.HuisId == huis).ToDictionaryAsync(h => h.Id, stop);
        var organisaties = await db.Organisaties.AsNoTracking().ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var leefgebieden = await db.Leefgebieden.AsNoTracking().ToDictionaryAsync(l => l.Id, l => l.Naam, stop);
        var (begin, eind) = (new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));
        var belemmeringen = await db.Belemmeringen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking()
            .Where(b => b.HuisId == huis && b.Dag >= begin && b.Dag <= eind && (b.Afloop == null || b.Afloop != Belemmeringafloop.Vergissing))
            .Select(b => new { b.HindernisId, b.Soort, b.OrganisatieId, b.LeefgebiedId, b.Weken }).ToListAsync(stop);
        var (van, tot) = (Logboek.Kalender.BeginVan(begin), Logboek.Kalender.BeginVan(eind.AddDays(1)));
        var doorzettingen = await db.Doorzettingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(d => d.HuisId == huis && d.Op >= van && d.Op < tot)
            .Select(d => new { d.HindernisId, d.Regelsoort, d.PartnerId, d.LeefgebiedId }).ToListAsync(stop);
        return new([
            .. belemmeringen.Select(b => Maak(b.HindernisId, b.Soort, b.OrganisatieId, b.LeefgebiedId, b.Weken, false)),
            .. doorzettingen.Select(d => Maak(d.HindernisId, d.Regelsoort, d.PartnerId, d.LeefgebiedId, null, true)),
        ]);

        // A rule on the list is counted as it is called now, with the organisation whose it is.
        Belemmeringtelling Maak(HindernisId? id, Hindernissoort? soort, OrganisatieId? organisatie, Guid? leefgebied, int? weken, bool doorgezet)
        {
            var genoemd = id is { } h ? hindernissen.GetValueOrDefault(h) : null;
            var wiens = genoemd is null ? organisatie : genoemd.OrganisatieId;
            return new(genoemd?.Naam, genoemd?.Soort ?? soort, wiens is { } o ? organisaties.GetValueOrDefault(o) : null, leefgebied is { } l ? leefgebieden.GetValueOrDefault(l) : null, weken, doorgezet);
        }
    }

    /// <summary>
    /// What may be shown. Each rule belongs to one organisation, so an organisation is shown only when all its rules are: else one could take the others off. The leefgebieden share nothing but the total;
    /// when either of the two has to keep the total back, the other tells nothing.
    /// </summary>
    /// <param name="drempel">Counts below this are kept back; 0 keeps nothing back.</param>
    public Belemmeringbeeld Scherm(int drempel)
    {
        // By name: the order of what is kept back tells nothing.
        var regels = tellingen.GroupBy(t => (t.Regel, t.Soort, t.Organisatie)).OrderBy(g => g.Key.Regel ?? string.Empty, StringComparer.CurrentCulture).ThenBy(g => g.Key.Organisatie, StringComparer.CurrentCulture).ThenBy(g => g.Key.Soort).ToList();
        var aantallen = new int[regels.Count, 2];
        for (var r = 0; r < regels.Count; r++)
        {
            (aantallen[r, 0], aantallen[r, 1]) = (regels[r].Count(t => !t.Doorgezet), regels[r].Count(t => t.Doorgezet));
        }

        var getoond = Kruistabel.Scherm(aantallen, drempel);
        var perLeefgebied = KleineAantallen.Scherm(tellingen.GroupBy(t => t.Leefgebied ?? string.Empty).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal), drempel);
        var leefgebiedenTonen = perLeefgebied.Totaal.Waarde is not null && getoond[regels.Count, 2].Waarde is not null;
        var rijen = regels.Select((g, r) => new Belemmeringrij(g.Key.Regel, g.Key.Soort, g.Key.Organisatie, getoond[r, 2], getoond[r, 1], getoond[r, 0].Waarde is null or 0 ? null : Midden(g))).ToList();
        return new(
            [.. rijen.OrderByDescending(r => r.Keer.Waarde ?? -1).ThenByDescending(r => r.Weken ?? 0)],
            [.. rijen.GroupBy(r => r.Organisatie).Select(g => new Belemmeringgroep(g.Key, Som(g.Select(r => r.Keer)), Som(g.Select(r => r.Doorgezet)))).OrderByDescending(g => g.Keer.Waarde ?? -1).ThenBy(g => g.Naam, StringComparer.CurrentCulture)],
            [.. perLeefgebied.Aantallen.Select(a => new Belemmeringgroep(a.Key.Length == 0 ? null : a.Key, leefgebiedenTonen ? a.Value : Weg, null)).OrderByDescending(g => g.Keer.Waarde ?? -1).ThenBy(g => g.Naam, StringComparer.CurrentCulture)],
            getoond[regels.Count, 2]);
    }

    private static Getoond Som(IEnumerable<Getoond> delen)
    {
        var alle = delen.ToList();
        return alle.Exists(d => d.Waarde is null) ? Weg : KleineAantallen.Gewoon(alle.Sum(d => d.Waarde!.Value));
    }

    /// <summary>The middle of the weeks that are known.</summary>
    private static int? Midden(IEnumerable<Belemmeringtelling> tellingen)
    {
        var weken = tellingen.Where(t => !t.Doorgezet).Select(t => t.Weken).OfType<int>().Order().ToList();
        return weken.Count == 0 ? null : weken[weken.Count / 2];
    }
}
