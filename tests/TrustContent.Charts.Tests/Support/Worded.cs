using TrustContent.Catalog;

namespace TrustContent.Charts.Tests.Support;

/// <summary>The words of pictures in Arabic and Chinese. Their tags are ones that the package has no words in.</summary>
internal static class Worded
{
    public static LanguageTag Arabic { get; } = "ar-EG";

    public static LanguageTag Chinese { get; } = "zh-Hans-SG";

    public static TrustContentService Trust { get; } = TrustContentService.Create(options =>
        Some.Quiet(options).AddFolder(Repository.TestContent).AddFolder(Repository.At("tests", "TrustContent.Charts.Tests", "TestContent")));

    public static LanguageDefinition Definition(LanguageTag tag) => Trust.Interpret(Tracking(), Audience.Client, tag).Language.Answered;

    private static TrustContent.Tracking.Course Tracking() => TrustContent.Tests.Tracking.Pulse.Course(8, 8, 8);
}
