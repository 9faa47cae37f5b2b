using ClinicWeb.Account;
using ClinicWeb.Data;
using ClinicWeb.Demo;
using ClinicWeb.Hosting;
using ClinicWeb.Supervision;
using Microsoft.AspNetCore.Connections;

var isDemo = args.Contains(DemoSetup.Switch, StringComparer.Ordinal);
var builder = WebApplication.CreateBuilder([.. args.Where(arg => arg != DemoSetup.Switch)]);
if (isDemo)
{
    builder.UseDemoSettings();
}

if (!builder.TryAddClinic(out var problems))
{
    await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, problems.Prepend("The site does not start, because of its settings:")));
    Environment.ExitCode = 1;
    return;
}

var app = builder.Build();
app.UseClinic();
app.MapClinic();

await app.Services.MigrateClinicAsync();
try
{
    if (isDemo)
    {
        await app.RunDemoAsync();
    }
    else if (AccountCommands.AreAskedFor(args))
    {
        await using var scope = app.Services.CreateAsyncScope();
        Environment.ExitCode = await ActivatorUtilities.CreateInstance<AccountCommands>(scope.ServiceProvider).RunAsync(args, Console.Out, Console.Error);
    }
    else
    {
        await app.WarnAboutReportsAsync();
        await app.RunAsync();
    }
}
catch (IOException problem) when (problem.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync("Another program uses this address already. Choose another one, such as --urls http://localhost:5081");
    Environment.ExitCode = 1;
}
