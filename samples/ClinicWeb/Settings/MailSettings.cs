using MailKit.Security;

namespace ClinicWeb.Settings;

/// <summary>How supervisors get word that there is a report. Without a host nothing is sent, and they have to look in.</summary>
public sealed class MailSettings
{
    private const int Submission = 587;

    public string Host { get; set; } = "";

    public int Port { get; set; } = Submission;

    public SecureSocketOptions Security { get; set; } = SecureSocketOptions.StartTls;

    public string UserName { get; set; } = "";

    public string Password { get; set; } = "";

    /// <summary>The address that the mail comes from.</summary>
    public string From { get; set; } = "";
}
