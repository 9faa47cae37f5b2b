namespace TrustContent.Browser.Tests.Support;

internal static class ScreenSize
{
    public static ViewportSize Size(this Screen screen) => screen == Screen.Phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 900 };
}
