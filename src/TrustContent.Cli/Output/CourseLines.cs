using System.Text;
using System.Text.Json;
using TrustContent.Diagnostics;
using TrustContent.Recommendations;
using TrustContent.Tracking;

namespace TrustContent.Cli.Output;

/// <summary>Courses as JSON, one object a line.</summary>
internal sealed class CourseLines(TextWriter output, CourseJson courses) : ICourseWriter
{
    public void Write(string client, Course course) => Line(json => courses.Write(json, client, course));

    public void Refused(string client, IReadOnlyList<Issue> problems, IReadOnlyList<SafetyNotice> notices) => Line(json => CourseJson.Refused(json, client, problems, notices));

    private void Line(Action<Utf8JsonWriter> write)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Json.Line))
        {
            write(json);
        }

        output.Write(Encoding.UTF8.GetString(line.ToArray()));
        output.Write('\n');
    }
}
