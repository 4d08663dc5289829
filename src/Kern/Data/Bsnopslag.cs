using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Partituur.Kern.Personen;

namespace Partituur.Kern.Data;

/// <summary>The key under which burgerservicenummers are stored, 32 bytes; kept outside the database (wet.md L13). Without it no number can be read or found.</summary>
public sealed record Bsnsleutel(byte[] Waarde)
{
    /// <summary>Tells two keys apart without showing either.</summary>
    public string Kenmerk { get; } = Convert.ToHexString(SHA256.HashData(Waarde))[..16];
}

/// <summary>
/// How a burgerservicenummer lies in the database: encrypted with AES-256-GCM under a nonce that is the keyed hash (HMAC-SHA256) of the number. The same number
/// gives the same text, so that an index finds it; without the key it can be neither read nor tried out, although there are only a billion numbers.
/// </summary>
public sealed class Bsnopslag
{
    /// <summary>Characters of a stored number: a nonce of 12 bytes, nine digits and a tag of 16 bytes, in base64url.</summary>
    public const int Lengte = 50;

    private const int Nonce = 12;
    private const int Tag = 16;

    private readonly byte[] zoeken;
    private readonly byte[] versleutelen;

    public Bsnopslag(Bsnsleutel sleutel)
    {
        zoeken = HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel.Waarde, 32, info: "partituur bsn zoeken"u8.ToArray());
        versleutelen = HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel.Waarde, 32, info: "partituur bsn versleutelen"u8.ToArray());
    }

    public string Versleutel(Bsn bsn)
    {
        var klaar = Encoding.ASCII.GetBytes(bsn.Cijfers);
        var uit = new byte[Nonce + klaar.Length + Tag];
        HMACSHA256.HashData(zoeken, klaar)[..Nonce].CopyTo(uit, 0);
        using var aes = new AesGcm(versleutelen, Tag);
        aes.Encrypt(uit.AsSpan(0, Nonce), klaar, uit.AsSpan(Nonce, klaar.Length), uit.AsSpan(Nonce + klaar.Length));
        return Base64Url.EncodeToString(uit);
    }

    /// <exception cref="InvalidDataException">Not written with this key, or changed since.</exception>
    public Bsn Lees(string opgeslagen)
    {
        var bytes = Base64Url.DecodeFromChars(opgeslagen);
        var cijfers = new byte[Math.Max(0, bytes.Length - Nonce - Tag)];
        try
        {
            using var aes = new AesGcm(versleutelen, Tag);
            aes.Decrypt(bytes.AsSpan(0, Nonce), bytes.AsSpan(Nonce, cijfers.Length), bytes.AsSpan(Nonce + cijfers.Length), cijfers);
        }
        catch (Exception fout) when (fout is CryptographicException or ArgumentException)
        {
            throw new InvalidDataException("A stored BSN cannot be read: the key is another one, or the row was changed.", fout);
        }

        return Bsn.TryParse(Encoding.ASCII.GetString(cijfers), out var bsn) ? bsn : throw new InvalidDataException("A stored BSN fails the 11-proef.");
    }
}

internal sealed class BsnConversie(Bsnopslag opslag) : ValueConverter<Bsn, string>(b => opslag.Versleutel(b), s => opslag.Lees(s));

/// <summary>The model holds the key of the numbers: another key is another model.</summary>
internal sealed class ModelPerSleutel : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), (context as PartituurDb)?.Bsnkenmerk, designTime);
}

public abstract partial class PartituurDb
{
    internal string Bsnkenmerk => bsnsleutel.Kenmerk;

    /// <summary>Encrypts the numbers of a database from before they were. Runs after the migrations; a second run finds nothing.</summary>
    private async Task VersleutelBsnsAsync(CancellationToken stop)
    {
        var opslag = new Bsnopslag(bsnsleutel);
        var tabel = Model.FindEntityType(typeof(Persoon))!.GetSchemaQualifiedTableName();
#pragma warning disable RS0030, EF1002 // The table is of the model, which cannot read a number that was not encrypted.
        var klaar = await Database.SqlQueryRaw<string>($"SELECT DISTINCT bsn AS \"Value\" FROM {tabel} WHERE length(bsn) = 9").ToListAsync(stop);
        foreach (var cijfers in klaar)
        {
            if (Bsn.TryParse(cijfers, out var bsn))
            {
                await Database.ExecuteSqlRawAsync($"UPDATE {tabel} SET bsn = {{0}} WHERE bsn = {{1}}", [opslag.Versleutel(bsn), cijfers], stop);
            }
        }
#pragma warning restore RS0030, EF1002
    }
}
