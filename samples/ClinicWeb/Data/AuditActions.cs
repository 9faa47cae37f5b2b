namespace ClinicWeb.Data;

/// <summary>What the audit can say. Each is a phrase <c>clinic.audit.action.…</c> too.</summary>
public static class AuditActions
{
    public const string SignedIn = "signed-in";
    public const string SignedOut = "signed-out";
    public const string SecondFactorOn = "second-factor-on";
    public const string SecondFactorOff = "second-factor-off";
    public const string ClientCreated = "client-created";
    public const string ClientSeen = "client-seen";
    public const string AnswersOpened = "answers-opened";
    public const string LinkGiven = "link-given";
    public const string LinkRevoked = "link-revoked";
    public const string Submitted = "submitted";
    public const string SharingDecided = "sharing-decided";
    public const string TherapistSubmitted = "therapist-submitted";
    public const string CaseNoticed = "case-noticed";
    public const string CasesSeen = "cases-seen";
    public const string CaseAcknowledged = "case-acknowledged";
    public const string CaseSettled = "case-settled";
    public const string Exported = "exported";
    public const string AuditSeen = "audit-seen";
    public const string DeletionAsked = "deletion-asked";
    public const string Deleted = "deleted";
    public const string AccountCreated = "account-created";
    public const string AccountReset = "account-reset";
    public const string AccountClosed = "account-closed";
    public const string RecipientTold = "recipient-told";
    public const string KeyMade = "key-made";
    public const string KeyRevoked = "key-revoked";
}
