using Microsoft.EntityFrameworkCore;

namespace Partituur.Kern.Data;

/// <summary>Tells the other nodes that something newer was saved (besluit 0022). PostgreSQL sends it when the transaction is committed, and not at all when it is rolled back.</summary>
public static class Standbericht
{
    /// <param name="db">On PostgreSQL.</param>
    /// <param name="kanaal">On which line.</param>
    /// <param name="id">Of what; nothing else is told.</param>
    /// <param name="stop">Ends the wait.</param>
#pragma warning disable RS0030 // A notification has no LINQ.
    public static Task MeldAsync(DbContext db, string kanaal, Guid id, CancellationToken stop) => db.Database.ExecuteSqlAsync($"SELECT pg_notify({kanaal}, {id.ToString()})", stop);
#pragma warning restore RS0030
}
