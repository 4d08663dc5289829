using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using NpgsqlTypes;
using Partituur.Kern.Data.PostgreSql;
using Partituur.Web.Infrastructuur;

namespace Partituur.Bench;

/// <param name="Soort">PostgreSQL type of the parameter.</param>
public sealed record OpgenomenParameter(string Naam, string Soort, string? Waarde);

public sealed record OpgenomenOpdracht(string Sql, IReadOnlyList<OpgenomenParameter> Parameters);

/// <param name="Naam">werklijst, dossier, actie.</param>
/// <param name="Gebruiker">Who signs in.</param>
/// <param name="Pad">Path, also the path that a POST goes to.</param>
/// <param name="Velden">Form fields; null is a GET.</param>
/// <param name="Opdrachten">Every statement that the page ran, in order: what the floor runs too.</param>
public sealed record Opgenomen(string Naam, string Gebruiker, string Pad, Dictionary<string, string>? Velden, IReadOnlyList<OpgenomenOpdracht> Opdrachten);

/// <summary>Runs the real application once and records the SQL of each operation, so that the floor runs exactly the same.</summary>
public static class Opname
{
    public static async Task<int> NeemOpAsync(string bestand)
    {
        var recorder = new Recorder();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = ["--Demo=true", "--ZonderHttps=true", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning"], ApplicationName = "Partituur.Web" });
        builder.VoegPartituurToe();
        builder.Services.ConfigureDbContext<PostgresPartituurDb>(o => o.AddInterceptors(recorder));
        await using var app = builder.Build();
        app.GebruikPartituur();
        await app.StartAsync();
        using var gebruiker = new Gebruiker(new Uri(app.Urls.First()));
        await gebruiker.MeldAanAsync("regisseur");
        var casus = (await gebruiker.PaginaAsync("/casussen")).QuerySelectorAll("a").OfType<IHtmlAnchorElement>().Select(a => a.PathName)
            .Where(p => Regex.IsMatch(p, "^/casussen/[0-9a-f-]{36}$", RegexOptions.None, TimeSpan.FromSeconds(1))).ToList();
        var dossier = await MetPlanAsync(gebruiker, casus);
        var afspreken = dossier + "/acties/afspreken";
        var keuzes = (await gebruiker.PaginaAsync(afspreken)).QuerySelectorAll("main select").OfType<IHtmlSelectElement>().ToDictionary(s => s.Name!, s => s.Options.First(o => o.Value.Length > 0).Value, StringComparer.Ordinal);
        var velden = await gebruiker.FormulierAsync(afspreken);
        foreach (var (naam, waarde) in keuzes)
        {
            velden[naam] = waarde;
        }

        velden["Wat"] = "Bellen met de woningcorporatie";
        velden["Voor"] = "2099-01-01";
        var uit = new List<Opgenomen>();
        foreach (var (naam, pad, formulier) in new (string, string, Dictionary<string, string>?)[] { ("werklijst", "/", null), ("dossier", dossier, null), ("actie", afspreken, velden) })
        {
            // Once to warm up: what EF Core asks only the first time is no part of the operation.
            await VraagAsync(gebruiker, pad, formulier);
            recorder.Begin();
            await VraagAsync(gebruiker, pad, formulier);
            uit.Add(new(naam, "regisseur", pad, formulier, recorder.Eind()));
            Console.WriteLine($"{naam}: {uit[^1].Opdrachten.Count} statements");
        }

        await File.WriteAllTextAsync(bestand, JsonSerializer.Serialize(uit));
        await app.StopAsync();
        return 0;
    }

    /// <summary>The fullest dossier (the longest page) among the cases in which this user may agree acties.</summary>
    private static async Task<string> MetPlanAsync(Gebruiker gebruiker, List<string> casussen)
    {
        var (vol, lengte) = (string.Empty, 0);
        foreach (var pad in casussen)
        {
            var pagina = await gebruiker.PaginaAsync(pad);
            if (pagina.Source.Length > lengte && pagina.QuerySelectorAll("a").OfType<IHtmlAnchorElement>().Any(a => a.PathName.EndsWith("/acties/afspreken", StringComparison.Ordinal)))
            {
                (vol, lengte) = (pad, pagina.Source.Length);
            }
        }

        return lengte > 0 ? vol : throw new InvalidOperationException("No running case in which this user may agree acties.");
    }

    private static async Task VraagAsync(Gebruiker gebruiker, string pad, Dictionary<string, string>? velden)
    {
        using var antwoord = velden is null ? await gebruiker.Http.GetAsync(new Uri(pad, UriKind.Relative)) : await gebruiker.Http.PostAsync(new Uri(pad, UriKind.Relative), new FormUrlEncodedContent(velden));
        var verwacht = velden is null ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.Redirect;
        if (antwoord.StatusCode != verwacht)
        {
            throw new InvalidOperationException($"{pad}: {antwoord.StatusCode} instead of {verwacht}.\n{await antwoord.Content.ReadAsStringAsync()}");
        }
    }

    private sealed class Recorder : DbCommandInterceptor
    {
        private List<OpgenomenOpdracht>? lijst;

        public void Begin() => lijst = [];

        public List<OpgenomenOpdracht> Eind()
        {
            var uit = lijst!;
            lijst = null;
            return uit;
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            // The sealing of the log runs beside every request and is no part of one.
            if (lijst is not null && !command.CommandText.Contains("schakel", StringComparison.Ordinal))
            {
                lijst.Add(new(command.CommandText, [.. command.Parameters.Cast<NpgsqlParameter>().Select(p => new OpgenomenParameter(p.ParameterName, p.NpgsqlDbType.ToString(), Tekst(p.Value)))]));
            }

            return ValueTask.FromResult(result);
        }

        private static string? Tekst(object? waarde) => waarde switch
        {
            null or DBNull => null,
            DateTimeOffset d => d.ToString("O", CultureInfo.InvariantCulture),
            DateTime d => d.ToString("O", CultureInfo.InvariantCulture),
            DateOnly d => d.ToString("O", CultureInfo.InvariantCulture),
            string s => s,
            System.Collections.IEnumerable reeks => JsonSerializer.Serialize(reeks.Cast<object>().Select(Tekst)),
            IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
            _ => waarde.ToString(),
        };
    }
}

/// <summary>A recorded parameter as Npgsql wants it.</summary>
public static class Terug
{
    public static object Waarde(OpgenomenParameter p)
    {
        var soort = Enum.Parse<NpgsqlDbType>(p.Soort);
        if (p.Waarde is null)
        {
            return DBNull.Value;
        }

        if (soort.HasFlag(NpgsqlDbType.Array) && (soort & ~NpgsqlDbType.Array) is var element)
        {
            var delen = JsonSerializer.Deserialize<string[]>(p.Waarde)!;
            return element == NpgsqlDbType.Uuid ? delen.Select(Guid.Parse).ToArray() : delen;
        }

        return soort switch
        {
            NpgsqlDbType.Uuid => Guid.Parse(p.Waarde),
            NpgsqlDbType.Integer => int.Parse(p.Waarde, CultureInfo.InvariantCulture),
            NpgsqlDbType.Bigint => long.Parse(p.Waarde, CultureInfo.InvariantCulture),
            NpgsqlDbType.Boolean => bool.Parse(p.Waarde),
            NpgsqlDbType.Date => DateOnly.ParseExact(p.Waarde, "O", CultureInfo.InvariantCulture),
            NpgsqlDbType.TimestampTz => DateTimeOffset.Parse(p.Waarde, CultureInfo.InvariantCulture).UtcDateTime,
            _ => p.Waarde,
        };
    }
}
