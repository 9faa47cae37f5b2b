using System.Security.Cryptography;
using System.Text;
using TrustContent.Internal;

namespace TrustContent.Catalog.Reading;

/// <summary>Names a key by its content, so that a stored result says exactly which rule made it.</summary>
internal static class KeyFingerprint
{
    private const int Bytes = 8;

    public static string Of(ScoreMetric metric, IEnumerable<ItemDefinition> items, IEnumerable<ScaleDefinition> scales)
    {
        var key = new StringBuilder("metric ").Append(metric).Append('\n');
        foreach (var item in items.Where(item => item.Role == ItemRole.Scored))
        {
            key.Append("item ").Append(item.Id).Append(' ').Append(item.Response.Kind).Append(' ')
                .Append(NumberText.Shortest(item.Response.Minimum)).Append(' ').Append(NumberText.Shortest(item.Response.Maximum)).Append('\n');
        }

        foreach (var scale in scales)
        {
            key.Append("scale ").Append(scale.Id)
                .Append(" items ").Append(string.Join(",", scale.Items.Select(item => item.Id)))
                .Append(scale.Weights.All(weight => weight.Equals(1.0)) ? "" : " weights " + string.Join(",", scale.Weights.Select(NumberText.Shortest)))
                .Append(" reversed ").Append(string.Join(",", scale.Reversed))
                .Append(" scales ").Append(string.Join(",", scale.Components))
                .Append(" missing ").Append(scale.Missing.Name).Append('\n');
        }

        using var sha = SHA256.Create();
#pragma warning disable CA1850 // HashData is not on netstandard2.0
        var hash = sha.ComputeHash(Encoding.UTF8.GetBytes(key.ToString()));
#pragma warning restore CA1850
        return string.Concat(hash.Take(Bytes).Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
