using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Partituur.Kern.Logboek;

/// <summary>What a line of the log tells.</summary>
public enum Logsoort
{
    /// <summary>Something changed.</summary>
    Gebeurtenis,

    /// <summary>Somebody read something about people.</summary>
    Inzage,

    /// <summary>Somebody asked a question (search, list); the question and the answers' ids are kept.</summary>
    Vraag,

    /// <summary>Sign-in, sign-out, refusal.</summary>
    Toegang,
}

/// <summary>
/// One line of the log: append only, signed with a key that is not in the database. Changing a line shows at once,
/// taking one away shows in the chain (<see cref="Schakel"/>).
/// </summary>
public sealed class Logregel
{
    private Logregel()
    {
    }

    public Logregel(Handeling handeling, Logsoort soort, string wat, string? onderwerp, Guid? onderwerpId, string? inhoud, byte[] sleutel)
    {
        Id = Guid.CreateVersion7(handeling.Op);
        Op = handeling.Op.ToUniversalTime();
        Wie = handeling.Wie?.Waarde;
        Organisatie = handeling.Organisatie?.Waarde;
        Huis = handeling.Huis?.Waarde;
        Grond = handeling.Grond;
        Verzoek = handeling.Verzoek;
        Soort = soort;
        Wat = wat;
        Onderwerp = onderwerp;
        OnderwerpId = onderwerpId;
        Inhoud = inhoud;
        Zegel = Zegel_(sleutel);
    }

    public Guid Id { get; private set; }

    public DateTimeOffset Op { get; private set; }

    public Guid? Wie { get; private set; }

    public Guid? Organisatie { get; private set; }

    public Guid? Huis { get; private set; }

    public string Grond { get; private set; } = string.Empty;

    public string? Verzoek { get; private set; }

    public Logsoort Soort { get; private set; }

    /// <summary>The event's or the page's name.</summary>
    public string Wat { get; private set; } = string.Empty;

    /// <summary>The kind of thing: <c>Casus</c>, <c>Persoon</c>, <c>Melding</c> …</summary>
    public string? Onderwerp { get; private set; }

    public Guid? OnderwerpId { get; private set; }

    /// <summary>JSON: ids, enum values, dates, or the question that was asked.</summary>
    public string? Inhoud { get; private set; }

    /// <summary>HMAC-SHA256 over all fields, hexadecimal.</summary>
    public string Zegel { get; private set; } = string.Empty;

    public bool IsOngeschonden(byte[] sleutel) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Zegel), Encoding.ASCII.GetBytes(Zegel_(sleutel)));

    private string Zegel_(byte[] sleutel)
    {
        // Microseconds: what PostgreSQL keeps of a moment.
        var micro = (Op.UtcTicks / 10).ToString(CultureInfo.InvariantCulture);
        var velden = new[] { Id.ToString(), micro, Wie?.ToString(), Organisatie?.ToString(), Huis?.ToString(), Grond, Verzoek, Soort.ToString(), Wat, Onderwerp, OnderwerpId?.ToString(), Inhoud };
        var tekst = new StringBuilder();
        foreach (var veld in velden)
        {
            // Length first, so that no two different lines give the same bytes.
            tekst.Append(CultureInfo.InvariantCulture, $"{veld?.Length ?? -1}:").Append(veld);
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, Encoding.UTF8.GetBytes(tekst.ToString())));
    }
}

/// <summary>
/// A link of the hash chain: the n-th line that was sealed, with the hash of all before it. Lines are sealed a moment after they
/// are written, by one writer, so that two requests never wait for each other (besluit 0003).
/// </summary>
public sealed class Schakel
{
    private Schakel()
    {
    }

    public Schakel(long nummer, Guid logregel, string hash)
    {
        Nummer = nummer;
        LogregelId = logregel;
        Hash = hash;
    }

    /// <summary>From 1, without gaps.</summary>
    public long Nummer { get; private set; }

    public Guid LogregelId { get; private set; }

    public string Hash { get; private set; } = string.Empty;

    /// <summary>HMAC over the previous hash, the number, the line's id and its seal, hexadecimal.</summary>
    public static string HashVan(byte[] sleutel, string vorige, long nummer, Guid logregel, string zegel) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{vorige}|{nummer}|{logregel}|{zegel}"))));
}
