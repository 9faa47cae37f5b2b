using System.Diagnostics;
using TrustContent.Localization;

namespace TrustContent.Cli.Scoring;

/// <summary>Says how far long work is, on the error stream of a terminal only.</summary>
internal sealed class Progress(bool isSeen, Reader reader) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly Stopwatch _since = Stopwatch.StartNew();
    private bool _hasSpoken;

    public void At(long rows)
    {
        if (!isSeen || _since.Elapsed < Pause)
        {
            return;
        }

        _since.Restart();
        _hasSpoken = true;
        Console.Error.Write("\r" + reader.Say("cli.progress", ("count", PhraseValue.Exact(rows))));
    }

    public void Dispose()
    {
        if (_hasSpoken)
        {
            Console.Error.Write("\r                    \r");
        }
    }
}
