using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>The outcomes of one meeting in the list of a partner; nothing about cases.</summary>
public sealed record Uitkomstrij(Guid Id, DateOnly Dag, string Doelgroep, int Versie, DateTimeOffset KlaarOp, DateTimeOffset? GelezenOp)
{
    public static async Task<IReadOnlyList<Uitkomstrij>> LeesAsync(PartituurDb db, CancellationToken stop = default)
    {
        var (huis, organisatie, wie) = (db.Kijker!.Huis, db.Kijker.Organisatie, db.Kijker.Wie);
        return await db.Uitkomstpakketten.AsNoTracking().Where(u => u.HuisId == huis && u.OrganisatieId == organisatie && db.Set<Vergaderdeelnemer>().Any(d => d.VergaderingId == u.VergaderingId && d.ProfessionalId == wie))

            // Of the meeting only whose it was; house, organisation and person are asked above.
            .Join(db.Vergaderingen.IgnoreQueryFilters(new[] { PartituurDb.Toegang }).Join(db.Overleggen.IgnoreAutoIncludes(), v => v.OverlegId, o => o.Id, (v, o) => new { v.Id, o.DoelgroepId, o.HuisId }).Where(x => x.HuisId == huis), u => u.VergaderingId, x => x.Id, (u, x) => new { u, x.DoelgroepId })
            .OrderBy(x => x.u.GelezenOp != null).ThenByDescending(x => x.u.Dag).Take(100)
            .Select(x => new Uitkomstrij(x.u.Id, x.u.Dag, db.Doelgroepen.Where(d => d.Id == x.DoelgroepId).Select(d => d.Naam).First(), x.u.Verslagversie, x.u.KlaarOp, x.u.GelezenOp)).ToListAsync(stop);
    }
}

/// <summary>Whether a partner read its outcomes, for who leads.</summary>
public sealed record Pakketrij(string Organisatie, DateTimeOffset? Gelezen)
{
    public static async Task<IReadOnlyList<Pakketrij>> LeesAsync(PartituurDb db, Vergadering v, CancellationToken stop = default)
    {
        var (id, huis) = (v.Id, v.HuisId);

        // Only that it was read, of a meeting that the gate let through: who chairs need not be of the house.
        return await db.Uitkomstpakketten.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().Where(u => u.VergaderingId == id && u.HuisId == huis)
            .Join(db.Organisaties, u => u.OrganisatieId, o => o.Id, (u, o) => new { o.Naam, u.GelezenOp }).OrderBy(x => x.Naam).Select(x => new Pakketrij(x.Naam, x.GelezenOp)).ToListAsync(stop);
    }
}

/// <summary>An actie of the own organisation, with how it stands now.</summary>
/// <param name="Id">The actie.</param>
/// <param name="Casus">Of which case.</param>
/// <param name="Casusnummer">Its number.</param>
/// <param name="Wat">What is to be done.</param>
/// <param name="Wie">By whom.</param>
/// <param name="Voor">By when.</param>
/// <param name="Status">Null is not visible any more.</param>
/// <param name="VanMij">The reader is the owner.</param>
public sealed record Uitkomstactie(ActieId Id, CasusId Casus, string Casusnummer, string Wat, string Wie, DateOnly Voor, ActieStatus? Status, bool VanMij);

/// <summary>What was agreed on a case.</summary>
public sealed record Uitkomstafspraak(CasusId Casus, string Casusnummer, string? Besluit, bool Vertrouwelijk, string? Opmerking, DateOnly? Opnieuw);

/// <summary>The outcomes of a meeting for one organisation, as narrow as the reader may see them; for the page and the API.</summary>
/// <param name="Id">Of the outcomes.</param>
/// <param name="Vergadering">The meeting.</param>
/// <param name="Doelgroep">Whose meeting.</param>
/// <param name="Dag">When it was.</param>
/// <param name="Versie">Of the minutes.</param>
/// <param name="GelezenOp">When somebody of the organisation read it.</param>
/// <param name="GelezenDoor">Who.</param>
/// <param name="Acties">Of the own organisation.</param>
/// <param name="Afspraken">Per case that is open to the reader.</param>
/// <param name="Gesloten">How many cases of the agenda are closed to the reader.</param>
/// <param name="Volgend">The day of the next meeting.</param>
public sealed record Uitkomstbeeld(
    Guid Id, VergaderingId Vergadering, string Doelgroep, DateOnly Dag, int Versie, DateTimeOffset? GelezenOp, string? GelezenDoor, IReadOnlyList<Uitkomstactie> Acties, IReadOnlyList<Uitkomstafspraak> Afspraken, int Gesloten, DateOnly? Volgend)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyCollection<Guid> Getoond => [.. Afspraken.Select(a => a.Casus.Waarde)];

    public static async Task<Uitkomstbeeld> LeesAsync(PartituurDb db, Uitkomstpakket pakket, DateOnly vandaag, CancellationToken stop = default)
    {
        var (id, huis, kijker, door) = (pakket.VergaderingId, pakket.HuisId, db.Kijker!, pakket.GelezenDoorId);

        // The meeting of outcomes that the gate let through; of its cases only what lies in the reader's part of the minutes.
        var v = await db.Vergaderingen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().AsSplitQuery().Include(x => x.Punten).Include(x => x.Deelnemers).Include(x => x.Plekken).FirstAsync(x => x.Id == id && x.HuisId == huis, stop);
        var beeld = (await Verslagbeeld.LeesAsync(db, v, kijker, pakket.Verslagversie, false, stop))!;
        var open = beeld.Punten.Where(p => p.Inhoud is not null).Select(p => (Casus: p.Casus!.Value, Inhoud: p.Inhoud!)).ToList();
        var eigen = open.SelectMany(p => p.Inhoud.Acties.Where(a => a.OrganisatieId == pakket.OrganisatieId).Select(a => (p.Casus, p.Inhoud.Casusnummer, Actie: a))).ToList();
        var ids = eigen.ConvertAll(e => e.Actie.Id);
        var standen = await db.Acties.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Status, a.EigenaarId, a.Voor }).ToDictionaryAsync(a => a.Id, stop);
        return new(
            pakket.Id, id, beeld.Doelgroep, pakket.Dag, pakket.Verslagversie, pakket.GelezenOp,
            door is null ? null : await db.Professionals.AsNoTracking().Where(p => p.Id == door).Select(p => p.Naam).FirstOrDefaultAsync(stop),
            [.. eigen.Select(e => (e, stand: standen.GetValueOrDefault(e.Actie.Id))).OrderBy(x => x.stand?.Voor ?? x.e.Actie.Voor).ThenBy(x => x.e.Actie.Id.Waarde)
                .Select(x => new Uitkomstactie(x.e.Actie.Id, x.e.Casus, x.e.Casusnummer, x.e.Actie.Wat, x.e.Actie.Wie, x.stand?.Voor ?? x.e.Actie.Voor, x.stand?.Status, x.stand?.EigenaarId == kijker.Wie))],
            [.. open.Select(p => new Uitkomstafspraak(p.Casus, p.Inhoud.Casusnummer, p.Inhoud.Besluit, p.Inhoud.Vertrouwelijk, p.Inhoud.Opmerking, p.Inhoud.Opnieuw))],
            beeld.Punten.Count - open.Count,
            beeld.Volgend is { } volgend && volgend >= vandaag ? volgend : null);
    }
}
