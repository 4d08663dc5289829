using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Partituur.Kern.Gedeeld;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Triage.Pseudoniemen;

/// <summary>
/// How somebody is told without being named: HMAC-SHA256 under the key of one partner and one period, over one of two texts (besluit 0015 writes them down for who computes them elsewhere).
/// The computation is the same in the house and at the partner.
/// </summary>
public static class Pseudoniem
{
    /// <summary>Characters of one value: 32 bytes in base64url without padding.</summary>
    public const int Lengte = 43;

    /// <summary>The values of one person: of the number when there is one, and of the name with the birth date when both are known in full. None when there is too little.</summary>
    public static IReadOnlyList<byte[]> Van(byte[] sleutel, Personalia p) =>
        [.. Teksten(p).Select(t => HMACSHA256.HashData(sleutel, Encoding.UTF8.GetBytes(t)))];

    /// <summary>
    /// "bsn:" and nine digits; "naam:", the family name in comparing form without voorvoegsel and spaces, "|", the first letter of the first names in comparing form, "|", the birth date
    /// as yyyy-MM-dd. Comparing form: <see cref="Tekst.Zoekvorm"/>.
    /// </summary>
    public static IEnumerable<string> Teksten(Personalia p)
    {
        if (p.Bsn is { } bsn)
        {
            yield return $"bsn:{bsn.Cijfers}";
        }

        var naam = Naamsleutel.Achternaam(p.Achternaam, p.Voorvoegsel).Naam.Replace(" ", string.Empty, StringComparison.Ordinal);
        var letter = Tekst.Zoekvorm(p.Voornamen);
        if (naam.Length > 0 && letter.Length > 0 && p.Geboortedatum is { } geboren)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"naam:{naam}|{letter[0]}|{geboren:yyyy-MM-dd}");
        }
    }

    public static string Schrijf(byte[] waarde) => Base64Url.EncodeToString(waarde);

    public static bool Lees(string tekst, out byte[] waarde)
    {
        waarde = [];
        if (tekst.Length != Lengte || !Base64Url.IsValid(tekst))
        {
            return false;
        }

        waarde = Base64Url.DecodeFromChars(tekst);
        return waarde.Length == HMACSHA256.HashSizeInBytes;
    }
}

/// <summary>A period of whole months, counted from January of the year 0, so that everybody has the same ones.</summary>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day, inclusive.</param>
public sealed record Periode(DateOnly Van, DateOnly Tot)
{
    /// <param name="dag">A day in it.</param>
    /// <param name="maanden">Its length, at least one month.</param>
    public static Periode Met(DateOnly dag, int maanden)
    {
        var maand = (((dag.Year * 12) + dag.Month - 1) / maanden) * maanden;
        var van = maand < 12 ? DateOnly.MinValue : new DateOnly(maand / 12, (maand % 12) + 1, 1);
        return new(van, van.AddMonths(maanden).AddDays(-1));
    }
}
