using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Kern.Overleggen;

public sealed record KaartPersoon(string Naam, string Rol, DateOnly? Geboren);

/// <summary>An actie of the case: agreed in this meeting, open still from before, or reported since the previous meeting.</summary>
public sealed record KaartActie(ActieId Id, string Wat, string Wie, string Organisatie, DateOnly Voor, bool Nieuw, ActieStatus Status, string? Toelichting, bool TeLaat);

public sealed record KaartInbreng(Inbrengsoort Soort, string Organisatie, string Door, string Tekst, DateTimeOffset Op);

/// <summary>
/// What is known about a case that is up, for who may read it in this meeting. The asker has checked that with <see cref="Vergadering.MagLezen"/>: that is why this reads outside the visible set,
/// which knows only who takes part in a case.
/// </summary>
public sealed record Vergaderkaart(
    CasusId Id, string Nummer, CasusStatus Status, Regie Regie, string? Essentie, IReadOnlyList<KaartPersoon> Personen, IReadOnlyList<string> Partners, string? VorigBesluit, DateOnly? VorigOverleg,
    string? Besluit, bool Vertrouwelijk, string? WaaromVertrouwelijk, IReadOnlyList<KaartActie> Acties, IReadOnlyList<KaartInbreng> Inbreng)
{
    public static async Task<Vergaderkaart> LeesAsync(PartituurDb db, Vergadering v, CasusId casus, CancellationToken stop = default)
    {
        var (huis, overleg, dag, vergadering) = (v.HuisId, v.OverlegId, v.Dag, v.Id);
        var c = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().AsSplitQuery().FirstAsync(x => x.Id == casus && x.HuisId == huis, stop);
        var wie = c.Personen.Select(p => p.PersoonId).ToList();
        var namen = await db.Personen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id) && p.HuisId == huis).ToDictionaryAsync(p => p.Id, stop);
        var organisaties = c.Deelnemers.Where(d => d.Tot is null).Select(d => d.OrganisatieId).Distinct().ToList();
        var partners = await db.Organisaties.AsNoTracking().Where(o => organisaties.Contains(o.Id)).Select(o => o.Naam).Order().ToListAsync(stop);
        var besluit = await db.Set<Agendapunt>().AsNoTracking().Where(a => a.OverlegId == overleg && a.CasusId == casus).Select(a => a.Besloten).FirstOrDefaultAsync(stop);
        var vorig = await db.Set<Agendapunt>().AsNoTracking().Where(a => a.CasusId == casus && a.OverlegId != overleg && a.Besloten != null)
            .Join(db.Overleggen.IgnoreQueryFilters([PartituurDb.Toegang]).IgnoreAutoIncludes().Where(o => o.Dag <= dag && o.HuisId == huis), a => a.OverlegId, o => o.Id, (a, o) => new { a.Besloten, o.Dag, a.BesprokenOp }).OrderByDescending(x => x.Dag).FirstOrDefaultAsync(stop);
        var begon = v.BegonnenOp ?? DateTimeOffset.MaxValue;
        var acties = (await Uitkomstacties.LeesAsync(db, huis, [casus], new Dictionary<CasusId, DateOnly?> { [casus] = vorig?.Dag }, dag, stop)).ToList();
        var inbreng = await db.Vergaderinbreng.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(i => i.VergaderingId == vergadering && i.CasusId == casus)
            .Join(db.Professionals.IgnoreAutoIncludes(), i => i.DoorId, p => p.Id, (i, p) => new { i, p.Naam })
            .Join(db.Organisaties, x => x.i.OrganisatieId, o => o.Id, (x, o) => new { x.i.Id, x.i.Soort, x.i.Inhoud, x.i.Op, x.Naam, Organisatie = o.Naam }).ToListAsync(stop);
        var punt = v.Punten.First(p => p.CasusId == casus);
        return new(
            c.Id, c.Nummer, c.Status, c.Regie, c.Essentie,
            [.. c.Personen.Where(p => namen.ContainsKey(p.PersoonId)).Select(p => new KaartPersoon(namen[p.PersoonId].Naam, p.Rol, namen[p.PersoonId].Geboortedatum))],
            partners, vorig?.Besloten, vorig?.Dag, besluit, punt.Vertrouwelijk, punt.WaaromVertrouwelijk,
            [.. acties.Select(a => new KaartActie(a.Id, a.Wat, a.Wie, a.Organisatie, a.Voor, a.AfgesprokenOp >= begon, a.Status, a.Toelichting, a.TeLaat))],
            [.. inbreng.OrderBy(i => i.Op).ThenBy(i => i.Id).Select(i => new KaartInbreng(i.Soort, i.Organisatie, i.Naam, i.Inhoud, i.Op))]);
    }
}
