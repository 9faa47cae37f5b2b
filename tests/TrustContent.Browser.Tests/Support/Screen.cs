namespace TrustContent.Browser.Tests.Support;

public enum Screen
{
    Phone,
    Desktop,
}
