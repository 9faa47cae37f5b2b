using System.Globalization;
using ClinicWeb.CheckIns;
using ClinicWeb.Courses;
using ClinicWeb.Data;
using TrustContent;
using TrustContent.Catalog;
using TrustContent.Responses;

namespace ClinicWeb.Export;

/// <summary>What goes into a file: all for the client; for the therapist only what the client shared and the therapist has opened.</summary>
public sealed class ExportRows(ITrustContentService trust, SessionRecords records)
{
    public IReadOnlyList<ExportSession> Of(Client client, bool isWhole)
        => [.. client.Submissions.OrderBy(each => each.SessionNumber).ThenBy(each => each.Rater).Select(each => Row(each, isWhole))];

    private ExportSession Row(Submission stored, bool isWhole) => new(
        stored.SessionNumber,
        stored.SubmittedAt.ToUniversalTime(),
        Lower(stored.Rater),
        stored.Instrument,
        stored.InstrumentVersion,
        stored.KeyFingerprint,
        stored.Language,
        stored.Rater == SubmissionRater.Client ? Lower(stored.Sharing) : "",
        [.. Answers(stored, isWhole), .. Scores(stored, isWhole)]);

    private IEnumerable<ExportValue> Answers(Submission stored, bool isWhole)
    {
        var isTherapists = stored.Rater == SubmissionRater.Therapist;
        if (!isWhole && !isTherapists && !(IsOpen(stored) && stored.Sharing == SharingDecision.AnswersAndScores))
        {
            yield break;
        }

        var response = AnswerJson.Read(trust, stored.Instrument, stored.Answers);
        var kept = isWhole || isTherapists ? [] : KeptFromTherapist(response.Instrument);
        foreach (var answer in response.Items.Concat(response.Signals).Where(answer => !kept.Contains(answer.Item)))
        {
            yield return new ExportValue("answer", answer.Item.Value, Text(answer));
        }
    }

    private IEnumerable<ExportValue> Scores(Submission stored, bool isWhole)
        => isWhole || stored.Rater == SubmissionRater.Therapist || (IsOpen(stored) && SessionRecords.IsShared(stored))
            ? records.Score(stored).Scales.Select(scale => new ExportValue("score", scale.Id.Value, scale.Value?.ToString("R", CultureInfo.InvariantCulture) ?? ""))
            : [];

    private static bool IsOpen(Submission stored) => stored.SeenByTherapistAt is not null;

    /// <summary>Discreet questions, and the signals whose notice withholds advice: neither ever reaches the therapist.</summary>
    private HashSet<ItemId> KeptFromTherapist(InstrumentDefinition instrument)
        => [.. instrument.Items.Where(item => item.IsDiscreet).Select(item => item.Id),
            .. (trust.Catalog.FindRules(instrument.Id)?.Notices ?? []).Where(notice => notice.WithholdsAdvice).SelectMany(notice => notice.When).Select(condition => condition.Item).OfType<ItemId>()];

    private static string Text(ItemAnswer answer) => answer switch
    {
        { Value: { } number } => number.ToString("R", CultureInfo.InvariantCulture),
        { IsYes: true } => "yes",
        { IsYes: false } => "no",
        _ => (answer.Reason ?? MissingReason.NotRecorded).ToString().ToLowerInvariant(),
    };

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();
}
