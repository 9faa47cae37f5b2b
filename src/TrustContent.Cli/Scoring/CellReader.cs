using System.Globalization;
using TrustContent.Responses;

namespace TrustContent.Cli.Scoring;

/// <summary>Reads one cell as an answer. What is no answer becomes one that the instrument refuses, with its code.</summary>
internal sealed class CellReader
{
    private readonly HashSet<string> _missing;
    private readonly bool _areDigitsAnswers;
    private readonly HashSet<double> _missingNumbers = [];

    public CellReader(IEnumerable<string> missingTokens)
    {
        _missing = [.. missingTokens.Select(token => token.Trim()), "", "NA"];
        _areDigitsAnswers = !_missing.Any(token => token.Length == 1 && char.IsAsciiDigit(token[0]));
        foreach (var token in _missing)
        {
            if (TryFinite(token, out var number))
            {
                _missingNumbers.Add(number);
            }
        }
    }

    /// <summary>A name or a date, which no token for a missing answer can mean; <see langword="null"/> if the cell is empty.</summary>
    public static string? Name(string cell) => cell.Trim() is { Length: > 0 } name ? name : null;

    /// <summary>A cell that is no answer, such as a client's number; <see langword="null"/> if it is missing.</summary>
    public string? Text(string cell) => _missing.Contains(cell.Trim()) ? null : cell.Trim();

    public Answer Item(string cell) => !TryNumber(cell, out var number) ? double.NaN : double.IsNaN(number) ? Answer.NotRecorded : number;

    /// <summary>Reads what nearly every cell of a questionnaire is: one digit.</summary>
    public bool TryCode(ReadOnlySpan<char> cell, out byte code)
    {
        code = cell.Length == 1 ? (byte)(cell[0] - '0') : byte.MaxValue;
        return code <= 9 && _areDigitsAnswers;
    }

    /// <summary>Reads a number.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">The number, NaN if it is missing.</param>
    /// <returns>Whether it is missing or a finite number.</returns>
    public bool TryNumber(ReadOnlySpan<char> cell, out double number)
    {
        var text = cell.Trim();
        if (text.IsEmpty || _missing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text))
        {
            number = double.NaN;
            return true;
        }

        return TryFinite(text, out number);
    }

    /// <summary>Whether a number that is stored as one, and not as text, means that the answer is missing.</summary>
    public bool IsMissing(double number) => _missingNumbers.Contains(number);

    private static bool TryFinite(ReadOnlySpan<char> text, out double number)
    {
        if (text.Contains('\0') || !double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number) || !double.IsFinite(number))
        {
            number = 0;
            return false;
        }

        number = Kept(text, number);
        return true;
    }

    /// <summary>A number too small for a double must not become 0, which may be an answer.</summary>
    private static double Kept(ReadOnlySpan<char> text, double number)
        => number.Equals(0.0) && text[..(text.IndexOfAny('e', 'E') is var exponent and >= 0 ? exponent : text.Length)].ContainsAnyInRange('1', '9') ? double.Epsilon : number;

    public Answer Signal(string cell)
        => TrySignal(cell, out var answer) ? answer : double.NaN;

    /// <summary>Reads an answer to a signal. A number other than 1 and 0 is none.</summary>
    public bool TrySignal(string cell, out Answer answer)
    {
        var text = cell.Trim();
        Answer? known = _missing.Contains(text) ? Answer.NotRecorded : text.ToUpperInvariant() switch
        {
            "YES" or "Y" or "TRUE" or "1" => Answer.Yes,
            "NO" or "N" or "FALSE" or "0" => Answer.No,
            "PREFER-NOT-TO-SAY" or "PREFER NOT TO SAY" or "DECLINED" or "-" => Answer.Declined,
            "SKIPPED" => Answer.Skipped,
            _ => null,
        };
        answer = known ?? default;
        return known is not null;
    }
}
