namespace TrustContent.Browser.Tests.Support;

[CollectionDefinition(Name)]
public sealed class ClientSide : ICollectionFixture<Clinic>
{
    public const string Name = "clients";
}
