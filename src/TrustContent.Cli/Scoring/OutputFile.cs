using System.Runtime.InteropServices;
using System.Text;

namespace TrustContent.Cli.Scoring;

/// <summary>Where scored rows go: standard output, or a file that gets its name only when it is whole.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferSize = 1 << 16;
    private readonly string? _path;
    private readonly string? _unfinished;
    private readonly StreamWriter _writer;
    private readonly List<PosixSignalRegistration> _signals = [];

    public OutputFile(string? path)
    {
        var stream = path is null or "-" ? Console.OpenStandardOutput() : Existing(path);
        if (stream is null)
        {
            // Through a link to what it names: the link stays one.
            _path = RealPath.Of(path!);
            _unfinished = _path + ".unfinished-" + Guid.NewGuid().ToString("N")[..8];
            stream = Create(_unfinished, _path);
            foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
            {
                _signals.Add(PosixSignalRegistration.Create(signal, _ => File.Delete(_unfinished)));
            }
        }

        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { NewLine = "\n" };
    }

    public TextWriter Writer => _writer;

    /// <summary>The same for bytes; what was written as text before stands before them.</summary>
    public Stream Bytes
    {
        get
        {
            _writer.Flush();
            return _writer.BaseStream;
        }
    }

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

        Unregister();

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

        Unregister();
    }

    /// <summary>A device or a pipe is written to as it is; renaming a file over it would destroy it.</summary>
    private static FileStream? Existing(string path)
    {
        if (Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
        {
            return new FileStream(path, FileMode.Open, FileAccess.Write);
        }

        if (!File.Exists(path))
        {
            return null;
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Write);
        if (!stream.CanSeek)
        {
            return stream;
        }

        stream.Dispose();
        return null;
    }

    /// <summary>The unfinished file, no more open to others than the file it is to replace.</summary>
    private static FileStream Create(string unfinished, string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            options.UnixCreateMode = File.GetUnixFileMode(path);
        }

        return new FileStream(unfinished, options);
    }

    private void Unregister()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }
    }
}
