namespace TrustContent.Cli.Translation;

/// <summary>A member of a JSON object, and where its name begins.</summary>
internal sealed record JsonMember(string Name, int Start, JsonPart Value);
