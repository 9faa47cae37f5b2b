using TrustContent.Diagnostics;

namespace TrustContent.Catalog.Reading;

/// <summary>Addresses in content: of the web, and nothing that a browser would run or a machine would open.</summary>
internal static class WebAddress
{
    public static Uri? Read(string? text, JsonValue at, FileIssues issues)
    {
        if (text is null)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        issues.Add(IssueCode.ValueNotAllowed, "The address does not begin with http:// or https://.", at);
        return null;
    }
}
