using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Data;

/// <summary>
/// Keeps the derived keys of people (<see cref="Persoonsleutels"/>) in step: every save of a person writes the difference, in its own transaction. Written with
/// raw SQL in bulk: they are no aggregates, and an import has tens of thousands of them.
/// </summary>
public abstract partial class PartituurDb
{
    private const int Portie = 1000;

    /// <summary>The name of the collation that compares by byte; null where that is the only one.</summary>
    protected abstract string? BinaireVolgorde { get; }

    /// <summary>Makes all keys and the dictionary anew. Changes nothing when they were right.</summary>
    /// <returns>How many persons there are.</returns>
    public async Task<int> HerbouwSleutelsAsync(IProgress<(string Wat, int Gedaan, int Totaal)>? voortgang = null, CancellationToken stop = default)
    {
        await using var transactie = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(stop) : null;
        await LeegSleutelsAsync(stop);
        var ids = await Personen.IgnoreQueryFilters([Toegang]).AsNoTracking().Select(p => p.Id).ToListAsync(stop);
        var gedaan = 0;
        foreach (var deel in ids.Chunk(Portie))
        {
            var mensen = await Personen.IgnoreQueryFilters([Toegang]).AsNoTracking().Where(p => deel.Contains(p.Id)).ToListAsync(stop);
            await VoegSleutelsToeAsync([.. mensen.SelectMany(SleutelsVan)], stop);
            voortgang?.Report(("Personen", gedaan += mensen.Count, ids.Count));
        }

        if (transactie is not null)
        {
            await transactie.CommitAsync(stop);
        }

        return ids.Count;
    }

    protected abstract Task LeegSleutelsAsync(CancellationToken stop);

    protected abstract Task SchrijfSleutelsAsync(IReadOnlyList<Zoeksleutel> sleutels, CancellationToken stop);

    protected abstract Task WisSleutelsAsync(IReadOnlyList<Zoeksleutel> sleutels, CancellationToken stop);

    protected abstract Task SchrijfWoordenAsync(IReadOnlyList<(string Variant, string Woord)> woorden, CancellationToken stop);

    protected abstract Task WisWoordenAsync(IReadOnlyList<(string Variant, string Woord)> woorden, CancellationToken stop);

    /// <summary>A database from before the keys gets them when it is brought up to date.</summary>
    private async Task VulSleutelsAsync(CancellationToken stop)
    {
        if (!await Zoeksleutels.IgnoreQueryFilters([Toegang]).AnyAsync(stop) && await Personen.IgnoreQueryFilters([Toegang]).AnyAsync(stop))
        {
            await HerbouwSleutelsAsync(null, stop);
        }
    }

    /// <summary>Saves, and brings the keys of the people that were saved along.</summary>
    private async Task<int> BewaarMetSleutelsAsync(IReadOnlyList<Persoon> mensen, Func<Task<int>> bewaar, CancellationToken stop)
    {
        var weg = ChangeTracker.Entries<Persoon>().Where(e => e.State == EntityState.Deleted).Select(e => e.Entity).ToList();
        if (mensen.Count == 0 && weg.Count == 0)
        {
            return await bewaar();
        }

        await using var transactie = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(stop) : null;
        var stonden = mensen.Where(p => Entry(p).State != EntityState.Added).Except(weg).ToList();
        foreach (var adressen in stonden.Select(p => Entry(p).Collection(x => x.Adressen)).Where(a => !a.IsLoaded))
        {
            await adressen.LoadAsync(stop);
        }

        HashSet<Zoeksleutel> oud = [];
        foreach (var deel in stonden.Concat(weg).Select(p => p.Id).Chunk(Portie))
        {
            oud.UnionWith(await Zoeksleutels.IgnoreQueryFilters([Toegang]).AsNoTracking().Where(z => deel.Contains(z.PersoonId)).ToListAsync(stop));
        }

        var aantal = await bewaar();
        HashSet<Zoeksleutel> nieuw = [.. mensen.Except(weg).SelectMany(SleutelsVan)];
        await VoegSleutelsToeAsync([.. nieuw.Except(oud)], stop);
        await VerwijderSleutelsAsync([.. oud.Except(nieuw)], stop);
        if (transactie is not null)
        {
            await transactie.CommitAsync(stop);
        }

        return aantal;
    }

    private static IEnumerable<Zoeksleutel> SleutelsVan(Persoon p) => Persoonsleutels.Van(p).Select(s => new Zoeksleutel(p.HuisId, s, p.Id));

    private async Task VoegSleutelsToeAsync(IReadOnlyList<Zoeksleutel> sleutels, CancellationToken stop)
    {
        if (sleutels.Count == 0)
        {
            return;
        }

        await SchrijfSleutelsAsync(sleutels, stop);
        HashSet<string> woorden = [.. sleutels.Select(s => Persoonsleutels.Woord(s.Sleutel)).OfType<string>()];
        foreach (var deel in woorden.ToList().Chunk(Portie))
        {
            woorden.ExceptWith(await Zoekwoorden.AsNoTracking().Where(z => deel.Contains(z.Variant) && z.Variant == z.Woord).Select(z => z.Woord).ToListAsync(stop));
        }

        // Two writers may add one word at the same time: that stands there twice and does no harm, where a unique index would make them wait for each other.
        await SchrijfWoordenAsync([.. woorden.SelectMany(w => Zoekwoord.Varianten(w).Select(v => (v, w)))], stop);
    }

    /// <summary>A word that nobody has any more goes too: a rare family name is a fact about somebody.</summary>
    private async Task VerwijderSleutelsAsync(IReadOnlyList<Zoeksleutel> sleutels, CancellationToken stop)
    {
        if (sleutels.Count == 0)
        {
            return;
        }

        await WisSleutelsAsync(sleutels, stop);
        List<string> over = [];
        var huizen = await Huizen.AsNoTracking().Select(h => h.Id).ToListAsync(stop);
        foreach (var woord in sleutels.Select(s => Persoonsleutels.Woord(s.Sleutel)).OfType<string>().Distinct())
        {
            var dragers = Sleutelsoort.Woorden.Select(s => s + woord).ToList();
            if (!await Zoeksleutels.IgnoreQueryFilters([Toegang]).AnyAsync(z => huizen.Contains(z.HuisId) && dragers.Contains(z.Sleutel), stop))
            {
                over.Add(woord);
            }
        }

        await WisWoordenAsync([.. over.SelectMany(w => Zoekwoord.Varianten(w).Select(v => (v, w)))], stop);
    }
}
