using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Partituur.Kern.Data;
using Partituur.Kern.Overleggen;

namespace Partituur.Web.Infrastructuur.Live;

/// <summary>
/// Hears of every save of something that is followed live, whoever makes it, and tells it when it has been committed. On PostgreSQL the database does that itself: a notification goes out with
/// the transaction that it belongs to, and not at all when that is rolled back.
/// </summary>
public sealed class Standmelder(Standkanaal kanaal) : ISaveChangesInterceptor, IDbTransactionInterceptor
{
    /// <summary>What a context changed and has not told yet.</summary>
    private readonly ConditionalWeakTable<DbContext, HashSet<Guid>> gewijzigd = [];

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db)
        {
            foreach (var id in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(e => e.Entity switch
            {
                Vergadering v => v.Id.Waarde,
                Vergaderinbreng i => i.VergaderingId.Waarde,
                _ => (Guid?)null,
            }).OfType<Guid>())
            {
                gewijzigd.GetOrCreateValue(db).Add(id);
            }
        }

        return ValueTask.FromResult(result);
    }

    public async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && gewijzigd.TryGetValue(db, out var ids) && ids.Count > 0)
        {
            if (db.Database.IsNpgsql())
            {
                var te = ids.ToList();
                ids.Clear();
                foreach (var id in te)
                {
                    await Standbericht.MeldAsync(db, Standkanaal.Naam, id, cancellationToken);
                }
            }
            else if (db.Database.CurrentTransaction is null)
            {
                Meld(db);
            }
        }

        return result;
    }

    public Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        Vergeet(eventData.Context);
        return Task.CompletedTask;
    }

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Meld(eventData.Context);
        return Task.CompletedTask;
    }

    public Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Vergeet(eventData.Context);
        return Task.CompletedTask;
    }

    private void Meld(DbContext? db)
    {
        if (db is not null && gewijzigd.TryGetValue(db, out var ids))
        {
            foreach (var id in ids)
            {
                kanaal.Meld(id);
            }

            ids.Clear();
        }
    }

    private void Vergeet(DbContext? db)
    {
        if (db is not null)
        {
            gewijzigd.Remove(db);
        }
    }
}
