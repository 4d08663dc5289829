using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;
using Partituur.Web.Pages.Casussen;

namespace Partituur.Web.Pages.Personen;

/// <summary>What this viewer may see around one person, for the page and the API.</summary>
public sealed class PersoonLezing
{
    public required IReadOnlyList<Naamrij> Samengevoegd { get; init; }

    /// <summary>The person that this row turned out to be.</summary>
    public required Naamrij? HoortBij { get; init; }

    public required IReadOnlyList<RelatieRij> Relaties { get; init; }

    public required IReadOnlyList<MeldingRij> Meldingen { get; init; }

    public required IReadOnlyList<CasusRij> Casussen { get; init; }

    public static async Task<PersoonLezing> LeesAsync(PartituurDb db, Persoon persoon, CancellationToken stop = default)
    {
        var (id, zelfde) = (persoon.Id, persoon.ZelfdeAls);
        var namen = await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => p.ZelfdeAls == id || p.Id == zelfde)
            .Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam, p.Geboortedatum }).ToListAsync(stop);
        var rijen = namen.Select(p => new Naamrij(p.Id, CasusLezen.Naam(p.Voornamen, p.Voorvoegsel, p.Achternaam), p.Geboortedatum)).ToList();
        IReadOnlyList<Naamrij> samengevoegd = [.. rijen.Where(r => r.Id != zelfde)];

        // What was written about a row that turned out to be this person belongs here too.
        List<PersoonId> ids = [id, .. samengevoegd.Select(s => s.Id)];
        var relaties = await db.Relaties.AsNoTracking().Where(r => ids.Contains(r.VanId) || ids.Contains(r.NaarId)).ToListAsync(stop);

        // Two statements: a join on "either end" needs APPLY, which SQLite does not have. Whom one may not see has no name here and drops out.
        var anderen = relaties.SelectMany(r => new[] { r.VanId, r.NaarId }).Except(ids).ToList();
        var ander = await db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => anderen.Contains(p.Id))
            .Select(p => new { p.Id, p.Voornamen, p.Voorvoegsel, p.Achternaam }).ToDictionaryAsync(p => p.Id, p => CasusLezen.Naam(p.Voornamen, p.Voorvoegsel, p.Achternaam), stop);
        return new()
        {
            Samengevoegd = samengevoegd,
            HoortBij = rijen.FirstOrDefault(r => r.Id == zelfde),
            Relaties = [.. relaties.Select(r => (Relatie: r, Ander: ids.Contains(r.VanId) ? r.NaarId : r.VanId)).Where(r => ander.ContainsKey(r.Ander))
                .Select(r => new RelatieRij(r.Ander, ander[r.Ander], r.Relatie.Soort.InWoorden(ids.Contains(r.Relatie.VanId), persoon.Geslacht, r.Relatie.Woorden), r.Relatie.Sinds, r.Relatie.Tot))
                .DistinctBy(r => (r.Id, r.Wat, r.Tot)).OrderBy(r => r.Tot is not null).ThenBy(r => r.Naam, StringComparer.CurrentCulture)],
            Meldingen = await db.Meldingen.AsNoTracking().Where(m => m.Betrokkenen.Any(b => ids.Contains(b.PersoonId))).OrderByDescending(m => m.OntvangenOp)
                .Select(m => new MeldingRij(m.Id, m.Nummer, m.OntvangenOp, db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First(), m.Status)).ToListAsync(stop),
            Casussen = await db.Casussen.AsNoTracking().IgnoreAutoIncludes().Where(c => c.Personen.Any(p => ids.Contains(p.PersoonId))).OrderByDescending(c => c.GeopendOp)
                .Select(c => new CasusRij(c.Id, c.Nummer, c.GeopendOp, c.Status)).ToListAsync(stop),
        };
    }

    public sealed record Naamrij(PersoonId Id, string Naam, DateOnly? Geboortedatum);

    public sealed record RelatieRij(PersoonId Id, string Naam, string Wat, DateOnly? Sinds, DateOnly? Tot);

    public sealed record MeldingRij(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, MeldingStatus Status);

    public sealed record CasusRij(CasusId Id, string Nummer, DateTimeOffset GeopendOp, CasusStatus Status);
}
