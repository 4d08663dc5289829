using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Personen;

/// <summary>Units and their members as this viewer may see them, for the pages and the API. Who may not be seen is not there, and is not counted.</summary>
public static class VerbandLezing
{
    /// <summary>Members with their names and where they live now; withdrawn ones apart.</summary>
    public static async Task<IReadOnlyList<Lid>> LedenAsync(PartituurDb db, Verband verband, CancellationToken stop = default)
    {
        var ids = verband.Leden.Select(l => l.PersoonId).Distinct().ToList();
        var mensen = await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id))
            .Select(p => new
            {
                p.Id,
                p.Voornamen,
                p.Voorvoegsel,
                p.Achternaam,
                p.Geboortedatum,
                Woonplaats = p.Adressen.Where(a => a.Tot == null).OrderByDescending(a => a.Van).Select(a => a.Woonplaats).FirstOrDefault(),
            }).ToDictionaryAsync(p => p.Id, stop);
        return [.. verband.Leden.Where(l => mensen.ContainsKey(l.PersoonId)).Select(l => (Lid: l, Mens: mensen[l.PersoonId]))
            .OrderBy(x => x.Lid.Tot is not null).ThenBy(x => x.Mens.Geboortedatum ?? DateOnly.MaxValue).ThenBy(x => x.Lid.Id)
            .Select(x => new Lid(x.Lid.Id, x.Mens.Id, CasusLezen.Naam(x.Mens.Voornamen, x.Mens.Voorvoegsel, x.Mens.Achternaam), x.Mens.Geboortedatum, x.Mens.Woonplaats, x.Lid.Rol, x.Lid.Van, x.Lid.Tot, x.Lid.Intrekreden))];
    }

    /// <summary>The units of one person, running ones first.</summary>
    public static async Task<IReadOnlyList<Rij>> VanAsync(PartituurDb db, PersoonId persoon, CancellationToken stop = default) =>
        [.. (await db.Verbanden.AsNoTracking().IgnoreAutoIncludes().Where(v => db.Set<Verbandlid>().Any(l => l.VerbandId == v.Id && l.PersoonId == persoon && l.IngetrokkenOp == null))
            .Select(v => new { Verband = new Rij(v.Id, v.Soort, v.Naam, v.Plaats, v.Van, v.Tot), Uit = !db.Set<Verbandlid>().Any(l => l.VerbandId == v.Id && l.PersoonId == persoon && l.IngetrokkenOp == null && l.Tot == null) })
            .ToListAsync(stop)).OrderBy(v => v.Uit || v.Verband.Tot is not null).ThenBy(v => v.Verband.Naam, StringComparer.CurrentCulture).Select(v => v.Verband with { IsVoorbij = v.Uit || v.Verband.Tot is not null })];

    /// <summary>Units by name, running ones first.</summary>
    public static async Task<(IReadOnlyList<Rij> Rijen, bool HeeftMeer)> LijstAsync(PartituurDb db, Verbandsoort? soort, int blad, CancellationToken stop = default)
    {
        const int perBlad = 25;
        var rijen = await db.Verbanden.AsNoTracking().IgnoreAutoIncludes().Where(v => soort == null || v.Soort == soort)
            .OrderBy(v => v.Tot != null).ThenBy(v => v.Naam).ThenBy(v => v.Id).Skip((blad - 1) * perBlad).Take(perBlad + 1)
            .Select(v => new Rij(v.Id, v.Soort, v.Naam, v.Plaats, v.Van, v.Tot)).ToListAsync(stop);
        return ([.. rijen.Take(perBlad)], rijen.Count > perBlad);
    }

    /// <param name="Id">The membership.</param>
    /// <param name="PersoonId">Who.</param>
    /// <param name="Naam">Name.</param>
    /// <param name="Geboortedatum">Birth date, when known.</param>
    /// <param name="Woonplaats">Where they live now: members may live in different municipalities (eis 66).</param>
    /// <param name="Rol">In words.</param>
    /// <param name="Van">First day, when known.</param>
    /// <param name="Tot">The day from which they are no member.</param>
    /// <param name="Intrekreden">Set when the membership was a mistake.</param>
    public sealed record Lid(Guid Id, PersoonId PersoonId, string Naam, DateOnly? Geboortedatum, string? Woonplaats, string? Rol, DateOnly? Van, DateOnly? Tot, string? Intrekreden);

    public sealed record Rij(VerbandId Id, Verbandsoort Soort, string Naam, string? Plaats, DateOnly? Van, DateOnly? Tot)
    {
        /// <summary>Of a person's units: the unit has ended, or the person left it.</summary>
        public bool IsVoorbij { get; init; }
    }
}
