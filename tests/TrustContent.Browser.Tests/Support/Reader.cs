namespace TrustContent.Browser.Tests.Support;

/// <summary>Who looks at a page.</summary>
public enum Reader
{
    Anybody,
    Therapist,
    Supervisor,
}
