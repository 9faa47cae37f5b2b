using TrustContent.Diagnostics;
using TrustContent.Recommendations;
using TrustContent.Tracking;

namespace TrustContent.Cli.Output;

/// <summary>Writes one client after another.</summary>
internal interface ICourseWriter
{
    void Write(string client, Course course);

    /// <summary>A client whose sessions do not make a course; what was reported about harm is told all the same.</summary>
    void Refused(string client, IReadOnlyList<Issue> problems, IReadOnlyList<SafetyNotice> notices);
}
