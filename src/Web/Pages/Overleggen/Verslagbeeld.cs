using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Overleggen;
using Partituur.Kern.Toegang;
using Partituur.Web.Infrastructuur;

namespace Partituur.Web.Pages.Overleggen;

/// <summary>A case in the minutes as one viewer sees it: without anything when it is closed to them.</summary>
public sealed record Verslagpuntbeeld(int Nummer, CasusId? Casus, Verslagpuntinhoud? Inhoud);

/// <summary>A version that was set.</summary>
public sealed record Verslagversiebeeld(int Nummer, DateTimeOffset Op, string Door, string? Reden);

/// <summary>The minutes of a meeting as one viewer may see them; for the page, the paper and the API.</summary>
/// <param name="Id">The meeting.</param>
/// <param name="Doelgroep">Whose meeting.</param>
/// <param name="Dag">When.</param>
/// <param name="Voorzitter">The organisation that chaired.</param>
/// <param name="BegonnenOp">When it began.</param>
/// <param name="GeslotenOp">When it ended.</param>
/// <param name="Versie">The version that is shown; null is what would be set now, for who leads.</param>
/// <param name="Versies">What was set, the last first.</param>
/// <param name="Aanwezig">Who stood on the list.</param>
/// <param name="Punten">In order.</param>
/// <param name="Volgend">The day of the next meeting.</param>
/// <param name="Anders">Something was recorded after the last version was set; for who leads.</param>
public sealed record Verslagbeeld(
    VergaderingId Id, string Doelgroep, DateOnly Dag, string Voorzitter, DateTimeOffset? BegonnenOp, DateTimeOffset? GeslotenOp, int? Versie, IReadOnlyList<Verslagversiebeeld> Versies,
    IReadOnlyList<Verslagaanwezige> Aanwezig, IReadOnlyList<Verslagpuntbeeld> Punten, DateOnly? Volgend, bool Anders)
{
    /// <summary>The ids that this shows, for the log.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IReadOnlyCollection<Guid> Getoond => [.. Punten.Where(p => p.Casus is not null).Select(p => p.Casus!.Value.Waarde)];

    /// <summary>Whether a case of the minutes lies in this viewer's part: the ring of the meeting, or who directs in the house. Also for who sets them.</summary>
    public static async Task<Func<CasusId, bool>> LeestAsync(PartituurDb db, Vergadering v, Kijker kijker, CancellationToken stop = default)
    {
        if (kijker.ZietCasussenVanHuis && v.HuisId == kijker.Huis)
        {
            return _ => true;
        }

        var (wie, casussen) = (kijker.Wie, v.Punten.Select(p => p.CasusId).ToList());
        var deelnamen = (await db.Casussen.AsNoTracking().IgnoreAutoIncludes().Where(c => casussen.Contains(c.Id) && db.Set<Deelnemer>().Any(d => d.CasusId == c.Id && d.ProfessionalId == wie && d.Tot == null)).Select(c => c.Id).ToListAsync(stop)).ToHashSet();
        return casus => v.HoortBijVerslag(wie, casus, deelnamen.Contains(casus));
    }

    /// <param name="db">Looks as the viewer.</param>
    /// <param name="v">Let through by the gate, with its parts.</param>
    /// <param name="kijker">Who reads.</param>
    /// <param name="versie">Which version; null is the last, or for who leads the concept as long as nothing was set.</param>
    /// <param name="concept">What would be set now; only for who leads.</param>
    /// <param name="stop">Ends the wait.</param>
    /// <returns>Null when there is no such version for this viewer.</returns>
    public static async Task<Verslagbeeld?> LeesAsync(PartituurDb db, Vergadering v, Kijker kijker, int? versie, bool concept, CancellationToken stop = default)
    {
        var (id, overleg, voorzitter, dienst) = (v.Id, v.OverlegId, v.VoorzitterId, new Verslaglegging(db));
        var leidt = Rechtentabel.Mag(OverlegRecht.Voorzitten, kijker, v);
        var nieuw = leidt && v.Stand == Vergaderstand.Gesloten ? await dienst.ConceptAsync(v, stop) : null;
        var stuk = concept || (v.Verslagversie == 0 && versie is null) ? nieuw : await dienst.LeesAsync(v, versie ?? v.Verslagversie, stop);
        if (stuk is null)
        {
            return null;
        }

        var leest = await LeestAsync(db, v, kijker, stop);
        var laatste = v.Verslagversie == 0 || nieuw is null ? null : stuk.Versie?.Nummer == v.Verslagversie ? stuk : await dienst.LeesAsync(v, v.Verslagversie, stop);
        var versies = await db.Set<Verslagversie>().AsNoTracking().Where(x => x.VergaderingId == id).OrderByDescending(x => x.Nummer)
            .Select(x => new Verslagversiebeeld(x.Nummer, x.Op, db.Professionals.Where(p => p.Id == x.DoorId).Select(p => p.Naam).First(), x.Reden)).ToListAsync(stop);
        return new(
            id,
            await db.Overleggen.IgnoreQueryFilters([PartituurDb.Toegang]).AsNoTracking().IgnoreAutoIncludes().Where(o => o.Id == overleg).Join(db.Doelgroepen, o => o.DoelgroepId, d => d.Id, (o, d) => d.Naam).FirstAsync(stop),
            v.Dag,
            await db.Organisaties.AsNoTracking().Where(o => o.Id == voorzitter).Select(o => o.Naam).FirstAsync(stop),
            v.BegonnenOp, v.GeslotenOp, stuk.Versie?.Nummer, versies, stuk.Aanwezig,
            [.. stuk.Punten.Select((p, i) => leest(p.Casus) ? new Verslagpuntbeeld(i + 1, p.Casus, p.Inhoud) : new Verslagpuntbeeld(i + 1, null, null))],
            await dienst.VolgendAsync(v, stop),
            laatste is not null && (Tekst(laatste) != Tekst(nieuw!)));
    }

    /// <summary>To compare what was set with what would be set now.</summary>
    private static string Tekst(Verslagstuk stuk) => System.Text.Json.JsonSerializer.Serialize(new { stuk.Aanwezig, Punten = stuk.Punten.Select(p => p.Inhoud) });
}
