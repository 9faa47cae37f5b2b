using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace TrustContent.Cli.Scoring;

/// <summary>The problems of rows in which all can be used. They depend on nothing but which answers are missing, so that each pattern is explained once.</summary>
internal sealed class MissingProblems
{
    /// <summary>How many items a pattern has room for: as many as a number has bits.</summary>
    public const int MostItems = 64;

    // Patterns beyond these are explained each time.
    private const int MostKnown = 4096;
    private readonly ConcurrentDictionary<ulong, string> _known = new();

    /// <param name="missing">The missing items, a bit each.</param>
    /// <param name="problems">Their problems, as <see cref="Problems"/> writes them.</param>
    public bool TryGet(ulong missing, [NotNullWhen(true)] out string? problems) => _known.TryGetValue(missing, out problems);

    public void Keep(ulong missing, string problems)
    {
        if (_known.Count < MostKnown)
        {
            _known.TryAdd(missing, problems);
        }
    }
}
