using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;

namespace Partituur.Web.Pages.Casussen;

/// <summary>What somebody who says whether a case held sees first: the facts, for the page and the API.</summary>
public sealed record BeklijvingLezing(string Nummer, bool Loopt, Sindsafronding Sindsdien, string? Aan, string? Door)
{
    public static async Task<BeklijvingLezing> LeesAsync(PartituurDb db, Beklijving vraag, CancellationToken stop = default)
    {
        var (id, aan, door) = (vraag.CasusId, vraag.AanId, vraag.BeantwoordDoorId);
        var casus = await db.Casussen.AsNoTracking().IgnoreAutoIncludes().Where(c => c.Id == id).Select(c => new
        {
            c.Nummer,
            c.Status,
            Aan = db.Professionals.Where(p => p.Id == aan).Select(p => p.Naam).FirstOrDefault(),
            Door = db.Professionals.Where(p => p.Id == door).Select(p => p.Naam).FirstOrDefault(),
        }).FirstAsync(stop);
        return new(casus.Nummer, casus.Status < Kern.Casussen.CasusStatus.Afgeschaald, await Sindsafronding.LeesAsync(db, vraag, stop), casus.Aan, casus.Door);
    }
}

/// <summary>A question in the list, for the page and the API.</summary>
public sealed record BeklijvingVraag(BeklijvingId Id, CasusId Casus, string Nummer, DateTimeOffset AfgerondOp, int NaMaanden, string? Aan, DateOnly Uiterlijk, Beklijfd? Uitkomst, DateTimeOffset? BeantwoordOp)
{
    public const int PerBlad = 50;

    /// <summary>How many wait for the house, because nobody in person is asked.</summary>
    public static Task<int> WachtendOpHuisAsync(PartituurDb db, CancellationToken stop = default) => db.Beklijvingen.CountAsync(b => b.Uitkomst == null && b.AanId == null, stop);

    /// <summary>Those that wait the longest first; those that were answered the last first.</summary>
    public static async Task<(IReadOnlyList<BeklijvingVraag> Rijen, bool HeeftMeer)> LeesAsync(PartituurDb db, bool beantwoord, int blad, CancellationToken stop = default)
    {
        // Administratie answers only what is asked of the house: the rest would lead to a refusal.
        var alles = db.Kijker!.Is(Kern.Netwerk.Rol.Procesregisseur);
        var vraag = db.Beklijvingen.AsNoTracking().Where(b => b.Uitkomst != null == beantwoord && (alles || b.AanId == null));
        vraag = beantwoord ? vraag.OrderByDescending(b => b.BeantwoordOp).ThenBy(b => b.Id) : vraag.OrderBy(b => b.Uiterlijk).ThenBy(b => b.Id);
        var rijen = await vraag.Skip((blad - 1) * PerBlad).Take(PerBlad + 1).Select(b => new BeklijvingVraag(
            b.Id,
            b.CasusId,
            db.Casussen.Where(c => c.Id == b.CasusId).Select(c => c.Nummer).First(),
            b.AfgerondOp,
            b.NaMaanden,
            db.Professionals.Where(p => p.Id == b.AanId).Select(p => p.Naam).FirstOrDefault(),
            b.Uiterlijk,
            b.Uitkomst,
            b.BeantwoordOp)).ToListAsync(stop);
        return ([.. rijen.Take(PerBlad)], rijen.Count > PerBlad);
    }
}
