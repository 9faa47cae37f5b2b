using ClinicWeb.Audit;
using ClinicWeb.Data;
using ClinicWeb.Settings;
using ClinicWeb.Supervision;
using Microsoft.EntityFrameworkCore;
using TrustContent;

namespace ClinicWeb.CheckIns;

/// <summary>Stores a client's form once: with the use of its link, its audit entries and its safety case, all or nothing.</summary>
public sealed class SubmissionStore(ClinicDbContext data, ITrustContentService trust, AuditLog audit, ReportBell bell, ClinicSettings settings, TimeProvider clock)
{
    public async Task<StoreOutcome> StoreAsync(CheckInLink link, AnsweredForm form, CancellationToken stop)
    {
        try
        {
            return await TryStoreAsync(link, form, stop);
        }
        catch (DbUpdateException)
        {
            // Another request stored the same form, or another for this session, in the same moment. The database let one through.
            data.ChangeTracker.Clear();
            return await StoredBeforeAsync(link, form, stop) ?? StoreOutcome.Refused;
        }
    }

    private async Task<StoreOutcome> TryStoreAsync(CheckInLink link, AnsweredForm form, CancellationToken stop)
    {
        // On SQLite this is BEGIN IMMEDIATE: whoever comes second waits here, and not in the middle.
        await using var transaction = await data.Database.BeginTransactionAsync(stop);
        if (await StoredBeforeAsync(link, form, stop) is { } before)
        {
            return before;
        }

        var now = clock.GetUtcNow();
        var used = await data.Links
            .Where(each => each.Id == link.Id && each.UsedAt == null && each.RevokedAt == null && each.ExpiresAt > now)
            .ExecuteUpdateAsync(update => update.SetProperty(each => each.UsedAt, now).SetProperty(each => each.SubmissionId, form.SubmissionId), stop);
        if (used == 0)
        {
            // The one that was waited for may have been the same form.
            return await StoredBeforeAsync(link, form, stop) ?? StoreOutcome.Refused;
        }

        var isReport = Add(link, form, now);
        await data.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        if (isReport)
        {
            bell.Ring();
        }

        return StoreOutcome.Stored;
    }

    private async Task<StoreOutcome?> StoredBeforeAsync(CheckInLink link, AnsweredForm form, CancellationToken stop)
        => await data.Submissions.AsNoTracking().AnyAsync(each => each.Id == form.SubmissionId && each.LinkId == link.Id, stop) ? StoreOutcome.StoredBefore : null;

    /// <summary>Whether there is a report in it.</summary>
    private bool Add(CheckInLink link, AnsweredForm form, DateTimeOffset now)
    {
        var response = form.Form.Respond(form.Answers);
        var subject = link.Client!.Pseudonym;
        data.Submissions.Add(new Submission
        {
            Id = form.SubmissionId,
            ClientId = link.ClientId,
            SessionNumber = link.SessionNumber,
            Instrument = link.Instrument,
            InstrumentVersion = response.Instrument.Version,
            KeyFingerprint = response.Instrument.KeyFingerprint,
            Rater = SubmissionRater.Client,
            LinkId = link.Id,
            Answers = AnswerJson.Write(response),
            Language = form.Form.Language.Answered.Tag.Value,
            SubmittedAt = now,
            TalkedAboutDrop = form.AfterDrop?.Talked,
            TalkHelped = form.AfterDrop?.Helped,
        });
        audit.Add(AuditLog.ClientActor, AuditActions.Submitted, subject, link.SessionNumber);
        if (settings.SafetyRecipient is { Length: > 0 } recipient && trust.MustReachRecipient(response))
        {
            data.SafetyCases.Add(new SafetyCase { Id = Guid.NewGuid(), SubmissionId = form.SubmissionId, NoticedAt = now, Recipient = recipient });
            audit.Add(AuditLog.SystemActor, AuditActions.CaseNoticed, subject, link.SessionNumber, isConfidential: true);
            return true;
        }

        return false;
    }
}
