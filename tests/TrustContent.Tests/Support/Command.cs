using System.Diagnostics;

namespace TrustContent.Tests.Support;

/// <summary>Runs a program as a user would and returns what it printed.</summary>
internal static class Command
{
    public static string Run(string folder, string program, params string[] arguments) => Run(folder, [], program, arguments);

    public static string Run(string folder, (string Name, string Value)[] environment, string program, params string[] arguments)
    {
        var (code, output, errors) = Try(folder, environment, [program, .. arguments]);
        return code == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(" ", arguments)} ended with {code}:\n{output}\n{errors}");
    }

    public static (int Code, string Output, string Errors) Try(string folder, (string Name, string Value)[] environment, string[] words, string input = "")
    {
        var start = new ProcessStartInfo(words[0], words.Skip(1))
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };

        // The test host's own settings must not leak into what a user would run.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM", StringComparison.Ordinal)).ToArray())
        {
            start.Environment.Remove(name);
        }

        // Build nodes of its own, ended with the build: one that is shared can end in the middle of another's build.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Replace("\r\n", "\n"), errors.Result.Replace("\r\n", "\n"));
    }
}
