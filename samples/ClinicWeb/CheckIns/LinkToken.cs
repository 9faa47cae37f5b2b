using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ClinicWeb.CheckIns;

/// <summary>The secret part of a link: 256 random bits, so that nobody can guess one. Only its hash is kept.</summary>
public static class LinkToken
{
    private const int Bytes = 32;
    private const int LongestWorthReading = 64;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string token)
        => token.Length > LongestWorthReading ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
