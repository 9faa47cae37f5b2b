using TrustContent.Catalog;

namespace TrustContent.Sql.Tests.Support;

/// <summary>Random responses to every instrument: complete, with missing answers, with answers that cannot be used.</summary>
internal static class Drawn
{
    public const int RowsPerInstrument = 4_000;
    private const int Seed = 20261130;

    public static TrustContentService Trust { get; } = Create();

    public static IReadOnlyList<(InstrumentDefinition Instrument, double?[][] Rows)> All { get; } = Draw();

    private static TrustContentService Create()
    {
        var folder = Directory.CreateTempSubdirectory("trustcontent-keys-");
        try
        {
            RandomKeys.Write(folder.FullName, new Random(Seed));
            return TrustContentService.Create(options =>
            {
                Some.Quiet(options);
                options.AddFolder(Repository.TestContent);
                options.AddFolder(folder.FullName);
            });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<(InstrumentDefinition, double?[][])> Draw()
    {
        var random = new Random(Seed + 1);
        return [.. Trust.Catalog.Instruments.Select(instrument => (instrument, Enumerable.Range(0, RowsPerInstrument).Select(_ => Row(instrument, random)).ToArray()))];
    }

    private static double?[] Row(InstrumentDefinition instrument, Random random)
    {
        // Of ten rows about four are complete, four have gaps, and two hold something that is no answer.
        var kind = random.Next(10);
        var gaps = kind is >= 4 and < 9 ? random.NextDouble() * 0.4 : 0;
        var row = instrument.Items.Select(item => random.NextDouble() < gaps ? null : (double?)Valid(item.Response, random)).ToArray();
        if (kind >= 8)
        {
            row[random.Next(row.Length)] = Invalid(instrument.Items[0].Response, random);
        }

        return random.Next(200) == 0 ? new double?[row.Length] : row;
    }

    private static double Valid(ResponseFormat format, Random random)
    {
        var (low, high) = (format.Minimum, format.Maximum);
        if (low <= 0 && random.Next(20) == 0)
        {
            return -0.0;
        }

        if (format.Kind == ResponseKind.Integer)
        {
            return random.Next((int)low, (int)high + 1);
        }

        var tenth = Math.Round(low + (random.NextDouble() * (high - low)), 1);
        return random.Next(6) switch
        {
            0 => low,
            1 => high,
            2 when tenth >= low && tenth <= high => tenth,
            _ => Math.Clamp(low + (random.NextDouble() * (high - low)), low, high),
        };
    }

    private static double Invalid(ResponseFormat format, Random random) => random.Next(9) switch
    {
        0 => double.NaN,
        1 => double.PositiveInfinity,
        2 => double.NegativeInfinity,
        3 => Math.BitIncrement(Math.Max(format.Maximum, 11)),
        4 => Math.BitDecrement(Math.Min(format.Minimum, -4)),
        5 => 1e300,
        6 => Math.BitIncrement(format.Maximum),
        7 => format.Minimum + 0.5,
        _ => -99,
    };
}
