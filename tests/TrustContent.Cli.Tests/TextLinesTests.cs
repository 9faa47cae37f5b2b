using TrustContent.Cli.Output;

namespace TrustContent.Cli.Tests;

/// <summary>How text is broken into lines.</summary>
public class TextLinesTests
{
    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("one two three", 100, "one two three")]
    [InlineData("unbreakable", 4, "unbreakable")]
    [InlineData("信任治疗师，是一件需要时间的事。", 10, "信任治疗|师，是一件|需要时间的|事。")]
    [InlineData("他说“好”，她说（也好）。", 8, "他说|“好”，她|说（也|好）。")]
    [InlineData("用WAI-SR和PHQ来评分", 8, "用WAI-SR|和PHQ来|评分")]
    [InlineData("السلام عليكم ورحمة", 13, "السلام عليكم|ورحمة")]
    public void Lines_break_by_width_and_never_before_closing_punctuation(string text, int room, string lines)
        => TextLines.Wrap(text, room).Should().Equal(lines.Split('|'));

    [Fact]
    public void A_wide_letter_takes_two_columns_and_a_mark_upon_a_letter_none()
        => (TextLines.Width("治疗"), TextLines.Width("e\u0301"), TextLines.Width("abc")).Should().Be((4, 1, 3));
}
