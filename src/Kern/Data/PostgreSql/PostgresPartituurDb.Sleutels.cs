using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Data.PostgreSql;

#pragma warning disable RS0030 // Derived keys in bulk.
public sealed partial class PostgresPartituurDb
{
    /// <inheritdoc/>
    protected override string? BinaireVolgorde => "C";

    /// <inheritdoc/>
    protected override Task LeegSleutelsAsync(CancellationToken stop) =>
        Database.ExecuteSqlAsync($"DELETE FROM personen.zoeksleutel; DELETE FROM personen.zoekwoord", stop);

    /// <inheritdoc/>
    protected override Task SchrijfSleutelsAsync(IReadOnlyList<Zoeksleutel> sleutels, CancellationToken stop)
    {
        var (huizen, teksten, personen) = Kolommen(sleutels);
        return Database.ExecuteSqlAsync($"INSERT INTO personen.zoeksleutel (huis_id, sleutel, persoon_id) SELECT * FROM unnest({huizen}, {teksten}, {personen}) ON CONFLICT DO NOTHING", stop);
    }

    /// <inheritdoc/>
    protected override Task WisSleutelsAsync(IReadOnlyList<Zoeksleutel> sleutels, CancellationToken stop)
    {
        var (huizen, teksten, personen) = Kolommen(sleutels);
        return Database.ExecuteSqlAsync($"DELETE FROM personen.zoeksleutel z USING unnest({huizen}, {teksten}, {personen}) w(huis, sleutel, persoon) WHERE z.huis_id = w.huis AND z.sleutel = w.sleutel AND z.persoon_id = w.persoon", stop);
    }

    /// <inheritdoc/>
    protected override Task SchrijfWoordenAsync(IReadOnlyList<(string Variant, string Woord)> woorden, CancellationToken stop)
    {
        var (varianten, teksten) = (woorden.Select(w => w.Variant).ToArray(), woorden.Select(w => w.Woord).ToArray());
        return woorden.Count == 0 ? Task.CompletedTask : Database.ExecuteSqlAsync($"INSERT INTO personen.zoekwoord (variant, woord) SELECT * FROM unnest({varianten}, {teksten})", stop);
    }

    /// <inheritdoc/>
    protected override Task WisWoordenAsync(IReadOnlyList<(string Variant, string Woord)> woorden, CancellationToken stop)
    {
        var (varianten, teksten) = (woorden.Select(w => w.Variant).ToArray(), woorden.Select(w => w.Woord).ToArray());
        return woorden.Count == 0 ? Task.CompletedTask : Database.ExecuteSqlAsync($"DELETE FROM personen.zoekwoord z USING unnest({varianten}, {teksten}) w(variant, woord) WHERE z.variant = w.variant AND z.woord = w.woord", stop);
    }

    private static (Guid[] Huizen, string[] Teksten, Guid[] Personen) Kolommen(IReadOnlyList<Zoeksleutel> sleutels) =>
        ([.. sleutels.Select(s => s.HuisId.Waarde)], [.. sleutels.Select(s => s.Sleutel)], [.. sleutels.Select(s => s.PersoonId.Waarde)]);
}
#pragma warning restore RS0030
