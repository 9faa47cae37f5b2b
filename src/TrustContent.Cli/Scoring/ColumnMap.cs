using System.Text.RegularExpressions;
using TrustContent.Catalog;

namespace TrustContent.Cli.Scoring;

/// <summary>Which column of a file holds which item, told from the header.</summary>
internal sealed partial class ColumnMap
{
    private ColumnMap(IReadOnlyList<string> header, IReadOnlyList<(int Column, string Item, bool IsSignal)> items)
    {
        Header = header;
        Items = items;
    }

    public IReadOnlyList<string> Header { get; }

    public IReadOnlyList<(int Column, string Item, bool IsSignal)> Items { get; }

    /// <exception cref="UsageException">An item is missing or stands twice, or a column is named like one of the output.</exception>
    public static ColumnMap Read(InstrumentDefinition instrument, IReadOnlyList<string> header, bool addsColumns = true)
    {
        var found = new Dictionary<string, (int Column, string Name)>(StringComparer.Ordinal);
        var problems = new List<string>();
        var output = (addsColumns ? OutputColumns(instrument) : []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < header.Count; column++)
        {
            var name = header[column].Trim();
            if (output.Contains(name))
            {
                problems.Add($"The column '{name}' has the name of an output column. Rename it.");
            }

            if (Item(instrument, name) is not { } item)
            {
                continue;
            }

            if (!found.TryAdd(item, (column, name)))
            {
                problems.Add($"Item {item} stands twice: in the columns '{found[item].Name}' and '{name}'. Keep one.");
            }
        }

        var missing = instrument.Items.Where(item => item.Role == ItemRole.Scored && !found.ContainsKey(item.Id.Value)).Select(item => item.Id.Value).ToArray();
        if (missing.Length > 0)
        {
            problems.Add($"There is no column for item {string.Join(", ", missing)} of {instrument.Id}. A column is headed n, qn, q_n, itemn, item_n or {instrument.Id}.n.");
        }

        if (problems.Count > 0)
        {
            throw new UsageException(string.Join(Environment.NewLine, problems));
        }

        var signals = instrument.Signals.Select(signal => signal.Id.Value).ToHashSet(StringComparer.Ordinal);
        return new ColumnMap(header, [.. found.Select(pair => (pair.Value.Column, pair.Key, signals.Contains(pair.Key)))]);
    }

    public static IEnumerable<string> OutputColumns(InstrumentDefinition instrument)
        => [.. instrument.Scales.Select(scale => scale.Id.Value), .. instrument.Scales.Select(scale => scale.Id + "_answered"), "problems"];

    /// <summary>Whether a column bears a signal's name, alone or after the instrument's. Programs write other marks for a hyphen, and no report may be lost by that.</summary>
    public static bool IsNamed(string column, ItemId signal)
    {
        var name = column.Trim();
        var start = name.Length - signal.Value.Length;
        return start >= 0 && (start == 0 || name[start - 1] == '.')
            && string.Equals(name[start..].Replace('_', '-').Replace('.', '-').Replace(' ', '-'), signal.Value, StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsItem(InstrumentDefinition instrument, string name) => Item(instrument, name.Trim()) is not null;

    /// <summary>Where a column stands that the caller named, or <see langword="null"/> if none was named.</summary>
    /// <exception cref="UsageException">There is no such column, or it stands twice.</exception>
    public static int? Find(IReadOnlyList<string> header, string? name, string option)
    {
        if (name is null)
        {
            return null;
        }

        var found = header.Select((column, at) => (Name: column.Trim(), At: at)).Where(column => string.Equals(column.Name, name.Trim(), StringComparison.OrdinalIgnoreCase)).ToArray();
        return found.Length == 1
            ? found[0].At
            : throw new UsageException(found.Length == 0 ? $"There is no column '{name}', which {option} names." : $"The column '{name}', which {option} names, stands twice. Keep one.");
    }

    private static string? Item(InstrumentDefinition instrument, string name)
    {
        var prefix = instrument.Id + ".";
        var isQualified = name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
        var rest = isQualified ? name[prefix.Length..] : name;
        var signal = instrument.Signals.FirstOrDefault(known => IsNamed(rest, known.Id));
        if (signal is not null)
        {
            return signal.Id.Value;
        }

        var match = (isQualified ? Bare() : Headed()).Match(rest);
        if (!match.Success)
        {
            return null;
        }

        var number = match.Groups["number"].Value;
        return instrument.Items.FirstOrDefault(item => item.Id.Value == number)?.Id.Value;
    }

    [GeneratedRegex("^(?:q_?|item_?)?0*(?<number>[1-9][0-9]{0,3})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Headed();

    [GeneratedRegex("^0*(?<number>[1-9][0-9]{0,3})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bare();
}
