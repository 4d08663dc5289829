using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Partituur.Kern.Data;

/// <summary>
/// How text that is not ready to be kept lies in the database (a half-typed melding): encrypted with AES-256-GCM under a random nonce, with a key derived from that of the
/// burgerservicenummers. Unlike a number it is never searched, so the same text never gives the same bytes (besluit 0013, wet.md L13).
/// </summary>
public sealed class Inhoudopslag(Bsnsleutel sleutel)
{
    private const int Nonce = 12;
    private const int Tag = 16;

    private readonly byte[] versleutelen = HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel.Waarde, 32, info: "partituur concept versleutelen"u8.ToArray());

    public string Versleutel(string tekst)
    {
        var klaar = Encoding.UTF8.GetBytes(tekst);
        var uit = new byte[Nonce + klaar.Length + Tag];
        RandomNumberGenerator.Fill(uit.AsSpan(0, Nonce));
        using var aes = new AesGcm(versleutelen, Tag);
        aes.Encrypt(uit.AsSpan(0, Nonce), klaar, uit.AsSpan(Nonce, klaar.Length), uit.AsSpan(Nonce + klaar.Length));
        return Base64Url.EncodeToString(uit);
    }

    /// <exception cref="InvalidDataException">Not written with this key, or changed since.</exception>
    public string Lees(string opgeslagen)
    {
        try
        {
            var bytes = Base64Url.DecodeFromChars(opgeslagen);
            var klaar = new byte[Math.Max(0, bytes.Length - Nonce - Tag)];
            using var aes = new AesGcm(versleutelen, Tag);
            aes.Decrypt(bytes.AsSpan(0, Nonce), bytes.AsSpan(Nonce, klaar.Length), bytes.AsSpan(Nonce + klaar.Length), klaar);
            return Encoding.UTF8.GetString(klaar);
        }
        catch (Exception fout) when (fout is CryptographicException or ArgumentException or FormatException)
        {
            throw new InvalidDataException("A stored concept cannot be read: the key is another one, or the row was changed.", fout);
        }
    }
}

internal sealed class InhoudConversie(Inhoudopslag opslag) : ValueConverter<string, string>(t => opslag.Versleutel(t), s => opslag.Lees(s));
