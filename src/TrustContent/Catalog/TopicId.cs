using System.Diagnostics.CodeAnalysis;

namespace TrustContent.Catalog;

/// <summary>The permanent id of a topic, in kebab case, such as <c>repair-a-rupture</c>.</summary>
public sealed class TopicId : Identifier<TopicId>
{
    private TopicId(string value)
        : base(value)
    {
    }

    /// <summary>The topic <c>trust-in-therapy</c>.</summary>
    public static TopicId TrustInTherapy { get; } = new("trust-in-therapy");

    /// <summary>The topic <c>value-of-trust</c>.</summary>
    public static TopicId ValueOfTrust { get; } = new("value-of-trust");

    /// <summary>The topic <c>trust-in-counseling</c>.</summary>
    public static TopicId TrustInCounseling { get; } = new("trust-in-counseling");

    /// <summary>The topic <c>trust-problem</c>.</summary>
    public static TopicId TrustProblem { get; } = new("trust-problem");

    /// <summary>The topic <c>learning-to-trust</c>.</summary>
    public static TopicId LearningToTrust { get; } = new("learning-to-trust");

    /// <summary>The topic <c>when-trust-is-missing</c>.</summary>
    public static TopicId WhenTrustIsMissing { get; } = new("when-trust-is-missing");

    /// <summary>The topic <c>when-to-leave</c>.</summary>
    public static TopicId WhenToLeave { get; } = new("when-to-leave");

    /// <summary>The topic <c>welcome</c>.</summary>
    public static TopicId Welcome { get; } = new("welcome");

    /// <summary>The topic <c>give-time</c>.</summary>
    public static TopicId GiveTime { get; } = new("give-time");

    /// <summary>The topic <c>never-judge</c>.</summary>
    public static TopicId NeverJudge { get; } = new("never-judge");

    /// <summary>The topic <c>manage-own-emotions</c>.</summary>
    public static TopicId ManageOwnEmotions { get; } = new("manage-own-emotions");

    /// <summary>The topic <c>ask-what-client-wants</c>.</summary>
    public static TopicId AskWhatClientWants { get; } = new("ask-what-client-wants");

    /// <summary>The topic <c>ask-different-questions</c>.</summary>
    public static TopicId AskDifferentQuestions { get; } = new("ask-different-questions");

    /// <summary>The topic <c>avoid-rejection</c>.</summary>
    public static TopicId AvoidRejection { get; } = new("avoid-rejection");

    /// <summary>The topic <c>refer-on</c>.</summary>
    public static TopicId ReferOn { get; } = new("refer-on");

    /// <summary>The topic <c>repair-a-rupture</c>.</summary>
    public static TopicId RepairARupture { get; } = new("repair-a-rupture");

    /// <summary>The topic <c>ask-for-feedback</c>.</summary>
    public static TopicId AskForFeedback { get; } = new("ask-for-feedback");

    /// <summary>The topic <c>your-rights</c>.</summary>
    public static TopicId YourRights { get; } = new("your-rights");

    /// <summary>The topic <c>when-a-therapist-harms</c>.</summary>
    public static TopicId WhenATherapistHarms { get; } = new("when-a-therapist-harms");

    /// <summary>The topic <c>in-crisis</c>.</summary>
    public static TopicId InCrisis { get; } = new("in-crisis");

    /// <summary>The topic <c>talk-about-difference-and-power</c>.</summary>
    public static TopicId TalkAboutDifferenceAndPower { get; } = new("talk-about-difference-and-power");

    /// <summary>The topic <c>respond-to-a-report-of-harm</c>.</summary>
    public static TopicId RespondToAReportOfHarm { get; } = new("respond-to-a-report-of-harm");

    /// <summary>The topic <c>privacy-and-boundaries</c>.</summary>
    public static TopicId PrivacyAndBoundaries { get; } = new("privacy-and-boundaries");

    /// <summary>The topic <c>consult</c>.</summary>
    public static TopicId Consult { get; } = new("consult");

    /// <summary>The topic <c>after-trauma</c>.</summary>
    public static TopicId AfterTrauma { get; } = new("after-trauma");

    /// <summary>The topic <c>culture-racism-identity</c>.</summary>
    public static TopicId CultureRacismIdentity { get; } = new("culture-racism-identity");

    /// <summary>The topic <c>not-by-choice</c>.</summary>
    public static TopicId NotByChoice { get; } = new("not-by-choice");

    /// <summary>The topic <c>young-people</c>.</summary>
    public static TopicId YoungPeople { get; } = new("young-people");

    /// <summary>The topic <c>more-than-one-in-the-room</c>.</summary>
    public static TopicId MoreThanOneInTheRoom { get; } = new("more-than-one-in-the-room");

    /// <summary>The topic <c>therapy-by-video</c>.</summary>
    public static TopicId TherapyByVideo { get; } = new("therapy-by-video");

    /// <summary>Reads an id.</summary>
    /// <param name="text">Lower-case ASCII letters and digits with single hyphens between.</param>
    /// <returns>The id. Whether the catalog has such a topic is another question.</returns>
    /// <exception cref="FormatException">The text is not in kebab case.</exception>
    public static TopicId Parse(string text)
        => TryParse(text, out var id) ? id : throw new FormatException("An id is written in kebab case, such as 'repair-a-rupture'.");

    /// <summary>Reads an id, if the text is one.</summary>
    /// <param name="text">The text, or <see langword="null"/>.</param>
    /// <param name="id">The id, if the result is <see langword="true"/>.</param>
    /// <returns>Whether the text is in kebab case.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TopicId? id)
    {
        id = IsKebab(text) ? new TopicId(text!) : null;
        return id is not null;
    }
}
