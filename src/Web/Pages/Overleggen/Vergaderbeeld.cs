using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Toegang;
using Partituur.Kern.Triage;
using Partituur.Web.Infrastructuur;
using Partituur.Web.Infrastructuur.Live;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A case on the agenda as one viewer sees it: without its number when it is closed to them.</summary>
public sealed record Vergaderpuntbeeld(int Nummer, CasusId? Casus, string? Casusnummer, Tafeldeel Deel, bool Huidig, bool Besproken, string? Besluit, int Minuten, int Seconden);

public sealed record Vergaderdeelnemerbeeld(ProfessionalId Professional, string Naam, OrganisatieId Organisatie, string Organisatienaam, Tafeldeel Deel, bool Leidt, Deelname Deelname, bool Getekend);

/// <summary>A meeting as one viewer may see it at this moment; for the pages and the API.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Nieuw">How new this is, as the stream counts.</param>
/// <param name="Doelgroep">Whose meeting.</param>
/// <param name="Stand">How far it is.</param>
/// <param name="Punten">The agenda, in order.</param>
/// <param name="Huidig">What is up; null when nothing is.</param>
/// <param name="Kaart">What is known about it; null when nothing is up or it is closed to this viewer.</param>
/// <param name="Deelnemers">Who is on the list.</param>
/// <param name="Aangesloten">Who reads along because part two lasts.</param>
/// <param name="Seconden">How long the meeting lasts.</param>
/// <param name="Minuten">How long it may last.</param>
/// <param name="OranjeProcent">When a clock turns amber.</param>
public sealed record Vergaderbeeld(
    VergaderingId Id, long Nieuw, string Doelgroep, Vergaderstand Stand, IReadOnlyList<Vergaderpuntbeeld> Punten, Vergaderpuntbeeld? Huidig, Vergaderkaart? Kaart, IReadOnlyList<Vergaderdeelnemerbeeld> Deelnemers,
    IReadOnlyList<Vergaderdeelnemerbeeld> Aangesloten, int Seconden, int Minuten, int OranjeProcent)
{
    public int Besproken => Punten.Count(p => p.Besproken);

    /// <summary>The ids that this shows, for the log.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyCollection<Guid> Getoond => [.. Punten.Where(p => p.Casus is not null && (p.Besluit is not null || p.Casus == Kaart?.Id)).Select(p => p.Casus!.Value.Waarde)];

    /// <summary>Whether a case is open to this viewer now: in the ring of the meeting, or who directs in the house and leads.</summary>
    public static bool MagLezen(Vergadering v, Kijker kijker, CasusId casus, DateOnly vandaag) =>
        v.MagLezen(kijker.Wie, casus, vandaag) || (kijker.ZietCasussenVanHuis && Rechtentabel.Mag(OverlegRecht.Voorzitten, kijker, v));

    public static async Task<Vergaderbeeld> LeesAsync(PartituurDb db, Vergadering v, Kijker kijker, DateOnly vandaag, DateTimeOffset nu, CancellationToken stop = default)
    {
        var (id, overleg) = (v.Id, v.OverlegId);
        var leidt = Rechtentabel.Mag(OverlegRecht.Voorzitten, kijker, v);
        var casussen = v.Punten.Select(p => p.CasusId).ToList();

        // The agenda belongs to the meeting: who leads sees the number of its cases, also when not taking part in them; what was decided only who may read it.
        var nummers = await db.Casussen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(c => casussen.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Nummer, stop);
        var besluiten = await db.Set<Agendapunt>().AsNoTracking().Where(a => a.OverlegId == overleg && a.Besloten != null).ToDictionaryAsync(a => a.CasusId, a => a.Besloten, stop);
        bool Leest(CasusId casus) => MagLezen(v, kijker, casus, vandaag);
        var punten = v.OpVolgorde.Select((p, i) => new Vergaderpuntbeeld(
            i + 1, leidt || Leest(p.CasusId) ? p.CasusId : null, leidt || Leest(p.CasusId) ? nummers[p.CasusId] : null, p.Deel, p.CasusId == v.HuidigId, p.BesprokenOp is not null && p.CasusId != v.HuidigId,
            Leest(p.CasusId) ? besluiten.GetValueOrDefault(p.CasusId) : null, p.Minuten, v.Seconden(p, nu))).ToList();
        var wie = v.Deelnemers.Select(d => d.ProfessionalId).ToList();
        var mensen = await db.Professionals.AsNoTracking().IgnoreAutoIncludes().Where(p => wie.Contains(p.Id)).Select(p => new { p.Id, p.Naam }).ToDictionaryAsync(p => p.Id, p => p.Naam, stop);
        var organisaties = v.Deelnemers.Select(d => d.OrganisatieId).Distinct().ToList();
        var namen = await db.Organisaties.AsNoTracking().Where(o => organisaties.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Naam, stop);
        List<Vergaderdeelnemerbeeld> deelnemers = [.. v.Deelnemers.Select(d => new Vergaderdeelnemerbeeld(d.ProfessionalId, mensen[d.ProfessionalId], d.OrganisatieId, namen[d.OrganisatieId], d.Deel, d.Leidt, d.Deelname, d.GetekendOp is not null)).OrderBy(d => d.Deel).ThenBy(d => d.Naam, StringComparer.CurrentCulture)];
        var doelgroep = await db.Overleggen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(o => o.Id == overleg).Join(db.Doelgroepen, o => o.DoelgroepId, d => d.Id, (o, d) => d.Naam).FirstAsync(stop);
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Overlegbeleid.OranjeProcent).ToListAsync(stop);
        return new(
            id, await Standstroom.NuAsync(db, id, stop) ?? 0, doelgroep, v.Stand, punten, punten.Find(p => p.Huidig),
            v.HuidigId is { } huidig && Leest(huidig) ? await Vergaderkaart.LeesAsync(db, v, huidig, stop) : null,
            deelnemers, v.Stand == Vergaderstand.DeelTwee ? deelnemers.FindAll(d => d.Deel == Tafeldeel.Twee && d.Deelname != Deelname.Afwezig) : [],
            v.BegonnenOp is { } begon ? (int)((v.GeslotenOp ?? nu) - begon).TotalSeconds : 0, v.Minuten, Overlegbeleid.Waarde(beleid, Overlegbeleid.OranjeProcent, vandaag));
    }
}
