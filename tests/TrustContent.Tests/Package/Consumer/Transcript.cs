using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Interpretation;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace TrustContent.Consumer;

/// <summary>Everything the library says, in one text: the same on every target, under every culture and after trimming.</summary>
public static class Transcript
{
    private static readonly string[] Languages = ["en", "en-GB", "IT", "zh-TW", "EN-latn-us"];
    private static readonly Audience[] Audiences = [Audience.Client, Audience.Therapist];

    public static void Write(TrustContentService trust, TextWriter to)
    {
        foreach (var tag in Languages)
        {
            var language = LanguageTag.Parse(tag);
            to.WriteLine("# " + language);
            Topics(trust, language, to);
            Instruments(trust, language, to);
        }

        foreach (var instrument in trust.Catalog.Instruments)
        {
            Scores(trust, instrument, to);
        }

        Courses(trust, to);
        foreach (var code in IssueCode.All)
        {
            to.WriteLine(code + " " + code.Severity + " " + code.Title + " " + code.Mend);
        }
    }

    private static void Topics(TrustContentService trust, LanguageTag language, TextWriter to)
    {
        foreach (var topic in trust.GetTopics(language))
        {
            to.WriteLine(topic.Id + " " + topic.Language.Answered.Tag + " " + topic.Language.Match + " " + topic.Title + " " + topic.Summary);
            var texts = topic.Body.Concat(topic.Actions).Concat(topic.Phrases).Concat(topic.Pitfalls);
            to.WriteLine(string.Join("\n", texts));
            foreach (var finding in topic.Evidence)
            {
                to.WriteLine(finding.Text + " " + finding.Definition.Verification + " " + finding.Definition.Source.Citation);
            }
        }
    }

    private static void Instruments(TrustContentService trust, LanguageTag language, TextWriter to)
    {
        foreach (var instrument in trust.Catalog.Instruments)
        {
            var about = trust.GetInstrument(instrument.Id, language);
            to.WriteLine(about.Title + " " + instrument.KeyFingerprint + " " + instrument.Verification + " " + about.Description);
            if (!trust.TryGetQuestionnaire(instrument.Id, language, out var form))
            {
                to.WriteLine("not available");
                continue;
            }

            to.WriteLine(string.Join("\n", form.Introduction) + "\n" + form.Frame);
            foreach (var item in form.Items)
            {
                to.WriteLine(item.Id + " " + item.Text + " " + string.Join("/", item.Options.Select(option => option.Label)));
            }
        }
    }

    private static void Scores(TrustContentService trust, InstrumentDefinition instrument, TextWriter to)
    {
        // A fixed little generator, so that every target draws the same answers.
        var state = 12345u;
        for (var round = 0; round < 60; round++)
        {
            var answers = new Dictionary<string, Answer>();
            foreach (var item in instrument.Items)
            {
                state = unchecked((state * 1664525u) + 1013904223u);
                var span = (uint)(item.Response.Maximum - item.Response.Minimum) + 2;
                var drawn = (state >> 16) % span;
                answers[item.Id.Value] = drawn == span - 1 ? Answer.Skipped : item.Response.Minimum + drawn;
            }

            foreach (var signal in instrument.Signals)
            {
                state = unchecked((state * 1664525u) + 1013904223u);
                answers[signal.Id.Value] = (state >> 16) % 8 == 0 ? Answer.Yes : Answer.No;
            }

            if (round % 20 == 19)
            {
                answers["1"] = 99;
            }

            trust.TryRespond(instrument.Id, answers, out var response);
            var choice = round % 3 == 2 ? new ScoringChoice(MissingChoice.RequireAll, ScoreMetric.Sum) : ScoringChoice.AsPublished;
            Say(trust, response, choice, to);
        }
    }

    private static void Courses(TrustContentService trust, TextWriter to)
    {
        // Totals of the pulse: a drop that returns, one that goes on, a run at the ceiling.
        double[][] courses = [[8, 7, 8, 9, 8, 3, 4, 8, 8, 8], [8, 8, 8, 8, 8, 6, 5, 5, 5, 5, 2], [9, 10, 10, 10], [3]];
        var error = new MeasurementError(1.2, 0.84, ReliabilityKind.Alpha, "a transcript");
        foreach (var totals in courses)
        {
            var sessions = totals.Select((total, index) =>
            {
                var answers = Enumerable.Range(1, 4).ToDictionary(item => item.ToString(), item => item == 1 && index == 2 ? Answer.Of(Math.Max(0, total - 1)) : Answer.Of(total));
                return new TrackedSession(index + 1, trust.Score(trust.Respond(InstrumentId.TrustPulse, answers)));
            });
            var course = trust.Track(sessions.Reverse(), CourseOptions.None.WithMeasurementError(InstrumentId.TrustPulse, ScaleId.Total, error));
            foreach (var found in course.Events)
            {
                to.WriteLine(found.Kind + " " + found.Session.Number + " " + (found.Measure is { } measure ? BitConverter.DoubleToInt64Bits(measure.Below).ToString("x16") + BitConverter.DoubleToInt64Bits(measure.Spread).ToString("x16") : ""));
            }

            foreach (var audience in Audiences)
            {
                to.WriteLine(string.Join("\n", trust.Interpret(course, audience, "en").Statements.Select(statement => statement.Text)));
                var advice = trust.Recommend(course, audience, "en");
                to.WriteLine(string.Join("\n", advice.Remarks.Concat(advice.Recommendations.Concat(advice.OfferedBefore).Select(next => next.Topic.Title + ": " + next.Why))));
                to.WriteLine(advice.WhyNone?.Text);
            }
        }
    }

    private static void Say(TrustContentService trust, Response response, ScoringChoice choice, TextWriter to)
    {
        foreach (var issue in response.Issues)
        {
            to.WriteLine(issue);
        }

        var score = trust.Score(response, choice);
        foreach (var scale in score.Scales)
        {
            // The bits, so that not even the last may differ.
            to.WriteLine(scale.Id + " " + (scale.Value is { } value ? BitConverter.DoubleToInt64Bits(value).ToString("x16") : "none") + " " + scale.MissingRule + " " + scale.WhyNull);
        }

        foreach (var audience in Audiences)
        {
            to.WriteLine(string.Join("\n", trust.Interpret(score, audience, "en").Statements.Select(statement => statement.Text)));
            var advice = trust.Recommend(score, audience, "en");
            to.WriteLine(string.Join("\n", advice.Notices.SelectMany(notice => notice.Paragraphs)));
            to.WriteLine(string.Join("\n", advice.Recommendations.Select(next => next.Topic.Title + ": " + next.Why)));
            to.WriteLine(advice.WhyNone?.Text);
        }
    }
}
