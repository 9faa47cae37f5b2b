using System.Text;
using TrustContent.Cli.Scoring;

namespace TrustContent.Cli.Commands;

/// <summary>The files that a call names, checked before any work begins.</summary>
internal static class CallFiles
{
    public static void CheckOutput(string? output, string? input)
    {
        if (output is null or "-")
        {
            return;
        }

        if (output.Trim().Length == 0 || input?.Trim().Length == 0)
        {
            throw new UsageException("A file has a name; leave the option out for standard input or output.");
        }

        var full = Path.GetFullPath(output);
        if (Directory.Exists(full) || !Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw new UsageException(Directory.Exists(full) ? $"'{output}' is a folder. Name a file in it." : $"The folder of '{output}' does not exist. Make it first.");
        }

        if (input is not (null or "-") && string.Equals(RealPath.Of(full), RealPath.Of(input), StringComparison.Ordinal))
        {
            throw new UsageException($"The output '{output}' is the file '{input}', which would be lost. Choose another name.");
        }
    }

    public static StreamReader Input(string? path)
    {
        // Bytes that are no UTF-8 are reported and not replaced: a replaced name could not be found again.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        if (path is null or "-")
        {
            return path is null && Terminal.InputIsTyped
                ? throw new UsageException("There is no input. Name a FILE, or pipe one in.")
                : new StreamReader(Console.OpenStandardInput(), utf8);
        }

        return Opened(path, () => new StreamReader(path, utf8));
    }

    /// <summary>A file that is read here and there, and not from its beginning to its end.</summary>
    public static FileStream Sought(string path)
    {
        var file = Opened(path, () => new FileStream(path, FileMode.Open, FileAccess.Read));
        if (file.CanSeek)
        {
            return file;
        }

        file.Dispose();
        throw new UsageException($"'{path}' is a pipe or a device. Parquet is read from its end: save it as a file.");
    }

    public static Spectre.Console.IAnsiConsole Explaining(Terminal terminal, string? path, OutputFile target)
        => path is null or "-"
            ? terminal.Output
            : Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings { Out = new Spectre.Console.AnsiConsoleOutput(target.Writer), Ansi = Spectre.Console.AnsiSupport.No, ColorSystem = Spectre.Console.ColorSystemSupport.NoColors });

    private static T Opened<T>(string path, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"The file '{path}' cannot be read. Check that it exists and that you may read it.");
        }
    }
}
