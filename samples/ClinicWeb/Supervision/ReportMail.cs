using ClinicWeb.Data;
using ClinicWeb.Settings;
using MailKit.Net.Smtp;
using MimeKit;
using TrustContent;
using TrustContent.Catalog;

namespace ClinicWeb.Supervision;

/// <summary>A mail that says only that there is something to read: a mailbox is read by more people than a report is for.</summary>
public sealed class ReportMail(ClinicSettings settings, ITrustContentService trust)
{
    public async Task SendAsync(Therapist supervisor, CancellationToken stop)
    {
        var mail = settings.Mail;
        var phrases = trust.GetPhrasebook(LanguageTag.TryParse(supervisor.Language, out var own) ? own : LanguageTag.English);
        using var message = new MimeMessage();
        message.From.Add(new MailboxAddress(settings.Name, mail.From));
        message.To.Add(MailboxAddress.Parse(supervisor.Email!));
        message.Subject = phrases.Say("clinic.mail.subject");
        message.Body = new TextPart { Text = phrases.Say("clinic.mail.text", ("address", settings.PublicAddress.TrimEnd('/') + "/supervision")) };
        using var client = new SmtpClient();
        await client.ConnectAsync(mail.Host, mail.Port, mail.Security, stop);
        if (mail.UserName.Length > 0)
        {
            await client.AuthenticateAsync(mail.UserName, mail.Password, stop);
        }

        await client.SendAsync(message, stop);
        await client.DisconnectAsync(quit: true, stop);
    }
}
