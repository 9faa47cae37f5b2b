using System.CommandLine;
using System.Globalization;
using TrustContent.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary>The option <c>--missing</c>: what happens when answers are missing.</summary>
internal static class MissingOption
{
    public static Option<string> Create(Reader words)
        => new("--missing") { Description = words.Say("cli.option.missing"), HelpName = "as-published|require-all|prorate:K", DefaultValueFactory = _ => "as-published" };

    /// <exception cref="UsageException">The text is no rule.</exception>
    public static MissingChoice Read(string text)
    {
        const string prorate = "prorate:";
        if (text == "as-published")
        {
            return MissingChoice.AsPublished;
        }

        if (text == "require-all")
        {
            return MissingChoice.RequireAll;
        }

        return text.StartsWith(prorate, StringComparison.Ordinal) && int.TryParse(text[prorate.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most is > 0 and < 10000
            ? MissingChoice.Prorate(most)
            : throw new UsageException($"--missing takes as-published, require-all or prorate:K with K from 1, not '{text}'.");
    }
}
