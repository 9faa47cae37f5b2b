using ClinicWeb.Audit;
using ClinicWeb.Data;
using ClinicWeb.Settings;
using ClinicWeb.Supervision;
using Microsoft.EntityFrameworkCore;
using TrustContent;

namespace ClinicWeb.CheckIns;

/// <summary>Stores a client's form once: with the use of its link, its audit entries and its safety case, all or nothing.</summary>
public sealed class SubmissionStore(
    ClinicDbContext data, ClientTurn turn, ITrustContentService trust, AuditLog audit, ReportBell bell, ClinicSettings settings, TimeProvider clock)
{
    /// <summary>What has arrived is stored even if the connection breaks now, so nothing cancels it.</summary>
    public async Task<StoreOutcome> StoreAsync(CheckInLink link, AnsweredForm form)
    {
        try
        {
            var outcome = await turn.TakeAsync(link.ClientId, () => StoreInTurnAsync(link, form), CancellationToken.None);
            bell.Ring();
            return outcome;
        }
        catch (DbUpdateException)
        {
            // Stored past the turn, under the same id or for the same session: the database let one through. Anything else is a failure.
            data.ChangeTracker.Clear();
            if (await FindEarlierAsync(link, form) is { } earlier)
            {
                return earlier;
            }

            throw;
        }
    }

    private async Task<StoreOutcome> StoreInTurnAsync(CheckInLink link, AnsweredForm form)
    {
        if (await FindEarlierAsync(link, form) is { } earlier)
        {
            return earlier;
        }

        var now = clock.GetUtcNow();
        var used = await data.Links
            .Where(each => each.Id == link.Id && each.UsedAt == null && each.RevokedAt == null && each.ExpiresAt > now)
            .ExecuteUpdateAsync(update => update.SetProperty(each => each.UsedAt, now).SetProperty(each => each.SubmissionId, form.SubmissionId));
        if (used == 0)
        {
            return StoreOutcome.Refused;
        }

        Add(link, form, now);
        await data.SaveChangesAsync();
        return StoreOutcome.Stored;
    }

    /// <summary>What became of this form, or of another one for the same session, if there is one.</summary>
    private async Task<StoreOutcome?> FindEarlierAsync(CheckInLink link, AnsweredForm form)
    {
        var earlier = await data.Submissions.AsNoTracking()
            .Where(each => each.Id == form.SubmissionId || (each.ClientId == link.ClientId && each.SessionNumber == link.SessionNumber && each.Rater == SubmissionRater.Client))
            .Select(each => new { each.Id, each.LinkId }).ToListAsync();
        return earlier.Count == 0 ? null
            : earlier.Any(each => each.Id == form.SubmissionId && each.LinkId == link.Id) ? StoreOutcome.StoredBefore
            : StoreOutcome.Refused;
    }

    private void Add(CheckInLink link, AnsweredForm form, DateTimeOffset now)
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
        }
    }
}
