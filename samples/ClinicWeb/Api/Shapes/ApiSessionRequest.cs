using TrustContent.Responses;

namespace ClinicWeb.Api.Shapes;

/// <summary>One session: a number or a date, or both.</summary>
/// <param name="Number">The session's number in this therapy.</param>
/// <param name="At">When it was, with an offset.</param>
/// <param name="Answers">The client's answers by item; without them it is a session without a rating.</param>
/// <param name="Therapist">What the therapist answered on the form for therapists.</param>
/// <param name="TherapistSawAnswers">Whether the therapist had seen the client's answers before; then it is no guess.</param>
/// <param name="AfterDrop">What the client said about the drop before.</param>
/// <param name="ReportsSettled">Whether what the client reported at this session is settled.</param>
public sealed record ApiSessionRequest(
    int? Number = null, DateTimeOffset? At = null, IReadOnlyDictionary<string, Answer>? Answers = null, IReadOnlyDictionary<string, Answer>? Therapist = null, bool TherapistSawAnswers = false,
    ApiAfterDrop? AfterDrop = null, bool ReportsSettled = false);
