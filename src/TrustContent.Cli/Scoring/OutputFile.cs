using System.Text;

namespace TrustContent.Cli.Scoring;

/// <summary>Where scored rows go: standard output, or a file that gets its name only when it is whole.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferSize = 1 << 16;
    private readonly string? _path;
    private readonly string? _unfinished;
    private readonly StreamWriter _writer;

    public OutputFile(string? path)
    {
        _path = path is null or "-" ? null : path;
        _unfinished = _path is null ? null : _path + ".unfinished-" + Guid.NewGuid().ToString("N")[..8];
        var stream = _unfinished is null ? Console.OpenStandardOutput() : new FileStream(_unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };
    }

    public TextWriter Writer => _writer;

    private bool IsFinished { get; set; }

    /// <summary>Writes what is left and gives the file its name.</summary>
    public void Finish()
    {
        _writer.Flush();
        if (_unfinished is not null)
        {
            _writer.Dispose();
            File.Move(_unfinished, _path!, overwrite: true);
        }

        IsFinished = true;
    }

    public void Dispose()
    {
        if (IsFinished)
        {
            return;
        }

        try
        {
            _writer.Dispose();
        }
        catch (IOException)
        {
            // The failure that ended the work is being reported; that its rest cannot be written either is no news.
        }

        if (_unfinished is not null)
        {
            File.Delete(_unfinished);
        }
    }
}
