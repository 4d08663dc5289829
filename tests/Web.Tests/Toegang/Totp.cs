using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Partituur.Web.Tests.Toegang;

/// <summary>What an authenticator app shows (RFC 6238): thirty seconds, six digits. The framework that checks it looks at the real clock, so this does too.</summary>
internal static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Nu(string sleutel)
    {
        Span<byte> stap = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(stap, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // RFC 6238 as authenticator apps speak it.
        var hash = HMACSHA1.HashData(Lees(sleutel), stap);
#pragma warning restore CA5350
        var getal = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xf)) & int.MaxValue;
        return (getal % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Lees(string sleutel)
    {
        var bits = string.Concat(sleutel.Select(t => Convert.ToString(Base32.IndexOf(t, StringComparison.OrdinalIgnoreCase), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
