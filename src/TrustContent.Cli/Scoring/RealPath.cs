namespace TrustContent.Cli.Scoring;

/// <summary>The one path of a file, whatever links lead to it.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Parts(full).Reverse());
        var links = 0;
        while (rest.Count > 0)
        {
            var next = Path.Combine(real, rest.Pop());
            var target = new FileInfo(next).LinkTarget;
            if (target is null || ++links > MostLinks)
            {
                real = next;
                continue;
            }

            // A link names its target from where it stands.
            var there = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(there)!;
            foreach (var part in Parts(there).Reverse())
            {
                rest.Push(part);
            }
        }

        return real;
    }

    private static string[] Parts(string full)
        => full[Path.GetPathRoot(full)!.Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
}
