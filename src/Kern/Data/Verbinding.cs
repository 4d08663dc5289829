using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Partituur.Kern.Data.PostgreSql;
using Partituur.Kern.Data.Sqlite;

namespace Partituur.Kern.Data;

/// <summary>A connection string that cannot be used; the sentence is for the operator.</summary>
public sealed class VerbindingOnbruikbaar(string zin, Exception? oorzaak = null) : Exception(zin, oorzaak);

/// <summary>Which database: <c>Data Source=…</c> is SQLite, <c>Host=…</c> is PostgreSQL.</summary>
public sealed record Verbinding(string Tekst, bool IsPostgres)
{
    /// <exception cref="VerbindingOnbruikbaar">Neither of the two, or unreadable.</exception>
    public static Verbinding Lees(string? tekst)
    {
        try
        {
            var delen = new DbConnectionStringBuilder { ConnectionString = tekst ?? string.Empty };
            if (delen.ContainsKey("Host") || delen.ContainsKey("Server"))
            {
                return new(new NpgsqlConnectionStringBuilder(tekst).ConnectionString, true);
            }

            if (delen.ContainsKey("Data Source") || delen.ContainsKey("Filename"))
            {
                // Foreign keys on, and wait for another writer instead of failing at once.
                return new(new SqliteConnectionStringBuilder(tekst) { ForeignKeys = true, DefaultTimeout = 30 }.ConnectionString, false);
            }
        }
        catch (Exception fout) when (fout is ArgumentException or FormatException)
        {
            throw new VerbindingOnbruikbaar($"De verbinding '{Zonder(tekst)}' is niet te lezen. Gebruik 'Data Source=pad/naar/bestand.db' of 'Host=…;Database=…;Username=…'.", fout);
        }

        throw new VerbindingOnbruikbaar($"De verbinding '{Zonder(tekst)}' is geen SQLite ('Data Source=…') en geen PostgreSQL ('Host=…').");
    }

    public void Kies(DbContextOptionsBuilder opties)
    {
        opties.UseSnakeCaseNamingConvention();
        opties.ReplaceService<IModelCacheKeyFactory, ModelPerSleutel>();
        // Search takes the first so many keys of an index and orders the people afterwards.
        opties.ConfigureWarnings(w => w.Ignore(CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning, CoreEventId.RowLimitingOperationWithoutOrderByWarning));
        if (IsPostgres)
        {
            opties.UseNpgsql(Tekst, n => n.MigrationsHistoryTable("migraties", "public").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        }
        else
        {
            opties.UseSqlite(Tekst, s => s.MigrationsHistoryTable("migraties").UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
        }
    }

    /// <summary>A context outside a request: for the operator's verbs, the demo and tests.</summary>
    public PartituurDb Maak(Logsleutel sleutel, Bsnsleutel bsnsleutel)
    {
        if (IsPostgres)
        {
            var postgres = new DbContextOptionsBuilder<PostgresPartituurDb>();
            Kies(postgres);
            return new PostgresPartituurDb(postgres.Options, sleutel, bsnsleutel);
        }

        var sqlite = new DbContextOptionsBuilder<SqlitePartituurDb>();
        Kies(sqlite);
        return new SqlitePartituurDb(sqlite.Options, sleutel, bsnsleutel);
    }

    private static string Zonder(string? tekst) => System.Text.RegularExpressions.Regex.Replace(tekst ?? string.Empty, "(?i)(password|pwd)=[^;]*", "$1=…", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}

/// <summary>For <c>dotnet ef migrations add … --context SqlitePartituurDb --output-dir Data/Sqlite/Migraties</c>.</summary>
public sealed class SqliteOntwerp : IDesignTimeDbContextFactory<SqlitePartituurDb>
{
    public SqlitePartituurDb CreateDbContext(string[] args) => (SqlitePartituurDb)Verbinding.Lees("Data Source=ontwerp.db").Maak(new Logsleutel(new byte[32]), new Bsnsleutel(new byte[32]));
}

/// <summary>For <c>dotnet ef migrations add … --context PostgresPartituurDb --output-dir Data/PostgreSql/Migraties</c>.</summary>
public sealed class PostgresOntwerp : IDesignTimeDbContextFactory<PostgresPartituurDb>
{
    public PostgresPartituurDb CreateDbContext(string[] args) => (PostgresPartituurDb)Verbinding.Lees("Host=ontwerp;Database=partituur").Maak(new Logsleutel(new byte[32]), new Bsnsleutel(new byte[32]));
}
