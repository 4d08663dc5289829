using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>Somebody on the list, and what is known of being there.</summary>
/// <param name="Getekend">Signed, on paper or on the own screen.</param>
/// <param name="Exemplaar">On which copy, when that was entered from paper.</param>
/// <param name="Eigen">The copy that was made for this person last.</param>
public sealed record Papiermensbeeld(ProfessionalId Professional, string Naam, OrganisatieId Organisatie, string Organisatienaam, Tafeldeel Deel, Deelname Deelname, bool Getekend, string? Exemplaar, string? Eigen);

/// <summary>A case on the agenda with what was recorded of it, live or from paper; without the content when it is closed to the viewer.</summary>
/// <param name="Live">Discussed in the cockpit: its time is known.</param>
/// <param name="Door">Who entered it from paper first; null is not from paper.</param>
public sealed record Papierpuntbeeld(
    int Nummer, CasusId Casus, string Casusnummer, Tafeldeel Deel, int Budget, int Minuten, bool Besproken, bool Live, string? Door, DateTimeOffset? Op, bool HeeftBesluit, string? Besluit, bool Vertrouwelijk,
    IReadOnlyList<KaartActie> Acties, IReadOnlyList<KaartInbreng> Inbreng, IReadOnlyList<string> Namen);

/// <summary>What was entered so far of a meeting on paper; for the page and the API.</summary>
public sealed record Papierbeeld(
    VergaderingId Id, int Versie, OverlegId Overleg, string Doelgroep, DateOnly Dag, Vergaderstand Stand, IReadOnlyList<Papiermensbeeld> Mensen, IReadOnlyList<Papierpuntbeeld> Punten, IReadOnlyList<string> Exemplaren, string? Door, DateTimeOffset? BewaardOp,
    DateTimeOffset? AfgerondOp)
{
    public IReadOnlyCollection<Guid> Getoond => [.. Punten.Select(p => p.Casus.Waarde)];

    public static async Task<Papierbeeld> LeesAsync(PartituurDb db, Vergadering v, Kijker kijker, DateOnly vandaag, CancellationToken stop = default)
    {
        var (id, overleg, huis) = (v.Id, v.OverlegId, v.HuisId);
        var papier = await db.Papierinvoer.AsNoTracking().AsSplitQuery().FirstOrDefaultAsync(p => p.VergaderingId == id, stop);
        var pakketten = await db.Noodpakketten.AsNoTracking().AsSplitQuery().Where(n => n.VergaderingId == id).OrderByDescending(n => n.GemaaktOp).ToListAsync(stop);
        var exemplaren = pakketten.SelectMany(n => n.Exemplaren.OrderBy(e => e.Nummer).Select(e => (e.ProfessionalId, Nummer: FormattableString.Invariant($"{n.Nummer}/{e.Nummer}")))).ToList();
        var wie = v.Deelnemers.Select(d => d.ProfessionalId).Concat(papier?.Punten.Select(p => p.DoorId) ?? []).Concat(papier is null ? [] : [papier.DoorId]).Distinct().ToList();
        var namen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        var waar = v.Deelnemers.Select(d => d.OrganisatieId).Distinct().ToList();
        var organisaties = await db.Organisaties.AsNoTracking().Where(o => waar.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        var doelgroep = await db.Overleggen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(o => o.Id == overleg && o.HuisId == huis).Join(db.Doelgroepen, o => o.DoelgroepId, d => d.Id, (o, d) => d.Naam).FirstAsync(stop);
        var punten = new List<Papierpuntbeeld>();
        foreach (var punt in v.OpVolgorde)
        {
            var kaart = await Vergaderkaart.LeesAsync(db, v, punt.CasusId, stop);
            var vanPapier = papier?.Punten.FirstOrDefault(p => p.CasusId == punt.CasusId);

            // As in the cockpit: who leads knows the number; what was said only who may read that case.
            var leest = kijker.ZietCasussenVanHuis || v.IsOpenOpPapier(kijker.Wie, punt.CasusId);
            punten.Add(new(
                punten.Count + 1, punt.CasusId, kaart.Nummer, punt.Deel, punt.Minuten, (punt.Seconden + 59) / 60, punt.BesprokenOp is not null, punt.BesprokenOp is not null && vanPapier is null && v.HuidigId != punt.CasusId,
                vanPapier is null ? null : namen[vanPapier.DoorId], vanPapier?.Op, kaart.Besluit is not null, leest ? kaart.Besluit : null, punt.Vertrouwelijk,
                leest ? [.. kaart.Acties.Where(a => a.Nieuw)] : [], leest ? kaart.Inbreng : [], v.Stand == Vergaderstand.Gesloten ? [] : await new Punten(db).NamenAsync(v, punt.CasusId, vandaag)));
        }

        return new(
            id, v.Versie, overleg, doelgroep, v.Dag, v.Stand,
            [.. v.Deelnemers.Select(d => new Papiermensbeeld(
                d.ProfessionalId, namen[d.ProfessionalId], d.OrganisatieId, organisaties[d.OrganisatieId], d.Deel, d.Deelname, d.GetekendOp is not null, papier?.Handtekeningen.FirstOrDefault(h => h.ProfessionalId == d.ProfessionalId)?.Exemplaar,
                exemplaren.Find(e => e.ProfessionalId == d.ProfessionalId).Nummer)).OrderBy(m => m.Deel).ThenBy(m => m.Naam, StringComparer.CurrentCulture)],
            punten, [.. exemplaren.Select(e => e.Nummer)], papier is null ? null : namen[papier.DoorId], papier?.BewaardOp, papier?.AfgerondOp);
    }
}
