using Microsoft.EntityFrameworkCore;
using Partituur.Kern.Data;

namespace Partituur.Web.Infrastructuur;

/// <summary>Serves. What cannot start says so in one line and ends with exit code 1.</summary>
public static class Dienst
{
    public static async Task<int> DraaiAsync(string[] args, Action<WebApplication>? naStart = null)
    {
        try
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
            builder.WebHost.UseStaticWebAssets();

            // Compressed files with a long life, also when run from the build's output.
            builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
            builder.VoegPartituurToe();

            // What cannot start is told in one line below, not as a trace.
            builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
            var app = builder.Build();
            app.GebruikPartituur();
            await MoetBijZijnAsync(app);
            if (naStart is not null)
            {
                app.Lifetime.ApplicationStarted.Register(() => naStart(app));
            }

            await app.RunAsync();
            return 0;
        }
        catch (Exception fout) when (Begrijpelijk(fout) is { } zin)
        {
            await Console.Error.WriteLineAsync($"Partituur kan niet starten: {zin}");
            return 1;
        }
    }

    private static async Task MoetBijZijnAsync(WebApplication app)
    {
        await using var ruimte = app.Services.CreateAsyncScope();
        if (await ruimte.ServiceProvider.GetRequiredService<PartituurDb>().LooptAchterAsync())
        {
            throw new VerbindingOnbruikbaar("de database is van een oudere versie. Draai eerst ./partituur migreer.");
        }
    }

    /// <summary>The sentence for an error that the operator can mend; null for a mistake of ours.</summary>
    public static string? Begrijpelijk(Exception fout) => fout switch
    {
        VerbindingOnbruikbaar => fout.Message,
        IOException when fout.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException => $"het adres is al in gebruik ({fout.Message.Split(": ")[0].Split(' ')[^1]}). Kies een ander met ASPNETCORE_URLS.",
        Npgsql.PostgresException p => $"PostgreSQL weigert: {p.MessageText}",
        Npgsql.NpgsqlException => $"PostgreSQL is niet te bereiken: {fout.Message}",
        Microsoft.Data.Sqlite.SqliteException s => $"de SQLite-database is niet te openen of te beschrijven: {s.Message}",
        DbUpdateException when fout.InnerException is { } binnen => Begrijpelijk(binnen),
        UnauthorizedAccessException => $"geen schrijfrecht: {fout.Message}",
        System.Net.Sockets.SocketException => $"het adres is niet te gebruiken: {fout.Message}",
        FormatException when fout.Message.StartsWith("Invalid url", StringComparison.Ordinal) => "ASPNETCORE_URLS is geen adres. Gebruik bijvoorbeeld http://127.0.0.1:5080.",
        IOException => fout.Message,
        _ => null,
    };
}
