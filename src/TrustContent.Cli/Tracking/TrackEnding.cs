namespace TrustContent.Cli.Tracking;

/// <summary>What is said on the error stream when all clients are done: pictures, rows that cannot be used, and what is not seen.</summary>
internal static class TrackEnding
{
    public static void Say(Reader reader, CourseRows rows, int refused, PictureFolder? pictures)
    {
        if (pictures is not null)
        {
            Terminal.Say(reader.Book.Sentences(reader.Say("cli.track.pictures", ("count", pictures.Written)), reader.Say("cli.track.no-picture", ("count", pictures.TooFew))));
            if (pictures.MissingGlyphs.Count > 0)
            {
                Terminal.Say(reader.Say("cli.track.font-lacks", ("letters", string.Join(' ', pictures.MissingGlyphs.Order(StringComparer.Ordinal)))));
            }
        }

        foreach (var problem in rows.Problems)
        {
            Terminal.Say(problem);
        }

        if (rows.LacksSignals.Count > 0)
        {
            Terminal.Say(reader.Say("cli.track.no-signals", ("count", rows.LacksSignals.Count), ("signals", reader.Commas(rows.LacksSignals))));
        }

        if (rows.ClientCount == 0)
        {
            Terminal.Say(reader.Say("cli.track.no-client"));
        }

        if (refused > 0)
        {
            Terminal.Say(reader.Say("cli.track.cannot-follow", ("count", refused), ("total", rows.ClientCount)));
        }
    }
}
