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
            builder.VoegPartituurToe();
            var app = builder.Build();
            app.GebruikPartituur();
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

    /// <summary>The sentence for an error that the operator can mend; null for a mistake of ours.</summary>
    public static string? Begrijpelijk(Exception fout) => fout switch
    {
        VerbindingOnbruikbaar => fout.Message,
        IOException when fout.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException => $"het adres is al in gebruik ({fout.Message.Split(": ")[0]}). Kies een ander met ASPNETCORE_URLS.",
        Npgsql.PostgresException p => $"PostgreSQL weigert: {p.MessageText}",
        Npgsql.NpgsqlException => $"PostgreSQL is niet te bereiken: {fout.Message}",
        Microsoft.Data.Sqlite.SqliteException s => $"de SQLite-database is niet te openen of te beschrijven: {s.Message}",
        DbUpdateException when fout.InnerException is { } binnen => Begrijpelijk(binnen),
        UnauthorizedAccessException => $"geen schrijfrecht: {fout.Message}",
        System.Net.Sockets.SocketException => $"het adres is niet te gebruiken: {fout.Message}",
        IOException => fout.Message,
        _ => null,
    };
}
