namespace TrustContent.Charts.Writing;

/// <summary>Brings a line of text into the order in which it is seen (UAX #9).</summary>
/// <remarks>Each line is resolved on its own, as browsers do with each text of an SVG, so that both show the same.</remarks>
internal static class Bidi
{
    /// <summary>The stretches of one direction, from left to right as they are seen.</summary>
    public static IReadOnlyList<(int Start, int Length, bool IsRightToLeft)> Runs(string text, bool isRightToLeft)
    {
        var levels = BidiLevels.Of(text, isRightToLeft);
        var runs = new List<(int Start, int Length, byte Level)>();
        for (var i = 0; i < levels.Length; i++)
        {
            if (runs.Count > 0 && runs[runs.Count - 1] is var last && last.Level == levels[i])
            {
                runs[runs.Count - 1] = (last.Start, last.Length + 1, last.Level);
            }
            else
            {
                runs.Add((i, 1, levels[i]));
            }
        }

        Reverse(runs);
        return [.. runs.Select(run => (run.Start, run.Length, run.Level % 2 == 1))];
    }

    /// <summary>From the highest level down to the lowest odd one, what is at that level or above is turned round (L2).</summary>
    private static void Reverse(List<(int Start, int Length, byte Level)> runs)
    {
        for (var level = runs.Count == 0 ? 0 : runs.Max(run => run.Level); level > 0; level--)
        {
            for (var i = 0; i < runs.Count; i++)
            {
                var end = i;
                while (end < runs.Count && runs[end].Level >= level)
                {
                    end++;
                }

                runs.Reverse(i, end - i);
                i = Math.Max(i, end - 1);
            }
        }
    }
}
