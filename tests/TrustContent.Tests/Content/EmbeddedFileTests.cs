namespace TrustContent.Tests.Content;

public class EmbeddedFileTests
{
    [Fact]
    public void The_embedded_files_are_the_files_on_disk()
    {
        var assembly = typeof(TrustContentService).Assembly;
        var onDisk = Directory.GetFiles(Repository.Content, "*.json", SearchOption.AllDirectories)
            .ToDictionary(file => file.Substring(Repository.Content.Length + 1).Replace('\\', '/'))
            .Where(file => !file.Key.StartsWith("schema/", StringComparison.Ordinal)).ToArray();

        assembly.GetManifestResourceNames().Should().BeEquivalentTo(onDisk.Select(file => file.Key));
        foreach (var file in onDisk)
        {
            using var embedded = new MemoryStream();
            using var stream = assembly.GetManifestResourceStream(file.Key)!;
            stream.CopyTo(embedded);
            embedded.ToArray().Should().Equal(File.ReadAllBytes(file.Value), file.Key);
        }
    }
}
