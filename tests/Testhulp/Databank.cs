using Microsoft.Data.Sqlite;
using Npgsql;
using Partituur.Kern.Data;
using Partituur.Kern.Logboek;

namespace Partituur.Testhulp;

/// <summary>
/// A database of its own for one test class, made as a copy of a migrated template. Two kinds: a test class with a type parameter runs the same tests once on each.
/// </summary>
public abstract class Databank : IAsyncDisposable
{
    public static readonly Logsleutel Sleutel = new([.. Enumerable.Range(1, 32).Select(i => (byte)i)]);
    public static readonly Bsnsleutel Bsnsleutel = new([.. Enumerable.Range(101, 32).Select(i => (byte)i)]);

    public abstract string Verbinding { get; }

    /// <summary>A context that sees everything, for arranging and for looking at what was stored.</summary>
    public PartituurDb Open()
    {
        var db = Kern.Data.Verbinding.Lees(Verbinding).Maak(Sleutel, Bsnsleutel);
        db.KijkAlsInstallatie();
        return db;
    }

    /// <summary>Runs SQL behind the software's back.</summary>
    public abstract Task VoerUitAsync(string sql);

    public abstract Task MaakAsync();

    public abstract ValueTask DisposeAsync();
}

public sealed class SqliteDatabank : Databank
{
    private static readonly Lazy<Task<string>> Sjabloon = new(MaakSjabloonAsync);
    private readonly string pad = Path.Combine(Path.GetTempPath(), $"partituur-{Guid.NewGuid():N}.db");

    public override string Verbinding => $"Data Source={pad}";

    public override async Task MaakAsync() => File.Copy(await Sjabloon.Value, pad);

    public override async Task VoerUitAsync(string sql)
    {
        await using var verbinding = new SqliteConnection(Verbinding);
        await verbinding.OpenAsync();
        await using var commando = verbinding.CreateCommand();
#pragma warning disable CA2100 // Fixed SQL of a test.
        commando.CommandText = sql;
#pragma warning restore CA2100
        await commando.ExecuteNonQueryAsync();
    }

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        foreach (var bestand in new[] { pad, pad + "-wal", pad + "-shm" })
        {
            File.Delete(bestand);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task<string> MaakSjabloonAsync()
    {
        var bestand = Path.Combine(Path.GetTempPath(), $"partituur-sjabloon-{Environment.ProcessId}.db");
        File.Delete(bestand);
        await using (var db = Kern.Data.Verbinding.Lees($"Data Source={bestand};Pooling=False").Maak(Sleutel, Bsnsleutel))
        {
            await db.WerkBijAsync();
        }

        return bestand;
    }
}

public sealed class PostgresDatabank : Databank
{
    private static readonly Lazy<Task<string>> Sjabloon = new(MaakSjabloonAsync);
    private readonly string naam = $"t{Guid.NewGuid():N}";

    public override string Verbinding => $"{Server};Database={naam};Maximum Pool Size=10";

    private static string Server => Environment.GetEnvironmentVariable("PARTITUUR_TEST_POSTGRES")
        ?? throw new InvalidOperationException("PARTITUUR_TEST_POSTGRES ontbreekt: draai ./test");

    public override async Task MaakAsync() => await BeheerAsync($"CREATE DATABASE {naam} TEMPLATE {await Sjabloon.Value}");

    public override Task VoerUitAsync(string sql) => VoerUitAsync(Verbinding, sql);

    public override async ValueTask DisposeAsync()
    {
        await using (var verbinding = new NpgsqlConnection(Verbinding))
        {
            NpgsqlConnection.ClearPool(verbinding);
        }

        await BeheerAsync($"DROP DATABASE IF EXISTS {naam} WITH (FORCE)");
    }

    private static async Task<string> MaakSjabloonAsync()
    {
        var sjabloon = $"sjabloon{Environment.ProcessId}";
        await BeheerAsync($"DROP DATABASE IF EXISTS {sjabloon} WITH (FORCE)");
        await BeheerAsync($"CREATE DATABASE {sjabloon}");
        await using (var db = Kern.Data.Verbinding.Lees($"{Server};Database={sjabloon};Pooling=false").Maak(Sleutel, Bsnsleutel))
        {
            await db.WerkBijAsync();
        }

        return sjabloon;
    }

    private static Task BeheerAsync(string sql) => VoerUitAsync($"{Server};Database=postgres;Pooling=false", sql);

    private static async Task VoerUitAsync(string verbindingstekst, string sql)
    {
        await using var verbinding = new NpgsqlConnection(verbindingstekst);
        await verbinding.OpenAsync();
#pragma warning disable CA2100 // Names that the test makes itself.
        await using var commando = new NpgsqlCommand(sql, verbinding);
#pragma warning restore CA2100
        await commando.ExecuteNonQueryAsync();
    }
}
