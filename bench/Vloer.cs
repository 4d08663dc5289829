using System.Text.Json;
using System.Text.RegularExpressions;
using Npgsql;
using NpgsqlTypes;

namespace Partituur.Bench;

/// <summary>
/// The floor: a bare minimal API that runs the recorded statements of an operation with raw Npgsql in one transaction (log row included) and writes the rows as JSON.
/// </summary>
public static class Vloer
{
    public static async Task<int> DraaiAsync(string bestand, string adres)
    {
        var opnamen = JsonSerializer.Deserialize<List<Opgenomen>>(await File.ReadAllTextAsync(bestand))!.ToDictionary(o => o.Naam, StringComparer.Ordinal);
        await using var bron = NpgsqlDataSource.Create(Environment.GetEnvironmentVariable("Database__Verbinding")!);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(adres);
        await using var app = builder.Build();
        foreach (var (naam, opname) in opnamen)
        {
            var opdrachten = opname.Opdrachten.Select(Voorbereid).ToList();
            app.MapMethods("/" + naam, opname.Velden is null ? ["GET"] : ["POST"], (HttpContext http) => AntwoordAsync(http, bron, opdrachten));
        }

        await app.RunAsync();
        return 0;
    }

    private static async Task AntwoordAsync(HttpContext http, NpgsqlDataSource bron, List<Opdracht> opdrachten)
    {
        await using var verbinding = await bron.OpenConnectionAsync();
        await using var transactie = opdrachten.Exists(o => o.Schrijft) ? await verbinding.BeginTransactionAsync() : null;
        http.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(http.Response.BodyWriter);
        json.WriteStartArray();

        // New rows get new keys, the same one wherever the recorded one stood.
        var nieuw = new Dictionary<Guid, Guid>();
        foreach (var opdracht in opdrachten)
        {
            await using var commando = new NpgsqlCommand(opdracht.Sql, verbinding, transactie);
            foreach (var (naam, soort, waarde, sleutel) in opdracht.Parameters)
            {
                var w = waarde;
                if (waarde is Guid g && (sleutel || nieuw.ContainsKey(g)))
                {
                    w = nieuw.TryGetValue(g, out var ander) ? ander : nieuw[g] = Guid.CreateVersion7();
                }

                commando.Parameters.Add(new NpgsqlParameter(naam, soort) { Value = w });
            }

            await using var rijen = await commando.ExecuteReaderAsync();
            do
            {
                while (await rijen.ReadAsync())
                {
                    json.WriteStartObject();
                    for (var i = 0; i < rijen.FieldCount; i++)
                    {
                        json.WriteString(rijen.GetName(i), rijen.IsDBNull(i) ? string.Empty : rijen.GetValue(i).ToString());
                    }

                    json.WriteEndObject();
                }
            }
            while (await rijen.NextResultAsync());
        }

        if (transactie is not null)
        {
            await transactie.CommitAsync();
        }

        json.WriteEndArray();
        await json.FlushAsync();
    }

    private static Opdracht Voorbereid(OpgenomenOpdracht o)
    {
        // Every INSERT of EF Core names its key first: INSERT INTO t (…id…) VALUES (@p0, …).
        var sleutels = Regex.Matches(o.Sql, @"INSERT INTO \S+ \(([^)]*)\)\s*VALUES \(([^)]*)\)", RegexOptions.None, TimeSpan.FromSeconds(1))
            .SelectMany(m => m.Groups[1].Value.Split(", ").Zip(m.Groups[2].Value.Split(", ")).Where(p => p.First == "id").Select(p => p.Second.TrimStart('@'))).ToHashSet(StringComparer.Ordinal);
        return new(o.Sql, o.Sql.Contains("INSERT", StringComparison.Ordinal) || o.Sql.Contains("UPDATE", StringComparison.Ordinal),
            [.. o.Parameters.Select(p => (p.Naam, Enum.Parse<NpgsqlDbType>(p.Soort), Terug.Waarde(p), sleutels.Contains(p.Naam.TrimStart('@'))))]);
    }

    private sealed record Opdracht(string Sql, bool Schrijft, IReadOnlyList<(string Naam, NpgsqlDbType Soort, object Waarde, bool Sleutel)> Parameters);
}
