using TrustContent;
using TrustContent.Catalog;
using TrustContent.Diagnostics;
using TrustContent.Responses;
using TrustContent.Scoring;
using TrustContent.Tracking;

namespace ClinicWeb.Api;

/// <summary>A session as it was sent, before its answers are checked.</summary>
internal sealed class SentSession
{
    private const int FurthestNumber = 10000;
    private readonly JsonPart _part;
    private readonly int? _number;
    private readonly DateTimeOffset? _at;
    private readonly IReadOnlyDictionary<string, Answer>? _client;
    private readonly IReadOnlyDictionary<string, Answer>? _therapist;
    private readonly bool _isSeen;
    private readonly AfterDrop? _afterDrop;
    private readonly bool _isSettled;

    private SentSession(JsonPart part)
    {
        _part = part;
        _number = part["number"].Whole(-FurthestNumber, FurthestNumber);
        _at = part["at"].Moment();
        _client = part["answers"] is { IsAbsent: false } client ? client.Answers() : null;
        _therapist = part["therapist"] is { IsAbsent: false } therapist ? therapist.Answers() : null;
        _isSeen = part["therapistSawAnswers"].YesOrNo() == true;
        _isSettled = part["reportsSettled"].YesOrNo() == true;
        if (part["afterDrop"] is { IsAbsent: false } after)
        {
            after.Object("talked", "helped");
            _afterDrop = new AfterDrop(after["talked"].YesOrNo(), after["helped"].YesOrNo());
        }
    }

    public static SentSession Of(JsonPart part, RequestIssues issues)
    {
        part.Required().Object("number", "at", "answers", "therapist", "therapistSawAnswers", "afterDrop", "reportsSettled");
        if (!part.IsAbsent && part["number"].IsAbsent && part["at"].IsAbsent)
        {
            issues.Add(IssueCode.MemberMissing, part.Place, "A session needs number or at.");
        }

        return new SentSession(part);
    }

    public TrackedSession Scored(ITrustContentService trust, InstrumentDefinition instrument, ScoringChoice choice, RequestIssues issues)
    {
        var client = _client is null ? null : Score(trust, instrument.Id, _client, _part["answers"], choice, issues);
        var session = _number is { } number ? new TrackedSession(number, client) : new TrackedSession(_at!.Value, client);
        session = _number is not null && _at is { } at ? session.On(at) : session;
        session = _afterDrop is null ? session : session.WithAfterDrop(_afterDrop);
        session = _isSettled ? session.WithReportsSettled() : session;
        return _therapist is null ? session : WithTherapist(session, trust, instrument, choice, issues);
    }

    private TrackedSession WithTherapist(TrackedSession session, ITrustContentService trust, InstrumentDefinition instrument, ScoringChoice choice, RequestIssues issues)
    {
        if (trust.Catalog.Instruments.FirstOrDefault(each => each.ParallelOf == instrument.Id) is not { } parallel)
        {
            issues.Add(IssueCode.ValueNotAllowed, _part.Below("therapist"), "This instrument has no form for therapists.");
            return session;
        }

        return Score(trust, parallel.Id, _therapist!, _part["therapist"], choice, issues) is not { } score ? session
            : _isSeen ? session.WithUnsealedTherapist(score)
            : session.WithTherapist(score);
    }

    private static ScoreResult? Score(
        ITrustContentService trust, InstrumentId instrument, IReadOnlyDictionary<string, Answer> answers, JsonPart part, ScoringChoice choice, RequestIssues issues)
    {
        if (trust.TryRespond(instrument, answers, out var response))
        {
            return trust.Score(response, choice);
        }

        ScoringEndpoints.Place(response, answers, part, issues);
        return null;
    }
}
