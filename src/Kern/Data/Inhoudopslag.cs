using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Partituur.Kern.Data;

/// <summary>
/// How content that is read again and never searched lies in the database (a half-typed melding, the rows of an import, a mail that waits, an attachment): encrypted with AES-256-GCM under a random
/// nonce, so that the same content never gives the same bytes. Each use has a key of its own, derived from that of the burgerservicenummers (besluit 0013, wet.md L13).
/// </summary>
/// <param name="sleutel">The key outside the database.</param>
/// <param name="doel">One of the uses below; another use is another key.</param>
public sealed class Inhoudopslag(Bsnsleutel sleutel, string doel)
{
    public const string Concept = "partituur concept versleutelen";
    public const string Importrijen = "partituur importrijen";
    public const string Post = "partituur post";
    public const string Bijlage = "partituur bijlagen";
    public const string Voorbereiding = "partituur voorbereiding";
    public const string Notitie = "partituur notitieconcept";
    public const string Vergadering = "partituur vergaderconcept";
    public const string Verslag = "partituur verslag";

    private const int Nonce = 12;
    private const int Tag = 16;

    private readonly byte[] versleutelen = HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel.Waarde, 32, info: Encoding.UTF8.GetBytes(doel));

    /// <param name="klaar">The content.</param>
    /// <param name="merk">What stands in front, readable, so that a reader knows what it has; it cannot be changed either.</param>
    public byte[] Sluit(ReadOnlySpan<byte> klaar, ReadOnlySpan<byte> merk = default)
    {
        var uit = new byte[merk.Length + Nonce + klaar.Length + Tag];
        merk.CopyTo(uit);
        var dicht = uit.AsSpan(merk.Length);
        RandomNumberGenerator.Fill(dicht[..Nonce]);
        using var aes = new AesGcm(versleutelen, Tag);
        aes.Encrypt(dicht[..Nonce], klaar, dicht[Nonce..^Tag], dicht[^Tag..], merk);
        return uit;
    }

    /// <exception cref="InvalidDataException">Not written with this key, or changed since.</exception>
    public byte[] Open(ReadOnlySpan<byte> opgeslagen, ReadOnlySpan<byte> merk = default)
    {
        try
        {
            var dicht = opgeslagen[merk.Length..];
            var klaar = new byte[Math.Max(0, dicht.Length - Nonce - Tag)];
            using var aes = new AesGcm(versleutelen, Tag);
            aes.Decrypt(dicht[..Nonce], dicht[Nonce..^Tag], dicht[^Tag..], klaar, merk);
            return klaar;
        }
        catch (Exception fout) when (fout is CryptographicException or ArgumentException)
        {
            throw new InvalidDataException($"Stored content ({doel}) cannot be read: the key is another one, or the row was changed.", fout);
        }
    }

    public string Versleutel(string tekst) => Base64Url.EncodeToString(Sluit(Encoding.UTF8.GetBytes(tekst)));

    /// <exception cref="InvalidDataException">Not written with this key, or changed since.</exception>
    public string Lees(string opgeslagen)
    {
        try
        {
            // The rows of imports from before one way of writing stand in plain base64.
            return Encoding.UTF8.GetString(Open(Base64Url.DecodeFromChars(opgeslagen.Replace('+', '-').Replace('/', '_'))));
        }
        catch (FormatException fout)
        {
            throw new InvalidDataException($"Stored content ({doel}) cannot be read: the row was changed.", fout);
        }
    }
}

internal sealed class InhoudConversie(Inhoudopslag opslag) : ValueConverter<string, string>(t => opslag.Versleutel(t), s => opslag.Lees(s));

internal sealed class InhoudJsonConversie<T>(Inhoudopslag opslag) : ValueConverter<T, string>(t => opslag.Versleutel(JsonSerializer.Serialize(t, JsonSerializerOptions.Default)), s => JsonSerializer.Deserialize<T>(opslag.Lees(s), JsonSerializerOptions.Default)!)
    where T : class;

internal sealed class PostConversie(Inhoudopslag opslag) : ValueConverter<string, byte[]>(t => Sluit(opslag, t), b => Lees(opslag, b))
{
    private static byte[] Sluit(Inhoudopslag opslag, string tekst) => opslag.Sluit(Encoding.UTF8.GetBytes(tekst));

    private static string Lees(Inhoudopslag opslag, byte[] opgeslagen) => Encoding.UTF8.GetString(opslag.Open(opgeslagen));
}

/// <summary>The bytes of an attachment, with a mark in front that no file that is taken begins with: without it they are from before they were encrypted.</summary>
internal sealed class BijlageConversie(Inhoudopslag opslag) : ValueConverter<byte[], byte[]>(b => Sluit(opslag, b), b => Lees(opslag, b))
{
    private static readonly byte[] Merk = [0, (byte)'P', (byte)'B', 1];

    private static byte[] Sluit(Inhoudopslag opslag, byte[] bytes) => opslag.Sluit(bytes, Merk);

    private static byte[] Lees(Inhoudopslag opslag, byte[] opgeslagen) => opgeslagen.AsSpan().StartsWith(Merk) ? opslag.Open(opgeslagen, Merk) : opgeslagen;
}
