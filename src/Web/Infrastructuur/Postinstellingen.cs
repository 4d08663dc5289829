using System.Globalization;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Netwerk;

namespace Partituur.Web.Infrastructuur;

/// <summary>How mail leaves the house: <c>Post__Server</c>, <c>Post__Poort</c>, <c>Post__Van</c>, <c>Post__Gebruiker</c>, <c>Post__Wachtwoord</c>.</summary>
/// <param name="Server">Host of the mail server; null when post is not set up.</param>
/// <param name="Poort">465 speaks TLS from the start, any other port has to begin it (STARTTLS). Only a server on this machine may do without.</param>
/// <param name="Van">The sender's address.</param>
/// <param name="Gebruiker">Null when the server asks for none.</param>
/// <param name="Wachtwoord">Belongs to the user.</param>
/// <param name="Adres">Public address of this installation (<c>Adres</c>), for links; null takes the one of the request.</param>
public sealed record Postinstellingen(string? Server, int Poort, string? Van, string? Gebruiker, string? Wachtwoord, Uri? Adres)
{
    public bool IsIngesteld => Server is not null;

    /// <summary>From which address the house invites, and where Partituur stands.</summary>
    public Kern.Overleggen.Briefhoofd Briefhoofd => new(Van is null ? null : new Uri($"mailto:{Van}"), Adres);

    public bool IsOpEigenMachine => Server is "localhost" or "::1" || Server?.StartsWith("127.", StringComparison.Ordinal) == true;

    /// <exception cref="Kern.Data.VerbindingOnbruikbaar">Half of it is set, or it cannot be used: told at the start and not at the first mail.</exception>
    public static Postinstellingen Lees(IConfiguration c)
    {
        static string? Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
        var (server, van) = (Leeg(c["Post:Server"]), Leeg(c["Post:Van"]));
        if (server is not null && van is null)
        {
            throw new Kern.Data.VerbindingOnbruikbaar("Post__Server is ingesteld, maar Post__Van (het adres van de afzender) niet.");
        }

        try
        {
            _ = Bereikbaarheid.Mailadres(van);
        }
        catch (RegelGeschonden fout)
        {
            throw new Kern.Data.VerbindingOnbruikbaar($"Post__Van: {fout.Message}", fout);
        }

        var poort = Leeg(c["Post:Poort"]) is not { } p ? 587
            : int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is > 0 and < 65536 ? getal
            : throw new Kern.Data.VerbindingOnbruikbaar("Post__Poort is geen poort. Gebruik bijvoorbeeld 587.");
        return new(server, poort, van, Leeg(c["Post:Gebruiker"]), Leeg(c["Post:Wachtwoord"]), Webadres(Leeg(c["Adres"]), "Adres"));
    }

    /// <summary>Null stays null; http only to this machine, so that nothing secret goes over a line in the clear.</summary>
    internal static Uri? Webadres(string? tekst, string instelling) =>
        tekst is null ? null
        : Uri.TryCreate(tekst, UriKind.Absolute, out var adres) && (adres.Scheme == Uri.UriSchemeHttps || (adres.Scheme == Uri.UriSchemeHttp && adres.IsLoopback)) ? adres
        : throw new Kern.Data.VerbindingOnbruikbaar($"{instelling} is geen adres dat met https:// begint.");
}

/// <summary>Post and SMS, put together.</summary>
public static class Postopzet
{
    public static void VoegPostToe(this IServiceCollection diensten, IConfiguration configuratie)
    {
        diensten.AddSingleton(Postinstellingen.Lees(configuratie));
        diensten.AddSingleton(Smsinstellingen.Lees(configuratie));
        diensten.AddHttpClient<ISmsdienst, Smsdienst>(h => h.Timeout = TimeSpan.FromSeconds(10));
        diensten.AddScoped<Postbezorging>();
        diensten.AddHostedService<Postbode>();
    }
}
