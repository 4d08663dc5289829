using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Partituur.Kern.Data.Sqlite;

/// <summary>The embedded default: one file.</summary>
public sealed partial class SqlitePartituurDb(DbContextOptions<SqlitePartituurDb> opties, Logsleutel sleutel, Bsnsleutel bsnsleutel) : PartituurDb(opties, sleutel, bsnsleutel)
{
    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<TicksConversie>();
    }

    /// <inheritdoc/>
    protected override object IdVoorSql(Guid id) => id.ToString().ToUpperInvariant();

    /// <inheritdoc/>
    /// <remarks>A write transaction on SQLite is the only one.</remarks>
    public override Task<IDbContextTransaction> SluitKetenAsync(CancellationToken stop) => Database.BeginTransactionAsync(stop);
}
