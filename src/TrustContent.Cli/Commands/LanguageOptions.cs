using System.CommandLine;

namespace TrustContent.Cli.Commands;

/// <summary>The options that say what a new language is.</summary>
internal sealed record LanguageOptions(Option<string?> Name, Option<string?> EnglishName, Option<string?> Direction, Option<string?> Script);
