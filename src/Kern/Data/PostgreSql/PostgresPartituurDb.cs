using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Partituur.Kern.Toegang;

namespace Partituur.Kern.Data.PostgreSql;

/// <summary>Production: a schema per room.</summary>
public sealed partial class PostgresPartituurDb(DbContextOptions<PostgresPartituurDb> opties, Logsleutel sleutel, Bsnsleutel bsnsleutel) : PartituurDb(opties, sleutel, bsnsleutel)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var entiteit in modelBuilder.Model.GetEntityTypes())
        {
            var kamer = entiteit.ClrType.Namespace!.Split('.') is ["Partituur", "Kern", var naam, ..] && naam != "Data" ? naam : nameof(Toegang);
            if (entiteit.GetViewName() is null)
            {
                entiteit.SetSchema(kamer.ToLowerInvariant());
            }
            else
            {
                entiteit.SetViewSchema(kamer.ToLowerInvariant());
            }
        }
    }

    /// <inheritdoc/>
    protected override object IdVoorSql(Guid id) => id;

    /// <inheritdoc/>
    public override async Task<IDbContextTransaction> SluitKetenAsync(CancellationToken stop)
    {
        var transactie = await Database.BeginTransactionAsync(stop);
#pragma warning disable RS0030 // An advisory lock has no LINQ.
        await Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(7270001)", stop);
#pragma warning restore RS0030
        return transactie;
    }
}
