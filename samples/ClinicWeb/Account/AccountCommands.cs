using System.Globalization;
using System.Security.Cryptography;
using ClinicWeb.Audit;
using ClinicWeb.Data;
using ClinicWeb.Settings;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClinicWeb.Account;

/// <summary>Accounts are made, reset and closed at the command line: there is no page on which strangers could do it.</summary>
public sealed class AccountCommands(UserManager<Therapist> accounts, ClinicDbContext data, AuditLog audit, ClinicSettings settings, TimeProvider clock)
{
    private const string AddCommand = "add-account";
    private const string ResetCommand = "reset-account";
    private const string CloseCommand = "close-account";
    private const string SupervisorSwitch = "--supervisor";
    private const string MailSwitch = "--mail";
    private const int PasswordBytes = 12;
    private const int LongestName = 64;
    private const int LongestDisplayName = 200;
    private const int WrongUsage = 2;

    private const string Usage = $"""
        {AddCommand} NAME "Display name" [{SupervisorSwitch}] [{MailSwitch} ADDRESS]   makes an account and prints its first password
        {ResetCommand} NAME    prints a new password, turns the second step off, takes its keys back and lifts a lock
        {CloseCommand} NAME    nobody can sign in with it any more; what it did stays
        """;

    public static bool AreAskedFor(string[] args) => args is [AddCommand or ResetCommand or CloseCommand, ..];

    /// <summary>Returns the exit code: 0 done, 1 failed, 2 wrong usage.</summary>
    public async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        var said = args switch
        {
            [AddCommand, var name, var displayName, .. var more] when !name.StartsWith('-') => await AddAsync(name, displayName, more.Contains(SupervisorSwitch, StringComparer.Ordinal), Mail(more)),
            [ResetCommand, var name] => await ForAsync(name, ResetAsync),
            [CloseCommand, var name] => await ForAsync(name, CloseAsync),
            _ => (WrongUsage, Usage),
        };
        await (said.Item1 == 0 ? output : errors).WriteLineAsync(said.Item2);
        return said.Item1;
    }

    private static string? Mail(string[] more) => more.SkipWhile(arg => arg != MailSwitch).Skip(1).FirstOrDefault();

    private async Task<(int Code, string Text)> AddAsync(string name, string displayName, bool isSupervisor, string? mail)
    {
        if (name.Length > LongestName || displayName.Length > LongestDisplayName)
        {
            return (1, string.Create(CultureInfo.InvariantCulture, $"A name has at most {LongestName} letters, a display name {LongestDisplayName}."));
        }

        var password = NewPassword();
        var made = await accounts.CreateAsync(new Therapist { UserName = name, DisplayName = displayName, IsSupervisor = isSupervisor, Email = mail }, password);
        if (!made.Succeeded)
        {
            return (1, Errors(made));
        }

        await audit.SaveAsync(AuditLog.SystemActor, AuditActions.AccountCreated, name);
        return (0, $"Made '{name}'. First password, to be changed under Account: {password}");
    }

    private async Task<(int Code, string Text)> ForAsync(string name, Func<Therapist, Task<(int Code, string Text)>> act)
        => await accounts.FindByNameAsync(name) is { } account ? await act(account) : (1, $"There is no account '{name}'.");

    private async Task<(int Code, string Text)> ResetAsync(Therapist account)
    {
        if (account.IsClosed)
        {
            return (1, $"The account '{account.UserName}' is closed. Make a new one.");
        }

        var password = NewPassword();
        var changed = await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), password);
        if (!changed.Succeeded)
        {
            return (1, Errors(changed));
        }

        await accounts.SetTwoFactorEnabledAsync(account, enabled: false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        await accounts.SetLockoutEndDateAsync(account, null);
        await accounts.ResetAccessFailedCountAsync(account);

        // Whoever had the password may have given keys too.
        var now = clock.GetUtcNow();
        await data.ApiKeys.Where(key => key.OwnerId == account.Id && key.RevokedAt == null).ExecuteUpdateAsync(update => update.SetProperty(key => key.RevokedAt, now));
        await audit.SaveAsync(AuditLog.SystemActor, AuditActions.AccountReset, account.UserName!);
        return (0, $"New password for '{account.UserName}', to be changed under Account: {password}");
    }

    /// <summary>The account stays, so that clients still know whose they were and the audit can be read.</summary>
    private async Task<(int Code, string Text)> CloseAsync(Therapist account)
    {
        if (account.IsSupervisor && settings.SafetyRecipient is not null && await LeavesReportsUnseenAsync(account))
        {
            return (1, "Clients were promised that reports reach somebody other than their therapist, and after this nobody would be left. Add another supervisor first.");
        }

        account.IsSupervisor = false;
        account.Email = null;
        account.LockoutEnabled = true;
        account.LockoutEnd = DateTimeOffset.MaxValue;
        await accounts.UpdateAsync(account);
        await accounts.UpdateSecurityStampAsync(account);
        await audit.SaveAsync(AuditLog.SystemActor, AuditActions.AccountClosed, account.UserName!);
        return (0, $"Closed '{account.UserName}'.");
    }

    private Task<bool> LeavesReportsUnseenAsync(Therapist leaving) => data.Clients
        .AnyAsync(client => !data.Users.Any(other => other.IsSupervisor && other.Id != leaving.Id && other.Id != client.TherapistId));

    private static string NewPassword() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PasswordBytes));

    private static string Errors(IdentityResult result) => string.Join(" ", result.Errors.Select(error => error.Description));
}
