using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Logboek;
using Partituur.Kern.Netwerk;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Meldingen;

/// <summary>A melding that may be about the same incident.</summary>
/// <param name="Reden">Why, in a few words without names.</param>
public sealed record Gelijkenis(MeldingId Id, string Nummer, DateTimeOffset OntvangenOp, string Gemeente, string Reden);

/// <summary>
/// Meldingen of the same house that came in within the policy of each other, with somebody in common or from the same address (eis 23: each stays registered). Looks only
/// through the visible set of who asks: nobody learns of a melding in this way that he could not open.
/// </summary>
public sealed class Lijktop(PartituurDb db)
{
    private const int Meeste = 10;

    /// <param name="melding">Stored, or about to be: then her new people are in the context.</param>
    /// <param name="vandaag">The day of which the policy is read.</param>
    /// <param name="stop">Cancellation.</param>
    public async Task<IReadOnlyList<Gelijkenis>> ZoekAsync(Melding melding, DateOnly vandaag, CancellationToken stop = default)
    {
        var beleid = await db.Beleidsregels.AsNoTracking().Where(b => b.Naam == Beleid.LijktOpDagen).ToListAsync(stop);
        var dagen = beleid.Count == 0 ? Beleid.LijktOpStandaardDagen : beleid.Getal(Beleid.LijktOpDagen, vandaag);
        var (id, huis, gemeente) = (melding.Id, melding.HuisId, melding.Gemeente);
        var (van, tot) = (melding.OntvangenOp.AddDays(-dagen), melding.OntvangenOp.AddDays(dagen));
        var wie = melding.Betrokkenen.Select(b => b.PersoonId).ToList();
        var buren = await OpAdresAsync(wie, stop);
        var anderen = db.Meldingen.AsNoTracking().Where(m => m.HuisId == huis && m.Id != id && m.OntvangenOp >= van && m.OntvangenOp <= tot);
        var rijen = await anderen.Where(m => m.Betrokkenen.Any(b => wie.Contains(b.PersoonId)) || (m.Gemeente == gemeente && m.Betrokkenen.Any(b => buren.Contains(b.PersoonId))))
            .OrderByDescending(m => m.OntvangenOp).Take(Meeste)
            .Select(m => new { m.Id, m.Nummer, m.OntvangenOp, m.Gemeente, Persoon = m.Betrokkenen.Any(b => wie.Contains(b.PersoonId)) }).ToListAsync(stop);
        return [.. rijen.Select(r => new Gelijkenis(r.Id, r.Nummer, r.OntvangenOp, r.Gemeente, r.Persoon ? "dezelfde persoon" : "hetzelfde adres"))];
    }

    /// <summary>Everybody who lives at a whole address of these people now.</summary>
    private async Task<List<PersoonId>> OpAdresAsync(List<PersoonId> wie, CancellationToken stop)
    {
        var opgeslagen = await db.Set<Adres>().AsNoTracking().Where(a => a.Tot == null && a.Huisnummer != null && wie.Contains(a.PersoonId)).Select(a => a.Adressleutel).ToListAsync(stop);
        var nieuw = db.ChangeTracker.Entries<Adres>().Where(a => a.State == EntityState.Added).Select(a => a.Entity).Where(a => a is { Tot: null, Huisnummer: not null } && wie.Contains(a.PersoonId)).Select(a => a.Adressleutel);
        var sleutels = opgeslagen.Concat(nieuw).Distinct().ToList();
        return sleutels.Count == 0 ? [] : await db.Set<Adres>().AsNoTracking().Where(a => a.Tot == null && sleutels.Contains(a.Adressleutel)).Select(a => a.PersoonId).Distinct().ToListAsync(stop);
    }
}
