using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Partituur.Kern.Data;

namespace Partituur.Web.Tests.Register;

/// <summary>An empty database of its own for one test, migrated, on SQLite or on PostgreSQL; gone afterwards.</summary>
internal sealed class Proefdatabase : IAsyncDisposable
{
    public const string Sqlite = "SQLite";
    public const string Postgres = "PostgreSQL";

    private readonly string naam = $"register_{Guid.NewGuid():N}";
    private readonly string soort;
    private readonly Verbinding verbinding;

    private Proefdatabase(string soort)
    {
        this.soort = soort;
        verbinding = Verbinding.Lees(soort == Sqlite ? $"Data Source={Pad}" : new NpgsqlConnectionStringBuilder(Server) { Database = naam }.ConnectionString);
    }

    private static string Server => Environment.GetEnvironmentVariable("PARTITUUR_TEST_POSTGRES")
        ?? throw new InvalidOperationException("PARTITUUR_TEST_POSTGRES ontbreekt: zet hierin de verbinding met een PostgreSQL waarop de test databases mag maken.");

    private string Pad => Path.Combine(Path.GetTempPath(), naam + ".db");

    public static async Task<Proefdatabase> MaakAsync(string soort)
    {
        var proef = new Proefdatabase(soort);
        await using var db = proef.Open();
        await db.WerkBijAsync(TestContext.Current.CancellationToken);
        return proef;
    }

    public PartituurDb Open()
    {
        var db = verbinding.Maak(new Logsleutel(new byte[32]), new Bsnsleutel(new byte[32]));
        db.KijkAlsInstallatie();
        return db;
    }

    public async ValueTask DisposeAsync()
    {
        if (soort == Postgres)
        {
            await using var db = Open();
            await db.Database.EnsureDeletedAsync();
            return;
        }

        SqliteConnection.ClearAllPools();
        File.Delete(Pad);
    }
}
