using System.Security.Cryptography;
using ClinicWeb.Data;
using Microsoft.AspNetCore.Identity;

namespace ClinicWeb.Hosting;

/// <summary><c>add-account NAME "Display name" [--supervisor]</c>: there is no page on which strangers could make an account.</summary>
public static class AccountCommand
{
    private const string Name = "add-account";
    private const int PasswordBytes = 12;

    public static bool IsAskedFor(string[] args) => args is [Name, _, _, ..];

    public static async Task RunAsync(WebApplication app, string[] args)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Therapist>>();
        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(PasswordBytes));
        var account = new Therapist { UserName = args[1], DisplayName = args[2], IsSupervisor = args.Contains("--supervisor", StringComparer.Ordinal) };
        var made = await accounts.CreateAsync(account, password);
        await Console.Out.WriteLineAsync(made.Succeeded
            ? $"Made '{args[1]}'. First password, to be changed under Account: {password}"
            : string.Join(" ", made.Errors.Select(error => error.Description)));
        Environment.ExitCode = made.Succeeded ? 0 : 1;
    }
}
