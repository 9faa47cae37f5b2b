using System.Security.Cryptography;

namespace ClinicWeb.Data;

public static class Pseudonyms
{
    private const int Bytes = 8;

    public static string New() => "p-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
