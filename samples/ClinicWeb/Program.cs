using ClinicWeb.Data;
using ClinicWeb.Demo;
using ClinicWeb.Hosting;

var isDemo = args.Contains(DemoSetup.Switch, StringComparer.Ordinal);
var builder = WebApplication.CreateBuilder([.. args.Where(arg => arg != DemoSetup.Switch)]);
if (isDemo)
{
    builder.UseDemoSettings();
}

builder.AddClinic();
var app = builder.Build();
app.UseClinic();
app.MapClinic();

await app.Services.MigrateClinicAsync();
if (isDemo)
{
    await app.RunDemoAsync();
}
else if (AccountCommand.IsAskedFor(args))
{
    await AccountCommand.RunAsync(app, args);
}
else
{
    await app.RunAsync();
}
