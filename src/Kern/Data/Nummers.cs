using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Gedeeld;

namespace Partituur.Kern.Data;

/// <summary>The last number given in a house, of a kind, in a year.</summary>
public sealed class Nummerreeks
{
    public HuisId HuisId { get; private set; }

    public string Soort { get; private set; } = string.Empty;

    public int Jaar { get; private set; }

    public int Laatste { get; private set; }
}

public abstract partial class PartituurDb
{
    /// <summary>
    /// The next number, for example 2026-0042. Raw SQL because the row must rise in one statement; inside the transaction of the request, so that a
    /// refused save leaves no gap and two writers wait for each other.
    /// </summary>
    public async Task<string> VolgendNummerAsync(HuisId huis, string voorvoegsel, int jaar, CancellationToken stop = default)
    {
        var tabel = Model.FindEntityType(typeof(Nummerreeks))!;
        var schema = tabel.GetSchema() is { } s ? $"{s}." : string.Empty;
        var sql = $"INSERT INTO {schema}nummerreeks (huis_id, soort, jaar, laatste) VALUES ({{0}}, {{1}}, {{2}}, 1) ON CONFLICT (huis_id, soort, jaar) DO UPDATE SET laatste = nummerreeks.laatste + 1 RETURNING laatste AS \"Value\"";
#pragma warning disable RS0030 // The one place where a number rises.
        var nummer = (await Database.SqlQueryRaw<int>(sql, IdVoorSql(huis.Waarde), voorvoegsel, jaar).ToListAsync(stop))[0];
#pragma warning restore RS0030
        return string.Create(CultureInfo.InvariantCulture, $"{voorvoegsel}{jaar}-{nummer:0000}");
    }

    /// <summary>How an id goes into raw SQL on this database.</summary>
    protected abstract object IdVoorSql(Guid id);

    /// <summary>Begins a transaction in which this is the only writer of the chain.</summary>
    public abstract Task<Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction> SluitKetenAsync(CancellationToken stop);

    /// <summary>Brings the database up to this version.</summary>
    public async Task WerkBijAsync(CancellationToken stop = default)
    {
#pragma warning disable RS0030 // Migrations are the one thing that goes round the model.
        await Database.MigrateAsync(stop);
#pragma warning restore RS0030
        await VersleutelBsnsAsync(stop);
        await VulSleutelsAsync(stop);
        await VulBeleidAanAsync(stop);
    }

    /// <summary>Whether the database is of an older version than the software.</summary>
    public async Task<bool> LooptAchterAsync(CancellationToken stop = default)
    {
#pragma warning disable RS0030 // See above.
        return (await Database.GetPendingMigrationsAsync(stop)).Any();
#pragma warning restore RS0030
    }
}
