using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Partituur.Kern.Personen.Zoeken;

namespace Partituur.Kern.Data.Sqlite;

public sealed partial class SqlitePartituurDb
{
    /// <inheritdoc/>
    protected override string? BinaireVolgorde => null;

    /// <inheritdoc/>
    protected override async Task LeegSleutelsAsync(CancellationToken stop)
    {
        await VoerUitAsync("DELETE FROM zoeksleutel", [[]], stop);
        await VoerUitAsync("DELETE FROM zoekwoord", [[]], stop);
    }

    /// <inheritdoc/>
    protected override Task SchrijfSleutelsAsync(IReadOnlyList<Zoeksleutel> sleutels, CancellationToken stop) =>
        VoerUitAsync("INSERT OR IGNORE INTO zoeksleutel (huis_id, sleutel, persoon_id) VALUES ($0, $1, $2)", sleutels.Select(Rij), stop);

    /// <inheritdoc/>
    protected override Task WisSleutelsAsync(IReadOnlyList<Zoeksleutel> sleutels, CancellationToken stop) =>
        VoerUitAsync("DELETE FROM zoeksleutel WHERE huis_id = $0 AND sleutel = $1 AND persoon_id = $2", sleutels.Select(Rij), stop);

    /// <inheritdoc/>
    protected override Task SchrijfWoordenAsync(IReadOnlyList<(string Variant, string Woord)> woorden, CancellationToken stop) =>
        VoerUitAsync("INSERT INTO zoekwoord (variant, woord) VALUES ($0, $1)", woorden.Select(w => new object[] { w.Variant, w.Woord }), stop);

    /// <inheritdoc/>
    protected override Task WisWoordenAsync(IReadOnlyList<(string Variant, string Woord)> woorden, CancellationToken stop) =>
        VoerUitAsync("DELETE FROM zoekwoord WHERE variant = $0 AND woord = $1", woorden.Select(w => new object[] { w.Variant, w.Woord }), stop);

    private object[] Rij(Zoeksleutel z) => [IdVoorSql(z.HuisId.Waarde), z.Sleutel, IdVoorSql(z.PersoonId.Waarde)];

    /// <summary>One prepared statement, once for every row, in the transaction that is open.</summary>
    private async Task VoerUitAsync(string sql, IEnumerable<object[]> rijen, CancellationToken stop)
    {
#pragma warning disable RS0030, CA2100 // Derived keys in bulk; fixed SQL.
        using var commando = (SqliteCommand)Database.GetDbConnection().CreateCommand();
        commando.Transaction = (SqliteTransaction?)Database.CurrentTransaction?.GetDbTransaction();
        commando.CommandText = sql;
#pragma warning restore RS0030, CA2100
        foreach (var rij in rijen)
        {
            for (var i = 0; i < rij.Length; i++)
            {
                if (commando.Parameters.Count <= i)
                {
                    commando.Parameters.AddWithValue($"${i}", rij[i]);
                }

                commando.Parameters[i].Value = rij[i];
            }

            await commando.ExecuteNonQueryAsync(stop);
        }
    }
}
