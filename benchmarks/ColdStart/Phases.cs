using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Microsoft.Extensions.DependencyInjection;
using TrustContent;

namespace ColdStart;

/// <summary>Says where the time of a first use goes, and how many methods were compiled for it.</summary>
internal static class Phases
{
    public static int Print()
    {
        var services = new ServiceCollection();
        Host.Empty();
        // Once before it counts, so that the printing is not part of it.
        Phase("(warm-up)", () => true);
        Phase("AddTrustContent", () => services.AddTrustContent(options => Host.Configure(options, hasPseudoLanguages: false)) is not null);
        using var provider = services.BuildServiceProvider();
        ITrustContentService? trust = null;
        Phase("resolve", () => (trust = (ITrustContentService)provider.GetService(typeof(ITrustContentService))!) is not null);
        Phase("first score", () => Host.HasTotal(trust!));
        Phase("first topic", () => Host.HasTitle(trust!));
        Phase("second score", () => Host.HasTotal(trust!));
        Phase("second topic", () => Host.HasTitle(trust!));
        return 0;
    }

    private static void Phase(string name, Func<bool> work)
    {
        var (methods, compiling) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime());
        var start = Stopwatch.GetTimestamp();
        var isDone = work();
        var elapsed = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-16} {elapsed.TotalMilliseconds,8:0.0} ms  {JitInfo.GetCompiledMethodCount() - methods,5} methods compiled in {(JitInfo.GetCompilationTime() - compiling).TotalMilliseconds,6:0.0} ms{(isDone ? "" : "  FAILED")}"));
    }
}
