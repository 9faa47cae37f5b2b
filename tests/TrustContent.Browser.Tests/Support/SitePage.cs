namespace TrustContent.Browser.Tests.Support;

/// <summary>A page of the site in a certain state, with the pattern of its address, who sees it, what status it has and how one comes to it; and whether somebody signs in on the way.</summary>
public sealed record SitePage(string Name, string Route, Reader Reader, int Status, Func<Scenes, Visit, Task<int>> Go, bool SignsIn = false);
