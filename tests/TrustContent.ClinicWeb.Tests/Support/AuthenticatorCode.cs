using System.Buffers.Binary;
using System.Security.Cryptography;

namespace TrustContent.ClinicWeb.Tests.Support;

/// <summary>The six digits that an authenticator app shows now: RFC 6238, 30 seconds.</summary>
internal static class AuthenticatorCode
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Period = 30;

    /// <summary>For a key in base 32, spaces or not.</summary>
    public static string For(string key)
    {
        var bits = string.Concat(key.ToUpperInvariant().Where(Letters.Contains).Select(letter => Convert.ToString(Letters.IndexOf(letter), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(at => Convert.ToByte(bits.Substring(at * 8, 8), 2)).ToArray();
        var time = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(time, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / Period);
#pragma warning disable CA5350 // The standard says SHA-1.
        var hash = HMACSHA1.HashData(secret, time);
#pragma warning restore CA5350
        return ((BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue) % 1_000_000).ToString("000000");
    }
}
