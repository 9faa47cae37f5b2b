using TrustContent.Catalog;
using TrustContent.Tracking;

namespace TrustContent.Charts.Tests.Support;

/// <summary>What pictures in Arabic and Chinese are made of.</summary>
internal static class Worded
{
    public static LanguageTag Arabic { get; } = "ar";

    public static LanguageTag Chinese { get; } = "zh-Hans";

    public static TrustContentService Trust => Some.Trust;

    public static LanguageDefinition Definition(LanguageTag tag) => Trust.GetPhrasebook(tag).Language.Answered;

    public static CourseLabels Labels(Course course, LanguageTag tag) => Trust.Interpret(course, Audience.Client, tag).Labels!;
}
