namespace TrustContent.Tests.Support;

/// <summary>A folder of files that goes away again.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Directory.CreateDirectory(Path);

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "trustcontent-" + Guid.NewGuid().ToString("N"));

    public TempFolder With(string file, string text)
    {
        var full = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>A copy of a shipped or test file, changed.</summary>
    public TempFolder WithCopy(string from, string to, params (string Old, string New)[] changes)
    {
        var text = File.ReadAllText(from);
        foreach (var (old, replacement) in changes)
        {
            text.Should().Contain(old, "a change that changes nothing tests nothing");
            text = text.Replace(old, replacement);
        }

        return With(to, text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
