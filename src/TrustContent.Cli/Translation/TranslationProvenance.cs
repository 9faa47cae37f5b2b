namespace TrustContent.Cli.Translation;

/// <summary>What a translated file says of itself: how it was made, from which English, when, and who has checked it.</summary>
internal sealed record TranslationProvenance(string Method, string Date, string Review, string? Reviewer)
{
    public const string NotReviewed = "not-reviewed";

    public string Write(string from)
    {
        (string Name, string? Value)[] members = [("origin", "translation"), ("method", Method), ("from", from), ("date", Date), ("review", Review), ("reviewer", Reviewer)];
        return "{ " + string.Join(", ", members.Where(member => member.Value is not null).Select(member => JsonText.Quoted(member.Name) + ": " + JsonText.Quoted(member.Value!))) + " }";
    }
}
