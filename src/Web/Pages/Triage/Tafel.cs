using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Triage;

namespace Partituur.Web.Pages.Triage;

/// <summary>What lies on the tables, for the pages and the API: meldingen without a decision, in the order of <see cref="Tafelvolgorde"/>.</summary>
public static class Tafel
{
    public const int PerBlad = 50;

    public static async Task<(IReadOnlyList<Tafelrij> Rijen, bool HeeftMeer)> LeesAsync(PartituurDb db, HuisId huis, DateOnly vandaag, DoelgroepId? doelgroep, int blad, CancellationToken stop = default)
    {
        var vraag = db.Meldingen.AsNoTracking().Where(m => m.HuisId == huis).NogNietBesloten();
        if (doelgroep is not null)
        {
            vraag = vraag.Where(m => m.DoelgroepId == doelgroep);
        }

        var rijen = await Rijen(db, vraag.OpVolgorde(db, vandaag), vandaag).Skip((blad - 1) * PerBlad).Take(PerBlad + 1).ToListAsync(stop);
        return ([.. rijen.Take(PerBlad)], rijen.Count > PerBlad);
    }

    /// <summary>The first melding that the viewer may decide on; null when there is none.</summary>
    public static Task<MeldingId?> EersteAsync(PartituurDb db, DateOnly vandaag, DoelgroepId? doelgroep = null, CancellationToken stop = default)
    {
        var (huis, wie, organisatie) = (db.Kijker!.Huis, db.Kijker.Wie, db.Kijker.Organisatie);
        return db.Meldingen.AsNoTracking().Where(m => m.HuisId == huis && (doelgroep == null || m.DoelgroepId == doelgroep)).NogNietBesloten().TeBesluitenDoor(db, wie, organisatie, vandaag).OpVolgorde(db, vandaag).Select(m => (MeldingId?)m.Id).FirstOrDefaultAsync(stop);
    }

    /// <summary>One row per melding, with the state of the answers; keeps the order.</summary>
    public static IQueryable<Tafelrij> Rijen(PartituurDb db, IQueryable<Melding> meldingen, DateOnly vandaag) => meldingen.Select(m => new Tafelrij(
        m.Id,
        m.Nummer,
        m.OntvangenOp,
        db.Doelgroepen.Where(d => d.Id == m.DoelgroepId).Select(d => d.Naam).First(),
        m.Gemeente,
        m.CodeRood,
        m.CodeRood && !m.Spoedacties.Any(a => a.Dag == vandaag),
        db.Bevragingen.Count(b => b.MeldingId == m.Id && b.Antwoord != Antwoord.Ingetrokken),
        db.Bevragingen.Count(b => b.MeldingId == m.Id && b.Antwoord != null && b.Antwoord != Antwoord.Ingetrokken),
        db.Bevragingen.Where(b => b.MeldingId == m.Id && b.Antwoord == null).Max(b => (DateOnly?)b.Uiterlijk)));
}

/// <param name="Id">The melding.</param>
/// <param name="Nummer">Its number.</param>
/// <param name="OntvangenOp">When it came in.</param>
/// <param name="Doelgroep">The theme.</param>
/// <param name="Gemeente">Where it plays.</param>
/// <param name="CodeRood">Action the same day.</param>
/// <param name="RoodOpen">Code rood without an action of today.</param>
/// <param name="Gevraagd">Partners asked.</param>
/// <param name="Beantwoord">Partners that answered.</param>
/// <param name="Uiterlijk">Last day for who has not answered; null when nobody is waited for.</param>
public sealed record Tafelrij(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Doelgroep, string Gemeente, bool CodeRood, bool RoodOpen, int Gevraagd, int Beantwoord, DateOnly? Uiterlijk)
{
    /// <summary>Everybody answered or had the time to.</summary>
    public bool IsRijp(DateOnly vandaag) => Gevraagd > 0 && (Uiterlijk is null || Uiterlijk < vandaag);
}
