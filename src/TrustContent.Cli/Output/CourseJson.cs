using System.Globalization;
using System.Text.Json;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Recommendations;
using TrustContent.Tracking;

namespace TrustContent.Cli.Output;

/// <summary>One client's course for programs: one object. The names are a contract.</summary>
internal sealed class CourseJson(ITrustContentService trust, IReadOnlyList<Audience> audiences, LanguageTag language)
{
    public void Write(Utf8JsonWriter json, string client, Course course)
    {
        json.WriteStartObject();
        json.WriteString("client", client);
        json.WriteString("instrument", course.Instrument.Id.Value);
        json.WriteString("version", course.Instrument.Version);
        json.WriteString("key", course.Instrument.KeyFingerprint);
        json.WriteString("scale", course.Scale.Value);
        Array(json, "sessions", course.Sessions, session => Session(json, session));
        json.WriteStartObject("scales");
        foreach (var scale in course.Scales)
        {
            json.WriteStartObject(scale.Scale.Id.Value);
            Scale(json, scale, course);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Array(json, "events", course.Events.Where(found => found.IsForClient || audiences.Contains(Audience.Therapist)), found => Event(json, found));
        Array(json, "reports", course.Reports.Where(report => report.IsForTherapist || audiences.Contains(Audience.Client)), report =>
        {
            json.WriteString("kind", Json.Word(report.Kind));
            json.WriteString("session", Name(report.Session));
            json.WriteString("signal", report.Signal?.Value);
            json.WriteBoolean("forTherapist", report.IsForTherapist);
        });
        Array(json, "notes", course.Notes, note =>
        {
            json.WriteString("kind", Json.Word(note.Kind));
            json.Texts("sessions", note.Sessions.Select(Name));
        });
        if (course.Voices is { } voices && audiences.Contains(Audience.Therapist))
        {
            Voices(json, voices);
        }

        json.WriteBoolean("mayAskAboutDrop", course.MayAskAboutDrop);
        json.WriteStartObject("audiences");
        foreach (var audience in audiences)
        {
            json.WriteStartObject(Json.Word(audience));
            json.Texts("statements", trust.Interpret(course, audience, language).Statements.Select(said => said.Text));
            Advice(json, trust.Recommend(course, audience, language));
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Refused(Utf8JsonWriter json, string client, IReadOnlyList<Issue> problems, IReadOnlyList<SafetyNotice> notices)
    {
        json.WriteStartObject();
        json.WriteString("client", client);
        Array(json, "problems", problems, problem =>
        {
            json.WriteString("code", problem.Code.Id);
            json.WriteString("place", problem.Place);
            json.WriteString("message", problem.Message);
        });
        Notices(json, notices);
        json.WriteEndObject();
    }

    private static void Session(Utf8JsonWriter json, TrackedSession session)
    {
        json.WriteString("session", Name(session));
        json.Number("number", session.Number);
        json.WriteString("at", session.At?.ToString("O", CultureInfo.InvariantCulture));
    }

    private static void Scale(Utf8JsonWriter json, ScaleCourse scale, Course course)
    {
        json.WriteNumber("minimum", scale.Minimum);
        json.WriteNumber("maximum", scale.Maximum);
        Array(json, "ratings", scale.Ratings, rating =>
        {
            json.WriteString("session", Name(rating.Session));
            json.WriteNumber("value", rating.Value);
            json.WriteBoolean("prorated", rating.IsProrated);
        });
        Finding(json, "first", scale.First, value => json.WriteNumber("value", value));
        Finding(json, "last", scale.Last, value => json.WriteNumber("value", value));
        Finding(json, "ownSd", scale.OwnSd, value => json.WriteNumber("value", value));
        Finding(json, "change", scale.Change, change =>
        {
            json.WriteNumber("observed", change.Observed);
            json.WriteString("verdict", Json.Word(change.Verdict));
            json.Number("threshold", change.Threshold);
            json.Number("index", change.Index);
            json.Number("sem", change.Error?.Sem);
            json.Number("differenceSd", change.Error?.DifferenceSd);
            json.Number("mdc95", change.Error?.Mdc95);
            json.WriteNumber("confidence", course.Options.Confidence);
        });
        Finding(json, "trend", scale.Trend, trend =>
        {
            json.WriteNumber("slope", trend.Slope);
            json.WriteNumber("low", trend.Low);
            json.WriteNumber("high", trend.High);
        });
        Finding(json, "limit", scale.Limit, limit =>
        {
            json.WriteNumber("value", limit.Limit);
            json.WriteNumber("center", limit.Center);
            json.WriteNumber("meanMovingRange", limit.MeanMovingRange);
            json.WriteBoolean("isBeyond", limit.IsBeyond);
        });
    }

    private static void Event(Utf8JsonWriter json, CourseEvent found)
    {
        json.WriteString("kind", Json.Word(found.Kind));
        json.WriteString("session", Name(found.Session));
        json.WriteString("since", found.Since is null ? null : Name(found.Since));
        json.Texts("restsOn", found.RestsOn.Select(Name));
        if (found.Measure is { } measure)
        {
            json.WriteNumber("value", measure.Value);
            json.WriteNumber("below", measure.Below);
            json.WriteNumber("spread", measure.Spread);
            json.WriteString("spreadBasis", Json.Word(measure.Basis));
        }

        Array(json, "thresholds", found.Thresholds, threshold =>
        {
            json.WriteString("id", threshold.Id);
            json.WriteNumber("value", threshold.Value);
            json.WriteString("verification", Json.Word(threshold.Verification));
        });
        json.Number("falseAlarmShare", found.FalseAlarm?.Share);
    }

    private static void Voices(Utf8JsonWriter json, TwoVoices voices)
    {
        json.WriteStartObject("voices");
        json.WriteString("therapistInstrument", voices.TherapistInstrument.Id.Value);
        json.WriteStartObject("scales");
        foreach (var scale in voices.Scales)
        {
            json.WriteStartObject(scale.Scale.Id.Value);
            Array(json, "pairs", scale.Pairs, pair =>
            {
                json.WriteString("session", Name(pair.Session));
                json.WriteNumber("client", pair.Client);
                json.WriteNumber("therapist", pair.Therapist);
                json.WriteNumber("difference", pair.Difference);
            });
            Finding(json, "meanDifference", scale.MeanDifference, value => json.WriteNumber("value", value));
            Finding(json, "meanAbsoluteDifference", scale.MeanAbsoluteDifference, value => json.WriteNumber("value", value));
            Finding(json, "agreement", scale.Agreement, agreement =>
            {
                json.WriteNumber("bias", agreement.Bias);
                json.WriteNumber("biasLow", agreement.BiasLow);
                json.WriteNumber("biasHigh", agreement.BiasHigh);
                json.WriteNumber("tracking", agreement.Tracking);
                json.WriteNumber("trackingLow", agreement.TrackingLow);
                json.WriteNumber("trackingHigh", agreement.TrackingHigh);
            });
            json.Number("errorBound", scale.ErrorBound);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Advice(Utf8JsonWriter json, Advice advice)
    {
        Notices(json, advice.Notices);
        json.Texts("remarks", advice.Remarks);
        Array(json, "recommendations", advice.Recommendations, next => Recommendation(json, next));
        Array(json, "offeredBefore", advice.OfferedBefore, next => Recommendation(json, next));
        json.WriteString("whyNone", advice.WhyNone?.Text);
    }

    private static void Notices(Utf8JsonWriter json, IEnumerable<SafetyNotice> notices) => Array(json, "notices", notices, notice =>
    {
        json.WriteString("id", notice.Id.Value);
        json.Texts("paragraphs", notice.Paragraphs);
    });

    private static void Recommendation(Utf8JsonWriter json, Recommendation next)
    {
        json.WriteString("topic", next.Topic.Id.Value);
        json.WriteString("title", next.Topic.Title);
        json.Texts("reasons", next.Reasons.Select(reason => reason.Text));
    }

    private static void Finding<T>(Utf8JsonWriter json, string name, Finding<T> finding, Action<T> write)
        where T : notnull
    {
        json.WriteStartObject(name);
        json.WriteNumber("used", finding.Used);
        json.WriteNumber("minimum", finding.Minimum);
        json.WriteString("notEstablished", finding.WhyNot is { } why ? Json.Word(why) : null);
        if (finding.IsEstablished)
        {
            write(finding.Value);
        }

        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> entries, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Name(TrackedSession session)
        => session.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : session.At!.Value.ToString("O", CultureInfo.InvariantCulture);
}
