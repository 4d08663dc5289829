using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Casussen;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Plannen;
using Partituur.Web.Onderdelen;

namespace Partituur.Web.Pages.Plannen;

/// <summary>One use of doorzettingsmacht with the names that belong to it.</summary>
public sealed record DoorzettingRij(Doorzetting Doorzetting, string Partner, string? Regel, string? Interventie, string? Leefgebied, string Door, string? Beantwoorder)
{
    /// <summary>The rule as people read it: its name, or only its kind.</summary>
    public string? Regeltekst => Regel ?? Doorzetting.Regelsoort?.Leesbaar();

    public (string Tekst, Toon Toon) Stand => Doorzetting switch
    {
        { Resultaat: Doorzetresultaat.Gewerkt } => ("Het werkte", Toon.Goed),
        { Resultaat: { } r } => (r.Leesbaar(), Toon.Neutraal),
        { Antwoord: Partnerantwoord.Gedaan } => ("Partner: gedaan", Toon.Goed),
        { Antwoord: Partnerantwoord.KanNiet } => ("Partner: kan niet", Toon.Fout),
        { Antwoord: Partnerantwoord.NogNiet } => ("Partner: nog niet gedaan", Toon.LetOp),
        _ => ("Wacht op antwoord", Toon.Info),
    };

    /// <summary>All of a case, open ones first and of those what must be done first.</summary>
    public static async Task<IReadOnlyList<DoorzettingRij>> VanAsync(PartituurDb db, Casus casus, CancellationToken stop = default)
    {
        var id = casus.Id;
        var rijen = await db.Doorzettingen.AsNoTracking().Where(d => d.CasusId == id).Select(d => new DoorzettingRij(
            d,
            db.Organisaties.Where(o => o.Id == d.PartnerId).Select(o => o.Naam).First(),
            db.Hindernissen.Where(h => h.Id == d.HindernisId).Select(h => h.Naam).FirstOrDefault(),
            db.Interventies.Where(i => i.Id == d.InterventieId).Select(i => i.Naam).FirstOrDefault(),
            db.Leefgebieden.Where(l => l.Id == d.LeefgebiedId).Select(l => l.Naam).FirstOrDefault(),
            db.Professionals.Where(p => p.Id == d.DoorId).Select(p => p.Naam).First(),
            db.Professionals.Where(p => p.Id == d.BeantwoordDoorId).Select(p => p.Naam).FirstOrDefault())).ToListAsync(stop);
        return [.. rijen.OrderBy(r => !r.Doorzetting.IsOpen).ThenBy(r => r.Doorzetting.IsOpen ? r.Doorzetting.Tot : DateOnly.MinValue).ThenByDescending(r => r.Doorzetting.Op)];
    }
}
