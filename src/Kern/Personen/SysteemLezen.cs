using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Personen;

/// <summary>
/// Reads the system around a person through the visible set, step by step from the middle outwards. Rows that turned out to be one human are one. One step more of relations is
/// read than is shown, so that what follows does not depend on where the picture ends.
/// </summary>
public sealed class SysteemLezen(PartituurDb db)
{
    /// <summary>More than this fits no picture.</summary>
    public const int MeesteMensen = 60;

    public const int MeesteStappen = 4;

    private readonly Dictionary<PersoonId, PersoonId> zelfde = [];
    private readonly Dictionary<PersoonId, Systeempersoon> mensen = [];
    private readonly Dictionary<Guid, Systeemrelatie> relaties = [];
    private bool isVolledig = true;

    /// <param name="persoon">The person in the middle, found by the gate.</param>
    /// <param name="op">The day that is shown.</param>
    /// <param name="stappen">1 to <see cref="MeesteStappen"/>; anything else is brought within.</param>
    /// <param name="stop">Cancellation.</param>
    public async Task<Systeem> LeesAsync(Persoon persoon, DateOnly op, int stappen, CancellationToken stop = default)
    {
        var midden = persoon.ZelfdeAls ?? persoon.Id;
        var diepte = Math.Clamp(stappen, 1, MeesteStappen);
        var rijen = await VoegToeAsync([.. new[] { midden, persoon.Id }.Distinct()], 0, op, stop);
        if (!mensen.ContainsKey(midden))
        {
            // The row that this one turned out to be is not visible to the one who looks: then this row is the middle.
            midden = zelfde.GetValueOrDefault(persoon.Id, persoon.Id);
        }

        for (var stap = 1; stap <= diepte + 1 && rijen.Count > 0; stap++)
        {
            var nieuw = await RelatiesVanAsync(rijen, op, stop);
            rijen = stap <= diepte && isVolledig ? await VoegToeAsync(nieuw, stap, op, stop) : [];
        }

        return new(midden, op, mensen.Values, [.. relaties.Values.Select(r => r with { Van = Een(r.Van), Naar = Een(r.Naar) }).Where(r => r.Van != r.Naar)
            .DistinctBy(r => (r.Van, r.Soort, r.Naar, r.Woorden, r.Sinds, r.Tot))], isVolledig) { Inschrijvingen = zelfde };
    }

    private PersoonId Een(PersoonId rij) => zelfde.GetValueOrDefault(rij, rij);

    /// <summary>Relations of these rows that had begun; answers the rows at their other end that were not seen before.</summary>
    private async Task<List<PersoonId>> RelatiesVanAsync(List<PersoonId> van, DateOnly op, CancellationToken stop)
    {
        var gevonden = await db.Relaties.AsNoTracking().Where(r => (van.Contains(r.VanId) || van.Contains(r.NaarId)) && (r.Sinds == null || r.Sinds <= op))
            .Select(r => new Systeemrelatie(r.Id, r.VanId, r.Soort, r.NaarId, r.Gezag, r.Woorden, r.Sinds, r.Tot, r.Bron)).ToListAsync(stop);
        foreach (var r in gevonden)
        {
            relaties[r.Id] = r;
        }

        return [.. gevonden.OrderBy(r => r.Soort).ThenBy(r => r.Id).SelectMany(r => new[] { r.Van, r.Naar }).Where(p => !zelfde.ContainsKey(p)).Distinct()];
    }

    /// <summary>Adds whoever of these rows may be seen and was born by then, in the order of their relations; answers all rows of these people.</summary>
    private async Task<List<PersoonId>> VoegToeAsync(List<PersoonId> rijen, int stap, DateOnly op, CancellationToken stop)
    {
        var gelezen = await LeesRijenAsync(rijen, stop);
        if (gelezen.Where(g => g.ZelfdeAls is { } z && gelezen.TrueForAll(a => a.Id != z)).Select(g => g.ZelfdeAls!.Value).Distinct().ToList() is { Count: > 0 } elders)
        {
            gelezen.AddRange((await LeesRijenAsync(elders, stop)).Where(e => gelezen.TrueForAll(g => g.Id != e.Id)));
        }

        var volgorde = rijen.Select((r, i) => (r, i)).ToDictionary(x => x.r, x => x.i);
        List<PersoonId> uit = [];
        foreach (var groep in gelezen.GroupBy(g => g.ZelfdeAls is { } z && gelezen.Exists(a => a.Id == z) ? z : g.Id).OrderBy(g => g.Min(r => volgorde.GetValueOrDefault(r.Id, int.MaxValue))))
        {
            var wie = groep.First(g => g.Id == groep.Key);
            foreach (var rij in groep)
            {
                zelfde[rij.Id] = groep.Key;
            }

            if (stap > 0 && wie.Geboortedatum > op)
            {
                continue;
            }

            if (!mensen.ContainsKey(groep.Key) && mensen.Count >= MeesteMensen)
            {
                isVolledig = false;
                continue;
            }

            uit.AddRange(groep.Select(g => g.Id));
            mensen.TryAdd(groep.Key, new(
                groep.Key,
                wie.Voornamen,
                string.Join(' ', new[] { wie.Voorvoegsel, wie.Achternaam }.Where(d => !string.IsNullOrWhiteSpace(d))),
                wie.Geslacht,
                wie.Geboortedatum,
                groep.SelectMany(g => g.Woonplaatsen).Where(w => w.Van <= op && (w.Tot is null || op < w.Tot)).MaxBy(w => w.Van)?.Naam,
                stap));
        }

        return uit;
    }

    private Task<List<Rij>> LeesRijenAsync(List<PersoonId> ids, CancellationToken stop) =>
        db.Personen.AsNoTracking().IgnoreAutoIncludes().Where(p => ids.Contains(p.Id) || ids.Contains(p.ZelfdeAls!.Value))
            .Select(p => new Rij(p.Id, p.ZelfdeAls, p.Voornamen, p.Voorvoegsel, p.Achternaam, p.Geslacht, p.Geboortedatum, p.Adressen.Select(a => new Woonplaats(a.Woonplaats, a.Van, a.Tot)).ToList())).ToListAsync(stop);

    private sealed record Rij(PersoonId Id, PersoonId? ZelfdeAls, string? Voornamen, string? Voorvoegsel, string Achternaam, Geslacht Geslacht, DateOnly? Geboortedatum, List<Woonplaats> Woonplaatsen);

    private sealed record Woonplaats(string Naam, DateOnly Van, DateOnly? Tot);
}
