using System.Security.Cryptography;
using Partituur.Kern.Data;

namespace Partituur.Web.Infrastructuur;

/// <summary>What the operator may set, read once at the start: by environment variable (<c>Database__Verbinding</c>), appsettings or command line.</summary>
/// <param name="Verbinding">The database.</param>
/// <param name="Gegevens">Folder for the keys and, by default, the SQLite file.</param>
/// <param name="Demo">Whether the demonstration was asked for: only then demo accounts may sign in and the banner stands on every page.</param>
/// <param name="ZonderHttps">Loopback without TLS: cookies are not marked secure. Never in production.</param>
public sealed record Instellingen(Verbinding Verbinding, string Gegevens, bool Demo, bool ZonderHttps)
{
    public CookieSecurePolicy Cookies => ZonderHttps ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    /// <exception cref="VerbindingOnbruikbaar">The connection string cannot be used, or the folder cannot be made.</exception>
    public static Instellingen Lees(IConfiguration configuratie)
    {
        var gegevens = Path.GetFullPath(configuratie["Gegevens"] ?? Environment.GetEnvironmentVariable("PARTITUUR_GEGEVENS") ?? "gegevens");
        try
        {
            Directory.CreateDirectory(Path.Combine(gegevens, "sleutels"));
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            throw new VerbindingOnbruikbaar($"De map '{gegevens}' is niet te maken of niet te beschrijven: {fout.Message}", fout);
        }

        var verbinding = Verbinding.Lees(configuratie["Database:Verbinding"] ?? $"Data Source={Path.Combine(gegevens, "partituur.db")}");
        return new(verbinding, gegevens, configuratie.GetValue("Demo", false), configuratie.GetValue("ZonderHttps", false));
    }

    /// <summary>
    /// The key that seals the log: from <c>Logboek:Sleutel</c> (64 hexadecimal digits; the same on every node), else a file that is made once and readable by the owner only.
    /// </summary>
    public Logsleutel Logsleutel() => new(Sleutel("Logboek__Sleutel", "logboek.sleutel"));

    /// <summary>
    /// The key under which burgerservicenummers are stored: from <c>Bsn:Sleutel</c>, else a file, in the same way. Whoever loses it loses the numbers.
    /// </summary>
    public Bsnsleutel Bsnsleutel() => new(Sleutel("Bsn__Sleutel", "bsn.sleutel"));

    private byte[] Sleutel(string instelling, string naam)
    {
        var ingesteld = Environment.GetEnvironmentVariable(instelling);
        if (!string.IsNullOrEmpty(ingesteld))
        {
            return Convert.FromHexString(ingesteld);
        }

        var pad = Path.Combine(Gegevens, "sleutels", naam);
        try
        {
            var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var bestand = new StreamWriter(pad, opties);
            bestand.Write(Convert.ToHexString(RandomNumberGenerator.GetBytes(32)));
        }
        catch (IOException) when (File.Exists(pad))
        {
            // Made before: use it.
        }

        return Convert.FromHexString(File.ReadAllText(pad).Trim());
    }
}
