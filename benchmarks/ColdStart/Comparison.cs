using System.Diagnostics;
using System.Globalization;

namespace ColdStart;

/// <summary>Starts programs in turn and says how much longer one with the library takes than an empty one.</summary>
internal static class Comparison
{
    private static readonly string[] Modes = ["empty", "floor", "trust", "pseudo"];

    public static int Run(int runs, string[] programs)
    {
        foreach (var program in programs)
        {
            var times = Modes.ToDictionary(mode => mode, _ => new List<double>());
            // The first round fills the disk cache and does not count.
            for (var round = 0; round <= runs; round++)
            {
                // In turn, so that a busy moment of the machine hits all alike.
                foreach (var mode in Modes)
                {
                    var time = Time(program, mode);
                    if (round > 0)
                    {
                        times[mode].Add(time);
                    }
                }
            }

            var empty = Median(times["empty"]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{program}: empty {empty:0.0} ms, the least a library could do +{Median(times["floor"]) - empty:0.0} ms, with this one +{Median(times["trust"]) - empty:0.0} ms, with two pseudo-languages more +{Median(times["pseudo"]) - empty:0.0} ms (medians of {runs}; least +{times["trust"].Min() - times["empty"].Min():0.0} ms)"));
        }

        return 0;
    }

    private static double Time(string program, string mode)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, [mode]) { UseShellExecute = false })!;
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return process.ExitCode == 0 ? elapsed : throw new InvalidOperationException($"'{program} {mode}' ended with {process.ExitCode}.");
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        var middle = times.Count / 2;
        return times.Count % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
    }
}
