using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Meldingen;
using Partituur.Kern.Personen;

namespace Partituur.Web.Pages.Triage;

/// <summary>Who a melding is about, with how often they were reported before; rows that turned out to be one human count together.</summary>
public sealed record PersoonRij(PersoonId Id, string Naam, DateOnly? Geboortedatum, string Rol, int Eerder, DateTimeOffset? Laatst)
{
    public static async Task<IReadOnlyList<PersoonRij>> LeesAsync(PartituurDb db, MeldingId id)
    {
        var rijen = await db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes().Where(b => b.MeldingId == id).OrderBy(b => b.Rij)
            .Select(b => new { b.PersoonId, b.Persoon.ZelfdeAls, b.Persoon.Voornamen, b.Persoon.Voorvoegsel, b.Persoon.Achternaam, b.Persoon.Geboortedatum, b.Rol }).ToListAsync();
        var mensen = rijen.Select(r => r.ZelfdeAls ?? r.PersoonId).Distinct().ToList();
        var eerder = await db.Set<Betrokkene>().AsNoTracking().IgnoreAutoIncludes()
            .Where(b => b.MeldingId != id && (mensen.Contains(b.PersoonId) || mensen.Contains(b.Persoon.ZelfdeAls!.Value)))
            .Join(db.Meldingen, b => b.MeldingId, m => m.Id, (b, m) => new { b.PersoonId, b.Persoon.ZelfdeAls, m.Id, m.OntvangenOp }).ToListAsync();
        var perMens = eerder.ToLookup(e => e.ZelfdeAls ?? e.PersoonId);
        return [.. rijen.Select(r =>
        {
            var vorige = perMens[r.ZelfdeAls ?? r.PersoonId].DistinctBy(e => e.Id).ToList();
            return new PersoonRij(r.PersoonId, new Personalia(r.Achternaam, r.Voorvoegsel, r.Voornamen, Geslacht.Onbekend, null, null).Naam, r.Geboortedatum, r.Rol, vorige.Count, vorige.Count == 0 ? null : vorige.Max(e => e.OntvangenOp));
        })];
    }
}
