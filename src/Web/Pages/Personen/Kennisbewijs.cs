using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Toegang;

namespace Partituur.Web.Pages.Personen;

/// <summary>
/// Goes from the answer "bekend bij het huis" to the question that follows from it: whom it is about and what was typed, unreadable, for one professional and half an hour.
/// Without it nobody can ask about a person, so that asking is no second way to find out who is known.
/// </summary>
public sealed class Kennisbewijs(IDataProtectionProvider bescherming)
{
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(30);
    private readonly IDataProtector slot = bescherming.CreateProtector("Partituur.Kennisvraag");

    public sealed record Inhoud(Guid Wie, Guid Huis, Guid Persoon, string Vraag, DateTimeOffset Op);

    public string Maak(Kijker kijker, PersoonId persoon, string vraag, DateTimeOffset nu) => slot.Protect(JsonSerializer.Serialize(new Inhoud(kijker.Wie.Waarde, kijker.Huis.Waarde, persoon.Waarde, vraag, nu)));

    /// <summary>Null when it was made up, is too old, or is somebody else's.</summary>
    public Inhoud? Lees(string? bewijs, Kijker kijker, DateTimeOffset nu)
    {
        try
        {
            var inhoud = string.IsNullOrEmpty(bewijs) ? null : JsonSerializer.Deserialize<Inhoud>(slot.Unprotect(bewijs));
            return inhoud is not null && inhoud.Wie == kijker.Wie.Waarde && inhoud.Huis == kijker.Huis.Waarde && nu - inhoud.Op < Duur ? inhoud : null;
        }
        catch (Exception fout) when (fout is CryptographicException or JsonException or FormatException)
        {
            return null;
        }
    }
}
