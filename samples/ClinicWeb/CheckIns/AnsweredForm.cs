using TrustContent.Questionnaires;
using TrustContent.Responses;
using TrustContent.Tracking;

namespace ClinicWeb.CheckIns;

/// <summary>A form that a client sent, read and without problems. Its id was made with the form, so that the same form sent twice is known.</summary>
public sealed record AnsweredForm(Guid SubmissionId, Questionnaire Form, IReadOnlyDictionary<string, Answer> Answers, AfterDrop? AfterDrop);
