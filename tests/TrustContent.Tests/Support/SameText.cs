namespace TrustContent.Tests.Support;

/// <summary>Compares long texts and names the first line that differs, not all of both.</summary>
internal static class SameText
{
    public static void Check(string actual, string expected)
    {
        var (left, right) = (actual.Split('\n'), expected.Split('\n'));
        for (var line = 0; line < Math.Max(left.Length, right.Length); line++)
        {
            left.ElementAtOrDefault(line).Should().Be(right.ElementAtOrDefault(line), "line " + (line + 1) + " is the first that could differ");
        }
    }
}
