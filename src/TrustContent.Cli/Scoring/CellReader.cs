using System.Globalization;
using TrustContent.Responses;

namespace TrustContent.Cli.Scoring;

/// <summary>Reads one cell as an answer. What is no answer becomes one that the instrument refuses, with its code.</summary>
internal sealed class CellReader(IEnumerable<string> missingTokens)
{
    private readonly HashSet<string> _missing = [.. missingTokens.Select(token => token.Trim()), "", "NA"];

    /// <summary>A name or a date, which no token for a missing answer can mean; <see langword="null"/> if the cell is empty.</summary>
    public static string? Name(string cell) => cell.Trim() is { Length: > 0 } name ? name : null;

    /// <summary>A cell that is no answer, such as a client's number; <see langword="null"/> if it is missing.</summary>
    public string? Text(string cell) => _missing.Contains(cell.Trim()) ? null : cell.Trim();

    public Answer Item(string cell)
    {
        var text = cell.Trim();
        return _missing.Contains(text) ? Answer.NotRecorded
            : !text.Contains('\0', StringComparison.Ordinal) && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var number) ? Kept(text, number)
            : double.NaN;
    }

    /// <summary>A number too small for a double must not become 0, which may be an answer.</summary>
    private static double Kept(string text, double number)
        => number.Equals(0.0) && text.TakeWhile(letter => letter is not ('e' or 'E')).Any(letter => letter is >= '1' and <= '9') ? double.Epsilon : number;

    public Answer Signal(string cell)
    {
        var text = cell.Trim();
        return _missing.Contains(text) ? Answer.NotRecorded : text.ToUpperInvariant() switch
        {
            "YES" or "Y" or "TRUE" or "1" => Answer.Yes,
            "NO" or "N" or "FALSE" or "0" => Answer.No,
            "PREFER-NOT-TO-SAY" or "PREFER NOT TO SAY" or "DECLINED" or "-" => Answer.Declined,
            "SKIPPED" => Answer.Skipped,

            // A number is not an answer to a signal and is refused as one.
            _ => double.NaN,
        };
    }
}
