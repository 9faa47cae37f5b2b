using TrustContent.Localization;

namespace TrustContent.Cli.Output;

/// <summary>Says on the error stream when words came in another language than asked for.</summary>
internal static class Fallback
{
    public static void Say(IEnumerable<LanguageResolution> languages)
    {
        foreach (var language in languages.Where(language => language.IsFallback).DistinctBy(language => language.Answered.Tag))
        {
            Terminal.Say($"Not all words are there in '{language.Requested}'; they come in {language.Answered.EnglishName}.");
        }
    }
}
