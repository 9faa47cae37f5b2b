using System.Collections;
using System.Reflection;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Responses;

namespace TrustContent.Tests.Conventions;

/// <summary>No person's answer in a message, a log or a text form: an answer that occurs nowhere else is looked for everywhere.</summary>
public class NoAnswerInTextTests
{
    private const double Answered = 7.0625;
    private const string Written = "7.0625";

    [Fact]
    public void No_text_form_of_anything_reachable_shows_an_answer()
    {
        var score = Some.Score(
            InstrumentId.Parse("test-reversed"), Some.Answers([("1", 7), ("2", 1), ("3", 6), ("4", Answered), ("5", Answered)]));
        var texts = new List<string>();

        Walk(score, new HashSet<object>(ReferenceEqualityComparer.Instance), texts);

        texts.Should().HaveCountGreaterThan(60, "the walk reaches everything").And.NotContain(text => text.Contains(Written));
        score.Response.Items[3].Value.Should().Be(Answered, "the answer is really in there");
    }

    [Theory]
    [InlineData("4", 70625.0)]
    [InlineData("1", 70625.0)]
    [InlineData("1", 1.70625)]
    [InlineData("crossed-line", 70625.0)]
    [InlineData("70", 70625.0)]
    public void No_message_shows_an_answer(string item, double answer)
    {
        Action respond = () => Some.Trust.Respond(InstrumentId.TrustCheckIn, Some.CheckIn(4, (item, answer)));

        var thrown = respond.Should().Throw<TrustContentException>().Which;
        thrown.ToString().Should().NotContain("70625").And.NotContain("0625");
        thrown.Issues.Should().ContainSingle().Which.Place.Should().Contain(item);
    }

    [Fact]
    public void An_answer_itself_has_no_text_form() => ((object)(Answer)Answered).ToString().Should().NotContain("7");

    private static void Walk(object? value, HashSet<object> seen, List<string> texts)
    {
        if (value is null or string or Delegate or MemberInfo || value.GetType().IsPrimitive || !seen.Add(value))
        {
            return;
        }

        if (value.GetType().Assembly == typeof(Answer).Assembly)
        {
            texts.Add(value.ToString()!);
            foreach (var property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsStatic: false }))
            {
                Walk(property.GetValue(value), seen, texts);
            }
        }

        if (value is IEnumerable items)
        {
            foreach (var item in items)
            {
                Walk(item, seen, texts);
            }
        }
    }
}
