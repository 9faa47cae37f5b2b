namespace TrustContent.Browser.Tests.Support;

/// <summary>A client's code, the address of the therapist's page about the client, and the client's link.</summary>
public sealed record GivenLink(string Code, string Client, string Link);
