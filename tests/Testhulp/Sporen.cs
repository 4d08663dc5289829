using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;

namespace Partituur.Testhulp;

/// <summary>Looks for a text everywhere it could have been left: in every text column of every table, the log included.</summary>
public static class Sporen
{
    /// <returns>Table and column of each place that holds it.</returns>
    public static async Task<IReadOnlyList<string>> ZoekAsync(Func<PartituurDb> open, string tekst)
    {
        await using var db = open();
#pragma warning disable RS0030 // It looks everywhere, so beyond what anybody may see.
        var verbinding = db.Database.GetDbConnection();
#pragma warning restore RS0030
        await verbinding.OpenAsync();
        var postgres = db.Database.IsNpgsql();
        List<string> gevonden = [];
        var kolommen = new List<(string Tabel, string Kolom)>();
        await using (var lijst = verbinding.CreateCommand())
        {
            lijst.CommandText = postgres
                ? "SELECT table_schema || '.' || table_name, column_name FROM information_schema.columns WHERE table_schema NOT IN ('pg_catalog', 'information_schema')"
                : "SELECT m.name, p.name FROM sqlite_master m, pragma_table_info(m.name) p WHERE m.type = 'table'";
            await using var lezer = await lijst.ExecuteReaderAsync();
            while (await lezer.ReadAsync())
            {
                kolommen.Add((lezer.GetString(0), lezer.GetString(1)));
            }
        }

        Assert.True(kolommen.Count > 100, $"Only {kolommen.Count} columns.");
        foreach (var (tabel, kolom) in kolommen)
        {
            await using var vraag = verbinding.CreateCommand();
#pragma warning disable CA2100 // Names of our own model.
            vraag.CommandText = $"SELECT COUNT(*) FROM \"{tabel.Replace(".", "\".\"", StringComparison.Ordinal)}\" WHERE CAST(\"{kolom}\" AS {(postgres ? "text" : "TEXT")}) LIKE @zoek";
#pragma warning restore CA2100
            var zoek = vraag.CreateParameter();
            (zoek.ParameterName, zoek.Value) = ("@zoek", $"%{tekst}%");
            vraag.Parameters.Add(zoek);
            if (Convert.ToInt64(await vraag.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture) > 0)
            {
                gevonden.Add($"{tabel}.{kolom}");
            }
        }

        return gevonden;
    }
}
