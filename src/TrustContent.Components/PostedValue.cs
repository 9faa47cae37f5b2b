using System.Globalization;
using System.Text;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Internal;
using TrustContent.Responses;

namespace TrustContent.Components;

/// <summary>One field of a form as it was sent, read.</summary>
internal sealed class PostedValue
{
    private const int LongestNumber = 20;
    private const char ArabicDecimalSeparator = '\u066B';
    private const char Minus = '\u2212';

    private PostedValue(Answer answer, string? text, IssueCode? problem = null)
    {
        Answer = answer;
        Text = problem is null ? text : null;
        Problem = problem;
    }

    public Answer Answer { get; }

    /// <summary>What to send back to the form; nothing where nothing was chosen or it cannot be used.</summary>
    public string? Text { get; }

    public IssueCode? Problem { get; }

    public bool IsUntouched => Text is null && Problem is null;

    public static PostedValue OfItem(string[] given, ResponseFormat format) => given switch
    {
        [] => new(Answer.Skipped, null),
        [PostedAnswers.Skip] => new(Answer.Skipped, PostedAnswers.Skip),
        [PostedAnswers.Decline] => new(Answer.Declined, PostedAnswers.Decline),
        [PostedAnswers.Yes or PostedAnswers.No] => new(Answer.Yes, null, IssueCode.AnswerWrongKind),
        [var text] when Number(text) is { } number => new(number, NumberText.Shortest(number), Check(number, format)),
        _ => new(double.NaN, null, IssueCode.AnswerNotANumber),
    };

    public static PostedValue OfSignal(string[] given) => given switch
    {
        [] => new(Answer.Skipped, null),
        [PostedAnswers.Yes] => new(Answer.Yes, PostedAnswers.Yes),
        [PostedAnswers.No] => new(Answer.No, PostedAnswers.No),
        [PostedAnswers.Decline] => new(Answer.Declined, PostedAnswers.Decline),
        [PostedAnswers.Skip] => new(Answer.Skipped, PostedAnswers.Skip),
        _ => new(double.NaN, null, IssueCode.AnswerWrongKind),
    };

    /// <summary>What a form would have sent for a checked answer; nothing where it does not say why it is missing.</summary>
    public static string Of(ItemAnswer answer)
        => answer.Value is { } value ? NumberText.Shortest(value)
            : answer.IsYes is { } isYes ? isYes ? PostedAnswers.Yes : PostedAnswers.No
            : answer.Reason switch
            {
                MissingReason.Skipped => PostedAnswers.Skip,
                MissingReason.Declined => PostedAnswers.Decline,
                _ => "",
            };

    private static IssueCode? Check(double number, ResponseFormat format)
        => number < format.Minimum || number > format.Maximum ? IssueCode.AnswerOutOfRange
            : format.Kind == ResponseKind.Integer && !Math.Floor(number).Equals(number) ? IssueCode.AnswerBetweenCodes
            : null;

    /// <summary>A number as people write it: digits of any script, one point or comma for decimals.</summary>
    private static double? Number(string text)
    {
        if (text.Length > LongestNumber)
        {
            return null;
        }

        var plain = new StringBuilder();
        foreach (var letter in text)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(letter);
            plain.Append(digit >= 0 ? (char)('0' + digit) : letter switch
            {
                ',' or ArabicDecimalSeparator => '.',
                Minus => '-',
                _ => letter,
            });
        }

        // 'NaN' and 'Infinity' are numbers to the parser.
        var isPlain = plain.ToString().All(letter => char.IsAsciiDigit(letter) || letter is '.' or '-' or '+');
        return isPlain && double.TryParse(plain.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
