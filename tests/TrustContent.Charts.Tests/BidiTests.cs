using System.Globalization;
using TrustContent.Charts.Writing;

namespace TrustContent.Charts.Tests;

/// <summary>The order in which letters are seen, UAX #9.</summary>
public class BidiTests
{
    // Capital letters stand for Arabic ones, so that these lines are seen in the order in which they are written. Brackets are not turned
    // here: a ")" that is seen on the left is drawn as "(".
    [Theory]
    [InlineData("ABC DE", "ED CBA")]

    // W2: a number after Arabic is an Arabic number; its percent sign is then neutral, between number and end, and so takes the line's direction.
    [InlineData("ABC 3%", "%3 CBA")]
    [InlineData("A: 4.12", "4.12 :A")]
    [InlineData("A 0 B 10.", ".10 B 0 A")]

    // N0: only a Latin name between the brackets, Arabic before them: they go with the Arabic.
    [InlineData("ABC (wai-sr) DE", "ED )wai-sr( CBA")]

    // N0: a number after a Latin name is Latin (W7); the brackets go with the name before them.
    [InlineData("ABC wai-sr (5) DE", "ED wai-sr (5) CBA")]
    [InlineData("trust pulse: A", "A :trust pulse")]

    // W4 joins a date by itself; after Arabic its numbers are Arabic ones, which a hyphen does not join.
    [InlineData("2026-01-05", "2026-01-05")]
    [InlineData("A 2026-01-05", "05-01-2026 A")]

    // A sign before a number is neutral (W6); a left-to-right mark holds it.
    [InlineData("-3", "3-")]
    [InlineData("\u200E-3", "\u200E-3")]

    // An isolate keeps its own order: the date after Arabic stays whole. The invisible marks around it are the line's own.
    [InlineData("A \u20662026-01-05\u2069", "\u20692026-01-05\u2066 A")]
    public void In_a_line_from_right_to_left(string written, string seen) => Seen(written, isRightToLeft: true).Should().Be(seen);

    [Theory]
    [InlineData("trust", "trust")]
    [InlineData("the ABC, 3", "the 3 ,CBA")]
    [InlineData("the \u2068ABC\u2069, 3", "the \u2068CBA\u2069, 3")]
    [InlineData("a (ABC) b", "a (CBA) b")]
    [InlineData("", "")]
    public void In_a_line_from_left_to_right(string written, string seen) => Seen(written, isRightToLeft: false).Should().Be(seen);

    [Fact]
    public void Has_the_levels_that_two_independent_programs_find()
    {
        var lines = File.ReadAllLines(Repository.At("tests", "TrustContent.Charts.Tests", "TestData", "bidi-levels.txt")).Where(line => line[0] != '#').ToArray();
        lines.Should().HaveCount(300);
        foreach (var parts in lines.Select(line => line.Split("; ")))
        {
            var text = string.Concat(parts[1].Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
            var expected = parts[2].Split(' ');
            BidiLevels.Of(text, parts[0] == "rtl").Select((level, i) => expected[i] == "x" ? "x" : level.ToString(CultureInfo.InvariantCulture))
                .Should().Equal(expected, parts[1]);
        }
    }

    private static string Seen(string written, bool isRightToLeft)
    {
        var text = string.Concat(written.Select(letter => letter is >= 'A' and <= 'Z' ? (char)(letter - 'A' + 'ا') : letter));
        var seen = Bidi.Runs(text, isRightToLeft).SelectMany(run => run.IsRightToLeft ? text.Substring(run.Start, run.Length).Reverse() : text.Substring(run.Start, run.Length));
        return string.Concat(seen.Select(letter => letter is >= 'ا' and <= 'غ' ? (char)(letter - 'ا' + 'A') : letter));
    }
}
